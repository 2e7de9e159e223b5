// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include "ui/help/helpwindow.h"
#include "ui/reports/progressrow.h"
#include "ui/shell/busyline.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/deadlinenotice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto byItself = PictureWalk::Scene::Looks::ByItself;

/// Every choice of the box, the first one last, so that the page is left as it was.
void eachChoice(PictureWalk &walk, const QString &box, const QString &where)
{
    auto *choices = walk.the<QComboBox>(box);
    for (int i = choices->count() - 1; i >= 0; --i) {
        choices->setCurrentIndex(i);
        walk.look(u"%1, choice %2"_s.arg(where).arg(i + 1));
    }
}

void eachLine(PictureWalk &walk, const QString &list, const QString &where)
{
    auto *lines = walk.the<QListWidget>(list);
    for (int line = 0; line < lines->count(); ++line) {
        lines->setCurrentRow(line);
        walk.look(u"%1, line %2"_s.arg(where).arg(line + 1));
    }
    lines->setCurrentRow(0);
}

void inquiries(PictureWalk &walk)
{
    walk.page(PageId::Inquiries);
    auto *filters = walk.the<QComboBox>(u"inquiries.filter"_s);
    auto *list = walk.the<RowTable>(u"inquiries.list"_s);
    for (int filter = filters->count() - 1; filter >= 0; --filter) {
        filters->setCurrentIndex(filter);
        walk.settle();
        for (int row = 0; row < qMin(4, list->model()->rowCount()); ++row) {
            list->selectRow(row);
            walk.look(u"inquiries, filter %1, row %2"_s.arg(filter + 1).arg(row + 1));
        }
    }
    eachChoice(walk, u"inquiries.view"_s, u"inquiries, view"_s);
}

void menus(PictureWalk &walk)
{
    walk.page(PageId::Today);
    QList<QMenu *> menus{walk.shell().findChild<QMenu *>(u"shell.look"_s)};
    for (const QAction *entry : walk.shell().findChild<QMenuBar *>()->actions())
        menus << entry->menu();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        menus.at(i)->popup(QPoint(20, 40));
        walk.look(u"menu %1"_s.arg(i + 1));
        walk.tidy();
    }
}

/// Each topic, the sheet of keys, and what changed from version to version.
void help(PictureWalk &walk)
{
    walk.page(PageId::Applications);
    walk.hands.press(Qt::Key_F1);
    QWidget *help = walk.hands.find(u"help"_s);
    auto *topics = walk.the<QListWidget>(u"help.topics"_s);
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        walk.settle();
        walk.judge(*help, u"help, line %1"_s.arg(row + 1));
    }
    walk.hands.press(Qt::Key_Escape);
}

void sheetOfKeys(PictureWalk &walk)
{
    const auto look = [&walk](const QString &where) {
        walk.hands.press(Qt::Key_F1);
        walk.hands.press(Qt::Key_F1);
        auto *help = walk.the<HelpWindow>(u"help"_s);
        walk.hands.wait(u"the sheet of keys"_s, [help] { return help->showsKeys(); });
        walk.judge(*help, where);
        walk.hands.press(Qt::Key_Escape);
    };
    walk.page(PageId::Desk, QVariant::fromValue(walk.referred));
    look(u"keys of the desk"_s);
    walk.page(PageId::Applications);
    walk.push(u"applications.refuse"_s);
    look(u"keys of a dialog"_s);
}

/// What the notice on the desktop says, in the window that it belongs to.
void deadline(PictureWalk &walk)
{
    walk.page(PageId::Today);
    const QDateTime now = instantOf(QDate(2026, 11, 23), QTime(9, 41));
    walk.shell().findChild<DeadlineNotice *>()->tell({{ApplicationId{-walk.looked.size()}, now.addSecs(1200)}}, now);
    walk.look(u"a deadline is near"_s);
}

void undoing(PictureWalk &walk)
{
    walk.page(PageId::Bulletin);
    const auto *undo = walk.shell().findChild<QWidget *>(u"bulletin.undo"_s);
    if (!undo || !undo->isVisible()) { // published in the first language
        walk.push(u"bulletin.publish"_s);
        walk.look(u"bulletin, publishing"_s);
        walk.hands.press(Qt::Key_F9);
    }
    walk.look(u"bulletin, published"_s);
    walk.hands.press(Qt::Key_Z, Qt::ControlModifier);
}

