// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pagedrows.h"

class QCheckBox;

namespace kezek {

class ChoiceBox;
class MessageBar;
class MessageCard;
class PageHead;
class RowTable;

/// Every SMS of the office, newest first: what reached the family and what did not. Phones masked, codes unread.
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
    QList<RowsModel<MessageRow>::Column> columns();
    void build();
    void wire();
    void ask();
    void fillStates();
    void choose(int row);

    std::optional<ApplicationId> m_family;
    RowsModel<MessageRow> m_model;
    PagedRows<MessageRow> m_list;
    PageHead *m_head;
    QPushButton *m_all;
    QCheckBox *m_problems;
    ChoiceBox *m_state;
    MessageBar *m_bar;
    RowTable *m_table;
    MessageCard *m_card;
};

} // namespace kezek
