// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/busyday.h"

#include "domain/workingcalendar.h"
#include "support/builders.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>
#include <ctime>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Actor actorOf(Store &store, const QString &login)
{
    const WorkerAccount account = *need(store.workers().byLogin(login));
    return {account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s};
}

} // namespace

void killThisProcessIn(int microseconds)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec when{};
    when.it_value.tv_sec = microseconds / 1'000'000;
    when.it_value.tv_nsec = qMax(1, microseconds % 1'000'000 * 1000);
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &when, nullptr) != 0)
        qFatal("no timer could be had");
}

Result<QJsonObject> askAgain(OpenOffice &office, const QJsonObject &asked)
{
    const VerbInfo *verb = findVerb(asked.value(u"verb"_s).toString());
    const Actor actor = actorOf(office.store(), asked.value(u"login"_s).toString());
    return verb->run(office.store(), actor, office.random(), asked.value(u"input"_s).toObject(),
                     QUuid(asked.value(u"operation"_s).toString()));
}

BusyDay::BusyDay(OpenOffice &office, quint32 seed, const Cut &cut, QTextStream &says)
    : m_office(office), m_people(seed), m_cut(cut), m_says(says)
{
    for (const District &district : need(office.store().kindergartens().districts()))
        m_districts.append(district.id);
}

void BusyDay::live(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
}

void BusyDay::step()
{
    const int dice = m_people.below(100);
    if (dice < 25)
        fileOne();
    else if (dice < 40)
        registerOne();
    else if (dice < 55)
        keepDraft();
    else if (dice < 75)
        takeOneSeat();
    else if (dice < 85)
        enrolOne();
    else if (dice < 95)
        freeOneSeat();
    else
        withdrawOne();
}

std::optional<QJsonObject> BusyDay::ask(const QString &login, const QString &verb, const QJsonObject &input)
{
    const QString operation = m_office.random().uuid().toString(QUuid::WithoutBraces);
    const QJsonObject asked{{u"operation"_s, operation}, {u"login"_s, login}, {u"verb"_s, verb}, {u"input"_s, input}};
    const auto say = [this](const QJsonObject &line) { m_says << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl; };
    say({{u"asked"_s, asked}});
    const auto output = askAgain(m_office, asked);
    if (output)
        say({{u"answered"_s, operation}, {u"output"_s, *output}});
    else
        say({{u"refused"_s, operation}, {u"code"_s, toText(output.error().code)}});
    if (++m_answers == m_cut.afterAnswers)
        killThisProcessIn(m_cut.microseconds);
    return output ? std::optional(*output) : std::nullopt;
}

void BusyDay::fileOne()
{
    const QDate today = localDay(m_office.store().now());
    FileApplication::Input input;
    input.application = m_people.family(m_people.dayBetween(today.addDays(-1500), today.addDays(-40)), m_districts);
    for (PhoneInput &phone : input.application.phones)
        phone.unconfirmedReason = u"заявление на бумаге"_s;
    input.source = Source::Paper;
    input.receivedAt = m_office.store().now().addSecs(-3600);
    input.consent = true;
    ask(u"registrar"_s, u"file-application"_s, toJson(input));
}

void BusyDay::registerOne()
{
    const auto pending = need(m_office.store().readers().toRegister({})).rows;
    if (pending.isEmpty())
        return;
    const ApplicationId id = pending.at(m_people.below(int(pending.size()))).id;
    ask(u"registrar"_s, u"register-application"_s,
        {{u"application"_s, id.value}, {u"certificateChecked"_s, true}, {u"addressChecked"_s, true}, {u"benefitChecked"_s, true}});
}

void BusyDay::keepDraft()
{
    const QJsonObject typed{{u"surname"_s, u"Нұрланова"_s}, {u"keys"_s, m_people.below(1'000'000)}};
    ask(u"registrar"_s, u"save-draft"_s, {{u"form"_s, u"application"_s}, {u"content"_s, typed}});
}

