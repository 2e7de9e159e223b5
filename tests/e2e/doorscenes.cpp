// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include "ui/signin/alongpage.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/signin/firststart.h"
#include "words/words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPromise>
#include <QTest>

#include <memory>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T> QFuture<T> atOnce(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A server that says this to whoever comes.
ServerDoor doorThatSays(const Done &answer)
{
    ServerDoor door;
    door.server = u"db.education.gov.kz"_s;
    door.enter = [answer](const QString &, const QString &) { return atOnce(answer); };
    door.leave = [] {};
    door.remembered = [](const QString &) { return atOnce(Result<QString>(QString())); };
    door.remember = [](const QString &, const QString &) {};
    return door;
}

StartActions actionsThatFail(ErrorCode atServer = ErrorCode::ServerUnreachable)
{
    StartActions actions;
    actions.proposedFile = u"/srv/kezek/office.kezek"_s;
    actions.createOffice = [](const OfficeDraft &) { return atOnce<Done>(refuse(ErrorCode::FileUnwritable, {}, {u"/srv/kezek/office.kezek"_s})); };
    actions.createTraining = [] { return atOnce<Done>(refuse(ErrorCode::FileUnwritable, {}, {u"/srv/kezek/office.kezek"_s})); };
    actions.open = [](const QString &) { return atOnce<Done>(refuse(ErrorCode::FileUnreadable, {}, {u"/srv/kezek/office.kezek"_s})); };
    actions.tryServer = [atServer](const ServerAddress &, const ServerLogin &) {
        return atOnce(Result<ServerFacts>(refuse(atServer, {}, {u"db.education.gov.kz"_s, u"14"_s})));
    };
    return actions;
}

void press(PictureWalk &walk, QWidget &window, const QString &button)
{
    auto *found = window.findChild<QAbstractButton *>(button);
    found ? found->click() : throw Hands::NotThere{button};
    walk.hands.rest(50);
}

void show(PictureWalk &walk, QWidget &window, const QSize &size)
{
    if (!size.isEmpty())
        window.resize(size);
    window.show();
    walk.hands.wait(u"a window"_s, [&window] { return window.isVisible(); });
    walk.settle();
}

void signInAtServer(PictureWalk &walk)
{
    SignInPage page(walk.client(), u"PC-1"_s, SignInPage::By::Keys, nullptr, doorThatSays(refuse(ErrorCode::ServerUnreachable, {}, {u"db.education.gov.kz"_s})));
    show(walk, page, PictureWalk::screen);
    walk.judge(page, u"sign-in at a server"_s);
    page.findChild<QLineEdit *>(u"signin.login"_s)->setText(u"aigul"_s);
    page.findChild<QLineEdit *>(u"signin.password"_s)->setText(u"long enough"_s);
    page.findChild<QCheckBox *>(u"signin.remember"_s)->setChecked(true);
    QTest::keyClick(page.findChild<QLineEdit *>(u"signin.password"_s), Qt::Key_Return);
    walk.settle();
    walk.judge(page, u"sign-in at a server that does not answer"_s);
}

void signInByFingers(PictureWalk &walk)
{
    SignInPage page(walk.client(), u"HALL-1"_s, SignInPage::By::Fingers);
    show(walk, page, PictureWalk::screen);
    walk.judge(page, u"sign-in at the terminal"_s);
}

void firstPassword(PictureWalk &walk)
{
    ChangePasswordDialog dialog(walk.client());
    dialog.setOldPassword(u"first password"_s);
    show(walk, dialog, {});
    walk.judge(dialog, u"first password"_s);
}

void firstStart(PictureWalk &walk)
{
    for (const QString &to : {u"new"_s, u"server"_s}) {
        FirstStart first(actionsThatFail());
        show(walk, first, {});
        if (to == u"new"_s)
            walk.judge(first, u"first start"_s);
        press(walk, first, u"firststart."_s + to);
        walk.judge(first, u"first start, "_s + to);
        press(walk, first, to == u"new"_s ? u"firststart.create"_s : u"connection.test"_s);
        walk.judge(first, u"first start, %1, what is missing"_s.arg(to));
    }
    FirstStart first(actionsThatFail());
    first.tell({ErrorCode::FileUnreadable, {}, {}, {u"/srv/kezek/office.kezek"_s}});
    show(walk, first, {});
    walk.judge(first, u"first start, an office that did not open"_s);
}

