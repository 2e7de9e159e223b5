// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>
#include <QWindow>

#include <chrono>
#include <cstdio>

// The floor of every window: Qt's own widgets alone, a table, nothing behind it. Prints the nanoseconds from the instant that is given
// to the painted window.

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(20, 6, &window);
    for (int row = 0; row < 20; ++row)
        for (int column = 0; column < 6; ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("%1 %2").arg(row).arg(column)));
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    while (!window.windowHandle() || !window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(); // what is to be painted is painted
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    std::printf("%lld\n", static_cast<long long>(now - QString::fromLatin1(argv[1]).toLongLong()));
    std::fflush(stdout);
    std::_Exit(0);
}
