// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/checkcontroller.h"

#include "ui/common/answer.h"
#include "usecases/applications/viewcard.h"
#include "usecases/officeclient.h"
#include "usecases/queue/explainposition.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int seenAfterMs = 300;

using CardNow = std::pair<ApplicationCard, QDateTime>;

Result<CardNow> readCard(Store &store, ApplicationId application)
{
    const QDateTime now = store.now();
    KEZEK_TRY(auto card, store.readers().card(application, now));
    return CardNow(std::move(card), now);
}

Result<QueueNotice> readQueueNotice(Store &store, ApplicationId application)
{
    KEZEK_TRY(const auto office, store.settings().office());
    KEZEK_TRY(const auto now, positionNow(store, application));
    KEZEK_TRY(auto whole, store.applications().get(application));
    return QueueNotice{office, std::move(whole), now.position, now.size, store.now()};
}

} // namespace

CheckController::CheckController(OfficeClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfterMs);
    connect(&m_seen, &QTimer::timeout, this, [this] { journalView(u"check"_s, [] {}); });
}

void CheckController::select(std::optional<ApplicationId> application)
{
    if (m_selected == application && !m_dealtWith)
        return;
    turnTo(application, false);
    if (application) {
        m_seen.start();
        reload();
    }
}

void CheckController::dealtWith()
{
    turnTo({}, true);
}

void CheckController::turnTo(std::optional<ApplicationId> application, bool isDealtWith)
{
    m_seen.stop();
    m_selected = application;
    m_dealtWith = isDealtWith;
    m_card.reset();
    m_ticks = {};
    m_shown = {};
    emit cardChanged();
}

void CheckController::reload()
{
    if (!m_selected)
        return;
    const ApplicationId asked = *m_selected;
    answer(m_client.read([asked](Store &store) { return readCard(store, asked); }), this,
           [this, asked](const CardNow &read) {
               if (m_selected != asked)
                   return;
               // What a person compared counts for the version that was compared.
               if (m_card && m_card->application.revision != read.first.application.revision)
                   m_ticks = {};
               m_card.emplace(read.first);
               m_now = read.second;
               emit cardChanged();
           },
           [this, asked](const Error &error) {
               if (m_selected == asked)
                   emit failed(error);
           });
}

CheckList CheckController::list() const
{
    Q_ASSERT(m_card);
    return CheckList(*m_card, m_ticks, localDay(m_now));
}

void CheckController::toggle(Check check)
{
    if (!m_card)
        return;
    if (check == Check::Certificate)
        m_ticks.certificate = !m_ticks.certificate;
    else if (check == Check::Address)
        m_ticks.address = !m_ticks.address;
    else if (check == Check::Benefit && list().benefitCounts() && !m_ticks.withoutBenefit)
        m_ticks.benefit = !m_ticks.benefit;
    else
        return;
    emit cardChanged();
}

void CheckController::tickNext()
{
    if (!m_card)
        return;
    if (const auto next = list().nextTick())
        toggle(*next);
}

void CheckController::setWithoutBenefit(bool without)
{
    if (!m_card || m_ticks.withoutBenefit == without)
        return;
    m_ticks.withoutBenefit = without;
    if (without)
        m_ticks.benefit = false;
    emit cardChanged();
}

void CheckController::showIins()
{
    journalView(u"whole-iin"_s, [this] { m_shown.iins = true; });
}

void CheckController::showPhones()
{
    journalView(u"whole-phone"_s, [this] { m_shown.phones = true; });
}

void CheckController::journalView(const QString &purpose, std::function<void()> then)
{
    if (!m_selected)
        return;
    const ApplicationId asked = *m_selected;
    answer(m_client.run<ViewCard>({asked, purpose}), this,
           [this, asked, then = std::move(then)](const ViewCard::Output &) {
               if (m_selected != asked)
                   return;
               then();
               emit cardChanged();
           },
           [this](const Error &error) { emit failed(error); });
}

void CheckController::registerIt()
{
    if (!m_card || m_registering)
        return;
    if (!list().complete()) {
        emit failed(Error{ErrorCode::ChecksIncomplete, {}, {}, {}});
        return;
    }
    m_registering = true;
    const Application &application = m_card->application;
    const bool without = m_ticks.withoutBenefit || list().benefitExpired();
    const RegisterApplication::Input input{application.id, application.revision, m_ticks.certificate,
                                           m_ticks.address, m_ticks.benefit, without};
    answer(m_client.run<RegisterApplication>(input), this,
           [this, id = application.id, child = application.child.name.brief()](const RegisterApplication::Output &output) {
               m_registering = false;
               if (m_selected == id)
                   dealtWith();
               finish(id, child, output);
           },
           [this](const Error &error) {
               m_registering = false;
               emit failed(error);
               if (error.code == ErrorCode::ChangedByOther)
                   reload();
           });
}

void CheckController::finish(ApplicationId application, const QString &child, const RegisterApplication::Output &output)
{
    answer(m_client.read([application](Store &store) { return readQueueNotice(store, application); }), this,
           [this, child, output](const QueueNotice &notice) { emit registered(output, child, notice); },
           [this, child, output](const Error &) { emit registered(output, child, std::nullopt); });
}

} // namespace kezek
