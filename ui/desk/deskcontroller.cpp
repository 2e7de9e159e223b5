// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskcontroller.h"

#include "ui/common/answer.h"
#include "usecases/applications/viewcard.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

DeskController::DeskController(OfficeClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void DeskController::find(const Iin &child)
{
    // Whatever becomes of the search, one family does not stand under the IIN of another.
    if (m_family && m_family->application().child.iin != child)
        close();
    const int round = ++m_round;
    answer(m_client.read([child](Store &store) { return store.applications().latestOfChild(child); }), this,
           [this, round, child](const std::optional<Application> &application) {
               if (round != m_round)
                   return;
               if (application)
                   open(application->id);
               else
                   emit notFound(child);
           },
           [this](const Error &error) { emit failed(error); });
}

void DeskController::open(ReferralId referral)
{
    const ReferralRow *live = m_family ? m_family->liveReferral() : nullptr;
    if (m_family && (!live || live->referral.id != referral))
        close();
    const int round = ++m_round;
    answer(m_client.read([referral](Store &store) { return store.referrals().get(referral); }), this,
           [this, round](const Referral &found) {
               if (round == m_round)
                   open(found.application);
           },
           [this](const Error &error) { emit failed(error); });
}

void DeskController::open(ApplicationId application)
{
    // No verb meets the family that stood there before.
    if (m_family && m_family->application().id != application)
        close();
    const int round = ++m_round;
    answer(m_client.run<ViewCard>({application, u"desk"_s}), this,
           [this, round, application](const Nothing &) {
               if (round == m_round)
                   read(application, true);
           },
           [this](const Error &error) { emit failed(error); });
}

void DeskController::read(ApplicationId application, bool isNew)
{
    const int round = m_round;
    answer(m_client.read([application](Store &store) { return readFamilyCard(store, application); }), this,
           [this, round, isNew](const FamilyCard &family) {
               if (round != m_round)
                   return;
               m_family = family;
               if (isNew)
                   m_whole = false;
               isNew ? emit opened() : emit refreshed();
           },
           [this](const Error &error) { emit failed(error); });
}

void DeskController::refresh()
{
    if (m_family)
        read(m_family->application().id, false);
}

void DeskController::showWhole()
{
    if (!m_family || m_whole)
        return;
    const int round = m_round;
    answer(m_client.run<ViewCard>({m_family->application().id, u"whole-iin"_s}), this,
           [this, round](const Nothing &) {
               if (round != m_round)
                   return;
               m_whole = true;
               emit refreshed();
           },
           [this](const Error &error) { emit failed(error); });
}

void DeskController::close()
{
    ++m_round;
    m_family.reset();
    m_whole = false;
    emit closedCard();
}

} // namespace kezek
