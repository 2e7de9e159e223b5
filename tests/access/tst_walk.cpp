// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/screenreader.h"

#include "support/places.h"
#include "support/serverprocess.h"

#include <QFile>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using enum AtSpiRole;

/// What can be focused or acted on; each is to say what it is.
const QSet<AtSpiRole> named{CheckBox, CheckMenuItem, ComboBox, List, MenuItem, PageTab, PasswordText, PushButton, RadioButton, RadioMenuItem,
                            Slider, SpinButton, Table, Text, ToggleButton, Tree, TreeTable, Entry, Link};
/// No roles for what takes the focus: somebody hears that there is something, and not what.
const QSet<AtSpiRole> saysNothing{Invalid, Filler, Panel, Unknown};

/// What somebody who reads this language finds on the controls.
struct Words {
    QString language, login, password, enter, pages, cancel;
};

const Words russian{u"ru"_s, u"Логин"_s, u"Пароль"_s, u"Войти"_s, u"Страницы"_s, u"Отмена"_s};
const Words kazakh{u"kk"_s, u"Логин"_s, u"Құпиясөз"_s, u"Кіру"_s, u"Беттер"_s, u"Бас тарту"_s};
const Words english{u"en"_s, u"Login"_s, u"Password"_s, u"Sign in"_s, u"Pages"_s, u"Cancel"_s};

} // namespace

/// The running program as a screen reader finds it on the accessibility bus, on a real X server: nothing without a name, on no page.
class AccessWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsNamed_data();
    void everyPageIsNamed();
    void everyDialogIsNamed_data();
    void everyDialogIsNamed();
    void theDoorIsNamed();
    void theTerminalIsNamed();
    void cleanup() { m_reader.reset(); }

private:
    void look(const QString &where, const QList<Control> &controls);
    std::optional<Control> await(const QSet<AtSpiRole> &roles, const QString &name);
    QList<Control> awaitOther(const QString &before);
    void signIn(const Words &words, const QString &login, const QStringList &more = {});
    static QString told(const QList<Control> &controls);

    OwnDesktop m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    QString m_office;
    QStringList m_unnamed;
};

