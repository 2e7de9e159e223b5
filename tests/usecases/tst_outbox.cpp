// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/calendar/setmessagetext.h"
#include "usecases/calendar/setsender.h"
#include "usecases/messages/markphoned.h"
#include "usecases/messages/notices.h"
#include "usecases/messages/resendmessage.h"
#include "usecases/messages/sendtestmessage.h"

#include <QTest>

#include <algorithm>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

/// Notifies within a transaction, as a verb would.
void notified(Desk &desk, const Application &application, const QString &dedupKey = {})
{
    desk.office.write([&] {
        Work work(desk.store(), desk.office.administrator(), desk.office.random(), desk.office.now());
        need(notify(work, application, MessageKind::RestoredNotice, {{u"position"_s, u"7"_s}}, {}, dedupKey));
    });
}

Message withState(Desk &desk, Message message, MessageState state)
{
    message.state = state;
    desk.office.write([&] { need(desk.store().outbox().update(message)); });
    return message;
}

} // namespace

/// Who is told, when, and in which words.
class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheFirstConfirmedMobileInTheFamilysLanguage()
    {
        Desk desk;
        ApplicationInput typed = desk.typed();
        typed.messageLanguage = Language::Russian;
        Application application = desk.application(desk.waiting(typed));
        application.phones[0].confirmed = false;
        const auto before = desk.messages().size();

        notified(desk, application);

        QCOMPARE(desk.messages().size(), before + 1);
        const Message message = desk.messages().first();
        QCOMPARE(message.phone, application.phones[1].number);
        QCOMPARE(message.body, u"Заявление %1 восстановлено в очереди. Место в очереди: 7."_s.arg(application.number->text()));
        QCOMPARE(message.parts, smsParts(message.body));
        QCOMPARE(message.application, application.id);
        QVERIFY(!message.clientRef.isEmpty());
    }

    void tellsEveryMobileWhenNoneIsConfirmed()
    {
        Desk desk;
        Application application = desk.application(desk.waiting());
        for (ContactPhone &phone : application.phones)
            phone.confirmed = false;
        const auto before = desk.messages().size();

        notified(desk, application, u"once"_s);
        notified(desk, application, u"once"_s);

        QCOMPARE(desk.messages().size(), before + 2);
    }

    void tellsOnceForOneKey()
    {
        Desk desk;
        const Application application = desk.application(desk.waiting());
        const auto before = desk.messages().size();

        notified(desk, application, u"reminder:1"_s);
        notified(desk, application, u"reminder:1"_s);

        QCOMPARE(desk.messages().size(), before + 1);
    }

    void waitsOutTheNight()
    {
        Desk desk;
        const Application application = desk.application(desk.waiting());
        desk.setClock(u"2026-11-27T23:00:00"_s); // Friday

        notified(desk, application);

        const QDateTime monday = instantOf(QDate(2026, 11, 30), QTime(9, 0));
        QCOMPARE(desk.messages().first().notBefore, monday);
        QVERIFY(desk.messages().first().validUntil > monday);
    }

    void showsEverythingAndSendsNothingInATrainingOffice()
    {
        Desk desk;
        OfficeInfo office = need(desk.store().settings().office());
        office.training = true;
        desk.office.write([&] { need(desk.store().settings().setOffice(office)); });

        desk.waiting();

        for (const Message &message : desk.messages())
            QCOMPARE(message.state, MessageState::Shown);
        QVERIFY(!need(desk.store().outbox().lease(desk.office.now(), {u"worker"_s, desk.office.now().addSecs(60), u"kannel"_s, {}})));
    }

    void queuesNoTextOfTooManyParts()
    {
        Desk desk;
        const QString long670(670, u'ә');
        desk.office.write([&] { need(desk.store().settings().setText({MessageKind::Registered, Language::Russian, long670 + u'ә'})); });
        desk.office.write([&] { need(desk.store().settings().setText({MessageKind::Registered, Language::Kazakh, long670 + u'ә'})); });

        desk.waiting();

        const QList<Message> all = desk.messages();
        const auto registered = std::find_if(all.cbegin(), all.cend(), [](const Message &m) { return m.kind == MessageKind::Registered; });
        QVERIFY(registered != all.cend());
        QCOMPARE(registered->parts, 11);
        QCOMPARE(registered->state, MessageState::Failed);
        QCOMPARE(registered->finalAt, std::optional(registered->createdAt));
        const auto refused = desk.as(Role::Supervisor).run<SetMessageText>({MessageKind::Registered, Language::Kazakh, long670 + u'ә'});
        QCOMPARE(refusal(refused), u"FieldOutOfRange body"_s);
        desk.done<SetMessageText>({MessageKind::Registered, Language::Kazakh, long670});
    }

    void leavesNoPlaceholderUnfilled()
    {
        Desk desk;
        desk.withdrawn(1);
        desk.inState(ApplicationState::Archived, 2);

        for (const Message &message : desk.messages())
            QVERIFY2(!message.body.contains(u'{'), qPrintable(message.body));
    }

    void sendsANoticeOnceMoreToThePresentPhone()
    {
        Desk desk;
        const ApplicationId id = desk.waiting();
        const Message first = withState(desk, desk.messages().first(), MessageState::Undelivered);
        const Application before = desk.application(id);
        Application application = before;
        application.phones.removeFirst();
        desk.office.write([&] { need(desk.store().applications().update(before, application)); });

        const auto output = desk.done<ResendMessage>({first.id});

        const Message again = need(desk.store().outbox().get(output.message));
        QVERIFY(again.id != first.id);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.phone, application.phones[0].number);
        QCOMPARE(again.state, MessageState::Queued);
        QVERIFY(again.clientRef != first.clientRef);
        QCOMPARE(need(desk.store().outbox().get(first.id)).state, MessageState::Undelivered);
        const JournalRow row = desk.journal(u"message"_s, again.id.value).first();
        QCOMPARE(row.verb, u"resend-message"_s);
        QCOMPARE(row.after[u"resent"_s].toInteger(), first.id.value);
    }

    void repeatsNoCodeAndNothingThatIsUnderWay()
    {
        Desk desk;
        desk.waiting();
        const QList<Message> messages = desk.messages();

        QCOMPARE(messages.last().kind, MessageKind::Code);
        QCOMPARE(refusal(desk.run<ResendMessage>({messages.last().id})), u"MoveNotAllowed"_s);
        QCOMPARE(refusal(desk.run<ResendMessage>({messages.first().id})), u"MoveNotAllowed"_s);
        QCOMPARE(refusal(desk.run<ResendMessage>({MessageId{999}})), u"NotFound"_s);
    }

    void keepsWhoToldTheFamilyByVoice()
    {
        Desk desk;
        desk.waiting();
        const Message message = withState(desk, desk.messages().first(), MessageState::Undelivered);

        desk.done<MarkPhoned>({message.id, u"ответила мама"_s});

        QCOMPARE(need(desk.store().outbox().get(message.id)).phonedAt, desk.office.now());
        const JournalRow row = desk.journal(u"message"_s, message.id.value).first();
        QCOMPARE(row.verb, u"mark-phoned"_s);
        QCOMPARE(row.reason, u"ответила мама"_s);
    }

    void oneCallTellsAllThatDidNotArrive()
    {
        Desk desk;
        const ApplicationId family = desk.waiting();
        const ApplicationId other = desk.waiting(QDate(2024, 1, 16), 2);
        for (const Message &message : desk.messages())
            withState(desk, message, MessageState::Undelivered);
        QCOMPARE(need(desk.store().outbox().toPhone(family)).size(), 2);

        desk.done<MarkPhoned>({need(desk.store().outbox().toPhone(family)).first().id, u"мама"_s, true});

        QCOMPARE(need(desk.store().outbox().toPhone(family)).size(), 0);
        QCOMPARE(need(desk.store().outbox().toPhone(other)).size(), 2);
    }

    void writesEveryNoticeInTheLanguageOfTheFamily()
    {
        for (const Language language : allOf<Language>()) {
            Desk desk;
            ApplicationInput input = desk.typed();
            input.messageLanguage = language;

            desk.waiting(input);

            // English families get Russian words.
            const QString mark = language == Language::Kazakh ? u"Өтініш"_s : u"Заявление"_s;
            for (const MessageKind kind : {MessageKind::Accepted, MessageKind::Registered}) {
                const QList<Message> messages = desk.messages();
                const auto sent = std::find_if(messages.begin(), messages.end(), [kind](const Message &m) { return m.kind == kind; });
                QVERIFY(sent != messages.end());
                QCOMPARE(sent->language, language);
                QVERIFY2(sent->body.startsWith(mark), qPrintable(sent->body));
            }
        }
    }

    void sendsATestMessageInTheWorkersLanguage()
    {
        Desk desk;
        QCOMPARE(refusal(desk.as(Role::Administrator).run<SendTestMessage>({u"+7 701 234 56 78"_s, Language::Kazakh})), u"NoSender"_s);
        desk.done<SetSender>({u"kannel"_s, u"https://sms.example/send"_s, u"u"_s, u"KEZEK"_s});

        const MessageId id = desk.done<SendTestMessage>({u"8 701 234 56 78"_s, Language::Kazakh}).message;

        const Message message = need(desk.store().outbox().get(id));
        QCOMPARE(message.kind, MessageKind::Test);
        QCOMPARE(message.state, MessageState::Queued);
        QCOMPARE(message.notBefore, desk.office.now());
        QCOMPARE(message.phone.e164(), u"+77012345678"_s);
        QVERIFY2(message.body.startsWith(u"Тексеру хабарламасы."_s) && !message.body.contains(u'{'), qPrintable(message.body));
        QCOMPARE(desk.journal(u"message"_s, id.value).first().verb, u"send-test-message"_s);
        QCOMPARE(refusal(desk.run<SendTestMessage>({u"8 7213 91 12 34"_s, Language::Kazakh})), u"PhoneNotMobile phone"_s);
        QCOMPARE(refusal(desk.run<SendTestMessage>({u"12"_s, Language::Kazakh})), u"PhoneInvalid phone"_s);
        QCOMPARE(refusal(desk.as(Role::Supervisor).run<SendTestMessage>({u"8 701 234 56 78"_s, Language::Kazakh})), u"NotPermitted"_s);
    }
};

QTEST_APPLESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
