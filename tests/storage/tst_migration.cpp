// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/messageconditions.h"
#include "storage/sqlscript.h"
#include "support/tables.h"
#include "support/testoffice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

SchemaStep step(int version, const QString &sql)
{
    return {version, u"%1_test"_s.arg(version, 4, 10, QLatin1Char('0')), sql, SchemaStep::checksumOf(sql)};
}

QList<SchemaStep> ownChain()
{
    return Migrator::chainOf(u"sqlite"_s);
}

} // namespace

/// A database's way along the numbered chain, and every file that is refused.
class TestMigration : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEmptyDatabaseGetsTheWholeChain()
    {
        auto database = need(Database::create(path()));

        QCOMPARE(need(Migrator(database->session(), ownChain()).version()), ownChain().constLast().version);
        QCOMPARE(ownChain().size(), 15);
        QVERIFY(need(database->engineCheck()).isEmpty());
    }

    void openingAgainChangesNothing()
    {
        need(Database::create(path())).reset();

        auto database = need(Database::open(path()));

        QCOMPARE(need(Migrator(database->session(), ownChain()).firstMissing()), 0);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.before-*"_s}, QDir::Files).size(), 0);
    }

    void aTamperedStepIsDamage()
    {
        auto database = need(Database::create(path()));
        need(database->session().run(u"UPDATE schema_version SET checksum = 'x' WHERE version = 2"_s));
        database.reset();

        QCOMPARE(codeOf(Database::open(path())), ErrorCode::DatabaseDamaged);
    }

    void aNewerSchemaIsRefused()
    {
        auto database = need(Database::create(path()));
        need(database->session().run(u"INSERT INTO schema_version VALUES (99, '0099_future', 'x')"_s));
        database.reset();

        QCOMPARE(codeOf(Database::open(path())), ErrorCode::DatabaseNewer);
    }

    void theFileIsCopiedBeforeANewStep()
    {
        const auto first = step(1, u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT;"_s);
        auto old = need(Database::create(path(), {first}));
        need(old->session().run(u"INSERT INTO thing (name) VALUES ('орда')"_s));
        old.reset();

        auto database = broughtAlong({first, step(2, u"ALTER TABLE thing ADD COLUMN more TEXT NOT NULL DEFAULT 'x';"_s)});

        QCOMPARE(need(database->session().count(u"SELECT count(*) FROM thing WHERE name = 'орда' AND more = 'x'"_s)),
                 1);
        auto copy = need(Database::open(path() + u".before-0002"_s, {first}));
        QCOMPARE(need(copy->session().count(u"SELECT count(*) FROM thing"_s)), 1);
    }

    /// Step 8: whoever had used up the day's tries before the update has used them up after it.
    void wrongTriesSurviveTheStepThatCountsThemAll()
    {
        auto old = need(Database::create(path(), ownChain().first(7)));
        need(old->session().run(u"INSERT INTO code (id, phone, purpose, bound_to, hmac, created_at, expires_at, tries_left) "
                                "VALUES (4, '+77010000001', 'Withdraw', 'application:1', x'00', 1, 2, 0)"_s));
        need(old->session().run(u"INSERT INTO code_failure (id, code_id, phone, at) VALUES (7, 4, '+77010000001', 5), "
                                "(9, 4, '+77010000001', 6)"_s));
        old.reset();

        auto database = broughtAlong(ownChain());

        QCOMPARE(need(database->session().count(u"SELECT count(*) FROM code_failure WHERE code_id = 4 AND phone = '+77010000001' "
                                                "AND (id, at) IN ((7, 5), (9, 6))"_s)),
                 2);
        need(database->session().run(u"INSERT INTO code_failure (code_id, phone, at) VALUES (NULL, '+77010000001', 7)"_s));
        QCOMPARE(need(database->session().count(u"SELECT max(id) FROM code_failure"_s)), 10);
        QCOMPARE(need(database->session().count(u"SELECT count(*) FROM code WHERE worker_id IS NULL"_s)), 1);
        QVERIFY(need(database->engineCheck()).isEmpty());
    }

    /// Step 9: an office that knew no questions gets them, and keeps what it had.
    void anOlderOfficeLearnsToKeepQuestions()
    {
        auto old = need(Database::create(path(), ownChain().first(8)));
        need(old->session().run(u"INSERT INTO worker (id, revision, login, login_key, name, role, password_hash, active, failed_logins, "
                                "must_change_password) VALUES (3, 0, 'anna', 'anna', 'Анна', 'Registrar', 'x', 1, 0, 0)"_s));
        need(old->session().run(u"INSERT INTO message (id, kind, phone, language, body, parts, state, created_at, not_before, valid_until, "
                                "attempts, provider, provider_id, last_code, last_text, lease_owner) VALUES (8, 'Registered', '+77010000001', "
                                "'Russian', 'Заявление', 1, 'Queued', 1, 1, 2, 0, '', '', '', '', '')"_s));
        old.reset();

        auto database = broughtAlong(ownChain());

        SqlSession &session = database->session();
        QCOMPARE(need(session.count(u"SELECT count(*) FROM worker WHERE id = 3 AND name = 'Анна'"_s)), 1);
        QCOMPARE(need(session.count(u"SELECT count(*) FROM message WHERE id = 8 AND body = 'Заявление'"_s)), 1);
        QCOMPARE(need(session.count(u"SELECT (SELECT count(*) FROM inquiry) + (SELECT count(*) FROM kept_answer)"_s)), 0);
        need(session.run(u"INSERT INTO inquiry (revision, asked_at, source, asker, language, question, consent_how, consent_text, state, "
                         "taken_by, taken_at, answer, answered_by, answered_at, answered_way, message_id, search_exact, search_folded) VALUES "
                         "(0, 5, 'Counter', '', 'Russian', '?', '', '', 'Answered', 3, 6, '!', 3, 7, 'Sms', 8, '', '')"_s));
        QVERIFY(!session.run(u"UPDATE inquiry SET answered_by = 4"_s)); // no such worker
        QVERIFY(need(database->engineCheck()).isEmpty());
    }

    /// Step 12: rows from before say how far they reached back, and stay as insert-only as they were.
    void anOlderJournalSaysHowFarItsChangesReached()
    {
        auto old = need(Database::create(path(), ownChain().first(11)));
        const auto row = [&](int id, qint64 at, const QString &verb, const QString &reason, const QString &after) {
            need(old->session().run(u"INSERT INTO journal (id, at, recorded_at, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json) "
                                    "VALUES (?, ?, 1795405260000, 'Анна', 'PC-1', ?, 'application', 5, ?, '{}', ?)"_s, // 23 November 2026
                                    binds(id, at, verb, reason, after)));
        };
        row(1, 1795405260000, u"file-application"_s, {}, uR"({"backDatedSeconds":864000})"_s);
        row(2, 1795405260000 - 3 * 86'400'000LL, u"run-night"_s, {}, u"{}"_s);
        row(3, 1795405260000, u"record-written-request"_s, u"written request № 7, 2026-11-21"_s, u"{}"_s);
        row(4, 1795405260000, u"renew-benefit"_s, {}, uR"({"benefit":{"validUntil":"2026-11-22"}})"_s);
        row(5, 1795405260000, u"view-card"_s, u"desk"_s, u"{}"_s);
        old.reset();

        auto database = broughtAlong(ownChain());

        SqlSession &session = database->session();
        QStringList reached;
        need(session.each(u"SELECT reached_days FROM journal ORDER BY id"_s, {}, [&](Row &column) { reached.append(column.text()); }));
        QCOMPARE(reached, (QStringList{u"10"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
        QVERIFY(!session.run(u"UPDATE journal SET reason = '', before_json = '{}', after_json = '{}'"_s));
        QVERIFY(!session.run(u"DELETE FROM journal"_s));
        QCOMPARE(need(session.count(u"SELECT (SELECT count(*) FROM destruction_act) + (SELECT count(*) FROM alarm_seen)"_s)), 0);
        QVERIFY(need(database->engineCheck()).isEmpty());
    }

    /// Step 13: an office that tried no other rules can keep trials and lists, and keeps what it had.
    void anOlderOfficeLearnsToKeepTrials()
    {
        const auto before = ownChain();
        const auto step = std::find_if(before.cbegin(), before.cend(), [](const SchemaStep &one) { return one.version == 13; });
        auto old = need(Database::create(path(), before.first(step - before.cbegin())));
        need(old->session().run(u"INSERT INTO worker (id, revision, login, login_key, name, role, password_hash, active, failed_logins, "
                                "must_change_password) VALUES (3, 0, 'anna', 'anna', 'Анна', 'Supervisor', 'x', 1, 0, 0)"_s));
        old.reset();

        auto database = broughtAlong(ownChain());

        SqlSession &session = database->session();
        QCOMPARE(need(session.count(u"SELECT count(*) FROM worker WHERE id = 3 AND name = 'Анна'"_s)), 1);
        need(session.run(u"INSERT INTO trial (id, made_at, made_by, setup, content) VALUES (1, 5, 3, '{}', 'x')"_s));
        need(session.run(u"INSERT INTO proposal_list (id, trial_id, second, made_at, made_by) VALUES (1, 1, 0, 6, 3)"_s));
        QVERIFY(!session.run(u"INSERT INTO proposal_list (id, trial_id, second, made_at) VALUES (2, 9, 0, 6)"_s));              // no such trial
        QVERIFY(!session.run(u"INSERT INTO proposal (list_id, place, application_id, group_id) VALUES (1, 1, 8, 8)"_s)); // no such child
        QVERIFY(need(database->engineCheck()).isEmpty());
    }

    /// Step 14: the same messages are to be phoned about, found by other indexes; what is to be sent next is not looked for among all that is queued.
    void anOlderOfficePhonesAboutTheSameMessages()
    {
        const auto before = ownChain();
        const auto step = std::find_if(before.cbegin(), before.cend(), [](const SchemaStep &one) { return one.version == 14; });
        auto old = need(Database::create(path(), before.first(step - before.cbegin())));
        for (const QString &state : {u"'Unknown', NULL"_s, u"'Unknown', 9"_s, u"'Failed', NULL"_s, u"'Delivered', NULL"_s})
            need(old->session().run(u"INSERT INTO message (kind, phone, language, body, parts, state, check_at, created_at, not_before, valid_until, attempts, "
                                    "provider, provider_id, last_code, last_text, lease_owner) VALUES ('Registered', '+77010000001', 'Russian', 'x', 1, %1, "
                                    "1, 1, 2, 0, '', '', '', '', '')"_s.arg(state)));
        old.reset();

        auto database = broughtAlong(ownChain());

        SqlSession &session = database->session();
        QStringList found;
        need(session.each(u"SELECT m.id FROM message m INDEXED BY message_problem WHERE "_s + messageIsToPhone(session.dialect()) + u" ORDER BY m.id"_s, {},
                          [&](Row &row) { found.append(row.text()); }));
        QCOMPARE(found, (QStringList{u"1"_s, u"3"_s}));
        const QString next = planOf(session, u"SELECT m.id FROM message m WHERE m.state = 'Queued' AND m.not_before <= 5 ORDER BY m.not_before, m.id LIMIT 1"_s);
        QVERIFY2(next.contains(u"message_queued"_s), qPrintable(next));
        QVERIFY(need(database->engineCheck()).isEmpty());
    }

    void aFailedStepLeavesNothingHalfDone()
    {
        const auto first = step(1, u"CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT;"_s);
        need(Database::create(path(), {first})).reset();

        const auto bad = step(2, u"CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; SELECT nonsense;"_s);
        QCOMPARE(codeOf(Database::bringAlong(path(), {first, bad}, {})), ErrorCode::StorageFailed);

        auto database = need(Database::open(path(), {first}));
        QCOMPARE(need(database->session().count(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s)), 0);
        QCOMPARE(need(Migrator(database->session(), {first}).version()), 1);
    }

    void aMissingFileIsSaidToBeMissing() { QCOMPARE(codeOf(Database::open(path())), ErrorCode::DatabaseMissing); }

    void aFileOfAnotherProgramIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(4096, 'x');
        QTest::newRow("SQLite of another") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }
    void aFileOfAnotherProgramIsNotOurs()
    {
        QFETCH(QByteArray, content);
        write(content);

        QCOMPARE(codeOf(Database::open(path())), ErrorCode::DatabaseNotOurs);
    }

    void rubbishBehindOurHeadIsDamage()
    {
        need(Database::create(path())).reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        file.write(QByteArray(static_cast<int>(file.size()) - 100, '\x5a'));
        file.close();

        QCOMPARE(codeOf(Database::open(path())), ErrorCode::DatabaseDamaged);
    }

    void aReadOnlyFileOrFolderIsSaidToBeSo_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void aReadOnlyFileOrFolderIsSaidToBeSo()
    {
        QFETCH(bool, folder);
        need(Database::create(path())).reset();
        QFile::setPermissions(folder ? m_folder->path() : path(),
                              QFile::ReadOwner | (folder ? QFile::ExeOwner : QFile::ReadOwner));
        if (QFileInfo(folder ? m_folder->path() : path()).isWritable())
            QSKIP("who runs this may write everywhere");

        const ErrorCode code = codeOf(Database::open(path()));

        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(code, ErrorCode::DatabaseReadOnly);
    }

    void aWriteThatTheEngineForbidsIsReadOnly()
    {
        auto database = need(Database::create(path()));
        need(database->session().run(u"PRAGMA query_only = ON"_s));

        const auto written = database->session().run(u"INSERT INTO calendar_year (year) VALUES (2030)"_s);

        QCOMPARE(written.error().code, ErrorCode::DatabaseReadOnly);
    }

    void aNewOfficeDoesNotOverwrite()
    {
        write("something");

        QCOMPARE(codeOf(Database::create(path())), ErrorCode::FileUnwritable);
    }

    void anOfficeIsMadeWhole()
    {
        NewOffice office;
        office.info.nameRu = u"Отдел"_s;
        office.administrator.login = u"Admin"_s;
        office.password = u"секрет секрет"_s;
        office.districts = {{{}, u"Центр"_s, u"Орталық"_s}};
        office.now = QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        office.cost = PasswordCost::Least;

        need(createOffice(path(), office));

        auto store = need(SqlStore::open(path(), [&] { return office.now; }));
        const auto account = need(store->workers().byLogin(u"aDMIN"_s));
        QVERIFY(account && account->role == Role::Administrator);
        QVERIFY(store->workers().verifyPassword(account->passwordHash, u"секрет секрет"_s));
        QVERIFY(!store->workers().verifyPassword(account->passwordHash, u"секрет"_s));
        QVERIFY(need(store->settings().calendar()).knows(2026));
        QCOMPARE(need(store->settings().rulebook()).on(QDate(2026, 11, 23)), Rules{});
        QCOMPARE(need(store->kindergartens().districts()).size(), 1);
        QCOMPARE(need(store->readers().check(office.now)), QStringList());
        QCOMPARE(createOffice(path(), office).error().code, ErrorCode::FileUnwritable);
    }

    void aScriptIsCutAtItsStatements()
    {
        const QStringList cut = splitScript(
            u"-- a; b\nSELECT ';'; CREATE TRIGGER t BEFORE UPDATE ON x\nBEGIN\n SELECT 1; SELECT 2;\nEND;\n\nSELECT 3;"_s);

        QCOMPARE(cut.size(), 3);
        QVERIFY(cut.at(1).endsWith(u"END"_s));
        QCOMPARE(cut.at(2), u"SELECT 3"_s);
    }

private:
    std::unique_ptr<Database> broughtAlong(const QList<SchemaStep> &chain) const
    {
        (void)need(Database::bringAlong(path(), chain, {}));
        return need(Database::open(path(), chain));
    }
    QString path() const { return m_folder->filePath(u"office.kezek"_s); }
    void write(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    template <class T> static ErrorCode codeOf(const Result<T> &result)
    {
        return result ? ErrorCode::Cancelled : result.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
