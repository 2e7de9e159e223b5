// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/providerwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kezek::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry {
    const char *code;
    const char *text;
};

constexpr const char taken[] = QT_TRANSLATE_NOOP("Provider", "The provider has taken the message.");
constexpr const char onItsWay[] = QT_TRANSLATE_NOOP("Provider", "The message is on its way to the phone. Its delivery is asked after by itself.");
constexpr const char delivered[] = QT_TRANSLATE_NOOP("Provider", "The message has reached the phone.");
constexpr const char notDelivered[] = QT_TRANSLATE_NOOP("Provider", "The operator could not deliver the message. Phone the family.");
constexpr const char expired[] = QT_TRANSLATE_NOOP("Provider", "The message did not reach the phone in time and is tried no longer. Phone the family.");
constexpr const char wrongNumber[] = QT_TRANSLATE_NOOP("Provider", "The provider takes no such number. The message was not sent. Check the family's phone number.");
constexpr const char wrongRequest[] = QT_TRANSLATE_NOOP("Provider", "The provider did not accept how the message was asked for. It was not sent. Check the sender name in Settings → SMS and send again; if it goes on, tell the administrator.");
constexpr const char wrongLogin[] = QT_TRANSLATE_NOOP("Provider", "The provider refuses the user, the password or this computer. The message was not sent. Correct the password in Settings → SMS, or ask the provider to admit this computer.");
constexpr const char wrongAddress[] = QT_TRANSLATE_NOOP("Provider", "The provider is not found at this address. The message was not sent. Correct the address in Settings → SMS.");
constexpr const char noMoney[] = QT_TRANSLATE_NOOP("Provider", "The account with the provider is empty. The message was not sent. Top the account up.");
constexpr const char blocked[] = QT_TRANSLATE_NOOP("Provider", "The provider has blocked this computer or account. The message was not sent. Call the provider and ask why.");
constexpr const char forbidden[] = QT_TRANSLATE_NOOP("Provider", "The text or the sender name is forbidden. The message was not sent. Change the text, or have the sender name registered with the provider.");
constexpr const char wait[] = QT_TRANSLATE_NOOP("Provider", "The provider asks to wait. The message was not sent now and is sent again by itself.");
constexpr const char unclear[] = QT_TRANSLATE_NOOP("Provider", "It is not known whether the message was sent. Nothing repeats it by itself. Wait until the provider has been asked, or phone the family.");
constexpr const char notFound[] = QT_TRANSLATE_NOOP("Provider", "The provider does not know the message. It has probably not been sent. Send it again or phone the family.");

/// Told by this program or seen on the line, whoever the provider is.
constexpr Entry everywhere[] = {
    {"ok", taken},
    {"settings", QT_TRANSLATE_NOOP("Provider", "The provider cannot be spoken to as it is set up. The message was not sent. Correct the address and the names in Settings → SMS.")},
    {"password", QT_TRANSLATE_NOOP("Provider", "This computer knows no password of the provider. The message was not sent. Type it in Settings → SMS.")},
    {"http 401", wrongLogin},
    {"empty", QT_TRANSLATE_NOOP("Provider", "The message has no text. It was not sent. Write its text in Settings → Message texts.")},
    {"landline", QT_TRANSLATE_NOOP("Provider", "A landline takes no SMS. The message was not sent. Phone the family.")},
    {"number", wrongNumber},
    {"long", QT_TRANSLATE_NOOP("Provider", "The message is too long for the provider. It was not sent. Shorten its text in Settings → Message texts.")},
    {"reference", wrongRequest},
    {"unreachable", QT_TRANSLATE_NOOP("Provider", "The provider cannot be reached. The message was not sent and goes as soon as the line is back. Check the network.")},
    {"timeout", unclear},
    {"cut", unclear},
    {"http 404", wrongAddress},
    {"http 405", wrongAddress},
    {"http 407", QT_TRANSLATE_NOOP("Provider", "The network's proxy wants a password. The message was not sent. Ask whoever looks after the network.")},
    {"http 429", wait},
};

