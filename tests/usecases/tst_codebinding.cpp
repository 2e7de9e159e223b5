// SPDX-License-Identifier: GPL-3.0-or-later
#include "codescene.h"

#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/restoreapplication.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/takeseat.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

/// Makes a code worthless in one way, and says what is typed.
using Spoil = std::function<QString(CodeScene &)>;

struct Way {
    QString name;
    Spoil spoil;
};

QString sent(CodeScene &scene)
{
    return scene.desk.code(scene.wanted());
}

QList<Way> ways(CodePurpose purpose)
{
    QList<Way> all{
        {u"never sent"_s, [](CodeScene &) { return u"1234"_s; }},
        {u"wrong"_s, [](CodeScene &s) { return another(sent(s)); }},
        {u"wrong for the last time"_s, [](CodeScene &s) {
             const QString code = sent(s);
             (void)s.act(another(code));
             (void)s.act(another(code));
             return another(code);
         }},
        {u"right, after three wrong ones"_s, [](CodeScene &s) {
             const QString code = sent(s);
             for (int i = 0; i < 3; ++i)
                 (void)s.act(another(code));
             return code;
         }},
        {u"right, after fifteen wrong ones of the number"_s, [](CodeScene &s) {
             for (int i = 0; i < 15; ++i)
                 (void)s.desk.run<SpendOnly>({s.wanted().phone, CodePurpose::Withdraw, u"application:99"_s, u"1234"_s});
             return u"1234"_s;
         }},
        {u"expired"_s, [](CodeScene &s) {
             const QString code = sent(s);
             s.desk.office.advance(5 * 60);
             return code;
         }},
        {u"superseded"_s, [](CodeScene &s) {
             const QString code = sent(s);
             while (sent(s) == code) // one in ten thousand
                 s.desk.office.advance(3600);
             return code;
         }},
        {u"used"_s, [](CodeScene &s) {
             const QString code = sent(s);
             need(s.desk.run<SpendOnly>(s.bound(code)));
             return code;
         }},
        {u"letters"_s, [](CodeScene &s) { return sent(s).prepend(u'O'); }},
    };
    const QList<CodeScene::Stranger> strangers = CodeScene(purpose).strangers();
    for (qsizetype i = 0; i < strangers.size(); ++i)
        all.append({strangers[i].differs, [i](CodeScene &s) { return s.desk.code(s.strangers()[i].wanted); }});
    return all;
}

QStringList inEveryLanguage(const Error &error)
{
    QStringList sentences;
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        words::use(language, *QCoreApplication::instance());
        sentences.append(words::of(error));
    }
    return sentences;
}

} // namespace

/// R3: a code opens one action on one object from one number once, and nothing told of a refusal says why it was refused.
class CodeBindingTest : public QObject {
    Q_OBJECT

private slots:
    void opensWhatItWasSentFor_data() { everyPurpose(); }
    void opensWhatItWasSentFor()
    {
        QFETCH(CodePurpose, purpose);
        CodeScene scene(purpose);

        const auto refused = scene.act(sent(scene));

        QVERIFY2(!refused, refused ? qPrintable(toText(refused->code)) : "");
    }

    void saysTheSameHoweverItIsWorthless_data()
    {
        QTest::addColumn<CodePurpose>("purpose");
        QTest::addColumn<Spoil>("spoil");
        for (const CodePurpose purpose : allOf<CodePurpose>())
            for (const Way &way : ways(purpose))
                QTest::newRow(qPrintable(toText(purpose) + u": "_s + way.name)) << purpose << way.spoil;
    }
    void saysTheSameHoweverItIsWorthless()
    {
        QFETCH(CodePurpose, purpose);
        QFETCH(Spoil, spoil);
        CodeScene known(purpose);
        const auto expected = known.act(u"1234"_s);
        CodeScene scene(purpose);
        const QString typed = spoil(scene);
        const int revision = scene.desk.application(ApplicationId{1}).revision;

        const auto refused = scene.act(typed);

        QVERIFY(expected && refused);
        QCOMPARE(expected->code, ErrorCode::CodeWrong);
        QCOMPARE(*refused, *expected);
        QVERIFY(refused->args.isEmpty() && refused->detail.isEmpty());
        QCOMPARE(inEveryLanguage(*refused), inEveryLanguage(*expected));
        QCOMPARE(scene.desk.application(ApplicationId{1}).revision, revision);
    }

    /// By number of rows too: one more failure of the number, whatever the reason.
    void leavesTheSameTraceHoweverItIsWorthless_data() { saysTheSameHoweverItIsWorthless_data(); }
    void leavesTheSameTraceHoweverItIsWorthless()
    {
        QFETCH(CodePurpose, purpose);
        QFETCH(Spoil, spoil);
        CodeScene scene(purpose);
        const QString typed = spoil(scene);
        const auto failures = [&] {
            return codeFailures(scene.desk.store(), scene.wanted().phone, scene.desk.office.now().addDays(-1));
        };
        const int before = failures();

        (void)scene.act(typed);

        QCOMPARE(failures(), std::min(before + 1, 15));
    }

