// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "fingers.h"
#include "ui/common/theme.h"
#include "ui/selfservice/touchkeyboard.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A terminal's window with one editor of each kind and a button below a stretch, as the steps have it.
struct Screen {
    explicit Screen(QSize size = terminalScreens.constFirst())
    {
        theme::touch(&window);
        text = new ValueEdit(&window);
        iin = new IinEdit(&window);
        question = new QPlainTextEdit(&window);
        button = new QPushButton(u"Next"_s, &window);
        keyboard = new TouchKeyboard(&window, &window);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        for (QWidget *widget : QList<QWidget *>{text, iin, question})
            column->addWidget(widget);
        column->addStretch();
        column->addWidget(button);
        column->addWidget(keyboard->pad());
        column->addWidget(keyboard);
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++pressed; });
        window.resize(size);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        button->setFocus();
    }
    QPushButton *key(const QString &name)
    {
        for (QPushButton *key : window.findChildren<QPushButton *>(u"key."_s + name))
            if (key->isVisible())
                return key;
        qFatal("no key %s on page %d", qPrintable(name), int(keyboard->page()));
    }
    void press(const QString &name)
    {
        QTest::mouseClick(key(name), Qt::LeftButton);
        Counter::settle();
    }
    void turnTo(KeyPage page)
    {
        if (page == KeyPage::Symbols)
            return press(u"symbols"_s);
        if (page == KeyPage::Digits)
            return; // that of the editor
        for (int i = 0; i < 3 && keyboard->page() != page; ++i)
            press(u"layout"_s);
        QCOMPARE(keyboard->page(), page);
    }

    QWidget window;
    ValueEdit *text;
    IinEdit *iin;
    QPlainTextEdit *question;
    QPushButton *button;
    TouchKeyboard *keyboard;
    int pressed = 0;
};

} // namespace

class TestTouchKeyboard : public QObject {
    Q_OBJECT

    std::unique_ptr<Screen> m_screen;

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanupTestCase() { m_screen.reset(); }
    void cleanup()
    {
        words::use(Language::English, *qApp);
        Counter::settle(); // windows hear of it by an event
    }

    void aKeyTypesWhatStandsOnIt_data();
    void aKeyTypesWhatStandsOnIt();
    void everyLetterOfBothAlphabetsCanBeTyped();
    void shiftIsForOneLetter();
    void anEmptyFieldBeginsWithACapital();
    void aLoginDoesNot();
    void spaceAndBackspaceWork();
    void digitsStandThereForNumbers();
    void anEditorsOwnRulesHold();
    void returnReachesTheEditor();
    void aQuestionGetsItsLines();
    void theFocusStaysInTheEditor();
    void standsThereOnlyWhileSomethingIsTyped();
    void aButtonDoesNotMoveAwayBelowTheFinger();
    void coversNothing();
    void lettersFollowTheLanguage();
    void forgetsTheChosenLetters();
    void canBeReadAndTouched_data();
    void canBeReadAndTouched();
};

void TestTouchKeyboard::aKeyTypesWhatStandsOnIt_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("key");
    for (const KeyPage page : {KeyPage::Kazakh, KeyPage::Russian, KeyPage::Latin, KeyPage::Symbols, KeyPage::Digits})
        for (const QStringList &row : keysOf(page))
            for (const QString &key : row)
                QTest::addRow("%d %s", int(page), qPrintable(key)) << int(page) << key;
}

void TestTouchKeyboard::aKeyTypesWhatStandsOnIt()
{
    QFETCH(int, page);
    QFETCH(QString, key);
    if (!m_screen)
        m_screen = std::make_unique<Screen>(); // two hundred keys
    Screen &screen = *m_screen;
    screen.button->setFocus();
    screen.text->setText(u"x"_s);
    screen.text->setInputMethodHints(KeyPage(page) == KeyPage::Digits ? Qt::ImhDigitsOnly : Qt::ImhNone);
    screen.text->setFocus();
    screen.turnTo(KeyPage(page));

    QCOMPARE(screen.key(key)->text().replace(u"&&"_s, u"&"_s).toLower(), key);
    screen.press(key);

    QCOMPARE(screen.text->text().mid(1).toLower(), key);
}