constexpr Entry kannel[] = {
    {"202", taken},     {"400", wrongRequest}, {"401", wrongLogin}, {"403", QT_TRANSLATE_NOOP("Provider", "The gateway refuses the message. It was not sent. Correct the user and the password in Settings → SMS, or ask whoever looks after the gateway.")},
    {"404", wrongAddress}, {"405", wrongAddress}, {"407", wrongAddress}, {"429", wait},
    {"503", QT_TRANSLATE_NOOP("Provider", "The gateway is busy or was not reached. The message is sent again by itself if it is certain that it was not sent.")},
};

constexpr Entry smsc[] = {
    {"error 1", wrongRequest}, {"error 2", wrongLogin},  {"error 3", noMoney},
    {"error 4", blocked},      {"error 5", wrongRequest}, {"error 6", forbidden},
    {"error 7", wrongNumber},
    {"error 8", QT_TRANSLATE_NOOP("Provider", "The provider cannot deliver to this number. The message was not sent. Phone the family.")},
    {"error 9", wait},
    {"status -3", notFound},
    {"status -2", QT_TRANSLATE_NOOP("Provider", "The provider has stopped the message. Look in the provider's cabinet why, or phone the family.")},
    {"status -1", onItsWay},   {"status 0", onItsWay},   {"status 1", delivered},
    {"status 2", QT_TRANSLATE_NOOP("Provider", "The message has been read.")},
    {"status 3", expired},
    {"status 4", QT_TRANSLATE_NOOP("Provider", "The message has been read and its link opened.")},
    {"status 20", notDelivered}, {"status 22", wrongNumber}, {"status 23", forbidden},
    {"status 24", noMoney},
    {"status 25", QT_TRANSLATE_NOOP("Provider", "This number cannot be reached by SMS. Phone the family.")},
};

/// Why SMSC could not deliver: the number after the "/" of a status.
constexpr Entry smscReasons[] = {
    {"1", QT_TRANSLATE_NOOP("Provider", "The number does not exist.")},
    {"6", QT_TRANSLATE_NOOP("Provider", "The phone is switched off or out of reach.")},
    {"11", QT_TRANSLATE_NOOP("Provider", "SMS is not switched on for this number.")},
    {"12", QT_TRANSLATE_NOOP("Provider", "The phone has a fault or no room for messages.")},
    {"13", QT_TRANSLATE_NOOP("Provider", "The number is blocked.")},
    {"21", QT_TRANSLATE_NOOP("Provider", "The phone or its network does not take SMS.")},
    {"200", QT_TRANSLATE_NOOP("Provider", "The account only pretends to send: switch virtual sending off in the provider's cabinet.")},
    {"219", QT_TRANSLATE_NOOP("Provider", "The SIM card was changed lately.")},
    {"220", QT_TRANSLATE_NOOP("Provider", "The operator's queue is full.")},
    {"237", QT_TRANSLATE_NOOP("Provider", "Nobody answers.")},
    {"238", QT_TRANSLATE_NOOP("Provider", "The text has no template approved by the operator: have it approved.")},
    {"239", QT_TRANSLATE_NOOP("Provider", "This computer's address is not allowed: have it admitted in the provider's cabinet.")},
    {"240", QT_TRANSLATE_NOOP("Provider", "The number is busy.")},
    {"241", QT_TRANSLATE_NOOP("Provider", "The text could not be converted.")},
    {"242", QT_TRANSLATE_NOOP("Provider", "An answering machine took it.")},
    {"243", QT_TRANSLATE_NOOP("Provider", "A contract with the provider is needed.")},
    {"244", QT_TRANSLATE_NOOP("Provider", "Mailings are forbidden for this account: call the provider.")},
    {"245", QT_TRANSLATE_NOOP("Provider", "The operator did not say what became of it.")},
    {"246", QT_TRANSLATE_NOOP("Provider", "Sending is limited to certain hours.")},
    {"247", QT_TRANSLATE_NOOP("Provider", "The account's limit of messages is reached: call the provider.")},
    {"248", QT_TRANSLATE_NOOP("Provider", "The provider has no way to this operator.")},
    {"249", QT_TRANSLATE_NOOP("Provider", "The number is not written as it should be.")},
    {"250", QT_TRANSLATE_NOOP("Provider", "The account's settings forbid this number: look in the provider's cabinet.")},
    {"251", QT_TRANSLATE_NOOP("Provider", "This number's limit of messages is reached.")},
    {"252", QT_TRANSLATE_NOOP("Provider", "The number is forbidden.")},
    {"253", QT_TRANSLATE_NOOP("Provider", "The spam filter held it back: change the text.")},
    {"254", QT_TRANSLATE_NOOP("Provider", "The sender name is not registered: have it registered with the provider.")},
    {"255", QT_TRANSLATE_NOOP("Provider", "The operator refused it.")},
};

