// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/work.h"

namespace kezek {

Work::Work(Store &store_, const Actor &actor_, Random &random_, const QDateTime &now_)
    : store(store_), actor(actor_), random(random_), now(now_)
{
}

Result<Rules> Work::rules()
{
    if (!m_rules) {
        KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
        m_rules = rulebook.on(today());
    }
    return *m_rules;
}

Result<WorkingCalendar> Work::calendar()
{
    if (!m_calendar) {
        KEZEK_TRY(m_calendar, store.settings().calendar());
    }
    return *m_calendar;
}

Result<OfficeInfo> Work::office()
{
    if (!m_office) {
        KEZEK_TRY(m_office, store.settings().office());
    }
    return *m_office;
}

Result<QList<MessageText>> Work::texts()
{
    if (!m_texts) {
        KEZEK_TRY(m_texts, store.settings().texts());
    }
    return *m_texts;
}

Done Work::journal(const QString &verb, const QString &subject, qint64 subjectId, const QJsonObject &before,
                   const QJsonObject &after, const QString &reason)
{
    JournalRow row;
    row.at = now;
    row.recordedAt = store.now();
    row.worker = actor.id;
    row.workerName = actor.name;
    row.workstation = actor.workstation;
    row.verb = verb;
    row.subject = subject;
    row.subjectId = subjectId;
    row.reason = reason;
    row.before = before;
    row.after = after;
    return store.journal().write(row);
}

} // namespace kezek
