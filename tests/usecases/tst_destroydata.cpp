// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/reopenapplication.h"
#include "usecases/applications/viewcard.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/journal/destroydata.h"
#include "usecases/journal/lookatjournal.h"
#include "usecases/queue/explainposition.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

constexpr auto later = "2030-01-10T10:00:00"; // more than 36 months after the case ended

/// A case that ended in November 2026, with everything that a case can leave behind, and a child that waits on.
struct OldCase {
    Desk desk;
    ApplicationId ended;
    ApplicationId waiting;
    Application before;

    OldCase() : before(build()) {}

    Application build()
    {
        waiting = desk.waiting(QDate(2024, 1, 16), 2);
        ended = desk.withdrawn(1);
        desk.as(Role::Registrar).done<AskQuestion>({u"Айгүл"_s, desk.application(ended).phones[0].number.e164(), {}, Language::Russian, u"Когда?"_s, ended, Source::Counter, true});
        desk.done<ViewCard>({ended, u"desk"_s});
        return desk.application(ended);
    }

    Result<DestroyData::Output> destroy(int cases = 1) { return desk.as(Role::Supervisor).run<DestroyData>({u"Заведующая С. Ахметова"_s, u"Срок хранения истёк"_s, cases}); }
    qint64 count(const QString &sql, const QVariantList &values = {}) { return need(desk.store().session().count(sql, values)); }
};

/// Every text of every table, to look for what must be gone.
QString everything(SqlStore &store)
{
    QString all;
    const QStringList tables{u"application"_s, u"application_phone"_s, u"phone_history"_s, u"written_request"_s, u"referral"_s, u"message"_s, u"message_event"_s,
                             u"inquiry"_s,     u"journal"_s,           u"code"_s,          u"code_failure"_s,    u"operation"_s, u"queue_entry"_s, u"destruction_act"_s};
    for (const QString &table : tables)
        need(store.session().each(u"SELECT * FROM "_s + table, {}, [&](Row &row) {
            for (int column = 0; column < 60; ++column)
                all += table + u' ' + row.value().toString() + u'\n';
        }));
    return all;
}

} // namespace

