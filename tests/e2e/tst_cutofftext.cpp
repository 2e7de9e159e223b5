// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include "e2e/trainingmorning.h"
#include "support/places.h"
#include "ui/common/theme.h"
#include "usecases/people/signin.h"
#include "words/words.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What families see at the terminal is looked at by tst_terminalscreens, on the two screens that a terminal has.
const QString ofTheTerminal = u"/selfservice/"_s;

/// Classes of ui/ that no walk through a training office comes by, and why.
const QHash<QString, QString> neverSeen{
    {u"ChoiceButton"_s, u"families' own, looked at by tst_terminalscreens"_s},
    {u"ChoiceGrid"_s, u"families' own, looked at by tst_terminalscreens"_s},
    {u"ServiceLine"_s, u"stands only where a service does the night work: tst_today"_s},
    {u"YearMoveBanner"_s, u"stands only where the groups have moved: tst_yearmove"_s},
};

/// Windows that are made of a class of Qt, by the file that makes them, and the scenes that show them.
const QMultiHash<QString, QString> plainWindows{
    {u"shell/shell.cpp"_s, u"about"_s},
    {u"shell/lookmenu.cpp"_s, u"a size was chosen"_s},
};

/// The sources of ui/, by their path in it.
QHash<QString, QString> sourcesOfUi()
{
    const QDir ui(testData(u"../../ui"_s));
    QHash<QString, QString> sources;
    for (QDirIterator files(ui.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.fileName().contains(ofTheTerminal) && file.open(QIODevice::ReadOnly))
            sources.insert(ui.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
    }
    return sources;
}

/// Each class with what it is made from.
QHash<QString, QString> classesIn(const QHash<QString, QString> &sources)
{
    static const QRegularExpression head(u"^\\s*(?:class|struct) (\\w+)(?: final)? : (?:public )?([\\w:]+)"_s, QRegularExpression::MultilineOption);
    QHash<QString, QString> made;
    for (const QString &source : sources)
        for (auto each = head.globalMatch(source); each.hasNext();) {
            const auto match = each.next();
            made.insert(match.captured(1), match.captured(2));
        }
    return made;
}

/// What is of Qt and is none of these is a widget: a new kind is looked for until it is named here.
bool isSeen(const QHash<QString, QString> &made, const QString &name)
{
    static const QRegularExpression unseen(u"^Q(Object|Shortcut|Layout|Timer|StyledItemDelegate|Abstract\\w*Model|\\w*ProxyModel|\\w*Validator|Accessible\\w*|CP\\w+)$"_s);
    if (made.contains(name))
        return isSeen(made, made.value(name));
    return name.startsWith(u'Q') && !unseen.match(name).hasMatch();
}

} // namespace

/// A training office in every page, panel and dialog on a screen of 1366 × 768: what is written can be read. Each language in a theme of
/// its own, or in two where pictures are wanted (KEZEK_PICTURES).
class CutOffText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void nothingIsForgotten();
    void cleanupTestCase() { m_walk.reset(); }

private:
    static void lockAnAccount(Store &store);
    void chooseFamilies(Store &store);

    QTemporaryDir m_folder;
    std::unique_ptr<PictureWalk> m_walk;
    QList<Referral> m_referrals;
    ApplicationId m_invited;
    ApplicationId m_extensible;
    int m_row = 0;
};

void CutOffText::initTestCase()
{
    const DesktopOptions options = trainingMorning(m_folder);
    const auto store = SqlStore::open(options.database, options.means.clock);
    QVERIFY(store);
    lockAnAccount(**store);
    chooseFamilies(**store);

    m_walk = std::make_unique<PictureWalk>(options);
    m_walk->folder = m_folder.path();
    m_walk->desktop.window().resize(PictureWalk::screen);
}

/// So that the journal has an alarm.
void CutOffText::lockAnAccount(Store &store)
{
    SeededRandom random;
    for (int tries = 0; tries < 6; ++tries)
        (void)perform<SignIn>(store, {}, random, {.login = u"placement"_s, .password = u"guessed"_s, .workstation = u"PC-3"_s});
}

