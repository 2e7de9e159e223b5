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

/// Who must be phoned because nothing arrived, longest waiting first, and what to tell them. F8 notes the call for the whole family.
class PhoneView : public QWidget {
    Q_OBJECT
public:
    explicit PhoneView(UiContext &context, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void focusFirst();

signals:
    void counted(int families);
    void done(const QString &said);
    void failed(const kezek::Error &error);
    void deskAsked(kezek::ApplicationId application);
    void messagesAsked(kezek::ApplicationId application);

private:
    static QList<RowsModel<PhoneRow>::Column> columns();
    void build();
    QLayout *buildCard();
    void show(int row);
    void mark();

    UiContext &m_context;
    RowsModel<PhoneRow> m_model;
    RowTable *m_table;
    Card *m_card;
    QWidget *m_content;
    QLabel *m_who;
    QLabel *m_facts;
    QLabel *m_tellLabel;
    Card *m_textCard;
    QLabel *m_tell;
    QLabel *m_cause;
    FormGrid *m_form;
    ValueEdit *m_note;
    QPushButton *m_phoned;
    QPushButton *m_messages;
    QPushButton *m_desk;
    std::optional<PhoneRow> m_row;
};

} // namespace kezek
