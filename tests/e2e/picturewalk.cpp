// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include "ui/common/theme.h"
#include "ui/elided.h"
#include "ui/legible.h"
#include "ui/kindergartens/seatgrid.h"
#include "ui/referrals/panels/actionpanel.h"
#include "words/words.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <cstdlib>
#include <cxxabi.h>
#include <memory>
#include <typeinfo>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Its class and those above it. Without Q_OBJECT a class has no name of its own but in the compiler's words.
QStringList classesOf(const QWidget *widget)
{
    const std::unique_ptr<char, void (*)(void *)> name(abi::__cxa_demangle(typeid(*widget).name(), nullptr, nullptr, nullptr), std::free);
    QStringList names{QString::fromUtf8(name.get())};
    for (const QMetaObject *what = widget->metaObject(); what; what = what->superClass())
        names << QString::fromLatin1(what->className());
    for (QString &each : names)
        each = each.section(u"::"_s, -1);
    return names;
}

/// Forms and cards that have not the room for what stands in them. Lists are as long as they are.
QStringList scrolledIn(const QWidget &window)
{
    QStringList scrolled;
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        const bool isList = !qobject_cast<const QScrollArea *>(area) && !qobject_cast<const SeatGrid *>(area);
        if (!isList && area->isVisible() && area->verticalScrollBar()->isVisible())
            scrolled << nameOf(area) + u" has to be scrolled"_s;
    }
    return scrolled;
}

} // namespace

PictureWalk::PictureWalk(const DesktopOptions &options) : desktop(options)
{
    desktop.start();
    hands.wait(u"the sign-in"_s, [this] { return desktop.signIn() && desktop.signIn()->isVisible(); });
}

void PictureWalk::begin(const Referral &referral)
{
    m_looks = 0;
    const auto read = client().read([referral](Store &store) -> Result<std::pair<QString, GroupId>> {
        KEZEK_TRY(const Application application, store.applications().get(referral.application));
        KEZEK_TRY(const Seat seat, store.seats().get(referral.seat));
        return std::pair(application.number->text(), seat.group);
    });
    hands.wait(u"the family"_s, [&read] { return read.isFinished(); });
    referred = referral.application;
    referredNumber = read.result()->first;
    group = read.result()->second;
}

void PictureWalk::signIn(const QString &login)
{
    hands.type(u"signin.login"_s, login);
    hands.type(u"signin.password"_s, u"training"_s);
    hands.press(Qt::Key_Return);
    hands.wait(u"the shell"_s, [this] { return desktop.shell() && desktop.shell()->isVisible(); });
    settle();
}

void PictureWalk::signOut()
{
    emit shell().signOutWanted();
    hands.wait(u"the sign-in"_s, [this] { return desktop.signIn() && desktop.signIn()->isVisible(); });
}

void PictureWalk::play(const QList<Scene> &scenes)
{
    for (const Scene &scene : scenes) {
        try {
            desktop.window().activateWindow();
            desktop.window().resize(screen);
            scene.come(*this);
            if (scene.looks == Scene::Looks::AtTheEnd)
                look(scene.where);
            tidy();
        } catch (const Hands::NotThere &missing) {
            faults << scene.where + u": "_s + missing.what + u" was not there"_s;
            judge(front(), scene.where + u" FAILED"_s);
            tidy();
        }
    }
}

void PictureWalk::page(PageId page, const QVariant &what)
{
    shell().openPage(page, what);
    settle();
}

void PictureWalk::push(const QString &button)
{
    auto *found = the<QAbstractButton>(button);
    hands.wait(button + u" alive"_s, [found] { return found->isEnabled(); });
    found->click();
    settle();
}

void PictureWalk::trigger(const QString &name)
{
    auto *action = shell().findChild<QAction *>(name);
    if (!action || !action->isEnabled())
        throw Hands::NotThere{name};
    action->trigger();
    settle();
}

