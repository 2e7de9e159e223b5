// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/readers.h"

#include <QCoreApplication>

namespace kezek {

class Store;

/// One dated line of an ended application's life.
struct CaseEvent {
    QDateTime at;
    QString what;
};

/// An ended application with everything the archive shows of it, and what can still be done.
class ArchivedCase {
    Q_DECLARE_TR_FUNCTIONS(kezek::ArchivedCase)
public:
    ArchivedCase(ApplicationCard card, QList<QueueEntry> entries) : m_card(std::move(card)), m_entries(std::move(entries)) {}
    /// Storage thread.
    static Result<ArchivedCase> read(Store &store, ApplicationId application);

    const ApplicationCard &card() const { return m_card; }
    const Application &application() const { return m_card.application; }
    QList<CaseEvent> events() const; ///< oldest first
    /// Why it cannot be restored or re-opened by this role; empty: it can.
    QString whyNotRestore(Role role) const;
    QString whyNotReopen(Role role) const;

private:
    QString whyNot(ApplicationVerb verb, Role role) const;

    ApplicationCard m_card;
    QList<QueueEntry> m_entries;
};

} // namespace kezek
