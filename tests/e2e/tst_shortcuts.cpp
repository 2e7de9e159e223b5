// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/keyjudge.h"
#include "e2e/trainingmorning.h"
#include "main/common/version.h"
#include "main/desktop/hands.h"
#include "ui/common/keys.h"
#include "ui/help/helpwindow.h"
#include "ui/help/news.h"
#include "ui/shell/pagelist.h"
#include "ui/signin/firststart.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// A training office, page by page and dialog by dialog: what a key does stands on its button and in the sheet, and no key means two things.
class Shortcuts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVerbHasAKeyThatIsShown_data();
    void everyVerbHasAKeyThatIsShown();
    void theWindowsBeforeTheSignInShowTheirKeys_data() { everyVerbHasAKeyThatIsShown_data(); }
    void theWindowsBeforeTheSignInShowTheirKeys();
    void thisVersionSaysWhatChanged() { QVERIFY(help::newsVersions().contains(programVersion())); }
    void f1TwiceShowsTheKeysOfThePageInFront();
    void theSheetOfADialogTellsItsKeys();
    void escNeverLosesWhatWasTypedOnAPage();
    void ctrlFGoesToTheSearchOfThePage();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    void page(PageId page, const QVariant &what = {});
    void judge(const QString &where);
    void judgeViews(const QString &name);
    void dialogBy(const QKeySequence &key);
    QWidget *helpWindow();
    void typeAndEscape(QWidget &window, const QString &where);

    QTemporaryDir m_folder;
    Hands m_hands{60000};
    std::unique_ptr<Desktop> m_desktop;
    ApplicationId m_referred;
    ApplicationId m_waiting;
    GroupId m_group;
    QStringList m_bad;
    int m_dialogs = 0;
};

void Shortcuts::initTestCase()
{
    const DesktopOptions options = trainingMorning(m_folder);
    const auto store = SqlStore::open(options.database, options.means.clock);
    QVERIFY(store);
    m_waiting = invitedFamily(**store);
    const Referral referral = (*store)->readers().referrals({}, {})->rows.first().referral;
    m_referred = referral.application;
    m_group = (*store)->seats().get(referral.seat)->group;

    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
    m_hands.type(u"signin.login"_s, u"supervisor"_s);
    m_hands.type(u"signin.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.wait(u"the shell"_s, [this] { return m_desktop->shell() && m_desktop->shell()->isVisible(); });
}

void Shortcuts::page(PageId page, const QVariant &what)
{
    m_desktop->shell()->openPage(page, what);
    m_hands.rest(300);
    judge(pageTitle(page));
}

/// The window in front as it stands.
void Shortcuts::judge(const QString &where)
{
    const QWidget *window = QApplication::activeWindow();
    QVERIFY(window);
    m_bad += unclearKeys(*window, where);
}

void Shortcuts::judgeViews(const QString &name)
{
    auto *views = m_hands.the<QComboBox>(name);
    for (int view = views->count() - 1; view >= 0; --view) {
        views->setCurrentIndex(view);
        m_hands.rest(300);
        judge(name + u' ' + views->itemText(view));
    }
}

/// The key opens a dialog, which is looked at and left.
void Shortcuts::dialogBy(const QKeySequence &key)
{
    m_hands.rest(300);
    m_hands.press(key[0].key(), key[0].keyboardModifiers());
    m_hands.rest(300);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
    if (!dialog) {
        m_bad << keys::text(key) + u" opened no dialog"_s;
        return;
    }
    ++m_dialogs;
    judge(dialog->windowTitle());
    typeAndEscape(*dialog, dialog->windowTitle());
    dialog->done(QDialog::Rejected);
    m_desktop->window().activateWindow(); // as a window manager does
    m_hands.rest(100);
}

/// In each field in which one can type: what was typed before is put back after it.
void Shortcuts::typeAndEscape(QWidget &window, const QString &where)
{
    QWidget *field = nullptr;
    const auto canType = [&](const QWidget *one, bool readOnly) { return one->isVisible() && one->isEnabled() && !readOnly && one->window() == window.window(); };
    for (QLineEdit *line : window.findChildren<QLineEdit *>())
        if (!field && canType(line, line->isReadOnly()) && line->objectName() != u"shell.search"_s)
            field = line;
    for (QPlainTextEdit *text : window.findChildren<QPlainTextEdit *>())
        if (!field && canType(text, text->isReadOnly()))
            field = text;
    if (!field)
        return;
    const QPointer<QWidget> still(field);
    field->setFocus();
    m_hands.press(Qt::Key_End);
    m_hands.type(u"7"_s);
    m_hands.press(Qt::Key_Escape);
    m_hands.rest(50);
    const auto textOf = [](QWidget *one) {
        const auto *line = qobject_cast<QLineEdit *>(one);
        return line ? line->text() : qobject_cast<QPlainTextEdit *>(one)->toPlainText();
    };
    if (!still || !window.isVisible() || !textOf(still).contains(u'7'))
        m_bad << u"%1: Esc loses what is typed in %2"_s.arg(where, still ? still->objectName() : u"a field that is gone"_s);
}

void Shortcuts::everyVerbHasAKeyThatIsShown_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("ru") << int(Language::Russian);
    QTest::newRow("kk") << int(Language::Kazakh);
    QTest::newRow("en") << int(Language::English);
}

