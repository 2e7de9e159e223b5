// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "main/desktop/desktop.h"
#include "support/builders.h"
#include "ui/today/countcard.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QThread>
#include <QTimer>
#include <QWindow>

#include <chrono>

/// What the measurements of windows share: a process that begins, a person who signs in, what is painted.
namespace kezek::bench {

inline qint64 nanosecondsNow() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

/// Sleeps between events, as the program does: whoever spins takes a processor from the storage thread and from the X server.
inline void waitUntil(const std::function<bool()> &ready)
{
    while (!ready())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// What a person does between: looks, finds the keys, types.
inline void pauseAsAPersonDoes(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

inline bool isPainted(const QWidget &window)
{
    return window.windowHandle() && window.windowHandle()->isExposed();
}

/// A worker as after the right password, whose check is left out.
inline void signIn(Desktop &desktop, const QString &login)
{
    bool known = false;
    desktop.session()
        ->client()
        .read([login](Store &store) { return store.workers().byLogin(login); })
        .then(qApp, [&](const Result<std::optional<WorkerAccount>> &result) {
            const WorkerAccount account = test::need(result).value();
            desktop.session()->client().setActor({account.id, account.login, account.name, account.role, account.kindergarten, QStringLiteral("PC-1")});
            known = true;
        });
    waitUntil([&] { return known; });
}

inline bool hasFigures(const QWidget &window)
{
    const auto cards = window.findChildren<CountCard *>();
    return !cards.isEmpty() && std::all_of(cards.cbegin(), cards.cend(), [](const CountCard *card) {
        const auto labels = card->findChildren<QLabel *>();
        return std::none_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == QStringLiteral("–"); });
    });
}

/// Starts the program up to its painted sign-in.
inline void showSignIn(Desktop &desktop)
{
    desktop.start();
    waitUntil([&] { return desktop.signIn() && isPainted(desktop.window()); });
    QCoreApplication::sendPostedEvents(); // what is to be painted is painted
}

/// Goes on to Today with its figures, painted.
inline void showToday(Desktop &desktop)
{
    emit desktop.signIn()->signedIn();
    waitUntil([&] { return desktop.shell() && desktop.shell()->isVisible() && hasFigures(*desktop.shell()); });
    QCoreApplication::sendPostedEvents();
}

/// Counts how often a widget was painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    int times = 0;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Megabytes of this process that lie in memory.
inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

/// The argument that stands for the instant of the start, in nanoseconds.
inline const QString startArgument = QStringLiteral("START");

/// The figures that a process of its own prints, one line each. Begins on a quiet screen: what the window system still tidies up after the window
/// before is nobody's time.
inline QList<QList<double>> printedBy(const QString &program, QStringList arguments)
{
    constexpr int millisecondsOfQuiet = 400;
    QThread::msleep(millisecondsOfQuiet);
    arguments.replaceInStrings(startArgument, QString::number(nanosecondsNow()));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s did not end well", qPrintable(program));
    QList<QList<double>> lines;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n')) {
        QList<double> figures;
        for (const QByteArray &figure : line.split(' '))
            figures.append(figure.toDouble());
        lines.append(figures);
    }
    return lines;
}

inline void print(const QList<double> &figures)
{
    QByteArray line;
    for (const double figure : figures)
        line += (line.isEmpty() ? "" : " ") + QByteArray::number(figure, 'f', 3);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace kezek::bench
