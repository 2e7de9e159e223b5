// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "domain/statetables.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/reopenapplication.h"
#include "usecases/applications/restoreapplication.h"
#include "usecases/applications/withdrawapplication.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(kezek::ApplicationState)
Q_DECLARE_METATYPE(kezek::ApplicationVerb)

namespace {

Done withoutOutput(const Error &error)
{
    return tl::unexpected(error);
}

template <class V> Done tried(Desk &desk, const typename V::Input &input)
{
    const auto output = desk.run<V>(input);
    return output ? Done() : withoutOutput(output.error());
}

Done withdraw(Desk &desk, ApplicationId id)
{
    const Application application = desk.application(id);
    const QString phone = application.phones[0].number.e164();
    SendCode::Input wanted;
    wanted.phone = phone;
    wanted.purpose = CodePurpose::Withdraw;
    wanted.application = id;
    const QString number = application.number ? application.number->text() : ApplicationNumber(2026, 1).text();
    return tried<WithdrawApplication>(desk, {id, {}, number, phone, desk.code(wanted)});
}

/// Goes the arrow by the verb that the office has for it, everything typed right.
Done go(Desk &desk, ApplicationVerb verb, ApplicationId id)
{
    desk.as(Role::Supervisor);
    if (verb == ApplicationVerb::Register) {
        RegisterApplication::Input input;
        input.application = id;
        input.certificateChecked = input.addressChecked = true;
        return tried<RegisterApplication>(desk, input);
    }
    if (verb == ApplicationVerb::Refuse)
        return tried<RefuseApplication>(desk, {id, {}, RefusalGround::NotResident, u"другой город"_s});
    if (verb == ApplicationVerb::Reopen)
        return tried<ReopenApplication>(desk, {id, {}, u"ошибка"_s});
    if (verb == ApplicationVerb::Restore)
        return tried<RestoreApplication>(desk, {id, {}, u"ошибка"_s});
    return withdraw(desk, id);
}

} // namespace

/// The state table seen through the counter's verbs: what it does not hold is refused and changes nothing.
class StatesAndVerbsTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheTable_data()
    {
        QTest::addColumn<ApplicationState>("state");
        QTest::addColumn<ApplicationVerb>("verb");
        using Verb = ApplicationVerb;
        for (const auto state : allOf<ApplicationState>())
            for (const Verb verb : {Verb::Register, Verb::Refuse, Verb::Reopen, Verb::Withdraw, Verb::Restore})
                QTest::newRow(qPrintable(toText(state) + u' ' + toText(verb))) << state << verb;
    }

    void followsTheTable()
    {
        QFETCH(ApplicationState, state);
        QFETCH(ApplicationVerb, verb);
        Desk desk;
        // Restoring needs a number, which a refused one never had.
        const bool numbered = state == ApplicationState::Archived && verb == ApplicationVerb::Restore;
        const ApplicationId id = numbered ? desk.withdrawn(1) : desk.inState(state, 1);
        const Application before = desk.application(id);
        const auto rows = desk.journal(u"application"_s, id.value).size();
        desk.office.advance(60);

        const Done went = go(desk, verb, id);

        const auto expected = next(state, verb);
        QCOMPARE(went.has_value(), expected.has_value());
        if (expected) {
            QCOMPARE(desk.application(id).state, *expected);
            QVERIFY(desk.journal(u"application"_s, id.value).size() > rows);
        } else {
            QCOMPARE(went.error().code, ErrorCode::MoveNotAllowed);
            QCOMPARE(went.error().args, (QVariantList{toText(state), toText(verb)}));
            QCOMPARE(desk.application(id), before);
        }
        QCOMPARE(test::need(desk.store().readers().check(desk.office.now())), QStringList());
    }

    void letsOnlyTheRolesOfTheTable()
    {
        const QMap<ApplicationVerb, QList<Role>> roles{{ApplicationVerb::Register, RegisterApplication::roles()},
                                                       {ApplicationVerb::Refuse, RefuseApplication::roles()},
                                                       {ApplicationVerb::Reopen, ReopenApplication::roles()},
                                                       {ApplicationVerb::Withdraw, WithdrawApplication::roles()},
                                                       {ApplicationVerb::Restore, RestoreApplication::roles()}};

        for (const ApplicationArrow &arrow : applicationArrows())
            if (roles.contains(arrow.verb))
                QCOMPARE(roles.value(arrow.verb), arrow.roles);
    }
};

QTEST_APPLESS_MAIN(StatesAndVerbsTest)
#include "tst_statesandverbs.moc"
