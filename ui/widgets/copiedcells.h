// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace kezek {

/// These cells as text with tabs and, beside it, as an HTML table whose cells say their kind, so that a spreadsheet takes numbers as numbers,
/// days as days and all else as text to the letter. With the titles when there are several rows; of each cell no more than the window shows.
std::unique_ptr<QMimeData> copiedCells(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

} // namespace kezek
