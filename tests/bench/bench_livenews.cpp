// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "storage/serverfeed.h"
#include "storage/sqlstore.h"
#include "storage/storagethread.h"
#include "support/builders.h"
#include "support/ownserver.h"
#include "usecases/inquiries/askquestion.h"

#include <QCoreApplication>
#include <QEventLoop>

// How long after the COMMIT of one workstation the others have the change: told by the feed, then read from the server as a page reads it.
// 32 listen; the bare side is that reading alone, by one.

using namespace kezek;
using namespace kezek::bench;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listeners = 32;
constexpr int changes = 60;

std::unique_ptr<SqlStore> storeAt(const OwnServer &server)
{
    const auto now = [] { return QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC); };
    return std::make_unique<SqlStore>(need(ServerDatabase::open(server.address(u"kezek"_s), server.ownerOfOffice())), now, PasswordCost::Least);
}

/// A workstation whose page shows the open questions.
class Listener : public QObject {
public:
    explicit Listener(const OwnServer &server)
        : m_feed(server.address(u"kezek"_s), server.ownerOfOffice()), m_storage([&server]() -> Result<std::unique_ptr<Store>> { return storeAt(server); })
    {
        connect(&m_feed, &LiveFeed::changed, this, &Listener::refresh);
        QEventLoop loop;
        connect(&m_feed, &ServerFeed::listening, &loop, &QEventLoop::quit);
        loop.exec();
    }
    qsizetype shown = 0;
    qint64 shownAt = 0; ///< nanoseconds of the common clock

    static QElapsedTimer &common()
    {
        static QElapsedTimer timer;
        return timer;
    }

private:
    void refresh()
    {
        m_storage.post([this](Result<Store *> store) {
            const qsizetype rows = need((*store)->readers().inquiries({}, {})).rows.size();
            QMetaObject::invokeMethod(this, [this, rows] {
                if (rows != shown)
                    shownAt = common().nsecsElapsed();
                shown = rows;
            });
        });
    }

    ServerFeed m_feed;
    StorageThread m_storage;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    OwnServer server;
    server.makeOffice();
    std::vector<std::unique_ptr<Listener>> others;
    for (int i = 0; i < listeners; ++i)
        others.push_back(std::make_unique<Listener>(server));
    const auto store = storeAt(server);
    ServerFeed feed(server.address(u"kezek"_s), server.ownerOfOffice());
    store->session().setCommitted(feed.bell());
    QEventLoop loop;
    QObject::connect(&feed, &ServerFeed::listening, &loop, &QEventLoop::quit);
    loop.exec();
    Listener::common().start();
    const Actor worker{WorkerId{1}, u"admin"_s, u"А. Сейткали"_s, Role::Administrator, {}, u"PC-1"_s};
    SeededRandom random;

    QList<double> shownAfter;
    QList<double> bare;
    for (int i = 1; i <= changes; ++i) {
        const AskQuestion::Input input{u"Айгүл"_s, {}, {}, Language::Russian, u"Вопрос %1"_s.arg(i), {}, Source::Counter, false};
        need(perform<AskQuestion>(*store, worker, random, input, random.uuid()));
        const qint64 committed = Listener::common().nsecsElapsed();
        while (std::any_of(others.begin(), others.end(), [i](const auto &other) { return other->shown != i; }))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (const auto &other : others)
            shownAfter.append(double(other->shownAt - committed) / 1e6);
        bare.append(millisecondsOf([&] { (void)need(store->readers().inquiries({}, {})); }));
    }
    printLine("a change shown at another workstation, of 32", medianOf(shownAfter), medianOf(bare), "<= 50 ms");
    return 0;
}
