// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/people/savedraft.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using test::need;
using test::TestServer;

/// Two kindergartens with families in every state, a bulletin that is open to all and one whose window stands.
class Scene {
public:
    Scene()
    {
        desk.as(Role::Registrar);
        const ApplicationId child = desk.waiting(QDate(2024, 1, 16), 1);
        const ApplicationId referred = desk.waiting(QDate(2024, 1, 18), 2);
        const ApplicationId filed = desk.filed(QDate(2024, 1, 19), 3);
        const ApplicationId behind = desk.waiting(QDate(2024, 1, 20), 4);
        const ApplicationId invited = desk.waiting(QDate(2024, 1, 21), 5);
        const Group group = desk.office.addGroup(5);
        const QList<Seat> seats = desk.office.seatsOf(group.id);
        const Bulletin open = desk.office.publish({seats[0], seats[1]});
        const Bulletin windowed = desk.office.publish({seats[2]}, desk.office.now().addDays(3));
        const Bulletin kept = desk.office.publish({seats[4]}, desk.office.now().addDays(3));
        desk.office.write([&] {
            Invitation invitation;
            invitation.bulletin = kept.id;
            invitation.group = group.id;
            invitation.application = invited;
            invitation.invitedAt = desk.office.now();
            invitation.until = kept.windowUntil;
            need(desk.store().bulletins().invite(invitation));
        });
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
        set("behind", behind.value);
        set("invited", invited.value);
        set("group", group.id.value);
        set("seat", seats[1].id.value);
        set("held", seats[0].id.value);
        set("kept", seats[4].id.value);
        set("unpublished", seats[3].id.value);
        set("bulletin", open.id.value);
        set("windowed", windowed.id.value);
        set("referral", referral.id.value);
        set("codeMessage", code.value);
        set("message", need(desk.store().session().count(u"SELECT min(id) FROM message WHERE kind = 'Registered'"_s)));
        set("inquiry", inquiry.value);
        set("other", desk.office.administrator().id.value);
        set("terminal", actor(Role::SelfService).id.value);
        set("now", desk.office.now().toMSecsSinceEpoch());
        m_tokens.insert(u"phone"_s, phone);
        m_tokens.insert(u"object"_s, object);
        m_tokens.insert(u"iin"_s, iin);
        m_tokens.insert(u"database"_s, desk.office.address().database);
        m_tokens.insert(u"services"_s, TestServer::owner().user.replace(u"_owner"_s, u"_worker"_s));
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
        text.replace(u"{me}"_s, QString::number(who.id.value)).replace(u"{myName}"_s, who.name).replace(u"{myLogin}"_s, who.login);
        for (auto token = m_tokens.begin(); token != m_tokens.end(); ++token)
            text.replace(u'{' + token.key() + u'}', token.value());
        static const QRegularExpression row(u"\\{journal:([a-z]+):(\\d+)\\}"_s);
        const QString written = uR"(INSERT INTO journal (at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason,
            before_json, after_json) VALUES (%1, %1, %2, '%3', 'PC', 'correct-application', '\1', \2, '', '{}', '{}'))"_s;
        text.replace(row, written.arg(m_tokens.value(u"now"_s), QString::number(who.id.value), who.name));
        static const QRegularExpression out(u"\\{out:(\\d+)\\}"_s);
        return text.replace(out, uR"(UPDATE publication SET ended_at = %1, end_cause = 'SeatTaken' WHERE seat_id = \1 AND ended_at IS NULL)"_s.arg(m_tokens.value(u"now"_s)));
    }

    /// Every row of every table. Where sequences stand is left out: a refused try may use up numbers.
    QString everything()
    {
        QStringList parts;
        const auto eachTable = [&](const std::function<void(const QString &)> &take) {
            need(desk.store().session().each(u"SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"_s, {},
                                             [&](Row &row) { take(row.text()); }));
        };
        eachTable([&](const QString &table) {
            parts.append(u"SELECT '%1 ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM %1 t"_s.arg(table));
        });
        return need(desk.store().session().list<QString>(parts.join(u" UNION ALL "_s), {}, [](Row &row) { return std::optional(row.text()); })).join(u'\n');
    }

private:
    void set(const char *token, qint64 value) { m_tokens.insert(QString::fromLatin1(token), QString::number(value)); }

    QMap<QString, QString> m_tokens;
    KindergartenId m_own;
};

} // namespace kezek
