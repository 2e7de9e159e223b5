// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pagedrows.h"

class QPushButton;
class QStackedWidget;

namespace kezek {

class ChoiceBox;
class CostView;
class MessageBar;
class MessageCard;
class PageHead;
class PhoneView;
class RowTable;

/// Every SMS of the office, newest first: what reached the family and what did not; who must be phoned; what it cost. Phones masked,
/// codes unread.
class MessagesPage : public PageWidget {
    Q_OBJECT
public:
    explicit MessagesPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// An ApplicationId: the messages of one family.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    enum View { List, ToPhone, Cost };

    QList<RowsModel<MessageRow>::Column> columns();
    void build();
    QWidget *buildList();
    void wire();
    void wireViews();
    void ask();
    void show(View view);
    void showFamily(ApplicationId application);
    void fillViews();
    void fillStates();
    void choose(int row);
    void finished(const QString &text);

    std::optional<ApplicationId> m_family;
    int m_toPhone = 0;
    RowsModel<MessageRow> m_model;
    PagedRows<MessageRow> m_list;
    PageHead *m_head;
    QPushButton *m_all;
    ChoiceBox *m_state;
    ChoiceBox *m_view;
    MessageBar *m_bar;
    QStackedWidget *m_views;
    RowTable *m_table;
    MessageCard *m_card;
    PhoneView *m_phone;
    CostView *m_cost;
};

} // namespace kezek
