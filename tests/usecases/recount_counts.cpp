// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"
#include "recount.h"
#include "recountcells.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

struct Decided {
    qint64 registered = 0, inTime = 0, late = 0, refused = 0;
    QList<qint64> minutes;
    QString cells() const { return u"%1|%2|%3|%4"_s.arg(QString::number(registered), part(inTime, inTime + late), middle(minutes), QString::number(refused)); }
};

} // namespace

void Recount::registration(ReportLines &lines)
{
    QMap<QString, QList<qint64>> weeks;
    for (const QDate monday : mondays())
        weeks[monday.toString(Qt::ISODate)] = {0, 0, 0};
    QMap<QString, Decided> groups;
    Decided all;
    qint64 filed = 0, pending = 0;
    for (const App &app : std::as_const(m_apps)) {
        if (!inPeriod(app.filed) || !takes(app) || (m_query.worker && app.decider != m_query.worker->value))
            continue;
        ++filed;
        const bool late = (app.settled().isValid() ? app.settled() : m_now) > app.due;
        const int series = late ? 1 : app.settled().isValid() ? 0 : 2;
        const QDate day = localDay(app.filed);
        ++weeks[day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate)][series];
        pending += series == 2;
        QList<Decided *> into{&all, &groups[u"-|"_s + app.source]};
        if (app.decider >= 0)
            into.append(&groups[nameOf(app.decider) + u"|-"_s]);
        for (Decided *d : into) {
            d->inTime += series == 0;
            d->late += series == 1;
            d->refused += !app.registered.isValid() && app.cause == u"Refused"_s;
            if (app.registered.isValid()) {
                ++d->registered;
                d->minutes.append(app.filed.msecsTo(app.registered) / 60000);
            }
        }
    }
    lines.figures = {u"%1|%2|%3|%4|%5|%6"_s.arg(QString::number(filed), part(all.inTime, all.inTime + all.late), middle(all.minutes), QString::number(all.late),
                                               QString::number(pending), QString::number(all.refused))};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        lines.chart.append(line(weekOf(startOfLocalDay(QDate::fromString(it.key(), Qt::ISODate))), *it));
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        lines.table.append(it.key() + u'|' + it->cells());
}

void Recount::queueSizes(ReportLines &lines)
{
    QMap<QString, qint64> rows{{u"Extraordinary|-|-"_s, 0}, {u"FirstPriority|-|-"_s, 0}, {u"General|-|-"_s, 0}};
    QMap<int, QList<qint64>> years;
    QList<qint64> figures(5, 0);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!takes(entry))
            continue;
        figures[1] += entry.standsBefore(qMin(startOfLocalDay(m_query.from), end()));
        if (!entry.standsBefore(end()))
            continue;
        const int category = int(fromText<PriorityCategory>(entry.category).value());
        const App &app = m_apps[entry.app];
        ++figures[0];
        ++figures[2 + category];
        years[entry.year].resize(3);
        ++years[entry.year][category];
        ++rows[entry.category + u"|-|-"_s];
        ++rows[u"-|%1|-"_s.arg(app.language.isEmpty() ? u"—"_s : app.language)];
        ++rows[u"-|-|%1"_s.arg(app.home == 0 ? u"—"_s : m_districts[app.home])];
    }
    lines.figures = {line({}, figures)};
    for (auto it = years.cbegin(); it != years.cend(); ++it)
        lines.chart.append(line(QString::number(it.key()), *it));
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        lines.table.append(u"%1|%2|%3"_s.arg(it.key(), QString::number(*it), part(*it, figures[0])));
}

void Recount::demand(ReportLines &lines)
{
    QMap<QString, QList<qint64>> cells; // waiting, published, free
    const auto cell = [&](qint64 year, const QString &language, qint64 district) -> QList<qint64> & {
        QList<qint64> &numbers = cells[u"%1|%2|%3"_s.arg(QString::number(year), language.isEmpty() ? u"—"_s : language, district == 0 ? u"—"_s : m_districts[district])];
        numbers.resize(3);
        return numbers;
    };
    const auto wanted = [&](qint64 year, const QString &language, qint64 district) {
        return (!m_query.birthYear || year == *m_query.birthYear) && (!m_query.language || language == toText(*m_query.language))
            && (!m_query.district || district == m_query.district->value);
    };
    for (const Entry &entry : std::as_const(m_entries))
        if (const App &app = m_apps[entry.app]; entry.standsBefore(end()) && wanted(entry.year, app.language, app.district))
            ++cell(entry.year, app.language, app.district)[0];
    for (const Seat &seat : std::as_const(m_seats)) {
        const Group &group = m_groups[seat.group];
        const QString state = stateOf(seat, end());
        const qint64 district = m_places[group.kindergarten].district;
        if ((state == u"InBulletin"_s || state == u"Free"_s) && wanted(group.born.year(), group.language, district))
            ++cell(group.born.year(), group.language, district)[state == u"Free"_s ? 2 : 1];
    }
    QMap<QString, QList<qint64>> years;
    QList<qint64> figures(5, 0);
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        const qint64 waiting = it->at(0), seats = it->at(1) + it->at(2);
        const qint64 missing = qMax(qint64(0), waiting - seats), spare = qMax(qint64(0), seats - waiting);
        QList<qint64> &year = years[it.key().section(u'|', 0, 0)];
        year.resize(3);
        year[0] += waiting - missing, year[1] += missing, year[2] += spare;
        figures[0] += waiting, figures[1] += it->at(1), figures[2] += it->at(2), figures[3] += missing, figures[4] += spare;
        lines.table.append(line(it.key(), QList<qint64>{waiting, it->at(1), it->at(2), missing}));
    }
    lines.figures = {line({}, figures)};
    for (auto it = years.cbegin(); it != years.cend(); ++it)
        lines.chart.append(line(it.key(), *it));
}

