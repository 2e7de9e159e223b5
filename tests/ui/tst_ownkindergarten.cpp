// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/applications/applicationspage.h"
#include "ui/archive/archivepage.h"
#include "ui/bulletin/bulletinpage.h"
#include "ui/desk/deskpage.h"
#include "ui/inquiries/inquiriespage.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/messages/messagespage.h"
#include "ui/queue/queuepage.h"
#include "ui/referrals/referralspage.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/searchbox.h"
#include "ui/today/todaypage.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class P> std::unique_ptr<PageWidget> made(UiContext &context)
{
    return std::make_unique<P>(context);
}

/// What a kindergarten's own worker sees of each page: is it in the navigation, and which children does it show when it is asked all the same?
struct Shown {
    PageId id;
    std::unique_ptr<PageWidget> (*make)(UiContext &);
    bool inNavigation;
    QStringList children;
};

const QList<Shown> &table()
{
    static const QList<Shown> all{
        {PageId::Today, made<TodayPage>, true, {u"Keletin"_s}},
        {PageId::Applications, made<ApplicationsPage>, false, {}},
        {PageId::Queue, made<QueuePage>, false, {}},
        {PageId::Desk, made<DeskPage>, false, {}},
        {PageId::Referrals, made<ReferralsPage>, true, {u"Baratyn"_s, u"Keletin"_s}}, // "Ended ones too" is ticked
        {PageId::Kindergartens, made<KindergartensPage>, true, {u"Baratyn"_s, u"Keletin"_s}},
        {PageId::Bulletin, made<BulletinPage>, false, {}},
        {PageId::Messages, made<MessagesPage>, false, {}},
        {PageId::Inquiries, made<InquiriesPage>, false, {}},
        {PageId::Archive, made<ArchivePage>, false, {}},
    };
    return all;
}

/// Everything that stands in a window: in lists, labels, fields and what screen readers and tips say.
QString allWords(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    for (const QLabel *label : window.findChildren<QLabel *>())
        words << label->text();
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        if (!model)
            continue;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    words << model->index(row, column).data(role).toString();
    }
    return words.join(u'\n');
}

} // namespace

/// The windows as a kindergarten's own worker has them.
class TestOwnKindergarten : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp);
        words::use(Language::English, *qApp);
    }
    void init()
    {
        m_counter = std::make_unique<Counter>(Role::Registrar);
        TestOffice &office = m_counter->office;
        m_own = office.addGroup(3);
        const Group other = office.addGroup(3);
        m_comes = sent(u"Keletin"_s, m_own, 0);
        office.enrol(sent(u"Baratyn"_s, m_own, 1).id);
        m_foreign = sent(u"Boten"_s, other, 0);
        office.enrol(sent(u"Zhat"_s, other, 1).id);
        office.addMessage(office.addWaiting(anApplication().named(u"Kutushi"_s, u"A"_s).build()), MessageKind::Registered, MessageState::Undelivered);
        office.addFiled(anApplication().named(u"Zhana"_s, u"A"_s).build());
        m_counter->client.setActor(office.actor(Role::Kindergarten, m_own.kindergarten));
    }
    void eachPageShowsOwnChildrenOnly_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < table().size(); ++i)
            QTest::newRow(qPrintable(pageTitle(table().at(i).id))) << i;
    }
    void eachPageShowsOwnChildrenOnly()
    {
        QFETCH(int, page);
        const Shown &expected = table().at(page);
        const auto shown = expected.make(m_counter->context);
        m_counter->show(*shown);
        if (auto *ended = shown->findChild<QCheckBox *>(u"referrals.ended"_s))
            ended->click();
        Counter::settle();
        // Whatever can be typed into: the other's child is asked for by name, number and IIN.
        QStringList seen;
        collect(*shown, seen);
        const Application foreign = need(m_counter->office.store().applications().get(m_foreign.application));
        for (QLineEdit *line : shown->findChildren<QLineEdit *>())
            for (const QString &typed : {u"Boten"_s, m_foreign.number.text(), foreign.child.iin.text()})
                ask(*shown, line, typed, seen);

        seen.removeDuplicates();
        seen.sort();
        QCOMPARE(seen, expected.children);
        QCOMPARE(maySee(expected.id, Role::Kindergarten), expected.inNavigation);
    }
    void otherPagesOfTheNavigationAreNotTheirs()
    {
        for (const PageEntry &entry : pageEntries()) {
            const bool listed = std::any_of(table().cbegin(), table().cend(), [&](const Shown &shown) { return shown.id == entry.id; });
            QVERIFY2(listed || !maySee(entry.id, Role::Kindergarten), qPrintable(pageTitle(entry.id)));
        }
        QVERIFY(!maySee(PageId::NewApplication, Role::Kindergarten));
    }
    void theSearchBoxFindsOwnChildrenOnly()
    {
        QWidget window;
        window.resize(900, 600);
        SearchBox box(m_counter->client, &window);
        window.show();
        const auto found = [&](const QString &typed) {
            box.openBox();
            auto *line = box.findChild<QLineEdit *>();
            line->setText(typed);
            QTest::keyClick(line, Qt::Key_Return);
            Counter::settle();
            return allWords(box);
        };

        QVERIFY(!found(u"Boten"_s).contains(u"Boten"_s));
        QVERIFY(!found(u"Kutushi"_s).contains(u"Kutushi"_s));
    }
    void todaySaysWhoComesUntilWhen()
    {
        TodayPage page(m_counter->context);
        m_counter->show(page);

        const QAbstractItemModel *tasks = Counter::find<QAbstractItemView>(page, u"today.tasks"_s)->model();
        QCOMPARE(tasks->rowCount(), 1);
        QCOMPARE(tasks->index(0, 0).data().toString(), words::shortDay(m_comes.lastDay));
        QCOMPARE(tasks->index(0, 1).data().toString(), u"Keletin Aisha comes with the papers · %1, seat 1"_s.arg(m_own.name));
    }
    void enterOnAReferralEnrols()
    {
        ReferralsPage page(m_counter->context);
        m_counter->show(page);

        Counter::key(Qt::Key_Return);
        Counter::settle();

        QVERIFY(page.findChild<QWidget *>(u"referrals.enrol.contractNumber"_s) || allWords(page).contains(u"ontract"_s));
        QVERIFY(!Counter::find<QPushButton>(page, u"referrals.desk"_s)->isVisible());
    }

private:
    Referral sent(const QString &surname, const Group &group, int seat)
    {
        const Application child = m_counter->office.addWaiting(anApplication().named(surname, u"Aisha"_s).build());
        return m_counter->office.addReferral(child.id, m_counter->office.seatsOf(group.id).at(seat).id);
    }
    static void collect(const QWidget &page, QStringList &seen)
    {
        const QString words = allWords(page);
        for (const QString &surname : {u"Keletin"_s, u"Baratyn"_s, u"Boten"_s, u"Zhat"_s, u"Kutushi"_s, u"Zhana"_s})
            if (words.contains(surname))
                seen.append(surname);
    }
    static void ask(PageWidget &page, QLineEdit *line, const QString &typed, QStringList &seen)
    {
        if (!line->isVisible() || !line->isEnabled() || line->isReadOnly())
            return;
        line->setFocus();
        line->setText(typed); // keyClicks() knows no letters of the numbers
        emit line->textEdited(typed);
        QTest::keyClick(line, Qt::Key_Return);
        Counter::settle();
        collect(page, seen);
    }

    std::unique_ptr<Counter> m_counter;
    Group m_own;
    Referral m_comes, m_foreign;
};

QTEST_MAIN(TestOwnKindergarten)
#include "tst_ownkindergarten.moc"
