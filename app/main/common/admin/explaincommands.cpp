// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/opening.h"
#include "storage/office.h"
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

int runExplain(Call &call)
{
    const QString what = call.arguments.value(0);
    if (!QStringList{u"iin"_s, u"phone"_s, u"terms"_s}.contains(what) || call.arguments.size() < 2)
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say what to explain: kezek-admin explain iin|phone|terms VALUE… (“-” reads values from standard input)")));
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
    return {{u"explain"_s, u"iin|phone|terms VALUE…"_s, say(QT_TRANSLATE_NOOP("Admin", "Say of each value what it is, as one JSON object a line.")), [](QCommandLineParser &) {}, runExplain}};
}

} // namespace kezek::admin
