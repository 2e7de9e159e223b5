// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalhands.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString screen = u"terminal.new."_s;

/// Types a screen's fields and goes on to the next screen.
void typeScreen(OfficeDay &day, const QString &title, const QList<std::pair<QString, QString>> &fields)
{
    day.sees(screen + u"title"_s, title);
    for (const auto &[path, text] : fields)
        day.hands.type(screen + path, text);
    day.hands.push(screen + u"next"_s);
}

/// From the first screen to what is read through.
void typeAtTerminal(OfficeDay &day, const Family &family)
{
    day.hands.push(u"terminal.home.new"_s);
    typeScreen(day, u"The child"_s, {{u"child.iin"_s, family.child.text()}});
    typeScreen(day, u"The child's name"_s, {{u"child.name.surname"_s, family.surname}, {u"child.name.given"_s, family.given}});
    typeScreen(day, u"The birth certificate"_s, {{u"child.certificate.number"_s, u"1840273"_s}, {u"child.certificate.issuedOn"_s, u"09072024"_s}});
    typeScreen(day, u"The parent"_s,
               {{u"applicant.iin"_s, family.parent.text()}, {u"applicant.name.surname"_s, u"Серікова"_s}, {u"applicant.name.given"_s, u"Айгүл"_s}});
    typeScreen(day, u"The address"_s, {{u"address.text"_s, u"пр. Республики 41, кв. 12"_s}});
    for (const QString &nothingChosen : {u"In which language"_s, u"Which kindergartens"_s, u"A benefit"_s})
        typeScreen(day, nothingChosen, {});
    typeScreen(day, u"Two mobiles"_s, {{u"phones[0].number"_s, family.phones.first()}, {u"phones[1].number"_s, family.phones.last()}});
    day.sees(screen + u"summary"_s, u"Read it through"_s);
}

/// On to the sentence that the application is accepted.
Application filed(OfficeDay &day, const Family &family)
{
    typeAtTerminal(day, family);
    day.hands.push(screen + u"consent"_s);
    day.hands.push(screen + u"confirm"_s);
    for (const QString &phone : family.phones)
        confirmAtTerminal(day, phone);
    day.sees(screen + u"done"_s, u"accepted for registration"_s);
    return day.stored(family.child);
}

Inquiry onlyQuestion(OfficeDay &day)
{
    const auto page = need(day.office.store().readers().inquiries({InquiryFilter::Show::All, {}, {}}, {}));
    return page.rows.size() == 1 ? page.rows.first().inquiry : throw Hands::NotThere{u"one question in the file"_s};
}

} // namespace

/// The parents' guide, G1 to G3 and G16, by a family alone at the terminal, and what the office then does in its own windows.
class TerminalFilingEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void g1_aFamilyFilesWithTwoPhonesAndCodes_atTheTerminal();
    void g1_aWrongCodeFilesNothing_atTheTerminal();
    void g2_theFamilyIsToldByAnSmsAndOnTheScreen_atTheTerminal();
    void g3_aWorkerRegistersItAndTheNumberComesByAnSms_atTheTerminal();
    void g16_aQuestionIsAskedAtTheTerminalAndAnsweredBySms();
};

void TerminalFilingEndToEnd::g1_aFamilyFilesWithTwoPhonesAndCodes_atTheTerminal()
{
    play([](OfficeDay &day) {
        day.signIn(Role::SelfService);
        const Family family;

        const Application stored = filed(day, family);

        QCOMPARE(stored.state, ApplicationState::Filed);
        QCOMPARE(stored.source, Source::SelfService);
        QCOMPARE(stored.filedAt, day.office.now());
        QCOMPARE(stored.child.birthDate, QDate(2024, 7, 2));
        QCOMPARE(stored.child.name.given, family.given);
        QCOMPARE(stored.applicant.iin, family.parent);
        QCOMPARE(stored.consent.how, u"code"_s);
        QCOMPARE(stored.phones.size(), 2);
        for (qsizetype i = 0; i < stored.phones.size(); ++i) {
            QCOMPARE(stored.phones.at(i).number.e164(), family.phones.at(i));
            QVERIFY(stored.phones.at(i).confirmed);
        }
        // Each phone has its own code, and then the first one that the papers are in.
        QCOMPARE(day.textsOn(family.phones.first()).size(), 2);
        QCOMPARE(day.textsOn(family.phones.last()).size(), 1);
        QCOMPARE(day.journaled(u"file-application"_s, u"application"_s, stored.id.value), 1);
        day.hands.push(u"terminal.finish"_s);
        day.hands.find(u"terminal.home.new"_s);
    });
}

void TerminalFilingEndToEnd::g1_aWrongCodeFilesNothing_atTheTerminal()
{
    play([](OfficeDay &day) {
        day.signIn(Role::SelfService);
        const Family family;
        typeAtTerminal(day, family);
        day.hands.push(screen + u"consent"_s);
        day.hands.push(screen + u"confirm"_s);
        confirmAtTerminal(day, family.phones.first());
        day.sees(screen + u"codeTitle"_s, u"2 of 2"_s);
        day.hands.push(u"terminal.code.consent"_s);
        day.hands.push(u"terminal.code.send"_s);
        day.sees(u"terminal.code.send"_s, u"once more"_s);
        const QString right = day.codeOn(family.phones.last());

        day.hands.type(u"terminal.code.digits"_s, right == u"1111"_s ? u"2222"_s : u"1111"_s);
        day.hands.press(Qt::Key_Return);

        day.sees(u"terminal.code.problem"_s, u"The code is not right. Nothing was done."_s);
        QVERIFY(!need(day.office.store().applications().liveOfChild(family.child)));
        day.hands.type(u"terminal.code.digits"_s, right);
        day.hands.press(Qt::Key_Return);
        day.sees(screen + u"done"_s, u"accepted for registration"_s);
        QVERIFY(need(day.office.store().applications().liveOfChild(family.child)));
    });
}

