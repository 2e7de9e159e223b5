// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/answerjudge.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry: whatever came over the wire, no parser may crash or believe what was not said.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString fault = kezek::tests::faultOf(kezek::tests::replyOf(bytes));
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
