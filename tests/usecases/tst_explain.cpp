// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/explain.h"

#include "support/places.h"
#include "usecases/scene.h"

#include <QFile>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void explainsEveryIinOfTheVectors();
    void explainsEveryPhoneOfTheVectors();
    void explainsEveryTermOfTheVectors();
    void saysWhyThereAreNoTerms();

private:
    static QList<QStringList> rowsOf(const QString &name);
    static QString textOf(const QJsonValue &value) { return value.isNull() ? QString() : value.toString(); }
};

QList<QStringList> ExplainTest::rowsOf(const QString &name)
{
    QFile file(test::testData(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines)
        rows.append(QString(line).remove(u'"').trimmed().split(u','));
    return rows;
}

void ExplainTest::explainsEveryIinOfTheVectors()
{
    const auto rows = rowsOf(u"iin.csv"_s);
    QVERIFY(rows.size() > 10);
    for (const QStringList &row : rows) {
        const QJsonObject explained = explainIin(row[0]);
        const bool valid = row[1] == u"true"_s;
        QVERIFY2(explained[u"valid"_s].isBool() && explained[u"valid"_s].toBool() == valid, qPrintable(row[0]));
        QCOMPARE(textOf(explained[u"birth_date"_s]), row[2]);
        QCOMPARE(textOf(explained[u"sex"_s]), row[3]);
        QCOMPARE(explained[u"why"_s].isNull(), valid);
    }
}

void ExplainTest::explainsEveryPhoneOfTheVectors()
{
    const auto rows = rowsOf(u"phones.csv"_s);
    QVERIFY(rows.size() > 10);
    for (const QStringList &row : rows) {
        const QJsonObject explained = explainPhone(row[0]);
        const bool valid = row[1] == u"true"_s;
        QVERIFY2(explained[u"valid"_s].isBool() && explained[u"valid"_s].toBool() == valid, qPrintable(row[0]));
        QCOMPARE(textOf(explained[u"e164"_s]), row[2]);
        QCOMPARE(textOf(explained[u"type"_s]), row[3]);
        QCOMPARE(explained[u"why"_s].isNull(), valid);
    }
}

void ExplainTest::explainsEveryTermOfTheVectors()
{
    Scene scene;
    const WorkingCalendar calendar = scene.store().settings().calendar().value();
    const auto rows = rowsOf(u"referral_terms.csv"_s);
    QVERIFY(rows.size() > 10);
    for (const QStringList &row : rows) {
        const QJsonObject explained = explainTerms(row[0], Rules(), calendar);
        const QStringList found{row[0], textOf(explained[u"visit_by"_s]), textOf(explained[u"extend_until"_s]),
                                textOf(explained[u"valid_until"_s]), textOf(explained[u"extended_valid_until"_s])};
        QCOMPARE(found, row);
        QVERIFY(explained[u"why"_s].isNull());
    }
}

void ExplainTest::saysWhyThereAreNoTerms()
{
    const WorkingCalendar none;

    const QJsonObject noCalendar = explainTerms(u"2026-10-05"_s, Rules(), none);
    const QJsonObject noDay = explainTerms(u"5 октября"_s, Rules(), none);

    QVERIFY(noCalendar[u"valid_until"_s].isNull());
    QVERIFY(noCalendar[u"why"_s].toString().contains(u"calendar"_s));
    QVERIFY(noDay[u"visit_by"_s].isNull());
    QVERIFY(noDay[u"why"_s].toString().contains(u"YYYY-MM-DD"_s));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
