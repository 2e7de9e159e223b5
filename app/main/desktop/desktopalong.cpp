// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"

#include "domain/names.h"
#include "main/common/copies/pgprograms.h"
#include "main/common/office/bringalong.h"
#include "main/common/version.h"
#include "storage/serveroffice.h"
#include "ui/signin/alongpage.h"
#include "words/words.h"

#include <QPromise>
#include <QThreadPool>

// An office that an older program made: who may bring it along, and what everybody else is told.
namespace kezek {

namespace {

QFuture<Result<BroughtAlong>> bringAlongElsewhere(const AlongOrder &order)
{
    auto promise = std::make_shared<QPromise<Result<BroughtAlong>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, order] {
        promise->addResult(bringAlong(order, [&promise](int done, int of) {
            promise->setProgressRange(0, of);
            promise->setProgressValue(done);
        }));
        promise->finish();
    });
    return promise->future();
}

} // namespace

void Desktop::openedOlder(const OfficeSession::Found &found)
{
    const Actor who = m_session->client().actor();
    // Not while somebody else may want to have it alone.
    m_session->rest();
    if (!m_session->isOnServer() && found.office.training && !m_options.selfService)
        return showAlong(found, true);
    if (!who.id.isNull() && who.role == Role::Administrator && !m_options.selfService)
        return showAlong(found, false);
    if (who.id.isNull())
        showSignIn();
    if (!who.id.isNull() || m_options.selfService)
        turnAwayFrom({ErrorCode::DatabaseOlder, {}, {}, {found.gap->from, found.gap->to}});
}

/// Families may stand before it.
void Desktop::turnAwayFrom(const Error &error)
{
    const bool isTerminal = m_options.selfService || m_session->client().actor().role == Role::SelfService;
    m_signIn->turnAway(isTerminal ? words::toFamily(error) : words::of(error));
}

AlongOffer Desktop::offerOf(const OfficeSession::Found &found, bool askNobody)
{
    const OfficePlace place{m_path, {}};
    AlongOffer offer;
    offer.office = words::current() == Language::Kazakh ? found.office.nameKk : found.office.nameRu;
    offer.gap = *found.gap;
    offer.program = programVersion();
    offer.copy = copyOfOlder(place, offer.gap);
    offer.isOnServer = place.isServer();
    if (offer.isOnServer) {
        offer.owner = ownerOf(ServerAddress::parse(m_path).value_or(ServerAddress()).database);
        offer.canCopy = PgPrograms({}).areThere();
    }
    offer.askNobody = askNobody;
    offer.run = [place, by = m_session->client().actor()](const AlongOffer::Order &typed) {
        AlongOrder order;
        order.place = {place.place, {exactSearchKey(typed.owner), typed.password}};
        order.by = by;
        order.copy = typed.copy;
        order.withoutCopy = typed.withoutCopy;
        return bringAlongElsewhere(order);
    };
    return offer;
}

void Desktop::showAlong(const OfficeSession::Found &found, bool askNobody)
{
    delete m_along;
    auto *page = new AlongPage(offerOf(found, askNobody), &m_window);
    m_along = page;
    connect(page, &AlongPage::done, this, &Desktop::readOffice, Qt::QueuedConnection);
    connect(page, &AlongPage::notNow, this, [this] {
        showSignIn();
        m_signIn->turnAway(tr("Nothing was changed. Until the office's data is brought along, work with the former version of the program."));
    }, Qt::QueuedConnection);
    m_window.open(page);
    m_window.show();
    page->begin();
}

/// Once something else is in its place.
void Desktop::leaveAlong()
{
    if (m_along)
        m_along->deleteLater();
    m_along.clear();
}

} // namespace kezek
