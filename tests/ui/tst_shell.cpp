// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/busyjobs.h"
#include "ui/common/theme.h"
#include "ui/shell/changefeed.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/shell.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

namespace {

/// Writes down what the shell asks of it.
class NotedPage : public PageWidget {
public:
    NotedPage(UiContext &context, QWidget *parent, QStringList &notes) : PageWidget(context, parent), m_notes(notes), edit(new QLineEdit(this)) {}
    void refresh() override { m_notes += u"refresh"_s; }
    void open(const QVariant &what) override
    {
        m_notes += u"open"_s;
        opened = what;
    }
    void retranslate() override { m_notes += u"retranslate"_s; }
    void focusFirst() override { edit->setFocus(); }
    QVariant opened;

private:
    QStringList &m_notes;

public:
    QLineEdit *edit;
};

/// The shell over an office in memory, every page but Today a noted one.
struct ShellOffice : Counter {
    explicit ShellOffice(Role role = Role::Supervisor, bool training = false) : Counter(role, training), window(context)
    {
        window.addPage(PageId::Today, [](UiContext &ui, QWidget *parent) { return new TodayPage(ui, parent); });
        for (const PageId id : {PageId::Applications, PageId::NewApplication, PageId::Queue, PageId::Desk, PageId::Referrals,
                                PageId::Kindergartens, PageId::Bulletin, PageId::Messages, PageId::Inquiries, PageId::Reports, PageId::Journal, PageId::Archive,
                                PageId::Settings})
            window.addPage(id, [this, id](UiContext &ui, QWidget *parent) { return new NotedPage(ui, parent, notes[id]); });
    }
    void start()
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        QSignalSpy counted(window.findChild<ChangeFeed *>(), &ChangeFeed::counted);
        window.start();
        (void)counted.wait();
        settle();
    }
    /// Through the window, so that shortcuts see it first.
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
        settle();
    }
    NotedPage *page() const { return static_cast<NotedPage *>(window.currentPage()); }

    QHash<PageId, QStringList> notes;
    Shell window;
};

/// Types into whatever has the focus, letters of any language.
void typeText(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent down(QEvent::KeyPress, c.unicode() < 128 ? c.toUpper().unicode() : 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(QApplication::focusWidget(), &down);
    }
}

void push(QWidget &window, const QString &name)
{
    QTest::keyClick(Counter::find<QPushButton>(window, name), Qt::Key_Space);
    Counter::settle();
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }

    void theNavigationShowsWhatTheRoleMaySee();
    void aPageIsMadeWhenItIsFirstOpened();
    void keysSwitchThePages();
    void aPageSendsToAnotherWithWhatItMeans();
    void aPageThatTheRoleMayNotSeeIsNotOpened();
    void f5AsksThePageAgain();
    void aChangeOfLanguageRewritesEveryPage();
    void badgesCountWhatAwaits();
    void theSearchFindsByNameAndOpensTheDesk();
    void keysThatComeDuringASearchAreLookedForTogether();
    void escapeGivesTheFocusBackToThePage();
    void findGoesToThePagesOwnLineFirst();
    void whereNothingCanBeFoundItIsSaid();
    void whatAPageSaysStandsInTheStatus();
    void whatWasSaidGoesWithItsLanguage();
    void whatStopsTheSmsStandsInTheStatusUntilItIsOver();
    void aTrainingOfficeIsSaidAllTheTime();
    void aLateAnswerIsShown();
};

void TestShell::theNavigationShowsWhatTheRoleMaySee()
{
    ShellOffice registrar(Role::Registrar);
    ShellOffice supervisor(Role::Supervisor);
    registrar.start();
    supervisor.start();

    const auto mine = registrar.window.findChild<Navigation *>()->pages();
    const auto theirs = supervisor.window.findChild<Navigation *>()->pages();

    QVERIFY(mine.contains(PageId::Applications));
    QVERIFY(!mine.contains(PageId::Settings));
    QVERIFY(theirs.contains(PageId::Archive));
    QCOMPARE(theirs.first(), PageId::Today);
    QCOMPARE(theirs.last(), PageId::Settings);
}

