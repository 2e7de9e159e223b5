// SPDX-License-Identifier: GPL-3.0-or-later
#include "codescene.h"
#include "support/thread.h"
#include "usecases/applications/changemobile.h"
#include "usecases/referrals/confirmation.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <barrier>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

constexpr int rounds = 25;
const QString newMobile = u"+77019990001"_s;

/// One office in a file. Two more connections to it do the same at once; what each was told.
class TwoConnections {
public:
    TwoConnections() : m_office(m_folder.filePath(u"office.kezek"_s)) {}
    test::TestOffice &office() { return m_office; }

    template <class V> std::array<Result<Nothing>, 2> both(const Actor &who, const typename V::Input &input)
    {
        std::array<Result<Nothing>, 2> told{refuse(ErrorCode::Cancelled), refuse(ErrorCode::Cancelled)};
        std::barrier start(2);
        const auto spend = [&](std::size_t which) {
            const auto store = need(SqlStore::open(m_folder.filePath(u"office.kezek"_s), m_office.clock(), PasswordCost::Least));
            test::SeededRandom random(static_cast<quint32>(which));
            start.arrive_and_wait();
            told[which] = perform<V>(*store, who, random, input);
        };
        {
            const test::Thread first = test::startThread([&] { spend(0); });
            const test::Thread second = test::startThread([&] { spend(1); });
        }
        return told;
    }

private:
    QTemporaryDir m_folder;
    test::TestOffice m_office;
};

} // namespace

/// Two programs at one file and one code.
class CodeRaceTest : public QObject {
    Q_OBJECT

private slots:
    void aCodeIsSpentOnce()
    {
        TwoConnections two;
        const Actor who = two.office().actor(Role::Registrar);
        const PhoneNumber phone = test::testPhone(1);

        for (int round = 0; round < rounds; ++round) {
            const SpendOnly::Input input{phone.e164(), CodePurpose::Withdraw, codeObject(ApplicationId{round + 1}), u"0420"_s};
            insertCode(two.office(), input);
            const auto told = two.both<SpendOnly>(who, input);

            QCOMPARE(told[0].has_value() + told[1].has_value(), 1);
            QCOMPARE(refusal(told[0]) + refusal(told[1]), u"CodeWrong code"_s);
            // The loser's try is a wrong one: no more than fifteen of them before the next day.
            QCOMPARE(codeFailures(two.office().store(), phone.e164(), two.office().now()), 1);
            two.office().advance(24 * 3600 + 1);
        }
    }

    void aCodeHasThreeTriesForTwoTogether()
    {
        TwoConnections two;
        const Actor who = two.office().actor(Role::Registrar);
        const PhoneNumber phone = test::testPhone(1);
        SpendOnly::Input input{phone.e164(), CodePurpose::Withdraw, codeObject(ApplicationId{1}), u"0420"_s};
        insertCode(two.office(), input);
        input.code = u"0421"_s;

        (void)two.both<SpendOnly>(who, input);
        (void)two.both<SpendOnly>(who, input);

        QCOMPARE(need(two.office().store().session().count(u"SELECT tries_left FROM code"_s)), 0);
        QCOMPARE(codeFailures(two.office().store(), phone.e164(), two.office().now()), 4);
    }

    void aVerbTakesEffectOnce()
    {
        TwoConnections two;
        const Actor who = two.office().actor(Role::Registrar);
        const Application child = two.office().addWaiting();
        SendCode::Input wanted;
        wanted.phone = newMobile;
        wanted.purpose = CodePurpose::ChangeMobile;
        wanted.application = child.id;
        const auto sent = need(perform<SendCode>(two.office().store(), who, two.office().random(), wanted));
        const QString digits = need(two.office().store().outbox().get(sent.message)).body.section(u": "_s, 1).left(4);
        const QString old = child.phones.constFirst().number.e164();

        const auto told = two.both<ChangeMobile>(who, {child.id, {}, child.number->text(), old, newMobile, digits});

        QCOMPARE(told[0].has_value() + told[1].has_value(), 1);
        QCOMPARE(need(two.office().store().session().count(u"SELECT count(*) FROM journal WHERE verb = 'change-mobile'"_s)), 1);
        QCOMPARE(need(two.office().store().session().count(u"SELECT count(*) FROM code WHERE used_at IS NOT NULL"_s)), 1);
    }
};

QTEST_APPLESS_MAIN(CodeRaceTest)
#include "tst_coderace.moc"
