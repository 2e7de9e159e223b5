// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/archivedcase.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"

namespace kezek {

class RowTable;

/// An ended application, read-only, with the two ways back.
class ArchiveCard : public Card {
    Q_OBJECT
public:
    explicit ArchiveCard(QWidget *parent = nullptr);

    void show(const std::optional<ArchivedCase> &ended, Role role);
    void retranslate();

signals:
    void restoreWanted();
    void reopenWanted();
    void ownDataWanted();

private:
    void build();
    void showFacts(const Application &application);

    std::optional<ArchivedCase> m_case;
    Role m_role = Role::Registrar;
    RowsModel<ReferralRow> m_referrals;
    RowsModel<CaseEvent> m_events;
    QLabel *m_child;
    Badge *m_cause;
    QLabel *m_facts;
    QLabel *m_referralsTitle;
    RowTable *m_referralRows;
    QLabel *m_eventsTitle;
    RowTable *m_eventRows;
    QPushButton *m_restore;
    QLabel *m_whyNotRestore;
    QPushButton *m_reopen;
    QLabel *m_whyNotReopen;
    QPushButton *m_ownData;
};

} // namespace kezek
