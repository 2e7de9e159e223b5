// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/storagethread.h"
#include "support/testoffice.h"
#include "support/thread.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// One office file: copies of it, two programs at it, and the thread that works on it.
class TestCopies : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"office.kezek"_s);
    }

    void aBackupIsRestored()
    {
        auto office = std::make_unique<TestOffice>(m_path);
        const auto kept = office->addFiled();
        need(database(*office).backup(copy()));
        const auto lost = office->addFiled();
        office.reset();

        need(Database::verify(copy()));
        need(Database::restore(copy(), m_path));

        TestOffice again(m_path);
        QVERIFY(again.store().applications().get(kept.id).has_value());
        QCOMPARE(again.store().applications().get(lost.id).error().code, ErrorCode::NotFound);
        QCOMPARE(need(again.store().readers().check(again.now())), QStringList());
    }

    void aBackupDoesNotOverwrite()
    {
        TestOffice office(m_path);
        need(database(office).backup(copy()));

        QCOMPARE(database(office).backup(copy()).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(database(office).backup(m_folder->filePath(u"no/such/folder"_s)).error().code,
                 ErrorCode::FileUnwritable);
    }

    void aDamagedCopyIsNotRestored()
    {
        {
            TestOffice office(m_path);
            office.addFiled();
            need(database(office).backup(copy()));
        }
        QFile file(copy());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(20000, '\x11'));
        file.close();

        QCOMPARE(Database::restore(copy(), m_path).error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(Database::verify(m_folder->filePath(u"none"_s)).error().code, ErrorCode::DatabaseMissing);
        QVERIFY(TestOffice(m_path).store().applications().get({1}).has_value());
    }

    void anOfficeThatOthersHaveOpenIsNotReplaced()
    {
        TestOffice office(m_path);
        office.addFiled();
        need(database(office).backup(copy()));
        office.addFiled();

        QCOMPARE(Database::restore(copy(), m_path).error().code, ErrorCode::DatabaseBusy);

        QVERIFY(office.store().applications().get({2}).has_value());
        office.addFiled();
        QVERIFY(TestOffice(m_path).store().applications().get({3}).has_value());
    }

    void eachSeatIsClaimedByOneOfTwoPrograms()
    {
        constexpr int seats = 40;
        QList<ApplicationId> children;
        GroupId group;
        {
            TestOffice office(m_path);
            group = office.addGroup(seats).id;
            office.publish(office.seatsOf(group));
            for (int i = 0; i < 2 * seats; ++i)
                children.append(office.addWaiting().id);
        }
        std::atomic<int> claimed = 0;
        std::atomic<int> failed = 0;
        const auto program = [&](int which) {
            TestOffice office(m_path);
            for (int i = 0; i < seats; ++i)
                claim(office, group, children.at(2 * i + which), claimed, failed);
        };

        {
            const Thread first = startThread([&] { program(0); });
            const Thread second = startThread([&] { program(1); });
        }

        QCOMPARE(failed.load(), 0);
        QCOMPARE(claimed.load(), seats);
        TestOffice office(m_path);
        QCOMPARE(need(office.store().readers().check(office.now())), QStringList());
        QCOMPARE(need(office.store().readers().kindergartens({}))[0].seats.onReferral, seats);
    }

    void aChangeByAnotherProgramIsSeen()
    {
        TestOffice one(m_path);
        TestOffice other(m_path);
        QVERIFY(!need(one.store().readers().changed()));

        other.addFiled();

        QVERIFY(need(one.store().readers().changed()));
        QVERIFY(!need(one.store().readers().changed()));
    }

    void theThreadDoesAllThatWasPostedInOrder()
    {
        {
            TestOffice make(m_path);
        }
        QList<int> done;
        QSet<QThread *> threads;
        {
            StorageThread thread(opener());
            for (int i = 0; i < 200; ++i)
                thread.post([&, i](Result<Store *> store) {
                    if (store && need((*store)->settings().office()).city == u"Темиртау"_s)
                        done.append(i);
                    threads.insert(QThread::currentThread());
                });
        }

        QCOMPARE(done.size(), 200);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
        QVERIFY(threads.size() == 1 && !threads.contains(QThread::currentThread()));
    }

    void theThreadTellsWhyThereIsNoStore()
    {
        ErrorCode code = ErrorCode::Cancelled;
        {
            StorageThread thread(opener());
            thread.post([&](Result<Store *> store) { code = store ? ErrorCode::Cancelled : store.error().code; });
        }

        QCOMPARE(code, ErrorCode::DatabaseMissing);
    }

private:
    QString copy() const { return m_folder->filePath(u"copy.kezek"_s); }
    static Database &database(TestOffice &office) { return static_cast<Database &>(office.store().connection()); }
    StorageThread::Open opener() const
    {
        return [path = m_path]() -> Result<std::unique_ptr<Store>> {
            KEZEK_TRY(auto store,
                      SqlStore::open(path, [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC); }));
            return store;
        };
    }

    /// Takes a seat as the use case does: claim, referral, state, in one transaction.
    static void claim(TestOffice &office, GroupId group, ApplicationId child, std::atomic<int> &claimed,
                      std::atomic<int> &failed)
    {
        SqlStore &store = office.store();
        const Done done = store.transaction([&] {
            const auto seat = need(store.seats().takePublished(group, office.now(), {}));
            if (!seat)
                return false;
            const Application before = need(store.applications().get(child));
            Application application = before;
            need(store.queue().leave(child, office.now(), Cause::ReferralIssued));
            application.state = ApplicationState::Referred;
            need(store.applications().update(before, application));
            Referral referral;
            referral.number = ReferralNumber(2026, need(store.referrals().nextSequence(2026)));
            referral.application = child;
            referral.seat = seat->seat;
            referral.issuedAt = office.now();
            referral.terms = {
                {2026, 11, 28}, {2026, 11, 27}, {2026, 11, 30}, {2026, 12, 30}, 30, ExtensionFrom::OldLastDay, false};
            referral.lastDay = referral.terms.validUntil;
            need(store.referrals().insert(referral));
            ++claimed;
            return true;
        });
        failed += done ? 0 : 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
