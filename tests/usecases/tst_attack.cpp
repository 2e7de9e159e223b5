// SPDX-License-Identifier: GPL-3.0-or-later
#include "attackscene.h"
#include "usecases/attacks.h"
#include "usecases/messages/notices.h"

#include <QProcess>
#include <QTest>

using namespace kezek;

namespace {

struct Said {
    QString output;
    QString errors;
};

/// What psql says of the attacks of one role, which it tries one after the other.
QList<Said> apart(const Said &said, qsizetype count)
{
    const auto parts = [count](const QString &text) {
        QStringList found;
        for (const QString &part : text.split(u"#attack "_s).mid(1))
            found.append(part.section(u'\n', 1).trimmed());
        if (found.size() != count)
            qFatal("psql: %s", qPrintable(text));
        return found;
    };
    const QStringList output = parts(said.output);
    const QStringList errors = parts(said.errors);
    QList<Said> all;
    for (qsizetype i = 0; i < count; ++i)
        all.append({output[i], errors[i]});
    return all;
}

/// By the server: no right, or a rule of the schema's.
bool isRefusal(const Said &said)
{
    static const QRegularExpression first(u"^[^\n]*ERROR:  (42501|23\\w{3}):"_s);
    return said.output.isEmpty() && first.match(said.errors).hasMatch();
}

/// What each role may call, and what with: everything else is the database's own.
QStringList openFunctions(Role role)
{
    QStringList open{u"admit_child"_s, u"day_number"_s, u"is_own_child"_s, u"journal_reach"_s, u"message_body"_s, u"office_beside_others"_s, u"office_now"_s, u"password_fits"_s, u"password_salt"_s,
                     u"session_is_free"_s, u"session_kindergarten"_s, u"session_role"_s, u"session_worker_id"_s};
    const auto also = [&](const char *letters, const QStringList &names) {
        if (QByteArrayView(letters).contains(letterOf(role)))
            open += names;
    };
    also("rpsaf", {u"await_seat"_s, u"code_check"_s, u"code_give_back"_s, u"code_issue"_s});
    also("rpsafw", {u"next_number"_s});
    also("psaw", {u"office_alone"_s});
    also("f", {u"terminal_children"_s});
    also("sa", {u"destroy_data"_s});
    also("w", {u"office_lead"_s});
    open.sort();
    return open;
}

} // namespace

