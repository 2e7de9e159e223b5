// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/actionpanel.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/referrals/panels/codepanel.h"
#include "ui/widgets/panels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

ActionPanel::ActionPanel(UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent), m_context(context), m_body(new QVBoxLayout), m_back(new QPushButton(this)),
      m_accept(new QPushButton(this)), m_bar(new MessageBar(this)), m_name(name), m_title(new QLabel(this)), m_steps(new QLabel(this))
{
    theme::subheading(m_title);
    m_title->setWordWrap(true); // or a long one makes the panel wide at the cost of what stands beside it
    theme::style(m_back, theme::Button::Normal);
    theme::style(m_accept, theme::Button::Primary);
    m_back->setObjectName(name + u".back"_s);
    m_accept->setObjectName(name + u".accept"_s);
    m_bar->setObjectName(name + u".bar"_s);
    m_accept->setAutoDefault(true);
    m_accept->setEnabled(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_steps);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::gap);
    all->addLayout(head);
    all->addWidget(m_bar);
    all->addLayout(m_body, 1);
    all->addLayout(foot);

    keys::give(m_back, Qt::ALT | Qt::Key_Left);
    connect(m_back, &QPushButton::clicked, this, [this] { back(); });
    keys::give(m_accept, keys::accept());
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(); });
}

void ActionPanel::showEvent(QShowEvent *event)
{
    // The form was made after the two buttons, and Tab has to come to them last.
    QWidget *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this && isAncestorOf(widget); widget = widget->nextInFocusChain())
        if (widget != m_back && widget != m_accept && (widget->focusPolicy() & Qt::TabFocus))
            last = widget;
    if (last) {
        setTabOrder(last, m_back);
        setTabOrder(m_back, m_accept);
    }
    QWidget::showEvent(event);
}

void ActionPanel::fail(const Error &error)
{
    if (error.code == ErrorCode::ChangedByOther || error.code == ErrorCode::SeatTaken || error.code == ErrorCode::MoveNotAllowed)
        emit outdated();
    if (m_code && m_code->showError(error))
        return;
    if (m_form && m_form->showError(error))
        return;
    m_bar->show(error);
}

void ActionPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    keys::setText(m_back, tr("Back"));
}

void ActionPanel::setAcceptText(const QString &text, bool danger)
{
    keys::setText(m_accept, text);
    theme::style(m_accept, danger ? theme::Button::Danger : theme::Button::Primary);
}

void ActionPanel::setReady(bool ready)
{
    m_ready = ready;
    m_accept->setEnabled(m_ready && !m_busy);
}

void ActionPanel::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_bar->clear();
    m_accept->setEnabled(m_ready && !m_busy);
}

void ActionPanel::setSteps(const QStringList &steps, int present)
{
    m_stepTexts = steps;
    m_presentStep = present;
    QStringList parts;
    for (int i = 0; i < steps.size(); ++i) {
        const QString step = u"%1 %2"_s.arg(i + 1).arg(steps.at(i).toHtmlEscaped());
        parts << (i == present ? u"<b style='color:%1'>%2</b>"_s.arg(theme::colours().primary.name(), step) : step);
    }
    m_steps->setText(parts.join(u" → "_s));
}

void ActionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_stepTexts.isEmpty())
        setSteps(QStringList(m_stepTexts), m_presentStep);
}

} // namespace kezek
