// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pagedrows.h"
#include "ui/referrals/panels/familycard.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace kezek {

class ChoiceBox;
class MessageBar;
class PageHead;
class ReferralCard;
class RowTable;
class VerbPanel;

/// Referrals by their last day: which end today, which were extended, which family has heard nothing. What is done with the chosen one is
/// done on the right, in place.
class ReferralsPage : public PageWidget {
    Q_OBJECT
public:
    explicit ReferralsPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A ReferralId, a KindergartenId, or a SearchQuery.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    enum class Verb { Enrol, PapersWrong, Recall, Proof };
    QList<RowsModel<ReferralRow>::Column> columns();
    void build();
    void wire();
    void ask();
    void listLoaded();
    void fillKindergartens();
    void choose(int row);
    void enter(int row);
    void showCard(const ReferralRow &row);
    void start(Verb verb);
    void setPanel(VerbPanel *panel);
    QString lastDay(const ReferralRow &row) const;
    theme::Tone lastDayTone(const ReferralRow &row) const;
    QString notes(const ReferralRow &row) const;
    theme::Tone notesTone(const ReferralRow &row) const;
    bool isLast(const ReferralRow &row) const;

    QDate m_today;
    Rules m_rules;
    QList<std::pair<KindergartenId, QString>> m_kindergartens;
    SearchQuery m_openedWith; ///< until something else is typed
    ReferralId m_chosen;
    std::optional<FamilyCard> m_family;
    int m_round = 0;
    RowsModel<ReferralRow> m_model;
    PagedRows<ReferralRow> m_list;
    QTimer m_typing;
    PageHead *m_head;
    QLineEdit *m_search;
    ChoiceBox *m_kindergarten;
    QCheckBox *m_ended;
    MessageBar *m_bar;
    RowTable *m_table;
    QStackedWidget *m_right;
    ReferralCard *m_card;
    VerbPanel *m_panel = nullptr;
};

} // namespace kezek
