// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/questions.h"
#include "storage/serverfeed.h"
#include "support/ownserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One workstation: its store and its feed, as the program joins them.
struct Workstation {
    explicit Workstation(const OwnServer &server)
        : feed(server.address(u"kezek"_s), server.ownerOfOffice()), store(storeAt(server.address(u"kezek"_s), server.ownerOfOffice())),
          changes(&feed, &LiveFeed::changed), cards(&feed, &LiveFeed::cardsChanged)
    {
        store->session().setCommitted(feed.bell());
        QSignalSpy listening(&feed, &ServerFeed::listening);
        if (!listening.wait())
            qFatal("the feed does not listen");
    }
    void ask(const QString &text) { need(perform<AskQuestion>(*store, firstWorker(), random, question(text), random.uuid())); }

    ServerFeed feed;
    std::unique_ptr<SqlStore> store;
    SeededRandom random{++seeds}; ///< another one's ids would be operations that were done already
    QSignalSpy changes;
    QSignalSpy cards;
    static inline quint32 seeds = 0;
};

} // namespace

class ServerFeedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<OwnServer>();
        m_server->makeOffice();
    }

    void theOthersHearOfAWriteAndTheWriterDoesNot()
    {
        Workstation one(*m_server);
        Workstation two(*m_server);

        one.ask(u"Первый вопрос"_s);

        QTRY_COMPARE(two.changes.size(), 1);
        QCOMPARE(one.changes.size(), 0);
    }

    void whatWasRefusedIsNotHeardOf()
    {
        Workstation one(*m_server);
        Workstation two(*m_server);

        AskQuestion::Input wrong = question(u"Телефон не телефон"_s);
        wrong.phone = u"12"_s;
        QVERIFY(!perform<AskQuestion>(*one.store, firstWorker(), one.random, wrong, one.random.uuid()));
        one.ask(u"После отказа"_s);

        QTRY_COMPARE(two.changes.size(), 1);
    }

    void manyWritesAtOnceAreHeardOfOnce()
    {
        Workstation one(*m_server);
        Workstation two(*m_server);

        const std::function<void()> bell = one.feed.bell();
        for (int i = 0; i < 1000; ++i)
            bell();

        QTRY_VERIFY(two.changes.size() > 0);
        // Whoever comes last was heard of as well.
        one.feed.setWorker(u"А. Сейткали"_s);
        one.feed.setOwnCard(ApplicationId{1});
        QTRY_COMPARE(two.cards.size(), 1);
        QVERIFY2(two.changes.size() < 20, qPrintable(QString::number(two.changes.size())));
    }

    void theOthersSeeWhoWorksOnACard()
    {
        Workstation one(*m_server);
        Workstation two(*m_server);
        one.feed.setWorker(u"А. Сейткали"_s);

        one.feed.setOwnCard(ApplicationId{7});

        QTRY_COMPARE(two.feed.othersAt(ApplicationId{7}), QStringList(u"А. Сейткали"_s));
        QCOMPARE(two.feed.othersAt(ApplicationId{8}), QStringList());
        QCOMPARE(one.feed.othersAt(ApplicationId{7}), QStringList());
        one.feed.setOwnCard({});
        QTRY_COMPARE(two.feed.othersAt(ApplicationId{7}), QStringList());
    }

    void whoeverGoesIsNoLongerAtTheCard()
    {
        Workstation two(*m_server);
        {
            Workstation one(*m_server);
            one.feed.setWorker(u"Б. Ахметова"_s);
            one.feed.setOwnCard(ApplicationId{9});
            QTRY_COMPARE(two.feed.othersAt(ApplicationId{9}).size(), 1);
        }

        QTRY_COMPARE(two.feed.othersAt(ApplicationId{9}).size(), 0);
    }

    void afterALossItListensAgainAndSaysThatSomethingMayHaveHappened()
    {
        Workstation one(*m_server);
        Workstation two(*m_server);

        m_server->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'kezek'"_s);

        QTRY_COMPARE_WITH_TIMEOUT(two.changes.size(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(one.changes.size(), 1, 20000);
        one.ask(u"После обрыва"_s);
        QTRY_COMPARE(two.changes.size(), 2);
    }

    void aFrozenServerIsLeftAndFoundAgain()
    {
        Workstation two(*m_server);
        QSignalSpy deaf(&two.feed, &ServerFeed::deaf);
        m_server->freeze();
        QVERIFY(deaf.wait(60000));
        m_server->thaw();

        QTRY_COMPARE_WITH_TIMEOUT(two.changes.size(), 1, 20000);
    }

    void noFamilyIsToldOf()
    {
        // What goes through the channel, as the log of the server's own client sees it.
        Workstation one(*m_server);
        FeedLine listener(m_server->address(u"kezek"_s), m_server->ownerOfOffice());
        QStringList lines;
        connect(&listener, &FeedLine::heard, this, [&lines](int, const QString &line) { lines.append(line); });
        listener.start();
        one.feed.setWorker(u"А. Сейткали"_s);
        one.feed.setOwnCard(ApplicationId{7});
        one.ask(u"Вопрос Нұрислама"_s);

        QTRY_COMPARE(lines.size(), 2);
        lines.sort();
        QCOMPARE(lines, (QStringList{u"card 7 30 А. Сейткали"_s, u"changed"_s}));
        listener.stop();
    }

private:
    std::unique_ptr<OwnServer> m_server;
};

QTEST_GUILESS_MAIN(ServerFeedTest)
#include "tst_serverfeed.moc"
