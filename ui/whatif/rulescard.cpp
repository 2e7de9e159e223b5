// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/rulescard.h"

#include "ui/common/keys.h"
#include "ui/whatif/whatifwords.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

RulesCard::RulesCard(const QString &name, QWidget *parent)
    : Card(parent), m_title(new QLabel(this)), m_mechanism(new ChoiceBox(this)), m_wishesLabel(new QLabel(this)), m_wishes(new QSpinBox(this)),
      m_windowLabel(new QLabel(this)), m_window(new QSpinBox(this)), m_seats(new QPushButton(this))
{
    m_mechanism->setObjectName(name + u".mechanism"_s);
    m_wishes->setObjectName(name + u".wishes"_s);
    m_window->setObjectName(name + u".window"_s);
    m_seats->setObjectName(name + u".seats"_s);
    theme::subheading(m_title);
    m_wishesLabel->setBuddy(m_wishes);
    m_windowLabel->setBuddy(m_window);
    m_wishes->setRange(1, whatif::mostWishes);
    m_window->setRange(0, 100);
    m_window->setSuffix(u" %"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addWidget(m_mechanism, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap / 3); // two cards side by side, and a key on each button
    row->addWidget(m_wishesLabel);
    row->addWidget(m_wishes);
    row->addWidget(m_windowLabel);
    row->addWidget(m_window);
    row->addStretch(1);
    row->addWidget(m_seats);
    body()->addLayout(head);
    body()->addLayout(row);
    connect(m_mechanism, &QComboBox::currentIndexChanged, this, &RulesCard::follow);
    for (QSpinBox *box : {m_wishes, m_window})
        connect(box, &QSpinBox::valueChanged, this, &RulesCard::follow);
    keys::give(m_seats, name.endsWith(u'a') ? Qt::Key_F6 : Qt::Key_F7);
    connect(m_seats, &QPushButton::clicked, this, &RulesCard::seatsAsked);
}

TrialRules RulesCard::rules() const
{
    TrialRules rules = m_rules;
    rules.mechanism = whatif::Mechanism(m_mechanism->value().toInt());
    rules.wishes = m_wishes->value();
    rules.windowPercent = m_window->value();
    return rules;
}

void RulesCard::setRules(const TrialRules &rules)
{
    m_rules = rules;
    m_mechanism->setValue(int(rules.mechanism));
    m_wishes->setValue(rules.wishes);
    m_window->setValue(rules.windowPercent);
    showSeats();
    follow();
}

void RulesCard::follow()
{
    // What the rules do not look at is not asked.
    const bool window = whatif::Mechanism(m_mechanism->value().toInt()) == whatif::Mechanism::WindowShare;
    m_window->setVisible(window);
    m_windowLabel->setVisible(window);
    emit changed();
}

void RulesCard::showSeats()
{
    keys::setText(m_seats, m_rules.changes.isEmpty() ? tr("Seats as now…") : tr("Seats: %n changes…", nullptr, int(m_rules.changes.size())));
}

void RulesCard::retranslate(const QString &title)
{
    QList<std::pair<QVariant, QString>> mechanisms;
    for (const whatif::Mechanism mechanism : allOf<whatif::Mechanism>())
        mechanisms.append({int(mechanism), whatifwords::of(mechanism)});
    const QSignalBlocker quiet(m_mechanism);
    m_mechanism->setChoices(mechanisms);
    m_title->setText(title);
    m_mechanism->setAccessibleName(tr("%1: how seats are given").arg(title));
    m_wishesLabel->setText(tr("Wishes"));
    m_windowLabel->setText(tr("By the queue"));
    showSeats();
}

void RulesCard::focusFirst() { m_mechanism->setFocus(); }

} // namespace kezek