void PictureWalk::selectRowFor(const QString &table, const QString &button)
{
    auto *rows = the<RowTable>(table);
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        rows->selectRow(row);
        settle();
        const auto *wanted = shell().findChild<QAbstractButton *>(button);
        if (wanted && wanted->isVisible() && wanted->isEnabled())
            return;
    }
    throw Hands::NotThere{u"a row of %1 for %2"_s.arg(table, button)};
}

void PictureWalk::chooseFile(const QString &name, const QString &path)
{
    auto *dialog = the<QFileDialog>(name);
    static_cast<QDialog *>(dialog)->done(QDialog::Rejected); // out of the way of what comes next; gone by the next events
    emit dialog->fileSelected(path);
    settle();
}

void PictureWalk::settle()
{
    constexpr int rounds = 3; // what comes with an answer may ask again
    for (int round = 0; round < rounds; ++round) {
        for (OfficeClient *door : {&desktop.session()->client(), &desktop.session()->background()}) {
            const auto asked = door->read([](Store &store) -> Result<QDateTime> { return store.now(); });
            hands.wait(u"an answer of storage"_s, [&asked] { return asked.isFinished(); });
        }
        hands.rest(10);
    }
}

QWidget &PictureWalk::front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return *popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return *dialog;
    return desktop.window();
}

void PictureWalk::look(const QString &where)
{
    settle();
    // Late answers fill the page, and its layout follows them.
    for (int tries = 0; tries < 5 && !cutIn(front()).isEmpty(); ++tries)
        hands.rest(100);
    judge(front(), where);
}

void PictureWalk::judge(QWidget &window, const QString &where)
{
    const QList<Writing> drawn = writingsIn(window);
    QStringList bad = cutIn(window) + elidedIn(window, drawn) + faintAmong(drawn, theme::colours().disabledText);
    if (&window == &desktop.window())
        bad += scrolledIn(window);
    if (window.width() > screen.width() || window.height() > screen.height())
        bad << u"%1 × %2 is more than the screen has"_s.arg(window.width()).arg(window.height());
    for (const QString &each : bad)
        faults << where + u": "_s + each;
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible())
            all << widget;
    for (const QWidget *widget : all)
        for (const QString &name : classesOf(widget))
            seen.insert(name);
    looked.insert(where);
    keepPicture(window, where);
}

/// <folder>/ru-dark-150/007-inquiries--new.png
void PictureWalk::keepPicture(QWidget &window, const QString &where)
{
    const QString pictures = qEnvironmentVariable("KEZEK_PICTURES");
    ++m_looks;
    if (pictures.isEmpty())
        return;
    static const QRegularExpression unfit(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QDir kind(u"%1/%2-%3-%4"_s.arg(pictures, toText(words::current()), theme::toText(theme::shown())).arg(qRound(window.devicePixelRatio() * 100)));
    const QString file = kind.filePath(u"%1-%2.png"_s.arg(m_looks, 3, 10, QChar(u'0')).arg(QString(where).replace(unfit, u"-"_s)));
    constexpr int quick = 70; // of PNG's own scale: little time, larger files
    if (!kind.mkpath(u"."_s) || !window.grab().save(file, "PNG", quick))
        faults << file + u" could not be written"_s;
}

void PictureWalk::tidy()
{
    constexpr int most = 10;
    for (int closed = 0; closed < most && &front() != &desktop.window(); ++closed) {
        QWidget &over = front();
        if (auto *dialog = qobject_cast<QDialog *>(&over))
            dialog->done(QDialog::Rejected); // not reject(): that asks about what was typed
        else
            over.close();
        hands.rest(10);
    }
    if (!desktop.shell())
        return;
    for (const ActionPanel *panel : shell().findChildren<ActionPanel *>())
        for (QPushButton *button : panel->findChildren<QPushButton *>())
            if (button->isVisible() && button->objectName().endsWith(u".back"_s))
                button->click();
    desktop.window().activateWindow(); // as a window manager does
    hands.rest(10);
}

} // namespace kezek::test
