// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "fingers.h"
#include "ui/common/theme.h"
#include "ui/selfservice/terminalcode.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mobile = u"+77011234567"_s;

SendCode::Input toFile(const QString &phone = mobile)
{
    SendCode::Input input;
    input.phone = phone;
    input.purpose = CodePurpose::FileApplication;
    input.childIin = testIin(QDate(2024, 7, 2), 501).text();
    input.language = Language::Russian;
    return input;
}

/// The code's part of a screen, and a real office in memory behind it.
struct Screen {
    explicit Screen(bool training = false) : counter(Role::Registrar, training)
    {
        theme::touch(&window);
        code = new TerminalCode(counter.context, &window);
        code->setAcceptText(u"Confirm"_s);
        window.resize(1366, 420);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(code);
        column->addStretch();
        code->setWanted(toFile());
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    template <class W = QWidget> W *the(const QString &name) { return Counter::find<W>(window, u"terminal.code."_s + name); }
    QString text(const QString &name) { return the<QLabel>(name)->isVisible() ? the<QLabel>(name)->text() : QString(); }
    void press(const QString &name)
    {
        QTest::mouseClick(the(name), Qt::LeftButton, {}, QPoint(20, the(name)->height() / 2));
        Counter::settle();
    }
    void sendIt()
    {
        press(u"consent"_s);
        press(u"send"_s);
    }
    int sent() { return int(need(counter.office.store().readers().messages({}, {})).rows.size()); }

    Counter counter;
    QWidget window;
    TerminalCode *code;
};

} // namespace

class TestTerminalCode : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void sendsOnlyAfterTheTick();
    void nothingIsSentToNoPhone();
    void saysWhatIsLeftOfTimeAndTries();
    void givesTheCodeOnceForOnePress();
    void enterInTheBoxesAccepts();
    void aWrongCodeIsSaidAndCountsATry();
    void aRefusedSendIsSaidInWordsForAFamily();
    void anotherPhoneForgetsTheCode();
    void theSameNumberGroupedOtherwiseKeepsTheCode();
    void aTrainingOfficeShowsTheMessage();
    void anAnswerThatComesAfterTheFamilyLeftShowsNothing();
    void forgetsEverything();
    void saysTheButtonsOfTheGuideWordForWord();
    void canBeReadAndTouched_data();
    void canBeReadAndTouched();
};

void TestTerminalCode::sendsOnlyAfterTheTick()
{
    Screen screen;
    QVERIFY(!screen.the<QPushButton>(u"send"_s)->isEnabled());

    screen.press(u"send"_s);
    QCOMPARE(screen.sent(), 0);
    screen.sendIt();

    QCOMPARE(screen.sent(), 1);
    QVERIFY(screen.code->wasSent());
    QCOMPARE(QApplication::focusWidget(), screen.the(u"digits"_s));
}

void TestTerminalCode::nothingIsSentToNoPhone()
{
    Screen screen;
    screen.code->setWanted(toFile({}));
    screen.press(u"consent"_s);

    QVERIFY(!screen.the<QPushButton>(u"send"_s)->isEnabled());
    QCOMPARE(screen.text(u"timing"_s), u"First type the mobile number."_s);
}

void TestTerminalCode::saysWhatIsLeftOfTimeAndTries()
{
    Screen screen;

    screen.sendIt();

    const QString timing = screen.text(u"timing"_s);
    QVERIFY2(timing.contains(u"5:00") || timing.contains(u"4:59"), qPrintable(timing));
    QVERIFY2(timing.contains(u"3 tries"), qPrintable(timing));
    QVERIFY2(timing.contains(u"once more in"), qPrintable(timing));
    QVERIFY(!screen.the<QPushButton>(u"send"_s)->isEnabled());
}

void TestTerminalCode::givesTheCodeOnceForOnePress()
{
    Screen screen;
    QSignalSpy accepted(screen.code, &TerminalCode::accepted);
    screen.sendIt();
    const QString digits = screen.counter.lastCode();

    Counter::type(digits.left(3));
    QVERIFY(!screen.the<QPushButton>(u"accept"_s)->isEnabled());
    Counter::type(digits.right(1));
    screen.press(u"accept"_s);
    screen.press(u"accept"_s);

    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().first().toString(), digits);
    QCOMPARE(screen.code->code(), digits);
}

void TestTerminalCode::enterInTheBoxesAccepts()
{
    Screen screen;
    QSignalSpy accepted(screen.code, &TerminalCode::accepted);
    screen.sendIt();

    Counter::type(screen.counter.lastCode());
    Counter::key(Qt::Key_Return);

    QCOMPARE(accepted.size(), 1);
}

void TestTerminalCode::aWrongCodeIsSaidAndCountsATry()
{
    Screen screen;
    QSignalSpy accepted(screen.code, &TerminalCode::accepted);
    screen.sendIt();
    Counter::type(u"0000"_s);
    Counter::key(Qt::Key_Return);

    screen.code->tried(Error{ErrorCode::CodeWrong, u"code"_s, {}, {}});

    QCOMPARE(screen.text(u"problem"_s), words::toFamily(Error{ErrorCode::CodeWrong, {}, {}, {}}));
    QVERIFY2(screen.text(u"timing"_s).contains(u"2 tries"), qPrintable(screen.text(u"timing"_s)));
    Counter::type(u"1234"_s); // over the wrong one
    QCOMPARE(screen.text(u"problem"_s), QString());
    Counter::key(Qt::Key_Return);
    QCOMPARE(accepted.size(), 2);
    QCOMPARE(accepted.last().first().toString(), u"1234"_s);
}

