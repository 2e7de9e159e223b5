// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "domain/statetables.h"
#include "ui/help/helpwindow.h"
#include "ui/help/news.h"
#include "ui/help/statepicture.h"
#include "ui/help/topics.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/shell.h"
#include "words/words.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

namespace {

class EmptyPage : public PageWidget {
public:
    using PageWidget::PageWidget;
    void refresh() override {}
    void retranslate() override {}
    void focusFirst() override {}
};

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured(1);
    return found;
}

} // namespace

/// The help of each page: its texts, and the window that shows them.
class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { words::use(Language::English, *QCoreApplication::instance()); }
    void everyPageHasATopicInEachLanguage();
    void everyLinkLeadsToATopic();
    void f1OpensThePageInFrontAndEscGivesTheFocusBack();
    void f1WorksInADialog();
    void theShellOpensTheTopicOfItsPage();
    void theLanguageChangesWhileItIsOpen();
    void everyArrowOfTheTablesIsInThePicture();
    void thePictureIsToldInWordsToo();
    void whatChangedIsSaidInEachLanguage();
    void whatChangedIsShownOnceAfterAnUpdate();
};

void TestHelp::everyPageHasATopicInEachLanguage()
{
    for (const PageEntry &entry : pageEntries())
        QVERIFY(help::topics().contains(entry.id));
    QVERIFY(help::topics().contains(PageId::NewApplication));
    for (const PageId page : help::topics()) {
        const QStringList kinds = matches(help::topicText(page, Language::English), u"<(h[12]|li|tr)\\b"_s);
        QVERIFY2(kinds.count(u"h2"_s) >= 3, qPrintable(help::topicName(page)));
        for (const Language language : allOf<Language>())
            QCOMPARE(matches(help::topicText(page, language), u"<(h[12]|li|tr)\\b"_s), kinds);
    }
}

void TestHelp::everyLinkLeadsToATopic()
{
    QStringList names;
    for (const PageId page : help::topics())
        names += help::topicName(page);
    for (const PageId page : help::topics())
        for (const Language language : allOf<Language>()) {
            const QStringList links = matches(help::topicText(page, language), u"href=\"([^\"]*)\""_s);
            QVERIFY(!links.isEmpty());
            for (const QString &link : links)
                QVERIFY2(names.contains(link), qPrintable(link));
        }
}

void TestHelp::f1OpensThePageInFrontAndEscGivesTheFocusBack()
{
    QWidget owner;
    auto *edit = new QLineEdit(&owner);
    PageId inFront = PageId::Today;
    HelpWindow window(&owner, [&] { return inFront; });
    owner.show();
    owner.activateWindow();
    (void)QTest::qWaitForWindowActive(&owner);
    edit->setFocus();
    for (const PageId page : help::topics()) {
        inFront = page;
        QTest::keyClick(edit, Qt::Key_F1);
        QVERIFY(window.isVisible());
        QCOMPARE(window.topic(), page);
        (void)QTest::qWaitForWindowActive(&window);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
        (void)QTest::qWaitForWindowActive(&owner);
        QCOMPARE(QApplication::focusWidget(), edit);
    }
}

void TestHelp::f1WorksInADialog()
{
    QWidget owner;
    HelpWindow window(&owner, [] { return PageId::Archive; });
    owner.show();
    QDialog dialog(&owner);
    auto *edit = new QLineEdit(&dialog);
    dialog.open();
    (void)QTest::qWaitForWindowActive(&dialog);
    edit->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
    QVERIFY(window.isVisible());
    QCOMPARE(window.topic(), PageId::Archive);
    (void)QTest::qWaitForWindowActive(&window);
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape); // the dialog does not hold the help's keys back
    QVERIFY(!window.isVisible());
    (void)QTest::qWaitForWindowActive(&dialog);
    QCOMPARE(QApplication::focusWidget(), edit);
}

