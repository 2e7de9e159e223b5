// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalscreens.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Referral held(Hall &hall, const Application &child)
{
    return *need(hall.office.store().referrals().liveOf(child.id));
}

int notices(Hall &hall, MessageKind kind)
{
    const auto rows = need(hall.office.store().readers().messages({}, {})).rows;
    return int(std::count_if(rows.cbegin(), rows.cend(), [kind](const MessageRow &row) { return row.message.kind == kind; }));
}

} // namespace

/// G4, G5, G7, G8, G10, G14: what a family does for its child by itself.
class TestTerminalSteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void init() { words::use(Language::Russian, *qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void saysTheButtonsOfTheGuideWordForWord();
    void takesASeatAndPrintsTheReferral();
    void eachListLeavesWhatTheOthersAllow();
    void extendsTheReferral();
    void changesTheMobile();
    void withdraws();
    void aDeadButtonSaysWhyAndUntilWhen();
    void aMistypedNumberIsSaidBesideItsField();
    void whatChangedMeanwhileIsLookedUpAnew();
};

void TestTerminalSteps::saysTheButtonsOfTheGuideWordForWord()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);

    QCOMPARE(hall.read(u"home.lookup"_s), u"Проверка очереди"_s);
    hall.press(u"home.lookup"_s);
    QCOMPARE(hall.read(u"lookup.search"_s), u"Поиск"_s);
    hall.type(u"lookup.iin"_s, child.child.iin.text());
    hall.press(u"lookup.search"_s);
    QCOMPARE(hall.read(u"child.takeSeat"_s), u"Получить направление"_s);
    QCOMPARE(hall.read(u"child.extend"_s), u"Продлить"_s);
    QCOMPARE(hall.read(u"child.mobile"_s), u"Изменить"_s);
    QCOMPARE(hall.read(u"child.withdraw"_s), u"Отклонить"_s);
    hall.press(u"child.takeSeat"_s);
    QCOMPARE(hall.read(u"take.next"_s), u"Далее"_s);
    chooseGroup(hall);
    hall.press(u"take.next"_s);
    QCOMPARE(hall.read(u"code.consent"_s), u"Согласен на отправку СМС"_s);
    QCOMPARE(hall.read(u"code.send"_s), u"Отправить код подтверждения"_s);
    QCOMPARE(hall.read(u"code.accept"_s), u"Получить направление"_s);
}