void TestShell::aPageIsMadeWhenItIsFirstOpened()
{
    ShellOffice shell;
    shell.start();
    QVERIFY(shell.notes.isEmpty());

    shell.window.openPage(PageId::Queue);

    QCOMPARE(shell.notes.value(PageId::Queue), (QStringList{u"retranslate"_s, u"refresh"_s}));
    QCOMPARE(shell.window.focusWidget(), static_cast<QWidget *>(shell.page()->edit));
}

void TestShell::keysSwitchThePages()
{
    ShellOffice shell;
    shell.start();

    shell.shortcut(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(shell.window.currentId(), PageId::Desk);
    shell.shortcut(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shell.window.currentId(), PageId::Referrals);
    shell.shortcut(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shell.window.currentId(), PageId::Desk);
    shell.shortcut(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(shell.window.currentId(), PageId::Inquiries);
    shell.shortcut(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(shell.window.currentId(), PageId::Reports);
    shell.shortcut(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(shell.window.currentId(), PageId::NewApplication);
    QVERIFY(shell.window.findChild<Navigation *>()->button(PageId::Applications)->isChecked());
    shell.shortcut(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shell.window.currentId(), PageId::Queue);
}

void TestShell::aPageSendsToAnotherWithWhatItMeans()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);

    emit shell.page()->goTo(PageId::Desk, QVariant::fromValue(ApplicationId{7}));

    QCOMPARE(shell.window.currentId(), PageId::Desk);
    QCOMPARE(shell.page()->opened.value<ApplicationId>(), ApplicationId{7});
}

void TestShell::aPageThatTheRoleMayNotSeeIsNotOpened()
{
    ShellOffice shell(Role::Registrar);
    shell.start();

    shell.window.openPage(PageId::Settings);

    QCOMPARE(shell.window.currentId(), PageId::Today);
}

void TestShell::f5AsksThePageAgain()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);
    shell.notes[PageId::Queue].clear();

    shell.shortcut(Qt::Key_F5);

    QCOMPARE(shell.notes.value(PageId::Queue), QStringList{u"refresh"_s});
}

void TestShell::aChangeOfLanguageRewritesEveryPage()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);
    shell.window.openPage(PageId::Desk);
    shell.notes[PageId::Queue].clear();
    QSignalSpy chosen(&shell.window, &Shell::languageChosen);

    push(shell.window, u"shell.language.Kazakh"_s);

    QVERIFY(shell.notes.value(PageId::Queue).contains(u"retranslate"_s));
    QCOMPARE(words::current(), Language::Kazakh);
    QCOMPARE(chosen.count(), 1);
    words::use(Language::English, *qApp);
}

void TestShell::badgesCountWhatAwaits()
{
    ShellOffice shell;
    shell.office.addFiled();
    shell.start();
    auto *applications = shell.window.findChild<Navigation *>()->button(PageId::Applications);

    QTRY_COMPARE(applications->badge(), 1);
    shell.office.addFiled(anApplication().build());
    shell.window.openPage(PageId::Queue);
    emit shell.page()->changed();

    QTRY_COMPARE(applications->badge(), 2);
}

void TestShell::theSearchFindsByNameAndOpensTheDesk()
{
    ShellOffice shell;
    const Application waiting = shell.office.addWaiting();
    shell.start();

    shell.shortcut(Qt::Key_F, Qt::ControlModifier);
    typeText(waiting.child.name.surname.toLower());
    Counter::key(Qt::Key_Return);

    QTRY_COMPARE(shell.window.currentId(), PageId::Desk);
    QCOMPARE(shell.page()->opened.value<ApplicationId>(), waiting.id);
    QVERIFY(!Counter::find<QLineEdit>(shell.window, u"shell.search"_s)->isVisible());
}

void TestShell::keysThatComeDuringASearchAreLookedForTogether()
{
    Counter counter;
    counter.office.addWaiting(anApplication().named(u"Ким"_s, u"Яна"_s).build());
    QWidget page;
    SearchBox box(counter.client, &page);
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    box.openBox();
    auto *hits = Counter::find<RowTable>(box, u"shell.hits"_s);

    counter.hold();
    typeText(u"ким"_s);
    counter.answerOne(); // of one letter
    QCOMPARE(hits->model()->rowCount(), 0);
    counter.answerOne();
    QCOMPARE(hits->model()->rowCount(), 1);

    QSignalSpy opened(&box, &SearchBox::found);
    typeText(u"х"_s);
    Counter::key(Qt::Key_Return);
    Counter::key(Qt::Key_Backspace);
    counter.answer();
    QCOMPARE(hits->model()->rowCount(), 1);
    QVERIFY(opened.isEmpty()); // it was another text that Enter was for
    Counter::key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestShell::escapeGivesTheFocusBackToThePage()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);

    shell.shortcut(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(shell.window.focusWidget()->objectName(), u"shell.search"_s);
    Counter::key(Qt::Key_Escape);

    QCOMPARE(shell.window.focusWidget(), static_cast<QWidget *>(shell.page()->edit));
}

