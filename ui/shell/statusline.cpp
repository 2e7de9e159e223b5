// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int saidForMs = 10'000;
constexpr int minuteMs = 60'000;

/// "UTC+5": by how much the local clock of an instant is ahead.
QString offsetOf(const QDateTime &instant)
{
    const QDateTime shownAsUtc(localDay(instant), localTime(instant), Qt::UTC);
    return u"UTC+"_s + QString::number(instant.secsTo(shownAsUtc) / 3600);
}

/// The line has room for a few words; the whole sentence is the tool tip's.
QString shortly(const Error &trouble)
{
    switch (trouble.code) {
    case ErrorCode::NoSender:
        return StatusLine::tr("no provider is set up");
    case ErrorCode::SmsLoginRefused:
        return StatusLine::tr("the provider refuses the password");
    case ErrorCode::SmsNoMoney:
        return StatusLine::tr("the account is empty");
    case ErrorCode::SmsBlocked:
        return StatusLine::tr("the provider blocks this computer");
    case ErrorCode::SmsUnreachable:
        return StatusLine::tr("the provider cannot be reached");
    case ErrorCode::SafeUnavailable:
        return StatusLine::tr("the password safe is locked");
    default:
        return StatusLine::tr("sending has stopped");
    }
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_state(new QLabel(this)), m_updated(new QLabel(this)), m_messages(new QLabel(this)), m_clock(new QLabel(this))
{
    setObjectName(u"shell.status"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(18);
    for (QLabel *label : {m_state, m_updated, m_messages, m_clock}) {
        theme::muted(label);
        if (label == m_clock)
            row->addStretch(1);
        row->addWidget(label);
    }
    m_state->setObjectName(u"shell.status.state"_s);
    m_messages->setObjectName(u"shell.status.messages"_s);
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::tick);
    m_saidFor.setSingleShot(true);
    m_saidFor.setInterval(saidForMs);
    connect(&m_saidFor, &QTimer::timeout, this, [this] {
        m_said.clear();
        showState();
    });
    retranslate();
}

void StatusLine::say(const QString &text)
{
    m_said = text;
    m_saidFor.start();
    showState();
}

void StatusLine::setCounts(const TodayCounts &counts)
{
    m_counts = counts;
    showMessages();
}

void StatusLine::setSmsTrouble(const std::optional<Error> &trouble)
{
    m_smsTrouble = trouble;
    showMessages();
}

void StatusLine::showMessages()
{
    theme::setLook(m_messages, "look", m_smsTrouble ? u"problem"_s : u"muted"_s);
    m_messages->setToolTip(m_smsTrouble ? words::of(*m_smsTrouble) : QString());
    if (!m_counts && !m_smsTrouble)
        return;
    const TodayCounts counts = m_counts.value_or(TodayCounts());
    QStringList parts;
    if (m_smsTrouble)
        parts += shortly(*m_smsTrouble);
    if (counts.messagesQueued > 0)
        parts += tr("%n queued", nullptr, counts.messagesQueued);
    if (counts.messagesUndelivered > 0)
        parts += tr("%n not delivered", nullptr, counts.messagesUndelivered);
    m_messages->setText(parts.isEmpty() ? tr("SMS: all sent") : tr("SMS: %1").arg(parts.join(u", "_s)));
}

void StatusLine::setNow(const QDateTime &now)
{
    m_server.set(now);
    m_lost.reset();
    showState();
    tick();
}

void StatusLine::setLost(const Error &error)
{
    m_lost = error;
    showState();
}

void StatusLine::setUpdated()
{
    if (!m_server.isSet())
        return;
    m_updatedAt = m_server.now();
    showUpdated();
}

void StatusLine::showUpdated()
{
    if (m_updatedAt.isValid())
        m_updated->setText(tr("Updated %1").arg(localTime(m_updatedAt).toString(u"HH:mm:ss"_s)));
}

void StatusLine::showState()
{
    theme::setLook(m_state, "look", m_lost ? u"problem"_s : u"muted"_s);
    m_state->setText(m_lost ? words::of(*m_lost) : m_said.isEmpty() ? tr("All changes are saved") : m_said);
}

void StatusLine::retranslate()
{
    // Nobody can say it anew in the other language, and what was done is done.
    m_saidFor.stop();
    m_said.clear();
    showState();
    showUpdated();
    showMessages();
    tick();
}

void StatusLine::tick()
{
    if (!m_server.isSet())
        return;
    const QDateTime now = m_server.now();
    m_clock->setText(tr("%1 (%2)").arg(words::instant(now), offsetOf(now)));
    const int minute = localTime(now).minute();
    if (m_minute >= 0 && minute != m_minute)
        emit minuteBegan();
    m_minute = minute;
    m_tick.start(minuteMs - localTime(now).msecsSinceStartOfDay() % minuteMs);
}

} // namespace kezek
