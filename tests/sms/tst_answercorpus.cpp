// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerjudge.h"
#include "support/places.h"

#include <QDirIterator>
#include <QTest>

using namespace kezek;
using namespace kezek::tests;
using namespace Qt::Literals::StringLiterals;

/// What fuzzing has found worth keeping (tests/fuzz), judged again by every parser of every provider.
class TestAnswerCorpus : public QObject {
    Q_OBJECT
private slots:
    void judgesEveryKeptAnswer_data();
    void judgesEveryKeptAnswer();
    void isLargeAndVaried();
    void knowsABadParserWhenItSeesOne();
};

void TestAnswerCorpus::judgesEveryKeptAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QDirIterator files(kezek::test::testData(u"../fuzz/corpus"_s), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(files.fileName())) << file.readAll();
    }
}

void TestAnswerCorpus::judgesEveryKeptAnswer()
{
    QFETCH(QByteArray, bytes);

    // As it was found, and under every other status.
    for (int status = 0; status < 12; ++status) {
        QByteArray other = bytes;
        if (status > 0 && !other.isEmpty())
            other[0] = static_cast<char>(status);
        QCOMPARE(faultOf(replyOf(other)), QString());
        // A cut answer is nobody's success.
        const SmsReply cut{200, replyOf(other).body.chopped(std::min<qsizetype>(1, replyOf(other).body.size()))};
        QCOMPARE(faultOf(cut), QString());
    }
}

void TestAnswerCorpus::isLargeAndVaried()
{
    QMap<QString, QSet<int>> outcomes;
    int answers = 0;
    QDirIterator files(kezek::test::testData(u"../fuzz/corpus"_s), QDir::Files);
    for (; files.hasNext(); ++answers) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SmsReply reply = replyOf(file.readAll());
        for (const SmsProvider &provider : smsProviders())
            outcomes[provider.info.name].insert(int(provider.parse(reply).outcome));
    }

    QVERIFY(answers > 50);
    for (const SmsProvider &provider : smsProviders())
        for (const SmsOutcome outcome : {SmsOutcome::Accepted, SmsOutcome::Rejected, SmsOutcome::Retry, SmsOutcome::Unknown, SmsOutcome::LoginRefused})
            QVERIFY2(outcomes.value(provider.info.name).contains(int(outcome)), qPrintable(provider.info.name + u' ' + QString::number(int(outcome))));
}

void TestAnswerCorpus::knowsABadParserWhenItSeesOne()
{
    SmsProvider believesAll = *findProvider(u"smsc"_s);
    believesAll.parse = [](const SmsReply &) { return SmsAnswer{SmsOutcome::Accepted, u"ok"_s, {}, u"1"_s, {}}; };
    QVERIFY(!faultOf(believesAll, {200, "<html>"}).isEmpty());

    SmsProvider keepsPhones = *findProvider(u"smsc"_s);
    keepsPhones.parse = [](const SmsReply &reply) { return SmsAnswer{SmsOutcome::Rejected, u"error 7"_s, QString::fromUtf8(reply.body), {}, {}}; };
    QVERIFY(!faultOf(keepsPhones, {200, "no 77011234567"}).isEmpty());

    SmsProvider invents = *findProvider(u"smsc"_s);
    invents.fate.parse = [](const SmsReply &, const QList<Message> &) -> tl::expected<QList<SmsReport>, SmsAnswer> {
        return QList<SmsReport>{{MessageId(99), SmsFate::Delivered, u"status 1"_s, {}, {}, {}}};
    };
    QVERIFY(!faultOf(invents, {200, "{}"}).isEmpty());
    QVERIFY(faultOf(*findProvider(u"smsc"_s), {200, "{}"}).isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswerCorpus)
#include "tst_answercorpus.moc"
