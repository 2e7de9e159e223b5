// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/common/training/training.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "storage/sqlstore.h"
#include "ui/common/theme.h"
#include "ui/inks.h"
#include "ui/legible.h"
#include "words/words.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// A training office in every page and language on a screen of 1366 × 768: what is written can be read. Each language in a theme of its own,
/// or in two where pictures are wanted (KEZEK_PICTURES).
class CutOffText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageCanBeRead_data();
    void everyPageCanBeRead();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    void look(const QString &where);
    void judge(QWidget &window, const QString &where);
    static void keepPicture(QWidget &window, int number, const QString &where);
    void lookAtMessages();
    void lookAtInquiries();
    void lookAtDesk();
    void lookAtReports();
    void lookAtUndo();
    void lookAtClosing();
    void lookAtSettings();
    void lookAtHelp();

    QTemporaryDir m_folder;
    Hands m_hands{60000};
    std::unique_ptr<Desktop> m_desktop;
    ApplicationId m_invited;
    ApplicationId m_referred;
    GroupId m_group; ///< with a live referral
    QStringList m_cut;
    int m_looks = 0;
};

void CutOffText::initTestCase()
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
    const auto invitations = (*store)->bulletins().openInvitations(windows->first().id);
    QVERIFY(invitations && !invitations->isEmpty());
    m_invited = invitations->first().application;
    const Referral referral = (*store)->readers().referrals({}, {})->rows.first().referral;
    m_referred = referral.application;
    m_group = (*store)->seats().get(referral.seat)->group;

    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
    m_hands.type(u"signin.login"_s, u"supervisor"_s);
    m_hands.type(u"signin.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.wait(u"the shell"_s, [this] { return m_desktop->shell() && m_desktop->shell()->isVisible(); });
    m_desktop->window().resize(1366, 768);
}

void CutOffText::everyPageCanBeRead_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<theme::Theme>("theme");
    using theme::Theme;
    QTest::newRow("ru") << int(Language::Russian) << Theme::Light;
    QTest::newRow("kk") << int(Language::Kazakh) << Theme::Dark;
    QTest::newRow("en") << int(Language::English) << Theme::HighContrast;
    if (!qEnvironmentVariableIsSet("KEZEK_PICTURES"))
        return;
    QTest::newRow("ru, dark") << int(Language::Russian) << Theme::Dark;
    QTest::newRow("kk, light") << int(Language::Kazakh) << Theme::Light;
    QTest::newRow("en, light") << int(Language::English) << Theme::Light;
    QTest::newRow("en, dark") << int(Language::English) << Theme::Dark;
}

void CutOffText::everyPageCanBeRead()
{
    QFETCH(int, language);
    QFETCH(const theme::Theme, theme);
    words::use(Language(language), *qApp);
    theme::use(theme, *qApp);
    m_cut.clear();
    m_looks = 0;

    for (const PageId page : {PageId::Today, PageId::Applications, PageId::NewApplication, PageId::Queue, PageId::Referrals,
                              PageId::Kindergartens, PageId::Bulletin, PageId::Messages, PageId::Inquiries, PageId::Journal, PageId::Archive}) {
        m_desktop->shell()->openPage(page);
        look(u"page %1"_s.arg(int(page)));
    }
    lookAtMessages();
    lookAtInquiries();
    lookAtReports();
    lookAtDesk();
    lookAtUndo();
    lookAtClosing();
    lookAtSettings();
    lookAtHelp();

    QVERIFY2(m_cut.isEmpty(), qPrintable(u'\n' + m_cut.join(u'\n')));
}

void CutOffText::look(const QString &where)
{
    QStringList found;
    // Late answers fill the page, and its layout follows them.
    for (int tries = 0; tries == 0 || (tries < 10 && !found.isEmpty()); ++tries) {
        m_hands.rest(400);
        found = cutIn(m_desktop->window());
    }
    QCOMPARE(m_desktop->window().size(), QSize(1366, 768));
    judge(m_desktop->window(), where);
}

void CutOffText::judge(QWidget &window, const QString &where)
{
    for (const QString &bad : cutIn(window) + faintIn(window, theme::colours().disabledText))
        m_cut << where + u": "_s + bad;
    keepPicture(window, ++m_looks, where);
}

