// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingshands.h"

#include "ui/common/theme.h"
#include "ui/widgets/panels.h"
#include "usecases/messages/notices.h"
#include "usecases/ports/secrets.h"
#include "words/words.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kezek;
using namespace kezek::test;
using namespace kezek::test::settings;
using namespace Qt::Literals::StringLiterals;

/// The sections of Settings that messages depend on: their texts, and where they leave.
class TestMessageSettings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aTextWithAnUnknownPlaceholderIsRefusedAndKept();
    void aTextThatTakesMoreThanOneSmsIsWarnedOf();
    void anEmptyTextGoesBackToTheShippedWords();
    void theTextTypedStaysWhileAnotherIsLookedAt();
    void theStoredSmsPasswordNeverComesToTheWindow();
    void anotherProviderBringsItsUsualAddressUnlessOneWasTyped();
    void aProviderWithAKeyAsksForNoUser();
    void thePasswordGoesIntoTheSafeAndTheSenderTriesAgain();
    void aSafeThatCannotBeOpenedIsSaidInPlainWords();
    void theBalanceOfTheSavedProviderIsShownOrWhyNot();
    void aTestMessageIsFollowedUntilItArrives();
    void aTestMessageThatFailsSaysWhyAndWhatNext();
    void aTrainingOfficeSaysThatNothingLeaves();
};

void TestMessageSettings::aTextWithAnUnknownPlaceholderIsRefusedAndKept()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.texts"_s);

    standOn(page, u"settings.texts.list"_s, u"Registered, with the number"_s);
    auto *body = Counter::find<QPlainTextEdit>(page, u"settings.texts.body"_s);
    body->setFocus();
    body->selectAll();
    Counter::type(u"Number {number}, room {room}"_s);
    QCOMPARE(label(page, u"settings.texts.parts"_s), u"1 SMS, 33 characters, 125 left in this SMS"_s);
    click(page, u"settings.texts.save"_s);

    QVERIFY(label(page, u"body.problem"_s).contains(u"room"_s));
    QCOMPARE(body->toPlainText(), u"Number {number}, room {room}"_s);
    QVERIFY(!need(textOf(counter.office.store(), MessageKind::Registered, Language::Russian)).contains(u"room"_s));
}

void TestMessageSettings::aTextThatTakesMoreThanOneSmsIsWarnedOf()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.texts"_s);
    standOn(page, u"settings.texts.list"_s, u"Test message"_s);
    auto *body = Counter::find<QPlainTextEdit>(page, u"settings.texts.body"_s);

    body->setPlainText(QString(70, u'ж'));
    QCOMPARE(label(page, u"settings.texts.parts"_s), u"1 SMS, 70 characters, 0 left in this SMS"_s);
    body->setPlainText(QString(71, u'ж'));
    QCOMPARE(label(page, u"settings.texts.parts"_s), u"2 SMS, 71 characters, 63 left in this SMS. Each family costs 2 SMS instead of one. "
                                                     u"With Kazakh or Russian letters one SMS holds 70 characters."_s);
    body->setPlainText(QString(161, u'a'));
    QCOMPARE(label(page, u"settings.texts.parts"_s), u"2 SMS, 161 characters, 145 left in this SMS. Each family costs 2 SMS instead of one."_s);
}

void TestMessageSettings::anEmptyTextGoesBackToTheShippedWords()
{
    Counter counter(Role::Supervisor);
    counter.office.write([&] { need(counter.office.store().settings().setText({MessageKind::Test, Language::Russian, u"Own"_s})); });
    SettingsPage page(counter.context);
    open(counter, page, u"settings.texts"_s);

    standOn(page, u"settings.texts.list"_s, u"Test message"_s);
    const auto *body = Counter::find<QPlainTextEdit>(page, u"settings.texts.body"_s);
    QCOMPARE(body->toPlainText(), u"Own"_s);
    click(page, u"settings.texts.back"_s);

    QCOMPARE(body->toPlainText(), u"Проверочное сообщение. {office}"_s);
    QVERIFY(!Counter::find<QPushButton>(page, u"settings.texts.back"_s)->isEnabled());
}

void TestMessageSettings::theTextTypedStaysWhileAnotherIsLookedAt()
{
    Counter counter(Role::Supervisor);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.texts"_s);
    standOn(page, u"settings.texts.list"_s, u"Test message"_s);
    auto *body = Counter::find<QPlainTextEdit>(page, u"settings.texts.body"_s);
    body->setPlainText(u"Half"_s);

    standOn(page, u"settings.texts.list"_s, u"Enrolled"_s);
    QVERIFY(body->toPlainText() != u"Half"_s);
    page.refresh();
    Counter::settle();
    standOn(page, u"settings.texts.list"_s, u"Test message"_s);

    QCOMPARE(body->toPlainText(), u"Half"_s);
    QVERIFY(label(page, u"settings.texts.state"_s).contains(u"not saved"_s));
}

