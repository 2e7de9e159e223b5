// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString form = u"newapplication."_s;

/// What the papers of a family hold, as it is typed: each key of it is one of its characters.
class Typist {
public:
    explicit Typist(OfficeDay &day) : m_day(day) {}

    /// Where the focus is; a person looks, and does not search with Tab.
    void type(const QString &field, const QString &text)
    {
        at(field);
        m_day.hands.type(text);
        m_characters += int(text.size());
    }
    void enter(int times = 1) { m_day.hands.press(Qt::Key_Return, Qt::NoModifier, times); }
    void nextCard() { m_day.hands.press(Qt::Key_Down, Qt::ControlModifier); }
    void at(const QString &field)
    {
        m_day.hands.wait(u"the focus on "_s + field, [&] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == form + field; });
    }
    int characters() const { return m_characters; }

private:
    OfficeDay &m_day;
    int m_characters = 0;
};

} // namespace

/// How many keys an application costs.
class TypingEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KEZEK_NEEDS_SERVER(FamilyPhones::connect()); }
    void anApplicationCostsItsCharactersAndFewKeysMore();
    void theCountSeesEveryKeyAndTheMouse();
};

void TypingEndToEnd::anApplicationCostsItsCharactersAndFewKeysMore()
{
    constexpr int fewKeys = 25;
    play([](OfficeDay &day) {
        day.signIn();
        const Family family;
        Typist typist(day);
        day.keysAndMouse.takeKeys();

        day.hands.press(Qt::Key_N, Qt::ControlModifier);
        typist.type(u"child.iin"_s, family.child.text());
        typist.enter();
        typist.type(u"child.name.surname"_s, family.surname);
        typist.enter();
        typist.type(u"child.name.given"_s, family.given);
        typist.enter();
        typist.type(u"child.name.patronymic"_s, u"Асқарұлы"_s);
        typist.enter();
        typist.type(u"child.certificate.series"_s, u"АА"_s);
        typist.enter();
        typist.type(u"child.certificate.number"_s, u"1840273"_s);
        typist.enter();
        typist.type(u"child.certificate.issuedOn"_s, u"09072024"_s);
        typist.enter();
        typist.type(u"child.certificate.issuer"_s, u"ХКО"_s);
        typist.enter();
        typist.type(u"applicant.iin"_s, family.parent.text());
        typist.enter();
        typist.type(u"applicant.name.surname"_s, u"Серікова"_s);
        typist.enter();
        typist.type(u"applicant.name.given"_s, u"Айгүл"_s);
        typist.enter();
        typist.type(u"applicant.name.patronymic"_s, u"Ерланқызы"_s);
        typist.enter(2);
        typist.type(u"address.text"_s, u"пр. Республики 41, кв. 12"_s);
        typist.nextCard();
        typist.nextCard();
        typist.at(u"consent"_s);
        day.hands.press(Qt::Key_Space);
        typist.enter();
        typist.type(u"phones[0].number"_s, u"87011234567"_s);
        typist.enter();
        typist.enter();
        day.sees(form + u"phones[0].send"_s, u"Again in"_s);
        typist.type(u"phones[0].code"_s, day.codeOn(family.phones.first()));
        typist.type(u"phones[1].number"_s, u"87771231230"_s);
        typist.enter(2);
        day.sees(form + u"phones[1].send"_s, u"Again in"_s);
        typist.type(u"phones[1].code"_s, day.codeOn(family.phones.last()));
        day.hands.press(Qt::Key_F8);
        const int keys = day.keysAndMouse.takeKeys();

        day.sees(form + u"bar"_s, u"is accepted for registration"_s);
        const Application stored = day.stored(family.child);
        QCOMPARE(stored.child.name.patronymic, u"Асқарұлы"_s);
        QCOMPARE(stored.child.certificate.issuer, u"ХКО"_s);
        QCOMPARE(stored.address.text, u"пр. Республики 41, кв. 12"_s);
        QVERIFY(stored.phones.first().confirmed && stored.phones.last().confirmed);
        qInfo("%d characters, %d keys", typist.characters(), keys);
        QVERIFY2(keys <= typist.characters() + fewKeys, qPrintable(u"%1 characters, %2 keys"_s.arg(typist.characters()).arg(keys)));
        QVERIFY(keys > typist.characters());
    });
}

void TypingEndToEnd::theCountSeesEveryKeyAndTheMouse()
{
    OfficeDay day;
    day.start();
    day.hands.focus(u"signin.login"_s);
    day.keysAndMouse.takeKeys();

    day.hands.type(u"Аab"_s);
    day.hands.press(Qt::Key_Home);
    day.hands.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(day.keysAndMouse.takeKeys(), 3 + 1 + 2);
    QCOMPARE(day.keysAndMouse.mouse(), 0);

    QWidget *login = day.hands.find(u"signin.login"_s);
    QTest::mouseClick(login, Qt::LeftButton);
    QVERIFY(day.keysAndMouse.mouse() > 0);
}

QTEST_MAIN(TypingEndToEnd)
#include "tst_typing.moc"
