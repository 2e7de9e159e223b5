// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference.h"
#include "storage/sqlstore.h"

namespace kezek::model {

/// The office and its reference side by side. An empty text: they say the same; else what each of them says.
class Comparison {
public:
    Comparison(SqlStore &store, const Reference &reference) : m_store(store), m_reference(reference) {}

    /// State, category, strikes, stop-list, number, and the position where it waits.
    QString of(ApplicationId id) const;
    /// Whom it is for, and each seat: its state, who holds it, in which bulletin it stands.
    QString of(GroupId id) const;
    QString of(ReferralId id) const;
    QString ofInvitations() const; ///< the open ones
    /// All of these, every queue in its order, and the windows of the bulletins.
    QString ofEverything() const;

private:
    QString ofQueues() const;
    QString ofRows(const QString &sql, const QVariantList &values, const QStringList &expected) const;

    SqlStore &m_store;
    const Reference &m_reference;
};

} // namespace kezek::model