constexpr Entry mobizon[] = {
    {"moderation", QT_TRANSLATE_NOOP("Provider", "The provider has taken the message and looks at its text first. It goes when the text is approved.")},
    {"task", taken},
    {"error 1", wrongRequest}, {"error 2", wrongRequest}, {"error 3", unclear},
    {"error 4", wrongAddress}, {"error 5", wrongAddress}, {"error 6", wrongAddress},
    {"error 8", wrongLogin},   {"error 9", wrongLogin},   {"error 10", unclear},
    {"error 11", wrongRequest}, {"error 12", wrongRequest},
    {"error 13", QT_TRANSLATE_NOOP("Provider", "This account belongs to another address of the provider. The message was not sent. Ask the provider for the address and write it in Settings → SMS.")},
    {"error 14", blocked},     {"error 15", unclear},     {"error 30", wait},
    {"error 98", unclear},     {"error 99", wrongRequest}, {"error 999", unclear},
    {"status NEW", onItsWay},  {"status ENQUEUD", onItsWay}, {"status ACCEPTD", onItsWay},
    {"status PDLIVRD", QT_TRANSLATE_NOOP("Provider", "A part of the message has reached the phone. The rest is asked after by itself.")},
    {"status DELIVRD", delivered}, {"status UNDELIV", notDelivered},
    {"status REJECTD", QT_TRANSLATE_NOOP("Provider", "The operator refused the message: the number, the text or the sender name. Check them, and phone the family.")},
    {"status EXPIRED", expired},
    {"status DELETED", QT_TRANSLATE_NOOP("Provider", "The operator has deleted the message. Phone the family.")},
    {"not found", notFound},
};

constexpr Entry kazinfoteh[] = {
    {"error 400", wrongRequest}, {"error 401", wrongLogin}, {"error 402", noMoney},
    {"error 403", wrongLogin},   {"error 404", wrongAddress}, {"error 429", wait},
    {"status send", onItsWay},   {"status sending", onItsWay}, {"status sent", onItsWay},
    {"status delivered", delivered}, {"status undelivered", notDelivered},
    {"not found", notFound},
};

template <std::size_t n>
QString find(const Entry (&entries)[n], const QString &code)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries), [&](const Entry &entry) { return QLatin1StringView(entry.code) == code; });
    return found == std::end(entries) ? QString() : QCoreApplication::translate("Provider", found->text);
}

QString ofProvider(const QString &provider, const QString &code)
{
    if (provider == u"kannel")
        return find(kannel, code);
    if (provider == u"smsc")
        return find(smsc, code);
    if (provider == u"mobizon")
        return find(mobizon, code);
    return provider == u"kazinfoteh" ? find(kazinfoteh, code) : QString();
}

} // namespace

QString providerWords(const QString &provider, const QString &code)
{
    const QString first = code.section(u'/', 0, 0);
    QString words = ofProvider(provider, first);
    if (words.isEmpty())
        words = find(everywhere, first);
    if (words.isEmpty() && first.startsWith(u"http "))
        words = QCoreApplication::translate("Provider", unclear);
    const QString reason = provider == u"smsc" ? find(smscReasons, code.section(u'/', 1)) : QString();
    return reason.isEmpty() ? words : words + u' ' + reason;
}

} // namespace kezek::words
