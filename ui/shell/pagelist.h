// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "ui/common/page.h"

#include <QList>

namespace kezek {

/// One entry of the navigation. The whole list, in its order, is pageEntries().
struct PageEntry {
    enum class Part { Work, Places, Contact, Head, Bottom };
    PageId id = PageId::Today;
    Part part = Part::Work;
    QList<Role> roles; ///< who sees it; what they may do there is the verbs' business
};

const QList<PageEntry> &pageEntries();
/// Pages without an entry of their own stand under another one's: NewApplication under Applications.
PageId entryOf(PageId page);
bool maySee(PageId page, Role role);

/// The keys that open the page at this place of the navigation: the row of digits and the two keys after it, then F12; empty: none.
QString pageKeys(qsizetype place);
QString pageTitle(PageId page);
QString partTitle(PageEntry::Part part); ///< empty: no heading

} // namespace kezek
