// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbanner.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// So that a press is seen, and a second one is not made at once.
constexpr std::chrono::milliseconds pauseOfButton{1000};

} // namespace

ConnectionBanner::ConnectionBanner(QWidget *parent) : QFrame(parent), m_what(new QLabel(this)), m_why(new QLabel(this)), m_try(new QPushButton(this))
{
    setObjectName(u"shell.connection"_s);
    setAttribute(Qt::WA_StyledBackground);
    theme::setLook(this, "look", u"trouble"_s);
    m_what->setObjectName(u"shell.connection.what"_s);
    m_why->setObjectName(u"shell.connection.why"_s);
    m_try->setObjectName(u"shell.connection.try"_s);
    m_what->setFont(theme::smallBold());
    theme::style(m_try, theme::Button::Normal);
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(2);
    for (QLabel *label : {m_what, m_why}) {
        label->setWordWrap(true);
        sentences->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addLayout(sentences, 1);
    row->addWidget(m_try);
    keys::show(m_try, Qt::Key_F5); // the menu hears it
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_try->setEnabled(false);
        QTimer::singleShot(pauseOfButton, m_try, [button = m_try] { button->setEnabled(true); });
        emit tryNow();
    });
    hide();
}

void ConnectionBanner::showTrouble(const Error &why, const QDateTime &since)
{
    m_trouble = why;
    m_since = since;
    retranslate();
    show();
}

bool ConnectionBanner::leave()
{
    hide();
    return std::exchange(m_trouble, std::nullopt).has_value();
}

void ConnectionBanner::retranslate()
{
    keys::setText(m_try, tr("Try now"));
    if (!m_trouble)
        return;
    m_what->setText(m_since.isValid() ? tr("No connection to the office's server since %1. What you see is from then; nothing can be saved until it is back. "
                                           "The program connects again by itself.").arg(words::clock(m_since))
                                      : tr("No connection to the office's server. The program connects again by itself."));
    m_why->setText(words::of(*m_trouble));
    setAccessibleName(text());
}

QString ConnectionBanner::text() const
{
    return m_what->text() + u'\n' + m_why->text();
}

} // namespace kezek