std::optional<ApplicationRow> BusyDay::someoneWaiting()
{
    const QList<int> years = need(m_office.store().readers().queueSizes()).keys();
    if (years.isEmpty())
        return {};
    QueueFilter ofYear;
    ofYear.birthYear = years.at(m_people.below(int(years.size())));
    const auto rows = need(m_office.store().readers().queue(ofYear, {})).rows;
    return rows.isEmpty() ? std::nullopt : std::optional(rows.at(m_people.below(int(rows.size()))).application);
}

QString BusyDay::firstPhone(ApplicationId application)
{
    return need(m_office.store().applications().get(application)).phones.first().number.e164();
}

QString BusyDay::codeIn(const QJsonObject &sent)
{
    const MessageId message{sent.value(u"message"_s).toInteger()};
    static const QRegularExpression fourDigits(u"\\b\\d{4}\\b"_s);
    return fourDigits.match(need(m_office.store().outbox().get(message)).body).captured();
}

void BusyDay::takeOneSeat()
{
    for (int tries = 0; tries < 8; ++tries) {
        const auto child = someoneWaiting();
        if (!child)
            return;
        const auto offers = need(m_office.store().readers().offers(child->id, m_office.store().now()));
        const auto open = std::find_if(offers.cbegin(), offers.cend(), [](const OfferRow &offer) { return offer.mayTake; });
        if (open != offers.cend())
            return takeSeat(child->id, open->group.id);
    }
}

void BusyDay::takeSeat(ApplicationId child, GroupId group)
{
    QJsonObject object{{u"application"_s, child.value}, {u"group"_s, group.value}, {u"phone"_s, firstPhone(child)}, {u"consent"_s, true}};
    QJsonObject sending = object;
    sending[u"purpose"_s] = u"TakeSeat"_s;
    const auto sent = ask(u"placement"_s, u"send-code"_s, sending);
    if (!sent)
        return;
    object[u"code"_s] = codeIn(*sent);
    ask(u"placement"_s, u"take-seat"_s, object);
}

void BusyDay::enrolOne()
{
    const auto live = need(m_office.store().readers().referrals({}, {})).rows;
    if (live.isEmpty())
        return;
    const Referral &referral = live.at(m_people.below(int(live.size()))).referral;
    QJsonArray papers;
    for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
        papers.append(toText(paper));
    ask(u"placement"_s, u"enrol-child"_s,
        {{u"referral"_s, referral.id.value}, {u"papers"_s, papers}, {u"contractNumber"_s, u"Д-%1"_s.arg(referral.id.value)},
         {u"contractDate"_s, localDay(m_office.store().now()).toString(Qt::ISODate)}});
}

void BusyDay::freeOneSeat()
{
    ReferralFilter all;
    all.liveOnly = false;
    QList<ReferralId> enrolled;
    for (const ReferralRow &row : need(m_office.store().readers().referrals(all, {})).rows)
        if (row.referral.state == ReferralState::Enrolled && !row.referral.releasedAt)
            enrolled.append(row.referral.id);
    if (enrolled.isEmpty())
        return;
    const ReferralId leaving = enrolled.at(m_people.below(int(enrolled.size())));
    if (ask(u"placement"_s, u"leave-kindergarten"_s, {{u"referral"_s, leaving.value}, {u"reason"_s, u"переезд"_s}}))
        ask(u"placement"_s, u"publish-bulletin"_s, {{u"byHand"_s, true}});
}

void BusyDay::withdrawOne()
{
    const auto child = someoneWaiting();
    if (!child || !child->number)
        return;
    const QString phone = firstPhone(child->id);
    const auto sent = ask(u"registrar"_s, u"send-code"_s,
                          {{u"application"_s, child->id.value}, {u"purpose"_s, u"Withdraw"_s}, {u"phone"_s, phone}, {u"consent"_s, true}});
    if (sent)
        ask(u"registrar"_s, u"withdraw-application"_s,
            {{u"application"_s, child->id.value}, {u"number"_s, child->number->text()}, {u"phone"_s, phone}, {u"code"_s, codeIn(*sent)}});
}

} // namespace kezek::test
