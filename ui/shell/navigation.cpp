// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

NavigationButton::NavigationButton(PageId page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"nav."_s + QString::number(int(page)));
}

void NavigationButton::setBadge(int count, bool alarm)
{
    m_badge = count;
    m_alarm = alarm;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), isChecked() || underMouse() ? c.navigationActive : c.navigation);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), c.navigationMark);
    QRect room = rect().adjusted(14, 0, -14, 0);
    if (m_badge > 0) {
        const QString text = m_badge > 999 ? u"999+"_s : QString::number(m_badge);
        const QFont bold = theme::smallBold();
        const int width = std::max(20, QFontMetrics(bold).horizontalAdvance(text) + 12);
        const QRect ground(room.right() - width + 1, height() / 2 - 9, width, 18);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_alarm ? c.alarmBadge : c.navigationBadge);
        painter.drawRoundedRect(ground, 9, 9);
        painter.setFont(bold);
        painter.setPen(c.navigationBright);
        painter.drawText(ground, Qt::AlignCenter, text);
        room.setRight(ground.left() - 6);
    }
    painter.setFont(font());
    painter.setPen(isChecked() ? c.navigationBright : c.navigationText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.navigationMark, 1));
        painter.drawRect(rect().adjusted(4, 1, -2, -2));
    }
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit stepped(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setFixedWidth(196);
    m_column->setContentsMargins(0, 10, 0, 10);
    m_column->setSpacing(0);
}

NavigationButton *Navigation::addButton(PageId page)
{
    auto *button = new NavigationButton(page, this);
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit picked(page); });
    connect(button, &NavigationButton::stepped, this, [this, button](int by) { focusNext(button, by); });
    m_buttons.append(button);
    m_column->addWidget(button);
    return button;
}

void Navigation::setRole(Role role)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const auto &[part, label] : std::as_const(m_headings))
        delete label;
    m_headings.clear();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;

    auto part = PageEntry::Part::Work;
    for (const PageEntry &entry : pageEntries()) {
        if (!entry.roles.contains(role))
            continue;
        if (entry.part == PageEntry::Part::Bottom) {
            m_column->addStretch(1);
        } else if (entry.part != part) {
            auto *heading = new QLabel(this);
            heading->setFixedHeight(33);
            heading->setContentsMargins(14, 10, 0, 0);
            theme::setLook(heading, "look", u"navigation"_s);
            QFont font = heading->font();
            font.setPointSizeF(font.pointSizeF() * 0.86);
            heading->setFont(font);
            m_headings.append({entry.part, heading});
            m_column->addWidget(heading);
        }
        part = entry.part;
        addButton(entry.id);
    }
    if (part != PageEntry::Part::Bottom)
        m_column->addStretch(1);
    setCounts(m_counts);
    retranslate();
}

void Navigation::setCurrent(PageId page)
{
    for (NavigationButton *button : std::as_const(m_buttons)) {
        const bool isIt = button->page() == entryOf(page);
        if (isIt && !button->isChecked()) {
            QAccessibleEvent event(button, QAccessible::Selection);
            QAccessible::updateAccessibility(&event);
        }
        button->setChecked(isIt);
    }
}

void Navigation::setCounts(const TodayCounts &counts)
{
    m_counts = counts;
    for (NavigationButton *button : std::as_const(m_buttons)) {
        switch (button->page()) {
        case PageId::Applications: button->setBadge(counts.toRegister, counts.registrationLate > 0); break;
        case PageId::Referrals: button->setBadge(counts.referralsLive, false); break;
        case PageId::Bulletin: button->setBadge(counts.seatsToPublish, false); break;
        case PageId::Messages: button->setBadge(counts.messagesUndelivered, true); break;
        case PageId::Inquiries: button->setBadge(counts.inquiriesOpen, false); break;
        case PageId::Today:
        case PageId::NewApplication:
        case PageId::Queue:
        case PageId::Desk:
        case PageId::Kindergartens:
        case PageId::Reports:
        case PageId::Journal:
        case PageId::Archive:
        case PageId::Settings: break;
        }
    }
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(pageTitle(m_buttons.at(i)->page()));
        m_buttons.at(i)->setToolTip(pageKeys(i));
    }
    for (const auto &[part, label] : std::as_const(m_headings))
        label->setText(partTitle(part));
}

QList<PageId> Navigation::pages() const
{
    QList<PageId> ids;
    for (const NavigationButton *button : m_buttons)
        ids += button->page();
    return ids;
}

NavigationButton *Navigation::button(PageId page) const
{
    for (NavigationButton *button : m_buttons)
        if (button->page() == page)
            return button;
    return nullptr;
}

void Navigation::focusNext(const NavigationButton *from, int by)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i) == from && i + by >= 0 && i + by < m_buttons.size())
            return m_buttons.at(i + by)->setFocus(Qt::TabFocusReason);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::colours().navigation);
}

} // namespace kezek
