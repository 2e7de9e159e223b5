// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/countcard.h"

#include "words/words.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

CountCard::CountCard(QWidget *parent) : Card(parent), m_caption(new QLabel(this)), m_number(new QLabel(this)), m_badge(new Badge)
{
    setFixedHeight(84);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::muted(m_caption);
    theme::bigNumber(m_number);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_number);
    auto *low = new QVBoxLayout;
    low->setContentsMargins(0, 0, 0, 5);
    low->addStretch(1);
    low->addWidget(m_badge);
    row->addLayout(low);
    row->addStretch(1);
    body()->setSpacing(0);
    body()->setContentsMargins(12, 10, 12, 10);
    body()->addWidget(m_caption);
    body()->addLayout(row, 1);
    clear();
}

void CountCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    sayNumber();
}

void CountCard::setCount(int count)
{
    m_number->setText(words::number(count));
    sayNumber();
}

/// A number alone says nothing to who cannot see the caption above it.
void CountCard::sayNumber()
{
    m_number->setAccessibleName(m_caption->text() + u": "_s + m_number->text());
}

void CountCard::clear()
{
    m_number->setText(u"–"_s);
    sayNumber();
    setBadge({}, theme::Tone::Neutral);
}

void CountCard::setBadge(const QString &text, theme::Tone tone)
{
    m_badge->set(text, tone);
}

} // namespace kezek