void AccessWalk::initTestCase()
{
    KEZEK_NEEDS_SERVER(OwnDesktop::missing());
    const QString trouble = m_desktop.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_office = m_desktop.file(u"office.kezek"_s);
    QProcess made;
    made.start(adminProgram(),
               {u"training"_s, u"--database"_s, m_office, u"--waiting"_s, u"20"_s, u"--at"_s, u"2026-11-23T09:41"_s});
    QVERIFY(made.waitForFinished(240'000));
    QVERIFY2(made.exitCode() == 0, made.readAllStandardError().constData());
}

/// Notes what has no name or does not say what it is, with its way down from the window.
void AccessWalk::look(const QString &where, const QList<Control> &controls)
{
    for (const Control &control : controls) {
        const bool isNameless = named.contains(control.role) && control.name.trimmed().isEmpty();
        const bool isRoleless = control.isFocusable() && saysNothing.contains(control.role);
        if (isNameless || isRoleless)
            m_unnamed += u"%1:%2 / %3 “%4”"_s.arg(where, control.above, m_reader->roleName(control), control.name);
    }
    if (qEnvironmentVariableIsSet("KEZEK_ACCESS_TELL"))
        for (const Control &control : controls)
            if (named.contains(control.role) || control.isFocusable())
                qInfo("%s", qPrintable(u"%1 | %2 | %3"_s.arg(where, m_reader->roleName(control), control.name)));
}

std::optional<Control> AccessWalk::await(const QSet<AtSpiRole> &roles, const QString &name)
{
    std::optional<Control> found;
    tests::await([&] {
        for (const Control &control : m_reader->controls()) {
            // Buttons end with their keys.
            if (roles.contains(control.role) && (control.name == name || control.name.startsWith(name.endsWith(u'…') ? name : name + u' '))) {
                found = control;
                return true;
            }
        }
        return !m_reader->isRunning();
    });
    return found;
}

/// Everything that is said, as it is compared with what was said before.
QString AccessWalk::told(const QList<Control> &controls)
{
    QString told;
    for (const Control &control : controls)
        told += u"%1 %2 %3\n"_s.arg(QString::number(uint(control.role)), control.above, control.name);
    return told;
}

/// The controls, as soon as they are others than before and twice the same: a page that was pressed and has come to rest.
QList<Control> AccessWalk::awaitOther(const QString &before)
{
    QList<Control> now;
    QString last = before;
    const bool isOther = tests::await([&] {
        now = m_reader->controls();
        const QString said = told(now);
        const bool isAtRest = said != before && said == last;
        last = said;
        return isAtRest || !m_reader->isRunning();
    });
    return isOther ? now : QList<Control>();
}

void AccessWalk::signIn(const Words &words, const QString &login, const QStringList &more)
{
    m_reader = std::make_unique<ScreenReader>(m_desktop);
    const QString trouble = m_reader->open(
        kezekProgram(),
        QStringList{u"--database"_s, m_office, u"--language"_s, words.language, u"--at"_s, u"2026-11-23T09:41"_s} + more);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto name = await({Text}, words.login);
    const auto password = await({Text, PasswordText}, words.password);
    const auto enter = await({PushButton}, words.enter);
    QVERIFY(name && password && enter);
    const QList<Control> door = m_reader->controls();
    look(u"sign-in"_s, door);
    QVERIFY(m_reader->write(*name, login));
    QVERIFY(m_reader->write(*password, u"training"_s));
    QVERIFY(m_reader->act(*enter, u"Press"_s));
    QVERIFY2(!awaitOther(told(door)).isEmpty(), "nothing came after the sign-in");
}

void AccessWalk::everyPageIsNamed_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("pages");
    QTest::newRow("supervisor, Russian") << 0 << u"supervisor"_s << 13;
    QTest::newRow("registrar, Kazakh") << 1 << u"registrar"_s << 7;
    QTest::newRow("administrator, English") << 2 << u"admin"_s << 4;
    QTest::newRow("placement, Kazakh") << 1 << u"placement"_s << 7;
    QTest::newRow("kindergarten, Russian") << 0 << u"kindergarten"_s << 3;
}

void AccessWalk::everyPageIsNamed()
{
    QFETCH(int, words);
    QFETCH(QString, login);
    QFETCH(int, pages);
    m_unnamed.clear();
    const Words &said = words == 0 ? russian : words == 1 ? kazakh : english;
    signIn(said, login);
    if (QTest::currentTestFailed())
        return;
    QStringList names;
    tests::await([&] {
        names.clear();
        for (const Control &control : m_reader->controls()) {
            if (control.role == PageTab && control.above.endsWith(u" / "_s + said.pages))
                names += control.name;
        }
        return !names.isEmpty();
    });
    QVERIFY2(names.size() >= pages, qPrintable(names.join(u", ")));
    QString before = told(m_reader->controls());
    look(names.first(), m_reader->controls());
    const QList<Control> menus = m_reader->menus();
    QVERIFY2(menus.size() > 12, qPrintable(told(menus)));
    look(u"menus"_s, menus);
    for (const QString &page : std::as_const(names).mid(1)) {
        const auto button = await({PageTab}, page);
        QVERIFY2(button && m_reader->act(*button, u"Press"_s), qPrintable(page));
        const QList<Control> controls = awaitOther(before);
        QVERIFY2(!controls.isEmpty(), qPrintable(page + u" did not open"_s));
        const bool isIt = std::any_of(controls.cbegin(), controls.cend(), [&](const Control &control) {
            return control.name == page && control.role == PageTab && control.isSelected();
        });
        QVERIFY2(isIt, qPrintable(page + u" is not the page that is shown"_s));
        look(page, controls);
        before = told(controls);
    }
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(u'\n' + m_unnamed.join(u'\n')));
}

void AccessWalk::everyDialogIsNamed_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("applications") << u"Заявления"_s << QStringList{u"Исправить…"_s, u"Отказать…"_s};
    QTest::newRow("kindergartens") << u"Детские сады"_s
                                   << QStringList{u"Добавить сад…"_s, u"Добавить группу…"_s, u"Изменить группу…"_s, u"Новый учебный год…"_s};
    QTest::newRow("inquiries") << u"Обращения"_s << QStringList{u"Новое обращение…"_s};
    QTest::newRow("archive") << u"Архив"_s << QStringList{u"Акты…"_s, u"Данные по запросу…"_s, u"Уничтожить по сроку…"_s};
}

