// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "main/common/office/openoffice.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QTableWidget>

#include <ctime>

#include <sqlite3.h>
#include <sys/resource.h>

// An open client of a large office: the queue's page from the key that opens it to its first painted rows, against a keyset query by the C API
// and Qt's own table; its memory; a key in the search box to the painted finds; what it takes while nobody touches it. A fresh process each time.

using namespace kezek;
using namespace kezek::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int millisecondsOfRest = 1000;
constexpr int secondsOfIdling = 30;

/// What clerks type, key by key: a surname's first letters in any case, with and without Kazakh letters, a given name, a number, an IIN, a phone.
const QStringList typed{u"сейтқали"_s, u"НҰРЛАН"_s, u"ахмет"_s, u"әбдір"_s, u"ива"_s, u"айша"_s, u"2026-12"_s, u"2105"_s, u"8701"_s};

double ticksOfProcessor()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

/// How often the threads of this process went to sleep, and so were woken.
double wakeUps()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_nvcsw);
}

/// Milliseconds from opening the queue's page until its rows are painted.
double openQueue(Desktop &desktop)
{
    return millisecondsOf([&] {
        desktop.shell()->openPage(PageId::Queue);
        auto *rows = desktop.shell()->findChild<RowTable *>(u"queue.list"_s);
        const Painted painted(rows->viewport());
        waitUntil([&] { return rows->model()->rowCount() > 0; });
        const int before = painted.times;
        waitUntil([&] { return painted.times > before; });
    });
}

/// Milliseconds from each key until what it finds is painted.
QList<double> search(Desktop &desktop)
{
    auto *box = desktop.shell()->findChild<SearchBox *>();
    auto *edit = box->findChild<QLineEdit *>(u"shell.search"_s);
    auto *hits = box->findChild<RowTable *>(u"shell.hits"_s);
    QList<double> times;
    for (const QString &text : typed) {
        box->openBox();
        edit->clear();
        pauseAsAPersonDoes(millisecondsOfRest);
        for (const QChar letter : text) {
            QObject answer;
            bool isAnswered = false;
            QObject::connect(hits->model(), &QAbstractItemModel::modelReset, &answer, [&] { isAnswered = true; });
            times.append(millisecondsOf([&] {
                QKeyEvent press(QEvent::KeyPress, letter.unicode(), Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(edit, &press);
                waitUntil([&] { return isAnswered; });
                QCoreApplication::processEvents(); // what is to be painted is painted
            }));
            pauseAsAPersonDoes(50);
        }
    }
    box->closeBox();
    return times;
}

void runKezek(const QStringList &arguments)
{
    DesktopOptions options;
    options.database = arguments.value(2);
    options.at = parseAt(arguments.value(3)).value();
    Desktop desktop(options);
    showSignIn(desktop);
    pauseAsAPersonDoes(millisecondsOfRest);
    signIn(desktop, u"supervisor"_s);
    showToday(desktop);
    pauseAsAPersonDoes(millisecondsOfRest);

    const double opened = openQueue(desktop);
    pauseAsAPersonDoes(millisecondsOfRest);
    print({opened, residentMegabytes()});
    if (const int seconds = arguments.value(4).toInt()) {
        print(search(desktop));
        pauseAsAPersonDoes(2 * millisecondsOfRest);
        const double ticks = ticksOfProcessor(), woken = wakeUps();
        QEventLoop idle;
        QTimer::singleShot(seconds * 1000, &idle, &QEventLoop::quit);
        idle.exec();
        print({(ticksOfProcessor() - ticks) / (seconds * 10.0), (wakeUps() - woken) / seconds, residentMegabytes()});
    }
    std::_Exit(0);
}

/// The first page of a birth year in its order, as a program would ask for it that does nothing else.
void fill(QTableWidget &table, sqlite3 *connection)
{
    sqlite3_stmt *statement = nullptr;
    const char *sql = "SELECT a.number_sequence, a.child_surname || ' ' || a.child_given, a.birth_date, e.category, d.name_ru, a.filed_at, e.entered_at FROM queue_entry e "
                      "JOIN application a ON a.id = e.application_id LEFT JOIN district d ON d.id = a.district_id "
                      "WHERE e.left_at IS NULL AND e.birth_year = (SELECT max(birth_year) FROM queue_entry WHERE left_at IS NULL) "
                      "ORDER BY e.category_rank, e.filed_at, e.number_year, e.number_sequence LIMIT 200";
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(connection));
    for (int row = 0; sqlite3_step(statement) == SQLITE_ROW; ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)))));
    sqlite3_finalize(statement);
}

void runBare(const QString &office)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(office.toUtf8(), &connection, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("the office cannot be opened");
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    waitUntil([&] { return isPainted(window); });
    pauseAsAPersonDoes(millisecondsOfRest);
    const double opened = millisecondsOf([&] {
        auto *table = new QTableWidget(200, 7, &window);
        const Painted painted(table->viewport());
        fill(*table, connection);
        window.setCentralWidget(table);
        waitUntil([&] { return painted.times > 0; });
    });
    pauseAsAPersonDoes(millisecondsOfRest);
    print({opened, residentMegabytes()});
    std::_Exit(0);
}

void measure(const QString &office, const QString &at)
{
    const QString self = QCoreApplication::applicationFilePath();
    QList<double> opened, memory, bareOpened, bareMemory;
    QList<QList<double>> whole;
    for (int round = 0; round < rounds; ++round) {
        whole = printedBy(self, {u"--kezek"_s, office, at, QString::number(round + 1 < rounds ? 0 : secondsOfIdling)});
        opened.append(whole.at(0).at(0));
        memory.append(whole.at(0).at(1));
        const QList<double> bare = printedBy(self, {u"--bare"_s, office}).constFirst();
        bareOpened.append(bare.at(0));
        bareMemory.append(bare.at(1));
    }
    printLine(ofOffice("the queue's page to its first rows", office), medianOf(opened), medianOf(bareOpened), "at most 1.2 times");
    std::printf("%-46s %10.1f %10.1f %7s  at most 40 MB more\n", (ofOffice("its memory in MB", office)).constData(), medianOf(memory), medianOf(bareMemory), "");
    const QList<double> &keys = whole.at(1);
    std::printf("%-46s %10.3f %10s %7s  at most 16 ms; the slowest of %d: %.3f, at most 25 ms\n", ofOffice("a key to the painted finds", office).constData(), medianOf(keys), "", "",
                int(keys.size()), *std::max_element(keys.cbegin(), keys.cend()));
    const QList<double> &idle = whole.at(2);
    std::printf("%-46s %10.3f %10s %7s  at most 0.1 %% of a processor; woken %.1f times a second; %.0f MB, at most 120 MB\n", ofOffice("idle, % of a processor", office).constData(), idle.at(0), "", "",
                idle.at(1), idle.at(2));
    std::fflush(stdout);
}

} // namespace

/// bench_client AT OFFICE...
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kezek-bench"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--kezek"_s)
        runKezek(arguments);
    if (arguments.value(1) == u"--bare"_s)
        runBare(arguments.value(2));
    printHead();
    for (const QString &office : arguments.mid(2))
        measure(office, arguments.value(1));
    return 0;
}
