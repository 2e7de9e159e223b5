// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartenverbs.h"

#include "ui/kindergartens/closegroupdialog.h"
#include "ui/kindergartens/groupdialog.h"
#include "ui/kindergartens/kindergartendialog.h"
#include "ui/kindergartens/placewords.h"
#include "ui/kindergartens/reasondialog.h"
#include "ui/kindergartens/transferdialog.h"
#include "ui/widgets/submitverb.h"
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/recallseat.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

KindergartenVerbs::KindergartenVerbs(OfficeClient &client, QWidget *window) : QObject(window), m_client(client), m_window(window)
{
}

void KindergartenVerbs::saveKindergarten(const QList<District> &districts, const std::optional<Kindergarten> &changed)
{
    auto *dialog = new KindergartenDialog(districts, changed, m_window);
    openFor<SaveKindergarten>(dialog, m_client, this, [dialog] { return dialog->input(); },
                              [this, isNew = !changed](const SaveKindergarten::Output &output) {
                                  emit saved(output.kindergarten, {});
                                  emit done(isNew ? tr("The kindergarten was added. Add its groups next.") : tr("The kindergarten was changed."));
                              });
}

void KindergartenVerbs::addKindergarten(const QList<District> &districts)
{
    saveKindergarten(districts, {});
}

void KindergartenVerbs::changeKindergarten(const QList<District> &districts, const Kindergarten &kindergarten)
{
    saveKindergarten(districts, kindergarten);
}

void KindergartenVerbs::addGroup(const Kindergarten &kindergarten, QDate today)
{
    auto *dialog = new GroupDialog(kindergarten, today, m_window);
    openFor<SaveGroup>(dialog, m_client, this, [dialog] { return dialog->input(); },
                       [this, id = kindergarten.id](const SaveGroup::Output &output) {
                           emit saved(id, output.group);
                           emit done(tr("The group was added. Its seats are free and not published yet."));
                       });
}

void KindergartenVerbs::changeGroup(const Kindergarten &kindergarten, const GroupRow &group)
{
    auto *dialog = new GroupDialog(kindergarten, group, m_window);
    openFor<SaveGroup>(dialog, m_client, this, [dialog] { return dialog->input(); },
                       [this](const SaveGroup::Output &) { emit done(tr("The group was changed.")); });
}

void KindergartenVerbs::closeGroup(const Kindergarten &kindergarten, const Group &group)
{
    if (group.closedAt)
        return openGroup(group);
    answer(m_client.read([id = group.id](Store &store) { return store.readers().promises(id); }), this,
           [this, kindergarten, group](const GroupPromises &promises) { askToClose(kindergarten, group, promises); },
           [this](const Error &error) { emit failed(error); });
}

void KindergartenVerbs::askToClose(const Kindergarten &kindergarten, const Group &group, const GroupPromises &promises)
{
    auto *dialog = new CloseGroupDialog(kindergarten, group, promises, m_window);
    connect(dialog, &CloseGroupDialog::promisesOutdated, dialog, [this, dialog, id = group.id] {
        answer(m_client.read([id](Store &store) { return store.readers().promises(id); }), dialog,
               [dialog](const GroupPromises &fresh) { dialog->setPromises(fresh); }, [dialog](const Error &error) { dialog->refused(error); });
    });
    openFor<CloseGroup>(dialog, m_client, this, [dialog] { return dialog->input(); }, [this](const CloseGroup::Output &output) {
        QStringList sentences{tr("The group is closed.")};
        if (output.recalled > 0)
            sentences << tr("%n referrals were recalled.", nullptr, output.recalled);
        if (output.withdrawn > 0)
            sentences << tr("%n seats left the bulletin.", nullptr, output.withdrawn);
        if (output.children > 0)
            sentences << tr("%n children keep their seats.", nullptr, output.children);
        emit done(sentences.join(u' '));
    });
}

void KindergartenVerbs::openGroup(const Group &group)
{
    auto *dialog = new ReasonDialog(u"kindergartens.openGroup"_s, m_window);
    dialog->setTexts(tr("Open the group %1 again").arg(placewords::group(group)),
                     tr("Its free seats are free since now and reach families with the next bulletin."), tr("Open the group F8"));
    openFor<CloseGroup>(dialog, m_client, this, [dialog, group] { return CloseGroup::Input{group.id, group.revision, false, dialog->reason(), false}; },
                        [this](const CloseGroup::Output &output) {
                            emit done(tr("The group is open again: %n seats are free.", nullptr, output.free));
                        });
}