void TestTouchKeyboard::everyLetterOfBothAlphabetsCanBeTyped()
{
    const auto lettersOn = [](KeyPage page) {
        QString all;
        for (const QStringList &row : keysOf(page))
            all += row.join(QString());
        return all;
    };
    for (const QChar letter : u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s)
        QVERIFY2(lettersOn(KeyPage::Kazakh).count(letter) == 1, qPrintable(QString(letter)));
    for (const QChar letter : u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s)
        QVERIFY2(lettersOn(KeyPage::Russian).count(letter) == 1, qPrintable(QString(letter)));
    for (char letter = 'a'; letter <= 'z'; ++letter)
        QVERIFY(lettersOn(KeyPage::Latin).count(QLatin1Char(letter)) == 1);
}

void TestTouchKeyboard::shiftIsForOneLetter()
{
    Screen screen;
    screen.text->setText(u"x"_s);
    screen.text->setFocus();
    screen.turnTo(KeyPage::Kazakh);

    for (const QString &key : {u"shift"_s, u"қ"_s, u"ұ"_s, u"shift"_s, u"shift"_s, u"һ"_s})
        screen.press(key);

    QCOMPARE(screen.text->text(), u"xҚұһ"_s);
}

void TestTouchKeyboard::anEmptyFieldBeginsWithACapital()
{
    words::use(Language::Russian, *qApp);
    Screen screen;
    screen.text->setFocus();

    for (const QString &key : {u"к"_s, u"и"_s, u"м"_s, u"-"_s, u"л"_s, u"и"_s})
        screen.press(key);

    QCOMPARE(screen.text->text(), u"Ким-ли"_s);
}

void TestTouchKeyboard::aLoginDoesNot()
{
    Screen screen;
    screen.text->setInputMethodHints(Qt::ImhLatinOnly);
    screen.text->setFocus();

    screen.press(u"a"_s);

    QCOMPARE(screen.text->text(), u"a"_s);
}

void TestTouchKeyboard::spaceAndBackspaceWork()
{
    words::use(Language::Russian, *qApp);
    Screen screen;
    screen.text->setFocus();

    for (const QString &key : {u"м"_s, u"и"_s, u"р"_s, u"backspace"_s, u"space"_s, u"backspace"_s, u"р"_s, u"space"_s, u"symbols"_s, u"4"_s, u"1"_s})
        screen.press(key);

    QCOMPARE(screen.text->text(), u"Мир 41"_s);
}

void TestTouchKeyboard::digitsStandThereForNumbers()
{
    Screen screen;
    for (QWidget *number : QList<QWidget *>{new IinEdit(&screen.window), new PhoneEdit(&screen.window), new DayEdit(&screen.window), new CodeEdit(&screen.window)}) {
        screen.window.layout()->addWidget(number);
        number->show();
        number->setFocus();
        Counter::settle();
        QVERIFY(screen.keyboard->pad()->isVisible());
        QVERIFY(!screen.keyboard->isVisible());
        QCOMPARE(screen.keyboard->page(), KeyPage::Digits);
    }
    screen.text->setFocus();
    QVERIFY(screen.keyboard->page() != KeyPage::Digits);
    screen.text->setEchoMode(QLineEdit::Password);
    screen.iin->setFocus();
    screen.text->setFocus();
    QCOMPARE(screen.keyboard->page(), KeyPage::Latin);
}

void TestTouchKeyboard::anEditorsOwnRulesHold()
{
    Screen screen;
    screen.iin->setFocus();
    const QString iin = testIin(QDate(2024, 7, 2), 501).text();

    for (const QChar digit : iin)
        screen.press(digit);
    screen.press(u"7"_s); // a thirteenth is not taken

    QVERIFY(screen.iin->iin());
    QCOMPARE(screen.iin->iin()->text(), iin);
    QCOMPARE(screen.iin->text(), screen.iin->iin()->grouped());
}

void TestTouchKeyboard::returnReachesTheEditor()
{
    Screen screen;
    screen.iin->setFocus();
    screen.press(u"5"_s);
    QObject::connect(screen.iin, &QLineEdit::returnPressed, screen.text, [&screen] { screen.text->setFocus(); });

    screen.press(u"return"_s);

    QCOMPARE(QApplication::focusWidget(), screen.text);
    QVERIFY(!screen.iin->problem().isEmpty()); // the editor says what it says when left
    QVERIFY(screen.keyboard->page() != KeyPage::Digits);
}

void TestTouchKeyboard::aQuestionGetsItsLines()
{
    words::use(Language::Russian, *qApp);
    Screen screen;
    screen.question->setFocus();

    for (const QString &key : {u"д"_s, u"а"_s, u"return"_s, u"н"_s, u"е"_s, u"т"_s, u"symbols"_s, u"?"_s})
        screen.press(key);

    QCOMPARE(screen.question->toPlainText(), u"Да\nнет?"_s);
}

