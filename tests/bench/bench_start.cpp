// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "main/common/office/openoffice.h"
#include "main/desktop/desktop.h"
#include "support/builders.h"
#include "ui/common/theme.h"
#include "ui/today/countcard.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTableWidget>
#include <QWindow>

#include <chrono>
#include <cstdio>

// From the start of the process to a Today page whose cards have their figures, against a window with a table and nothing behind
// it; a fresh process each time, the two by turns. Signing in is left out: a person types there, and the password is slow on purpose.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 9;

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

void showKezek(const QStringList &arguments)
{
    theme::apply(*qApp);
    const QDateTime at = parseAt(arguments.value(4)).value();
    DesktopOptions options;
    options.database = arguments.value(3);
    options.at = at;
    Desktop desktop(options);
    desktop.start();
    waitUntil([&] { return desktop.dialog() != nullptr; });
    Actor actor;
    bool known = false;
    desktop.session()->client().read([](Store &store) { return store.workers().byLogin(u"supervisor"_s); }).then(qApp, [&](const Result<std::optional<WorkerAccount>> &found) {
        const WorkerAccount account = need(found).value();
        actor = {account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s};
        known = true;
    });
    waitUntil([&] { return known; });
    desktop.session()->client().setActor(actor);
    delete desktop.dialog();
    desktop.showMain();
    waitUntil([&] { return hasFigures(*desktop.window()); });
    desktop.window()->repaint();
    std::printf("%lld\n", static_cast<long long>(nanosecondsNow() - arguments.value(2).toLongLong()));
    std::fflush(stdout);
    std::_Exit(0);
}

void showBare(const QStringList &arguments)
{
    QMainWindow window;
    auto *table = new QTableWidget(20, 6, &window);
    for (int row = 0; row < 20; ++row)
        for (int column = 0; column < 6; ++column)
            table->setItem(row, column, new QTableWidgetItem(u"%1 %2"_s.arg(row).arg(column)));
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    waitUntil([&] { return window.windowHandle() && window.windowHandle()->isExposed(); });
    window.repaint();
    std::printf("%lld\n", static_cast<long long>(nanosecondsNow() - arguments.value(2).toLongLong()));
    std::fflush(stdout);
    std::_Exit(0);
}

double millisecondsToShow(const QString &what, const QStringList &office)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{what, QString::number(nanosecondsNow())} + office);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("the window was not shown: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed().toDouble() / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kezek-bench"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--kezek"_s)
        showKezek(arguments);
    if (arguments.value(1) == u"--bare"_s)
        showBare(arguments);

    const QStringList office = arguments.mid(1);
    QList<double> ofKezek, ofBare;
    for (int round = 0; round < rounds; ++round) {
        ofKezek.append(millisecondsToShow(u"--kezek"_s, office));
        ofBare.append(millisecondsToShow(u"--bare"_s, office));
    }
    printLine("from the start to Today, with its figures", medianOf(ofKezek), medianOf(ofBare), "at most 1.5 times");
    return 0;
}
