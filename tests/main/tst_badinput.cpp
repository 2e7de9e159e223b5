// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "main/common/training/people.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "usecases/applications/fileapplication.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString today = u"2026-11-20T18:30"_s;

/// What a refused verb was asked for, and what it must say.
struct Asked {
    QString login = u"registrar"_s;
    QString verb;
    QJsonObject input;
    Error error;
};

FileApplication::Input paper()
{
    MadeUpPeople people(77);
    FileApplication::Input input;
    input.application = people.family(QDate(2024, 3, 3), {});
    for (PhoneInput &phone : input.application.phones)
        phone.unconfirmedReason = u"заявление на бумаге"_s;
    input.source = Source::Paper;
    input.receivedAt = instantOf(QDate(2026, 11, 20), QTime(12, 0));
    input.consent = true;
    return input;
}

Error error(ErrorCode code, const QString &field = {}, const QVariantList &args = {}) { return {code, field, {}, args}; }

} // namespace
Q_DECLARE_METATYPE(Asked)

/// What a person or a script can type wrongly: said in words, at its field, with the exit code of a refusal, and nothing is changed.
class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWrongValueIsNamedAndNothingIsDone_data();
    void aWrongValueIsNamedAndNothingIsDone();
    void aSecondApplicationNamesTheFirst();
    void aGroupIsNotMadeSmallerThanItsChildren();
    void whatIsNoJsonObjectIsRefused_data();
    void whatIsNoJsonObjectIsRefused();
    void anUnknownVerbIsAWrongCommandLine();
    void aWrongOperationIdIsRefused();
    void aWrongPasswordIsRefusedAndJournaled();
    void aRealOfficeIsNotRunAtAnotherDate();
    void anInstantThatIsNoneIsRefused();

private:
    /// Without what the attempt itself leaves: the journal's row of the sign-in.
    static QStringList state(const QString &office) { return dumpOf(office, {u"journal"_s}); }
    void isRefused(const Ran &ran, const Error &error, int code);
    void isUntouched(const QStringList &before);

    TrainingCopies m_offices;
    QString m_office;
};

void TestBadInput::initTestCase()
{
    words::use(Language::English, *qApp);
    m_office = m_offices.copy();
}

void TestBadInput::isRefused(const Ran &ran, const Error &error, int code)
{
    QVERIFY2(ran.code == code, ran.told());
    const QString words = words::of(error);
    QCOMPARE(ran.err, (error.field.isEmpty() ? words : error.field + u": "_s + words) + u'\n');
    QCOMPARE(ran.object().value(u"error"_s).toString(), toText(error.code));
    QCOMPARE(ran.object().value(u"field"_s).toString(), error.field);
    QCOMPARE(ran.object().value(u"words"_s).toString(), words);
}

void TestBadInput::isUntouched(const QStringList &before)
{
    QCOMPARE(firstDifference(state(m_office), before), QString());
    const Ran checked = admin({u"check"_s, u"--database"_s, m_office});
    QVERIFY2(checked.code == 0, checked.told());
}

