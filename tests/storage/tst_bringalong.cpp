// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/sqlstore.h"
#include "support/noroom.h"
#include "support/olderoffice.h"
#include "support/testoffice.h"
#include "support/thread.h"
#include "usecases/people/signin.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>


#include <unistd.h>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

QList<SchemaStep> ownChain() { return Migrator::chainOf(u"sqlite"_s); }
int newest() { return ownChain().constLast().version; }

SchemaStep brokenStep()
{
    const QString sql = u"CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; SELECT nonsense;"_s;
    return {newest() + 1, u"9999_broken"_s, sql, SchemaStep::checksumOf(sql)};
}

/// Where the program dies or the disk becomes full: before a step, 0 for the copy that is not made yet, and once past all of them.
constexpr int oldVersion = 9;
constexpr int beforeCommit = 100;

AlongTheWay dyingAt(int point)
{
    AlongTheWay way;
    way.progress = [point](int done, int) {
        if (done == point)
            ::kill(::getpid(), SIGKILL);
    };
    way.after = [point](const BroughtAlong &) -> Done {
        if (point == beforeCommit)
            ::kill(::getpid(), SIGKILL);
        return {};
    };
    return way;
}

} // namespace

/// An office in a file comes along whole or stays as it was, whatever happens on the way.
class TestBringAlong : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOlderOfficeIsLetInOnlyWhereItIsAskedFor()
    {
        makeOlderOffice(path(), oldVersion);

        const auto strict = Database::open(path());
        const auto older = need(Database::open(path(), SchemaAge::OlderToo));

        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::DatabaseOlder);
        QCOMPARE(strict.error().args, (QVariantList{oldVersion, newest()}));
        QCOMPARE(older->gap(), (SchemaGap{oldVersion, newest()}));
        QCOMPARE(copies(), QStringList());
    }

    void signingInWorksAtEveryOlderSchema_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newest(); ++version)
            QTest::addRow("%d", version) << version;
    }
    void signingInWorksAtEveryOlderSchema()
    {
        QFETCH(int, version);
        makeOlderOffice(path(), version);
        SeededRandom random;
        SqlStore store(need(Database::open(path(), SchemaAge::OlderToo)), [] { return QDateTime(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC); }, PasswordCost::Least);

        const auto wrong = perform<SignIn>(store, {}, random, {.login = u"admin"_s, .password = u"guessed"_s, .workstation = u"PC-1"_s});
        const auto right = perform<SignIn>(store, {}, random, {.login = u"admin"_s, .password = u"correct horse"_s, .workstation = u"PC-1"_s});

        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::WrongLogin);
        QVERIFY(right);
        QCOMPARE(right->role, Role::Administrator);
        QCOMPARE(need(store.settings().office()).nameRu, u"Отдел образования"_s);
    }

    void theCopyIsTheOfficeFromBefore()
    {
        makeOlderOffice(path(), oldVersion);
        QList<std::pair<int, int>> told;
        AlongTheWay way;
        way.progress = [&](int done, int of) { told.append({done, of}); };

        const auto along = need(Database::bringAlong(path(), way));

        QCOMPARE(along, (BroughtAlong{oldVersion, newest(), path() + u".before-0010"_s}));
        QCOMPARE(told.constFirst(), std::pair(0, newest() - oldVersion));
        QCOMPARE(told.constLast(), std::pair(newest() - oldVersion, newest() - oldVersion));
        QCOMPARE(need(Database::open(path()))->gap(), std::nullopt);
        QVERIFY(Database::verify(along.copy));
        QCOMPARE(versionOf(along.copy), oldVersion);
    }

    void aSecondOneFindsItDone()
    {
        makeOlderOffice(path(), oldVersion);
        (void)need(Database::bringAlong(path()));

        QCOMPARE(need(Database::bringAlong(path())), (BroughtAlong{newest(), newest(), {}}));
        QCOMPARE(copies().size(), 1);
    }

    void ofTwoAtOnceOneDoesIt()
    {
        makeOlderOffice(path(), oldVersion);
        QList<Result<BroughtAlong>> came(2, refuse(ErrorCode::NotFound));
        {
            const Thread one = startThread([&] { came[0] = Database::bringAlong(path()); });
            const Thread other = startThread([&] { came[1] = Database::bringAlong(path()); });
        }

        QVERIFY(came[0] && came[1]); // the other waits
        QCOMPARE((came[0]->from == oldVersion) + (came[1]->from == oldVersion), 1);
        QCOMPARE(copies().size(), 1);
        QCOMPARE(versionOf(path()), newest());
    }

    void nobodyElseMayBeIn()
    {
        makeOlderOffice(path(), oldVersion);
        const auto other = need(Database::open(path(), SchemaAge::OlderToo));

        const auto along = Database::bringAlong(path());

        QVERIFY(!along);
        QCOMPARE(along.error().code, ErrorCode::DatabaseBusy);
        QVERIFY(staysAsItWas());
    }

    void aBrokenStepTakesAllBack()
    {
        makeOlderOffice(path(), oldVersion);

        const auto along = Database::bringAlong(path(), ownChain() + QList{brokenStep()}, {});

        QVERIFY(!along);
        QVERIFY(staysAsItWas());
    }

    void aFullDiskTakesAllBack_data()
    {
        QTest::addColumn<int>("point");
        QTest::newRow("at the copy") << 0;
        QTest::newRow("at the first step") << 1;
        QTest::newRow("at the last step") << newest() - oldVersion;
    }
    void aFullDiskTakesAllBack()
    {
        QFETCH(int, point);
        makeOlderOffice(path(), oldVersion);
        std::optional<NoRoom> full;
        AlongTheWay way;
        way.progress = [&](int done, int) {
            if (done == point)
                full.emplace();
        };

        const auto along = Database::bringAlong(path(), way);
        full.reset();

        QVERIFY(!along);
        QVERIFY2(along.error().code == ErrorCode::DiskFull || along.error().code == ErrorCode::FileUnwritable || along.error().code == ErrorCode::StorageFailed,
                 qPrintable(along.error().detail));
        QVERIFY(staysAsItWas());
    }

    void whoDiesOnTheWayLeavesItWhole_data()
    {
        QTest::addColumn<int>("point");
        for (int point = 0; point <= newest() - oldVersion; ++point)
            QTest::addRow("step %d", point) << point;
        QTest::newRow("before the end") << beforeCommit;
    }
    void whoDiesOnTheWayLeavesItWhole()
    {
        QFETCH(int, point);
        makeOlderOffice(path(), oldVersion);

        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--die"_s, path(), QString::number(point)});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        QCOMPARE(versionOf(path()), oldVersion);
        QVERIFY(Database::verify(path()));
        QCOMPARE(need(Database::bringAlong(path())).to, newest()); // the next try is as good
        QCOMPARE(need(need(Database::open(path()))->engineCheck()), QStringList());
    }

    void aNewerOfficeNamesTheProgramThatItNeeds()
    {
        auto store = std::make_unique<SqlStore>(need(Database::create(path())), [] { return QDateTime(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC); }, PasswordCost::Least);
        NewOffice office = newTestOffice();
        office.program = u"9.8.7"_s;
        need(seedOffice(*store, office));
        need(store->session().run(u"INSERT INTO schema_version VALUES (99, '0099_future', 'x')"_s));
        store.reset();

        const auto opened = Database::open(path(), SchemaAge::OlderToo);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DatabaseNewer);
        QCOMPARE(opened.error().args, (QVariantList{99, newest(), u"9.8.7"_s}));
        QCOMPARE(Database::bringAlong(path()).error().code, ErrorCode::DatabaseNewer);
    }

private:
    QString path() const { return m_folder->filePath(u"office.kezek"_s); }
    QStringList copies() const { return QDir(m_folder->path()).entryList({u"*.before-*"_s}, QDir::Files); }
    static int versionOf(const QString &file)
    {
        const auto database = need(Database::open(file, SchemaAge::OlderToo));
        return need(Migrator(database->session(), ownChain()).version());
    }
    /// Nothing of a try is left, neither in it nor beside it.
    bool staysAsItWas() const
    {
        return versionOf(path()) == oldVersion && Database::verify(path()) && copies().isEmpty()
            && QDir(m_folder->path()).entryList({u"*.part"_s}, QDir::Files).isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--die"_s) {
        (void)Database::bringAlong(arguments.value(2), dyingAt(arguments.value(3).toInt()));
        return 0;
    }
    TestBringAlong test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bringalong.moc"
