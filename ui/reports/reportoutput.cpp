// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportoutput.h"

#include "ui/common/answer.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/tables/exporttofile.h"
#include "usecases/officeclient.h"
#include "usecases/ports/tablefiles.h"
#include "usecases/reports/reportsheets.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// "Регистрация в срок 2026-09-01 – 2026-11-23": files of one report stand together, the older first.
QString fileNameOf(const Report &report)
{
    QString name = tableColumns(reportName(report.query.kind)).titles.value(words::current());
    name.remove(u':');
    return u"%1 %2 – %3"_s.arg(name, report.query.from.toString(Qt::ISODate), report.query.until.toString(Qt::ISODate));
}

template <class T, class Id> T named(const QList<T> &all, const std::optional<Id> &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return found == all.end() ? T() : *found;
}

} // namespace

ReportOutput::ReportOutput(UiContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window), m_papers(new PaperActions(context.papers, window))
{
    connect(m_papers, &PaperActions::succeeded, this, &ReportOutput::succeeded);
    connect(m_papers, &PaperActions::failed, this, &ReportOutput::failed);
}

ReportPaper ReportOutput::paperOf(const Report &report, const ReportSurroundings &surroundings) const
{
    return {.office = surroundings.office,
            .report = report,
            .district = named(surroundings.districts, report.query.district),
            .kindergarten = named(surroundings.kindergartens, report.query.kindergarten).name,
            .worker = named(surroundings.workers, report.query.worker).name,
            .madeBy = m_context.client.actor().name};
}

void ReportOutput::print(const Report &report, const ReportSurroundings &surroundings)
{
    m_papers->print(paperOf(report, surroundings), words::current());
}

void ReportOutput::savePdf(const Report &report, const ReportSurroundings &surroundings)
{
    m_papers->save(paperOf(report, surroundings), words::current(), PaperActions::Format::Pdf, fileNameOf(report));
}

void ReportOutput::saveTable(const Report &report)
{
    askWhereToSave(m_window, fileNameOf(report), [this, report](const QString &path) { writeTable(report, path); });
}

void ReportOutput::writeTable(const Report &report, const QString &path)
{
    OfficeClient &door = m_context.background ? *m_context.background : m_context.client;
    const auto write = [files = m_context.tables, report, path, language = words::current()](Store &) -> Done {
        KEZEK_TRY(const auto sink, files->write(path));
        return writeReportSheets(report, *sink, language);
    };
    answer(
        door.read(write), this, [this, path] { emit succeeded(tr("Saved: %1").arg(path)); }, [this](const Error &error) { emit failed(error); });
}

} // namespace kezek
