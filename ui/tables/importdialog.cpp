// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/importdialog.h"

#include "ui/common/keys.h"
#include "ui/tables/exporttofile.h"

#include "ui/common/answer.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "usecases/ports/tablefiles.h"
#include "words/words.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// Columns that were left out, before what else is to be said.
QString ignoredIn(const ImportReport &report)
{
    return report.ignored.isEmpty() ? QString() : ImportDialog::tr("Columns that are not known are left out: %1.").arg(report.ignored.join(u", "_s)) + u' ';
}

} // namespace

ImportDialog::ImportDialog(UiContext &context, ImportKind kind, const QString &path, QWidget *parent)
    : TableJobDialog(u"import"_s, tr("Import: %1").arg(QFileInfo(path).fileName()), parent), m_context(context), m_kind(kind), m_path(path),
      m_problems(columns()), m_rows(new RowTable(this))
{
    m_rows->setObjectName(u"import.rows"_s);
    m_rows->setAccessibleName(tr("Bad cells of the table"));
    m_rows->setModel(&m_problems);
    m_rows->setStretch({3});
    m_rows->setWrapping();
    m_rows->hide();
    body()->addWidget(m_rows, 1);
    keys::setText(acceptButton(), tr("Import"));
    connect(acceptButton(), &QPushButton::clicked, this, [this] { run(false); });
    resize(860, 200);
}

QList<RowsModel<ImportProblem>::Column> ImportDialog::columns()
{
    using C = RowsModel<ImportProblem>::Column; // named: GCC 12 falls over a bare list here
    using P = ImportProblem;
    return {C{[] { return tr("Row"); }, [](const P &problem) { return QString::number(problem.line); }, {}, Qt::AlignRight | Qt::AlignVCenter},
            C{[] { return tr("Column"); }, [](const P &problem) { return problem.place < 0 ? QString() : columnLetters(problem.place); }},
            C{[] { return tr("Heading"); }, [](const P &problem) { return problem.heading; }},
            C{[] { return tr("What is wrong"); }, [](const P &problem) { return words::of(problem.error); }}};
}

void ImportDialog::run(bool dryRun)
{
    const auto progress = begin(dryRun ? tr("The table is being checked. Nothing is written.") : tr("The table is being imported."));
    const auto work = [files = m_context.tables, kind = m_kind, path = m_path, dryRun, progress](Store &store, const Actor &actor, Random &random) -> Result<ImportReport> {
        KEZEK_TRY(const auto source, files->read(path));
        return importTable(store, actor, random, *source, {kind, dryRun, [progress](const ImportProgress &now) { return progress->tell(now.rows, now.part); }});
    };
    answer(m_context.client.work(work), this,
           [this](const ImportReport &report) {
               if (!report.written)
                   return checked(report);
               const QString sentence = tr("%n rows were imported.", nullptr, report.rows);
               end(sentence, theme::Tone::Good);
               emit imported(sentence);
               accept();
           },
           [this](const Error &error) { end(words::ofTableFile(error), error.code == ErrorCode::Cancelled ? theme::Tone::Info : theme::Tone::Bad); });
}

void ImportDialog::checked(const ImportReport &report)
{
    m_problems.setRows(report.problems);
    m_rows->setVisible(report.bad > 0);
    if (report.bad > 0) {
        const int hidden = report.bad - int(report.problems.size());
        const QString rest = hidden > 0 ? u' ' + tr("%n more are not listed.", nullptr, hidden) : QString();
        end(ignoredIn(report) + tr("%n cells or rows are bad. Nothing was imported. Correct them in the table, save it and import it again.", nullptr, report.bad) + rest, theme::Tone::Bad);
        resize(width(), 480);
        m_rows->setFocus();
        return;
    }
    end(ignoredIn(report) + tr("%n rows are good. Nothing was imported yet.", nullptr, report.rows), theme::Tone::Good);
    acceptButton()->setVisible(report.rows > 0);
    acceptButton()->setDefault(true);
    acceptButton()->setFocus();
}

void importFromFile(UiContext &context, ImportKind kind, QWidget *parent, std::function<void(const QString &)> imported)
{
    askWhichTable(parent, [&context, kind, parent, imported = std::move(imported)](const QString &path) {
        auto *dialog = new ImportDialog(context, kind, path, parent);
        QObject::connect(dialog, &ImportDialog::imported, parent, imported);
        dialog->open();
        dialog->check();
    });
}

} // namespace kezek
