// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/exporttofile.h"

#include "ui/common/answer.h"
#include "ui/tables/tablejobdialog.h"
#include "usecases/officeclient.h"
#include "usecases/ports/tablefiles.h"
#include "usecases/tables/exporttable.h"
#include "words/words.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

class ExportDialog : public TableJobDialog {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
public:
    ExportDialog(UiContext &context, QWidget *parent) : TableJobDialog(u"export"_s, tr("Export"), parent), m_context(context) {}

    void run(ExportTask task, const QString &path, const std::function<void(const QString &)> &done)
    {
        const auto progress = begin(tr("The table is being written."));
        task.progress = [progress](int rows) { return progress->tell(rows, 0); };
        const auto work = [files = m_context.tables, task, path](Store &store, const Actor &actor, Random &random) -> Result<int> {
            KEZEK_TRY(const auto sink, files->write(path));
            return exportTable(store, actor, random, *sink, task);
        };
        answer(m_context.client.work(work), this,
               [this, path, done](int rows) {
                   const QString sentence = tr("%n rows were saved: %1", nullptr, rows).arg(path);
                   end(sentence, theme::Tone::Good);
                   done(sentence);
                   accept();
               },
               [this](const Error &error) { end(words::of(error), error.code == ErrorCode::Cancelled ? theme::Tone::Info : theme::Tone::Bad); });
    }

private:
    UiContext &m_context;
};

QString filters()
{
    return ExportDialog::tr("Workbook (*.xlsx)") + u";;"_s + ExportDialog::tr("Text (*.csv)");
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &suggested, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, ExportDialog::tr("Save the table"));
    dialog->setObjectName(u"tables.save"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filters());
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(suggested + u".xlsx"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"xlsx"_s); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void askWhichTable(QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, ExportDialog::tr("Open a table"), {}, ExportDialog::tr("Tables (*.xlsx *.csv *.txt);;All files (*)"));
    dialog->setObjectName(u"tables.open"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

bool mayExport(const UiContext &context, const QString &what)
{
    return context.tables && context.client.may(exportRoles(what));
}

void exportToFile(UiContext &context, const QString &what, QWidget *parent, std::function<void(const QString &)> done)
{
    ExportTask task;
    task.what = what;
    task.language = words::current();
    exportToFile(context, task, parent, std::move(done));
}

void exportToFile(UiContext &context, const ExportTask &task, QWidget *parent, std::function<void(const QString &)> done)
{
    askWhereToSave(parent, tableColumns(task.what).titles.value(words::current()), [&context, task, parent, done = std::move(done)](const QString &path) {
        auto *dialog = new ExportDialog(context, parent);
        dialog->open();
        dialog->run(task, path, done);
    });
}

} // namespace kezek
