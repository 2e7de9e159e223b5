// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

const QDate defaultBirth(2024, 1, 16);
constexpr int serials = 5000; ///< of one birth date
const QDateTime defaultFiling(QDate(2026, 11, 2), QTime(5, 0), Qt::UTC);

Application blank(int serial)
{
    return Application{
        .id = {},
        .number = {},
        .child = {testIin(defaultBirth, serial), {u"Ким"_s, u"Тимофей"_s, u"Андреевич"_s}, defaultBirth, Sex::Male, {}},
        .applicant = {testIin(QDate(1994, 3, 7).addDays(serial % 3651), serial, Sex::Female),
                      {u"Ким"_s, u"Ольга"_s, u"Сергеевна"_s}},
        .address = {{}, u"пр. Республики, 12-7"_s},
        .phones = {{testPhone(2 * serial), true, {}}, {testPhone(2 * serial + 1), true, {}}},
        .messageLanguage = Language::Russian,
        .benefit = {},
        .wishes = {},
        .commissionPaper = {},
        .consent = {defaultFiling, u"counter"_s, u"1"_s},
        .filedAt = defaultFiling,
        .registrationDue = defaultFiling.addDays(1),
        .registeredAt = {},
        .stopListedUntil = {},
        .endedAt = {},
        .endCause = {},
        .note = {}};
}

int nextSerial()
{
    static int serial = 0;
    return ++serial;
}

} // namespace

Iin testIin(QDate born, int serial, Sex sex)
{
    const int century = (born.year() / 100 - 18) * 2 + (sex == Sex::Male ? 1 : 2);
    // Some serials have no check digit; others, that no serial begins with, stand in for them.
    for (int number = serial % serials; number < 2 * serials; number += serials) {
        const QString eleven =
            born.toString(u"yyMMdd"_s) + QString::number(century) + u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
        if (const int digit = Iin::checkDigit(eleven); digit >= 0)
            return need(Iin::parse(eleven + QString::number(digit)));
    }
    return testIin(born.addDays(1), serial, sex);
}

PhoneNumber testPhone(int serial)
{
    return need(PhoneNumber::parse(u"+7701%1"_s.arg(2000000 + serial)));
}

QUuid SeededRandom::uuid()
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(bounded(256));
    return QUuid::fromRfc4122(bytes);
}

ApplicationBuilder::ApplicationBuilder() : m_serial(nextSerial()), m_application(blank(m_serial)) {}

ApplicationBuilder &ApplicationBuilder::born(QDate day)
{
    m_application.child.birthDate = day;
    m_application.child.iin = testIin(day, m_serial, m_application.child.sex);
    return *this;
}

ApplicationBuilder &ApplicationBuilder::named(const QString &surname, const QString &given, const QString &patronymic)
{
    m_application.child.name = {surname, given, patronymic};
    return *this;
}

ApplicationBuilder &ApplicationBuilder::child(const Iin &iin)
{
    m_application.child.iin = iin;
    m_application.child.birthDate = iin.birthDate();
    m_application.child.sex = iin.sex();
    return *this;
}

ApplicationBuilder &ApplicationBuilder::applicant(const Iin &iin, const PersonName &name)
{
    m_application.applicant = {iin, name};
    return *this;
}

ApplicationBuilder &ApplicationBuilder::category(PriorityCategory category)
{
    m_application.category = category;
    m_application.benefit.reset();
    if (category != PriorityCategory::General)
        m_application.benefit = Benefit{category, u"многодетная семья"_s, u"№ 17"_s, {}};
    return *this;
}

ApplicationBuilder &ApplicationBuilder::benefit(const Benefit &benefit)
{
    m_application.benefit = benefit;
    return *this;
}

ApplicationBuilder &ApplicationBuilder::filed(const QDateTime &at)
{
    m_application.filedAt = at.toUTC();
    m_application.registrationDue = m_application.filedAt.addDays(1);
    return *this;
}

ApplicationBuilder &ApplicationBuilder::due(const QDateTime &at)
{
    m_application.registrationDue = at.toUTC();
    return *this;
}

ApplicationBuilder &ApplicationBuilder::phones(const QList<PhoneNumber> &numbers)
{
    m_application.phones.clear();
    for (const PhoneNumber &number : numbers)
        m_application.phones.append({number, true, {}});
    return *this;
}

ApplicationBuilder &ApplicationBuilder::wishes(const Wishes &wishes)
{
    m_application.wishes = wishes;
    return *this;
}

ApplicationBuilder &ApplicationBuilder::district(DistrictId id)
{
    m_application.address.district = id;
    return *this;
}

ApplicationBuilder &ApplicationBuilder::source(Source source)
{
    m_application.source = source;
    return *this;
}

ApplicationBuilder &ApplicationBuilder::strikes(int count)
{
    m_application.strikes = count;
    return *this;
}

ApplicationBuilder &ApplicationBuilder::commission(GroupKind kind)
{
    m_application.commissionPaper = CommissionPaper{kind, u"ПМПК-9"_s, {}};
    return *this;
}

ApplicationBuilder &ApplicationBuilder::language(Language language)
{
    m_application.messageLanguage = language;
    return *this;
}

ApplicationBuilder &ApplicationBuilder::with(const std::function<void(Application &)> &change)
{
    change(m_application);
    return *this;
}

Application ApplicationBuilder::build() const
{
    return m_application;
}

ApplicationBuilder anApplication()
{
    return ApplicationBuilder();
}

} // namespace kezek::test
