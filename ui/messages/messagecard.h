// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/readers.h"

class QPushButton;

namespace kezek {

class RowTable;
class ValueEdit;

/// One message whole: what became of it, its text, and what a person can still do about it.
class MessageCard : public Card {
    Q_OBJECT
public:
    explicit MessageCard(UiContext &context, QWidget *parent = nullptr);

    void show(const MessageRow &row);
    void clear();
    void retranslate();

signals:
    void done(const QString &said);
    void failed(const kezek::Error &error);
    void deskAsked(kezek::ApplicationId application);

private:
    void build();
    void showState();
    void askHistory();
    void showButtons();
    void resend();
    void markPhoned();

    UiContext &m_context;
    RowsModel<MessageEventRow> m_events;
    std::optional<MessageRow> m_row;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_kind;
    Badge *m_state;
    QLabel *m_whom;
    QLabel *m_facts;
    QLabel *m_cause;
    Card *m_textCard;
    QLabel *m_text;
    QLabel *m_parts;
    QLabel *m_phoned;
    RowTable *m_history;
    FormGrid *m_form;
    ValueEdit *m_note;
    QPushButton *m_mark;
    QPushButton *m_resend;
    QPushButton *m_desk;
    QLabel *m_dead;
};

} // namespace kezek
