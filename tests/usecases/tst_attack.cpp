// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "usecases/attacks.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/messages/notices.h"
#include "usecases/people/savedraft.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;
using test::TestServer;

namespace {

/// Two kindergartens with families in every state, a bulletin that is open to all and one whose window stands.
class Scene {
public:
    Scene()
    {
        desk.as(Role::Registrar);
        const ApplicationId child = desk.waiting(QDate(2024, 1, 16), 1);
        const ApplicationId referred = desk.waiting(QDate(2024, 1, 18), 2);
        const ApplicationId filed = desk.filed(QDate(2024, 1, 19), 3);
        const Group group = desk.office.addGroup(4);
        const QList<Seat> seats = desk.office.seatsOf(group.id);
        const Bulletin open = desk.office.publish({seats[0], seats[1]});
        const Bulletin windowed = desk.office.publish({seats[2]}, desk.office.now().addDays(3));
        const Referral referral = desk.office.addReferral(referred, seats[0].id);
        m_own = desk.office.addKindergarten();
        for (const Role role : allOf<Role>())
            (void)actor(role);
        desk.office.advance(3600);

        SendCode::Input wanted;
        wanted.phone = desk.application(child).phones[0].number.e164();
        wanted.purpose = CodePurpose::TakeSeat;
        wanted.application = child;
        wanted.group = group.id;
        wanted.consent = true;
        const MessageId code = desk.done<SendCode>(wanted).message;
        digits = need(desk.store().outbox().get(code)).body.section(u": "_s, 1).left(4);
        object = u"application:%1/group:%2"_s.arg(child.value).arg(group.id.value);
        phone = wanted.phone;
        iin = desk.application(child).child.iin.text();
        const InquiryId inquiry = desk.done<AskQuestion>({u"Айгүл"_s, {}, {}, Language::Russian, u"Когда будет место?"_s, {}, Source::Counter, false}).inquiry;
        desk.done<SaveDraft>({u"application"_s, {{u"a"_s, 1}}});

        set("child", child.value);
        set("referred", referred.value);
        set("filed", filed.value);
        set("group", group.id.value);
        set("seat", seats[1].id.value);
        set("held", seats[0].id.value);
        set("unpublished", seats[3].id.value);
        set("bulletin", open.id.value);
        set("windowed", windowed.id.value);
        set("referral", referral.id.value);
        set("codeMessage", code.value);
        set("message", need(desk.store().session().count(u"SELECT min(id) FROM message WHERE kind = 'Registered'"_s)));
        set("inquiry", inquiry.value);
        set("other", desk.office.administrator().id.value);
        set("now", desk.office.now().toMSecsSinceEpoch());
        m_tokens.insert(u"phone"_s, phone);
        m_tokens.insert(u"freeIin"_s, iinBorn(QDate(2024, 1, 17), 40));
        m_tokens.insert(u"owner"_s, TestServer::owner().user);
        m_tokens.insert(u"administrators"_s, TestServer::owner().user.replace(u"_owner"_s, u"_administrator"_s));
    }

    Desk desk;
    QString digits, object, phone, iin;

    Actor actor(Role role)
    {
        return role == Role::Kindergarten ? desk.office.actor(role, m_own) : desk.office.actor(role);
    }

    QString filled(const QString &sql, const Actor &who) const
    {
        QString text = sql;
        text.replace(u"{me}"_s, QString::number(who.id.value)).replace(u"{myName}"_s, who.name);
        for (auto token = m_tokens.begin(); token != m_tokens.end(); ++token)
            text.replace(u'{' + token.key() + u'}', token.value());
        static const QRegularExpression row(u"\\{journal:([a-z]+):(\\d+)\\}"_s);
        const QString written = uR"(INSERT INTO journal (at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason,
            before_json, after_json) VALUES (%1, %1, %2, '%3', 'PC', 'correct-application', '\1', \2, '', '{}', '{}'))"_s;
        return text.replace(row, written.arg(m_tokens.value(u"now"_s), QString::number(who.id.value), who.name));
    }

    /// Every row of every table, and where the sequences of codes and numbers stand is left out: a refused try may use up numbers.
    QString everything()
    {
        QString all;
        QStringList tables;
        need(desk.store().session().each(u"SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"_s, {},
                                         [&](Row &row) { tables.append(row.text()); }));
        for (const QString &table : tables)
            need(desk.store().session().each(u"SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM %1 t"_s.arg(table), {},
                                             [&](Row &row) { all += table + u' ' + row.text() + u'\n'; }));
        return all;
    }

private:
    void set(const char *token, qint64 value) { m_tokens.insert(QString::fromLatin1(token), QString::number(value)); }

    QMap<QString, QString> m_tokens;
    KindergartenId m_own;
};

