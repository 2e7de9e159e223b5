// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "storage/office.h"
#include "usecases/json.h"
#include "usecases/queue/positionhistory.h"
#include "usecases/reports/explain.h"

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

using Explain = std::function<QJsonObject(const QString &)>;

/// Terms by the office's own rules and calendar when one is named; else by the shipped ones.
Result<Explain> termsOfOffice(Call &call)
{
    if (!call.has(u"database"_s)) {
        KEZEK_TRY(const WorkingCalendar calendar, shippedCalendar());
        return Explain([calendar](const QString &typed) { return explainTerms(typed, Rules{}, calendar); });
    }
    KEZEK_TRY(const auto office, openOffice(call));
    KEZEK_TRY(const Rulebook rulebook, office->store().settings().rulebook());
    KEZEK_TRY(const WorkingCalendar calendar, office->store().settings().calendar());
    return Explain([rulebook, calendar](const QString &typed) {
        return explainTerms(typed, rulebook.on(QDate::fromString(typed.trimmed(), Qt::ISODate)), calendar);
    });
}

Result<Explain> explainer(Call &call, const QString &what)
{
    if (what == u"iin"_s)
        return Explain(&explainIin);
    if (what == u"phone"_s)
        return Explain(&explainPhone);
    return termsOfOffice(call);
}

QString wordOf(PositionHistory::Line::What what)
{
    using What = PositionHistory::Line::What;
    switch (what) {
    case What::Entered: return u"Entered"_s;
    case What::Moved: return u"Moved"_s;
    case What::OrderChanged: return u"OrderChanged"_s;
    case What::Left: return u"Left"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const PositionHistory::Line &line)
{
    const PositionMove &move = line.move;
    QJsonObject json{{u"at"_s, toJsonValue(move.at)}, {u"what"_s, wordOf(line.what)}, {u"places"_s, move.places}, {u"children"_s, move.count}, {u"own"_s, move.own}};
    if (line.what != PositionHistory::Line::What::OrderChanged)
        json.insert(u"cause"_s, toText(move.cause));
    if (line.position > 0)
        json.insert(u"position"_s, line.position);
    if (!move.place.isEmpty())
        json.insert(u"kindergarten"_s, move.place);
    return json;
}

/// The place of one application between two local instants; without them since it was filed, until now. Of other children only how many.
Result<QJsonObject> placeOf(Store &store, const QStringList &typed)
{
    const auto instant = [&](qsizetype i, const QDateTime &otherwise) -> Result<QDateTime> {
        if (typed.size() <= i)
            return otherwise;
        const QDateTime local = QDateTime::fromString(typed[i], Qt::ISODate);
        if (!local.isValid())
            return refuse(ErrorCode::FieldNotUnderstood, i == 1 ? u"from"_s : u"until"_s);
        return instantOf(local.date(), local.time());
    };
    KEZEK_TRY(const ApplicationNumber number, ApplicationNumber::parse(typed.value(0)));
    KEZEK_TRY(const auto application, store.applications().byNumber(number));
    if (!application)
        return refuse(ErrorCode::NotFound);
    KEZEK_TRY(const QDateTime from, instant(1, application->filedAt));
    KEZEK_TRY(const QDateTime until, instant(2, store.now()));
    KEZEK_TRY(const PositionHistory told, positionHistory(store, application->id, from, until));
    QJsonArray lines;
    for (const PositionHistory::Line &line : told.lines)
        lines.append(toJson(line));
    return QJsonObject{{u"number"_s, number.text()}, {u"from"_s, toJsonValue(told.from)}, {u"until"_s, toJsonValue(told.until)},
                       {u"before"_s, toJsonValue(told.before)}, {u"after"_s, toJsonValue(told.after)}, {u"lines"_s, lines}};
}

int runPlace(Call &call)
{
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto place = placeOf((*office)->store(), call.arguments.mid(1));
    if (!place)
        return call.console.fail(place.error());
    call.console.object(*place);
    return Ok;
}

int runExplain(Call &call)
{
    const QString what = call.arguments.value(0);
    if (what == u"place"_s && call.arguments.size() >= 2)
        return runPlace(call);
    if (!QStringList{u"iin"_s, u"phone"_s, u"terms"_s}.contains(what) || call.arguments.size() < 2)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what to explain: kezek-admin explain iin|phone|terms VALUE… (“-” reads values from standard input), or kezek-admin explain place NUMBER [FROM [UNTIL]]")));
    const auto explain = explainer(call, what);
    if (!explain)
        return call.console.fail(explain.error());
    for (const QString &value : call.arguments.mid(1)) {
        if (value != u"-"_s) {
            call.console.object((*explain)(value));
            continue;
        }
        for (QString line; call.console.in.readLineInto(&line);)
            call.console.object((*explain)(line));
    }
    return Ok;
}

} // namespace

QList<Command> explainCommands()
{
    return {{u"explain"_s, u"iin|phone|terms VALUE… | place NUMBER [FROM [UNTIL]]"_s, say(QT_TRANSLATE_NOOP("Admin", "Say of each value what it is, as one JSON object a line; of an application every move of its place in the queue between two instants.")), [](QCommandLineParser &) {}, runExplain}};
}

} // namespace kezek::admin
