// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/shell/lookmenu.h"
#include "words/words.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using theme::Theme;

/// The choice of the theme and of the size.
class TestLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void asTheDesktopUntilSomethingIsChosen();
    void aThemeIsSeenAtOnceAndKept();
    void aKeptThemeIsThereAtTheNextStart();
    void anUnknownThemeIsAsTheDesktop();
    void iconsAreDrawnInTheInkOfTheTheme();
    void aSizeIsKeptAndSaidToComeAtTheNextStart();
    void theKeptSizeIsUsedUnlessAnotherWasSet();
    void aSizeThatIsNotOfferedIsNotUsed();

private:
    static void choose(LookMenu &menu, const QString &name);
    QTemporaryDir m_folder;
};

void TestLook::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(*qApp);
}

void TestLook::init()
{
    QSettings().clear();
    qunsetenv("QT_SCALE_FACTOR");
    theme::use(Theme::System, *qApp);
}

void TestLook::choose(LookMenu &menu, const QString &name)
{
    auto *action = menu.findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    action->trigger();
}

void TestLook::asTheDesktopUntilSomethingIsChosen()
{
    QCOMPARE(theme::chosen(), Theme::System);
    QCOMPARE(theme::shown(), Theme::Light); // the tests' desktop is
    LookMenu menu;
    QVERIFY(menu.findChild<QAction *>(u"shell.theme.system"_s)->isChecked());
}

void TestLook::aThemeIsSeenAtOnceAndKept()
{
    QWidget window;
    window.resize(20, 20);
    const QRgb before = window.grab().toImage().pixel(5, 5);
    LookMenu menu;

    choose(menu, u"shell.theme.dark"_s);

    QCOMPARE(theme::shown(), Theme::Dark);
    QCOMPARE(QColor(window.grab().toImage().pixel(5, 5)), theme::colours().window);
    QVERIFY(window.grab().toImage().pixel(5, 5) != before);
    QCOMPARE(QSettings().value(u"theme"_s).toString(), u"dark"_s);
}

void TestLook::aKeptThemeIsThereAtTheNextStart()
{
    QSettings().setValue(u"theme"_s, u"highContrast"_s);

    theme::apply(*qApp);

    QCOMPARE(theme::shown(), Theme::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme::colours().window);
}

void TestLook::anUnknownThemeIsAsTheDesktop()
{
    QSettings().setValue(u"theme"_s, u"purple"_s);

    theme::apply(*qApp);

    QCOMPARE(theme::shown(), Theme::Light);
}

void TestLook::iconsAreDrawnInTheInkOfTheTheme()
{
    const auto ink = [](const QPushButton &button) {
        const QImage drawn = button.icon().pixmap(34).toImage();
        for (int x = 0; x < drawn.width(); ++x)
            if (drawn.pixelColor(x, drawn.height() / 2).alpha() == 255)
                return drawn.pixelColor(x, drawn.height() / 2).lightness();
        return -1;
    };
    QPushButton button;
    theme::setIcon(&button, u"touch/backspace"_s);
    QVERIFY(ink(button) >= 0 && ink(button) < 128);

    theme::use(Theme::Dark, *qApp);

    QVERIFY(ink(button) > 128);
}

void TestLook::aSizeIsKeptAndSaidToComeAtTheNextStart()
{
    LookMenu menu;
    choose(menu, u"shell.size.150"_s);

    QCOMPARE(theme::keptSize(), 150);
    const auto boxes = QApplication::topLevelWidgets();
    const auto said = std::find_if(boxes.begin(), boxes.end(), [](const QWidget *box) { return box->objectName() == u"shell.sizeKept"; });
    QVERIFY(said != boxes.end());
    QVERIFY(qobject_cast<QMessageBox *>(*said)->text().contains(u"150 %"_s));
    (*said)->close();
}

void TestLook::theKeptSizeIsUsedUnlessAnotherWasSet()
{
    QSettings().setValue(u"size"_s, 175);
    theme::useKeptSize();
    QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.75"));

    qputenv("QT_SCALE_FACTOR", "2");
    theme::useKeptSize();
    QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
}

void TestLook::aSizeThatIsNotOfferedIsNotUsed()
{
    QSettings().setValue(u"size"_s, 9000);
    theme::useKeptSize();
    QVERIFY(!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