void TestMessageSettings::theStoredSmsPasswordNeverComesToTheWindow()
{
    Counter counter(Role::Administrator);
    const SenderSettings stored{u"kannel"_s, u"http://gateway:13013/"_s, u"office"_s, u"Kezek"_s};
    counter.secrets.keep(secretName(stored), u"secret"_s);
    counter.office.write([&] { need(counter.office.store().settings().setSender(stored)); });
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);

    QVERIFY(Counter::find<QLineEdit>(page, u"settings.sms.password"_s)->text().isEmpty());
    typeInto(page, u"settings.sms.url"_s, u"gateway"_s);
    click(page, u"settings.sms.save"_s);
    QVERIFY(Counter::find<QLabel>(page, u"url.problem"_s)->isVisible());
    typeInto(page, u"settings.sms.url"_s, u"https://gateway:13013/"_s);
    click(page, u"settings.sms.save"_s);

    const SenderSettings saved = need(counter.office.store().settings().sender());
    QCOMPARE(saved.url, u"https://gateway:13013/"_s);
}

void TestMessageSettings::anotherProviderBringsItsUsualAddressUnlessOneWasTyped()
{
    Counter counter;
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);
    auto *provider = Counter::find<QComboBox>(page, u"settings.sms.provider"_s);
    const auto *url = Counter::find<QLineEdit>(page, u"settings.sms.url"_s);
    provider->setFocus();

    Counter::key(Qt::Key_Down);
    QCOMPARE(url->text(), u"http://127.0.0.1:13013/cgi-bin/sendsms"_s);
    Counter::key(Qt::Key_Down);
    QCOMPARE(url->text(), u"https://smsc.kz/"_s);
    typeInto(page, u"settings.sms.url"_s, u"https://www2.smsc.kz/"_s);
    provider->setFocus();
    Counter::key(Qt::Key_Up);

    QCOMPARE(url->text(), u"https://www2.smsc.kz/"_s);
}

void TestMessageSettings::aProviderWithAKeyAsksForNoUser()
{
    Counter counter;
    counter.gateway.known.append({u"mobizon"_s, u"Mobizon.kz"_s, u"https://api.mobizon.kz"_s, false, true, true});
    counter.office.write([&] { need(counter.office.store().settings().setSender({u"kannel"_s, u"http://gateway/"_s, u"office"_s, {}})); });
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);
    const auto *user = Counter::find<QLineEdit>(page, u"settings.sms.user"_s);
    QVERIFY(user->isVisible());

    Counter::find(page, u"settings.sms.provider"_s)->setFocus();
    Counter::key(Qt::Key_End);
    QVERIFY(!user->isVisible());
    QCOMPARE(Counter::find<QLineEdit>(page, u"settings.sms.password"_s)->accessibleName(), u"API key"_s);
    click(page, u"settings.sms.save"_s);

    const SenderSettings saved = need(counter.office.store().settings().sender());
    QCOMPARE(saved.provider, u"mobizon"_s);
    QCOMPARE(saved.user, QString());
}

void TestMessageSettings::thePasswordGoesIntoTheSafeAndTheSenderTriesAgain()
{
    Counter counter;
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);
    Counter::find(page, u"settings.sms.provider"_s)->setFocus();
    Counter::key(Qt::Key_Down);
    typeInto(page, u"settings.sms.user"_s, u"office"_s);
    typeInto(page, u"settings.sms.password"_s, u"s3cret"_s);

    Counter::key(Qt::Key_Return);

    const SenderSettings saved = need(counter.office.store().settings().sender());
    QCOMPARE(need(counter.secrets.read(secretName(saved)).result()), u"s3cret"_s);
    QCOMPARE(counter.gateway.triedAgain, 1);
    auto *password = Counter::find<QLineEdit>(page, u"settings.sms.password"_s);
    QVERIFY(password->text().isEmpty());
    QVERIFY(password->placeholderText().contains(u"is kept"_s));
    QVERIFY(Counter::find<MessageBar>(page, u"settings.sms.bar"_s)->text().startsWith(u"Saved."_s));
    // Another account has another password.
    typeInto(page, u"settings.sms.user"_s, u"other"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(password->placeholderText(), u"No password is kept"_s);
}

void TestMessageSettings::aSafeThatCannotBeOpenedIsSaidInPlainWords()
{
    Counter counter;
    counter.secrets.open = false;
    counter.office.write([&] { need(counter.office.store().settings().setSender({u"kannel"_s, u"http://gateway/"_s, u"office"_s, {}})); });
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);
    auto *bar = Counter::find<MessageBar>(page, u"settings.sms.bar"_s);
    QVERIFY(bar->text().contains(u"password safe"_s));
    bar->clear();
    page.refresh();
    Counter::settle();
    QVERIFY(bar->text().isEmpty());

    typeInto(page, u"settings.sms.password"_s, u"s3cret"_s);
    Counter::key(Qt::Key_Return);

    QVERIFY(bar->text().contains(u"known until the program ends"_s));
    QCOMPARE(counter.gateway.triedAgain, 1);
}