void TestHelp::theShellOpensTheTopicOfItsPage()
{
    Counter office(Role::Supervisor, false);
    Shell shell(office.context);
    for (const PageId page : {PageId::Queue, PageId::Archive})
        shell.addPage(page, [](UiContext &ui, QWidget *parent) { return new EmptyPage(ui, parent); });
    shell.show();
    for (const PageId page : {PageId::Queue, PageId::Archive}) {
        shell.openPage(page);
        QTest::keyClick(&shell, Qt::Key_F1);
        const auto windows = QApplication::topLevelWidgets();
        const auto help = std::find_if(windows.begin(), windows.end(), [](QWidget *window) { return window->objectName() == u"help"_s; });
        QVERIFY(help != windows.end());
        QVERIFY((*help)->isVisible());
        QCOMPARE(static_cast<HelpWindow *>(*help)->topic(), page);
    }
}

void TestHelp::theLanguageChangesWhileItIsOpen()
{
    QWidget owner;
    HelpWindow window(&owner, [] { return PageId::Queue; });
    window.openTopic(PageId::Queue);
    auto *text = window.findChild<QTextBrowser *>(u"help.text"_s);
    QVERIFY(text->toPlainText().startsWith(u"Queue"_s));
    words::use(Language::Kazakh, *QCoreApplication::instance());
    window.retranslate();
    QVERIFY(text->toPlainText().startsWith(u"Кезек"_s));
}

void TestHelp::everyArrowOfTheTablesIsInThePicture()
{
    const auto holds = [](const auto &table, const QList<help::PictureArrow> &drawn) {
        QCOMPARE(drawn.size(), table.size());
        for (const auto &arrow : table)
            QVERIFY(std::any_of(drawn.begin(), drawn.end(), [&](const help::PictureArrow &one) {
                return one.from == words::of(arrow.from) && one.verb == words::of(arrow.verb) && one.to == words::of(arrow.to);
            }));
    };
    for (const Language language : allOf<Language>()) {
        words::use(language, *QCoreApplication::instance());
        holds(applicationArrows(), help::stateArrows(PageId::Applications));
        holds(referralArrows(), help::stateArrows(PageId::Referrals));
    }
}

void TestHelp::thePictureIsToldInWordsToo()
{
    QWidget owner;
    HelpWindow window(&owner, [] { return PageId::Today; });
    for (const Language language : allOf<Language>()) {
        words::use(language, *QCoreApplication::instance());
        for (const PageId page : {PageId::Applications, PageId::Referrals}) {
            window.openTopic(page);
            QString told = window.findChild<QTextBrowser *>(u"help.text"_s)->toPlainText();
            told = told.mid(told.indexOf(QChar::ObjectReplacementCharacter));
            for (const help::PictureArrow &arrow : help::stateArrows(page))
                QVERIFY2(told.contains(u"%1\n%2\n%3"_s.arg(arrow.from, arrow.verb, arrow.to)), qPrintable(told));
        }
    }
}

void TestHelp::whatChangedIsSaidInEachLanguage()
{
    QVERIFY(!help::newsVersions().isEmpty());
    const QStringList lines = matches(help::news(Language::English), u"<(h2|li)\\b"_s);
    QCOMPARE(lines.count(u"h2"_s), help::newsVersions().size());
    for (const Language language : allOf<Language>())
        QCOMPARE(matches(help::news(language), u"<(h2|li)\\b"_s), lines);
}

void TestHelp::whatChangedIsShownOnceAfterAnUpdate()
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().remove(u"version"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QVERIFY(!help::takeUpdate()); // a first start
    QVERIFY(!help::takeUpdate());

    QCoreApplication::setApplicationVersion(u"0.2.0"_s);

    QVERIFY(help::takeUpdate());
    QVERIFY(!help::takeUpdate());
    QCoreApplication::setApplicationVersion({});
    QVERIFY(!help::takeUpdate());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
