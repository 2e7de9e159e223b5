// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "main/console.h"
#include "main/officedump.h"
#include "main/trainingcopies.h"
#include "support/builders.h"
#include "support/places.h"
#include "usecases/registry.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// What kezek-admin says of itself and of single values, and workers' accounts.
class TestConsole : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { words::use(Language::English, *qApp); }
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void theHelpNamesEveryCommand();
    void verbsAreListedWithTheirFields();
    void valuesAreExplainedAsTheVectorsSay_data();
    void valuesAreExplainedAsTheVectorsSay();
    void termsFollowTheRulesOfTheOffice();
    void aWorkerIsAddedAndSwitchedOff();
    void theLastAdministratorStays();

private:
    static QStringList commands() { return u"init training migrate backup restore check user import export compare night verbs do explain sender-password"_s.split(u' '); }
    QString office();

    TrainingCopies m_offices;
};

QString TestConsole::office() { return m_offices.copy(); }

void TestConsole::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands())
        QTest::newRow(qPrintable(command)) << command;
}

void TestConsole::everyCommandExplainsItself()
{
    QFETCH(const QString, command);

    const Ran ran = admin({command, u"--help"_s});

    QVERIFY2(ran.code == 0, ran.told());
    QVERIFY2(ran.out.startsWith(u"kezek-admin "_s + command) && ran.out.contains(u"--database"_s), ran.told());
    QCOMPARE(ran.err, QString());
}

void TestConsole::theHelpNamesEveryCommand()
{
    const Ran ran = admin({u"--help"_s});

    QCOMPARE(ran.code, 0);
    for (const QString &command : commands())
        QVERIFY2(ran.out.contains(u"\n  "_s + command), qPrintable(command));
}

void TestConsole::verbsAreListedWithTheirFields()
{
    const Ran ran = admin({u"verbs"_s, u"--json"_s});

    QCOMPARE(ran.code, 0);
    const QJsonArray listed = ran.list();
    QCOMPARE(listed.size(), allVerbs().size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const VerbInfo &verb = allVerbs().at(i);
        const QJsonObject row = listed.at(i).toObject();
        QCOMPARE(row.value(u"name"_s).toString(), verb.name);
        const QJsonArray fields = row.value(u"input"_s).toArray();
        QCOMPARE(fields.size(), verb.input.size());
        for (qsizetype f = 0; f < fields.size(); ++f) {
            QCOMPARE(fields.at(f)[u"name"_s].toString(), verb.input.at(f).name);
            QVERIFY(!fields.at(f)[u"type"_s].toString().isEmpty());
        }
        QVERIFY(row.value(u"output"_s).isArray() && row.value(u"roles"_s).isArray());
    }
}

void TestConsole::valuesAreExplainedAsTheVectorsSay_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("keys"); // of the answers, one a column of the table after the first
    QTest::newRow("iin") << u"iin"_s << QStringList{u"valid"_s, u"birth_date"_s, u"sex"_s};
    QTest::newRow("phone") << u"phone"_s << QStringList{u"valid"_s, u"e164"_s, u"type"_s};
    QTest::newRow("terms") << u"terms"_s << QStringList{u"visit_by"_s, u"extend_until"_s, u"valid_until"_s, u"extended_valid_until"_s};
}

void TestConsole::valuesAreExplainedAsTheVectorsSay()
{
    QFETCH(const QString, what);
    QFETCH(const QStringList, keys);
    static const QHash<QString, QString> files{{u"iin"_s, u"iin.csv"_s}, {u"phone"_s, u"phones.csv"_s}, {u"terms"_s, u"referral_terms.csv"_s}};
    const CsvTable table = need(parseCsv(bytesOf(testData(files.value(what)))));
    QVERIFY(table.rows.size() > 200);
    QStringList typed;
    for (const CsvTable::Row &row : table.rows)
        typed.append(row.cells.first());
    Around around;
    around.input = typed.join(u'\n').toUtf8() + '\n';

    const Ran ran = admin({u"explain"_s, what, u"-"_s}, around);
    const Ran asArguments = admin(QStringList{u"explain"_s, what, u"--"_s} + typed);

    QVERIFY2(ran.code == 0, ran.told());
    QCOMPARE(asArguments.out, ran.out);
    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), table.rows.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject answer = QJsonDocument::fromJson(lines.at(i).toUtf8()).object();
        for (qsizetype k = 0; k < keys.size(); ++k)
            QVERIFY2(answer.value(keys.at(k)).toVariant().toString() == table.rows.at(i).cells.value(k + 1),
                     qPrintable(typed.at(i) + u": "_s + lines.at(i)));
    }
}

