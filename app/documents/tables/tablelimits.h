// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a table may hold at most. Far beyond an office's tables, and little enough that no file fills the memory of a workstation:
/// some hundred bytes of a zip can be unpacked to gigabytes.
namespace kezek {

constexpr qint64 mostFileBytes = 256 << 20;
constexpr qint64 mostSheetBytes = 768 << 20;   ///< unpacked, read as a stream
constexpr qint64 mostStringsBytes = 256 << 20; ///< unpacked, kept
constexpr qint64 mostPartBytes = 16 << 20;     ///< unpacked, of any other part
constexpr qint64 mostSilentBytes = 4 << 20;    ///< of XML in which no element begins or ends
constexpr int mostRows = 1'048'576;            ///< as a sheet has
constexpr int mostColumns = 1024;
constexpr int mostCellLetters = 32'767; ///< as a sheet's cell has
constexpr int mostMergedRanges = 100'000;

} // namespace kezek