void TerminalFilingEndToEnd::g2_theFamilyIsToldByAnSmsAndOnTheScreen_atTheTerminal()
{
    play([](OfficeDay &day) {
        day.signIn(Role::SelfService);
        const Family family;

        const Application stored = filed(day, family);

        QCOMPARE(stored.registrationDue, instantOf(QDate(2026, 11, 24), QTime(9, 41)));
        day.sees(screen + u"result"_s, u"by 24.11.2026 09:41"_s);
        day.sees(screen + u"result"_s, stored.phones.first().number.masked());
        day.sees(screen + u"papers"_s, u"the child's birth certificate"_s);
        const auto told = day.messages(stored.id, MessageKind::Accepted);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().body.contains(u"24.11.2026"_s), qPrintable(told.first().body));
        QCOMPARE(day.receives(family.phones.first(), u"24.11.2026"_s), told.first().body);
    });
}

void TerminalFilingEndToEnd::g3_aWorkerRegistersItAndTheNumberComesByAnSms_atTheTerminal()
{
    play([](OfficeDay &day) {
        day.signIn(Role::SelfService);
        const Family family;
        const Application typed = filed(day, family);
        QVERIFY(!typed.number);

        day.comeBackAs(Role::Registrar);
        day.page(PageId::Applications);
        day.sees(u"applications.list"_s, family.surname);
        day.sees(u"applications.checks"_s, u"☐ compared"_s);
        day.hands.press(Qt::Key_Space, Qt::NoModifier, 2);
        day.sees(u"applications.advice"_s, u"Everything is compared"_s);
        day.hands.press(Qt::Key_F8);
        day.sees(u"applications.bar"_s, u"is registered"_s);

        const Application stored = day.stored(family.child);
        QVERIFY(stored.number);
        QCOMPARE(stored.state, ApplicationState::Waiting);
        const auto told = day.messages(stored.id, MessageKind::Registered);
        QCOMPARE(told.size(), 1);
        QCOMPARE(day.receives(family.phones.first(), stored.number->text()), told.first().body);
        const auto entry = need(day.office.store().queue().openEntry(stored.id));
        QVERIFY(entry);
        QCOMPARE(entry->filedAt, typed.filedAt); // its place counts from the terminal

        day.comeBackAs(Role::SelfService);
        day.hands.push(u"terminal.home.lookup"_s);
        day.hands.type(u"terminal.lookup.iin"_s, family.child.text());
        day.hands.press(Qt::Key_Return);
        day.sees(u"terminal.child.state"_s, u"Place 1 of 1"_s);
    });
}

void TerminalFilingEndToEnd::g16_aQuestionIsAskedAtTheTerminalAndAnsweredBySms()
{
    play([](OfficeDay &day) {
        const QString phone = u"+77019990001"_s;
        day.signIn(Role::SelfService);

        day.hands.push(u"terminal.home.ask"_s);
        day.hands.type(u"terminal.ask.question"_s, u"Когда будут места?"_s);
        day.sees(u"terminal.ask.left"_s, u"982 characters"_s);
        day.hands.push(u"terminal.ask.next"_s);
        day.hands.type(u"terminal.ask.name"_s, u"Айгүл"_s);
        day.hands.press(Qt::Key_Return);
        day.hands.type(u"terminal.ask.phone"_s, u"87019990001"_s);
        confirmAtTerminal(day, phone);
        day.sees(u"terminal.ask.result"_s, u"The office has your question."_s);

        const Inquiry asked = onlyQuestion(day);
        QCOMPARE(asked.source, Source::SelfService);
        QCOMPARE(asked.question, u"Когда будут места?"_s);
        QCOMPARE(asked.name, u"Айгүл"_s);
        QCOMPARE(asked.phone->e164(), phone);
        QVERIFY(!asked.application);
        day.comeBackAs(Role::Registrar);
        day.page(PageId::Inquiries);
        day.sees(u"inquiries.question"_s, u"Когда будут места?"_s);
        day.hands.type(u"inquiries.answer"_s, u"Бюллетень выйдет завтра."_s);
        day.hands.press(Qt::Key_F8);
        day.sees(u"inquiries.bar"_s, u"The question is answered"_s);

        QVERIFY(day.receives(phone, u"Бюллетень выйдет завтра."_s).contains(u"Ответ на ваш вопрос"_s));
        for (const QString &verb : {u"ask-question"_s, u"answer-inquiry"_s})
            QCOMPARE(day.journaled(verb, u"inquiry"_s, asked.id.value), 1);
    });
}

QTEST_MAIN(TerminalFilingEndToEnd)
#include "tst_terminalfiling.moc"
