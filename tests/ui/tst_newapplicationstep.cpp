// SPDX-License-Identifier: GPL-3.0-or-later
#include "filinghands.h"
#include "ui/widgets/fields.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// G1 as a family does it alone: real keys and fingers at the terminal, an office in memory behind it.
class TestNewApplicationStep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void filesWhatWasTypedAndSaysWhatHappensNext();
    void theWholeWayGoesByEnterAlone();
    void keepsWishesInTheirOrderAndTheBenefit();
    void birthDateAndSexComeFromTheIin();
    void aScreenIsNotLeftForwardsWithAMistake_data();
    void aScreenIsNotLeftForwardsWithAMistake();
    void backGoesScreenByScreenAndKeepsWhatWasTyped();
    void theSummaryShowsEverythingAndLeadsBackToEachPart();
};

void TestNewApplicationStep::filesWhatWasTypedAndSaysWhatHappensNext()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    hall.setLanguage(Language::Russian);

    fileAll(hall, family);

    const auto application = stored(hall, family);
    QVERIFY(application.has_value());
    QCOMPARE(application->source, Source::SelfService);
    QCOMPARE(application->child.name.given, u"Timofey"_s);
    QCOMPARE(application->child.birthDate, QDate(2024, 7, 2));
    QCOMPARE(application->child.certificate.number, u"1840273"_s);
    QCOMPARE(application->child.certificate.issuedOn, QDate(2024, 7, 15));
    QCOMPARE(application->applicant.iin, family.parent);
    QCOMPARE(application->address.text, u"Respubliki 41, 12"_s);
    QCOMPARE(application->messageLanguage, Language::Russian);
    QCOMPARE(application->consent.how, u"code"_s);
    QCOMPARE(application->phones.size(), 2);
    for (const ContactPhone &phone : application->phones)
        QVERIFY(phone.confirmed);
    QVERIFY(hall.read(u"new.result"_s).contains(words::instant(application->registrationDue)));
    QVERIFY(hall.read(u"new.result"_s).contains(application->phones.first().number.masked()));
    QVERIFY(!hall.everyText().contains(u"701 123"));
    QVERIFY(hall.read(u"new.papers"_s).contains(u"удостоверение личности"));
    hall.press(u"back"_s); // what was filed cannot be gone back on
    QVERIFY(hall.isHome());
}

void TestNewApplicationStep::theWholeWayGoesByEnterAlone()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    openFiling(hall);
    const auto type = [](const QString &typed) {
        Counter::type(typed);
        Counter::key(Qt::Key_Return);
    };

    type(family.child.text()); // birth date and sex are there already
    for (const QString &typed : {u"Kim"_s, u"Timofey"_s, u""_s, u""_s, u"1840273"_s, u"15072024"_s, u""_s, family.parent.text(), u"Kim"_s, u"Olga"_s, u""_s})
        type(typed);
    QCOMPARE(title(hall), u"The address"_s);
    hall.the(u"new.address.text"_s)->setFocus();
    type(u"Respubliki 41"_s);
    for (int choice = 0; choice < 3; ++choice)
        Counter::key(Qt::Key_Return); // nothing chosen
    type(family.phones.first());
    type(family.phones.last());

    QCOMPARE(hall.read(u"new.summary"_s), u"Read it through"_s);
}

void TestNewApplicationStep::keepsWishesInTheirOrderAndTheBenefit()
{
    Hall hall;
    const KindergartenId first = hall.office.addKindergarten(u"Balapan"_s);
    const KindergartenId second = hall.office.addKindergarten(u"Qarlygash"_s);
    const FilingFamily family;
    hall.open();
    toWishes(hall, family);

    choose(hall, u"wishes.languages"_s, words::of(GroupLanguage::Kazakh));
    hall.press(u"new.next"_s);
    choose(hall, u"wishes.kindergartens"_s, u"Qarlygash"_s);
    choose(hall, u"wishes.kindergartens"_s, u"Balapan"_s);
    hall.press(u"new.next"_s);
    choose(hall, u"benefit.category"_s, words::of(PriorityCategory::FirstPriority));
    hall.press(u"new.next"_s);
    typeOn(hall, {{u"benefit.kind"_s, u"many children"_s}, {u"benefit.paper"_s, u"118-K"_s}, {u"benefit.validUntil"_s, u"01052027"_s}});
    typePhones(hall, family);
    tick(hall, u"new.consent"_s);
    hall.press(u"new.confirm"_s);
    hall.confirm();
    hall.confirm();

    const auto application = stored(hall, family);
    QVERIFY(application.has_value());
    QCOMPARE(application->wishes.languages, QList{GroupLanguage::Kazakh});
    QCOMPARE(application->wishes.kindergartens, (QList{second, first}));
    QVERIFY(application->benefit.has_value());
    QCOMPARE(application->benefit->paper, u"118-K"_s);
    QCOMPARE(application->benefit->validUntil, std::optional(QDate(2027, 5, 1)));
    QVERIFY(hall.read(u"new.papers"_s).contains(u"the paper of the benefit"));
}

