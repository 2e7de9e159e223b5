// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "domain/workingcalendar.h"
#include "storage/paging.h"
#include "storage/rows.h"
#include "storage/sqlreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString selectInquiryRows()
{
    return u"SELECT "_s + selectInquiry(u"i"_s)
        + uR"(, a.child_surname, a.child_given, a.number_year, a.number_sequence, t.name, w.name, m.state
        FROM inquiry i LEFT JOIN application a ON a.id = i.application_id LEFT JOIN message m ON m.id = i.message_id
        LEFT JOIN worker t ON t.id = i.taken_by LEFT JOIN worker w ON w.id = i.answered_by)"_s;
}

/// A year without a calendar is no reason to hide a question.
QDateTime dueOf(const QDateTime &askedAt, const WorkingCalendar &calendar)
{
    return answerDue(askedAt, calendar).value_or(askedAt.addDays(1));
}

std::optional<InquiryRow> readInquiryRow(Row &row, const WorkingCalendar &calendar)
{
    const auto inquiry = readInquiry(row);
    if (!inquiry)
        return std::nullopt;
    InquiryRow shown;
    shown.inquiry = *inquiry;
    shown.due = dueOf(inquiry->askedAt, calendar);
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    shown.childName = name.surname.isEmpty() ? QString() : name.brief();
    const int year = row.number();
    if (const int sequence = row.number(); sequence > 0)
        shown.applicationNumber = ApplicationNumber(year, sequence);
    shown.takenBy = row.text();
    shown.answeredBy = row.text();
    shown.messageState = row.maybeWord<MessageState>();
    return shown;
}

/// Every word stands in the asker's name or in the question. An office has some thousands of them: no index needed.
Condition saysAll(const NameQuery &query)
{
    const QString column = query.folded.isEmpty() ? u"i.search_exact"_s : u"i.search_folded"_s;
    QStringList parts;
    QVariantList values;
    for (QString word : (query.folded.isEmpty() ? query.exact : query.folded).split(u' ', Qt::SkipEmptyParts)) {
        word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        parts.append(column + u" LIKE ? ESCAPE '\\'"_s);
        values.append(u'%' + word + u'%');
    }
    return {u'(' + parts.join(u" AND "_s) + u')', values};
}

/// What a search means for a question: its own phone and words, or those of the child that it is about.
Condition inquiryMatching(const SearchQuery &query, const Dialect &dialect)
{
    Condition own;
    if (const auto *phone = std::get_if<PhoneNumber>(&query))
        own = {u"i.phone = ?"_s, binds(phone->e164())};
    else if (const auto *name = std::get_if<NameQuery>(&query); name && !name->exact.isEmpty())
        own = saysAll(*name);
    const Condition child = matching(query, dialect);
    if (own.sql.isEmpty() || child.sql.isEmpty())
        return own.sql.isEmpty() ? child : own;
    return {u'(' + own.sql + u" OR ("_s + child.sql + u"))"_s, own.values + child.values};
}

using Times = QList<qint64>;

void setTimes(InquiryFigures &figures, Times times)
{
    if (times.isEmpty())
        return;
    std::sort(times.begin(), times.end());
    const qsizetype middle = times.size() / 2;
    figures.medianSeconds = times.size() % 2 == 1 ? times.at(middle) : (times.at(middle - 1) + times.at(middle)) / 2;
    figures.longestSeconds = times.constLast();
}

/// One heap of questions that is being counted.
struct Heap {
    InquiryFigures figures;
    Times times;

    void add(const Inquiry &inquiry, qint64 seconds)
    {
        ++figures.asked;
        ++(inquiry.source == Source::SelfService ? figures.fromTerminal : figures.fromCounter);
        if (!inquiry.answeredWay) {
            ++figures.open;
            return;
        }
        ++figures.answered;
        ++(*inquiry.answeredWay == AnswerWay::Sms ? figures.bySms : figures.readOut);
        times.append(seconds);
    }
    InquiryFigures counted() const
    {
        InquiryFigures whole = figures;
        setTimes(whole, times);
        return whole;
    }
};

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

struct WorkerHeap {
    QString name;
    Heap heap;
};

