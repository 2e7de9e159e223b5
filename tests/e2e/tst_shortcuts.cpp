// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/common/training/training.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "storage/sqlstore.h"
#include "ui/common/keys.h"
#include "ui/help/helpwindow.h"
#include "ui/help/news.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No verbs: they leave, turn or fill in, and Tab, Enter, Esc or the arrows do it.
bool isNoVerb(const QPushButton &button)
{
    static const QStringList ends{u".cancel"_s, u".close"_s, u".asItWas"_s, u".browse"_s};
    static const QStringList begins{u"shell."_s, u"today."_s, u"settings.texts.insert"_s, u"bulletin.undoing.back"_s};
    const QString name = button.objectName();
    return name.isEmpty() || std::any_of(ends.cbegin(), ends.cend(), [&](const QString &end) { return name.endsWith(end); })
        || std::any_of(begins.cbegin(), begins.cend(), [&](const QString &begin) { return name.startsWith(begin); })
        || button.inherits("kezek::ManyChoice") || button.inherits("kezek::NavigationButton");
}

/// Would a field in which one types take the key for itself? Undo is: a field takes back what was typed in it first.
bool isTakenByTyping(const QKeySequence &key)
{
    QPlainTextEdit text;
    QLineEdit line;
    for (QWidget *field : std::initializer_list<QWidget *>{&text, &line}) {
        QKeyEvent event(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(field, &event);
        if (event.isAccepted() && key != QKeySequence(Qt::CTRL | Qt::Key_Z) && key != QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
            return true;
    }
    return false;
}

} // namespace

/// A training office, page by page and dialog by dialog: what a key does stands on its button and in the sheet, and no key means two things.
class Shortcuts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVerbHasAKeyThatIsShown_data();
    void everyVerbHasAKeyThatIsShown();
    void thisVersionSaysWhatChanged() { QVERIFY(help::newsVersions().contains(QLatin1String(KEZEK_VERSION))); }
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
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    const QDateTime now = *parseAt(u"2026-11-23T09:41"_s);
    DesktopOptions options;
    options.database = m_folder.filePath(u"office.kezek"_s);
    options.language = Language::Russian;
    options.means.clock = [now] { return now; };
    QVERIFY(makeTrainingOffice(options.database, now, 20261123, {12, 10, 400}));
    const auto store = SqlStore::open(options.database, options.means.clock);
    QVERIFY(store);
    const auto windows = (*store)->bulletins().windowsOpen(now);
    QVERIFY(windows && !windows->isEmpty());
    m_waiting = (*store)->bulletins().openInvitations(windows->first().id)->first().application;
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
    QWidget *window = QApplication::activeWindow();
    QVERIFY(window);
    const QList<keys::Line> lines = keys::linesOf(window);
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->window() != window || isNoVerb(*button))
            continue;
        const bool told = std::any_of(lines.cbegin(), lines.cend(), [&](const keys::Line &line) {
            const bool isSymbol = button->text().size() <= 1;
            return line.name == keys::nameOf(button) && (isSymbol || button->text().endsWith(keys::text(line.key)));
        });
        if (!told)
            m_bad << u"%1: %2 “%3” has no key"_s.arg(where, button->objectName(), button->text());
    }
    QHash<QKeySequence, QString> heard;
    const auto hear = [&](const QKeySequence &key, const QString &who) {
        if (key.isEmpty() || key == QKeySequence(Qt::Key_Escape)) // the innermost of what can be left is left
            return;
        if (heard.contains(key))
            m_bad << u"%1: %2 means %3 and %4"_s.arg(where, keys::text(key), heard.value(key), who);
        if (isTakenByTyping(key))
            m_bad << u"%1: %2 is taken by fields"_s.arg(where, keys::text(key));
        heard.insert(key, who);
    };
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && owner->isVisible() && owner->isEnabled() && owner->window() == window)
            for (const QKeySequence &key : shortcut->keys())
                hear(key, owner->objectName() + QLatin1String(owner->metaObject()->className()));
    }
    for (const QAction *action : window->findChildren<QAction *>())
        if (action->isEnabled() && action->isVisible())
            hear(action->shortcut(), action->text());
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