void TestNewApplicationStep::birthDateAndSexComeFromTheIin()
{
    Hall hall;
    hall.open();
    openFiling(hall);

    hall.type(u"new.child.iin"_s, testIin(QDate(2024, 3, 5), 77, Sex::Female).text());

    QCOMPARE(text(hall, u"child.birthDate"_s), u"05.03.2024"_s);
    QCOMPARE(hall.the<ChoiceBox>(u"new.child.sex"_s)->value().toString(), u"Female"_s);
    hall.type(u"new.child.birthDate"_s, u"06032024"_s);
    hall.type(u"new.child.iin"_s, testIin(QDate(2024, 3, 5), 78).text());
    QCOMPARE(text(hall, u"child.birthDate"_s), u"06.03.2024"_s); // a person typed it
}

void TestNewApplicationStep::aScreenIsNotLeftForwardsWithAMistake_data()
{
    QTest::addColumn<std::function<void(Hall &)>>("go");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    const FilingFamily family;
    using Go = std::function<void(Hall &)>;
    const auto on = [&family](const std::function<void(Hall &, const FilingFamily &)> &to, const QList<std::pair<QString, QString>> &typed) {
        return Go([=](Hall &hall) {
            to(hall, family);
            typeOn(hall, typed);
        });
    };
    const auto child = [](Hall &hall, const FilingFamily &) { openFiling(hall); };
    const auto name = [](Hall &hall, const FilingFamily &its) {
        openFiling(hall);
        typeChild(hall, its);
    };
    const auto certificate = [name](Hall &hall, const FilingFamily &its) {
        name(hall, its);
        typeName(hall);
    };
    const auto parent = [certificate](Hall &hall, const FilingFamily &its) {
        certificate(hall, its);
        typeCertificate(hall);
    };
    const auto address = [parent](Hall &hall, const FilingFamily &its) {
        parent(hall, its);
        typeParent(hall, its);
    };
    QString wrong = family.child.text();
    wrong[11] = wrong.at(11) == u'0' ? u'1' : u'0';
    QTest::newRow("no IIN") << on(child, {}) << u"child.iin"_s << u"12 digits"_s;
    QTest::newRow("check digit") << on(child, {{u"child.iin"_s, wrong}}) << u"child.iin"_s << u"check digit"_s;
    QTest::newRow("too old") << on(child, {{u"child.iin"_s, testIin(QDate(2018, 1, 1), 5).text()}}) << u"child.iin"_s << u"7 full years"_s;
    QTest::newRow("no day") << on(child, {{u"child.iin"_s, family.child.text()}, {u"child.birthDate"_s, u"31022024"_s}}) << u"child.birthDate"_s << u"not understood"_s;
    QTest::newRow("no name") << on(name, {}) << u"child.name.surname"_s << u"name is empty"_s;
    QTest::newRow("no letters") << on(name, {{u"child.name.surname"_s, u"Kim"_s}, {u"child.name.given"_s, u"T1"_s}}) << u"child.name.given"_s << u"letters"_s;
    QTest::newRow("no certificate") << on(certificate, {}) << u"child.certificate.number"_s << u"filled in"_s;
    QTest::newRow("issued tomorrow") << on(certificate, {{u"child.certificate.number"_s, u"1"_s}, {u"child.certificate.issuedOn"_s, u"24112026"_s}})
                                     << u"child.certificate.issuedOn"_s << u"not come yet"_s;
    QTest::newRow("the child itself") << on(parent, {{u"applicant.iin"_s, family.child.text()}}) << u"applicant.iin"_s << u"are the same"_s;
    QTest::newRow("no street") << on(address, {}) << u"address.text"_s << u"filled in"_s;
    QTest::newRow("no benefit paper") << on(toBenefitPaper, {}) << u"benefit.kind"_s << u"filled in"_s;
    QTest::newRow("an old benefit paper") << on(toBenefitPaper, {{u"benefit.kind"_s, u"x"_s}, {u"benefit.paper"_s, u"y"_s}, {u"benefit.validUntil"_s, u"22112026"_s}})
                                          << u"benefit.validUntil"_s << u"expired"_s;
    QTest::newRow("no mobile") << on(toPhones, {}) << u"phones[0].number"_s << u"filled in"_s;
    QTest::newRow("one mobile") << on(toPhones, {{u"phones[0].number"_s, u"87011234567"_s}}) << u"phones[1].number"_s << u"filled in"_s;
    QTest::newRow("a landline") << on(toPhones, {{u"phones[0].number"_s, u"87212123456"_s}, {u"phones[1].number"_s, u"87011234567"_s}})
                                << u"phones[0].number"_s << u"landline"_s;
    QTest::newRow("one mobile twice") << on(toPhones, {{u"phones[0].number"_s, u"87011234567"_s}, {u"phones[1].number"_s, u"+77011234567"_s}})
                                      << u"phones[1].number"_s << u"stands there already"_s;
}