void TestShell::findGoesToThePagesOwnLineFirst()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);
    QLineEdit filter(shell.page());
    filter.setObjectName(u"queue.filter"_s);
    filter.show();

    shell.shortcut(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(shell.window.focusWidget(), static_cast<QWidget *>(&filter));
    shell.shortcut(Qt::Key_F, Qt::ControlModifier);

    QCOMPARE(shell.window.focusWidget()->objectName(), u"shell.search"_s);
}

void TestShell::whereNothingCanBeFoundItIsSaid()
{
    ShellOffice shell(Role::Kindergarten);
    shell.start();

    shell.shortcut(Qt::Key_F, Qt::ControlModifier);

    QVERIFY(!Counter::find<QLineEdit>(shell.window, u"shell.search"_s)->isVisible());
    QVERIFY(Counter::find<QLabel>(shell.window, u"shell.status.state"_s)->text().contains(u"Nothing was looked for"_s));
}

void TestShell::whatAPageSaysStandsInTheStatus()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);

    emit shell.page()->said(u"Registered as 2026-000001-2"_s);

    QCOMPARE(Counter::find<QLabel>(shell.window, u"shell.status.state"_s)->text(), u"Registered as 2026-000001-2"_s);
}

void TestShell::whatWasSaidGoesWithItsLanguage()
{
    ShellOffice shell;
    shell.start();
    shell.window.openPage(PageId::Queue);
    emit shell.page()->said(u"Registered as 2026-000001-2"_s);

    push(shell.window, u"shell.language.Russian"_s);

    const QString state = Counter::find<QLabel>(shell.window, u"shell.status.state"_s)->text();
    push(shell.window, u"shell.language.English"_s);
    QCOMPARE(state, u"Все изменения сохранены"_s);
}

void TestShell::whatStopsTheSmsStandsInTheStatusUntilItIsOver()
{
    ShellOffice shell;
    shell.start();
    QLabel *line = Counter::find<QLabel>(shell.window, u"shell.status.messages"_s);
    const QString before = line->text();

    shell.window.setSmsTrouble(Error{ErrorCode::SmsNoMoney, {}, {}, {}});

    QVERIFY2(line->text().contains(u"empty"_s), qPrintable(line->text()));
    QCOMPARE(line->property("look").toString(), u"problem"_s);
    QCOMPARE(line->toolTip(), words::of(Error{ErrorCode::SmsNoMoney, {}, {}, {}}));
    shell.settle();
    shell.shortcut(Qt::Key_F5);
    QVERIFY(line->text().contains(u"empty"_s));

    shell.window.setSmsTrouble({});

    QCOMPARE(line->text(), before);
    QCOMPARE(line->property("look").toString(), u"muted"_s);
    QVERIFY(line->toolTip().isEmpty());
}

void TestShell::aTrainingOfficeIsSaidAllTheTime()
{
    ShellOffice real;
    ShellOffice shell(Role::Supervisor, true);
    Shell &training = shell.window;

    QVERIFY(Counter::find<QLabel>(training, u"shell.training"_s)->isVisibleTo(&training));
    QVERIFY(!Counter::find<QLabel>(real.window, u"shell.training"_s)->isVisibleTo(&real.window));
}

void TestShell::aLateAnswerIsShown()
{
    HeldJobs held;
    BusyJobs busy(held);
    QSignalSpy said(&busy, &BusyJobs::busyChanged);

    busy.post([](const Result<Store *> &) {});
    QVERIFY(!busy.busy());
    QTRY_VERIFY(busy.busy());
    held.job(refuse(ErrorCode::DatabaseBusy));

    QTRY_VERIFY(!busy.busy());
    QCOMPARE(said.count(), 2);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