void Shortcuts::everyVerbHasAKeyThatIsShown()
{
    QFETCH(const int, language);
    words::use(Language(language), *qApp);
    m_bad.clear();
    m_dialogs = 0;

    page(PageId::Today);
    page(PageId::Applications);
    m_hands.the<RowTable>(u"applications.list"_s)->selectRow(0);
    dialogBy(Qt::Key_F4);
    dialogBy(Qt::CTRL | Qt::Key_R);
    page(PageId::NewApplication);
    page(PageId::Queue);
    page(PageId::Referrals);
    m_hands.the<RowTable>(u"referrals.list"_s)->selectRow(0);
    for (const QKeySequence &key : {QKeySequence(Qt::Key_F9), QKeySequence(Qt::Key_F11), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}) {
        m_hands.press(key[0].key(), key[0].keyboardModifiers());
        m_hands.rest(300);
        judge(u"referrals, "_s + keys::text(key));
        m_hands.press(Qt::Key_Left, Qt::AltModifier);
    }
    page(PageId::Kindergartens, QVariant::fromValue(m_group));
    for (const QKeySequence &key : {QKeySequence(Qt::Key_F6), QKeySequence(Qt::Key_F4), QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::CTRL | Qt::Key_R)})
        dialogBy(key);
    page(PageId::Bulletin);
    page(PageId::Messages);
    judgeViews(u"messages.view"_s);
    page(PageId::Inquiries);
    dialogBy(Qt::Key_F6);
    judgeViews(u"inquiries.view"_s);
    page(PageId::Reports);
    auto *reports = m_hands.the<QListWidget>(u"reports.list"_s);
    for (const int report : {0, reports->count() - 1}) {
        reports->setCurrentRow(report);
        m_hands.rest(300);
        judge(reports->item(report)->text());
    }
    dialogBy(Qt::Key_F6); // the seats of the trial
    reports->setCurrentRow(0);
    page(PageId::Journal);
    judgeViews(u"journal.view"_s);
    page(PageId::Archive);
    dialogBy(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    for (const ApplicationId application : {m_referred, m_waiting}) {
        page(PageId::Desk, QVariant::fromValue(application));
        m_hands.wait(u"the card"_s, [this] { return m_hands.the<QLabel>(u"desk.name"_s)->isVisible(); });
        for (const QKeySequence &key : {QKeySequence(Qt::Key_F3), QKeySequence(Qt::Key_F4), QKeySequence(Qt::Key_F6), QKeySequence(Qt::Key_F7),
                                        QKeySequence(Qt::Key_F9), QKeySequence(Qt::Key_F11), QKeySequence(Qt::CTRL | Qt::Key_R)}) {
            m_hands.press(key[0].key(), key[0].keyboardModifiers());
            m_hands.rest(200);
            judge(u"desk, "_s + keys::text(key));
        }
    }
    page(PageId::Settings);
    auto *sections = m_hands.the<QListWidget>(u"settings.sections"_s);
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        m_hands.rest(200);
        judge(u"settings, "_s + sections->item(section)->text());
    }

    QVERIFY2(m_bad.isEmpty(), qPrintable(u'\n' + m_bad.join(u'\n')));
    QVERIFY(m_dialogs >= 9);
}

void Shortcuts::theWindowsBeforeTheSignInShowTheirKeys()
{
    QFETCH(const int, language);
    words::use(Language(language), *qApp);
    m_bad.clear();
    const auto look = [this](QWidget &window, const QString &where) {
        window.show();
        window.activateWindow();
        m_hands.wait(where, [&window] { return QApplication::activeWindow() == &window; });
        judge(where);
    };

    FirstStart first(StartActions{});
    look(first, u"first start"_s);
    m_hands.press(Qt::Key_N, Qt::ControlModifier);
    look(first, u"new office"_s);
    m_hands.press(Qt::Key_Left, Qt::AltModifier);
    m_hands.press(Qt::Key_F7);
    QVERIFY(m_hands.find(u"connection.server"_s)->isVisible());
    look(first, u"connection"_s);
    first.hide();
    SignInPage page(m_desktop->session()->client(), u"PC-1"_s, SignInPage::By::Keys);
    look(page, u"sign-in"_s);

    page.hide();
    m_desktop->window().activateWindow();
    QVERIFY2(m_bad.isEmpty(), qPrintable(u'\n' + m_bad.join(u'\n')));
}

QWidget *Shortcuts::helpWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.begin(), windows.end(), [](QWidget *window) { return window->objectName() == u"help"_s; });
    return found == windows.end() ? nullptr : *found;
}

