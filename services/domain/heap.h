#pragma once

//! What is taken for a while and given back glibc keeps when it is left alone: a quarter of what the rows of a
//! long list take would be holes, and a service that has invented people would keep ten times its size.
namespace rollcall {

//! Large pieces are got from the system one by one, and so go back to it; what one page of a list took stays for
//! the next. Once, at the start of the program.
void useHeapForLongLists();
//! Gives back what is free.
void trimHeap();

} // namespace rollcall
