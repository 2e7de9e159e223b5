// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/people/changepassword.h"
#include "usecases/people/savedraft.h"
#include "usecases/people/saveworker.h"
#include "usecases/people/signin.h"

#include <QJsonDocument>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

const QString password = u"күшті құпия сөз"_s;

SaveWorker::Input newWorker(const QString &login = u"aigul"_s)
{
    SaveWorker::Input input;
    input.login = login;
    input.fullName = u"Айгүл Омарова"_s;
    input.role = Role::Registrar;
    input.password = password;
    return input;
}

Result<SignIn::Output> signIn(Desk &desk, const QString &typed, const QString &login = u"aigul"_s)
{
    return desk.run<SignIn>({login, typed, u"PC-7"_s});
}

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

private slots:
    void addsAWorkerWhoThenSignsIn()
    {
        Desk desk;
        const WorkerId id = desk.as(Role::Administrator).done<SaveWorker>(newWorker()).worker;

        const auto output = signIn(desk, password, u" AIGUL "_s);

        QVERIFY(output);
        QCOMPARE(output->worker, id);
        QCOMPARE(output->role, Role::Registrar);
        QVERIFY(output->mustChangePassword);
        const JournalRow row = desk.journal(u"worker"_s, id.value).first();
        QCOMPARE(row.verb, u"sign-in"_s);
        QCOMPARE(row.worker, id);
        QCOMPARE(row.workstation, u"PC-7"_s);
        QVERIFY(row.after[u"accepted"_s].toBool());
    }

    void letsNobodyInAsTheWorkerService()
    {
        Desk desk;
        WorkerAccount service;
        service.login = u"robot"_s;
        service.name = u"Kezek"_s;
        service.role = Role::Worker;
        service.passwordHash = need(desk.store().workers().hashPassword(password));
        need(desk.store().workers().insert(service));

        const auto output = signIn(desk, password, u"robot"_s);

        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::WrongLogin);
    }

    void neverWritesAPasswordIntoTheJournal()
    {
        Desk desk;
        const WorkerId id = desk.as(Role::Administrator).done<SaveWorker>(newWorker()).worker;

        const JournalRow row = desk.journal(u"worker"_s, id.value).first();

        QCOMPARE(row.verb, u"save-worker"_s);
        QVERIFY(row.after[u"passwordChanged"_s].toBool());
        QVERIFY(!QString::fromUtf8(QJsonDocument(row.after).toJson()).contains(u"argon"_s));
    }

    void saysTheSameOfAWrongLoginAndAWrongPassword()
    {
        Desk desk;
        const WorkerId id = desk.as(Role::Administrator).done<SaveWorker>(newWorker()).worker;
        auto sacked = newWorker(u"sacked"_s);
        sacked.active = false;
        desk.done<SaveWorker>(sacked);

        const auto wrong = signIn(desk, u"wrong"_s);

        QCOMPARE(refusal(wrong), u"WrongLogin"_s);
        QCOMPARE(wrong.error(), signIn(desk, password, u"nobody"_s).error());
        QCOMPARE(wrong.error(), signIn(desk, password, u"sacked"_s).error());
        QVERIFY(!desk.journal(u"worker"_s, id.value).first().after[u"accepted"_s].toBool());
    }

    void locksAfterFiveWrongOnesForAQuarterOfAnHour()
    {
        Desk desk;
        desk.as(Role::Administrator).done<SaveWorker>(newWorker());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(refusal(signIn(desk, u"wrong"_s)), u"WrongLogin"_s);

        const auto locked = signIn(desk, password);

        QCOMPARE(refusal(locked), u"LoginLocked"_s);
        QCOMPARE(locked.error().args, QVariantList{desk.office.now().addSecs(15 * 60)});
        desk.office.advance(15 * 60);
        QVERIFY(signIn(desk, password));
    }

    void forgetsWrongOnesAfterARightOne()
    {
        Desk desk;
        desk.as(Role::Administrator).done<SaveWorker>(newWorker());
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 4; ++i)
                (void)signIn(desk, u"wrong"_s);
            QVERIFY(signIn(desk, password));
        }
    }

    void refusesAccounts_data()
    {
        QTest::addColumn<std::function<void(SaveWorker::Input &)>>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &expected, std::function<void(SaveWorker::Input &)> change) {
            QTest::newRow(qPrintable(expected)) << change << expected;
        };
        row(u"FieldRequired login"_s, [](auto &i) { i.login = u" "_s; });
        row(u"NameEmpty fullName"_s, [](auto &i) { i.fullName.clear(); });
        row(u"NameTaken login"_s, [](auto &i) { i.login = u"ADMIN"_s; });
        row(u"PasswordTooShort password"_s, [](auto &i) { i.password = u"7 chars"_s; });
        row(u"FieldRequired kindergarten"_s, [](auto &i) { i.role = Role::Kindergarten; });
        row(u"NotFound kindergarten"_s, [](auto &i) {
            i.role = Role::Kindergarten;
            i.kindergarten = KindergartenId{99};
        });
        row(u"FieldNotUnderstood role"_s, [](auto &i) { i.role = Role::Worker; });
        row(u"NotFound"_s, [](auto &i) { i.worker = WorkerId{999}; });
    }

    void refusesAccounts()
    {
        QFETCH(std::function<void(SaveWorker::Input &)>, change);
        QFETCH(QString, expected);
        Desk desk;
        SaveWorker::Input input = newWorker();

        change(input);

        QCOMPARE(refusal(desk.as(Role::Administrator).run<SaveWorker>(input)), expected);
    }

    void changesAnAccountAndKeepsItsPassword()
    {
        Desk desk;
        SaveWorker::Input input = newWorker();
        input.worker = desk.as(Role::Administrator).done<SaveWorker>(input).worker;
        input.role = Role::Placement;
        input.password.clear();

        desk.done<SaveWorker>(input);

        QCOMPARE(signIn(desk, password)->role, Role::Placement);
        input.revision = 99;
        QCOMPARE(refusal(desk.run<SaveWorker>(input)), u"ChangedByOther"_s);
    }

    void keepsTheLastAdministrator()
    {
        Desk desk;
        const Actor first = desk.office.administrator();
        SaveWorker::Input input = newWorker(first.login);
        input.worker = first.id;
        input.role = Role::Administrator;
        input.active = false;
        const auto run = [&] { return perform<SaveWorker>(desk.store(), first, desk.office.random(), input); };

        QCOMPARE(refusal(run()), u"LastAdministrator"_s);
        input.active = true;
        input.role = Role::Registrar;
        QCOMPARE(refusal(run()), u"LastAdministrator"_s);

        desk.office.actor(Role::Administrator);
        QVERIFY(run());
    }

    void changesTheOwnPassword()
    {
        Desk desk;
        const Actor clerk = desk.office.actor(Role::Registrar); // its password is its login
        const auto run = [&](const QString &oldOne, const QString &newOne) {
            return perform<ChangePassword>(desk.store(), clerk, desk.office.random(), {oldOne, newOne});
        };

        QCOMPARE(refusal(run(u"wrong"_s, password)), u"WrongLogin oldPassword"_s);
        QCOMPARE(refusal(run(clerk.login, u"short"_s)), u"PasswordTooShort newPassword"_s);
        QVERIFY(run(clerk.login, password));

        QVERIFY(signIn(desk, password, clerk.login));
        QCOMPARE(refusal(signIn(desk, clerk.login, clerk.login)), u"WrongLogin"_s);
        QCOMPARE(desk.journal(u"worker"_s, clerk.id.value).at(2).verb, u"change-password"_s);
    }

    void countsAWrongOldPasswordAsAWrongSignIn()
    {
        Desk desk;
        const Actor clerk = desk.office.actor(Role::Registrar);
        const auto change = [&](const QString &oldOne) {
            return perform<ChangePassword>(desk.store(), clerk, desk.office.random(), {oldOne, password});
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(refusal(change(u"wrong"_s)), u"WrongLogin oldPassword"_s);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(refusal(signIn(desk, u"wrong"_s, clerk.login)), u"WrongLogin"_s);

        const auto locked = change(clerk.login);

        QCOMPARE(refusal(locked), u"LoginLocked oldPassword"_s);
        QCOMPARE(locked.error().args, QVariantList{desk.office.now().addSecs(15 * 60)});
        QCOMPARE(refusal(signIn(desk, clerk.login, clerk.login)), u"LoginLocked"_s);
        desk.office.advance(15 * 60);
        QVERIFY(change(clerk.login));
        const QList<JournalRow> rows = desk.journal(u"worker"_s, clerk.id.value);
        QCOMPARE(rows.first().verb, u"change-password"_s);
        QCOMPARE(rows.last().verb, u"change-password"_s);
        QCOMPARE(rows.last().after, (QJsonObject{{u"accepted"_s, false}}));
    }

    void forgetsWrongOnesOnceThePasswordIsChanged()
    {
        Desk desk;
        const Actor clerk = desk.office.actor(Role::Registrar);
        for (int i = 0; i < 4; ++i)
            (void)signIn(desk, u"wrong"_s, clerk.login);

        QVERIFY(perform<ChangePassword>(desk.store(), clerk, desk.office.random(), {clerk.login, password}));

        QCOMPARE(refusal(signIn(desk, u"wrong"_s, clerk.login)), u"WrongLogin"_s);
        QVERIFY(signIn(desk, password, clerk.login));
    }

    void keepsADraftUntilItIsEmptied()
    {
        Desk desk;
        const WorkerId worker = desk.office.actor(Role::Registrar).id;
        const QJsonObject typed{{u"child"_s, QJsonObject{{u"surname"_s, u"Қа"_s}}}};

        desk.done<SaveDraft>({u"file-application"_s, typed});
        QCOMPARE(need(desk.store().records().draft(worker, u"file-application"_s)), typed);
        desk.done<SaveDraft>({u"file-application"_s, {}});

        QVERIFY(!need(desk.store().records().draft(worker, u"file-application"_s)));
        QCOMPARE(refusal(desk.run<SaveDraft>({{}, typed})), u"FieldRequired form"_s);
    }
};

QTEST_APPLESS_MAIN(PeopleTest)
#include "tst_people.moc"
