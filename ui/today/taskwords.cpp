// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/taskwords.h"

#include "domain/workingcalendar.h"
#include "words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace kezek::tasks {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

/// "Name, place" of what is known.
QString whoAndWhere(const TaskRow &task)
{
    QStringList parts = {task.childName, task.place};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The day on which it must be done: what ends at midnight ends with the day before it.
QDate dayOf(const TaskRow &task) { return localDay(task.due.addMSecs(-1)); }

} // namespace

QString text(const TaskRow &task)
{
    switch (task.kind) {
    case TaskRow::Kind::Register: return Words::tr("Register the application · %1").arg(task.childName);
    case TaskRow::Kind::ReferralLapses:
        return task.second ? Words::tr("Referral %1 ends for the second time · will go to the archive").arg(task.number)
                           : Words::tr("Referral %1 ends · %2").arg(task.number, whoAndWhere(task));
    case TaskRow::Kind::LastExtensionDay: return Words::tr("Last day to extend: %n referral(s)", nullptr, task.count);
    case TaskRow::Kind::WindowCloses: return Words::tr("The window of the first in the queue closes: %n seat(s)", nullptr, task.count);
    case TaskRow::Kind::TellFamily:
        return Words::tr("Phone the family about referral %1: %2 · %3").arg(task.number, words::of(task.told), task.childName);
    case TaskRow::Kind::CallFamily:
        return task.childName.isEmpty() ? Words::tr("Phone the families: %n SMS not delivered", nullptr, task.count)
                                        : Words::tr("Phone the family, the SMS was not delivered · %1").arg(task.childName);
    case TaskRow::Kind::ExpectChild: {
        const QString whom = Words::tr("%1 comes with the papers · %2, seat %3").arg(task.childName, task.place).arg(task.count);
        return task.second ? Words::tr("%1 · the last time").arg(whom) : whom;
    }
    case TaskRow::Kind::AnswerQuestions: return Words::tr("Answer the parents: %n question(s)", nullptr, task.count);
    }
    return {};
}

QString due(const TaskRow &task, const QDateTime &now)
{
    if (task.kind == TaskRow::Kind::Register || task.kind == TaskRow::Kind::AnswerQuestions)
        return words::timeLeft(task.due, now);
    const QDate day = dayOf(task);
    if (day == localDay(now))
        return Words::tr("today");
    return localTime(task.due) == QTime(0, 0) ? words::shortDay(day) : words::shortInstant(task.due);
}

theme::Tone tone(const TaskRow &task, const QDateTime &now)
{
    const bool hasTerm = task.kind == TaskRow::Kind::Register || task.kind == TaskRow::Kind::AnswerQuestions;
    if (task.due < now && hasTerm)
        return theme::Tone::Bad;
    return dayOf(task) <= localDay(now) ? theme::Tone::Warning : theme::Tone::Neutral;
}

Target target(const TaskRow &task)
{
    const QVariant application = task.application ? QVariant::fromValue(*task.application) : QVariant();
    const QVariant referral = task.referral ? QVariant::fromValue(*task.referral) : QVariant();
    switch (task.kind) {
    case TaskRow::Kind::Register: return {PageId::Applications, application};
    case TaskRow::Kind::ReferralLapses:
    case TaskRow::Kind::TellFamily:
    case TaskRow::Kind::ExpectChild:
    case TaskRow::Kind::LastExtensionDay: return {PageId::Referrals, referral};
    case TaskRow::Kind::WindowCloses: return {PageId::Bulletin, {}};
    case TaskRow::Kind::CallFamily: return {PageId::Messages, application};
    case TaskRow::Kind::AnswerQuestions: return {PageId::Inquiries, {}};
    }
    return {PageId::Today, {}};
}

} // namespace kezek::tasks
