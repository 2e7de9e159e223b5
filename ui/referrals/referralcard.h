// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/referrals/panels/familycard.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"

namespace kezek {

class PaperActions;
class RowTable;

/// One line of what happened to a referral, or to the family's earlier ones.
struct ReferralEvent {
    QDateTime at;
    QString what;
};

/// The referral that is chosen in the list: its days, its history, and what can be done with it.
class ReferralCard : public Card {
    Q_OBJECT
public:
    ReferralCard(UiContext &context, QWidget *parent = nullptr);

    void show(const ReferralRow &row, const FamilyCard &family);
    void clear();
    /// The shown referral can be turned into an enrolment by this worker now.
    bool mayEnrol() const;
    void retranslate();

signals:
    void enrolAsked();
    void papersWrongAsked();
    void recallAsked();
    void deskAsked();
    void proofAsked();
    void said(const QString &text);
    void failed(const kezek::Error &error);

private:
    void build();
    void buildButtons();
    void showTerms();
    void showButtons();
    QList<ReferralEvent> history() const;
    void withPaper(const std::function<void(const ReferralPaper &)> &use);

    UiContext &m_context;
    std::optional<ReferralRow> m_row;
    std::optional<FamilyCard> m_family;
    RowsModel<ReferralEvent> m_events;
    PaperActions *m_papers;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_child;
    Badge *m_state;
    QLabel *m_place;
    QLabel *m_terms;
    QLabel *m_warning;
    RowTable *m_history;
    QLabel *m_dead;
    QPushButton *m_enrol;
    QPushButton *m_desk;
    QPushButton *m_papersWrong;
    QPushButton *m_recall;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_proof;
};

} // namespace kezek
