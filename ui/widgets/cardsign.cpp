// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardsign.h"

#include "ui/widgets/panels.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

CardSign::CardSign(LiveFeed *live, QWidget *parent) : QWidget(parent), m_live(live), m_names(new Badge({}, theme::Tone::Warning, this))
{
    m_names->setObjectName(u"card.others"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_names);
    m_names->hide();
    if (m_live)
        connect(m_live, &LiveFeed::cardsChanged, this, &CardSign::retranslate);
}

void CardSign::setCard(ApplicationId application)
{
    if (m_card == application)
        return;
    m_card = application;
    if (isVisible())
        tell();
    retranslate();
}

void CardSign::tell()
{
    if (m_live)
        m_live->setOwnCard(m_card);
}

void CardSign::retranslate()
{
    const QStringList names = m_live && !m_card.isNull() ? m_live->othersAt(m_card) : QStringList();
    //: %1: names of workers
    m_names->set(names.isEmpty() ? QString() : tr("Works on this card: %1").arg(names.join(u", "_s)), theme::Tone::Warning);
    m_names->setVisible(!names.isEmpty());
}

void CardSign::showEvent(QShowEvent *event)
{
    tell();
    QWidget::showEvent(event);
}

void CardSign::hideEvent(QHideEvent *event)
{
    if (m_live)
        m_live->setOwnCard({});
    QWidget::hideEvent(event);
}

} // namespace kezek
