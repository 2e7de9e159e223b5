// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/tables/tablejobdialog.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/tables/compareenrolled.h"

namespace kezek {

class RowTable;

/// A kindergarten's own list beside ours: each difference in a sentence, and all of them as a file. IINs are masked here and whole in the file.
class CompareDialog : public TableJobDialog {
    Q_OBJECT
public:
    CompareDialog(UiContext &context, const Kindergarten &kindergarten, const QString &path, QWidget *parent);
    /// After show().
    void compare();

private:
    static QList<RowsModel<QString>::Column> columns();
    void show(const ComparisonReport &report);
    void save();

    UiContext &m_context;
    Kindergarten m_kindergarten;
    QString m_path;
    QList<ListDifference> m_differences;
    RowsModel<QString> m_sentences;
    RowTable *m_rows;
};

/// Asks which table is the kindergarten's own list and compares it. Returns at once.
void compareWithFile(UiContext &context, const Kindergarten &kindergarten, QWidget *parent);

} // namespace kezek
