// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scene.h"

#include "support/tables.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/calendar/setrule.h"
#include "usecases/referrals/sendcode.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

BenefitInput benefitOf(const ChildSpec &spec)
{
    return {spec.category, u"многодетная семья"_s, u"12-345"_s, spec.benefitUntil};
}

} // namespace

QDateTime localInstant(const QString &iso)
{
    const QDateTime local = QDateTime::fromString(iso, Qt::ISODate);
    return instantOf(local.date(), local.time());
}

Scene::Scene(const QString &localIso, quint32 seed) : m_random(seed)
{
    at(localIso);
}

void Scene::at(const QString &localIso)
{
    at(localInstant(localIso));
}

Actor Scene::actor(Role role, std::optional<KindergartenId> kindergarten)
{
    return role == Role::Worker ? Actor::system() : m_office.actor(role, kindergarten);
}

void Scene::rule(const QString &key, const QString &value)
{
    done<SetRule>({key, value, localDay(now()), u"test"_s});
}

KindergartenId Scene::kindergarten(const QString &name)
{
    SaveKindergarten::Input input;
    input.title = name;
    input.district = m_office.district();
    return done<SaveKindergarten>(input).kindergarten;
}

GroupId Scene::group(KindergartenId kindergarten, int capacity, QDate from, QDate until)
{
    SaveGroup::Input input;
    input.kindergarten = kindergarten;
    input.title = u"Балапан"_s;
    input.bornFrom = from;
    input.bornUntil = until;
    input.capacity = capacity;
    return done<SaveGroup>(input).group;
}

ApplicationId Scene::filedChild(const ChildSpec &spec)
{
    const int serial = ++m_children;
    ApplicationInput input;
    input.child.iin = test::testIin(spec.born, serial).text();
    input.child.name = {u"Ким"_s, u"Тимофей"_s, {}};
    input.child.certificate = {{}, u"1234567"_s, u"ЗАГС"_s, spec.born.addDays(3)};
    input.applicant.iin = spec.applicantIin.isEmpty() ? test::testIin(QDate(1990, 1, 1).addDays(serial), serial).text() : spec.applicantIin;
    input.applicant.name = {u"Ким"_s, u"Анна"_s, {}};
    input.address.text = u"ул. Ленина 1"_s;
    input.phones = {{test::testPhone(serial).e164(), {}, u"paper"_s}};
    input.messageLanguage = Language::Russian;
    if (spec.category != PriorityCategory::General)
        input.benefit = benefitOf(spec);
    input.wishes = spec.wishes;
    input.commissionPaper = spec.commission;
    return done<FileApplication>({input, Source::Paper, now(), true}).application;
}

ApplicationId Scene::child(const ChildSpec &spec)
{
    const ApplicationId id = filedChild(spec);
    done<RegisterApplication>({id, {}, true, true, true, false});
    return id;
}

QString Scene::phoneOf(ApplicationId application)
{
    return this->application(application).phones.constFirst().number.e164();
}

QString Scene::code(CodePurpose purpose, ApplicationId application, std::optional<GroupId> group, std::optional<ReferralId> referral)
{
    SendCode::Input input;
    input.phone = phoneOf(application);
    input.purpose = purpose;
    input.application = application;
    input.group = group;
    input.referral = referral;
    input.consent = true;
    const auto sent = done<SendCode>(input);
    const QString body = store().outbox().get(sent.message).value().body;
    return QRegularExpression(u"\\b\\d{4}\\b"_s).match(body).captured();
}

Result<TakeSeat::Output> Scene::take(ApplicationId application, GroupId group)
{
    const QString digits = code(CodePurpose::TakeSeat, application, group);
    return tried<TakeSeat>({application, {}, group, phoneOf(application), digits, true});
}

Referral Scene::referral(ApplicationId application, GroupId group)
{
    const auto published = publish();
    at(published.windowUntil);
    const auto taken = take(application, group);
    return referral(taken.value().referral);
}

Referral Scene::referralNow(ApplicationId application, GroupId group)
{
    rule(u"windowWorkingDays"_s, u"0"_s);
    publish();
    return referral(take(application, group).value().referral);
}

int Scene::messages(MessageKind kind, std::optional<ApplicationId> application)
{
    QString sql = u"SELECT count(*) FROM message WHERE kind = '%1'"_s.arg(toText(kind));
    if (application)
        sql += u" AND application_id = %1"_s.arg(application->value);
    return static_cast<int>(count(sql));
}

int Scene::send(MessageKind kind)
{
    int sent = 0;
    while (const auto message = store().outbox().lease(now(), {u"test"_s, now().addSecs(60), u"test"_s, {}}).value())
        sent += message->kind == kind ? 1 : 0;
    return sent;
}

QStringList Scene::dump()
{
    static const QStringList tables{u"application"_s, u"queue_entry"_s, u"seat"_s,    u"bulletin"_s, u"publication"_s,
                                    u"invitation"_s,  u"referral"_s,    u"message"_s, u"journal"_s,  u"job_run"_s};
    static const QStringList leftOut{u"recorded_at"_s, u"reached_days"_s, u"client_ref"_s}; // what a late night is told by
    QStringList rows;
    for (const QString &table : tables)
        rows.append(test::rowsOf(store().session(), table, leftOut));
    // Digits of codes come from no seed where the server draws them.
    static const QRegularExpression digits(u": \\d{4}\\."_s);
    for (QString &row : rows)
        if (row.startsWith(u"message"_s))
            row.replace(digits, u": ."_s);
    return rows;
}

} // namespace kezek