void TestTouchKeyboard::theFocusStaysInTheEditor()
{
    Screen screen;
    screen.text->setFocus();

    for (const QString &key : {u"shift"_s, u"layout"_s, u"symbols"_s, u"symbols"_s, u"space"_s, u"backspace"_s, u"return"_s}) {
        screen.press(key);
        QCOMPARE(QApplication::focusWidget(), screen.text);
    }
    for (const QPushButton *key : screen.keyboard->findChildren<QPushButton *>() + screen.keyboard->pad()->findChildren<QPushButton *>())
        QCOMPARE(key->focusPolicy(), Qt::NoFocus);
}

void TestTouchKeyboard::standsThereOnlyWhileSomethingIsTyped()
{
    Screen screen;
    QVERIFY(!screen.keyboard->isVisible());

    screen.text->setFocus();
    QVERIFY(screen.keyboard->isVisible());
    screen.button->setFocus();
    QVERIFY(!screen.keyboard->isVisible());
    screen.question->setFocus();
    QVERIFY(screen.keyboard->isVisible());
    screen.iin->setFocus();
    QVERIFY(!screen.keyboard->isVisible());
    QVERIFY(screen.keyboard->pad()->isVisible());
    screen.text->setReadOnly(true);
    screen.text->setFocus();
    QVERIFY(!screen.keyboard->isVisible());
    QVERIFY(!screen.keyboard->pad()->isVisible());

    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    elsewhere.setFocus();
    QVERIFY(!screen.keyboard->isVisible());
}

void TestTouchKeyboard::aButtonDoesNotMoveAwayBelowTheFinger()
{
    Screen screen;
    screen.text->setFocus();
    Counter::settle();
    const QRect before = screen.button->geometry();
    const QPoint finger = before.center();

    QTest::mousePress(screen.window.windowHandle(), Qt::LeftButton, {}, finger);
    Counter::settle();
    QCOMPARE(screen.button->geometry(), before);
    QTest::mouseRelease(screen.window.windowHandle(), Qt::LeftButton, {}, finger);
    Counter::settle();

    QCOMPARE(screen.pressed, 1);
    QVERIFY(!screen.keyboard->isVisible());
    QVERIFY(screen.button->geometry() != before);
}

void TestTouchKeyboard::coversNothing()
{
    for (const QSize &size : terminalScreens) {
        Screen screen(size);
        screen.question->setFocus();
        Counter::settle();

        QVERIFY(screen.keyboard->geometry().top() > screen.button->geometry().bottom());
        QVERIFY(screen.keyboard->height() <= size.height() / 2);
        QCOMPARE(screen.window.size(), size);
    }
}

void TestTouchKeyboard::lettersFollowTheLanguage()
{
    Screen screen;
    screen.text->setFocus();

    words::use(Language::Kazakh, *qApp);
    Counter::settle();
    QCOMPARE(screen.keyboard->page(), KeyPage::Kazakh);
    words::use(Language::Russian, *qApp);
    Counter::settle();
    QCOMPARE(screen.keyboard->page(), KeyPage::Russian);
}

void TestTouchKeyboard::forgetsTheChosenLetters()
{
    words::use(Language::Russian, *qApp);
    Screen screen;
    screen.text->setFocus();
    screen.turnTo(KeyPage::Latin);

    screen.keyboard->forget();
    screen.button->setFocus();
    screen.text->setFocus();

    QCOMPARE(screen.keyboard->page(), KeyPage::Russian);
}

void TestTouchKeyboard::canBeReadAndTouched_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : terminalScreens)
        QTest::addRow("%d", size.width()) << size;
}

void TestTouchKeyboard::canBeReadAndTouched()
{
    QFETCH(QSize, size);
    words::use(Language::Kazakh, *qApp);
    Screen screen(size);
    const auto look = [&] {
        Counter::settle();
        const QStringList unfit = unfitForFingers(screen.window);
        QVERIFY2(unfit.isEmpty(), qPrintable(u'\n' + unfit.join(u'\n')));
    };

    screen.iin->setFocus();
    look();
    screen.text->setFocus();
    for (const KeyPage page : {KeyPage::Kazakh, KeyPage::Russian, KeyPage::Latin, KeyPage::Symbols}) {
        screen.turnTo(page);
        look();
    }
}

QTEST_MAIN(TestTouchKeyboard)
#include "tst_touchkeyboard.moc"
