// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/familycard.h"
#include "usecases/officeclient.h"

#include <QObject>

namespace kezek {

/// Which family stands at the counter. Finds it, journals that its card was opened, keeps it up to date. No widgets; GUI thread.
class DeskController : public QObject {
    Q_OBJECT
public:
    explicit DeskController(OfficeClient &client, QObject *parent = nullptr);

    void find(const Iin &child);
    void open(ApplicationId application);
    void open(ReferralId referral);
    /// Reads the present card again; nothing when there is none.
    void refresh();
    /// Shows the IIN and the phones whole until another card is opened; journaled first.
    void showWhole();
    void close();

    const FamilyCard *family() const { return m_family ? &*m_family : nullptr; }
    bool isWhole() const { return m_whole; }

signals:
    void opened();    ///< another family, or the same one called again
    void refreshed(); ///< the same family, read again
    void closedCard();
    void notFound(const kezek::Iin &child);
    void failed(const kezek::Error &error);

private:
    void read(ApplicationId application, bool isNew);

    OfficeClient &m_client;
    std::optional<FamilyCard> m_family;
    int m_round = 0; ///< answers about a family that has gone are dropped
    bool m_whole = false;
};

} // namespace kezek
