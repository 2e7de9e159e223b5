// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "main/common/office/openoffice.h"
#include "main/desktop/desktop.h"
#include "support/builders.h"
#include "ui/today/countcard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <QWindow>

#include <chrono>
#include <cstdio>

// From the start of the process to a Today page whose cards have their figures, against a window with a table and nothing behind
// it; a fresh process each time, the two by turns. The time in which a person types the password is left out, as is its check.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int secondsOfTyping = 1;
constexpr int millisecondsOfQuiet = 400;

qint64 nanosecondsNow() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

void waitUntil(const std::function<bool()> &ready)
{
    while (!ready())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
}

bool hasFigures(const QWidget &window)
{
    const auto cards = window.findChildren<CountCard *>();
    return !cards.isEmpty() && std::all_of(cards.cbegin(), cards.cend(), [](const CountCard *card) {
        const auto labels = card->findChildren<QLabel *>();
        return std::none_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == u"–"_s; });
    });
}

bool isPainted(const QWidget &window)
{
    return window.windowHandle() && window.windowHandle()->isExposed();
}

/// What a worker does between: finds the keys and types. Long enough for whatever the program does meanwhile.
void typeAsAPersonDoes()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < secondsOfTyping * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

void signIn(Desktop &desktop)
{
    bool known = false;
    desktop.session()
        ->client()
        .read([](Store &store) { return store.workers().byLogin(u"supervisor"_s); })
        .then(qApp, [&](const Result<std::optional<WorkerAccount>> &result) {
            const WorkerAccount account = need(result).value();
            desktop.session()->client().setActor({account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s});
            known = true;
        });
    waitUntil([&] { return known; });
}

void showKezek(const QStringList &arguments)
{
    DesktopOptions options;
    options.database = arguments.value(3);
    options.at = parseAt(arguments.value(4)).value();
    Desktop desktop(options);
    desktop.start();
    waitUntil([&] { return desktop.signIn() && isPainted(desktop.window()); });
    QCoreApplication::sendPostedEvents(); // what is to be painted is painted
    const qint64 toSignIn = nanosecondsNow() - arguments.value(2).toLongLong();

    typeAsAPersonDoes();
    signIn(desktop);
    const qint64 accepted = nanosecondsNow();
    emit desktop.signIn()->signedIn();
    waitUntil([&] { return desktop.shell() && desktop.shell()->isVisible() && hasFigures(*desktop.shell()); });
    QCoreApplication::sendPostedEvents(); // what is to be painted is painted
    const qint64 toToday = nanosecondsNow() - accepted;
    std::printf("%lld %lld\n", static_cast<long long>(toSignIn), static_cast<long long>(toToday));
    std::fflush(stdout);
    std::_Exit(0);
}

/// `arguments` at the instant of the start, in nanoseconds. Begins on a quiet screen: what the window system still tidies up after the
/// window before is nobody's time.
QList<double> printedBy(const QString &program, const std::function<QStringList(const QString &)> &arguments)
{
    QThread::msleep(millisecondsOfQuiet);
    QProcess process;
    process.start(program, arguments(QString::number(nanosecondsNow())));
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("the window was not shown: %s", process.readAllStandardError().constData());
    QList<double> milliseconds;
    for (const QByteArray &nanoseconds : process.readAllStandardOutput().trimmed().split(' '))
        milliseconds.append(nanoseconds.toDouble() / 1e6);
    return milliseconds;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kezek-bench"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--kezek"_s)
        showKezek(arguments);

    const QString bare = QCoreApplication::applicationDirPath() + u"/bare_window"_s;
    const QStringList office = arguments.mid(1);
    QList<double> toSignIn, toToday, both, ofBare;
    for (int round = 0; round < rounds; ++round) {
        const QList<double> parts = printedBy(QCoreApplication::applicationFilePath(), [&](const QString &now) {
            return QStringList{u"--kezek"_s, now} + office;
        });
        toSignIn.append(parts.value(0));
        toToday.append(parts.value(1));
        both.append(parts.value(0) + parts.value(1));
        ofBare.append(printedBy(bare, [](const QString &now) { return QStringList{now}; }).value(0));
    }
    printLine("from the start to the sign-in", medianOf(toSignIn), medianOf(ofBare), "");
    printLine("from the sign-in to Today, with its figures", medianOf(toToday), medianOf(ofBare), "");
    printLine("from the start to Today, both together", medianOf(both), medianOf(ofBare), "at most 1.5 times");
    return 0;
}
