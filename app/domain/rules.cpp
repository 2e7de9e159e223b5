// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QHash>

#include <algorithm>
#include <variant>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = RuleKey::Kind;
// Where a key's value lies in Rules; monostate: an invariant that is shown, never changed.
using Place = std::variant<std::monostate, int Rules::*, bool Rules::*, QTime Rules::*, QDate Rules::*,
                           QueueOrder Rules::*, ExtensionFrom Rules::*>;

struct Spec {
    RuleKey key;
    Place place;
};

Spec number(const QString &id, const QString &key, int Rules::*place, int least, int most)
{
    return {{id, key, Kind::Number, least, most}, place};
}

Spec flag(const QString &id, const QString &key, bool Rules::*place)
{
    return {{id, key, Kind::Flag, 0, 1}, place};
}

Spec fixed(const QString &id, const QString &key, bool value)
{
    return {{id, key, Kind::Flag, value, value}, {}};
}

Spec other(const QString &id, const QString &key, Kind kind, const Place &place)
{
    return {{id, key, kind, 0, 0}, place};
}

QList<Spec> specsOfFilingAndQueue()
{
    return {
        number(u"R1"_s, u"registrationWorkingDays"_s, &Rules::registrationWorkingDays, 1, 30),
        number(u"R2"_s, u"mobilesOnApplication"_s, &Rules::mobilesOnApplication, 1, 4),
        number(u"R3"_s, u"codeMinutes"_s, &Rules::codeMinutes, 1, 60),
        number(u"R3"_s, u"codeTries"_s, &Rules::codeTries, 1, 10),
        number(u"R3"_s, u"codeResendSeconds"_s, &Rules::codeResendSeconds, 10, 3600),
        number(u"R3"_s, u"codeSendsPerHour"_s, &Rules::codeSendsPerHour, 1, 60),
        number(u"R3"_s, u"codesPerWorkerDay"_s, &Rules::codesPerWorkerDay, 1, 10'000),
        number(u"R3"_s, u"codesPerOfficeDay"_s, &Rules::codesPerOfficeDay, 1, 100'000),
        fixed(u"R4"_s, u"queuePerBirthYear"_s, true),
        other(u"R5"_s, u"order"_s, Kind::Order, &Rules::order),
        number(u"R5"_s, u"generalPerFirstPriority"_s, &Rules::generalPerFirstPriority, 1, 20),
        other(u"R6"_s, u"bulletinAt"_s, Kind::Time, &Rules::bulletinAt),
        number(u"R6"_s, u"bulletinUndoMinutes"_s, &Rules::bulletinUndoMinutes, 0, 120),
        number(u"R7"_s, u"windowWorkingDays"_s, &Rules::windowWorkingDays, 0, 30),
        other(u"R7"_s, u"windowClosesAt"_s, Kind::Time, &Rules::windowClosesAt),
        fixed(u"R8"_s, u"openToAllAfterWindow"_s, true),
    };
}

QList<Spec> specsOfReferrals()
{
    return {
        number(u"R9"_s, u"referralWorkingDays"_s, &Rules::referralWorkingDays, 1, 60),
        number(u"R10"_s, u"extendWorkingDays"_s, &Rules::extendWorkingDays, 1, 60),
        number(u"R11"_s, u"extensionDays"_s, &Rules::extensionDays, 1, 365),
        other(u"R11"_s, u"extensionFrom"_s, Kind::ExtensionFrom, &Rules::extensionFrom),
        number(u"R12"_s, u"visitCalendarDays"_s, &Rules::visitCalendarDays, 1, 60),
        flag(u"R13"_s, u"extendedDayMovesToWorking"_s, &Rules::extendedDayMovesToWorking),
        number(u"R14"_s, u"overduesThatArchive"_s, &Rules::overduesThatArchive, 1, 10),
        flag(u"R15"_s, u"overdueKeepsCategory"_s, &Rules::overdueKeepsCategory),
        number(u"R15"_s, u"stopListDays"_s, &Rules::stopListDays, 0, 365),
        flag(u"R16"_s, u"papersWrongIsStrike"_s, &Rules::papersWrongIsStrike),
        fixed(u"R17"_s, u"seatThroughBulletin"_s, true),
    };
}

QList<Spec> specsOfTheRest()
{
    return {
        fixed(u"R18"_s, u"yearlyConfirmation"_s, false),
        fixed(u"R19"_s, u"oneLiveApplication"_s, true),
        number(u"R20"_s, u"ageLimitYears"_s, &Rules::ageLimitYears, 1, 18),
        number(u"R21"_s, u"twinDays"_s, &Rules::twinDays, 0, 365),
        flag(u"R21"_s, u"twinsTogether"_s, &Rules::twinsTogether),
        other(u"R22"_s, u"freezeFrom"_s, Kind::Date, &Rules::freezeFrom),
        other(u"R22"_s, u"freezeUntil"_s, Kind::Date, &Rules::freezeUntil),
        fixed(u"R23"_s, u"landlineOnlyByWrittenRequest"_s, true),
        fixed(u"R24"_s, u"benefitPapersExpire"_s, true),
        fixed(u"R25"_s, u"neverOverfilled"_s, true),
        // No R of their own: these stand under the step of the guide that they serve.
        number(u"G1"_s, u"wishedKindergartens"_s, &Rules::wishedKindergartens, 1, 20),
        number(u"G15"_s, u"forecastWorkingDays"_s, &Rules::forecastWorkingDays, 1, 60),
        number(u"G15"_s, u"hiddenSeatDays"_s, &Rules::hiddenSeatDays, 0, 365),
        number(u"G4"_s, u"lookupsPerHour"_s, &Rules::lookupsPerHour, 1, 1000),
        number(u"G4"_s, u"unknownLookupsPerHour"_s, &Rules::unknownLookupsPerHour, 1, 1000),
        number(u"G4"_s, u"terminalSilenceSeconds"_s, &Rules::terminalSilenceSeconds, 15, 600),
        other(u"G2"_s, u"quietFrom"_s, Kind::Time, &Rules::quietFrom),
        other(u"G2"_s, u"quietUntil"_s, Kind::Time, &Rules::quietUntil),
    };
}

/// What the head of the office watches, and how long a family's data is kept: of no rule of the guide.
QList<Spec> specsOfTheHead()
{
    return {
        number(u"J1"_s, u"alarmBackDatedDays"_s, &Rules::alarmBackDatedDays, 0, 3650),
        number(u"J2"_s, u"alarmViewsPerHour"_s, &Rules::alarmViewsPerHour, 1, 10'000),
        number(u"J3"_s, u"alarmFamiliesPerPhone"_s, &Rules::alarmFamiliesPerPhone, 2, 100),
        other(u"J4"_s, u"alarmDayFrom"_s, Kind::Time, &Rules::alarmDayFrom),
        other(u"J4"_s, u"alarmDayUntil"_s, Kind::Time, &Rules::alarmDayUntil),
        number(u"J5"_s, u"personalDataMonths"_s, &Rules::personalDataMonths, 6, 1200),
    };
}

const QList<Spec> &specs()
{
    static const QList<Spec> all = specsOfFilingAndQueue() + specsOfReferrals() + specsOfTheRest() + specsOfTheHead();
    return all;
}

const Spec *specOf(const QString &key)
{
    const auto found =
        std::find_if(specs().cbegin(), specs().cend(), [&](const Spec &spec) { return spec.key.key == key; });
    return found == specs().cend() ? nullptr : &*found;
}

std::optional<int> numberIn(const QString &value, const RuleKey &key)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= key.least && number <= key.most ? std::optional(number) : std::nullopt;
}

QTime timeIn(const QString &value)
{
    return QTime::fromString(value, u"HH:mm"_s);
}

bool isUnderstood(const QString &value, const RuleKey &key)
{
    switch (key.kind) {
    case Kind::Number:
    case Kind::Flag:
        return numberIn(value, key).has_value();
    case Kind::Time:
        return timeIn(value).isValid();
    case Kind::Date:
        return value.isEmpty() || QDate::fromString(value, Qt::ISODate).isValid();
    case Kind::Order:
        return fromText<QueueOrder>(value).has_value();
    case Kind::ExtensionFrom:
        return fromText<ExtensionFrom>(value).has_value();
    }
    Q_UNREACHABLE();
}

/// Writes an understood value into its place.
struct Writer {
    Rules &rules;
    const QString &value;

    void operator()(std::monostate) const {}
    void operator()(int Rules::*place) const { rules.*place = value.toInt(); }
    void operator()(bool Rules::*place) const { rules.*place = value.toInt() != 0; }
    void operator()(QTime Rules::*place) const { rules.*place = timeIn(value); }
    void operator()(QDate Rules::*place) const { rules.*place = QDate::fromString(value, Qt::ISODate); }
    void operator()(QueueOrder Rules::*place) const { rules.*place = *fromText<QueueOrder>(value); }
    void operator()(ExtensionFrom Rules::*place) const { rules.*place = *fromText<ExtensionFrom>(value); }
};

/// The text of a value as a row holds it.
struct Reader {
    const Rules &rules;
    const RuleKey &key;

    QString operator()(std::monostate) const { return QString::number(key.least); }
    QString operator()(int Rules::*place) const { return QString::number(rules.*place); }
    QString operator()(bool Rules::*place) const { return QString::number(rules.*place ? 1 : 0); }
    QString operator()(QTime Rules::*place) const { return (rules.*place).toString(u"HH:mm"_s); }
    QString operator()(QDate Rules::*place) const { return (rules.*place).toString(Qt::ISODate); }
    QString operator()(QueueOrder Rules::*place) const { return toText(rules.*place); }
    QString operator()(ExtensionFrom Rules::*place) const { return toText(rules.*place); }
};

} // namespace

const QList<RuleKey> &ruleKeys()
{
    static const QList<RuleKey> keys = [] {
        QList<RuleKey> list;
        for (const Spec &spec : specs())
            list.append(spec.key);
        return list;
    }();
    return keys;
}

Rulebook::Rulebook(QList<RuleRow> rows) : m_rows(std::move(rows)) {}

Rules Rulebook::on(QDate day) const
{
    QHash<QString, const RuleRow *> inForce;
    for (const RuleRow &row : m_rows) {
        if (row.from > day)
            continue;
        const RuleRow *&latest = inForce[row.key];
        if (!latest || row.from >= latest->from)
            latest = &row;
    }

    Rules rules;
    for (const Spec &spec : specs()) {
        const RuleRow *row = inForce.value(spec.key.key);
        if (row && isUnderstood(row->value, spec.key))
            std::visit(Writer{rules, row->value}, spec.place);
    }
    return rules;
}

Done Rulebook::validate(const RuleRow &row)
{
    const Spec *spec = specOf(row.key);
    if (!spec || spec->key.id != row.id)
        return refuse(ErrorCode::FieldNotUnderstood, u"key"_s, {row.id, row.key});
    if (!row.from.isValid())
        return refuse(ErrorCode::FieldRequired, u"from"_s);
    if (!isUnderstood(row.value, spec->key))
        return refuse(ErrorCode::RuleValueWrong, u"value"_s, {spec->key.least, spec->key.most});
    return {};
}

QList<RuleRow> defaultRuleRows(QDate from)
{
    const Rules defaults;
    QList<RuleRow> rows;
    for (const Spec &spec : specs())
        rows.append({spec.key.id, spec.key.key, std::visit(Reader{defaults, spec.key}, spec.place), from, {}});
    return rows;
}

} // namespace kezek
