// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"
#include "support/testoffice.h"

#include <QSet>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

namespace {

/// Walks a list page by page; the ids in the order shown.
template <class Read, class IdOf> QList<qint64> walk(Read read, IdOf idOf)
{
    QList<qint64> ids;
    PageMark mark;
    do {
        const auto page = need(read(mark));
        for (const auto &row : page.rows)
            ids.append(idOf(row));
        mark = page.next;
    } while (!mark.isEmpty());
    return ids;
}

bool eachOnce(const QList<qint64> &ids, int expected)
{
    return ids.size() == expected && QSet<qint64>(ids.cbegin(), ids.cend()).size() == expected;
}

QString names(const QList<SearchHit> &hits)
{
    QStringList all;
    for (const SearchHit &hit : hits)
        all.append(hit.application.childName);
    return all.join(u'|');
}

} // namespace

/// Lists, their pages and search.
class TestReaders : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }

    void pagesWalkEveryRowOnceThoughTheirKeysAreEqual()
    {
        constexpr int many = 2 * pageSize + 7;
        m_office->write([&] {
            for (int i = 0; i < many; ++i) {
                Application application = anApplication().born(QDate(2024, 1, 1).addDays(i % 300)).build();
                need(store().applications().insert(application));
                application = anApplication().born(QDate(2023, 1, 1).addDays(i % 300)).build();
                application.state = ApplicationState::Archived;
                application.endedAt = m_office->now();
                need(store().applications().insert(application));
            }
        });

        const auto id = [](const ApplicationRow &row) { return row.id.value; };
        QVERIFY(eachOnce(walk([&](auto &from) { return readers().toRegister(from); }, id), many));
        const auto archived = walk([&](auto &from) { return readers().archive({}, from); }, id);
        QVERIFY(eachOnce(archived, many));
        QVERIFY(std::is_sorted(archived.crbegin(), archived.crend()));
    }

    void messagePagesWalkEveryRowOnce()
    {
        const auto child = m_office->addFiled();
        for (int i = 0; i < pageSize + 3; ++i)
            m_office->addMessage(child, MessageKind::Accepted);
        m_office->addMessage(child, MessageKind::Accepted, MessageState::Undelivered);
        m_office->addMessage(child, MessageKind::Code, MessageState::Undelivered);

        const auto id = [](const MessageRow &row) { return row.message.id.value; };
        QVERIFY(eachOnce(walk([&](auto &from) { return readers().messages({}, from); }, id), pageSize + 5));
        QCOMPARE(
            need(readers().messages({.state = MessageState::Sending, .application = {}}, {}))
                .rows.size(),
            0);
    }

    void aBadMarkIsRefused()
    {
        QCOMPARE(readers().toRegister(u"rubbish"_s).error().code, ErrorCode::FieldNotUnderstood);
    }

    void queuePositionsAreThoseOfTheModel_data()
    {
        QTest::addColumn<bool>("oneToN");
        QTest::addColumn<QList<int>>("children");
        // How many of a category stand on the first page, and whether a later one begins on it, decides what is read for it.
        const QList<QList<int>> queues{{143, 143, 144}, {pageSize + 30, 5, 20}, {0, pageSize + 1, 230}, {pageSize, 3, 0}, {3, pageSize - 3, 4}, {2, 0, 2 * pageSize}};
        for (const bool oneToN : {false, true})
            for (const QList<int> &children : queues)
                QTest::addRow("%s, %d, %d, %d", oneToN ? "one to n" : "strict", children[0], children[1], children[2]) << oneToN << children;
    }
    void queuePositionsAreThoseOfTheModel()
    {
        QFETCH(bool, oneToN);
        QFETCH(QList<int>, children);
        if (oneToN)
            need(store().settings().addRule({u"R5"_s, u"order"_s, toText(QueueOrder::OneToN), {2025, 1, 1}, {}}));
        fillQueue(children);
        QList<QueueEntry> entries;
        for (const auto &application : need(store().applications().waitingBornBetween({2024, 1, 1}, {2024, 12, 31}, m_office->now())))
            entries.append(*need(store().queue().openEntry(application.id)));
        const auto expected = inOrder(entries, need(store().settings().rulebook()).on({2026, 11, 23}));

        QList<qint64> shown;
        int position = 0;
        const auto read = [&](auto &from) {
            return readers().queue({.birthYear = 2024, .category = {}, .search = {}}, from);
        };
        shown = walk(read, [&](const QueueRow &row) {
            [&] { QCOMPARE(row.position, ++position); }();
            return row.application.id.value;
        });

        QCOMPARE(shown.size(), expected.size());
        for (qsizetype i = 0; i < shown.size(); ++i)
            QCOMPARE(shown[i], expected[i].application.value);
        QCOMPARE(need(readers().queueSizes()), (QMap<int, int>{{2024, static_cast<int>(expected.size())}}));
    }

    void filteredQueueRowsKeepTheirTruePositions()
    {
        fillQueue({20, 20, 20});
        for (int i = 0; i < 6; ++i)
            m_office->addWaiting(anApplication()
                                     .born({2024, 9, 9})
                                     .named(u"Өтеген"_s, u"Ұлпан"_s)
                                     .category(static_cast<PriorityCategory>(i % 3))
                                     .filed(fillingBegan().addSecs(86400 * i + 1))
                                     .build());
        QMap<qint64, int> position;
        for (const QueueRow &row : need(readers().queue({}, {})).rows)
            position.insert(row.application.id.value, row.position);

        const auto general =
            need(readers().queue({.birthYear = 0, .category = PriorityCategory::General, .search = {}}, {})).rows;
        const auto found =
            need(readers().queue({.birthYear = 2024, .category = {}, .search = understand(u"отеген"_s)}, {})).rows;

        QCOMPARE(general.size(), 22);
        QCOMPARE(found.size(), 6);
        for (const QueueRow &row : general + found)
            QCOMPARE(row.position, position.value(row.application.id.value));
    }

    void queueRowsTellWishesAndDistrict()
    {
        const Wishes wishes{{GroupLanguage::Mixed, GroupLanguage::Kazakh}, {}, {}};
        m_office->addWaiting(anApplication().wishes(wishes).district(m_office->district(1)).build());

        const auto row = need(readers().queue({}, {})).rows.constFirst();

        QCOMPARE(row.languages, wishes.languages);
        QCOMPARE(row.district, u"Старый город"_s);
        QCOMPARE(row.enteredAt, m_office->now());
    }

    void namesAreFoundInAnyCaseAndWithoutKazakhLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const QString both = u"Нурланова Алия|Нұрланова Әлия"_s;
        QTest::newRow("exact") << u"Нұрланова"_s << u"Нұрланова Әлия"_s;
        QTest::newRow("part in capitals") << u"ҰРЛАН"_s << u"Нұрланова Әлия"_s;
        QTest::newRow("without Kazakh letters") << u"нурлан"_s << both;
        QTest::newRow("two words in any order") << u"алия нурл"_s << both;
        QTest::newRow("two short letters") << u"ну"_s << both;
        QTest::newRow("short Kazakh letters") << u"Нұ"_s << u"Нұрланова Әлия"_s;
        QTest::newRow("long and short") << u"нурланова ал"_s << both;
        QTest::newRow("the parent") << u"сейтқали"_s << u"Нұрланова Әлия"_s;
        QTest::newRow("yo") << u"елкин"_s << u"Ёлкин Пётр"_s;
        QTest::newRow("quotes do no harm") << u"\"нурлан* OR \""_s << QString();
        QTest::newRow("nobody") << u"Цой"_s << QString();
    }
    void namesAreFoundInAnyCaseAndWithoutKazakhLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        const PersonName parent{u"Сейтқали"_s, u"Қанат"_s, {}};
        m_office->addFiled(
            anApplication().named(u"Нұрланова"_s, u"Әлия"_s).applicant(testIin({1990, 5, 5}, 7), parent).build());
        m_office->addFiled(anApplication().named(u"Нурланова"_s, u"Алия"_s).build());
        m_office->addFiled(anApplication().named(u"Ёлкин"_s, u"Пётр"_s).build());

        QStringList got = names(need(readers().search(understand(typed), 50))).split(u'|');
        QStringList wanted = found.split(u'|');

        got.sort();
        wanted.sort();
        QCOMPARE(got, wanted);
    }

    void whoseNameBeginsSoComesBeforeTheManyWhoHaveItSomewhere()
    {
        const Application first = m_office->addFiled(anApplication().named(u"Ким"_s, u"Яна"_s).build());
        for (int i = 0; i < 230; ++i)
            m_office->addFiled(anApplication().named(u"Акимов"_s, u"Егор"_s).build());
        const Application filed = m_office->addFiled(anApplication().named(u"Ким"_s, u"Ада"_s).build());
        Application ended = filed;
        ended.state = ApplicationState::Archived;
        ended.endedAt = m_office->now();
        need(store().applications().update(filed, ended));

        for (const QString &typed : {u"КИМ"_s, u"ки"_s, u"ким я"_s}) {
            const auto hits = need(readers().search(understand(typed), 20));
            QVERIFY(!hits.isEmpty());
            QCOMPARE(hits[0].application.id, first.id);
        }
        QCOMPARE(need(readers().search(understand(u"ким"_s), 20)).size(), 20);
        QCOMPARE(need(readers().search(understand(u"ким ада"_s), 20)).constFirst().application.id, ended.id);
        const auto older = m_office->addFiled(anApplication().named(u"Ахметов"_s, u"Ержан"_s).build());
        for (int i = 0; i < 230; ++i)
            m_office->addFiled(anApplication().named(u"Сериков"_s, u"Ержан"_s).build());
        const auto hits = need(readers().search(understand(u"ержан ах"_s), 20)); // two letters, no trigram
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].application.id, older.id);
        QCOMPARE(names(need(readers().search(understand(u"акимов"_s), 3))), u"Акимов Егор|Акимов Егор|Акимов Егор"_s);
    }

    void aRenamedChildIsFoundByTheNewNameOnly()
    {
        const Application before = m_office->addFiled(anApplication().named(u"Старов"_s, u"Олег"_s).build());
        Application application = before;
        application.child.name.surname = u"Новиков"_s;
        need(store().applications().update(before, application));

        QCOMPARE(need(readers().search(understand(u"старов"_s), 5)).size(), 0);
        QCOMPARE(need(readers().search(understand(u"новиков"_s), 5)).size(), 1);
    }

    void numbersIinsAndPhonesAreFound()
    {
        const auto seat = m_office->seatsOf(m_office->addGroup(1).id).constFirst();
        const auto child = m_office->addWaiting();
        const auto referral = m_office->addReferral(child.id, seat.id);
        m_office->addFiled();

        for (const QString &typed : {child.number->text(), referral.number.text(), child.child.iin.text(),
                                     child.applicant.iin.text(), child.phones[1].number.e164()}) {
            const auto hits = need(readers().search(understand(typed), 5));
            QVERIFY2(hits.size() == 1 && hits[0].application.id == child.id, qPrintable(typed));
            QCOMPARE(hits[0].place, u"№ 1 «Балдәурен»"_s);
        }
        QCOMPARE(need(readers().search(IinPrefix{u"240116"_s}, 5)).size(), 2);
        QCOMPARE(need(readers().search({}, 5)).size(), 0);
    }

    void referralsAreListedByLastDay()
    {
        const auto group = m_office->addGroup(3);
        const auto seats = m_office->seatsOf(group.id);
        const auto first = m_office->addReferral(m_office->addWaiting().id, seats[0].id);
        const auto done = m_office->enrol(m_office->addReferral(m_office->addWaiting().id, seats[1].id).id);
        m_office->advance(86400);
        const auto child = m_office->addWaiting();
        const auto last = m_office->addReferral(child.id, seats[2].id);
        Message message = m_office->addMessage(child, MessageKind::ReferralIssued);
        message.referral = last.id;
        message.state = MessageState::Delivered;
        message.finalAt = m_office->now();
        need(store().outbox().update(message));

        const auto live = need(readers().referrals({}, {})).rows;

        QCOMPARE(live.size(), 2);
        QVERIFY(live[0].referral == first && live[1].referral == last);
        QVERIFY(live[0].told == Told::No && live[1].told == Told::Delivered);
        QVERIFY(live[1].kindergarten == u"№ 1 «Балдәурен»"_s && live[1].kindergartenId == group.kindergarten
                && live[1].seatNumber == 3);
        QCOMPARE(
            need(readers().referrals({.liveOnly = false, .lastDayUntil = {}, .kindergarten = {}, .search = {}}, {}))
                .rows.size(),
            3);
        QCOMPARE(need(readers().referrals(
                          {.liveOnly = true, .lastDayUntil = first.lastDay, .kindergarten = {}, .search = {}}, {}))
                     .rows.size(),
                 1);
        QCOMPARE(need(readers().referrals(
                          {.liveOnly = false, .lastDayUntil = {}, .kindergarten = {}, .search = done.number}, {}))
                     .rows[0]
                     .referral,
                 done);
        QCOMPARE(need(readers().referrals(
                          {.liveOnly = true, .lastDayUntil = {}, .kindergarten = KindergartenId{99}, .search = {}}, {}))
                     .rows.size(),
                 0);
    }

    void movesAreTheDifferenceOfCounts()
    {
        const auto own = m_office->addWaiting();
        const QDateTime before = m_office->now();
        const auto entry = *need(store().queue().openEntry(own.id));
        m_office->advance(60);
        const auto ahead = m_office->addWaiting(anApplication().filed(own.filedAt.addDays(-1)).build());
        m_office->addWaiting(anApplication().category(PriorityCategory::Extraordinary).build());
        m_office->advance(60);
        const auto seat = m_office->seatsOf(m_office->addGroup(1).id).constFirst();
        m_office->addReferral(ahead.id, seat.id);

        const QueueCounts then = need(store().queue().countsAt(entry, before));
        const auto events = need(store().queue().events(entry, before, m_office->now()));
        const auto moves = explainMoves(own.category, then, events, {});

        QCOMPARE(positionOf(own.category, then, {}), 1);
        QCOMPARE(positionOf(own.category, need(store().queue().counts(entry)), {}), 2);
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[2].place, u"№ 1 «Балдәурен»"_s);
        int places = 0;
        for (const PositionMove &move : moves)
            places += move.places;
        QCOMPARE(places, 1);
    }

private:
    SqlStore &store() { return m_office->store(); }
    Readers &readers() { return m_office->store().readers(); }

    static QDateTime fillingBegan() { return QDateTime(QDate(2026, 10, 1), QTime(5, 0), Qt::UTC); }

    /// A third each of the three categories, many filed at the same instant.
    /// `children` of each category.
    void fillQueue(const QList<int> &children)
    {
        for (const PriorityCategory category : allOf<PriorityCategory>())
            for (int i = 0; i < children.at(static_cast<int>(category)); ++i)
                m_office->addWaiting(anApplication()
                                         .born(QDate(2024, 1, 1).addDays(i % 360))
                                         .category(category)
                                         .filed(fillingBegan().addDays(i % 5))
                                         .build());
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