/// A dialog comes as a window more, and goes by its own button.
void AccessWalk::everyDialogIsNamed()
{
    QFETCH(QString, page);
    QFETCH(QStringList, buttons);
    m_unnamed.clear();
    signIn(russian, u"supervisor"_s);
    if (QTest::currentTestFailed())
        return;
    const auto turn = await({PageTab}, page);
    QVERIFY(turn && m_reader->act(*turn, u"Press"_s));
    const auto windows = [this] {
        const QList<Control> controls = m_reader->controls();
        return controls.isEmpty() ? 0 : controls.first().childCount;
    };
    const int before = windows();
    for (const QString &name : std::as_const(buttons)) {
        const auto button = await({PushButton}, name);
        QVERIFY2(button, qPrintable(name + u" is not there"_s));
        QVERIFY2(tests::await([&] { return m_reader->act(*button, u"Press"_s); }), qPrintable(name + u" cannot be pressed"_s));
        QVERIFY2(tests::await([&] { return windows() > before; }), qPrintable(name + u" opened nothing"_s));
        const QList<Control> controls = awaitOther({});
        look(name, controls);
        const auto close = std::find_if(controls.crbegin(), controls.crend(), [](const Control &control) {
            return control.role == PushButton && (control.name.startsWith(u"Отмена") || control.name.startsWith(u"Закрыть"));
        });
        QVERIFY2(close != controls.crend(), qPrintable(name + u" cannot be closed:\n"_s + told(controls)));
        QVERIFY(m_reader->act(*close, u"Press"_s));
        QVERIFY2(tests::await([&] { return windows() == before; }), qPrintable(name + u" did not close"_s));
    }
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(u'\n' + m_unnamed.join(u'\n')));
}

/// What stands before the sign-in on a PC that knows no office.
void AccessWalk::theDoorIsNamed()
{
    m_unnamed.clear();
    m_reader = std::make_unique<ScreenReader>(m_desktop);
    const QString trouble = m_reader->open(kezekProgram(), {u"--language"_s, u"ru"_s},
                                           {{u"XDG_CONFIG_HOME"_s, m_desktop.file(u"fresh"_s)}, {u"XDG_CONFIG_DIRS"_s, m_desktop.file(u"fresh"_s)}});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    const auto sheet = [this](const QString &button, const QString &where) {
        const auto found = await({PushButton}, button);
        QVERIFY2(found, qPrintable(button + u" is not there"_s));
        const QString before = told(m_reader->controls());
        QVERIFY(m_reader->act(*found, u"Press"_s));
        const QList<Control> controls = awaitOther(before);
        QVERIFY2(!controls.isEmpty(), qPrintable(button + u" changed nothing"_s));
        look(where, controls);
    };

    QVERIFY(await({PushButton}, u"Открыть учебный отдел"_s));
    look(u"first start"_s, m_reader->controls());
    sheet(u"Создать отдел…"_s, u"new office"_s);
    sheet(u"Создать отдел"_s, u"new office, what is missing"_s);
    sheet(u"Назад"_s, u"first start again"_s);
    sheet(u"Подключиться к серверу…"_s, u"connection"_s);
    sheet(u"Проверить"_s, u"connection, what is missing"_s);
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(u'\n' + m_unnamed.join(u'\n')));
}

void AccessWalk::theTerminalIsNamed()
{
    m_unnamed.clear();
    signIn(russian, u"terminal"_s, {u"--self-service"_s});
    if (QTest::currentTestFailed())
        return;
    const QList<Control> screen = m_reader->controls();
    look(u"terminal"_s, screen);
    QVERIFY(std::count_if(screen.cbegin(), screen.cend(), [](const Control &control) { return control.role == PushButton; }) > 3);
    QVERIFY2(m_unnamed.isEmpty(), qPrintable(u'\n' + m_unnamed.join(u'\n')));
}

QTEST_GUILESS_MAIN(AccessWalk)
#include "tst_walk.moc"
