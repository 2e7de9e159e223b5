// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/viewcard.h"
#include "usecases/journal/acknowledgealarm.h"
#include "usecases/journal/exportjournal.h"
#include "usecases/journal/journalchanges.h"
#include "usecases/journal/lookatjournal.h"
#include "usecases/registry.h"
#include "usecases/tables/columns.h"
#include "usecases/tables/exporttable.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

JournalReaders &readersOf(Desk &desk, Role role = Role::Supervisor)
{
    return desk.office.storeOf(desk.office.actor(role)).journalReaders();
}

QList<JournalLine> allRows(Desk &desk, const JournalFilter &filter = {}, Role role = Role::Supervisor)
{
    QList<JournalLine> lines;
    PageMark mark;
    do {
        const auto page = need(readersOf(desk, role).rows(filter, mark));
        lines += page.rows;
        mark = page.next;
    } while (!mark.isEmpty());
    return lines;
}

QStringList verbsOf(const QList<JournalLine> &lines)
{
    QStringList verbs;
    for (const JournalLine &line : lines)
        verbs.append(line.row.verb);
    return verbs;
}

/// What a person asks by the page.
QList<JournalLine> asked(Desk &desk, const LookAtJournal::Input &input)
{
    const auto seen = desk.as(Role::Supervisor).done<LookAtJournal>(input);
    return allRows(desk, journalFilter(input, seen.applications));
}

/// Keeps the rows that it is given.
class Kept : public TableSink {
public:
    QList<TableValues> rows;
    Done begin(const TableColumns &, std::optional<Language>) override { return {}; }
    Done row(const TableValues &values) override
    {
        rows.append(values);
        return {};
    }
    Done finish() override { return {}; }
};

