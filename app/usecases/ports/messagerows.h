// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

/// Messages as lists and cards show them. See rows.h.
namespace kezek {

struct MessageRow {
    Message message;
    QString childName;
    std::optional<ApplicationNumber> applicationNumber;
};

struct MessageFilter {
    std::optional<MessageState> state;
    std::optional<ApplicationId> application;
};

/// One change of a message's state.
struct MessageEventRow {
    QDateTime at;
    MessageState from = MessageState::Queued;
    MessageState to = MessageState::Queued;
    QString detail; ///< the provider's or the program's own words, in English
};

/// A family that must be phoned: nothing of what these messages say has reached it.
struct PhoneRow {
    std::optional<ApplicationId> application;
    QString childName;
    std::optional<ApplicationNumber> applicationNumber;
    QDateTime since;
    QList<Message> messages; ///< oldest first, at least one
};

/// What the messages that a provider took on one local day cost.
struct MessageCostRow {
    QDate day;
    int messages = 0;
    int parts = 0;
    qint64 costTiyn = 0;
    int withoutCost = 0; ///< the provider did not say what these cost
};

} // namespace kezek
