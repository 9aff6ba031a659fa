#pragma once

//! Sorting and loading a long list takes large pieces of memory and gives them back. Left alone, glibc keeps
//! them: a quarter of what a million rows take would be holes.
namespace rollcall {

//! Large pieces are got from the system one by one, and so go back to it. Once, at the start of the program.
void useHeapForLongLists();
//! Gives back what is free.
void trimHeap();

} // namespace rollcall
