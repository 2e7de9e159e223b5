// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "main/common/office/openoffice.h"

// From the start of the process to a Today page whose cards have their figures, against a window with a table and nothing behind
// it; a fresh process each time, the two by turns. The time in which a person types the password is left out, as is its check.

using namespace kezek;
using namespace kezek::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 9;
/// Long enough for whatever the program does while a password is typed.
constexpr int millisecondsOfTyping = 1000;

double millisecondsSince(qint64 start) { return double(nanosecondsNow() - start) / 1e6; }

void showKezek(const QStringList &arguments)
{
    DesktopOptions options;
    options.database = arguments.value(3);
    options.at = parseAt(arguments.value(4)).value();
    Desktop desktop(options);
    showSignIn(desktop);
    const double toSignIn = millisecondsSince(arguments.value(2).toLongLong());

    pauseAsAPersonDoes(millisecondsOfTyping);
    signIn(desktop, u"supervisor"_s);
    const qint64 accepted = nanosecondsNow();
    showToday(desktop);
    print({toSignIn, millisecondsSince(accepted)});
    std::_Exit(0);
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
    const QString at = arguments.value(1);
    for (const QString &office : arguments.mid(2)) {
        QList<double> toSignIn, toToday, both, ofBare;
        for (int round = 0; round < rounds; ++round) {
            const QList<double> parts =
                printedBy(QCoreApplication::applicationFilePath(), {u"--kezek"_s, startArgument, office, at}).constFirst();
            toSignIn.append(parts.value(0));
            toToday.append(parts.value(1));
            both.append(parts.value(0) + parts.value(1));
            ofBare.append(printedBy(bare, {startArgument}).constFirst().constFirst() / 1e6);
        }
        printLine(ofOffice("from the start to the sign-in", office), medianOf(toSignIn), medianOf(ofBare), "");
        printLine(ofOffice("from the sign-in to Today", office), medianOf(toToday), medianOf(ofBare), "");
        printLine(ofOffice("both together", office), medianOf(both), medianOf(ofBare), "at most 1.3 times");
    }
    return 0;
}