/// Everything typed, and what a test of it can find.
void connection(PictureWalk &walk)
{
    const auto test = [&walk](const StartActions &actions, const QString &where) {
        FirstStart first(actions);
        show(walk, first, {});
        press(walk, first, u"firststart.server"_s);
        for (const auto &[field, text] : {std::pair(u"server"_s, u"db.education.gov.kz"_s), std::pair(u"testLogin"_s, u"aigul"_s), std::pair(u"testPassword"_s, u"long enough"_s)})
            first.findChild<QLineEdit *>(u"connection."_s + field)->setText(text);
        press(walk, first, u"connection.test"_s);
        walk.settle();
        walk.judge(first, where);
    };
    using E = ErrorCode;
    for (const E code : {E::ServerNameUnknown, E::ServerUnreachable, E::ServerTlsFailed, E::ServerLoginRefused, E::ServerFull, E::ServerTooOld, E::DatabaseMissing,
                         E::DatabaseNotOurs, E::DatabaseNewer, E::DatabaseOlder})
        test(actionsThatFail(code), u"connection, trouble %1"_s.arg(int(code)));
    StartActions slow = actionsThatFail();
    const auto never = std::make_shared<QPromise<Result<ServerFacts>>>();
    never->start();
    slow.tryServer = [never](const ServerAddress &, const ServerLogin &) { return never->future(); };
    test(slow, u"connection, asking"_s);
    StartActions good = actionsThatFail();
    good.tryServer = [](const ServerAddress &, const ServerLogin &) {
        return atOnce(Result<ServerFacts>(ServerFacts{u"15.8"_s, u"Отдел образования города Темиртау"_s, u"Теміртау қаласының білім бөлімі"_s}));
    };
    test(good, u"connection, all is well"_s);
}

AlongOffer olderOffice(const Result<BroughtAlong> &answer)
{
    AlongOffer offer;
    offer.office = u"Отдел образования города Темиртау"_s;
    offer.gap = {12, 13};
    offer.program = u"0.1.0"_s;
    offer.copy = u"/var/lib/kezek/office.kezek.before-0013"_s;
    offer.run = [answer](const AlongOffer::Order &) { return atOnce(answer); };
    return offer;
}

AlongOffer olderOfficeOnServer(bool canCopy)
{
    AlongOffer offer = olderOffice(refuse(ErrorCode::FileUnwritable, u"copy"_s, {u"D:/Копии/kezek.before-0013"_s, u"pg_dump: error: server version 16.2; pg_dump version 15.8"_s}));
    offer.copy = u"D:/Копии/kezek.before-0013"_s;
    offer.isOnServer = true;
    offer.owner = u"kezek_owner"_s;
    offer.canCopy = canCopy;
    return offer;
}

void olderOffices(PictureWalk &walk)
{
    AlongPage file(olderOffice(BroughtAlong{12, 13, u"/var/lib/kezek/office.kezek.before-0013"_s}));
    show(walk, file, PictureWalk::screen);
    walk.judge(file, u"an older office"_s);
    press(walk, file, u"along.go"_s);
    walk.settle();
    walk.judge(file, u"an older office, brought along"_s);
    AlongOffer slow = olderOffice(BroughtAlong{});
    QPromise<Result<BroughtAlong>> never;
    never.start();
    slow.run = [&never](const AlongOffer::Order &) { return never.future(); };
    {
        AlongPage copying(slow);
        show(walk, copying, PictureWalk::screen);
        press(walk, copying, u"along.go"_s);
        walk.judge(copying, u"an older office, on its way"_s);
    }
    for (const bool canCopy : {true, false}) {
        AlongPage server(olderOfficeOnServer(canCopy));
        show(walk, server, PictureWalk::screen);
        walk.judge(server, u"an older office on a server, %1"_s.arg(canCopy ? u"with a copy"_s : u"without pg_dump"_s));
        if (!canCopy)
            server.findChild<QCheckBox *>(u"along.withoutCopy"_s)->setChecked(true);
        press(walk, server, u"along.go"_s);
        walk.settle();
        walk.judge(server, u"an older office on a server, no copy, %1"_s.arg(canCopy));
    }
}

void olderOfficeForOthers(PictureWalk &walk)
{
    for (const ErrorCode code : {ErrorCode::DatabaseOlder, ErrorCode::DatabaseNewer}) {
        SignInPage page(walk.client(), u"PC-1"_s, SignInPage::By::Keys);
        show(walk, page, PictureWalk::screen);
        page.turnAway(words::of(Error{code, {}, {}, code == ErrorCode::DatabaseOlder ? QVariantList{12, 13} : QVariantList{14, 13, u"0.2.0"_s}}));
        walk.settle();
        walk.judge(page, code == ErrorCode::DatabaseOlder ? u"sign-in at an older office"_s : u"sign-in at a newer office"_s);
    }
}

} // namespace

QList<PictureWalk::Scene> doorScenes()
{
    return {
        {u"sign-in"_s, [](PictureWalk &) {}},
        {u"sign-in, a wrong password"_s,
         [](PictureWalk &walk) {
             walk.hands.type(u"signin.login"_s, u"admin"_s);
             walk.hands.type(u"signin.password"_s, u"неверный"_s);
             walk.hands.press(Qt::Key_Return);
         }},
        {u"sign-in at a server"_s, signInAtServer, PictureWalk::Scene::Looks::ByItself},
        {u"sign-in by fingers"_s, signInByFingers, PictureWalk::Scene::Looks::ByItself},
        {u"first password"_s, firstPassword, PictureWalk::Scene::Looks::ByItself},
        {u"an older office"_s, olderOffices, PictureWalk::Scene::Looks::ByItself},
        {u"an older office, for others"_s, olderOfficeForOthers, PictureWalk::Scene::Looks::ByItself},
        {u"first start"_s, firstStart, PictureWalk::Scene::Looks::ByItself},
        {u"connection"_s, connection, PictureWalk::Scene::Looks::ByItself},
    };
}

} // namespace kezek::test