void TestBadInput::aWrongValueIsNamedAndNothingIsDone_data()
{
    QTest::addColumn<Asked>("asked");
    const auto filing = [](const char *name, const Error &error, const std::function<void(FileApplication::Input &)> &spoil) {
        FileApplication::Input input = paper();
        spoil(input);
        QTest::newRow(name) << Asked{u"registrar"_s, u"file-application"_s, toJson(input), error};
    };
    filing("wrong check digit", error(ErrorCode::IinCheckDigit, u"application.child.iin"_s), [](auto &input) {
        QString &iin = input.application.child.iin;
        iin.back() = iin.back() == u'9' ? u'0' : QChar(iin.back().unicode() + 1);
    });
    filing("letter O in an IIN", error(ErrorCode::IinNotDigits, u"application.applicant.iin"_s), [](auto &input) { input.application.applicant.iin[3] = u'O'; });
    filing("eleven digits", error(ErrorCode::IinTooShort, u"application.child.iin"_s), [](auto &input) { input.application.child.iin.chop(1); });
    filing("no such telephone", error(ErrorCode::PhoneInvalid, u"application.phones[1].number"_s), [](auto &input) { input.application.phones[1].number = u"8 990 219 03 00"_s; });
    filing("received tomorrow", error(ErrorCode::DateInFuture, u"receivedAt"_s), [](auto &input) { input.receivedAt = instantOf(QDate(2026, 11, 21), QTime(9, 0)); });
    filing("no consent", error(ErrorCode::ConsentRequired, u"consent"_s), [](auto &input) { input.consent = false; });
    filing("empty surname", error(ErrorCode::NameEmpty, u"application.child.name.surname"_s), [](auto &input) { input.application.child.name.surname = u" "_s; });

    QTest::newRow("a code to a landline") << Asked{u"registrar"_s, u"send-code"_s,
        {{u"phone"_s, u"8 (7213) 91-11-11"_s}, {u"purpose"_s, u"FileApplication"_s}, {u"childIin"_s, paper().application.child.iin}, {u"consent"_s, true}},
        error(ErrorCode::PhoneNotMobile, u"phone"_s)};
    QTest::newRow("missing field") << Asked{u"placement"_s, u"leave-kindergarten"_s, {{u"reason"_s, u"переезд"_s}}, error(ErrorCode::FieldRequired, u"referral"_s)};
    QTest::newRow("text for a number") << Asked{u"placement"_s, u"leave-kindergarten"_s, {{u"referral"_s, u"one"_s}, {u"reason"_s, u"переезд"_s}}, error(ErrorCode::FieldNotUnderstood, u"referral"_s)};
    QTest::newRow("unknown word") << Asked{u"registrar"_s, u"send-code"_s, {{u"phone"_s, u"+77011234567"_s}, {u"purpose"_s, u"Lottery"_s}, {u"consent"_s, true}}, error(ErrorCode::FieldNotUnderstood, u"purpose"_s)};
    QTest::newRow("no such referral") << Asked{u"placement"_s, u"leave-kindergarten"_s, {{u"referral"_s, 99999999}, {u"reason"_s, u"переезд"_s}}, error(ErrorCode::NotFound)};
    QTest::newRow("missing right") << Asked{u"registrar"_s, u"set-rule"_s, {{u"key"_s, u"windowWorkingDays"_s}, {u"value"_s, u"0"_s}, {u"from"_s, u"2026-11-21"_s}}, error(ErrorCode::NotPermitted)};
    QTest::newRow("rule out of bounds") << Asked{u"supervisor"_s, u"set-rule"_s, {{u"key"_s, u"windowWorkingDays"_s}, {u"value"_s, u"-3"_s}, {u"from"_s, u"2026-11-21"_s}}, error(ErrorCode::RuleValueWrong, u"value"_s)};
}

void TestBadInput::aWrongValueIsNamedAndNothingIsDone()
{
    QFETCH(const Asked, asked);
    const QStringList before = state(m_office);

    const Ran ran = doVerb(m_office, today, asked.login, asked.verb, asked.input);

    isRefused(ran, asked.error, 1);
    isUntouched(before);
}

void TestBadInput::aSecondApplicationNamesTheFirst()
{
    FileApplication::Input input = paper();
    input.application.child.iin = textIn(m_office, u"SELECT child_iin FROM application WHERE state = 'Waiting' ORDER BY id LIMIT 1"_s);
    const QString birth = textIn(m_office, u"SELECT birth_date FROM application WHERE state = 'Waiting' ORDER BY id LIMIT 1"_s);
    input.application.child.birthDate = QDate::fromString(birth, Qt::ISODate);
    const ApplicationNumber number(int(countIn(m_office, u"SELECT number_year FROM application WHERE state = 'Waiting' ORDER BY id LIMIT 1"_s)),
                                   int(countIn(m_office, u"SELECT number_sequence FROM application WHERE state = 'Waiting' ORDER BY id LIMIT 1"_s)));
    const QStringList before = state(m_office);

    const Ran ran = doVerb(m_office, today, u"registrar"_s, u"file-application"_s, toJson(input));

    isRefused(ran, error(ErrorCode::ChildAlreadyQueued, u"application.child.iin"_s, {u"Waiting"_s, number.text()}), 1);
    isUntouched(before);
}

