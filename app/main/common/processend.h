// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kezek {

/// The last thing of main(), when all that it made is gone: what main() is to return. On Windows the process ends here and now. There the
/// libraries are ended after their threads were killed, and after the tour libstdc++, ended so, waited for ever inside winpthreads.
int endProcess(int code);

} // namespace kezek
