// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/messages/notices.h"

namespace kezek {

/// Values as a family would read them, for the preview of a text.
NoticeWords sampleWords(const OfficeInfo &office, Language language, QDate today);
/// What a placeholder stands for: "the number of the application".
QString placeholderWords(const QString &placeholder);

} // namespace kezek
