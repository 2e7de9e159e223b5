// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "fingers.h"
#include "ui/common/theme.h"
#include "ui/widgets/choicegrid.h"
#include "words/words.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<std::pair<QVariant, QString>> kindergartens(int count)
{
    QList<std::pair<QVariant, QString>> choices;
    for (int i = 1; i <= count; ++i)
        choices.append({i, u"№ %1 «Балдәурен»"_s.arg(i)});
    return choices;
}

struct Screen {
    explicit Screen(int count, QSize size = QSize(1100, 420))
    {
        theme::touch(&window);
        grid = new ChoiceGrid(&window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(grid);
        window.resize(size);
        grid->setChoices(kindergartens(count));
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ChoiceButton *button(const QString &text)
    {
        for (ChoiceButton *button : grid->findChildren<ChoiceButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    void press(int value)
    {
        QTest::mouseClick(button(u"№ %1 «Балдәурен»"_s.arg(value)), Qt::LeftButton);
        Counter::settle();
    }
    void turn(const QString &where)
    {
        QTest::mouseClick(grid->findChild<QPushButton *>(u"choices."_s + where), Qt::LeftButton);
        Counter::settle();
    }
    int shown()
    {
        int count = 0;
        for (const ChoiceButton *button : grid->findChildren<ChoiceButton *>())
            count += button->isVisible() ? 1 : 0;
        return count;
    }

    QWidget window;
    ChoiceGrid *grid;
};

} // namespace

class TestChoiceGrid : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void oneChoiceTakesThePlaceOfTheOther();
    void severalAreKeptInTheirOrderUpToTheLimit();
    void everyChoiceStandsOnExactlyOnePage();
    void turnsNoPagesWhenAllFits();
    void keepsWhatIsChosenWhenTheWordsChange();
    void emptiedItStandsOnItsFirstPage();
    void aLongNameGetsTheRoomItNeeds();
    void canBeReadAndTouched_data();
    void canBeReadAndTouched();
};

void TestChoiceGrid::oneChoiceTakesThePlaceOfTheOther()
{
    Screen screen(3);
    QSignalSpy changed(screen.grid, &ChoiceGrid::valuesChanged);

    screen.press(1);
    screen.press(3);
    screen.press(3);

    QCOMPARE(screen.grid->value(), QVariant(3));
    QVERIFY(!screen.button(u"№ 1 «Балдәурен»"_s)->isChecked());
    QCOMPARE(changed.size(), 3);
}

void TestChoiceGrid::severalAreKeptInTheirOrderUpToTheLimit()
{
    Screen screen(6);
    screen.grid->setMost(2);

    screen.press(5);
    screen.press(2);
    QCOMPARE(screen.grid->values(), (QVariantList{5, 2}));
    QVERIFY(!screen.button(u"№ 1 «Балдәурен»"_s)->isEnabled());
    screen.press(1);
    QCOMPARE(screen.grid->values(), (QVariantList{5, 2}));
    screen.press(5); // taken away again
    screen.press(1);

    QCOMPARE(screen.grid->values(), (QVariantList{2, 1}));
}

void TestChoiceGrid::everyChoiceStandsOnExactlyOnePage()
{
    constexpr int count = 40;
    Screen screen(count);
    QHash<QString, int> seenOn;
    for (int page = 0; page < 10; ++page) {
        for (const ChoiceButton *button : screen.grid->findChildren<ChoiceButton *>())
            if (button->isVisible()) {
                ++seenOn[button->text()];
                QVERIFY2(screen.grid->rect().contains(button->geometry()), qPrintable(button->text()));
            }
        if (!screen.grid->findChild<QPushButton *>(u"choices.after"_s)->isEnabled())
            break;
        screen.turn(u"after"_s);
    }

    QCOMPARE(seenOn.size(), count);
    for (const int times : std::as_const(seenOn))
        QCOMPARE(times, 1);
}

void TestChoiceGrid::turnsNoPagesWhenAllFits()
{
    Screen screen(9);

    QCOMPARE(screen.shown(), 9);
    QVERIFY(!screen.grid->findChild<QPushButton *>(u"choices.after"_s)->isVisible());
}

void TestChoiceGrid::keepsWhatIsChosenWhenTheWordsChange()
{
    Screen screen(6);
    screen.grid->setMost(3);
    screen.press(4);
    screen.press(2);

    auto other = kindergartens(6);
    for (auto &choice : other)
        choice.second += u" — балабақша"_s;
    other.removeAt(1);
    screen.grid->setChoices(other);

    QCOMPARE(screen.grid->values(), QVariantList{4});
    QCOMPARE(screen.grid->namesOf({4}), QStringList{u"№ 4 «Балдәурен» — балабақша"_s});
}

void TestChoiceGrid::emptiedItStandsOnItsFirstPage()
{
    Screen screen(40);
    screen.grid->setMost(4);
    screen.turn(u"after"_s);
    QVERIFY(!screen.button(u"№ 1 «Балдәурен»"_s));

    screen.grid->setValues({});

    QVERIFY(screen.button(u"№ 1 «Балдәурен»"_s));
}

void TestChoiceGrid::aLongNameGetsTheRoomItNeeds()
{
    Screen screen(0);
    const QString name = u"КГКП «Ясли-сад № 12 «Балдәурен» с санаторными группами» отдела образования города Темиртау"_s;
    screen.grid->setChoices({{1, name}, {2, name + u" (второй корпус)"_s}, {3, u"№ 3"_s}});
    Counter::settle();

    const QStringList cut = cutIn(screen.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestChoiceGrid::canBeReadAndTouched_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QSize>("size");
    for (const Language language : {Language::Kazakh, Language::Russian})
        for (const QSize &size : {QSize(1100, 420), QSize(1016, 1500), QSize(1100, 240)})
            QTest::addRow("%s %dx%d", qPrintable(toText(language)), size.width(), size.height()) << int(language) << size;
}

void TestChoiceGrid::canBeReadAndTouched()
{
    QFETCH(int, language);
    QFETCH(QSize, size);
    words::use(Language(language), *qApp);
    Screen screen(60, size);
    screen.grid->setMost(2);
    screen.grid->setOrdered(true);
    const auto look = [&] {
        Counter::settle();
        if (const QString folder = qEnvironmentVariable("KEZEK_PICTURES"); !folder.isEmpty())
            screen.window.grab().save(u"%1/choices-%2-%3.png"_s.arg(folder).arg(language).arg(size.height()));
        const QStringList unfit = unfitForFingers(screen.window);
        QVERIFY2(unfit.isEmpty(), qPrintable(u'\n' + unfit.join(u'\n')));
    };

    look();
    screen.press(2);
    screen.press(1);
    screen.turn(u"after"_s);
    screen.turn(u"before"_s);
    look();
}

QTEST_MAIN(TestChoiceGrid)
#include "tst_choicegrid.moc"
