// SPDX-License-Identifier: GPL-3.0-or-later
#include "halljobs.h"
#include "ui/applications/newapplicationcontroller.h"
#include "ui/applications/newapplicationpage.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate born(2024, 3, 5);

/// What the parent brings; typed in the order of the paper.
struct Family {
    Iin child = testIin(born, 501);
    Iin parent = testIin(QDate(1994, 2, 1), 502, Sex::Female);
};

void typeAndGoOn(const QString &text)
{
    Counter::type(text);
    Counter::key(Qt::Key_Return);
}

void skip(int fields)
{
    for (int i = 0; i < fields; ++i)
        Counter::key(Qt::Key_Tab);
}

/// From the child's IIN to the street; leaves the focus on the first field of the wishes.
void typeFamily(const Family &family)
{
    typeAndGoOn(family.child.text()); // to the surname: birth date and sex came from the IIN
    for (const QString &text : {u"Kim"_s, u"Timofey"_s, u"Andreevich"_s, u"AK"_s, u"1840273"_s, u"09072024"_s, u"RAGS"_s})
        typeAndGoOn(text);
    for (const QString &text : {family.parent.text(), u"Kim"_s, u"Olga"_s, QString()})
        typeAndGoOn(text);
    skip(1);
    typeAndGoOn(u"Respubliki 41, 12"_s);
}

/// Two mobiles, each with the reason why it has no code.
void typePhones()
{
    Counter::key(Qt::Key_Space); // consent
    skip(1);
    for (const QString &number : {u"87011112233"_s, u"87771112234"_s}) {
        typeAndGoOn(number);
        skip(2); // no code is sent
        typeAndGoOn(u"SMS are late today"_s);
    }
}

QString problemOf(const NewApplicationPage &page, const QString &path)
{
    return page.findChild<ValueEdit *>(u"newapplication."_s + path)->problem();
}

QString textOf(const NewApplicationPage &page, const QString &path)
{
    return page.findChild<QLineEdit *>(u"newapplication."_s + path)->text();
}

} // namespace

/// Filing as a registrar does it: real keys on the real form, a real office in memory behind it.
class TestNewApplication : public QObject {
    Q_OBJECT

    std::unique_ptr<NewApplicationPage> opened(Counter &counter)
    {
        auto page = std::make_unique<NewApplicationPage>(counter.context);
        counter.show(*page);
        return page;
    }
    /// The draft is written after a pause in typing.
    static std::optional<QJsonObject> draftOf(Counter &counter)
    {
        return need(counter.office.store().records().draft(counter.client.actor().id, u"new-application"_s));
    }

private slots:
    void filesWhatWasTypedByKeyboardAlone()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        QSignalSpy said(page.get(), &PageWidget::said);
        const Family family;

        typeFamily(family);
        skip(6); // no wishes
        typePhones();
        Counter::key(Qt::Key_F8);