void searching(PictureWalk &walk)
{
    walk.page(PageId::Today);
    walk.hands.press(Qt::Key_F, Qt::ControlModifier);
    walk.look(u"search, nothing typed"_s);
    walk.hands.type(u"shell.search"_s, u"Сер"_s);
    walk.hands.wait(u"what was found"_s, [&walk] { return walk.shell().findChild<RowTable *>(u"shell.hits"_s)->isVisible(); });
    walk.look(u"search, found"_s);
    walk.hands.press(Qt::Key_Escape);
    walk.page(PageId::Today);
}

/// What is there only while something takes long, or the server is away.
void whileWaiting(PictureWalk &walk)
{
    walk.page(PageId::Today);
    auto *banner = walk.shell().findChild<ConnectionBanner *>();
    auto *line = walk.shell().findChild<BusyLine *>();
    banner->showTrouble({ErrorCode::ConnectionLost, {}, {}, {}}, instantOf(QDate(2026, 11, 23), QTime(9, 40)));
    line->setBusy(true);
    walk.hands.wait(u"the busy line"_s, [line] { return line->isVisible(); });
    walk.look(u"no connection"_s);
    line->setBusy(false);
    for (const ErrorCode code : {ErrorCode::ServerUnreachable, ErrorCode::ServerTlsFailed, ErrorCode::ServerFull, ErrorCode::StorageFailed}) {
        banner->showTrouble({code, {}, {}, {u"db.education.gov.kz"_s}}, {});
        walk.look(u"no connection, trouble %1"_s.arg(int(code)));
    }
    banner->leave();
    walk.page(PageId::Reports);
    auto *progress = walk.shell().findChild<ProgressRow *>();
    progress->tell(3, 10);
    progress->show();
    walk.look(u"reports, a long one"_s);
    progress->hide();
}

} // namespace

QList<PictureWalk::Scene> pageScenes()
{
    QList<PictureWalk::Scene> scenes;
    const QList<std::pair<PageId, QString>> pages{
        {PageId::Today, u"today"_s}, {PageId::Applications, u"applications"_s}, {PageId::NewApplication, u"new application"_s}, {PageId::Queue, u"queue"_s},
        {PageId::Desk, u"desk, nobody"_s}, {PageId::Referrals, u"referrals"_s}, {PageId::Kindergartens, u"kindergartens"_s}, {PageId::Bulletin, u"bulletin"_s},
        {PageId::Archive, u"archive"_s}};
    for (const auto &[page, name] : pages)
        scenes.append({name, [page = page](PictureWalk &walk) { walk.page(page); }});
    const auto views = [&scenes](PageId page, const QString &box, const QString &name) {
        scenes.append({name, [page, box, name](PictureWalk &walk) {
            walk.page(page);
            eachChoice(walk, box, name);
        }, byItself});
    };
    views(PageId::Kindergartens, u"kindergartens.view"_s, u"kindergartens"_s);
    views(PageId::Messages, u"messages.view"_s, u"messages"_s);
    views(PageId::Journal, u"journal.view"_s, u"journal"_s);
    scenes += QList<PictureWalk::Scene>{
        {u"new application, nothing typed"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::NewApplication);
             walk.push(u"newapplication.file"_s);
         }},
        {u"inquiries"_s, inquiries, byItself},
        {u"reports"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Reports);
             eachLine(walk, u"reports.list"_s, u"reports"_s);
         }, byItself},
        {u"settings"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Settings);
             eachLine(walk, u"settings.sections"_s, u"settings"_s);
         }, byItself},
        {u"menus"_s, menus, byItself},
        {u"search"_s, searching, byItself},
        {u"help"_s, help, byItself},
        {u"sheet of keys"_s, sheetOfKeys, byItself},
        {u"a deadline is near"_s, deadline, byItself},
        {u"while waiting"_s, whileWaiting, byItself},
        {u"bulletin, undoing"_s, undoing},
    };
    return scenes;
}

} // namespace kezek::test
