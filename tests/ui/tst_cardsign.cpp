// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/applications/applicationspage.h"
#include "ui/desk/deskpage.h"
#include "usecases/ports/livefeed.h"

#include <QLabel>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Others are where the test puts them.
class NotedFeed : public LiveFeed {
public:
    void setOwnCard(ApplicationId application) override { own = application; }
    QStringList othersAt(ApplicationId application) const override { return application == at ? names : QStringList(); }
    void come(ApplicationId application, const QStringList &who)
    {
        at = application;
        names = who;
        emit cardsChanged();
    }
    ApplicationId own;
    ApplicationId at;
    QStringList names;
};

} // namespace

/// Who works on the card that a page shows.
class TestCardSign : public QObject {
    Q_OBJECT

private slots:
    void theDeskTellsWhichCardIsOpen()
    {
        NotedFeed feed;
        Counter counter(Role::Registrar);
        counter.context.live = &feed;
        const Application child = counter.office.addWaiting();
        DeskPage page(counter.context);
        counter.show(page);
        QVERIFY(feed.own.isNull());

        page.open(QVariant::fromValue(child.id));
        Counter::settle();
        QCOMPARE(feed.own, child.id);

        page.hide();
        QVERIFY(feed.own.isNull());
        page.show();
        QCOMPARE(feed.own, child.id);
    }

    void theDeskSaysWhoElseHasIt()
    {
        NotedFeed feed;
        Counter counter(Role::Registrar);
        counter.context.live = &feed;
        const Application child = counter.office.addWaiting();
        DeskPage page(counter.context);
        counter.show(page);
        page.open(QVariant::fromValue(child.id));
        Counter::settle();
        auto *others = Counter::find<QLabel>(page, u"card.others"_s);
        QVERIFY(!others->isVisible());

        feed.come(child.id, {u"А. Сейткали"_s, u"Б. Ахметова"_s});

        QVERIFY(others->isVisible());
        QVERIFY(others->text().endsWith(u"А. Сейткали, Б. Ахметова"_s));
        feed.come({}, {});
        QVERIFY(!others->isVisible());
    }

    void theCheckCardTellsToo()
    {
        NotedFeed feed;
        Counter counter(Role::Registrar);
        counter.context.live = &feed;
        const Application filed = counter.office.addFiled();
        ApplicationsPage page(counter.context);
        counter.show(page);

        QCOMPARE(feed.own, filed.id);
        feed.come(filed.id, {u"А. Сейткали"_s});
        QVERIFY(Counter::find<QLabel>(page, u"card.others"_s)->isVisible());
    }
};

QTEST_MAIN(TestCardSign)
#include "tst_cardsign.moc"
