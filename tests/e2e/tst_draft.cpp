// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString form = u"newapplication."_s;

std::optional<QJsonObject> draftIn(OfficeDay &day)
{
    return need(day.office.store().records().draft(day.office.actor(Role::Registrar).id, u"new-application"_s));
}

/// Half an application, as far as the electricity lasts.
void typeHalf(OfficeDay &day)
{
    day.hands.press(Qt::Key_N, Qt::ControlModifier);
    day.hands.type(form + u"child.iin"_s, Family().child.text());
    day.hands.type(form + u"child.name.surname"_s, u"Серікұлы"_s);
    day.hands.type(form + u"child.certificate.issuedOn"_s, u"09072024"_s);
    day.hands.push(form + u"consent"_s);
    day.hands.type(form + u"phones[0].number"_s, u"87011234567"_s);
    day.hands.type(form + u"address.text"_s, u"пр. Республики 41"_s);
}

/// The other process: types, says when it is on the disk, and goes on living until it is killed.
int typeUntilKilled(const QString &office)
{
    try {
        OfficeDay day(office);
        day.signIn();
        typeHalf(day);
        day.hands.wait(u"the draft in the file"_s, [&] {
            const auto draft = draftIn(day);
            return draft && draft->value(u"address.text"_s).toString() == u"пр. Республики 41"_s;
        });
        std::puts("kept");
        std::fflush(stdout);
        day.hands.rest(60000);
    } catch (const Hands::NotThere &missing) {
        std::fprintf(stderr, "not there: %s\n", qPrintable(missing.what));
    }
    return 1;
}

/// Lets another process type into the office, and kills it when it has said that the draft is kept.
bool killedWhileTyping(const QString &office)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {u"--type-into"_s, office});
    QByteArray said;
    while (!said.contains("kept") && other.waitForReadyRead(120000))
        said += other.readAllStandardOutput();
    other.kill();
    other.waitForFinished();
    return said.contains("kept") && other.exitStatus() == QProcess::CrashExit;
}

} // namespace

/// What was typed outlives the program: SIGKILL, another start, the same form.
class DraftEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void comesBackAfterTheProgramWasKilled();
    void comesBackAfterClosing();
    void isAnotherWorkersOwn();
    void isGoneOnceTheApplicationIsFiled();
};

void DraftEndToEnd::comesBackAfterTheProgramWasKilled()
{
    play([](OfficeDay &day) {
        day.office.actor(Role::Registrar);
        QVERIFY(killedWhileTyping(day.officeFile()));

        day.signIn();
        day.hands.press(Qt::Key_N, Qt::ControlModifier);

        day.sees(form + u"bar"_s, u"What you had typed before was brought back. Codes must be sent anew."_s);
        QCOMPARE(day.read(form + u"child.iin"_s), Family().child.grouped());
        QCOMPARE(day.read(form + u"child.name.surname"_s), u"Серікұлы"_s);
        QCOMPARE(day.read(form + u"child.birthDate"_s), u"02.07.2024"_s);
        QCOMPARE(day.read(form + u"child.certificate.issuedOn"_s), u"09.07.2024"_s);
        QCOMPARE(day.read(form + u"phones[0].number"_s).remove(u' '), u"+77011234567"_s);
        QCOMPARE(day.read(form + u"address.text"_s), u"пр. Республики 41"_s);
        QVERIFY(!need(day.office.store().applications().latestOfChild(Family().child)));
    });
}

void DraftEndToEnd::comesBackAfterClosing()
{
    play([](OfficeDay &day) {
        day.signIn();
        typeHalf(day);

        day.comeBack(QDate(2026, 11, 24)); // closed with the last letter hardly typed
        day.hands.press(Qt::Key_N, Qt::ControlModifier);

        day.sees(form + u"bar"_s, u"was brought back"_s);
        QCOMPARE(day.read(form + u"address.text"_s), u"пр. Республики 41"_s);
        // Or the worker begins anew, and that stays so.
        day.hands.push(form + u"afresh"_s);
        QCOMPARE(day.read(form + u"address.text"_s), QString());
        day.hands.wait(u"the draft to go"_s, [&] { return !draftIn(day); });
    });
}

void DraftEndToEnd::isAnotherWorkersOwn()
{
    play([](OfficeDay &day) {
        day.office.actor(Role::Supervisor);
        day.signIn();
        typeHalf(day);
        day.hands.wait(u"the draft in the file"_s, [&] { return draftIn(day).has_value(); });

        day.signIn(Role::Supervisor);
        day.hands.press(Qt::Key_N, Qt::ControlModifier);
        day.hands.rest(500);

        QCOMPARE(day.read(form + u"address.text"_s), QString());
        QVERIFY(draftIn(day));
    });
}

void DraftEndToEnd::isGoneOnceTheApplicationIsFiled()
{
    play([](OfficeDay &day) {
        day.signIn();
        day.typeApplication(Family());
        day.hands.press(Qt::Key_F8);
        day.sees(form + u"bar"_s, u"is accepted for registration"_s);

        day.hands.wait(u"the draft to go"_s, [&] { return !draftIn(day); });
        day.comeBack(QDate(2026, 11, 24));
        day.hands.press(Qt::Key_N, Qt::ControlModifier);
        day.hands.rest(500);

        QCOMPARE(day.read(form + u"child.iin"_s), QString());
    });
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--type-into"_s)
        return typeUntilKilled(arguments.at(2));
    DraftEndToEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draft.moc"
