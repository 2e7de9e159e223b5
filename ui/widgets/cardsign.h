// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "usecases/ports/livefeed.h"

#include <QPointer>
#include <QWidget>

namespace kezek {

class Badge;

/// In the head of a page that shows one application's card: tells the others that this worker has it open, while the page is in front, and
/// says who else has. Takes no room when nobody does.
class CardSign : public QWidget {
    Q_OBJECT
public:
    /// Without a feed it says nothing.
    explicit CardSign(LiveFeed *live, QWidget *parent = nullptr);
    /// A null id: no card.
    void setCard(ApplicationId application);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tell();

    QPointer<LiveFeed> m_live;
    Badge *m_names;
    ApplicationId m_card;
};

} // namespace kezek