void CutOffText::chooseFamilies(Store &store)
{
    m_invited = invitedFamily(store);
    const auto live = store.readers().referrals({}, {});
    QVERIFY(live);
    const QDate today = localDay(store.now());
    for (const ReferralRow &row : live->rows) {
        m_referrals.append(row.referral);
        if (row.referral.state == ReferralState::Issued && row.referral.lastDay > today.addDays(3))
            m_extensible = row.referral.application;
    }
    QVERIFY(!m_extensible.isNull());
    QVERIFY(!m_referrals.isEmpty());
}

void CutOffText::everythingCanBeRead_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<theme::Theme>("theme");
    using theme::Theme;
    QTest::newRow("ru") << int(Language::Russian) << Theme::Light;
    QTest::newRow("kk") << int(Language::Kazakh) << Theme::Dark;
    if (!qEnvironmentVariableIsSet("KEZEK_PICTURES")) {
        QTest::newRow("en") << int(Language::English) << Theme::HighContrast;
        return;
    }
    QTest::newRow("ru, dark") << int(Language::Russian) << Theme::Dark;
    QTest::newRow("kk, light") << int(Language::Kazakh) << Theme::Light;
    QTest::newRow("en, light") << int(Language::English) << Theme::Light;
    QTest::newRow("en, dark") << int(Language::English) << Theme::Dark;
}

void CutOffText::everythingCanBeRead()
{
    QFETCH(int, language);
    QFETCH(const theme::Theme, theme);
    words::use(Language(language), *qApp);
    theme::use(theme, *qApp);
    m_walk->faults.clear();
    // Another family each time: a phone gets only so many codes an hour.
    const Referral referral = m_referrals.at(m_row++ % m_referrals.size());
    m_walk->invited = m_invited;
    m_walk->extensible = m_extensible;
    m_walk->begin(referral);

    m_walk->play(doorScenes());
    m_walk->signIn(u"admin"_s);
    for (const auto &scenes : {pageScenes(), deskScenes(), panelScenes(), placeDialogScenes(), dialogScenes(), settingsScenes(), whatIfScenes()})
        m_walk->play(scenes);
    m_walk->signOut();

    for (const QString &fault : std::as_const(m_walk->faults)) // one by one: a failure's own text is cut off
        qWarning("%s", qPrintable(fault));
    QCOMPARE(m_walk->faults.size(), 0);
}

void CutOffText::nothingIsForgotten()
{
    if (m_row == 0)
        QSKIP("nothing was looked at");
    const QHash<QString, QString> sources = sourcesOfUi();
    const QHash<QString, QString> made = classesIn(sources);
    QVERIFY(made.size() > 150);
    QStringList forgotten;
    for (auto each = made.cbegin(); each != made.cend(); ++each)
        if (isSeen(made, each.key()) && !m_walk->seen.contains(each.key()) && !neverSeen.contains(each.key()))
            forgotten << each.key();
    forgotten.sort();
    QVERIFY2(forgotten.isEmpty(), qPrintable(u"no scene shows "_s + forgotten.join(u", "_s)));
    for (auto each = neverSeen.cbegin(); each != neverSeen.cend(); ++each)
        QVERIFY2(made.contains(each.key()) && !m_walk->seen.contains(each.key()), qPrintable(each.key() + u" needs no exception"_s));

    static const QRegularExpression plain(u"\\bnew Q(Dialog|MessageBox|InputDialog|ProgressDialog|ErrorMessage|Wizard)\\("_s);
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        QVERIFY2(source.value().count(plain) == plainWindows.count(source.key()), qPrintable(source.key() + u" makes a window that no scene is named for"_s));
    for (const QString &scene : plainWindows)
        QVERIFY2(m_walk->looked.contains(scene), qPrintable(u"there is no scene "_s + scene));
}

/// A screen as offices have it: the platform's own is 800 × 800, which dialogs and menus would be bent to.
int main(int argc, char *argv[])
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screen.json"_s));
    const int percent = qRound(qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble() * 100);
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(u"{\"screens\": [{\"name\": \"office\", \"x\": 0, \"y\": 0, \"width\": %1, \"height\": %2, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}"_s
                      .arg(PictureWalk::screen.width() * percent / 100).arg(PictureWalk::screen.height() * percent / 100).toUtf8());
    screens.close();
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    // A walk through everything takes longer than QtTest lets one function take, where others work on the computer as well.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    QApplication app(argc, argv);
    CutOffText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cutofftext.moc"