/// The term of personal data, and the act by which it ends.
class DestroyDataTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsDueBeforeTheTermHasEnded()
    {
        OldCase old;
        QCOMPARE(refusal(old.destroy()), u"NothingToDestroy"_s);

        // 36 months to the day: the day itself is kept to its end
        old.desk.office.setNow(QDate(2029, 11, 23));
        QCOMPARE(need(destructionPreview(old.desk.store(), old.desk.office.now())).due.cases, 0);
        old.desk.office.setNow(QDate(2029, 11, 24));
        const auto preview = need(destructionPreview(old.desk.store(), old.desk.office.now()));
        QCOMPARE(preview.due.cases, 1);
        QCOMPARE(preview.termMonths, 36);
        QCOMPARE(preview.due.earliest, old.before.endedAt);
        QCOMPARE(preview.due.latest, old.before.endedAt);
    }

    void asksForWhoApprovedAndWhyAndForWhatWasShown()
    {
        OldCase old;
        old.desk.setClock(QString::fromLatin1(later));
        old.desk.as(Role::Administrator);

        QCOMPARE(refusal(old.desk.run<DestroyData>({u" "_s, u"x"_s, 1})), u"FieldRequired approver"_s);
        QCOMPARE(refusal(old.desk.run<DestroyData>({u"x"_s, u" "_s, 1})), u"ReasonRequired reason"_s);
        QCOMPARE(refusal(old.desk.run<DestroyData>({u"x"_s, u"x"_s, 2})), u"ChangedByOther"_s);
        for (const Role role : {Role::Registrar, Role::Placement, Role::Kindergarten})
            QVERIFY(!DestroyData::roles().contains(role));
        QCOMPARE(old.count(u"SELECT count(*) FROM destruction_act"_s), 0);
    }

    void nothingOfThePersonIsLeftAnywhere()
    {
        OldCase old;
        const QStringList personal{old.before.child.iin.text(),       old.before.child.name.surname,     old.before.applicant.iin.text(),
                                   old.before.applicant.name.surname, old.before.phones[0].number.e164(), old.before.phones[1].number.e164(), u"Когда?"_s};
        for (const QString &word : personal)
            QVERIFY2(everything(old.desk.store()).contains(word), qPrintable(word));
        old.desk.setClock(QString::fromLatin1(later));

        const auto output = need(old.destroy());

        QCOMPARE(output.act, u"2030-1"_s);
        const QString left = everything(old.desk.store());
        const Application other = old.desk.application(old.waiting);
        for (const QString &line : left.split(u'\n'))
            for (const QString &word : personal)
                if (other.child.name.surname != word && other.applicant.name.surname != word)
                    QVERIFY2(!line.contains(word), qPrintable(line));
        QVERIFY(left.contains(other.child.iin.text()));
        QCOMPARE(need(old.desk.store().readers().check(old.desk.office.now())), QStringList());
    }

    void theActSaysWhatWasDone()
    {
        OldCase old;
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());

        const auto acts = need(old.desk.office.storeOf(old.desk.office.actor(Role::Supervisor)).destruction().acts());

        QCOMPARE(acts.size(), 1);
        const DestructionAct &act = acts.constFirst();
        QCOMPARE(act.number(), u"2030-1"_s);
        QCOMPARE(act.applications, QStringList{old.before.number->text()});
        QCOMPARE(act.approver, u"Заведующая С. Ахметова"_s);
        QCOMPARE(act.workerName, old.desk.office.actor(Role::Supervisor).name);
        QCOMPARE(act.termMonths, 36);
        const auto rows = [&](const QString &table) {
            for (const auto &[name, count] : act.counts)
                if (name == table)
                    return count;
            return -1;
        };
        QCOMPARE(rows(u"application"_s), 1);
        QCOMPARE(rows(u"application_phone"_s), 2);
        QCOMPARE(rows(u"inquiry"_s), 1);
        QVERIFY(rows(u"journal"_s) > 3);
        QVERIFY(rows(u"message"_s) > 1);
        QCOMPARE(old.desk.journal(u"destruction-act"_s, act.id).value(0).reason, u"Срок хранения истёк"_s);
    }

    void aDestroyedCaseSaysByWhichAct()
    {
        OldCase old;
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());
        SqlStore &store = old.desk.store();

        const auto card = store.applications().get(old.ended);
        QCOMPARE(card.error().code, ErrorCode::DataDestroyed);
        QCOMPARE(card.error().args.value(0).toString(), u"2030-1"_s);
        QCOMPARE(store.applications().byNumber(*old.before.number).error().code, ErrorCode::DataDestroyed);
        QCOMPARE(refusal(old.desk.as(Role::Registrar).run<ReopenApplication>({old.ended, old.before.revision + 2, u"x"_s})), u"DataDestroyed"_s);
    }

    void listsAndSearchLeaveItOut()
    {
        OldCase old;
        QCOMPARE(need(old.desk.store().readers().archive({}, {})).rows.size(), 1);
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());
        Readers &readers = old.desk.store().readers();

        QCOMPARE(need(readers.archive({}, {})).rows.size(), 0);
        QCOMPARE(need(readers.search(*old.before.number, 10)).size(), 0);
        QCOMPARE(need(readers.search(understand(old.before.child.name.surname), 10)).size(), old.before.child.name.surname == old.desk.application(old.waiting).child.name.surname ? 1 : 0);
        for (const MessageRow &row : need(readers.messages({}, {})).rows)
            QVERIFY(row.message.application != old.ended);
        InquiryFilter all;
        all.show = InquiryFilter::Show::All;
        QCOMPARE(need(readers.inquiries(all, {})).rows.size(), 0);
        QVERIFY(need(readers.referrals({.liveOnly = false, .lastDayUntil = {}, .kindergarten = {}, .search = {}}, {})).rows.isEmpty());
        need(readers.toPhone(10));
        need(readers.inquiryStats(QDate(2026, 1, 1), QDate(2030, 12, 31)));
    }

    void othersKeepTheirPlaceAndItsStory()
    {
        OldCase old;
        const QueueEntry entry = *need(old.desk.store().queue().openEntry(old.waiting));
        const auto places = [&] { return need(old.desk.store().queue().countsAt(entry, old.desk.application(old.waiting).filedAt.addSecs(3600))); };
        const auto placesBefore = places();
        const auto eventsBefore = need(old.desk.store().queue().events(entry, entry.enteredAt.addSecs(-1), old.desk.office.now())).size();
        old.desk.setClock(QString::fromLatin1(later));

        need(old.destroy());

        QVERIFY(places() == placesBefore);
        QCOMPARE(need(old.desk.store().queue().events(entry, entry.enteredAt.addSecs(-1), old.desk.office.now())).size(), eventsBefore);
        QVERIFY(old.count(u"SELECT count(*) FROM queue_entry WHERE application_id = ?"_s, binds(old.ended)) > 0);
    }

    void theJournalStillSaysWhoAndWhen()
    {
        OldCase old;
        const auto rows = old.desk.journal(u"application"_s, old.ended.value);
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());

        const auto after = old.desk.journal(u"application"_s, old.ended.value);
        QCOMPARE(after.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(after[i].verb, rows[i].verb);
            QCOMPARE(after[i].at, rows[i].at);
            QCOMPARE(after[i].worker, rows[i].worker);
            QVERIFY(after[i].reason.isEmpty() && after[i].before.isEmpty() && after[i].after.isEmpty());
        }
        QVERIFY(!old.desk.journal(u"application"_s, old.waiting.value).constLast().after.isEmpty());
    }

    /// The exception opens for an act's own cases, and for nothing else.
    void theJournalsWordsAreOpenedByAnActAlone()
    {
        OldCase old;
        SqlSession &session = old.desk.store().session();
        const QString emptied = u"UPDATE journal SET reason = '', before_json = '{}', after_json = '{}' WHERE subject = 'application' AND subject_id = %1"_s;
        const auto refused = [&](const QString &sql) {
            bool ok = false;
            (void)session.transaction([&] {
                ok = session.run(sql).has_value();
                return false;
            });
            return !ok;
        };
        QVERIFY(refused(emptied.arg(old.ended.value))); // no act
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());
        QVERIFY(refused(emptied.arg(old.waiting.value)));                // the act is closed
        QVERIFY(refused(u"UPDATE destruction_act SET closed = closed"_s)); // and stays so
        QVERIFY(refused(u"DELETE FROM destruction_act"_s));
        QVERIFY(refused(u"DELETE FROM journal"_s));

        const QString open = u"INSERT INTO destruction_act (number_year, number_sequence, made_at, worker_id, worker_name, approver, reason, term_months, ended_before, "
                             "counts, applications, closed) VALUES (2031, 1, 1, 1, 'x', 'x', 'x', 36, 1, '{}', '[]', %1)"_s
                                 .arg(session.dialect().serverKeepsPasswords ? u"false"_s : u"0"_s);
        const auto underAnAct = [&](const QString &sql) {
            bool ok = false;
            (void)session.transaction([&] {
                ok = session.run(open).has_value() && session.run(sql).has_value();
                return false;
            });
            return !ok;
        };
        QVERIFY(underAnAct(emptied.arg(old.waiting.value))); // another's case
        QVERIFY(underAnAct(u"UPDATE journal SET reason = 'x' WHERE subject_id = %1"_s.arg(old.ended.value)));
        QVERIFY(underAnAct(u"UPDATE journal SET verb = 'view-card', reason = '', before_json = '{}', after_json = '{}'"_s));
        QVERIFY(underAnAct(open.contains(u"2031"_s) ? QString(open).replace(u"2031, 1"_s, u"2031, 2"_s) : QString())); // two at once
    }

    void aSecondActHasTheNextNumberAndItsOwnCases()
    {
        OldCase old;
        old.desk.setClock(u"2027-03-01T10:00:00"_s);
        const ApplicationId second = old.desk.inState(ApplicationState::Archived, 5);
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());
        QCOMPARE(refusal(old.destroy()), u"NothingToDestroy"_s);
        old.desk.setClock(u"2030-05-01T10:00:00"_s);

        QCOMPARE(need(old.destroy()).act, u"2030-2"_s);

        const auto acts = need(old.desk.store().destruction().acts());
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts[0].applications, QStringList{u"#%1"_s.arg(second.value)});
        QCOMPARE(acts[1].applications, QStringList{old.before.number->text()});
    }

    void theJournalFindsADestroyedCaseByItsNumber()
    {
        OldCase old;
        old.desk.setClock(QString::fromLatin1(later));
        need(old.destroy());

        const auto seen = old.desk.as(Role::Supervisor).done<LookAtJournal>({.person = old.before.number->text()});

        QCOMPARE(seen.applications, QList<ApplicationId>{old.ended});
        const auto lines = need(old.desk.office.storeOf(old.desk.office.actor(Role::Supervisor)).journalReaders().rows(journalFilter({.person = u"x"_s}, seen.applications), {})).rows;
        QVERIFY(lines.size() > 3);
        QVERIFY(lines.constFirst().childName.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DestroyDataTest)
#include "tst_destroydata.moc"