struct Said {
    QString output;
    QString errors;
};

} // namespace

/// Somebody with a worker's password and psql, past every window.
class AttackTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!TestServer::isWanted())
            QSKIP("SQLite has no logins: who can open the file can do anything with it.");
        m_scene = std::make_unique<Scene>();
        m_before = m_scene->everything();
    }
    void cleanupTestCase() { m_scene.reset(); }

    void isRefused_data() { listed(refusedAttacks()); }
    void isRefused()
    {
        const Said said = run();

        QVERIFY2(said.errors.contains(u"42501"_s), qPrintable(said.output + said.errors));
        QVERIFY2(m_scene->everything() == m_before, "something changed");
    }

    void isAnsweredWithNothing_data() { listed(emptyAttacks()); }
    void isAnsweredWithNothing()
    {
        const Said said = run();

        QCOMPARE(said.errors, QString());
        QCOMPARE(said.output.trimmed(), QString());
        QVERIFY2(m_scene->everything() == m_before, "something changed");
    }

    void thereAreMoreThanSixty() { QVERIFY(refusedAttacks().size() >= 60); }

    /// Whoever rolls back has tried all the same.
    void aCodeIsNotGuessedByRollingBack()
    {
        const Actor who = m_scene->actor(Role::Registrar);
        const QString check = u"BEGIN; SELECT code_check('%1', 'TakeSeat', '%2', '%3', 0); ROLLBACK;\n"_s;
        const QString wrong = m_scene->digits == u"0000"_s ? u"0001"_s : u"0000"_s;
        QString script;
        for (int i = 0; i < 3; ++i)
            script += check.arg(m_scene->phone, m_scene->object, wrong);
        script += check.arg(m_scene->phone, m_scene->object, m_scene->digits);

        const Said said = psql(who, script);

        QCOMPARE(said.errors, QString());
        QCOMPARE(said.output.simplified(), u"f f f f"_s);
    }

    void theServersTextOfACodeIsTheShippedOne()
    {
        SqlStore &store = m_scene->desk.store();
        for (const Language language : allOf<Language>()) {
            QString text;
            need(store.session().each(u"SELECT code_text(?)"_s, binds(language), [&](Row &row) { text = row.text(); }));
            QCOMPARE(text, need(textOf(store, MessageKind::Code, language)));
        }
    }

    /// What the windows do still works: a family that says the whole IIN is found, and nobody else with it.
    void aTerminalSeesTheChildItIsAskedFor()
    {
        const Actor who = m_scene->actor(Role::SelfService);
        const QString ask = u"BEGIN; SELECT admit_child('%1'); SELECT child_iin FROM application; ROLLBACK;"_s;

        const Said said = psql(who, ask.arg(m_scene->iin));

        QCOMPARE(said.errors, QString());
        QCOMPARE(said.output.simplified(), m_scene->iin);
    }

private:
    std::unique_ptr<Scene> m_scene;
    QString m_before;

    static void listed(const QList<Attack> &attacks)
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("refused");
        for (qsizetype i = 0; i < attacks.size(); ++i)
            QTest::newRow(attacks[i].name) << static_cast<int>(i) << (&attacks == &refusedAttacks());
    }

    Said run()
    {
        QFETCH(int, index);
        QFETCH(bool, refused);
        const Attack &attack = (refused ? refusedAttacks() : emptyAttacks()).at(index);
        const Actor who = m_scene->actor(attack.role);
        return psql(who, u"BEGIN; "_s + m_scene->filled(QString::fromUtf8(attack.sql), who) + u"; COMMIT;"_s);
    }

    Said psql(const Actor &who, const QString &script)
    {
        const ServerAddress address = m_scene->desk.office.address();
        const ServerLogin login = TestServer::worker(who.login, who.role);
        QProcess psql;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, login.password);
        environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
        psql.setProcessEnvironment(environment);
        psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-t"_s, u"-A"_s, u"-h"_s, address.hosts.constFirst().name, u"-p"_s,
                               QString::number(address.hosts.constFirst().port), u"-U"_s, login.user, u"-d"_s, address.database, u"-v"_s,
                               u"ON_ERROR_STOP=1"_s, u"-v"_s, u"VERBOSITY=verbose"_s});
        psql.write(script.toUtf8());
        psql.closeWriteChannel();
        if (!psql.waitForFinished(60000))
            qFatal("psql: %s", qPrintable(psql.errorString()));
        return {QString::fromUtf8(psql.readAllStandardOutput()), QString::fromUtf8(psql.readAllStandardError())};
    }
};

QTEST_GUILESS_MAIN(AttackTest)
#include "tst_attack.moc"
