// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/providerwords.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// What a person reads of codes that no provider has written: this program's own, the line's, Kannel's. The providers' own codes stand
/// in the tests of the providers.
class TestProviderWords : public QObject {
    Q_OBJECT
private slots:
    void saysWhatToDoNext_data();
    void saysWhatToDoNext();
    void isSilentWhereNobodyKnows_data();
    void isSilentWhereNobodyKnows();
};

void TestProviderWords::saysWhatToDoNext_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("next");
    const auto row = [](const QString &provider, const QString &code, const QString &next) {
        QTest::newRow(qPrintable(provider + u' ' + code)) << provider << code << next;
    };
    for (const QString &provider : {u"smsc"_s, u"mobizon"_s, u"kazinfoteh"_s, u"kannel"_s}) {
        row(provider, u"settings"_s, u"Settings → SMS"_s);
        row(provider, u"password"_s, u"Type it in Settings → SMS"_s);
        row(provider, u"empty"_s, u"Settings → Message texts"_s);
        row(provider, u"long"_s, u"Shorten its text"_s);
        row(provider, u"landline"_s, u"Phone the family"_s);
        row(provider, u"number"_s, u"Check the family's phone number"_s);
        row(provider, u"reference"_s, u"tell the administrator"_s);
        row(provider, u"unreachable"_s, u"Check the network"_s);
        row(provider, u"timeout"_s, u"phone the family"_s);
        row(provider, u"cut"_s, u"phone the family"_s);
        row(provider, u"http 401"_s, u"Correct the password"_s);
        row(provider, u"http 405"_s, u"Correct the address"_s);
        row(provider, u"http 407"_s, u"looks after the network"_s);
        row(provider, u"http 429"_s, u"sent again by itself"_s);
        row(provider, u"http 502"_s, u"phone the family"_s);
    }
    row(u"kannel"_s, u"202"_s, u"has taken"_s);
    row(u"kannel"_s, u"400"_s, u"send again"_s);
    row(u"kannel"_s, u"401"_s, u"Correct the password"_s);
    row(u"kannel"_s, u"403"_s, u"looks after the gateway"_s);
    row(u"kannel"_s, u"404"_s, u"Correct the address"_s);
    row(u"kannel"_s, u"429"_s, u"sent again by itself"_s);
    row(u"kannel"_s, u"503"_s, u"sent again by itself"_s);
}

void TestProviderWords::saysWhatToDoNext()
{
    QFETCH(QString, provider);
    QFETCH(QString, code);
    QFETCH(QString, next);

    const QString words = words::providerWords(provider, code);

    QVERIFY2(words.contains(next), qPrintable(words));
}

void TestProviderWords::isSilentWhereNobodyKnows_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no code") << u"smsc"_s << QString();
    QTest::newRow("another provider's code") << u"mobizon"_s << u"status 20"_s;
    QTest::newRow("another provider") << u"pigeon"_s << u"error 1"_s;
    QTest::newRow("an error nobody knows") << u"smsc"_s << u"error 10"_s;
    QTest::newRow("a reason without a status") << u"smsc"_s << u"/"_s;
}

void TestProviderWords::isSilentWhereNobodyKnows()
{
    QFETCH(QString, provider);
    QFETCH(QString, code);

    QCOMPARE(words::providerWords(provider, code), QString());
}

QTEST_GUILESS_MAIN(TestProviderWords)
#include "tst_providerwords.moc"