void KindergartenVerbs::recall(const SeatStatus &seat)
{
    if (seat.state == SeatState::OnReferral && seat.referral)
        recallReferral(seat);
    else
        recallSeat(seat);
}

void KindergartenVerbs::recallReferral(const SeatStatus &seat)
{
    auto *dialog = new ReasonDialog(u"kindergartens.recallReferral"_s, m_window);
    dialog->setDanger();
    dialog->setTexts(tr("Recall the referral to seat %1").arg(seat.seat.number),
                     tr("%1 goes back to its own place in the queue with its own category, without a strike, and the family gets an SMS. The "
                        "seat becomes free.")
                         .arg(seat.childName),
                     tr("Recall the referral F8"));
    openFor<RecallReferral>(dialog, m_client, this, [dialog, id = *seat.referral] { return RecallReferral::Input{id, dialog->reason()}; },
                            [this, child = seat.childName](const Nothing &) {
                                emit done(tr("The referral was recalled; %1 is back in the queue.").arg(child));
                            });
}

void KindergartenVerbs::recallSeat(const SeatStatus &seat)
{
    auto *dialog = new ReasonDialog(u"kindergartens.recallSeat"_s, m_window);
    dialog->setDanger();
    dialog->setTexts(tr("Recall seat %1 from the bulletin").arg(seat.seat.number),
                     tr("Families can no longer choose it. Invitations that are left without a seat end, and those families get an SMS."),
                     tr("Recall the seat F8"));
    openFor<RecallSeat>(dialog, m_client, this, [dialog, id = seat.seat.id] { return RecallSeat::Input{id, dialog->reason()}; },
                        [this, number = seat.seat.number](const Nothing &) {
                            emit done(tr("Seat %1 was taken out of the bulletin.").arg(number));
                        });
}

void KindergartenVerbs::close(const SeatStatus &seat)
{
    const bool opens = seat.state == SeatState::Closed;
    auto *dialog = new ReasonDialog(u"kindergartens.closeSeat"_s, m_window);
    dialog->setTexts(opens ? tr("Open seat %1 again").arg(seat.seat.number) : tr("Close seat %1").arg(seat.seat.number),
                     opens ? tr("It becomes free and reaches families with the next bulletin.")
                           : tr("It is not counted and nobody can choose it until it is opened again. If it stands in the bulletin, it is taken out."),
                     opens ? tr("Open the seat F8") : tr("Close the seat F8"));
    openFor<CloseSeat>(dialog, m_client, this,
                       [dialog, opens, id = seat.seat.id] { return CloseSeat::Input{id, !opens, dialog->reason()}; },
                       [this, opens, number = seat.seat.number](const Nothing &) {
                           emit done(opens ? tr("Seat %1 is open again.").arg(number) : tr("Seat %1 is closed.").arg(number));
                       });
}

void KindergartenVerbs::leave(const SeatStatus &seat)
{
    if (!seat.referral)
        return;
    auto *dialog = new ReasonDialog(u"kindergartens.leaveSeat"_s, m_window);
    dialog->setDanger();
    dialog->setTexts(tr("%1 has left the kindergarten").arg(seat.childName),
                     tr("The enrolment ends and the application goes to the archive. Seat %1 becomes free and reaches families with the next bulletin.")
                         .arg(seat.seat.number),
                     tr("End the enrolment F8"));
    openFor<LeaveKindergarten>(dialog, m_client, this, [dialog, id = *seat.referral] { return LeaveKindergarten::Input{id, dialog->reason()}; },
                               [this, child = seat.childName](const Nothing &) {
                                   emit done(tr("The enrolment of %1 ended; the seat is free.").arg(child));
                               });
}

void KindergartenVerbs::transfer(const SeatStatus &seat)
{
    if (!seat.referral)
        return;
    const auto show = [this, seat](const QList<TransferTarget> &targets) {
        auto *dialog = new TransferDialog(seat, targets, m_window);
        openFor<TransferChild>(dialog, m_client, this, [dialog] { return dialog->input(); },
                               [this, child = seat.childName](const TransferChild::Output &output) {
                                   emit done(tr("%1 has seat %2 in the other group, referral %3.").arg(child).arg(output.seatNumber).arg(output.number));
                               });
    };
    answer(m_client.read([id = *seat.referral](Store &store) { return transferTargets(store, id); }), this, show,
           [this](const Error &error) { emit failed(error); });
}

} // namespace kezek