void TestBadInput::aGroupIsNotMadeSmallerThanItsChildren()
{
    const auto column = [this](const QString &name) { return textIn(m_office, u"SELECT %1 FROM child_group WHERE id = 1"_s.arg(name)); };
    const qint64 taken = countIn(m_office, uR"(SELECT count(*) FROM seat s WHERE s.group_id = 1 AND (EXISTS (SELECT 1 FROM referral r
        WHERE r.seat_id = s.id AND r.released_at IS NULL) OR EXISTS (SELECT 1 FROM publication p WHERE p.seat_id = s.id AND p.ended_at IS NULL)))"_s);
    const QJsonObject smaller{{u"group"_s, 1}, {u"kindergarten"_s, column(u"kindergarten_id"_s).toInt()}, {u"title"_s, column(u"name"_s)},
                              {u"age"_s, column(u"age"_s)}, {u"language"_s, column(u"language"_s)}, {u"kind"_s, column(u"kind"_s)},
                              {u"bornFrom"_s, column(u"born_from"_s)}, {u"bornUntil"_s, column(u"born_until"_s)}, {u"capacity"_s, 1}, {u"reason"_s, u"ремонт"_s}};
    const QStringList before = state(m_office);

    const Ran ran = doVerb(m_office, today, u"supervisor"_s, u"save-group"_s, smaller);

    isRefused(ran, error(ErrorCode::CapacityBelowTaken, u"capacity"_s, {taken}), 1);
    isUntouched(before);
}

void TestBadInput::whatIsNoJsonObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << QByteArray(R"({"referral": 1, "reason": "пере)");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("other bytes") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
}

void TestBadInput::whatIsNoJsonObjectIsRefused()
{
    QFETCH(const QByteArray, json);
    const QStringList before = state(m_office);
    Around around;
    around.input = json;

    const Ran ran = admin({u"do"_s, u"leave-kindergarten"_s, u"--database"_s, m_office, u"--as"_s, u"placement"_s}, around);

    isRefused(ran, error(ErrorCode::JsonMalformed), 1);
    isUntouched(before);
}

void TestBadInput::anUnknownVerbIsAWrongCommandLine()
{
    isRefused(doVerb(m_office, today, u"placement"_s, u"sell-seat"_s, {}), error(ErrorCode::VerbUnknown, {}, {u"sell-seat"_s}), 2);
    QCOMPARE(admin({u"sell"_s}).code, 2);
    QCOMPARE(admin({}).code, 2);
    QCOMPARE(admin({u"check"_s, u"--no-such-option"_s}).code, 2);
}

void TestBadInput::aWrongOperationIdIsRefused()
{
    const Ran ran = doVerb(m_office, today, u"registrar"_s, u"save-draft"_s, {{u"form"_s, u"x"_s}}, {u"--operation"_s, u"twelve"_s});

    isRefused(ran, error(ErrorCode::FieldNotUnderstood, u"operation"_s, {u"twelve"_s}), 1);
}

void TestBadInput::aWrongPasswordIsRefusedAndJournaled()
{
    const QString office = m_offices.copy();
    Around around;
    around.input = "{}";
    around.environment = {{u"KEZEK_PASSWORD"_s, u"guessed"_s}};
    const QStringList call{u"do"_s, u"publish-bulletin"_s, u"--database"_s, office, u"--at"_s, today, u"--as"_s};
    const QString tries = u"SELECT count(*) FROM journal WHERE verb = 'sign-in' AND after_json LIKE '%false%'"_s;
    const qint64 before = countIn(office, tries);

    isRefused(admin(call + QStringList{u"placement"_s}, around), error(ErrorCode::WrongLogin), 1);
    isRefused(admin(call + QStringList{u"nobody"_s}, around), error(ErrorCode::WrongLogin), 1);

    QCOMPARE(countIn(office, tries), before + 1);
    QCOMPARE(countIn(office, u"SELECT failed_logins FROM worker WHERE login = 'placement'"_s), 1);
}

void TestBadInput::aRealOfficeIsNotRunAtAnotherDate()
{
    const QString office = m_offices.folder() + u"/real.kezek"_s;
    const Ran made = admin({u"init"_s, u"--database"_s, office, u"--name-ru"_s, u"Отдел образования"_s, u"--login"_s, u"admin"_s, u"--full-name"_s, u"А. Сейткали"_s});
    QVERIFY2(made.code == 0, made.told());
    const QStringList before = dumpOf(office);

    const Ran ran = admin({u"night"_s, u"--database"_s, office, u"--at"_s, u"2027-01-15"_s});

    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err, words::of(error(ErrorCode::TrainingOnly)) + u'\n');
    QCOMPARE(firstDifference(dumpOf(office), before), QString());
}

void TestBadInput::anInstantThatIsNoneIsRefused()
{
    for (const QString &at : {u"tomorrow"_s, u"2026-02-30"_s, u"2026-11-20T25:00"_s, u"20.11.2026"_s}) {
        const Ran ran = admin({u"night"_s, u"--database"_s, m_office, u"--at"_s, at});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, u"at: "_s + words::of(error(ErrorCode::FieldNotUnderstood, {}, {at})) + u'\n');
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
