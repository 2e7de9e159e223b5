// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QImage>
#include <QList>
#include <QString>

class QFont;

namespace kezek::help {

/// One arrow of a state picture, in words of the current language.
struct PictureArrow {
    QString from, verb, to;
};

/// The arrows of the page's own state table, each once, those of a state together; empty: the page has no states.
QList<PictureArrow> stateArrows(PageId page);
/// The arrows as a table, for whoever hears the help instead of seeing it.
QString stateTable(const QList<PictureArrow> &arrows);
/// A box for each state at the left, and what leads from it where at the right.
QImage statePicture(const QList<PictureArrow> &arrows, const QFont &font, qreal scale);

} // namespace kezek::help
