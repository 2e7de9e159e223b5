// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panels.h"

#include "words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QString toneName(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Neutral: return u"neutral"_s;
    case theme::Tone::Info: return u"info"_s;
    case theme::Tone::Good: return u"good"_s;
    case theme::Tone::Warning: return u"warning"_s;
    case theme::Tone::Bad: return u"bad"_s;
    }
    return {};
}

} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(theme::gap);
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && theme::isTouch(this)) {
        m_body->setContentsMargins(theme::touchGap, theme::touchGap, theme::touchGap, theme::touchGap);
        m_body->setSpacing(theme::touchGap);
    }
    return QFrame::event(event);
}

Badge::Badge(const QString &text, theme::Tone tone, QWidget *parent) : QLabel(parent)
{
    setFont(theme::smallBold());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(text, tone);
}

void Badge::set(const QString &text, theme::Tone tone)
{
    setText(text);
    theme::setLook(this, "tone", toneName(tone));
    setVisible(!text.isEmpty());
}

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_close(new QPushButton(u"×"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 6, 5);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"messagebar.close"_s);
    m_close->setAccessibleName(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    hide();
    if (!parent)
        return;
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), parent, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    escape->setObjectName(u"messagebar.escape"_s);
    escape->setEnabled(false);
    connect(escape, &QShortcut::activated, this, &MessageBar::clear);
    m_escape = escape;
}

void MessageBar::say(const QString &text, theme::Tone tone)
{
    m_label->setText(text);
    for (QWidget *part : QList<QWidget *>{this, m_label, m_close})
        theme::setLook(part, "tone", toneName(tone));
    setVisible(!text.isEmpty());
    if (m_escape)
        m_escape->setEnabled(!text.isEmpty());
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::show(const Error &error)
{
    say(theme::isTouch(this) ? words::toFamily(error) : words::of(error), theme::Tone::Bad);
}

void MessageBar::clear()
{
    m_label->clear();
    hide();
    if (m_escape)
        m_escape->setEnabled(false);
}

QString MessageBar::text() const
{
    return m_label->text();
}

PageHead::PageHead(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::gap);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    theme::heading(m_title);
    setMinimumHeight(theme::controlHeight);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace kezek
