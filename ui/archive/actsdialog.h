// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/destruction.h"
#include "usecases/ports/papers.h"

#include <QDialog>

class QPushButton;

namespace kezek {

class MessageBar;
class PaperActions;
class RowTable;

/// The acts of destruction, newest first, each as a paper in Russian or Kazakh.
class ActsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ActsDialog(UiContext &context, QWidget *parent = nullptr);

private:
    void build();
    void ask();
    std::optional<DestructionActPaper> chosen() const;
    static QList<RowsModel<DestructionAct>::Column> columns();

    UiContext &m_context;
    OfficeInfo m_office;
    RowsModel<DestructionAct> m_model;
    MessageBar *m_bar;
    RowTable *m_acts;
    PaperActions *m_papers;
    QList<QPushButton *> m_buttons;
};

} // namespace kezek
