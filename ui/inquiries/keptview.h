// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/inquiry.h"

class QLabel;
class QPushButton;

namespace kezek {

class RowTable;
struct Error;

/// The answers that the office keeps: everybody reads them, those who lead the office write them.
class KeptAnswersView : public QWidget {
    Q_OBJECT
public:
    explicit KeptAnswersView(UiContext &context, QWidget *parent = nullptr);

    void setAnswers(const QList<KeptAnswer> &answers);
    void focusFirst();
    void retranslate();

signals:
    void done(const QString &said);

private:
    static QList<RowsModel<KeptAnswer>::Column> columns();
    std::optional<KeptAnswer> chosen() const;
    void showRights();
    void save(const std::optional<KeptAnswer> &changed);

    UiContext &m_context;
    RowsModel<KeptAnswer> m_model;
    RowTable *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QLabel *m_dead;
};

} // namespace kezek
