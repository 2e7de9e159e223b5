// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/serviceline.h"

#include "ui/common/theme.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// It gives a sign of life every few seconds; another one takes over in about as many.
constexpr qint64 longestSilence = 60;

} // namespace

ServiceLine::ServiceLine(QWidget *parent) : QLabel(parent)
{
    setObjectName(u"today.service"_s);
    setWordWrap(true);
    hide();
}

void ServiceLine::setState(const std::optional<WorkerServiceState> &state, const QDateTime &now)
{
    m_state = state;
    m_now = now;
    setVisible(state.has_value());
    retranslate();
}

void ServiceLine::retranslate()
{
    if (!m_state)
        return setText({});
    setText(sentence());
    theme::setLook(this, "look", isSilent() || m_state->trouble ? u"problem"_s : u"muted"_s);
}

bool ServiceLine::isSilent() const
{
    return !m_state->seenAt.isValid() || m_state->seenAt.secsTo(m_now) >= longestSilence;
}

QString ServiceLine::sentence() const
{
    if (!m_state->seenAt.isValid())
        return tr("The worker service has never run: no SMS leaves, and the night work is not done. The administrator starts it with “kezek-admin worker”.");
    const int minutes = int(m_state->seenAt.secsTo(m_now) / 60);
    if (isSilent())
        return tr("The worker service has not been heard of for %n minute(s): no SMS leaves, and the night work is not done. Call the administrator.", nullptr, minutes);
    if (m_state->trouble)
        return tr("The worker service runs since %1, but: %2").arg(words::instant(m_state->leadsSince), words::of(*m_state->trouble));
    return tr("The worker service runs since %1 (%2).").arg(words::instant(m_state->leadsSince), m_state->leader.section(u'/', 0, 0));
}

} // namespace kezek