void TestTerminalSteps::takesASeatAndPrintsTheReferral()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);

    toConfirmation(hall, child);
    QVERIFY(hall.read(u"take.sentence"_s).contains(u"30.11.2026"_s));
    hall.confirm();

    const Referral referral = held(hall, child);
    QCOMPARE(hall.read(u"take.number"_s), referral.number.text());
    const QString said = hall.read(u"take.result"_s);
    for (const QString &part : {u"№ 11"_s, u"Қарлығаш"_s, u"28.11.2026"_s, u"27.11.2026"_s, u"30.11.2026"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QCOMPARE(notices(hall, MessageKind::ReferralNumber), 1);
    QCOMPARE(notices(hall, MessageKind::ReferralIssued), 1);
    hall.press(u"take.print"_s);
    QCOMPARE(hall.printed.size(), 1);
    QCOMPARE(std::get<ReferralPaper>(hall.printed.first().first).referral.number, referral.number);
    QCOMPARE(hall.printed.first().second, Language::Russian);
    QVERIFY(hall.read(u"bar"_s).contains(u"печатается"_s));
    QCOMPARE(need(hall.office.store().readers().check(hall.office.now())), QStringList());
}

void TestTerminalSteps::eachListLeavesWhatTheOthersAllow()
{
    Hall hall;
    const KindergartenId first = hall.office.addKindergarten(u"№ 1"_s), second = hall.office.addKindergarten(u"№ 2"_s);
    GroupSpec kazakh, russian, other;
    kazakh.kindergarten = russian.kindergarten = first;
    kazakh.language = GroupLanguage::Kazakh;
    kazakh.name = u"Күн"_s;
    other.kindergarten = second;
    other.name = u"Ай"_s;
    QList<Seat> seats;
    for (const GroupSpec &spec : {kazakh, russian, other})
        seats += hall.office.seatsOf(hall.office.addGroup(spec).id);
    hall.office.publish(seats);
    hall.open();
    hall.lookUp(waitingOnly(hall));
    hall.press(u"child.takeSeat"_s);
    const auto box = [&](const QString &name) { return hall.the<QComboBox>(u"take."_s + name); };
    const auto choose = [&](const QString &name, const QString &text) {
        box(name)->setCurrentIndex(box(name)->findText(text, Qt::MatchContains));
        Counter::settle();
    };
    QCOMPARE(box(u"group"_s)->count(), 4); // and “Choose a group”
    QVERIFY(!hall.isLive(u"take.next"_s));

    choose(u"language"_s, u"казахский"_s);
    QCOMPARE(box(u"group"_s)->count(), 2);
    QCOMPARE(box(u"kindergarten"_s)->count(), 2);
    choose(u"language"_s, u"Любой"_s);
    choose(u"kindergarten"_s, u"№ 2"_s);
    QCOMPARE(box(u"group"_s)->count(), 2);
    choose(u"group"_s, u"Ай"_s);
    QVERIFY(hall.isLive(u"take.next"_s));
}

void TestTerminalSteps::extendsTheReferral()
{
    Hall hall;
    hall.open();
    const Application child = referredChild(hall);
    const Referral before = held(hall, child);
    hall.lookUp(child);
    QVERIFY(hall.read(u"child.referral"_s).contains(before.number.text()));

    hall.press(u"child.extend"_s);
    hall.type(u"extend.number"_s, before.number.text());
    hall.type(u"extend.phone"_s, child.phones[0].number.e164());
    hall.confirm();

    QCOMPARE(held(hall, child).state, ReferralState::Extended);
    QVERIFY(hall.read(u"extend.result"_s).contains(held(hall, child).lastDay.toString(u"dd.MM.yyyy"_s)));
    QCOMPARE(notices(hall, MessageKind::ReferralExtended), 1);
}

void TestTerminalSteps::changesTheMobile()
{
    Hall hall;
    hall.open();
    const Application child = waitingOnly(hall);
    hall.lookUp(child);

    hall.press(u"child.mobile"_s);
    QVERIFY(!hall.isLive(u"mobile.next"_s));
    hall.type(u"mobile.number"_s, child.number->text());
    hall.type(u"mobile.old"_s, child.phones[0].number.e164());
    hall.press(u"mobile.next"_s);
    hall.type(u"mobile.phone"_s, u"87019990001"_s);
    hall.confirm();

    const Application stored = need(hall.office.store().applications().get(child.id));
    QCOMPARE(stored.phones[0].number.e164(), u"+77019990001"_s);
    QVERIFY(hall.read(u"mobile.result"_s).contains(u"изменён"_s));
    QCOMPARE(notices(hall, MessageKind::MobileChanged), 1);
}

void TestTerminalSteps::withdraws()
{
    Hall hall;
    hall.open();
    const Application child = referredChild(hall);
    const Referral referral = held(hall, child);
    hall.lookUp(child);

    hall.press(u"child.withdraw"_s);
    QVERIFY(hall.read(u"withdraw.sentence"_s).contains(u"Вы уверены?"_s));
    QVERIFY(hall.read(u"withdraw.sentence"_s).contains(referral.number.text()));
    hall.type(u"withdraw.number"_s, child.number->text());
    hall.type(u"withdraw.phone"_s, child.phones[1].number.e164());
    hall.confirm();

    QCOMPARE(need(hall.office.store().applications().get(child.id)).state, ApplicationState::Archived);
    QCOMPARE(need(hall.office.store().referrals().get(referral.id)).state, ReferralState::Withdrawn);
    QVERIFY(!hall.read(u"withdraw.result"_s).isEmpty());
    QCOMPARE(notices(hall, MessageKind::WithdrawnNotice), 1);
    // What is done cannot be gone back on: the way back is the first screen.
    hall.press(u"back"_s);
    QVERIFY(hall.isHome());
}

void TestTerminalSteps::aDeadButtonSaysWhyAndUntilWhen()
{
    Hall hall;
    hall.open();
    const Application child = referredChild(hall);
    hall.office.setNow(QDate(2026, 11, 30));

    hall.lookUp(child);

    QVERIFY(!hall.isLive(u"child.extend"_s));
    QVERIFY(hall.read(u"child.extend.under"_s).contains(u"27.11.2026"_s));
    QVERIFY(hall.read(u"child.extend.under"_s).contains(u"30.11.2026"_s));
    QVERIFY(!hall.isLive(u"child.takeSeat"_s));
    QVERIFY(!hall.read(u"child.takeSeat.under"_s).isEmpty());
    QVERIFY(hall.isLive(u"child.mobile"_s) && hall.isLive(u"child.withdraw"_s));
    hall.setLanguage(Language::Kazakh);
    QVERIFY(hall.read(u"child.extend.under"_s).contains(u"ұзартуға болатын"_s));
}

void TestTerminalSteps::aMistypedNumberIsSaidBesideItsField()
{
    Hall hall;
    hall.open();
    const Application child = waitingOnly(hall);
    hall.lookUp(child);
    hall.press(u"child.withdraw"_s);
    QString number = child.number->text();
    number.back() = number.back() == u'1' ? u'2' : u'1';

    hall.type(u"withdraw.number"_s, number);
    Counter::key(Qt::Key_Tab);

    auto *problem = hall.terminal->findChild<QLabel *>(u"number.problem"_s);
    const auto all = hall.terminal->findChildren<QLabel *>(u"number.problem"_s);
    const auto seen = std::find_if(all.cbegin(), all.cend(), [](const QLabel *label) { return label->isVisible(); });
    QVERIFY(problem && seen != all.cend());
    QVERIFY2((*seen)->text().contains(u"Сверьте"_s), qPrintable((*seen)->text()));
}

void TestTerminalSteps::whatChangedMeanwhileIsLookedUpAnew()
{
    Hall hall;
    hall.open();
    const Application child = waitingChild(hall);
    toConfirmation(hall, child);
    hall.askCode();
    hall.type(u"code.digits"_s, hall.lastCode());
    // At the counter the same family gets its referral.
    hall.office.addReferral(child.id, hall.office.seatsOf(hall.office.addGroup(1).id).first().id);

    hall.press(u"code.accept"_s);
    QVERIFY(!hall.read(u"code.problem"_s).isEmpty());
    hall.press(u"back"_s);
    hall.press(u"back"_s);

    QCOMPARE(hall.read(u"lookup.iin"_s), child.child.iin.grouped());
    hall.press(u"lookup.search"_s);
    QVERIFY(hall.read(u"child.referral"_s).contains(held(hall, child).number.text()));
}

QTEST_MAIN(TestTerminalSteps)
#include "tst_terminalsteps.moc"
