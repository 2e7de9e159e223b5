// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagewords.h"

#include "ui/referrals/panels/phrases.h"
#include "words/providerwords.h"
#include "words/words.h"

namespace kezek::messagewords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

/// The provider took it and is not asked any more, or never tells.
bool isUnconfirmed(const Message &message)
{
    return message.state == MessageState::Accepted && !message.checkAt;
}

/// What the provider said of it, in words where the words know the code.
QString provider(const Message &message)
{
    const QString known = words::providerWords(message.provider, message.lastCode);
    if (!known.isEmpty())
        return known;
    const QString raw = u"%1 %2"_s.arg(message.lastCode, message.lastText).trimmed();
    return raw.isEmpty() ? QString() : Words::tr("The provider said: %1.").arg(raw);
}

QString nextStep(const Message &message)
{
    if (message.kind == MessageKind::Test && phrases::isProblem(message.state) && !message.checkAt)
        return Words::tr("Check the settings and the phone, and send another test message.");
    switch (message.state) {
    case MessageState::Queued:
        return message.attempts > 0 ? Words::tr("It is sent again by itself, next at %1.").arg(words::shortInstant(message.notBefore)) : QString();
    case MessageState::Accepted:
        return isUnconfirmed(message) ? Words::tr("The provider took it and cannot say whether it arrived. Where it matters, phone the family.") : QString();
    case MessageState::Unknown:
        return message.checkAt ? Words::tr("The provider is being asked about it; meanwhile nothing is sent twice.")
                               : Words::tr("Nobody can say whether it was sent. Phone the family, or send it once more.");
    case MessageState::Lapsed: return Words::tr("Its time was over before it could be sent. Phone the family.");
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected:
    case MessageState::Failed: return Words::tr("It did not arrive. Phone the family, or send it once more.");
    case MessageState::Sending:
    case MessageState::Delivered:
    case MessageState::Cancelled:
    case MessageState::Shown: return {};
    }
    Q_UNREACHABLE();
}

/// The notes that the program itself writes beside a change of state.
QString ownNote(const QString &detail)
{
    if (detail == u"phoned")
        return Words::tr("the family was phoned");
    if (detail == u"past its time")
        return Words::tr("its time was over");
    if (detail == u"the lease ended")
        return Words::tr("the program ended while it was being sent");
    if (detail == u"quiet hours")
        return Words::tr("put off to the morning");
    if (detail == u"not tried")
        return Words::tr("the provider could not be asked");
    return {};
}

} // namespace

bool mayShowText(const Message &message, bool training)
{
    return message.kind != MessageKind::Code || training;
}

QString shownText(const Message &message, bool training)
{
    if (!mayShowText(message, training))
        return Words::tr("The text of a code is not shown.");
    return message.body.isEmpty() ? Words::tr("The text of this code is wiped: it is no longer valid.") : message.body;
}

QString state(const Message &message)
{
    return isUnconfirmed(message) ? Words::tr("delivery not confirmed") : words::of(message.state);
}

theme::Tone tone(const Message &message)
{
    return isUnconfirmed(message) ? theme::Tone::Warning : phrases::tone(message.state);
}

QString cause(const Message &message)
{
    // What arrived needs no cause; what is not asked about any more has outlived what the provider said last.
    const bool silent = message.state == MessageState::Delivered || message.state == MessageState::Shown || isUnconfirmed(message);
    const QString said = silent ? QString() : provider(message);
    // Words for a code say what to do themselves; a message that still waits needs to know when.
    const bool whole = message.state != MessageState::Queued && !said.isEmpty() && !words::providerWords(message.provider, message.lastCode).isEmpty();
    const QString step = whole ? QString() : nextStep(message);
    return u"%1 %2"_s.arg(said, step).trimmed();
}

QString event(const MessageEventRow &event)
{
    QString note = ownNote(event.detail);
    if (note.isEmpty() && !event.detail.isEmpty()) {
        note = words::providerWords(event.detail.section(u' ', 0, 0), event.detail.section(u' ', 1));
        if (note.isEmpty())
            note = event.detail;
    }
    if (event.from == event.to)
        return note;
    return note.isEmpty() ? words::of(event.to) : u"%1: %2"_s.arg(words::of(event.to), note);
}

QString money(qint64 tiyn)
{
    const QChar point = words::current() == Language::English ? u'.' : u',';
    return u"%1%2%3 ₸"_s.arg(words::number(tiyn / 100), QString(point), QString::number(tiyn % 100).rightJustified(2, u'0'));
}

} // namespace kezek::messagewords
