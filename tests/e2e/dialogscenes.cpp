// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include "ui/applications/versionchoices.h"
#include "ui/shell/menurow.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QSettings>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page, and a button on it that opens a dialog.
PictureWalk::Scene byButton(PageId page, const QString &button)
{
    return {button, [page, button](PictureWalk &walk) {
                walk.page(page);
                walk.push(button);
            }};
}

PictureWalk::Scene byRow(PageId page, const QString &list, const QString &button)
{
    return {button, [page, list, button](PictureWalk &walk) {
                walk.page(page);
                walk.selectRowFor(list, button);
                walk.push(button);
            }};
}

PictureWalk::Scene byView(PageId page, const QString &box, int view, const QString &list, const QString &button)
{
    return {button, [=](PictureWalk &walk) {
                walk.page(page);
                auto *views = walk.the<QComboBox>(box);
                views->setCurrentIndex(view);
                walk.settle();
                if (!list.isEmpty())
                    walk.selectRowFor(list, button);
                walk.push(button);
                walk.look(button);
                walk.tidy();
                views->setCurrentIndex(0);
            },
            PictureWalk::Scene::Looks::ByItself};
}

void changedByTwo(PictureWalk &walk)
{
    walk.page(PageId::Applications);
    walk.push(u"applications.correct"_s);
    auto *versions = walk.front().findChild<VersionChoices *>();
    versions->showVersions({{u"address.text"_s, u"Улица, дом, квартира"_s, u"пр. Республики 41, кв. 12"_s, u"ул. Абая 29, кв. 30"_s, {}, {}, false},
                            {u"note"_s, u"Примечание"_s, {}, u"Позвонить после обеда"_s, {}, {}, true}},
                           u"А. Сейткали, 23.11.2026 09:40."_s);
}

QString written(PictureWalk &walk, const QString &name, const QString &text)
{
    const QString path = walk.folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        throw Hands::NotThere{path};
    return path;
}

void import(PictureWalk &walk, const QString &name, const QString &text)
{
    walk.page(PageId::Kindergartens);
    walk.trigger(u"kindergartens.tables.import.kindergartens"_s);
    walk.chooseFile(u"tables.open"_s, written(walk, name, text));
}

void compare(PictureWalk &walk)
{
    walk.page(PageId::Kindergartens, QVariant::fromValue(walk.group));
    walk.trigger(u"kindergartens.tables.compare"_s);
    walk.chooseFile(u"tables.open"_s, written(walk, u"list.csv"_s, u"child_iin,surname,given\n240702600019,Нұрлан,Аружан\n"_s));
}

void exporting(PictureWalk &walk)
{
    walk.page(PageId::Kindergartens);
    walk.trigger(u"kindergartens.tables.export.groups"_s);
    walk.chooseFile(u"tables.save"_s, walk.folder + u"/nowhere/groups.xlsx"_s);
}

} // namespace

