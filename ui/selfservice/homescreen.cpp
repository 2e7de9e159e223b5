// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/homescreen.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

HomeScreen::HomeScreen(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    m_title->setObjectName(u"terminal.home.title"_s);
    m_title->setWordWrap(true);
    theme::heading(m_title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::touchGap / 2);
    m_column->addWidget(m_title);
    m_column->addSpacing(theme::touchGap);
    m_column->addStretch();
}

QPushButton *HomeScreen::addDoor(const QString &name, const Words &words)
{
    const Door door{new QPushButton(this), new QLabel(this), words};
    door.button->setObjectName(u"terminal.home."_s + name);
    theme::setLook(door.button, "large", u"yes"_s);
    door.text->setWordWrap(true);
    theme::style(door.button, theme::Button::Primary);
    theme::muted(door.text);
    int at = m_column->count() - 1; // before the stretch
    m_column->insertWidget(at++, door.button);
    m_column->insertWidget(at++, door.text);
    m_column->insertSpacing(at, theme::touchGap);
    m_doors.append(door);
    retranslate();
    return door.button;
}

void HomeScreen::retranslate()
{
    m_title->setText(tr("Welcome. What would you like to do?"));
    for (const Door &door : m_doors) {
        door.button->setText(door.words.title());
        door.text->setText(door.words.text());
    }
}

void HomeScreen::focusFirst()
{
    if (!m_doors.isEmpty())
        m_doors.first().button->setFocus();
}

} // namespace kezek