void TestConsole::termsFollowTheRulesOfTheOffice()
{
    const QString path = office();
    const Ran set = doVerb(path, TrainingCopies::madeAt, u"supervisor"_s, u"set-rule"_s,
                           {{u"key"_s, u"extensionDays"_s}, {u"value"_s, u"10"_s}, {u"from"_s, u"2026-11-23"_s}});
    QVERIFY2(set.code == 0, set.told());

    const Ran ran = admin({u"explain"_s, u"terms"_s, u"2026-11-20"_s, u"2026-11-23"_s, u"--database"_s, path});

    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"\"extended_valid_until\":\"2026-12-27\""_s), ran.told());
    QVERIFY2(lines[1].contains(u"\"extended_valid_until\":\"2026-12-10\""_s), ran.told());
}

void TestConsole::aWorkerIsAddedAndSwitchedOff()
{
    const QString path = office();
    Around around;
    around.environment = {{u"NEW_ONE"_s, u"a long password"_s}};
    const QStringList signedBy{u"--database"_s, path, u"--as"_s, u"admin"_s};
    const auto signsIn = [&] {
        Around as;
        as.input = R"({"form": "application"})";
        as.environment = {{u"KEZEK_PASSWORD"_s, u"a long password"_s}};
        return admin({u"do"_s, u"save-draft"_s, u"--database"_s, path, u"--as"_s, u"ivanova"_s}, as).code;
    };

    const Ran added = admin(QStringList{u"user"_s, u"add"_s, u"ivanova"_s, u"--full-name"_s, u"О. Иванова"_s, u"--role"_s, u"Registrar"_s, u"--new-password"_s, u"NEW_ONE"_s} + signedBy, around);
    QVERIFY2(added.code == 0, added.told());
    QCOMPARE(signsIn(), 0);
    const Ran twice = admin(QStringList{u"user"_s, u"add"_s, u"Ivanova"_s, u"--full-name"_s, u"Х"_s} + signedBy, around);
    QCOMPARE(twice.code, 1);
    const Ran byClerk = admin({u"user"_s, u"disable"_s, u"ivanova"_s, u"--database"_s, path, u"--as"_s, u"registrar"_s});
    QCOMPARE(byClerk.code, 1);
    QCOMPARE(signsIn(), 0);
    QCOMPARE(admin(QStringList{u"user"_s, u"disable"_s, u"ivanova"_s} + signedBy).code, 0);
    QCOMPARE(signsIn(), 1);

    const QJsonArray workers = admin({u"user"_s, u"list"_s, u"--database"_s, path, u"--json"_s}).list();
    QStringList active;
    for (const QJsonValue &worker : workers)
        if (worker[u"active"_s].toBool())
            active.append(worker[u"login"_s].toString());
    QCOMPARE(workers.size(), active.size() + 1);
    QVERIFY(!active.contains(u"ivanova"_s));
    QVERIFY(admin({u"user"_s, u"list"_s, u"--database"_s, path}).out.contains(u"switched off"_s));
    QCOMPARE(admin(QStringList{u"user"_s, u"enable"_s, u"ivanova"_s} + signedBy).code, 0);
    QCOMPARE(signsIn(), 0);
}

void TestConsole::theLastAdministratorStays()
{
    const QString path = office();

    const Ran ran = admin({u"user"_s, u"disable"_s, u"admin"_s, u"--database"_s, path, u"--as"_s, u"admin"_s});

    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(words::of(Error{ErrorCode::LastAdministrator, {}, {}, {}})), ran.told());
    QCOMPARE(countIn(path, u"SELECT active FROM worker WHERE login = 'admin'"_s), 1);
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
