// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "inks.h"
#include "sheetpairs.h"

#include "ui/applications/applicationspage.h"
#include "ui/common/theme.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/navigation.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QPalette>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;
using theme::Theme;

/// Text stands out from its ground by 4.5 : 1 in each theme, and the mark of the focus by 3 : 1.
class TestContrast : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { theme::use(Theme::Light, *qApp); }

    void faintTextIsFound();
    void thePaletteCanBeRead_data() { themes(); }
    void thePaletteCanBeRead();
    void theStyleSheetsCanBeRead_data() { themes(); }
    void theStyleSheetsCanBeRead();
    void theFocusIsSeen_data() { themes(); }
    void theFocusIsSeen();
    void pagesCanBeRead_data() { themes(); }
    void pagesCanBeRead();
    void openPagesFollowTheTheme_data() { themes(); }
    void openPagesFollowTheTheme();

private:
    static void themes();
    static QStringList sheets();
    static QList<QColor> groundsOf(const Sheet &sheet, const QString &within, const Compound &subject);
};

/// Its labels have one ground and no other property.
static const QString inNavigation = u"[look=\"navigation\"]"_s;

void TestContrast::themes()
{
    QTest::addColumn<Theme>("theme");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        QTest::newRow(qPrintable(theme::toText(theme))) << theme;
}

/// That of the office's windows, and that of the terminal over it.
QStringList TestContrast::sheets()
{
    QWidget terminal;
    theme::touch(&terminal);
    return {qApp->styleSheet(), qApp->styleSheet() + terminal.styleSheet()};
}

/// Where nothing is said of the ground, that of the place it stands in; where that is not said either, those of pages, cards, notes and table heads.
QList<QColor> TestContrast::groundsOf(const Sheet &sheet, const QString &within, const Compound &subject)
{
    const QStringList names{u"background"_s, u"background-color"_s};
    const QColor own = Sheet::colourIn(sheet.value(within, subject, names));
    if (own.isValid())
        return {own};
    const QColor around = Sheet::colourIn(sheet.value({}, Compound::parse(within.section(u' ', -1)), names));
    const theme::Colours &c = theme::colours();
    if (subject.properties.contains(inNavigation))
        return {c.navigation};
    return around.isValid() ? QList<QColor>{around} : QList<QColor>{c.window, c.panel, c.noteGround, c.headerRow};
}

void TestContrast::faintTextIsFound()
{
    theme::use(Theme::Light, *qApp);
    QWidget window;
    window.resize(300, 80);
    auto *plain = new QLabel(u"plain"_s, &window);
    plain->setGeometry(0, 0, 150, 30);
    auto *grey = new QLabel(u"grey"_s, &window);
    grey->setGeometry(0, 40, 150, 30);
    grey->setStyleSheet(u"color: #909090"_s);

    const QStringList faint = faintIn(window, Qt::transparent);

    QCOMPARE(faint.size(), 1);
    QVERIFY2(faint.first().startsWith(u"“grey”: #909090 on #f4f6f8"_s), qPrintable(faint.first()));
    QCOMPARE(writingsIn(window).size(), 2);
}

void TestContrast::thePaletteCanBeRead()
{
    QFETCH(const Theme, theme);
    theme::use(theme, *qApp);
    const QPalette palette = QApplication::palette();
    using P = QPalette;
    for (const auto &[ink, ground] : {std::pair(P::WindowText, P::Window), std::pair(P::Text, P::Base), std::pair(P::Text, P::AlternateBase),
                                      std::pair(P::ButtonText, P::Button), std::pair(P::ToolTipText, P::ToolTipBase), std::pair(P::HighlightedText, P::Highlight),
                                      std::pair(P::PlaceholderText, P::Base), std::pair(P::Link, P::Base), std::pair(P::Link, P::Window), std::pair(P::Link, P::Highlight)}) {
        const double ratio = contrast(palette.color(ink), palette.color(ground));
        QVERIFY2(ratio >= leastForText, qPrintable(u"role %1 on role %2: %3"_s.arg(ink).arg(ground).arg(ratio)));
    }
}

void TestContrast::theStyleSheetsCanBeRead()
{
    QFETCH(const Theme, theme);
    theme::use(theme, *qApp);
    QStringList faint;
    int pairs = 0;
    for (const QString &text : sheets()) {
        const Sheet sheet(text);
        for (const auto &[within, subject] : sheet.subjects()) {
            if (subject.properties.contains(inNavigation) && (subject.properties.size() > 1 || !within.isEmpty()))
                continue;
            const QColor said = Sheet::colourIn(sheet.value(within, subject, {u"color"_s}));
            const QColor ink = said.isValid() ? said : theme::colours().text;
            for (const QColor &ground : groundsOf(sheet, within, subject)) {
                ++pairs;
                if (ink != theme::colours().disabledText && !subject.type.contains(u"handle"_s) && !subject.type.contains(u"indicator"_s)
                    && !subject.type.contains(u"line"_s) && !subject.type.contains(u"separator"_s) && contrast(ink, ground) < leastForText)
                    faint << u"%1 %2: %3 on %4 is %5"_s.arg(within, subject.text(), ink.name(), ground.name()).arg(contrast(ink, ground));
            }
        }
    }
    faint.removeDuplicates();
    QVERIFY2(faint.isEmpty(), qPrintable(u'\n' + faint.join(u'\n')));
    QVERIFY(pairs > 300);
}

