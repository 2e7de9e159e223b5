// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/snapshots.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kezek {

class MessageBar;
class RowTable;

/// The draft list that a trial was turned into. A worker goes through it line by line: each opens the desk, where the family's code takes the
/// seat; a family that does not want it is marked. What became of a line follows from the child itself.
class ProposalsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProposalsDialog(UiContext &context, QWidget *parent = nullptr);
    void refresh();

signals:
    void seatWanted(kezek::ApplicationId application, kezek::GroupId group);
    void changed();

private:
    static QList<RowsModel<ProposalRow>::Column> columns();
    void build();
    void showLines(const QList<ProposalRow> &rows);
    void follow();
    void take(int row);
    void mark();

    UiContext &m_context;
    RowsModel<ProposalRow> m_model;
    QLabel *m_sentence;
    MessageBar *m_bar;
    RowTable *m_table;
    QPushButton *m_take;
    QPushButton *m_mark;
    QPushButton *m_close;
};

} // namespace kezek
