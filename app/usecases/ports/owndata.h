// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/journalreaders.h"

#include <QHash>

namespace kezek {

/// Everything that the office keeps of one case, for the person it is about. Of the workers it says what they are, not who.
struct OwnData {
    ApplicationCard card;
    QList<PhoneHistoryRow> phones; ///< oldest first, as all that follows
    QList<QueueEntry> entries;
    QList<Message> messages;  ///< without codes
    QList<InquiryRow> inquiries;
    QList<JournalLine> journal;
    QHash<WorkerId, Role> roles;
};

} // namespace kezek