void TestTerminalCode::aRefusedSendIsSaidInWordsForAFamily()
{
    Screen screen;
    screen.code->setWanted(toFile(u"+77212123456"_s));

    screen.sendIt();

    QVERIFY(!screen.code->wasSent());
    QCOMPARE(screen.text(u"problem"_s), words::toFamily(Error{ErrorCode::PhoneNotMobile, {}, {}, {}}));
    QVERIFY(screen.text(u"problem"_s) != words::of(Error{ErrorCode::PhoneNotMobile, {}, {}, {}}));
    QVERIFY(screen.the<QPushButton>(u"send"_s)->isEnabled());
}

void TestTerminalCode::anotherPhoneForgetsTheCode()
{
    Screen screen;
    screen.sendIt();
    Counter::type(u"1234"_s);

    screen.code->setWanted(toFile(u"+77771231230"_s));

    QVERIFY(!screen.code->wasSent());
    QCOMPARE(screen.code->code(), QString());
    QVERIFY(!screen.the<QPushButton>(u"accept"_s)->isEnabled());
}

void TestTerminalCode::theSameNumberGroupedOtherwiseKeepsTheCode()
{
    Screen screen;
    screen.sendIt();
    Counter::type(u"1234"_s);

    screen.code->setWanted(toFile(u"8 701 123 45 67"_s));

    QVERIFY(screen.code->wasSent());
    QCOMPARE(screen.code->code(), u"1234"_s);
}

void TestTerminalCode::aTrainingOfficeShowsTheMessage()
{
    Screen screen(true);

    screen.sendIt();

    QVERIFY2(screen.text(u"training"_s).contains(screen.counter.lastCode()), qPrintable(screen.text(u"training"_s)));
}

void TestTerminalCode::anAnswerThatComesAfterTheFamilyLeftShowsNothing()
{
    // Answers that come later than the question, as from a storage thread.
    struct LateJobs : JobQueue {
        void post(std::function<void(Result<Store *>)> work) override { waiting.append(std::move(work)); }
        QList<std::function<void(Result<Store *>)>> waiting;
    };
    Counter counter(Role::Registrar, true);
    LateJobs jobs;
    OfficeClient client(jobs, counter.office.random());
    client.setActor(counter.client.actor());
    UiContext context{client, counter.papers, counter.secrets, counter.gateway, true};
    TerminalCode code(context, nullptr);
    code.setWanted(toFile());
    Counter::find<QCheckBox>(code, u"terminal.code.consent"_s)->setChecked(true);
    code.show();
    Counter::find<QPushButton>(code, u"terminal.code.send"_s)->click();
    const auto work = [&] {
        jobs.waiting.takeFirst()(&counter.office.store());
        Counter::settle();
    };
    work(); // the code is made
    work(); // and its times read; the message is asked for
    QVERIFY(code.wasSent());

    code.forget();
    while (!jobs.waiting.isEmpty())
        work();

    QVERIFY(!Counter::find<QLabel>(code, u"terminal.code.training"_s)->isVisible());
    QVERIFY(!Counter::find<QLabel>(code, u"terminal.code.training"_s)->text().contains(counter.lastCode()));
}

void TestTerminalCode::forgetsEverything()
{
    Screen screen(true);
    screen.sendIt();
    Counter::type(screen.counter.lastCode());
    screen.code->tried(Error{ErrorCode::CodeWrong, {}, {}, {}});

    screen.code->forget();

    QVERIFY(!screen.code->wasSent());
    QVERIFY(!screen.the<QCheckBox>(u"consent"_s)->isChecked());
    auto *digits = screen.the<CodeEdit>(u"digits"_s);
    QCOMPARE(digits->text(), QString());
    QVERIFY(!digits->isUndoAvailable());
    QCOMPARE(screen.text(u"problem"_s), QString());
    QCOMPARE(screen.text(u"training"_s), QString());
    for (const QLabel *label : screen.window.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(screen.counter.lastCode()), qPrintable(label->text()));
}

void TestTerminalCode::saysTheButtonsOfTheGuideWordForWord()
{
    words::use(Language::Russian, *qApp);
    Screen screen;

    QCOMPARE(screen.the<QCheckBox>(u"consent"_s)->text(), u"Согласен на отправку СМС"_s);
    QCOMPARE(screen.the<QPushButton>(u"send"_s)->text(), u"Отправить код подтверждения"_s);
}

void TestTerminalCode::canBeReadAndTouched_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("width");
    for (const Language language : {Language::Kazakh, Language::Russian})
        for (const QSize &screen : terminalScreens)
            QTest::addRow("%s %d", qPrintable(toText(language)), screen.width()) << int(language) << screen.width();
}

void TestTerminalCode::canBeReadAndTouched()
{
    QFETCH(int, language);
    QFETCH(int, width);
    words::use(Language(language), *qApp);
    Screen screen(true);
    screen.window.resize(width, 480);
    const auto look = [&] {
        Counter::settle();
        QCOMPARE(screen.the(u"digits"_s)->size(), screen.the(u"digits"_s)->maximumSize());
        const QStringList unfit = unfitForFingers(screen.window);
        QVERIFY2(unfit.isEmpty(), qPrintable(u'\n' + unfit.join(u'\n')));
    };

    look();
    screen.sendIt();
    Counter::type(u"12"_s);
    look();
    screen.code->tried(Error{ErrorCode::CodeWrong, {}, {}, {}});
    look();
}

QTEST_MAIN(TestTerminalCode)
#include "tst_terminalcode.moc"
