// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/comparedialog.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/tables/exporttofile.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "usecases/ports/tablefiles.h"
#include "words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

CompareDialog::CompareDialog(UiContext &context, const Kindergarten &kindergarten, const QString &path, QWidget *parent)
    : TableJobDialog(u"compare"_s, tr("The list of %1").arg(kindergarten.name), parent), m_context(context), m_kindergarten(kindergarten), m_path(path),
      m_sentences(columns()), m_rows(new RowTable(this))
{
    m_rows->setObjectName(u"compare.rows"_s);
    m_rows->setAccessibleName(tr("Differences"));
    m_rows->setModel(&m_sentences);
    m_rows->setStretch({0});
    m_rows->setWrapping();
    m_rows->hide();
    body()->addWidget(m_rows, 1);
    keys::setText(acceptButton(), tr("Save the differences…"));
    connect(acceptButton(), &QPushButton::clicked, this, &CompareDialog::save);
    resize(860, 200);
}

QList<RowsModel<QString>::Column> CompareDialog::columns()
{
    using C = RowsModel<QString>::Column;
    return {C{[] { return tr("Difference"); }, [](const QString &sentence) { return sentence; }}};
}

void CompareDialog::compare()
{
    const auto progress = begin(tr("The list is being compared. Nothing is changed."));
    const auto work = [files = m_context.tables, id = m_kindergarten.id, path = m_path, progress](Store &store, const Actor &actor, Random &random) -> Result<ComparisonReport> {
        KEZEK_TRY(const auto source, files->read(path));
        return compareEnrolled(store, actor, random, *source, {id, [progress](const ImportProgress &now) { return progress->tell(now.rows, now.part); }});
    };
    answer(m_context.client.work(work), this, [this](const ComparisonReport &report) { show(report); },
           [this](const Error &error) { end(words::ofTableFile(error), error.code == ErrorCode::Cancelled ? theme::Tone::Info : theme::Tone::Bad); });
}

void CompareDialog::show(const ComparisonReport &report)
{
    m_differences = report.differences;
    QStringList sentences;
    for (const ImportProblem &problem : report.problems)
        sentences.append(words::of(problem));
    for (const ListDifference &difference : report.differences)
        sentences.append(words::of(difference));
    m_sentences.setRows(sentences);
    m_rows->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty())
        resize(width(), 480);
    const QString counts = tr("Their list has %1 rows; here %2 children are enrolled.").arg(words::number(report.theirs), words::number(report.ours));
    const QString found = report.differences.isEmpty() ? tr("No differences were found.") : tr("%n differences were found.", nullptr, int(report.differences.size()));
    const QString left = report.problems.isEmpty() ? QString() : u' ' + tr("%n rows could not be compared: correct them in the list and compare it again.", nullptr, int(report.problems.size()));
    end(found + u' ' + counts + left, sentences.isEmpty() ? theme::Tone::Good : theme::Tone::Warning);
    acceptButton()->setVisible(!report.differences.isEmpty());
    if (!sentences.isEmpty())
        m_rows->setFocus();
}

void CompareDialog::save()
{
    askWhereToSave(this, tr("Differences"), [this](const QString &path) {
        const auto sink = m_context.tables->write(path);
        const Done written = sink ? writeDifferences(**sink, m_differences, words::current()) : tl::unexpected(sink.error());
        end(written ? tr("Saved: %1").arg(path) : words::of(written.error()), written ? theme::Tone::Good : theme::Tone::Bad);
    });
}

void compareWithFile(UiContext &context, const Kindergarten &kindergarten, QWidget *parent)
{
    askWhichTable(parent, [&context, kindergarten, parent](const QString &path) {
        auto *dialog = new CompareDialog(context, kindergarten, path, parent);
        dialog->open();
        dialog->compare();
    });
}

} // namespace kezek