/// <folder>/ru-dark-150/007-inquiries--new.png
void CutOffText::keepPicture(QWidget &window, int number, const QString &where)
{
    const QString folder = qEnvironmentVariable("KEZEK_PICTURES");
    if (folder.isEmpty())
        return;
    static const QRegularExpression unfit(u"[^\\w]"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QDir kind(u"%1/%2-%3-%4"_s.arg(folder, toText(words::current()), theme::toText(theme::shown())).arg(qRound(window.devicePixelRatio() * 100)));
    QVERIFY(kind.mkpath(u"."_s));
    QVERIFY(window.grab().save(kind.filePath(u"%1-%2.png"_s.arg(number, 3, 10, QChar(u'0')).arg(QString(where).replace(unfit, u"-"_s)))));
}

/// A window of its own.
void CutOffText::lookAtHelp()
{
    m_desktop->shell()->openPage(PageId::Applications);
    m_hands.press(Qt::Key_F1);
    m_hands.rest(400);
    QWidget *help = QApplication::activeWindow();
    QVERIFY(help && help->objectName() == u"help");
    judge(*help, u"help"_s);
    m_hands.press(Qt::Key_Escape);
}

void CutOffText::lookAtMessages()
{
    m_desktop->shell()->openPage(PageId::Messages);
    auto *views = m_hands.the<QComboBox>(u"messages.view"_s);
    for (int view = views->count() - 1; view >= 0; --view) {
        views->setCurrentIndex(view);
        look(u"messages, "_s + views->itemText(view));
    }
}

void CutOffText::lookAtInquiries()
{
    m_desktop->shell()->openPage(PageId::Inquiries);
    auto *filters = m_hands.the<QComboBox>(u"inquiries.filter"_s);
    auto *list = m_hands.the<RowTable>(u"inquiries.list"_s);
    for (int filter = filters->count() - 1; filter >= 0; --filter) {
        filters->setCurrentIndex(filter);
        m_hands.rest(400);
        for (int row = 0; row < qMin(4, list->model()->rowCount()); ++row) {
            list->selectRow(row);
            look(u"inquiries, "_s + filters->itemText(filter));
        }
    }
    auto *views = m_hands.the<QComboBox>(u"inquiries.view"_s);
    for (int view = views->count() - 1; view >= 0; --view) {
        views->setCurrentIndex(view);
        look(u"inquiries, "_s + views->itemText(view));
    }
}

void CutOffText::lookAtReports()
{
    m_desktop->shell()->openPage(PageId::Reports);
    auto *reports = m_hands.the<QListWidget>(u"reports.list"_s);
    for (int report = 0; report < reports->count(); ++report) {
        reports->setCurrentRow(report);
        look(u"reports, "_s + reports->item(report)->text());
    }
    reports->setCurrentRow(0);
}

void CutOffText::lookAtDesk()
{
    for (const ApplicationId application : {m_referred, m_invited}) {
        m_desktop->shell()->openPage(PageId::Desk, QVariant::fromValue(application));
        look(u"desk"_s);
    }
    m_hands.press(Qt::Key_F6);
    look(u"desk, choosing a seat"_s);
}

void CutOffText::lookAtUndo()
{
    m_desktop->shell()->openPage(PageId::Bulletin);
    m_hands.rest(400);
    const auto *undo = m_desktop->window().findChild<QWidget *>(u"bulletin.undo"_s);
    if (!undo || !undo->isVisible()) { // published in the first language
        m_hands.press(Qt::Key_F9);
        m_hands.press(Qt::Key_F9);
    }
    look(u"bulletin, published"_s);
    m_hands.press(Qt::Key_Z, Qt::ControlModifier);
    look(u"bulletin, undoing"_s);
    m_hands.push(u"bulletin.undoing.back"_s);
}

void CutOffText::lookAtClosing()
{
    m_desktop->shell()->openPage(PageId::Kindergartens, QVariant::fromValue(m_group));
    m_hands.rest(400);
    m_hands.push(u"kindergartens.repair"_s);
    auto *dialog = m_hands.the<QDialog>(u"kindergartens.closeGroup"_s);
    m_hands.rest(400);
    judge(*dialog, u"closing a group"_s);
    dialog->reject();
    m_desktop->window().activateWindow(); // as a window manager does
    m_hands.rest(400);
}

void CutOffText::lookAtSettings()
{
    m_desktop->shell()->openPage(PageId::Settings);
    auto *sections = m_hands.the<QListWidget>(u"settings.sections"_s);
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        look(u"settings, "_s + sections->item(section)->text());
    }
}

QTEST_MAIN(CutOffText)
#include "tst_cutofftext.moc"
