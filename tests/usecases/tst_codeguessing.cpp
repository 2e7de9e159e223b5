// SPDX-License-Identifier: GPL-3.0-or-later
#include "codescene.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

constexpr int guessesOfAWeek = 10'000;
constexpr int guessesARound = 3;
constexpr int roundsOfAWeek = (guessesOfAWeek + guessesARound - 1) / guessesARound;
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
/// What README.md says of a number: so many guesses a day meet a code, and each is right once in ten thousand.
constexpr int meetACodeADay = 15;
constexpr double chanceOfAWeek = 7.0 * meetACodeADay / 10'000;

/// How many attack in an ordinary run. KEZEK_ATTACKERS makes the measurement finer.
int attackers()
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("KEZEK_ATTACKERS", &ok);
    return ok ? asked : 30;
}

/// What an attacker types: told the digits that were sent last, and which guess of the round it is.
using Guess = std::function<QString(const QString &sent, int nth)>;

/// Somebody at a worker's desk with a week's time, evenly filled with rounds: a new code is asked for, so that its three tries are there,
/// and three guesses are typed by the real verb.
class Attack {
public:
    Attack() : m_scene(CodePurpose::Withdraw), m_begin(desk().office.now()) {}
    Desk &desk() { return m_scene.desk; }
    int typed() const { return m_typed; }

    /// Types all 10,000 guesses, whether or not a code was sent. True: one was right.
    bool stubborn(const Guess &guess)
    {
        for (int i = 0; i < roundsOfAWeek; ++i) {
            desk().office.setNow(m_begin.addSecs(i * 7 * day / roundsOfAWeek));
            (void)send();
            if (round(guess))
                return true;
        }
        return false;
    }

    /// Types as many, but none without a fresh code, and waits where no code is to be had.
    bool patient(const Guess &guess)
    {
        for (qint64 second = 0; second < 7 * day;) {
            desk().office.setNow(m_begin.addSecs(second));
            const auto refused = send();
            if (!refused && round(guess))
                return true;
            second += refused && refused->code == ErrorCode::CodeFailedTooOften ? hour : 7 * day / roundsOfAWeek;
        }
        return false;
    }

private:
    std::optional<Error> send()
    {
        const auto sent = desk().run<SendCode>(m_scene.wanted());
        if (!sent)
            return sent.error();
        m_digits = need(desk().store().outbox().get(sent->message)).body.section(u": "_s, 1).left(4);
        return {};
    }
    bool round(const Guess &guess)
    {
        for (int nth = 0; nth < guessesARound && m_typed < guessesOfAWeek; ++nth) {
            ++m_typed;
            const auto refused = m_scene.act(guess(m_digits, nth));
            if (!refused)
                return true;
            if (refused->code != ErrorCode::CodeWrong)
                qFatal("refused as %s", qPrintable(toText(refused->code)));
        }
        return false;
    }

    CodeScene m_scene;
    QDateTime m_begin;
    QString m_digits;
    int m_typed = 0;
};

QList<qint64> instants(Desk &desk, const QString &condition)
{
    QList<qint64> all;
    need(desk.store().session().each(u"SELECT at FROM code_failure WHERE "_s + condition + u" ORDER BY at"_s, {},
                                     [&](Row &row) { all.append(row.big()); }));
    return all;
}

} // namespace

/// Four digits are guessed once in ten thousand tries; what keeps the tries few (R3).
class CodeGuessingTest : public QObject {
    Q_OBJECT

private slots:
    /// Exact: an attack that never hits, so that it goes on to its end. A guess that meets no code cannot be right.
    void ofTenThousandGuessesFifteenADayMeetACode()
    {
        Attack attack;

        const bool hit = attack.stubborn([](const QString &sent, int) { return another(sent); });

        QVERIFY(!hit);
        QCOMPARE(attack.typed(), guessesOfAWeek);
        const QList<qint64> met = instants(attack.desk(), u"code_id IS NOT NULL"_s);
        QVERIFY2(met.size() <= 7 * meetACodeADay, qPrintable(QString::number(met.size())));
        QVERIFY2(met.size() >= 7 * meetACodeADay - guessesARound, "the attack is weaker than it could be, so it proves too little");
        const QList<qint64> counted = instants(attack.desk(), u"1 = 1"_s);
        for (qsizetype i = meetACodeADay; i < counted.size(); ++i)
            QVERIFY(counted[i] - counted[i - meetACodeADay] > day * 1000);
    }

    /// Measured: each attacker has 10,000 guesses for a week, and types a code's three all different.
    void guessesAreRightNoMoreOftenThanSaid()
    {
        int successes = 0;
        for (int seed = 1; seed <= attackers(); ++seed)
            successes += succeeds(static_cast<quint32>(seed));

        const double expected = attackers() * chanceOfAWeek;
        qInfo("%d of %d attackers guessed a code within a week; %.2f were to be expected", successes, attackers(), expected);
        QVERIFY2(successes <= expected + 4 * std::sqrt(expected) + 1, "more than chance explains");
    }

private:
    static bool succeeds(quint32 seed)
    {
        Attack attack;
        for (quint32 i = 0; i < seed; ++i)
            attack.desk().office.random().bounded(2); // other codes than the attacker before got
        test::SeededRandom random(1000 + seed);
        quint32 first = 0;
        return attack.patient([&](const QString &, int nth) {
            if (nth == 0)
                first = random.bounded(10'000);
            return u"%1"_s.arg((first + static_cast<quint32>(nth)) % 10'000, 4, 10, QChar(u'0'));
        });
    }
};

QTEST_APPLESS_MAIN(CodeGuessingTest)
#include "tst_codeguessing.moc"
