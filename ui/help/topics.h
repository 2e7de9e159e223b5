// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "ui/common/page.h"

#include <QList>

namespace kezek::help {

/// Every page has a topic of its own, in the order of the navigation.
const QList<PageId> &topics();
/// The name in resources/help and in links between topics: "queue".
QString topicName(PageId page);
/// The topic as HTML in this language.
QString topicText(PageId page, Language language);

} // namespace kezek::help
