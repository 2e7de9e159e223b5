// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/messages/messagespage.h"
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
    void problemsOnlyLeavesWhatDidNotArrive();
    void anUndeliveredMessageIsSentOnceMore();
    void thePhoneCallIsNoted();
    void theTextOfACodeIsShownInTrainingOnly_data();
    void theTextOfACodeIsShownInTrainingOnly();
};

void TestMessages::problemsOnlyLeavesWhatDidNotArrive()
{
    Counter counter;
    const Application family = counter.office.addWaiting();
    counter.office.addMessage(family, MessageKind::Registered, MessageState::Delivered);
    counter.office.addMessage(family, MessageKind::Invitation, MessageState::Undelivered);
    MessagesPage page(counter.context);
    counter.show(page);
    const auto *rows = Counter::find<RowTable>(page, u"messages.list"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(!rows->index(0, 3).data().toString().contains(family.phones.first().number.grouped()));

    Counter::find(page, u"messages.problems"_s)->setFocus();
    Counter::key(Qt::Key_Space);

    QCOMPARE(rows->rowCount(), 1);
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