void TestNewApplicationStep::aScreenIsNotLeftForwardsWithAMistake()
{
    QFETCH(std::function<void(Hall &)>, go);
    QFETCH(QString, field);
    QFETCH(QString, said);
    Hall hall;
    hall.open();

    go(hall);

    QVERIFY2(problem(hall, field).contains(said), qPrintable(title(hall) + u": "_s + problem(hall, field)));
    QCOMPARE(QApplication::focusWidget(), hall.the(u"new."_s + field));
    QCOMPARE(hall.codes(), 0);
}

void TestNewApplicationStep::backGoesScreenByScreenAndKeepsWhatWasTyped()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    toCodes(hall, family);

    QStringList titles;
    for (int i = 0; i < 20 && !hall.isHome(); ++i) {
        titles << title(hall) + hall.read(u"new.summary"_s) + hall.read(u"new.codeTitle"_s);
        if (titles.last() == u"The child's name")
            QCOMPARE(text(hall, u"child.name.surname"_s), u"Kim"_s);
        hall.press(u"back"_s);
    }

    QCOMPARE(titles, (QStringList{u"Confirmation of mobile 1 of 2"_s, u"Read it through"_s, u"Two mobiles"_s, u"A benefit"_s, u"Which kindergartens"_s,
                                  u"In which language"_s, u"The address"_s, u"The parent"_s, u"The birth certificate"_s, u"The child's name"_s, u"The child"_s}));
}

void TestNewApplicationStep::theSummaryShowsEverythingAndLeadsBackToEachPart()
{
    Hall hall;
    const FilingFamily family;
    hall.open();
    toSummary(hall, family);

    const QString all = hall.everyText();
    for (const QString &said : {u"Kim Timofey Andreevich"_s, u"02.07.2024"_s, family.child.grouped(), u"AK 1840273"_s, u"15.07.2024"_s, u"RAGS"_s, family.parent.grouped(),
                                u"Respubliki 41, 12"_s, u"any language; any kindergarten"_s, u"no benefit"_s, u"+7 701 123 45 67, +7 777 123 12 30"_s})
        QVERIFY2(all.contains(said), qPrintable(said));

    hall.press(u"new.change.address"_s);
    QCOMPARE(title(hall), u"The address"_s);
    typeOn(hall, {{u"address.text"_s, u"Mira 7"_s}});
    QVERIFY(hall.read(u"new.read.address"_s).contains(u"Mira 7"));

    hall.press(u"new.change.benefit"_s);
    choose(hall, u"benefit.category"_s, words::of(PriorityCategory::Extraordinary));
    hall.press(u"new.next"_s);
    QCOMPARE(title(hall), u"The paper of the benefit"_s);
    typeOn(hall, {{u"benefit.kind"_s, u"orphan"_s}, {u"benefit.paper"_s, u"7"_s}});
    QVERIFY(hall.read(u"new.read.benefit"_s).contains(u"orphan, 7"));

    hall.press(u"new.change.child"_s);
    hall.press(u"back"_s); // nothing is changed
    QCOMPARE(hall.read(u"new.summary"_s), u"Read it through"_s);
}

QTEST_MAIN(TestNewApplicationStep)
#include "tst_newapplicationstep.moc"
