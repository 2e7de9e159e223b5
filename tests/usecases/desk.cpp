// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/registry.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using test::need;

QString phoneOf(int serial, int index)
{
    return u"+7701%1%2"_s.arg(serial, 6, 10, QChar(u'0')).arg(index);
}

} // namespace

void Desk::setClock(const QString &localIso)
{
    const QDateTime shown = QDateTime::fromString(localIso, Qt::ISODate);
    office.setNow(shown.date(), shown.time());
}

Desk &Desk::as(Role role, std::optional<KindergartenId> kindergarten)
{
    m_actor = office.actor(role, kindergarten);
    return *this;
}

Result<QJsonObject> Desk::runByName(const QString &verb, const QJsonObject &input, const QUuid &operation)
{
    const VerbInfo *info = findVerb(verb);
    return info ? info->run(office.storeOf(m_actor), m_actor, office.random(), input, operation) : refuse(ErrorCode::VerbUnknown);
}

ApplicationInput Desk::typed(QDate born, int serial) const
{
    ApplicationInput input;
    input.child.iin = iinBorn(born, serial);
    input.child.name = {u"Сериков"_s, u"Әли"_s, {}};
    input.child.certificate.number = u"0123456"_s;
    input.child.certificate.issuedOn = born;
    input.applicant.iin = iinBorn(QDate(1990, 5, 17), serial);
    input.applicant.name = {u"Серикова"_s, u"Айгүл"_s, u"Маратқызы"_s};
    input.address.text = u"пр. Республики, 12"_s;
    input.phones = {{phoneOf(serial, 1), {}, {}}, {phoneOf(serial, 2), {}, {}}};
    return input;
}

void Desk::confirmPhones(ApplicationInput &input)
{
    for (PhoneInput &phone : input.phones) {
        SendCode::Input wanted;
        wanted.phone = phone.number;
        wanted.purpose = CodePurpose::FileApplication;
        wanted.childIin = input.child.iin;
        wanted.consent = true;
        phone.code = code(wanted);
    }
}

ApplicationId Desk::filed(const ApplicationInput &input)
{
    FileApplication::Input filing;
    filing.application = input;
    confirmPhones(filing.application);
    filing.consent = true;
    return done<FileApplication>(filing).application;
}

ApplicationId Desk::waiting(const ApplicationInput &input)
{
    const ApplicationId id = filed(input);
    RegisterApplication::Input checks;
    checks.application = id;
    checks.certificateChecked = checks.addressChecked = checks.benefitChecked = true;
    done<RegisterApplication>(checks);
    return id;
}

ApplicationId Desk::inState(ApplicationState state, int serial)
{
    const ApplicationId id = state == ApplicationState::Filed || state == ApplicationState::Archived
        ? filed(QDate(2024, 1, 16), serial)
        : waiting(QDate(2024, 1, 16), serial);
    if (state == ApplicationState::Archived)
        done<RefuseApplication>({id, {}, RefusalGround::PapersMissing, u"нет справки"_s});
    if (state != ApplicationState::Referred && state != ApplicationState::Enrolled)
        return id;
    const Referral referral = office.addReferral(id, office.seatsOf(office.addGroup(1).id).first().id);
    if (state == ApplicationState::Enrolled)
        office.enrol(referral.id);
    return id;
}

ApplicationId Desk::withdrawn(int serial)
{
    const ApplicationId id = waiting(QDate(2024, 1, 16), serial);
    const QString phone = application(id).phones.first().number.e164();
    SendCode::Input wanted;
    wanted.phone = phone;
    wanted.purpose = CodePurpose::Withdraw;
    wanted.application = id;
    done<WithdrawApplication>({id, {}, number(id), phone, code(wanted)});
    return id;
}

QString Desk::code(SendCode::Input input)
{
    auto sent = run<SendCode>(input);
    if (!sent && sent.error().code == ErrorCode::CodeTooSoon) {
        office.advance(60);
        sent = run<SendCode>(input);
    }
    if (!sent)
        qFatal("no code: %s", qPrintable(toText(sent.error().code)));
    static const QRegularExpression digits(u"\\d{4}"_s);
    return digits.match(need(store().outbox().get(sent->message)).body).captured();
}

Application Desk::application(ApplicationId id)
{
    return need(store().applications().get(id));
}

QList<JournalRow> Desk::journal(const QString &subject, qint64 id)
{
    return need(store().journal().ofSubject(subject, id));
}

QList<Message> Desk::messages()
{
    QList<Message> messages;
    for (const MessageRow &row : need(store().readers().messages({}, {})).rows)
        messages.append(row.message);
    return messages;
}

QStringList Desk::notices()
{
    QStringList kinds;
    for (const Message &message : messages())
        if (message.kind != MessageKind::Code)
            kinds.prepend(toText(message.kind));
    return kinds;
}

QString iinBorn(QDate birthDate, int serial)
{
    const QString century = birthDate.year() < 2000 ? u"3"_s : u"5"_s;
    for (int number = serial * 2;; ++number) {
        const QString eleven = birthDate.toString(u"yyMMdd"_s) + century + u"%1"_s.arg(number, 4, 10, QChar(u'0'));
        const int check = Iin::checkDigit(eleven);
        if (check >= 0)
            return eleven + QString::number(check);
    }
}

} // namespace kezek
