#include "services/domain/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rollcall {

void useHeapForLongLists()
{
#ifdef __GLIBC__
    // Named once, the limit does not rise with the first large piece that is given back.
    mallopt(M_MMAP_THRESHOLD, 8 * 1024 * 1024);
    // That leaves this one at its least, and the memory of each page would be given back and asked for again.
    mallopt(M_TRIM_THRESHOLD, 4 * 1024 * 1024);
    mallopt(M_TOP_PAD, 1024 * 1024);
#endif
}

void trimHeap()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace rollcall
