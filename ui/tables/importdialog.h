// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/tables/tablejobdialog.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/tables/importtable.h"

namespace kezek {

class RowTable;

/// Takes a table over in two steps: it is checked, every bad cell is listed, and only a table without one can be imported.
class ImportDialog : public TableJobDialog {
    Q_OBJECT
public:
    ImportDialog(UiContext &context, ImportKind kind, const QString &path, QWidget *parent);
    /// Begins the check; after show().
    void check() { run(true); }

signals:
    void imported(const QString &sentence);

private:
    static QList<RowsModel<ImportProblem>::Column> columns();
    void run(bool dryRun);
    void checked(const ImportReport &report);

    UiContext &m_context;
    ImportKind m_kind;
    QString m_path;
    RowsModel<ImportProblem> m_problems;
    RowTable *m_rows;
};

/// Asks which table, checks it and offers to import it; `imported` gets the sentence of what was imported. Returns at once.
void importFromFile(UiContext &context, ImportKind kind, QWidget *parent, std::function<void(const QString &)> imported);

} // namespace kezek