QList<PictureWalk::Scene> dialogScenes()
{
    return {
        byButton(PageId::Applications, u"applications.refuse"_s),
        byButton(PageId::Applications, u"applications.correct"_s),
        {u"applications, changed by two"_s, changedByTwo},
        byRow(PageId::Archive, u"archive.list"_s, u"archive.restore"_s),
        byRow(PageId::Archive, u"archive.list"_s, u"archive.reopen"_s),
        byRow(PageId::Archive, u"archive.list"_s, u"archive.ownData"_s),
        byButton(PageId::Archive, u"archive.destroy"_s),
        byButton(PageId::Archive, u"archive.acts"_s),
        byButton(PageId::Inquiries, u"inquiries.new"_s),
        byView(PageId::Inquiries, u"inquiries.view"_s, 1, {}, u"inquiries.keptAdd"_s),
        byView(PageId::Inquiries, u"inquiries.view"_s, 1, u"inquiries.keptList"_s, u"inquiries.keptChange"_s),
        byView(PageId::Journal, u"journal.view"_s, 1, u"journal.alarms"_s, u"journal.markSeen"_s),
        {u"import, bad cells"_s, [](PictureWalk &walk) { import(walk, u"bad.csv"_s, u"name,kind,district\n,завтра,Центр\n№ 77,государственный,нигде\n"_s); }},
        {u"import, another table"_s, [](PictureWalk &walk) { import(walk, u"other.csv"_s, u"fruit\nяблоко\n"_s); }},
        {u"compare"_s, compare},
        {u"export"_s, exporting},
        {u"reports, other days"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Reports);
             walk.the<QListWidget>(u"reports.list"_s)->setCurrentRow(0);
             walk.settle();
             walk.push(u"reports.period"_s);
             walk.look(u"reports, period"_s);
             auto *menu = qobject_cast<QMenu *>(&walk.front());
             QAction *other = menu ? menu->actions().last() : throw Hands::NotThere{u"the menu of periods"_s};
             menu->close();
             other->trigger();
         }},
        {u"about"_s, [](PictureWalk &walk) { emit walk.shell().findChild<MenuRow *>()->about(); }},
        {u"my password"_s, [](PictureWalk &walk) { emit walk.shell().findChild<MenuRow *>()->changePassword(); }},
        {u"a size was chosen"_s,
         [](PictureWalk &walk) {
             walk.trigger(u"shell.size.125"_s);
             QSettings().remove(u"size"_s);
         }},
    };
}

QList<PictureWalk::Scene> settingsScenes()
{
    const auto section = [](int row, const QString &list, const QString &button) -> PictureWalk::Scene {
        return {button, [row, list, button](PictureWalk &walk) {
                    walk.page(PageId::Settings);
                    walk.the<QListWidget>(u"settings.sections"_s)->setCurrentRow(row);
                    walk.settle();
                    if (!list.isEmpty())
                        walk.selectRowFor(list, button);
                    walk.push(button);
                }};
    };
    return {
        section(1, u"settings.rules.list"_s, u"settings.rules.change"_s),
        section(2, {}, u"settings.calendar.toggle"_s),
        section(3, {}, u"settings.districts.add"_s),
        section(3, u"settings.districts.list"_s, u"settings.districts.rename"_s),
        section(4, {}, u"settings.workers.add"_s),
        section(4, u"settings.workers.list"_s, u"settings.workers.change"_s),
        section(4, u"settings.workers.list"_s, u"settings.workers.switch"_s),
        section(4, u"settings.workers.list"_s, u"settings.workers.setPassword"_s),
        section(4, {}, u"settings.workers.own"_s),
    };
}

QList<PictureWalk::Scene> whatIfScenes()
{
    const auto whatIf = [](PictureWalk &walk) {
        walk.page(PageId::Reports);
        auto *list = walk.the<QListWidget>(u"reports.list"_s);
        list->setCurrentRow(list->count() - 1);
        walk.settle();
    };
    return {
        {u"what if, changed seats"_s,
         [whatIf](PictureWalk &walk) {
             whatIf(walk);
             walk.push(u"whatif.b.seats"_s);
         }},
        {u"what if, the result"_s,
         [whatIf](PictureWalk &walk) {
             whatIf(walk);
             walk.push(u"whatif.run"_s);
             walk.hands.wait(u"the trial's end"_s, [&walk] { return walk.the<QPushButton>(u"whatif.export"_s)->isEnabled(); });
             walk.look(u"what if, the measures"_s);
             walk.the<QTabBar>(u"whatif.tabs"_s)->setCurrentIndex(1);
             walk.look(u"what if, who gains and loses"_s);
             walk.the<QTabBar>(u"whatif.tabs"_s)->setCurrentIndex(0);
             walk.trigger(u"whatif.list.a"_s);
             walk.hands.wait(u"the draft list"_s, [&walk] { return &walk.front() != &walk.desktop.window(); });
         }},
        {u"draft list"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Bulletin);
             walk.push(u"bulletin.list"_s);
         }},
    };
}

} // namespace kezek::test