void TestContrast::theFocusIsSeen()
{
    QFETCH(const Theme, theme);
    theme::use(theme, *qApp);
    QStringList faint;
    int marks = 0;
    for (const QString &text : sheets()) {
        const Sheet sheet(text);
        for (const auto &[within, subject] : sheet.subjects()) {
            if (subject.states != QStringList(u"focus"_s))
                continue;
            const QColor mark = Sheet::colourIn(sheet.value(within, subject, {u"border"_s, u"border-color"_s}));
            for (const QColor &ground : mark.isValid() ? groundsOf(sheet, within, subject) : QList<QColor>()) {
                ++marks;
                if (contrast(mark, ground) < leastForMarks)
                    faint << u"%1 %2: %3 on %4 is %5"_s.arg(within, subject.text(), mark.name(), ground.name()).arg(contrast(mark, ground));
            }
        }
    }
    const theme::Colours &c = theme::colours();
    faint.removeDuplicates();
    QVERIFY2(faint.isEmpty(), qPrintable(u'\n' + faint.join(u'\n')));
    QVERIFY(marks > 20);
    QVERIFY(contrast(c.navigationMark, c.navigation) >= leastForMarks && contrast(c.navigationMark, c.navigationActive) >= leastForMarks);
    for (const auto tone : {theme::Tone::Neutral, theme::Tone::Info, theme::Tone::Good, theme::Tone::Warning, theme::Tone::Bad})
        QVERIFY(contrast(c.primary, theme::background(tone)) >= leastForMarks); // of a seat, of a day
}

/// Pages of the office, with the navigation beside them.
struct Pages {
    explicit Pages()
    {
        counter.office.addWaiting();
        counter.office.addFiled();
        made.emplace_back(std::make_unique<TodayPage>(counter.context));
        made.emplace_back(std::make_unique<ApplicationsPage>(counter.context));
        made.emplace_back(std::make_unique<KindergartensPage>(counter.context));
        made.emplace_back(std::make_unique<ReportsPage>(counter.context));
        made.emplace_back(std::make_unique<SettingsPage>(counter.context));
        for (const auto &page : made)
            counter.show(*page);
        navigation.setRole(Role::Supervisor);
        navigation.resize(190, 700);
        navigation.show();
        QTest::qWait(300);
    }
    QList<QWidget *> windows()
    {
        QList<QWidget *> all{&navigation};
        for (const auto &page : made)
            all << page.get();
        return all;
    }

    Counter counter{Role::Administrator};
    std::vector<std::unique_ptr<PageWidget>> made;
    Navigation navigation;
};

void TestContrast::pagesCanBeRead()
{
    QFETCH(const Theme, theme);
    theme::use(theme, *qApp);
    Pages pages;
    QStringList faint;
    qsizetype texts = 0;
    for (QWidget *window : pages.windows()) {
        texts += writingsIn(*window).size();
        faint += faintIn(*window, theme::colours().disabledText);
    }
    QVERIFY2(faint.isEmpty(), qPrintable(u'\n' + faint.join(u'\n')));
    QVERIFY2(texts > 100, qPrintable(QString::number(texts)));
}

void TestContrast::openPagesFollowTheTheme()
{
    QFETCH(const Theme, theme);
    const Theme before = theme == Theme::Light ? Theme::Dark : Theme::Light;
    const auto colours = [](Pages &pages) {
        QStringList all;
        for (QWidget *window : pages.windows())
            for (const Writing &writing : writingsIn(*window))
                all << u"%1 on %2"_s.arg(writing.ink.name(), writing.ground.name()); // each office has phones of its own
        return all;
    };
    theme::use(theme, *qApp);
    const auto fresh = std::make_unique<Pages>();
    const QStringList wanted = colours(*fresh);
    theme::use(before, *qApp);
    QVERIFY(colours(*fresh) != wanted);

    theme::use(theme, *qApp);
    QTest::qWait(50);

    QCOMPARE(colours(*fresh), wanted);
    theme::use(before, *qApp);
    Pages open;
    theme::use(theme, *qApp);
    QTest::qWait(50);
    QCOMPARE(colours(open), wanted);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