void TestMessageSettings::theBalanceOfTheSavedProviderIsShownOrWhyNot()
{
    Counter counter;
    counter.office.write([&] { need(counter.office.store().settings().setSender({u"smsc"_s, u"https://smsc.kz/"_s, u"office"_s, {}})); });
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);

    click(page, u"settings.sms.balance"_s);
    QCOMPARE(label(page, u"settings.sms.balanceText"_s), u"On the account: 286.55 KZT"_s);
    counter.gateway.said = refuse(ErrorCode::SmsLoginRefused);
    click(page, u"settings.sms.balance"_s);
    QCOMPARE(label(page, u"settings.sms.balanceText"_s), words::of(counter.gateway.said.error()));
    typeInto(page, u"settings.sms.user"_s, u"other"_s);
    QVERIFY(!Counter::find(page, u"settings.sms.balance"_s)->isEnabled());

    counter.office.write([&] { need(counter.office.store().settings().setSender({u"kannel"_s, u"http://gateway/"_s, u"office"_s, {}})); });
    page.refresh();
    Counter::settle();
    QVERIFY(!Counter::find(page, u"settings.sms.balance"_s)->isVisible());
}

void TestMessageSettings::aTestMessageIsFollowedUntilItArrives()
{
    Counter counter;
    counter.office.write([&] { need(counter.office.store().settings().setSender({u"smsc"_s, u"https://smsc.kz/"_s, u"office"_s, {}})); });
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);
    typeInto(page, u"settings.sms.phone"_s, u"12"_s);
    Counter::key(Qt::Key_Return);
    QVERIFY(Counter::find(page, u"settings.sms"_s)->findChild<QLabel *>(u"phone.problem"_s)->isVisible());

    typeInto(page, u"settings.sms.phone"_s, u"8 701 234 56 78"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(counter.gateway.triedAgain, 1);
    QCOMPARE(label(page, u"settings.sms.fate"_s), u"waiting"_s);
    QVERIFY(!Counter::find(page, u"settings.sms.test"_s)->isEnabled());
    Message message = need(counter.office.store().readers().messages({}, {})).rows.constFirst().message;
    QCOMPARE(message.kind, MessageKind::Test);
    message.state = MessageState::Accepted;
    message.checkAt = counter.office.now();
    need(counter.office.store().outbox().update(message));
    QTRY_COMPARE(label(page, u"settings.sms.fate"_s), u"accepted by the provider"_s);
    message.state = MessageState::Delivered;
    message.checkAt.reset();
    need(counter.office.store().outbox().update(message));

    QTRY_COMPARE(label(page, u"settings.sms.fate"_s), u"delivered"_s);
    QVERIFY(label(page, u"settings.sms.fateText"_s).contains(u"has arrived"_s));
    QVERIFY(Counter::find(page, u"settings.sms.test"_s)->isEnabled());
}

void TestMessageSettings::aTestMessageThatFailsSaysWhyAndWhatNext()
{
    Counter counter;
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);
    typeInto(page, u"settings.sms.phone"_s, u"8 701 234 56 78"_s);
    Counter::key(Qt::Key_Return);
    QCOMPARE(Counter::find<MessageBar>(page, u"settings.sms.bar"_s)->text(), words::of(Error{ErrorCode::NoSender, {}, {}, {}}));

    counter.office.write([&] { need(counter.office.store().settings().setSender({u"smsc"_s, u"https://smsc.kz/"_s, u"office"_s, {}})); });
    click(page, u"settings.sms.test"_s);
    Message message = need(counter.office.store().readers().messages({}, {})).rows.constFirst().message;
    message.state = MessageState::Failed;
    message.provider = u"nobody"_s;
    message.lastCode = u"6"_s;
    message.lastText = u"message is denied"_s;
    message.finalAt = counter.office.now();
    need(counter.office.store().outbox().update(message));

    QTRY_COMPARE(label(page, u"settings.sms.fate"_s), u"failed"_s);
    QVERIFY(label(page, u"settings.sms.fateText"_s).contains(u"message is denied"_s));
}

void TestMessageSettings::aTrainingOfficeSaysThatNothingLeaves()
{
    Counter counter(Role::Administrator, true);
    SettingsPage page(counter.context);
    open(counter, page, u"settings.sms"_s);

    QVERIFY(Counter::find(page, u"settings.sms.training"_s)->isVisible());
}

QTEST_MAIN(TestMessageSettings)
#include "tst_messagesettings.moc"
