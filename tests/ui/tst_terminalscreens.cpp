// SPDX-License-Identifier: GPL-3.0-or-later
#include "filingscreens.h"
#include "terminalscreens.h"

#include <QDir>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ScreenRow> allScreens() { return screensOfTheLookUp() + screensOfFiling() + screensOfAsking(); }

} // namespace

/// Every screen of self-service, in the families' two languages, on the two screens that a terminal has. With
/// KEZEK_TERMINAL_PICTURES=<folder> each is saved there too; KEZEK_TERMINAL_THEME=dark shows them dark.
class TestTerminalScreens : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { words::use(Language::English, *qApp); }
    void canBeReadAndTouched_data();
    void canBeReadAndTouched();
};

void TestTerminalScreens::initTestCase()
{
    theme::apply(*qApp);
    if (const QString wanted = qEnvironmentVariable("KEZEK_TERMINAL_THEME"); wanted == theme::toText(theme::Theme::Dark))
        theme::use(theme::Theme::Dark, *qApp);
}

void TestTerminalScreens::canBeReadAndTouched_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("training");
    for (const ScreenRow &screen : allScreens())
        for (const Language language : {Language::Russian, Language::Kazakh})
            for (const QSize &size : terminalScreens)
                QTest::newRow(qPrintable(u"%1-%2-%3"_s.arg(screen.name, language == Language::Russian ? u"ru"_s : u"kk"_s).arg(size.width())))
                    << screen.name << language << size << false;
    // A training office says so on every screen, and shows what the family would have read: the low screen has the least room for it.
    for (const ScreenRow &screen : allScreens())
        QTest::newRow(qPrintable(screen.name + u"-training"_s)) << screen.name << Language::Russian << terminalScreens.first() << true;
}

void TestTerminalScreens::canBeReadAndTouched()
{
    QFETCH(QString, screen);
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(bool, training);
    words::use(language, *qApp);
    Hall hall(u":memory:"_s, u"HALL-1"_s, training);
    hall.open(size);

    for (const ScreenRow &row : allScreens())
        if (row.name == screen)
            row.go(hall);

    const QString folder = qEnvironmentVariable("KEZEK_TERMINAL_PICTURES");
    if (!folder.isEmpty())
        hall.terminal->grab().save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    const QStringList unfit = unfitForFingers(*hall.terminal);
    QVERIFY2(unfit.isEmpty(), qPrintable(u'\n' + unfit.join(u'\n')));
}

QTEST_MAIN(TestTerminalScreens)
#include "tst_terminalscreens.moc"
