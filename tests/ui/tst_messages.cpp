// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/messages/messagespage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/referrals/sendcode.h"

#include <QLabel>
#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

class TestMessages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void theFamilyThatNothingReachedIsPhonedWithOneKey();
    void whatTheProviderTookAndNeverReportsIsNotConfirmed();
    void theCardTellsCauseCostAndHistory();
    void theCostOfAMonthIsSummedByDay();
    void anUndeliveredMessageIsSentOnceMore();
    void thePhoneCallIsNoted();
    void theTextOfACodeIsShownInTrainingOnly_data();
    void theTextOfACodeIsShownInTrainingOnly();
};

void TestMessages::theFamilyThatNothingReachedIsPhonedWithOneKey()
{
    Counter counter;
    const Application family = counter.office.addWaiting();
    const Application other = counter.office.addWaiting();
    counter.office.addMessage(family, MessageKind::Registered, MessageState::Undelivered);
    counter.office.advance(60);
    counter.office.addMessage(family, MessageKind::Invitation, MessageState::Failed);
    counter.office.addMessage(other, MessageKind::Registered, MessageState::Lapsed);
    counter.office.addMessage(other, MessageKind::Invitation, MessageState::Delivered);
    MessagesPage page(counter.context);
    counter.show(page);
    QCOMPARE(Counter::find<RowTable>(page, u"messages.list"_s)->model()->rowCount(), 4);
    auto *view = Counter::find<ChoiceBox>(page, u"messages.view"_s);
    QCOMPARE(view->itemText(1), u"To phone: 2"_s);

    view->setFocus();
    Counter::key(Qt::Key_Down);
    page.focusFirst();
    const auto *rows = Counter::find<RowTable>(page, u"messages.toPhone"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(!rows->index(0, 2).data().toString().contains(family.phones.first().number.grouped()));
    QCOMPARE(rows->index(0, 3).data().toString(), u"Registered, with the number, Invitation to take a seat"_s);
    QVERIFY(Counter::find<QLabel>(page, u"messages.tell"_s)->text().contains(u"Место в детском саду."_s));
    QVERIFY(Counter::find<QLabel>(page, u"messages.whyPhone"_s)->text().contains(u"Phone the family"_s));
    Counter::key(Qt::Key_F8);

    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(view->itemText(1), u"To phone: 1"_s);
    QCOMPARE(need(counter.office.store().outbox().toPhone(family.id)).size(), 0);
    Counter::key(Qt::Key_F8);
    QCOMPARE(rows->rowCount(), 0);
    Counter::key(Qt::Key_F8); // nobody is left
    QCOMPARE(view->itemText(1), u"To phone: 0"_s);
}

void TestMessages::whatTheProviderTookAndNeverReportsIsNotConfirmed()
{
    Counter counter;
    Message message = counter.office.addMessage(counter.office.addWaiting(), MessageKind::Invitation, MessageState::Accepted);
    message.checkAt = counter.office.now();
    need(counter.office.store().outbox().update(message));
    MessagesPage page(counter.context);
    counter.show(page);
    const auto *state = Counter::find<QLabel>(page, u"messages.state"_s);
    QCOMPARE(state->text(), u"accepted by the provider"_s);

    message.checkAt.reset();
    need(counter.office.store().outbox().update(message));
    page.refresh();
    Counter::settle();

    QCOMPARE(state->text(), u"delivery not confirmed"_s);
    QVERIFY(Counter::find<QLabel>(page, u"messages.cause"_s)->text().contains(u"cannot say whether it arrived"_s));
}

void TestMessages::theCardTellsCauseCostAndHistory()
{
    Counter counter;
    Message message = counter.office.addMessage(counter.office.addWaiting(), MessageKind::Invitation);
    message.state = MessageState::Accepted;
    need(counter.office.store().outbox().update(message, u"smsc 0"_s));
    message.state = MessageState::Undelivered;
    message.provider = u"nobody"_s;
    message.lastCode = u"777"_s;
    message.lastText = u"absent subscriber"_s;
    message.costTiyn = 1905;
    need(counter.office.store().outbox().update(message, u"nobody 777"_s));
    need(counter.office.store().outbox().update(message, u"phoned"_s));
    MessagesPage page(counter.context);
    counter.show(page);

    const QString cause = Counter::find<QLabel>(page, u"messages.cause"_s)->text();
    QVERIFY2(cause.contains(u"777 absent subscriber"_s) && cause.contains(u"Phone the family"_s), qPrintable(cause));
    QVERIFY(Counter::find<QLabel>(page, u"messages.facts"_s)->text().contains(u"cost 19.05 ₸"_s));
    const auto *history = Counter::find<RowTable>(page, u"messages.history"_s)->model();
    QCOMPARE(history->rowCount(), 3);
    QCOMPARE(history->index(1, 1).data().toString(), u"not delivered: nobody 777"_s);
    QCOMPARE(history->index(2, 1).data().toString(), u"the family was phoned"_s);
}

void TestMessages::theCostOfAMonthIsSummedByDay()
{
    Counter counter;
    const Application family = counter.office.addWaiting();
    const auto accepted = [&](QDate day, std::optional<qint64> cost) {
        Message message = counter.office.addMessage(family, MessageKind::Invitation, MessageState::Delivered);
        message.acceptedAt = startOfLocalDay(day).addSecs(36000);
        message.costTiyn = cost;
        need(counter.office.store().outbox().update(message));
    };
    accepted(QDate(2026, 11, 20), 1900);
    accepted(QDate(2026, 11, 20), 123450);
    accepted(QDate(2026, 11, 23), {});
    accepted(QDate(2026, 10, 31), 50);
    MessagesPage page(counter.context);
    counter.show(page);

    Counter::find<ChoiceBox>(page, u"messages.view"_s)->setFocus();
    Counter::key(Qt::Key_End);

    const auto *days = Counter::find<RowTable>(page, u"messages.cost.days"_s)->model();
    const auto *sum = Counter::find<QLabel>(page, u"messages.cost.sum"_s);
    QCOMPARE(days->rowCount(), 2);
    QCOMPARE(days->index(0, 1).data().toString(), u"2"_s);
    QVERIFY2(days->index(0, 3).data().toString().endsWith(u"253.50 ₸"_s), qPrintable(days->index(0, 3).data().toString()));
    QCOMPARE(days->index(1, 3).data().toString(), u"—"_s);
    QVERIFY2(sum->text().startsWith(u"November 2026: 3 messages, 3 SMS parts, "_s) && sum->text().contains(u"no price for 1"_s), qPrintable(sum->text()));
    QVERIFY(!Counter::find(page, u"messages.cost.later"_s)->isEnabled());
    Counter::find(page, u"messages.cost.earlier"_s)->setFocus();
    Counter::key(Qt::Key_Space);
    QCOMPARE(sum->text(), u"October 2026: 1 messages, 1 SMS parts, 0.50 ₸"_s);
}

void TestMessages::anUndeliveredMessageIsSentOnceMore()
{
    Counter counter;
    counter.office.addMessage(counter.office.addWaiting(), MessageKind::Invitation, MessageState::Undelivered);
    MessagesPage page(counter.context);
    counter.show(page);

    Counter::find(page, u"messages.resend"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(Counter::find<RowTable>(page, u"messages.list"_s)->model()->rowCount(), 2);
}

void TestMessages::thePhoneCallIsNoted()
{
    Counter counter;
    const Message message = counter.office.addMessage(counter.office.addWaiting(), MessageKind::Invitation, MessageState::Undelivered);
    MessagesPage page(counter.context);
    counter.show(page);

    Counter::find(page, u"messages.note"_s)->setFocus();
    Counter::type(u"spoke with the mother"_s);
    Counter::key(Qt::Key_Return);

    QVERIFY(need(counter.office.store().outbox().get(message.id)).phonedAt);
}

void TestMessages::theTextOfACodeIsShownInTrainingOnly_data()
{
    QTest::addColumn<bool>("training");
    QTest::newRow("a real office") << false;
    QTest::newRow("training") << true;
}

void TestMessages::theTextOfACodeIsShownInTrainingOnly()
{
    QFETCH(bool, training);
    Counter counter(Role::Administrator, training);
    const Application family = counter.office.addWaiting();
    SendCode::Input input;
    input.phone = family.phones.first().number.e164();
    input.purpose = CodePurpose::Withdraw;
    input.application = family.id;
    input.consent = true;
    const Actor actor = counter.office.administrator();
    need(perform<SendCode>(counter.office.store(), actor, counter.office.random(), input));
    MessagesPage page(counter.context);
    counter.show(page);

    const QString code = counter.lastCode();
    QCOMPARE(Counter::find<QLabel>(page, u"messages.text"_s)->text().contains(code), training);
    const auto *rows = Counter::find<RowTable>(page, u"messages.list"_s)->model();
    QCOMPARE(rows->index(0, 5).data().toString().contains(code), training);
    QVERIFY(!Counter::find(page, u"messages.resend"_s)->isEnabled());
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
