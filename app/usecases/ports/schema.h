// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kezek {

/// An office that an older program made: its data stands at `from`, this program works with `to`.
struct SchemaGap {
    int from = 0;
    int to = 0;
    bool operator==(const SchemaGap &) const = default;
};

/// What bringing an office along came to.
struct BroughtAlong {
    int from = 0;
    int to = 0;   ///< the same as `from`: somebody else had done it meanwhile, or it was not needed
    QString copy; ///< from before; empty: none was made here
    bool operator==(const BroughtAlong &) const = default;
};

} // namespace kezek
