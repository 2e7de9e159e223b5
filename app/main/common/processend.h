// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kezek {

/// The last thing of main(), when all that it made is gone: what main() is to return. On Windows the process ends here and now. There the
/// libraries are ended after their threads were killed, and libstdc++ then waited for ever for a lock of winpthreads that one of them held.
int endProcess(int code);

} // namespace kezek
