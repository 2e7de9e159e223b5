// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that ends under mingw-w64 walks its list of last duties in the order in which their kinds were first known. GCC 12 makes
// "free the thread_local variables" known with the first of them, before "run their destructors" (which comes with the first destructor):
// so destructors, Qt's among them, would run in memory that is freed. Here the destructors are made known before most else: not before protobuf's
// constructors, which have the same priority, so that a std::thread that has matched a QRegularExpression may still end so (storage.claims).
extern "C" int __cxa_thread_atexit(void (*destructor)(void *), void *object, void *program);

namespace {

void nothing(void *) { }

__attribute__((constructor(101))) void knowDestructorsFirst()
{
    __cxa_thread_atexit(nothing, nullptr, nullptr);
}

} // namespace
