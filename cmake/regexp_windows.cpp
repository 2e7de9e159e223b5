// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's regular expressions keep a stack for their compiled code in a thread_local variable with a destructor: but for the animations of the GUI
// thread, which ends with the program, the only one in all that is shipped. Under mingw-w64 a thread that ends walks its list of last duties in the
// order in which their kinds were first known, and GCC 12 makes "free the thread_local variables" known before "run their destructors": the
// destructor would run in memory that is freed. Without compiled code there is no such variable.
#include <cstdlib>

namespace {

__attribute__((constructor)) void interpretRegularExpressions()
{
    _putenv_s("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace
