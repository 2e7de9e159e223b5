// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/actionrow.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ActionRow::ActionRow(const QString &name, const QKeySequence &key, QWidget *parent) : QWidget(parent), m_button(new QPushButton(this)), m_whyNot(new QLabel(this))
{
    m_button->setObjectName(name);
    m_whyNot->setObjectName(name + u".whyNot"_s);
    m_whyNot->setWordWrap(true);
    theme::muted(m_whyNot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_button);
    row->addWidget(m_whyNot, 1);
    keys::give(m_button, key);
    connect(m_button, &QPushButton::clicked, this, &ActionRow::pressed);
}

void ActionRow::set(const QString &text, const Liveness &liveness)
{
    keys::setText(m_button, text);
    setVisible(liveness.belongs);
    m_button->setEnabled(liveness.live());
    m_whyNot->setText(liveness.whyNot);
    m_button->setAccessibleDescription(liveness.whyNot);
}

} // namespace kezek
