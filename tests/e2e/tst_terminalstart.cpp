// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/common/training/training.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "ui/widgets/panels.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;

} // namespace

/// The way of a new user: a training office, its account "terminal", `kezek --self-service`.
class TerminalStart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desktop.reset(); }

    void aWorkersAccountIsTurnedAwayInWords();
    void theTerminalsAccountFillsTheScreen();
    void leavingEndsTheProgram();

private:
    void signIn(const QString &login);

    QTemporaryDir m_folder;
    QDateTime m_now = *parseAt(u"2026-11-23T09:41"_s);
    Hands m_hands{patience};
    std::unique_ptr<Desktop> m_desktop;
};

void TerminalStart::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(makeTrainingOffice(m_folder.filePath(u"office.kezek"_s), m_now, 20261123, {4, 10, 100}));
}

void TerminalStart::init()
{
    DesktopOptions options;
    options.database = m_folder.filePath(u"office.kezek"_s);
    options.language = Language::English;
    options.means.clock = [now = m_now] { return now; };
    options.selfService = true;
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
    m_hands.find(u"signin.login"_s);
}

void TerminalStart::signIn(const QString &login)
{
    m_hands.type(u"signin.login"_s, login);
    m_hands.type(u"signin.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);
}

void TerminalStart::aWorkersAccountIsTurnedAwayInWords()
{
    signIn(u"registrar"_s);

    m_hands.wait(u"the sentence"_s, [this] { return m_hands.the<MessageBar>(u"signin.bar"_s)->text().contains(u"Sign in with the terminal's own account"_s); });
    QVERIFY(m_desktop->session()->client().actor().id.isNull());
    QVERIFY(!m_desktop->shell() && !m_desktop->terminal());
    signIn(u"terminal"_s);
    m_hands.find(u"terminal.home.lookup"_s);
}

void TerminalStart::theTerminalsAccountFillsTheScreen()
{
    QVERIFY(m_desktop->window().isFullScreen());

    signIn(u"terminal"_s);

    m_hands.find(u"terminal.home.lookup"_s);
    QVERIFY(m_desktop->window().isFullScreen());
    QVERIFY(m_desktop->window().windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(!m_desktop->window().close());
    QVERIFY(!m_desktop->shell());
}

void TerminalStart::leavingEndsTheProgram()
{
    signIn(u"terminal"_s);
    m_hands.push(u"terminal.staff"_s);
    m_hands.type(u"terminal.staff.login"_s, u"registrar"_s);
    m_hands.type(u"terminal.staff.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);

    m_hands.wait(u"the window to close"_s, [this] { return !m_desktop->window().isVisible(); });
    QVERIFY(!m_desktop->terminal());
}

QTEST_MAIN(TerminalStart)
#include "tst_terminalstart.moc"