/// Somebody with a worker's password and psql, past every window. (SQLite has no logins: who can open the file can do anything with it.)
class AttackTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scene = std::make_unique<Scene>();
        need(m_scene->desk.store().session().command(u"ANALYZE"_s)); // so that there is something to be found
        m_before = m_scene->everything();
    }
    void cleanupTestCase() { m_scene.reset(); }

    void isRefused_data() { roles(); }
    void isRefused()
    {
        QFETCH(Role, role);
        const QList<Attack> attacks = of(role, refusedAttacks());
        QStringList through;
        const QList<Said> said = tried(role, attacks);
        for (qsizetype i = 0; i < attacks.size(); ++i) {
            qInfo("%s: %s: %s", qPrintable(toText(role)), attacks[i].name, qPrintable(said[i].errors.section(u'\n', 0, 0).section(u"ERROR:  "_s, 1)));
            if (!isRefusal(said[i]))
                through.append(QString::fromUtf8(attacks[i].name) + u": "_s + said[i].output + said[i].errors.section(u'\n', 0, 0));
        }

        qInfo("%s: %d refused, %d let through", qPrintable(toText(role)), int(attacks.size() - through.size()), int(through.size()));
        QVERIFY2(through.isEmpty(), qPrintable(through.join(u'\n')));
        QVERIFY(attacks.size() >= 60);
        QCOMPARE(m_scene->everything(), m_before);
    }

    void isAnsweredWithNothing_data() { roles(); }
    void isAnsweredWithNothing()
    {
        QFETCH(Role, role);
        const QList<Attack> attacks = of(role, emptyAttacks());
        QStringList through;
        const QList<Said> said = tried(role, attacks);
        for (qsizetype i = 0; i < attacks.size(); ++i) {
            qInfo("%s: %s: nothing", qPrintable(toText(role)), attacks[i].name);
            if (!said[i].output.isEmpty() || !said[i].errors.isEmpty())
                through.append(QString::fromUtf8(attacks[i].name) + u": "_s + said[i].output + said[i].errors);
        }

        QVERIFY2(through.isEmpty(), qPrintable(through.join(u'\n')));
        QCOMPARE(m_scene->everything(), m_before);
    }

    void noFunctionIsOpenButThese_data() { roles(); }
    void noFunctionIsOpenButThese()
    {
        QFETCH(Role, role);
        const QString own = u"FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = '%1'::regrole"_s.arg(TestServer::owner().user);
        const auto list = [&](const QString &sql) {
            return need(m_scene->desk.store().session().list<QString>(sql, binds(m_scene->actor(role).login), [](Row &row) { return std::optional(row.text()); }));
        };
        QCOMPARE(list(u"SELECT DISTINCT p.proname::text %1 AND has_function_privilege(?, p.oid, 'EXECUTE') ORDER BY 1"_s.arg(own)), openFunctions(role));

        const QStringList calls = list(uR"(SELECT format('SELECT %s(%s)', p.oid::regproc, (SELECT string_agg(CASE WHEN p.provariadic <> 0 THEN 'VARIADIC ' ELSE '' END || 'NULL::' || t::regtype, ', ') FROM unnest(p.proargtypes) t))
            )"_s + own + u" AND NOT has_function_privilege(?, p.oid, 'EXECUTE') AND p.prokind = 'f' ORDER BY 1"_s);
        QList<QByteArray> texts;
        QList<Attack> attacks;
        for (const QString &call : calls)
            texts.append(call.toUtf8());
        for (const QByteArray &text : std::as_const(texts))
            attacks.append({text.constData(), "", text.constData()});
        for (const Said &said : tried(role, attacks))
            QVERIFY2(isRefusal(said), qPrintable(said.output + said.errors));
        qInfo("%s: %d functions refused", qPrintable(toText(role)), int(attacks.size()));
    }

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

    /// Nor does a terminal's login walk through IINs by it. A terminal that comes has as much again as one that was there.
    void manyChildrenAreNotFoundByRollingBack()
    {
        const Actor who = m_scene->actor(Role::SelfService);
        QString script;
        for (int i = 0; i < 30; ++i)
            script += u"BEGIN; SELECT admit_child('%1'); ROLLBACK;\n"_s.arg(iinBorn(QDate(2023, 2, 2), 100 + i));
        const int allowed = 2 * m_scene->desk.office.rules().unknownLookupsPerHour;

        const Said said = psql(who, script, false);

        QCOMPARE(said.errors.count(u"ERROR:  42501: refused: too many look-ups"_s), 30 - allowed);
        m_scene->desk.office.advance(3600);
        QCOMPARE(psql(who, script, false).errors.count(u"ERROR:"_s), 30 - allowed);
        m_scene->desk.office.advance(3600);
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

    static void roles()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allOf<Role>())
            QTest::newRow(qPrintable(toText(role))) << role;
    }

    static QList<Attack> of(Role role, QList<Attack> attacks)
    {
        attacks.removeIf([role](const Attack &attack) { return !QByteArrayView(attack.roles).contains(letterOf(role)); });
        return attacks;
    }

    QList<Said> tried(Role role, const QList<Attack> &attacks)
    {
        const Actor who = m_scene->actor(role);
        QString script;
        for (const Attack &attack : attacks)
            script += u"\n\\echo '#attack '\n\\warn '#attack '\nBEGIN; "_s + m_scene->filled(QString::fromUtf8(attack.sql), who) + u"; COMMIT; DEALLOCATE ALL;"_s;
        return apart(psql(who, script, false), attacks.size());
    }

    Said psql(const Actor &who, const QString &script, bool stops = true)
    {
        const ServerAddress address = m_scene->desk.office.address();
        const ServerLogin login = TestServer::worker(who.login, who.role);
        QProcess psql;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, login.password);
        environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
        environment.insert(u"PGOPTIONS"_s, u"-c client_min_messages=error"_s);
        psql.setProcessEnvironment(environment);
        psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-t"_s, u"-A"_s, u"-h"_s, address.hosts.constFirst().name, u"-p"_s,
                               QString::number(address.hosts.constFirst().port), u"-U"_s, login.user, u"-d"_s, address.database, u"-v"_s,
                               u"ON_ERROR_STOP=%1"_s.arg(int(stops)), u"-v"_s, u"VERBOSITY=verbose"_s});
        psql.write(script.toUtf8());
        psql.closeWriteChannel();
        if (!psql.waitForFinished(60000))
            qFatal("psql: %s", qPrintable(psql.errorString()));
        return {QString::fromUtf8(psql.readAllStandardOutput()), QString::fromUtf8(psql.readAllStandardError())};
    }
};

QTEST_GUILESS_MAIN(AttackTest)
#include "tst_attack.moc"
