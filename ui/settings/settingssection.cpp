// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

SettingsSection::SettingsSection(UiContext &context, const QString &name, const QList<Role> &roles, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(name), m_roles(roles), m_title(new QLabel(this)), m_rights(new QLabel(this)),
      m_bar(new MessageBar(this)), m_body(new QVBoxLayout)
{
    setObjectName(name);
    m_bar->setObjectName(name + u".bar"_s);
    m_rights->setObjectName(name + u".rights"_s);
    m_rights->setWordWrap(true);
    theme::subheading(m_title);
    theme::muted(m_rights);
    m_body->setSpacing(theme::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_title);
    column->addWidget(m_rights);
    column->addWidget(m_bar);
    column->addLayout(m_body, 1);
}

bool SettingsSection::mayChange() const
{
    return client().may(m_roles);
}

QString SettingsSection::name(const char *part) const
{
    return m_name + u'.' + QLatin1String(part);
}

QPushButton *SettingsSection::addButton(const char *part, QBoxLayout *row)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name(part));
    theme::style(button, theme::Button::Normal);
    row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void SettingsSection::showRights()
{
    const bool may = mayChange();
    m_rights->setVisible(!may);
    m_rights->setText(m_roles.contains(Role::Supervisor) ? tr("Your role looks at this section. A supervisor or an administrator changes it.")
                                                         : tr("Your role looks at this section. An administrator changes it."));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(may);
}

void SettingsSection::retranslate()
{
    m_title->setText(title());
    showRights();
}

void SettingsSection::finished(const QString &what)
{
    m_bar->say(what, theme::Tone::Good);
    emit said(what);
    emit changed();
    refresh();
}

} // namespace kezek
