// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/viewcard.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/journal/answerowndata.h"

#include <QTest>

#include <algorithm>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

/// The answer to a person who asks what the office keeps of them.
class OwnDataTest : public QObject {
    Q_OBJECT

private slots:
    void holdsEverythingOfTheCaseAndNothingOfAnother()
    {
        Desk desk;
        const ApplicationId other = desk.waiting(QDate(2024, 1, 16), 2);
        const ApplicationId ended = desk.withdrawn(1);
        const QString phone = desk.application(ended).phones[0].number.e164();
        desk.as(Role::Registrar).done<AskQuestion>({u"Айгүл"_s, phone, {}, Language::Russian, u"Когда?"_s, ended, Source::Counter, true});
        desk.done<AskQuestion>({u"Other"_s, phone, {}, Language::Russian, u"Another's?"_s, other, Source::Counter, true});
        desk.as(Role::Placement).done<ViewCard>({ended, u"desk"_s});

        const OwnData data = need(readOwnData(desk.office.storeOf(desk.office.actor(Role::Supervisor)), ended));

        QCOMPARE(data.card.application, desk.application(ended));
        QCOMPARE(data.entries.size(), 1);
        QCOMPARE(data.inquiries.size(), 1);
        QCOMPARE(data.inquiries[0].inquiry.question, u"Когда?"_s);
        QVERIFY(!data.messages.isEmpty());
        for (const Message &message : data.messages) {
            QVERIFY(message.kind != MessageKind::Code);
            QCOMPARE(message.application, std::optional(ended));
        }
        QCOMPARE(data.journal.constLast().row.verb, u"view-card"_s);
        QCOMPARE(data.roles.value(data.journal.constLast().row.worker), Role::Placement);
        QVERIFY(std::is_sorted(data.journal.cbegin(), data.journal.cend(), [](const JournalLine &a, const JournalLine &b) { return a.row.id < b.row.id; }));
        for (const JournalLine &line : data.journal)
            QCOMPARE(line.application, std::optional(ended));
    }

    void isGivenOutOnARequestAndJournaled()
    {
        Desk desk;
        const ApplicationId child = desk.waiting();
        desk.as(Role::Supervisor);

        QCOMPARE(refusal(desk.run<AnswerOwnData>({child, u" "_s, QDate(2026, 11, 20)})), u"FieldRequired requestNumber"_s);
        QCOMPARE(refusal(desk.run<AnswerOwnData>({child, u"17"_s, {}})), u"FieldRequired requestDate"_s);
        QCOMPARE(refusal(desk.run<AnswerOwnData>({child, u"17"_s, QDate(2026, 11, 24)})), u"DateInFuture requestDate"_s);
        desk.done<AnswerOwnData>({child, u"17"_s, QDate(2026, 11, 20)});

        const JournalRow row = desk.journal(u"application"_s, child.value).constFirst();
        QCOMPARE(row.verb, u"answer-own-data"_s);
        QCOMPARE(row.after, (QJsonObject{{u"requestNumber"_s, u"17"_s}, {u"requestDate"_s, u"2026-11-20"_s}}));
        QVERIFY(!AnswerOwnData::roles().contains(Role::Registrar));
    }
};

QTEST_GUILESS_MAIN(OwnDataTest)
#include "tst_owndata.moc"