void Recount::movement(ReportLines &lines)
{
    QMap<QDate, QList<qint64>> weeks;
    for (const QDate monday : mondays())
        weeks[monday] = {0, 0};
    QMap<QString, QList<qint64>> causes;
    QList<qint64> figures(4, 0);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!takes(entry))
            continue;
        figures[0] += entry.standsBefore(startOfLocalDay(m_query.from));
        figures[3] += entry.standsBefore(end());
        for (const int side : {0, 1}) {
            const QDateTime at = side == 0 ? entry.entered : entry.left;
            if (!inPeriod(at) || at >= end())
                continue;
            ++figures[1 + side];
            ++weeks[localDay(at).addDays(1 - localDay(at).dayOfWeek())][side];
            QList<qint64> &cause = causes[u"%1|%2"_s.arg(QString::number(entry.year), side == 0 ? entry.enteredCause : entry.leftCause)];
            cause.resize(2);
            ++cause[side];
        }
    }
    lines.figures = {line({}, figures)};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        lines.chart.append(line(weekOf(startOfLocalDay(it.key())), *it));
    for (auto it = causes.cbegin(); it != causes.cend(); ++it)
        lines.table.append(line(it.key(), *it));
}

void Recount::delivery(ReportLines &lines)
{
    static const QList<QStringList> classes{{u"Delivered"_s, u"Shown"_s},
                                            {u"Queued"_s, u"Sending"_s, u"Accepted"_s},
                                            {u"Undelivered"_s, u"Expired"_s, u"Rejected"_s, u"Failed"_s, u"Lapsed"_s},
                                            {u"Unknown"_s, u"Cancelled"_s}};
    QMap<QDate, QList<qint64>> days;
    for (QDate day = m_query.from; day <= qMin(m_query.until, localDay(m_now)); day = day.addDays(1))
        days[day] = {0, 0, 0, 0};
    QMap<QString, QList<qint64>> kinds;
    QList<qint64> arrivals(4, 0), sum(4, 0);
    for (const Sms &sms : std::as_const(m_messages)) {
        if (!inPeriod(sms.created))
            continue;
        const bool taken = sms.accepted.isValid();
        const QList<qint64> numbers{1, taken ? sms.parts : 0, taken ? sms.cost.value_or(0) : 0, taken && !sms.cost ? 1 : 0};
        QList<qint64> &kind = kinds[sms.kind + u'|' + sms.state];
        kind.resize(4);
        for (int i = 0; i < 4; ++i) {
            kind[i] += numbers[i], sum[i] += numbers[i];
            if (classes[i].contains(sms.state))
                ++arrivals[i], ++days[localDay(sms.created)][i];
        }
    }
    lines.figures = {line(u"%1|%2"_s.arg(QString::number(sum[0]), part(arrivals[0], arrivals[0] + arrivals[2])), QList<qint64>{arrivals[2], arrivals[1], sum[1], sum[2], sum[3]})};
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        lines.chart.append(line(it.key().toString(Qt::ISODate), *it));
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        lines.table.append(line(it.key(), *it));
}

void Recount::backDating(ReportLines &lines)
{
    QMap<QDate, QList<qint64>> weeks;
    for (const QDate monday : mondays())
        weeks[monday] = {0, 0, 0, 0};
    QMap<qint64, QList<qint64>> backs, edited;
    QList<qint64> allBacks, allEdits(3, 0);
    for (const Note &note : std::as_const(m_journal)) {
        if (!inPeriod(note.at) || note.app == 0 || !m_apps.contains(note.app) || !takes(m_apps[note.app]) || (m_query.worker && note.worker != m_query.worker->value))
            continue;
        QList<qint64> &week = weeks[localDay(note.at).addDays(1 - localDay(note.at).dayOfWeek())];
        if (const qint64 back = daysBack(note); back >= 0)
            backs[note.worker].append(back), allBacks.append(back), ++week[0];
        const QList<bool> changes = edits(note);
        for (int i = 0; i < 3; ++i)
            if (changes[i])
                edited[note.worker].resize(3), ++edited[note.worker][i], ++allEdits[i], ++week[1 + i];
    }
    lines.figures = {line(u"%1|%2"_s.arg(QString::number(allBacks.size()), largest(allBacks)), allEdits)};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        lines.chart.append(line(weekOf(startOfLocalDay(it.key())), *it));
    const QList<qint64> withEdits = edited.keys(), withBacks = backs.keys();
    QSet<qint64> workers(withEdits.cbegin(), withEdits.cend());
    workers += QSet<qint64>(withBacks.cbegin(), withBacks.cend());
    for (const qint64 worker : std::as_const(workers))
        lines.table.append(line(u"%1|%2|%3"_s.arg(nameOf(worker), QString::number(backs[worker].size()), largest(backs[worker])), edited.value(worker, {0, 0, 0})));
}