void Shortcuts::f1TwiceShowsTheKeysOfThePageInFront()
{
    words::use(Language::Russian, *qApp);
    m_desktop->shell()->openPage(PageId::Desk, QVariant::fromValue(m_waiting));
    m_hands.rest(300);

    m_hands.press(Qt::Key_F1);
    m_hands.press(Qt::Key_F1);

    auto *window = qobject_cast<HelpWindow *>(helpWindow());
    QVERIFY(window && window->isVisible() && window->showsKeys());
    const QString sheet = window->findChild<QTextBrowser *>(u"help.text"_s)->toPlainText();
    for (const QString &line : {u"F6"_s, u"Alt+1"_s, u"Ctrl+N"_s, pageTitle(PageId::Desk), pageTitle(PageId::Today)})
        QVERIFY2(sheet.contains(line), qPrintable(line + u" is not in\n"_s + sheet));
    QPrinter printer;
    printer.setOutputFileName(m_folder.filePath(u"keys.pdf"_s));
    window->printOn(printer);
    QVERIFY(QFileInfo(m_folder.filePath(u"keys.pdf"_s)).size() > 1000);
    m_hands.press(Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

void Shortcuts::theSheetOfADialogTellsItsKeys()
{
    m_desktop->window().activateWindow();
    m_desktop->shell()->openPage(PageId::Inquiries);
    m_hands.rest(300);
    m_hands.press(Qt::Key_F6);
    m_hands.rest(200);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
    QVERIFY(dialog);

    m_hands.press(Qt::Key_F1);
    m_hands.press(Qt::Key_F1);

    auto *window = qobject_cast<HelpWindow *>(helpWindow());
    QVERIFY(window && window->showsKeys());
    const QString sheet = window->findChild<QTextBrowser *>(u"help.text"_s)->toPlainText();
    QVERIFY(sheet.contains(dialog->windowTitle()));
    QVERIFY(sheet.contains(u"F8"_s));
    m_hands.press(Qt::Key_Escape);
    dialog->done(QDialog::Rejected);
}

void Shortcuts::escNeverLosesWhatWasTypedOnAPage()
{
    words::use(Language::English, *qApp);
    m_bad.clear();
    m_desktop->window().activateWindow();
    for (const PageEntry &entry : pageEntries()) {
        m_desktop->shell()->openPage(entry.id);
        m_hands.rest(300);
        if (m_desktop->shell()->currentId() == entry.id)
            typeAndEscape(*m_desktop->shell()->currentPage(), pageTitle(entry.id));
    }
    m_desktop->shell()->openPage(PageId::Desk, QVariant::fromValue(m_waiting));
    m_hands.rest(300);
    m_hands.press(Qt::Key_R, Qt::ControlModifier);
    m_hands.type(u"desk.withdraw.number"_s, u"2026"_s);
    m_hands.press(Qt::Key_Escape);
    QCOMPARE(m_hands.the<QLineEdit>(u"desk.withdraw.number"_s)->text(), u"2026"_s);
    // The form of an application is left by Esc, and what was typed is there when one comes back.
    m_desktop->shell()->openPage(PageId::NewApplication);
    m_hands.type(u"newapplication.child.name.surname"_s, u"Ким"_s);
    m_hands.press(Qt::Key_Escape);
    QCOMPARE(m_desktop->shell()->currentId(), PageId::Applications);
    m_hands.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_hands.the<QLineEdit>(u"newapplication.child.name.surname"_s)->text(), u"Ким"_s);
    QVERIFY2(m_bad.isEmpty(), qPrintable(u'\n' + m_bad.join(u'\n')));
}

void Shortcuts::ctrlFGoesToTheSearchOfThePage()
{
    const QHash<PageId, QString> lines{{PageId::Queue, u"queue.filter"_s},
                                       {PageId::Referrals, u"referrals.search"_s},
                                       {PageId::Kindergartens, u"kindergartens.search"_s},
                                       {PageId::Inquiries, u"inquiries.search"_s},
                                       {PageId::Journal, u"journal.person"_s},
                                       {PageId::Archive, u"archive.filter"_s}};
    for (const PageEntry &entry : pageEntries()) {
        m_desktop->shell()->openPage(entry.id);
        if (m_desktop->shell()->currentId() != entry.id)
            continue;
        m_hands.rest(100);
        if (auto *views = m_desktop->shell()->currentPage()->findChild<QComboBox *>(u"journal.view"_s))
            views->setCurrentIndex(0);
        if (const QWidget *focus = QApplication::focusWidget(); focus && focus->objectName() == lines.value(entry.id))
            m_hands.press(Qt::Key_Tab);
        m_hands.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), lines.value(entry.id, u"shell.search"_s));
        m_hands.press(Qt::Key_Escape);
    }
}

QTEST_MAIN(Shortcuts)
#include "tst_shortcuts.moc"