QList<InquiryWorker> sorted(const QMap<WorkerId, WorkerHeap> &heaps)
{
    QList<InquiryWorker> workers;
    for (auto it = heaps.cbegin(); it != heaps.cend(); ++it)
        workers.append({it.key(), it->name, it->heap.counted()});
    std::stable_sort(workers.begin(), workers.end(), [](const InquiryWorker &a, const InquiryWorker &b) {
        return a.figures.answered > b.figures.answered;
    });
    return workers;
}

} // namespace

Result<Page<InquiryRow>> SqlReaders::inquiries(const InquiryFilter &filter, const PageMark &from)
{
    using Show = InquiryFilter::Show;
    Conditions conditions;
    conditions.add(u"i.destroyed_by IS NULL"_s);
    switch (filter.show) {
    case Show::Unanswered:
        conditions.add(u"i.state <> 'Answered'"_s);
        break;
    case Show::Mine:
        conditions.add(u"i.state = 'Taken' AND i.taken_by = ?"_s, binds(filter.worker));
        break;
    case Show::Answered:
        conditions.add(u"i.state = 'Answered'"_s);
        break;
    case Show::All:
        break;
    }
    conditions.add(inquiryMatching(filter.search, m_session.dialect()));
    KEZEK_TRY(const WorkingCalendar calendar, m_sources.settings.calendar());
    const bool newestFirst = filter.show == Show::Answered || filter.show == Show::All;
    return readPage<InquiryRow>(m_session, selectInquiryRows(), conditions, {u"i.asked_at"_s, u"i.id"_s, newestFirst}, from,
                                [&](Row &row) { return readInquiryRow(row, calendar); },
                                [](const InquiryRow &row) { return markOf(row.inquiry.askedAt, row.inquiry.id.value); });
}

Result<InquiryRow> SqlReaders::inquiry(InquiryId id)
{
    KEZEK_TRY(const WorkingCalendar calendar, m_sources.settings.calendar());
    return orNotFound(m_session.maybe<InquiryRow>(selectInquiryRows() + u" WHERE i.id = ?"_s, binds(id.value),
                                                  [&](Row &row) { return readInquiryRow(row, calendar); }));
}

Result<InquiryStats> SqlReaders::inquiryStats(QDate from, QDate until)
{
    KEZEK_TRY(const WorkingCalendar calendar, m_sources.settings.calendar());
    KEZEK_TRY(const QList<InquiryRow> rows,
              m_session.list<InquiryRow>(selectInquiryRows() + u" WHERE i.asked_at >= ? AND i.asked_at < ? AND i.destroyed_by IS NULL"_s,
                                         binds(startOfLocalDay(from), startOfLocalDay(until.addDays(1))),
                                         [&](Row &row) { return readInquiryRow(row, calendar); }));
    Heap whole;
    QMap<QDate, Heap> weeks;
    for (QDate monday = mondayOf(from); monday <= until; monday = monday.addDays(7))
        weeks.insert(monday, {});
    QMap<WorkerId, WorkerHeap> workers;
    for (const InquiryRow &row : rows) {
        const Inquiry &inquiry = row.inquiry;
        qint64 seconds = 0;
        if (inquiry.answeredAt) {
            KEZEK_TRY(seconds, calendar.workingSeconds(inquiry.askedAt, *inquiry.answeredAt));
        }
        whole.add(inquiry, seconds);
        weeks[mondayOf(localDay(inquiry.askedAt))].add(inquiry, seconds);
        if (inquiry.answeredBy) {
            WorkerHeap &worker = workers[*inquiry.answeredBy];
            worker.name = row.answeredBy;
            worker.heap.add(inquiry, seconds);
        }
    }
    InquiryStats stats{whole.counted(), {}, sorted(workers)};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        stats.weeks.append({it.key(), it->counted()});
    return stats;
}

/// One line for all of them: the list itself is a click away.
Result<QList<TaskRow>> SqlReaders::questionTasks()
{
    TaskRow task;
    task.kind = TaskRow::Kind::AnswerQuestions;
    QDateTime oldest;
    KEZEK_CHECK(m_session.each(u"SELECT count(*), min(i.asked_at) FROM inquiry i WHERE i.state <> 'Answered'"_s, {}, [&](Row &row) {
        task.count = row.number();
        oldest = row.instant();
    }));
    if (task.count == 0)
        return QList<TaskRow>();
    KEZEK_TRY(const WorkingCalendar calendar, m_sources.settings.calendar());
    task.due = dueOf(oldest, calendar);
    return QList<TaskRow>{task};
}

} // namespace kezek