void Recount::inquiries(ReportLines &lines)
{
    QMap<QDate, QList<qint64>> weeks;
    for (const QDate monday : mondays())
        weeks[monday] = {0, 0, 0};
    struct Answered { QList<qint64> series{0, 0, 0}, seconds; };
    Answered all;
    QMap<qint64, Answered> workers;
    for (const Question &question : std::as_const(m_questions)) {
        if (!inPeriod(question.asked) || (m_query.source && question.source != toText(*m_query.source)) || (m_query.worker && question.worker != m_query.worker->value))
            continue;
        const bool answered = question.answered.isValid();
        const bool late = (answered ? question.answered : m_now) > answerDue(question.asked, m_calendar).value();
        const int series = late ? 1 : answered ? 0 : 2;
        ++weeks[localDay(question.asked).addDays(1 - localDay(question.asked).dayOfWeek())][series];
        const auto count = [&](Answered &some) {
            ++some.series[series];
            if (answered)
                some.seconds.append(m_calendar.workingSeconds(question.asked, question.answered).value());
        };
        count(all);
        if (answered)
            count(workers[question.worker]);
    }
    const auto minutes = [](const QString &seconds) { return seconds == u"-"_s ? seconds : QString::number(seconds.toLongLong() / 60); };
    const qint64 asked = all.series[0] + all.series[1] + all.series[2];
    lines.figures = {u"%1|%2|%3|%4|%5|%6"_s.arg(QString::number(asked), QString::number(all.seconds.size()), part(all.series[0], all.series[0] + all.series[1]),
                                               minutes(middle(all.seconds)), QString::number(all.series[1]), QString::number(all.series[2]))};
    for (auto it = weeks.cbegin(); it != weeks.cend(); ++it)
        lines.chart.append(line(weekOf(startOfLocalDay(it.key())), *it));
    for (auto it = workers.cbegin(); it != workers.cend(); ++it)
        lines.table.append(u"%1|%2|%3|%4|%5"_s.arg(nameOf(it.key()), QString::number(it->seconds.size()), part(it->series[0], it->series[0] + it->series[1]),
                                                  minutes(middle(it->seconds)), minutes(largest(it->seconds))));
}

void Recount::workLoad(ReportLines &lines)
{
    struct Load { QList<qint64> days = QList<qint64>(7, 0), hours = QList<qint64>(24, 0), weekend = QList<qint64>(24, 0); };
    Load all;
    QMap<qint64, Load> workers;
    for (const Note &note : std::as_const(m_journal)) {
        const QString role = m_roles.value(note.worker);
        if (!inPeriod(note.at) || role.isEmpty() || role == u"SelfService"_s || role == u"Worker"_s || (m_query.worker && note.worker != m_query.worker->value))
            continue;
        const int day = localDay(note.at).dayOfWeek(), hour = localTime(note.at).hour();
        for (Load *load : {&all, &workers[note.worker]})
            ++load->days[day - 1], ++load->hours[hour], load->weekend[hour] += day > 5;
    }
    const auto total = [](const QList<qint64> &numbers) { return std::accumulate(numbers.cbegin(), numbers.cend(), qint64(0)); };
    const auto night = [&](const Load &load) { return total(load.hours) - total(load.hours.mid(6, 16)); };
    const auto busiest = [&](const Load &load) {
        const qint64 top = *std::max_element(load.hours.cbegin(), load.hours.cend());
        const auto hour = load.hours.indexOf(top);
        return top == 0 ? u"-"_s : u"%1:00–%2:00"_s.arg(hour, 2, 10, QChar(u'0')).arg(hour + 1, 2, 10, QChar(u'0'));
    };
    lines.figures = {line(u"%1|%2|%3"_s.arg(QString::number(total(all.hours)), QString::number(workers.size()), busiest(all)),
                          QList<qint64>{night(all), all.days[5] + all.days[6]})};
    for (int hour = 0; hour < 24; ++hour)
        lines.chart.append(line(u"%1"_s.arg(hour, 2, 10, QChar(u'0')), QList<qint64>{all.hours[hour] - all.weekend[hour], all.weekend[hour]}));
    for (auto it = workers.cbegin(); it != workers.cend(); ++it)
        lines.table.append(line(nameOf(it.key()), QList<qint64>{total(it->days)} + it->days + QList<qint64>{night(*it)}) + u'|' + busiest(*it));
}

} // namespace kezek::test
