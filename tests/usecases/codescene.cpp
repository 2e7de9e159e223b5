// SPDX-License-Identifier: GPL-3.0-or-later
#include "codescene.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/referrals/confirmation.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/takeseat.h"

#include <QMessageAuthenticationCode>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using test::need;

template <class T> std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

const QString newMobile = u"+77019990001"_s;

} // namespace

Result<Nothing> SpendOnly::run(Work &work, const Input &input)
{
    KEZEK_CHECK(spendCode(work, need(PhoneNumber::parse(input.phone)), input.purpose, input.object, input.code));
    return Nothing{};
}

CodeScene::CodeScene(CodePurpose purpose) : m_purpose(purpose)
{
    prepareTwins();
    desk.as(Role::Supervisor);
    m_wanted = family(purpose, m_child);
}

/// Two children whose families share a mobile; both in the state that the purpose begins from.
void CodeScene::prepareTwins()
{
    m_child = desk.waiting(QDate(2024, 1, 16), 1);
    m_phone = desk.application(m_child).phones[0].number.e164();
    m_otherPhone = desk.application(m_child).phones[1].number.e164();
    ApplicationInput sibling = desk.typed(QDate(2024, 2, 1), 2);
    sibling.phones[0].number = m_phone;
    m_sibling = desk.waiting(sibling);
    m_newcomer = desk.typed(QDate(2024, 3, 1), 3);
    m_newcomer.phones[0].number = m_phone;
    m_newcomer.phones[1] = {m_otherPhone, {}, u"бумажное заявление"_s};

    const Group group = desk.office.addGroup(2);
    const Group other = desk.office.addGroup(2);
    m_group = group.id;
    m_otherGroup = other.id;
    const QList<Seat> seats = desk.office.seatsOf(m_group) + desk.office.seatsOf(m_otherGroup);
    desk.office.publish(seats);
    if (m_purpose == CodePurpose::ExtendReferral) {
        m_referral = desk.office.addReferral(m_child, seats[0].id).id;
        m_siblingReferral = desk.office.addReferral(m_sibling, seats[1].id).id;
    }
    desk.office.advance(3600); // the codes of the filing are forgotten
}

SendCode::Input CodeScene::family(CodePurpose purpose, ApplicationId application) const
{
    SendCode::Input input;
    input.purpose = purpose;
    input.consent = true;
    input.phone = purpose == CodePurpose::ChangeMobile ? newMobile : m_phone;
    if (purpose == CodePurpose::FileApplication)
        input.childIin = application == m_child ? m_newcomer.child.iin : iinBorn(QDate(2024, 3, 2), 4);
    else if (purpose != CodePurpose::AskQuestion)
        input.application = application;
    if (purpose == CodePurpose::TakeSeat)
        input.group = m_group;
    if (purpose == CodePurpose::ExtendReferral)
        input.referral = application == m_child ? m_referral : m_siblingReferral;
    return input;
}

QList<CodeScene::Stranger> CodeScene::strangers() const
{
    QList<Stranger> all;
    if (m_purpose != CodePurpose::AskQuestion)
        all.append({u"another child"_s, family(m_purpose, m_sibling)});
    if (m_purpose == CodePurpose::TakeSeat) {
        all.append({u"another group"_s, m_wanted});
        all.last().wanted.group = m_otherGroup;
    }
    all.append({u"another phone"_s, m_wanted});
    all.last().wanted.phone = m_purpose == CodePurpose::ChangeMobile ? u"+77019990002"_s : m_otherPhone;
    for (const CodePurpose purpose : allOf<CodePurpose>()) {
        if (purpose == m_purpose || (purpose == CodePurpose::ExtendReferral && !m_referral.value))
            continue;
        SendCode::Input other = family(purpose, m_child);
        // The new mobile is on no application yet, and a family's own cannot become new.
        const bool anyPhone = purpose == CodePurpose::FileApplication || purpose == CodePurpose::AskQuestion;
        if (m_purpose == CodePurpose::ChangeMobile && anyPhone)
            other.phone = m_wanted.phone;
        all.append({u"for "_s + toText(purpose), other});
    }
    return all;
}

std::optional<Error> CodeScene::act(const QString &code)
{
    switch (m_purpose) {
    case CodePurpose::FileApplication: {
        FileApplication::Input input;
        input.application = m_newcomer;
        input.application.phones[0].code = code;
        input.source = Source::Paper;
        input.receivedAt = desk.office.now();
        input.consent = true;
        return errorOf(desk.run<FileApplication>(input));
    }
    case CodePurpose::ChangeMobile:
        return errorOf(desk.run<ChangeMobile>({m_child, {}, desk.number(m_child), m_phone, newMobile, code}));
    case CodePurpose::TakeSeat:
        return errorOf(desk.run<TakeSeat>({m_child, {}, m_group, m_phone, code, true}));
    case CodePurpose::ExtendReferral: {
        const QString number = need(desk.store().referrals().get(m_referral)).number.text();
        return errorOf(desk.run<ExtendReferral>({m_referral, number, m_phone, code}));
    }
    case CodePurpose::Withdraw:
        return errorOf(desk.run<WithdrawApplication>({m_child, {}, desk.number(m_child), m_phone, code}));
    case CodePurpose::AskQuestion: {
        const AskQuestion::Input input{u"Айгүл"_s, m_phone, code, Language::Russian, u"Когда?"_s, m_child, Source::SelfService, true};
        desk.as(Role::SelfService);
        auto refused = errorOf(desk.run<AskQuestion>(input));
        desk.as(Role::Supervisor);
        return refused;
    }
    }
    Q_UNREACHABLE();
}

SpendOnly::Input CodeScene::bound(const QString &code) const
{
    const QString object = [&] {
        switch (m_purpose) {
        case CodePurpose::FileApplication: return codeObject(need(Iin::parse(m_newcomer.child.iin)));
        case CodePurpose::TakeSeat: return codeObject(m_child, m_group);
        case CodePurpose::ExtendReferral: return codeObject(m_referral);
        case CodePurpose::ChangeMobile:
        case CodePurpose::Withdraw: return codeObject(m_child);
        case CodePurpose::AskQuestion: return codeObject(need(PhoneNumber::parse(m_phone)));
        }
        Q_UNREACHABLE();
    }();
    return {m_wanted.phone, m_purpose, object, code};
}

void insertCode(test::TestOffice &office, const SpendOnly::Input &lock)
{
    QByteArray pepper;
    need(office.store().session().each(u"SELECT pepper FROM secret"_s, {}, [&](Row &row) { pepper = row.bytes(); }));
    const QString text = QStringList{lock.phone, toText(lock.purpose), lock.object, lock.code}.join(u'\n');
    const QByteArray sealed = QMessageAuthenticationCode::hash(text.toUtf8(), pepper, QCryptographicHash::Sha256);
    office.write([&] {
        need(office.store().session().run(uR"(INSERT INTO code (phone, purpose, bound_to, hmac, created_at, expires_at, tries_left)
            VALUES (?, ?, ?, ?, ?, ?, 3))"_s,
                                          binds(lock.phone, lock.purpose, lock.object, sealed, office.now(), office.now().addSecs(300))));
    });
}

int codeFailures(SqlStore &store, const QString &phone, const QDateTime &since)
{
    return static_cast<int>(need(store.session().count(u"SELECT count(*) FROM code_failure WHERE phone = ? AND at >= ?"_s, binds(phone, since))));
}

QString another(const QString &code)
{
    return code == u"0000"_s ? u"0001"_s : u"0000"_s;
}

} // namespace kezek
