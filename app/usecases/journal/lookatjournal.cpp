// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journal/lookatjournal.h"

#include "domain/workingcalendar.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only what was asked for.
QJsonObject asked(const LookAtJournal::Input &input, const QList<ApplicationId> &applications)
{
    QJsonObject said;
    const QJsonObject all = toJson(input);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonValue value = it.value();
        const bool empty = value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(false) || (value.isArray() && value.toArray().isEmpty());
        if (!empty && it.key() != "person"_L1)
            said.insert(it.key(), value);
    }
    if (!applications.isEmpty())
        said.insert(u"applications"_s, toJsonValue(applications));
    return said;
}

} // namespace

QList<Role> LookAtJournal::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<LookAtJournal::Output> LookAtJournal::run(Work &work, const Input &input)
{
    if (input.from && input.until && *input.until < *input.from)
        return refuse(ErrorCode::FieldOutOfRange, u"until"_s, {*input.from});
    Output output;
    if (!input.person.trimmed().isEmpty()) {
        KEZEK_TRY(output.applications, work.store.journalReaders().applicationsOf(input.person));
        if (output.applications.isEmpty())
            return refuse(ErrorCode::NotFound, u"person"_s);
    }
    KEZEK_CHECK(work.journal(QLatin1String(name), u"office"_s, 1, {}, asked(input, output.applications)));
    return output;
}

JournalFilter journalFilter(const LookAtJournal::Input &input, const QList<ApplicationId> &applications)
{
    JournalFilter filter;
    if (input.from)
        filter.from = startOfLocalDay(*input.from);
    if (input.until)
        filter.until = startOfLocalDay(input.until->addDays(1));
    filter.worker = input.worker;
    filter.workstation = input.workstation;
    filter.verbs = input.verbs;
    filter.subject = input.subject;
    if (!input.person.trimmed().isEmpty())
        filter.applications = applications;
    filter.reason = input.reason;
    filter.reachedMoreThan = input.reachedMoreThan;
    return filter;
}

AlarmLimits alarmLimits(const Rules &rules)
{
    AlarmLimits limits;
    limits.backDatedDays = rules.alarmBackDatedDays;
    limits.viewsPerHour = rules.alarmViewsPerHour;
    limits.familiesPerPhone = rules.alarmFamiliesPerPhone;
    limits.dayFrom = rules.alarmDayFrom;
    limits.dayUntil = rules.alarmDayUntil;
    return limits;
}

} // namespace kezek
