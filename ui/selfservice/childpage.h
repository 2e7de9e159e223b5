// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/childwords.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kezek {

class Badge;

/// G4: the state of a child's queue, and the four buttons of the guide, dead ones with why and until when. Everything is masked.
class ChildPage : public QWidget {
    Q_OBJECT
public:
    explicit ChildPage(QWidget *parent = nullptr);
    void show(const LookUpQueue::Output &child);
    void clear();
    void retranslate();
    void focusFirst();
    const LookUpQueue::Output *child() const { return m_child ? &*m_child : nullptr; }

signals:
    void asked(kezek::ChildVerb verb);

private:
    struct Offer {
        QPushButton *button;
        QLabel *under;
    };
    void build();
    QWidget *buildOffers();
    QLabel *line(const QString &name);

    std::optional<LookUpQueue::Output> m_child;
    QLabel *m_name;
    Badge *m_badge;
    QLabel *m_state;
    QLabel *m_referral;
    QLabel *m_held;
    QLabel *m_mobiles;
    QHash<ChildVerb, Offer> m_offers;
};

} // namespace kezek