        const auto stored = need(counter.office.store().applications().liveOfChild(family.child));
        QVERIFY2(stored.has_value(), qPrintable(Counter::find<QLabel>(*page, u"newapplication.child.hint"_s)->text()));
        QCOMPARE(stored->child.name.given, u"Timofey"_s);
        QCOMPARE(stored->child.birthDate, born);
        QCOMPARE(stored->child.certificate.issuedOn, QDate(2024, 7, 9));
        QCOMPARE(stored->address.text, u"Respubliki 41, 12"_s);
        QCOMPARE(stored->phones.size(), 2);
        QCOMPARE(stored->phones.constLast().unconfirmedReason, u"SMS are late today"_s);
        QCOMPARE(said.size(), 1);
        // The form waits for the next family.
        QCOMPARE(textOf(*page, u"child.iin"_s), QString());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newapplication.child.iin"_s);
    }

    void saysAWrongCheckDigitBesideItsField()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        QString wrong = Family().child.text();
        wrong[11] = wrong.at(11) == u'0' ? u'1' : u'0';

        Counter::type(wrong);

        QVERIFY(problemOf(*page, u"child.iin"_s).contains(u"check digit"));
        QVERIFY(Counter::find<QLabel>(*page, u"child.iin.problem"_s)->isVisible());
        QCOMPARE(textOf(*page, u"child.birthDate"_s), QString());
    }

    void takesBirthDateAndSexFromTheIin()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);

        Counter::type(testIin(born, 77, Sex::Female).text());

        QCOMPARE(textOf(*page, u"child.birthDate"_s), u"05.03.2024"_s);
        QCOMPARE(Counter::find<ChoiceBox>(*page, u"newapplication.child.sex"_s)->value().toString(), u"Female"_s);
    }

    void saysAtOnceThatTheChildStandsInTheQueue()
    {
        Counter counter(Role::Registrar);
        const Application waiting = counter.office.addWaiting();
        const auto page = opened(counter);

        Counter::type(waiting.child.iin.text());

        const QString hint = Counter::find<QLabel>(*page, u"newapplication.child.hint"_s)->text();
        QVERIFY2(hint.contains(waiting.number->text()), qPrintable(hint));
    }

    void keepsEverythingWhenRefusedAndGoesToTheField()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        typeFamily({});

        Counter::key(Qt::Key_F8);

        // No phone and no consent: the first refusal names its field, the family's data stay.
        QCOMPARE(textOf(*page, u"child.name.surname"_s), u"Kim"_s);
        QVERIFY(!QApplication::focusWidget()->objectName().isEmpty());
        QVERIFY(!need(counter.office.store().applications().liveOfChild(Family().child)));
    }

    void doesNotLoseADateThatIsNone()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        typeFamily({});
        QLineEdit *issued = Counter::find<QLineEdit>(*page, u"newapplication.child.certificate.issuedOn"_s);
        issued->setFocus();
        issued->selectAll();
        Counter::type(u"31.02.2024"_s);

        Counter::key(Qt::Key_F8);

        QCOMPARE(QApplication::focusWidget(), issued);
        QVERIFY(!problemOf(*page, u"child.certificate.issuedOn"_s).isEmpty());
    }

    void confirmsAMobileByTheCodeThatWasSent()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        const Family family;
        typeFamily(family);
        skip(6);
        Counter::key(Qt::Key_Space);
        skip(1);
        typeAndGoOn(u"87011112233"_s);
        Counter::key(Qt::Key_Return); // send
        QVERIFY(!Counter::find<QPushButton>(*page, u"newapplication.phones[0].send"_s)->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newapplication.phones[0].code"_s);
        const QString code = counter.lastCode();
        QCOMPARE(code.size(), 4);
        Counter::type(code); // and the focus is on the next phone
        typeAndGoOn(u"87771112234"_s);
        skip(2);
        typeAndGoOn(u"father is abroad"_s);

        Counter::key(Qt::Key_Return, Qt::ControlModifier);

        const auto stored = need(counter.office.store().applications().liveOfChild(family.child));
        QVERIFY(stored.has_value());
        QVERIFY(stored->phones.constFirst().confirmed);
        QVERIFY(!stored->phones.constLast().confirmed);
    }

    void sendsNoCodeWithoutConsent()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        typeFamily({});
        skip(7);
        typeAndGoOn(u"87011112233"_s);

        Counter::key(Qt::Key_Return);

        QVERIFY(counter.lastCode().isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newapplication.consent"_s);
    }

    void bringsTheDraftBackOnANewPage()
    {
        Counter counter(Role::Registrar);
        {
            const auto page = opened(counter);
            typeFamily({});
            QTRY_VERIFY(draftOf(counter).has_value() && draftOf(counter)->contains(u"address.text"_s));
        } // as if the program had ended here

        const auto page = opened(counter);

        QCOMPARE(textOf(*page, u"child.iin"_s), Family().child.grouped());
        QCOMPARE(textOf(*page, u"child.certificate.issuedOn"_s), u"09.07.2024"_s);
        QCOMPARE(textOf(*page, u"address.text"_s), u"Respubliki 41, 12"_s);
        QVERIFY(Counter::find<QPushButton>(*page, u"newapplication.afresh"_s)->isVisible());
    }

    void keepsWhatWasTypedBeforeTheOfficeAnswered()
    {
        Counter counter(Role::Registrar);
        HallJobs jobs(counter.office.store());
        OfficeClient client(jobs, counter.office.random());
        client.setActor(counter.client.actor());
        NewApplicationController controller(client);
        jobs.isLate = true;
        controller.begin();
        const auto settle = [&jobs](int rounds) {
            for (int i = 0; i < rounds; ++i) {
                Counter::settle();
                jobs.letCome();
            }
        };
        settle(1); // the office's choices are there, its draft is not

        controller.keep({{u"address.text"_s, u"Respubliki 41, 12"_s}});
        QVERIFY(!draftOf(counter).has_value());
        settle(3);

        jobs.isLate = false;
        QTRY_VERIFY(draftOf(counter).has_value());
        QCOMPARE(draftOf(counter)->value(u"address.text"_s).toString(), u"Respubliki 41, 12"_s);
    }

    void startsAfreshAndForgetsTheDraft()
    {
        Counter counter(Role::Registrar);
        {
            const auto page = opened(counter);
            Counter::type(u"2403"_s);
            QTRY_VERIFY(draftOf(counter).has_value());
        }
        const auto page = opened(counter);

        Counter::find<QPushButton>(*page, u"newapplication.afresh"_s)->click();
        Counter::settle();

        QCOMPARE(textOf(*page, u"child.iin"_s), QString());
        QVERIFY(!draftOf(counter).has_value());
    }

    void goesBackOnEscAndKeepsWhatWasTyped()
    {
        Counter counter(Role::Registrar);
        const auto page = opened(counter);
        QSignalSpy left(page.get(), &PageWidget::goTo);
        Counter::type(u"2403"_s);

        Counter::key(Qt::Key_Escape);

        QCOMPARE(left.size(), 1);
        QCOMPARE(textOf(*page, u"child.iin"_s), u"2403"_s);
    }
};

QTEST_MAIN(TestNewApplication)
#include "tst_newapplication.moc"