QString textOf(const TableValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

/// The journal as the head of the office reads it.
class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void aRowSaysWhoWhenFromWhereAndOfWhichChild()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        desk.as(Role::Placement).done<ViewCard>({child, u"desk"_s});

        const JournalLine line = allRows(desk).constFirst();

        QCOMPARE(line.row.verb, u"view-card"_s);
        QCOMPARE(line.row.worker, desk.office.actor(Role::Placement).id);
        QCOMPARE(line.row.recordedAt, desk.office.now());
        QVERIFY(!line.row.workstation.isEmpty());
        QCOMPARE(line.application, std::optional(child));
        QCOMPARE(line.number, desk.application(child).number);
        QCOMPARE(line.childName, desk.application(child).child.name.brief());
        QCOMPARE(line.reachedDays, 0);
    }

    void findsByEachFilter()
    {
        Desk desk;
        const ApplicationId first = desk.waiting(QDate(2024, 1, 16), 1);
        const ApplicationId second = desk.waiting(QDate(2024, 1, 16), 2);
        desk.as(Role::Placement).done<ViewCard>({second, u"Проверка льготы"_s});
        const Actor placement = desk.office.actor(Role::Placement);

        QCOMPARE(verbsOf(asked(desk, {.worker = placement.id})), QStringList{u"view-card"_s});
        QCOMPARE(verbsOf(asked(desk, {.verbs = {u"view-card"_s}})), QStringList{u"view-card"_s});
        QCOMPARE(verbsOf(asked(desk, {.reason = u"льготы"_s})), QStringList{u"view-card"_s});
        QCOMPARE(verbsOf(asked(desk, {.reason = u"ПРОВЕРКА"_s})), QStringList{u"view-card"_s});
        QCOMPARE(asked(desk, {.reason = u"_ьготы"_s}).size(), 0);
        QCOMPARE(asked(desk, {.workstation = u"nowhere"_s}).size(), 0);
        QVERIFY(!asked(desk, {.workstation = placement.workstation}).isEmpty());
        QCOMPARE(verbsOf(asked(desk, {.verbs = {u"register-application"_s, u"view-card"_s}, .person = desk.number(second)})),
                 (QStringList{u"view-card"_s, u"register-application"_s}));
        for (const JournalLine &line : asked(desk, {.person = desk.application(first).child.iin.text()}))
            QCOMPARE(line.application, std::optional(first));
        QCOMPARE(refusal(desk.run<LookAtJournal>({.person = u"240116600123"_s})), u"NotFound person"_s);
    }

    void aCaseHasTheRowsOfItsMessagesToo()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();

        QStringList subjects;
        for (const JournalLine &line : asked(desk, {.person = desk.number(child)}))
            subjects.append(line.row.subject);

        QVERIFY(subjects.contains(u"application"_s));
        QCOMPARE(subjects.contains(u"seat"_s), false);
    }

    void pagesAreWholeAndInOrder()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        for (int i = 0; i < 450; ++i) // many in one millisecond
            desk.as(Role::Placement).done<ViewCard>({child, QString::number(i)});

        const auto lines = allRows(desk, journalFilter({.verbs = {u"view-card"_s}}, {}));

        QCOMPARE(lines.size(), 450);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i].row.id < lines[i - 1].row.id);
    }

    void daysAreTheLocalOnes()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        desk.setClock(u"2026-11-24T00:01:00"_s);
        desk.as(Role::Placement).done<ViewCard>({child, u"night"_s});
        desk.setClock(u"2026-11-25T09:00:00"_s);

        QCOMPARE(asked(desk, {.from = QDate(2026, 11, 24), .until = QDate(2026, 11, 24)}).size(), 1);
        QCOMPARE(asked(desk, {.from = QDate(2026, 11, 24), .until = QDate(2026, 11, 24), .verbs = {u"sign-in"_s}}).size(), 0);
        QCOMPARE(refusal(desk.run<LookAtJournal>({.from = QDate(2026, 11, 24), .until = QDate(2026, 11, 23)})), u"FieldOutOfRange until"_s);
    }

    void lookingIsARowOnceAQuestion()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        const QString iin = desk.application(child).child.iin.text();

        asked(desk, {.person = iin, .reachedMoreThan = 3});

        const JournalRow row = desk.journal(u"office"_s, 1).value(0);
        QCOMPARE(row.verb, u"view-journal"_s);
        QCOMPARE(row.after, (QJsonObject{{u"applications"_s, QJsonArray{child.value}}, {u"reachedMoreThan"_s, 3}}));
        QCOMPARE(allRows(desk, journalFilter({.verbs = {u"view-journal"_s}}, {})).size(), 1);
    }

    void onlyTheHeadLooks()
    {
        Desk desk;
        for (const Role role : {Role::Registrar, Role::Placement, Role::Kindergarten, Role::SelfService, Role::Worker}) {
            QVERIFY(!LookAtJournal::roles().contains(role));
            QVERIFY(!AcknowledgeAlarm::roles().contains(role));
        }
        QCOMPARE(refusal(desk.as(Role::Registrar).run<LookAtJournal>({})), u"NotPermitted"_s);
    }

    void saysHowFarAFilingReachedBack()
    {
        Desk desk;
        ApplicationInput typed = desk.typed();
        typed.phones[0].unconfirmedReason = typed.phones[1].unconfirmedReason = u"paper"_s;
        desk.as(Role::Registrar).done<FileApplication>({typed, Source::Paper, desk.office.now().addDays(-12).addSecs(-60), true});

        const auto back = asked(desk, {.reachedMoreThan = 11});

        QCOMPARE(verbsOf(back), QStringList{u"file-application"_s});
        QCOMPARE(back.constFirst().reachedDays, 12);
        QCOMPARE(asked(desk, {.reachedMoreThan = 12}).size(), 0);
    }

    void reachIsCountedFromEveryDateARowMayHold_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QJsonObject>("after");
        QTest::addColumn<int>("days");
        // The clock stands at 23 November 2026.
        QTest::newRow("benefit") << u"renew-benefit"_s << QString() << QJsonObject{{u"benefit"_s, QJsonObject{{u"validUntil"_s, u"2026-11-13"_s}}}} << 10;
        QTest::newRow("benefit to come") << u"renew-benefit"_s << QString() << QJsonObject{{u"benefit"_s, QJsonObject{{u"validUntil"_s, u"2027-11-13"_s}}}} << 0;
        QTest::newRow("no benefit") << u"renew-benefit"_s << QString() << QJsonObject{{u"benefit"_s, QJsonValue()}} << 0;
        QTest::newRow("contract") << u"enrol-child"_s << QString() << QJsonObject{{u"contractDate"_s, u"2026-11-20"_s}} << 3;
        QTest::newRow("commission") << u"correct-application"_s << QString()
                                    << QJsonObject{{u"commissionPaper"_s, QJsonObject{{u"validUntil"_s, u"2026-11-22"_s}}}} << 1;
        QTest::newRow("written request") << u"record-written-request"_s << u"written request № 7, 2026-11-03"_s << QJsonObject() << 20;
        QTest::newRow("another reason") << u"restore-application"_s << u"written request № 7, 2026-11-03"_s << QJsonObject() << 0;
        QTest::newRow("seconds") << u"file-application"_s << QString() << QJsonObject{{u"backDatedSeconds"_s, 86'400 * 5 - 1}} << 4;
    }

    void reachIsCountedFromEveryDateARowMayHold()
    {
        QFETCH(QString, verb);
        QFETCH(QString, reason);
        QFETCH(QJsonObject, after);
        QFETCH(int, days);
        Desk desk;
        desk.office.write([&] {
            JournalRow row;
            row.at = row.recordedAt = desk.office.now();
            row.workerName = u"x"_s;
            row.verb = verb;
            row.subject = u"application"_s;
            row.reason = reason;
            row.after = after;
            need(desk.store().journal().write(row));
        });

        QCOMPARE(allRows(desk).constFirst().reachedDays, days);
    }

    void isTakenAwayInWordsAndThatIsARow()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        const LookAtJournal::Input input{.verbs = {u"register-application"_s}};
        Kept sink;
        ExportTask task;
        task.what = u"journal"_s;
        task.language = Language::Russian;
        task.rows = [&](Store &store, const PutRow &put) { return putJournal(store, journalFilter(input, {}), Language::Russian, put); };
        task.asked = {{u"verbs"_s, QJsonArray{u"register-application"_s}}};
        const Actor head = desk.office.actor(Role::Supervisor);

        QCOMPARE(need(exportTable(desk.office.storeOf(head), head, desk.office.random(), sink, task)), 1);

        const TableColumns &columns = tableColumns(u"journal"_s);
        const TableValues &row = sink.rows.constFirst();
        QCOMPARE(textOf(row[columns.indexOf(u"verb"_s)]), u"Заявление зарегистрировано"_s);
        QCOMPARE(textOf(row[columns.indexOf(u"application"_s)]), desk.number(child));
        QVERIFY2(textOf(row[columns.indexOf(u"after"_s)]).contains(u"Состояние: "_s), qPrintable(textOf(row[columns.indexOf(u"after"_s)])));
        const JournalRow written = allRows(desk).constFirst().row;
        QCOMPARE(written.verb, u"export-table"_s);
        QCOMPARE(written.after.value(u"table"_s).toString(), u"journal"_s);
        QCOMPARE(written.after.value(u"verbs"_s), QJsonValue(QJsonArray{u"register-application"_s}));
    }

    void beforeAndAfterAreReadInTheOfficesWords()
    {
        JournalRow row;
        row.subject = u"application"_s;
        row.before = {{u"category"_s, u"FirstPriority"_s}, {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"+77010000001"_s}, {u"confirmed"_s, true}}}}};
        row.after = {{u"category"_s, u"General"_s}, {u"filedAt"_s, u"2026-11-23T04:41:00Z"_s}, {u"phones"_s, QJsonArray{}}, {u"strange"_s, 7}};

        const auto changes = journalChanges(row, Language::Russian);

        const auto side = [&](const QString &field) {
            for (const JournalChange &change : changes)
                if (change.field == field)
                    return QString(change.before + u" → "_s + change.after);
            return QString();
        };
        QCOMPARE(side(u"Категория"_s), wordFor(u"PriorityCategory"_s, u"FirstPriority"_s, Language::Russian) + u" → "_s
                     + wordFor(u"PriorityCategory"_s, u"General"_s, Language::Russian));
        QCOMPARE(side(u"Подано"_s), u" → 23.11.2026 09:41:00"_s);
        QCOMPARE(side(u"Телефоны · 1 · Подтверждён"_s), u"да → "_s);
        QCOMPARE(side(u"strange"_s), u" → 7"_s);
    }

    void everyVerbHasItsWordsInThreeLanguages()
    {
        for (const VerbInfo &verb : allVerbs())
            for (const Language language : allOf<Language>())
                if (verb.name != "save-draft"_L1) // is no row
                    QVERIFY2(verbWord(verb.name, language) != verb.name, qPrintable(verb.name));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