    void cannotBeReplayedOnceItsActionIsDone_data() { everyPurpose(); }
    void cannotBeReplayedOnceItsActionIsDone()
    {
        QFETCH(CodePurpose, purpose);
        CodeScene scene(purpose);
        const QString code = sent(scene);
        QVERIFY(!scene.act(code));

        QCOMPARE(refusal(scene.desk.run<SpendOnly>(scene.bound(code))), u"CodeWrong code"_s);
    }

    /// Each by the verbs themselves: what was done is undone, and the same is asked for once more with the same code.
    void cannotBeReplayedAfterTheActionIsUndone_data()
    {
        using Undo = std::function<void(Desk &)>;
        QTest::addColumn<CodePurpose>("purpose");
        QTest::addColumn<Undo>("undo");
        QTest::newRow("filed, refused") << CodePurpose::FileApplication << Undo([](Desk &desk) {
            desk.done<RefuseApplication>({ApplicationId{3}, {}, RefusalGround::PapersMissing, u"нет справки"_s});
        });
        QTest::newRow("taken, recalled") << CodePurpose::TakeSeat << Undo([](Desk &desk) {
            desk.done<RecallReferral>({ReferralId{1}, u"опубликовано по ошибке"_s});
        });
        QTest::newRow("withdrawn, restored") << CodePurpose::Withdraw << Undo([](Desk &desk) {
            desk.done<RestoreApplication>({ApplicationId{1}, {}, u"ошибка родителя"_s});
        });
    }
    void cannotBeReplayedAfterTheActionIsUndone()
    {
        QFETCH(CodePurpose, purpose);
        QFETCH(std::function<void(Desk &)>, undo);
        CodeScene scene(purpose);
        const QString code = sent(scene);
        QVERIFY(!scene.act(code));
        undo(scene.desk);

        const auto replayed = scene.act(code);

        QVERIFY(replayed);
        QCOMPARE(replayed->code, ErrorCode::CodeWrong);
        scene.desk.office.advance(60);
        QVERIFY(!scene.act(sent(scene)));
    }

    /// All purposes, objects and numbers against each other: of 6 × 3 × 2 locks, a code opens one.
    void opensOneLockOfAll()
    {
        Desk desk;
        const QStringList objects{u"application:1"_s, u"application:1/group:2"_s, u"referral:1"_s};
        const QStringList phones{u"+77011110001"_s, u"+77011110002"_s};
        QList<SpendOnly::Input> locks;
        for (const CodePurpose purpose : allOf<CodePurpose>())
            for (const QString &object : objects)
                for (const QString &phone : phones)
                    locks.append({phone, purpose, object, u"0420"_s});
        for (const SpendOnly::Input &right : locks) {
            insertCode(desk.office, right);
            for (const SpendOnly::Input &tried : locks) {
                const bool same = tried.phone == right.phone && tried.purpose == right.purpose && tried.object == right.object;
                if (!same)
                    QCOMPARE(refusal(desk.run<SpendOnly>(tried)), u"CodeWrong code"_s);
                desk.office.write([&] { need(desk.store().session().run(u"DELETE FROM code_failure"_s)); });
            }
            need(desk.run<SpendOnly>(right));
        }
    }

    /// The first phone's code is right each time, the second's is mistyped until it dies: the first has lost nothing by it.
    void losesNoTryByTheSlipInAnother()
    {
        Desk desk;
        FileApplication::Input filing;
        filing.application = desk.typed();
        filing.consent = true;
        desk.confirmPhones(filing.application);
        const QString right = filing.application.phones[1].code;
        filing.application.phones[1].code = another(right);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refusal(desk.run<FileApplication>(filing)), u"CodeWrong application.phones[1].code"_s);
        desk.office.advance(60);
        SendCode::Input again;
        again.phone = filing.application.phones[1].number;
        again.purpose = CodePurpose::FileApplication;
        again.childIin = filing.application.child.iin;
        again.consent = true;

        filing.application.phones[1].code = desk.code(again);

        QVERIFY(desk.run<FileApplication>(filing));
    }

private:
    static void everyPurpose()
    {
        QTest::addColumn<CodePurpose>("purpose");
        for (const CodePurpose purpose : allOf<CodePurpose>())
            QTest::newRow(qPrintable(toText(purpose))) << purpose;
    }
};

QTEST_GUILESS_MAIN(CodeBindingTest)
#include "tst_codebinding.moc"
