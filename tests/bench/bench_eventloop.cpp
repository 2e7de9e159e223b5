// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "storage/database.h"
#include "storage/sqlstore.h"
#include "support/builders.h"
#include "support/longestgap.h"
#include "ui/shell/pagelist.h"
#include "usecases/reports/jobs.h"
#include "words/words.h"

#include <QApplication>
#include <QListWidget>

#include <cstdio>

// How long the windows of a large office stand still at the longest: each page of the navigation opened and filled, each report of the office's
// head counted and shown, What if run. Nothing is bare beside it: the goal is a time, that in which a person sees no halt.

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A report over a million applications may take that long.
constexpr int patienceMs = 600'000;
/// Until then a page has asked; and what comes after the answer (a chart's painting, late news) belongs to it.
constexpr int restMs = 700;

void signIn(Desktop &desktop)
{
    bool known = false;
    desktop.session()
        ->client()
        .read([](Store &store) { return store.workers().byLogin(u"admin"_s); })
        .then(qApp, [&](const Result<std::optional<WorkerAccount>> &result) {
            const WorkerAccount account = need(result).value();
            desktop.session()->client().setActor({account.id, account.login, account.name, Role::Supervisor, account.kindergarten, u"PC-1"_s});
            known = true;
        });
    Hands(patienceMs).wait(u"the worker"_s, [&] { return known; });
    emit desktop.signIn()->signedIn();
}

/// Nobody let the years of this office pass night by night: all their work at once would keep its one connection busy for minutes.
void passTheNights(const QString &path, const QDateTime &now)
{
    SqlStore store(need(Database::open(path)), [now] { return now; }, PasswordCost::Least);
    need(store.transaction([&] {
        for (const QString &job : {nightJob, bulletinJob})
            need(store.records().recordRun(job, startOfLocalDay(localDay(now)), {}));
        return true;
    }));
}

class Measured {
public:
    Measured(Hands &hands, const std::function<bool()> &quiet) : m_hands(hands), m_quiet(quiet) {}
    void measure(const QString &what, const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        m_gap.begin();
        act();
        m_hands.rest(restMs);
        m_hands.wait(what, m_quiet);
        const double took = double(timer.elapsed()) / 1000;
        m_hands.rest(restMs);
        std::printf("%-60s %12lld %12.1f\n", qPrintable(what), static_cast<long long>(m_gap.longest()), took);
        std::fflush(stdout);
    }

private:
    Hands &m_hands;
    std::function<bool()> m_quiet;
    LongestGap m_gap;
};

} // namespace

/// bench_eventloop FILE AT; the program writes there, as its night run does.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kezek-bench"_s);
    const QDateTime now = *parseAt(QApplication::arguments().value(2));
    DesktopOptions options;
    options.database = QApplication::arguments().value(1);
    options.language = Language::English;
    options.means.clock = [now] { return now; };
    passTheNights(options.database, now);
    Desktop desktop(options);
    desktop.start();
    Hands hands(patienceMs);
    hands.wait(u"the sign-in"_s, [&] { return desktop.signIn() != nullptr; });
    hands.rest(restMs);

    std::printf("%-60s %12s %12s   goal: at most 50 ms\n", "the windows of an office", "halt, ms", "quiet, s");
    Measured measured(hands, [&] {
        const Shell *shell = desktop.shell();
        const auto *counting = shell ? shell->findChild<QWidget *>(u"reports.progress"_s) : nullptr;
        return shell && shell->isVisible() && !desktop.session()->busy().busy() && !(counting && counting->isVisible());
    });
    measured.measure(u"sign-in to Today"_s, [&] { signIn(desktop); });
    for (const PageEntry &entry : pageEntries())
        if (maySee(entry.id, Role::Supervisor))
            measured.measure(pageTitle(entry.id), [&] { desktop.shell()->openPage(entry.id); });
    desktop.shell()->openPage(PageId::Reports);
    auto *list = hands.the<QListWidget>(u"reports.list"_s);
    for (int row = list->count() - 1; row >= 0; --row)
        measured.measure(u"Reports: "_s + list->item(row)->text(), [&] { list->setCurrentRow(row); });
    desktop.window().hide();
    return 0;
}
