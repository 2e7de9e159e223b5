// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookmenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

LookMenu::LookMenu(QWidget *parent) : QMenu(parent), m_sizes(new QMenu(this))
{
    setObjectName(u"shell.look"_s);
    auto *themes = new QActionGroup(this);
    for (const theme::Theme theme : theme::allThemes) {
        QAction *action = themes->addAction(addAction(QString()));
        action->setObjectName(u"shell.theme."_s + theme::toText(theme));
        action->setCheckable(true);
        action->setChecked(theme == theme::chosen());
        connect(action, &QAction::triggered, this, [this, theme] { choose(theme); });
        m_themes.append({theme, action});
    }
    addSeparator();
    addMenu(m_sizes);
    auto *sizes = new QActionGroup(this);
    for (const int size : theme::sizes) {
        QAction *action = sizes->addAction(m_sizes->addAction(u"%1 %"_s.arg(size)));
        action->setObjectName(u"shell.size.%1"_s.arg(size));
        action->setCheckable(true);
        action->setChecked(size == theme::keptSize());
        connect(action, &QAction::triggered, this, [this, size] { chooseSize(size); });
    }
}

void LookMenu::choose(theme::Theme theme)
{
    QSettings().setValue(u"theme"_s, theme::toText(theme));
    theme::use(theme, *qApp);
}

void LookMenu::chooseSize(int size)
{
    if (size == theme::keptSize())
        return;
    QSettings().setValue(u"size"_s, size);
    auto *box = new QMessageBox(QMessageBox::Information, tr("Size"),
                                tr("The size of %1 % is kept. The windows that are open stay as they are. Close the program and start it again to see it.").arg(size),
                                QMessageBox::Ok, window());
    box->setObjectName(u"shell.sizeKept"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void LookMenu::retranslate()
{
    setTitle(tr("Look"));
    m_sizes->setTitle(tr("Size"));
    for (const auto &[theme, action] : std::as_const(m_themes)) {
        switch (theme) {
        case theme::Theme::System: action->setText(tr("As the system")); break;
        case theme::Theme::Light: action->setText(tr("Light")); break;
        case theme::Theme::Dark: action->setText(tr("Dark")); break;
        case theme::Theme::HighContrast: action->setText(tr("High contrast")); break;
        }
    }
}

} // namespace kezek
