// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/readers.h"
#include "usecases/ports/repositories.h"

#include <QObject>

namespace kezek {

class OfficeClient;

/// The dialogs of the Kindergartens page: each stays open until its verb took effect.
class KindergartenVerbs : public QObject {
    Q_OBJECT
public:
    /// `window` is what the dialogs stand over; it owns this.
    KindergartenVerbs(OfficeClient &client, QWidget *window);

    void addKindergarten(const QList<District> &districts);
    void changeKindergarten(const QList<District> &districts, const Kindergarten &kindergarten);
    void addGroup(const Kindergarten &kindergarten, QDate today);
    void changeGroup(const Kindergarten &kindergarten, const GroupRow &group);
    /// For repair, once the worker has seen which promises break; a closed one is opened again.
    void closeGroup(const Kindergarten &kindergarten, const Group &group);
    void recall(const SeatStatus &seat); ///< from the bulletin, or the referral that holds it
    void close(const SeatStatus &seat);  ///< or opens it again
    void leave(const SeatStatus &seat);
    void transfer(const SeatStatus &seat); ///< to another group

signals:
    void failed(const kezek::Error &error);
    void done(const QString &what);
    /// Saved: the page stands on it.
    void saved(kezek::KindergartenId kindergarten, std::optional<kezek::GroupId> group);

private:
    void saveKindergarten(const QList<District> &districts, const std::optional<Kindergarten> &changed);
    void askToClose(const Kindergarten &kindergarten, const Group &group, const GroupPromises &promises);
    void openGroup(const Group &group);
    void recallReferral(const SeatStatus &seat);
    void recallSeat(const SeatStatus &seat);

    OfficeClient &m_client;
    QWidget *m_window;
};

} // namespace kezek
