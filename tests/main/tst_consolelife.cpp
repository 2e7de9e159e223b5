// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/people.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "usecases/applications/fileapplication.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// The life of an application from the counter to the kindergarten, by console alone.
class TestConsoleLife : public QObject {
    Q_OBJECT

private slots:
    void aChildIsFiledRegisteredPlacedAndEnrolled();
    void anAnswerThatWasLostIsGivenAgain();

private:
    QJsonObject done(const QString &at, const QString &login, const QString &verb, const QJsonObject &input);
    /// Has a code sent and reads it as the family does; a training office keeps its messages readable.
    QString code(const QString &at, const QString &login, QJsonObject input);
    QJsonObject filing(const QString &at);
    qint64 groupWithOneSeat(const QString &at);

    TrainingCopies m_offices;
    QString m_office;
};

QJsonObject TestConsoleLife::done(const QString &at, const QString &login, const QString &verb, const QJsonObject &input)
{
    const Ran ran = doVerb(m_office, at, login, verb, input);
    if (ran.code != 0)
        qFatal("%s: %s", qPrintable(verb), ran.told().constData());
    return ran.object();
}

QString TestConsoleLife::code(const QString &at, const QString &login, QJsonObject input)
{
    input[u"consent"_s] = true;
    const qint64 message = done(at, login, u"send-code"_s, input).value(u"message"_s).toInteger();
    const QString body = textIn(m_office, u"SELECT body FROM message WHERE id = %1"_s.arg(message));
    return QRegularExpression(u"\\b\\d{4}\\b"_s).match(body).captured();
}

QJsonObject TestConsoleLife::filing(const QString &at)
{
    FileApplication::Input input;
    input.application = MadeUpPeople(91).family(QDate(2023, 6, 1), {});
    input.consent = true;
    for (PhoneInput &phone : input.application.phones)
        phone.code = code(at, u"registrar"_s, {{u"phone"_s, phone.number}, {u"purpose"_s, u"FileApplication"_s}, {u"childIin"_s, input.application.child.iin}});
    return toJson(input);
}

qint64 TestConsoleLife::groupWithOneSeat(const QString &at)
{
    const QJsonObject place = done(at, u"supervisor"_s, u"save-kindergarten"_s, {{u"title"_s, u"№ 99 «Жаңа»"_s}, {u"district"_s, 1}});
    return done(at, u"supervisor"_s, u"save-group"_s,
                {{u"kindergarten"_s, place.value(u"kindergarten"_s)}, {u"title"_s, u"«Күншуақ»"_s}, {u"age"_s, u"Middle"_s},
                 {u"language"_s, u"Kazakh"_s}, {u"bornFrom"_s, u"2023-01-01"_s}, {u"bornUntil"_s, u"2023-12-31"_s}, {u"capacity"_s, 1}})
        .value(u"group"_s)
        .toInteger();
}

void TestConsoleLife::aChildIsFiledRegisteredPlacedAndEnrolled()
{
    m_office = m_offices.copy();
    const QString monday = u"2026-11-23T0%1:00"_s;

    const QJsonObject filed = filing(monday.arg(9));
    const QString phone = filed.value(u"application"_s)[u"phones"_s][0][u"number"_s].toString();
    const QJsonValue application = done(monday.arg(9), u"registrar"_s, u"file-application"_s, filed).value(u"application"_s);
    const QJsonObject registered = done(u"2026-11-23T10:00"_s, u"registrar"_s, u"register-application"_s,
                                        {{u"application"_s, application}, {u"certificateChecked"_s, true}, {u"addressChecked"_s, true}});
    QVERIFY(registered.value(u"position"_s).toInt() > 0);

    done(u"2026-11-23T10:00"_s, u"supervisor"_s, u"set-rule"_s, {{u"key"_s, u"windowWorkingDays"_s}, {u"value"_s, u"0"_s}, {u"from"_s, u"2026-11-23"_s}});
    const qint64 group = groupWithOneSeat(u"2026-11-23T10:10"_s);
    done(u"2026-11-23T10:20"_s, u"placement"_s, u"publish-bulletin"_s, {{u"byHand"_s, true}});
    QJsonObject taking{{u"application"_s, application}, {u"group"_s, group}, {u"phone"_s, phone}, {u"purpose"_s, u"TakeSeat"_s}, {u"consent"_s, true}};
    taking[u"code"_s] = code(u"2026-11-23T10:30"_s, u"placement"_s, taking);
    const QJsonObject taken = done(u"2026-11-23T10:31"_s, u"placement"_s, u"take-seat"_s, taking);
    QCOMPARE(taken.value(u"visitBy"_s).toString(), u"2026-11-28"_s);
    QCOMPARE(taken.value(u"validUntil"_s).toString(), u"2026-11-30"_s);

    QJsonObject extending{{u"application"_s, application}, {u"referral"_s, taken.value(u"referral"_s)}, {u"number"_s, taken.value(u"number"_s)},
                          {u"phone"_s, phone}, {u"purpose"_s, u"ExtendReferral"_s}};
    extending[u"code"_s] = code(u"2026-11-27T15:00"_s, u"placement"_s, extending);
    done(u"2026-11-27T15:01"_s, u"placement"_s, u"extend-referral"_s, extending);
    QJsonArray papers;
    for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
        papers.append(toText(paper));
    done(u"2026-12-10T11:00"_s, u"placement"_s, u"enrol-child"_s,
         {{u"referral"_s, taken.value(u"referral"_s)}, {u"papers"_s, papers}, {u"contractNumber"_s, u"99/2026"_s}, {u"contractDate"_s, u"2026-12-10"_s}});

    const QString row = u" FROM application WHERE id = %1"_s.arg(application.toInteger());
    QCOMPARE(textIn(m_office, u"SELECT state"_s + row), u"Enrolled"_s);
    QCOMPARE(countIn(m_office, u"SELECT count(*) FROM queue_entry WHERE left_at IS NULL AND application_id = %1"_s.arg(application.toInteger())), 0);
    QCOMPARE(textIn(m_office, u"SELECT group_concat(verb) FROM (SELECT verb FROM journal WHERE subject = 'application' AND subject_id = %1 ORDER BY id)"_s.arg(application.toInteger())),
             u"file-application,register-application,send-code,take-seat,send-code,enrol-child"_s);
    const Ran checked = admin({u"check"_s, u"--database"_s, m_office});
    QVERIFY2(checked.code == 0, checked.told());
}

void TestConsoleLife::anAnswerThatWasLostIsGivenAgain()
{
    m_office = m_offices.copy();
    const QString at = u"2026-11-23T09:00"_s;
    const QJsonObject filed = filing(at);
    const QStringList operation{u"--operation"_s, u"6f1c7c5e-52a6-4d0e-9d5b-0c4b8a3f2e11"_s};

    const Ran first = doVerb(m_office, at, u"registrar"_s, u"file-application"_s, filed, operation);
    const QStringList once = dumpOf(m_office, {u"journal"_s});
    const Ran again = doVerb(m_office, at, u"registrar"_s, u"file-application"_s, filed, operation);
    const Ran anew = doVerb(m_office, at, u"registrar"_s, u"file-application"_s, filed);

    QVERIFY2(first.code == 0, first.told());
    QVERIFY2(again.code == 0, again.told());
    QCOMPARE(again.out, first.out);
    QCOMPARE(anew.code, 1);
    QCOMPARE(firstDifference(dumpOf(m_office, {u"journal"_s}), once), QString());
}

QTEST_GUILESS_MAIN(TestConsoleLife)
#include "tst_consolelife.moc"
