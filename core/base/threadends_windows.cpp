// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
// GCC for Windows keeps thread_local objects in memory that a key of winpthreads' frees when a thread ends, and calls
// their destructors by another key. Keys are served in the order they were made, and the one for the memory is usually
// made first: the destructors, Qt's own among them (QRegularExpression's stack), then work on freed memory and leave
// winpthreads' lock held, on which the program hangs at its end. So the destructors' key is made here, before all else.
#include <cxxabi.h>

// What the compiler itself passes. Programs with windows get mingw-w64's __cxa_thread_atexit (Qt6::EntryPoint links it
// first), which takes nothing else; the others get libstdc++'s.
extern "C" char __dso_handle; // NOLINT(bugprone-reserved-identifier)

namespace {

void nothing(void * /*object*/) { }

__attribute__((constructor(101))) void makeKeyOfDestructors()
{
    static char object;
    abi::__cxa_thread_atexit(nothing, &object, &__dso_handle);
}

} // namespace

/// Named to the linker, so that this file becomes part of every program.
extern "C" const int heloThreadsEndInOrder;
extern "C" const int heloThreadsEndInOrder = 1;
