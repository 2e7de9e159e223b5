// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/formfields.h"

#include "ui/applications/formpaths.h"
#include "ui/applications/formstate.h"
#include "ui/applications/wishfields.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

Result<FormOffice> readFormOffice(Store &store)
{
    FormOffice office;
    KEZEK_TRY(office.districts, store.kindergartens().districts());
    KEZEK_TRY(office.kindergartens, store.kindergartens().all());
    KEZEK_TRY(const Rulebook rules, store.settings().rulebook());
    office.wishedKindergartens = rules.on(localDay(store.now())).wishedKindergartens;
    return office;
}

void FormFields::add(const QString &path, QWidget *editor)
{
    m_editors.insert(path, editor);
    m_order.append(path);
}

QString FormFields::text(const QString &path) const
{
    const auto *line = the<QLineEdit>(path);
    return line ? line->text().trimmed() : QString();
}

QString FormFields::chosen(const QString &path) const
{
    if (const auto *choice = the<ChoiceBox>(path))
        return choice->value().toString();
    return values(path).value(0).toString();
}

std::optional<QDate> FormFields::day(const QString &path) const
{
    const auto *edit = the<DayEdit>(path);
    return edit ? edit->day() : std::nullopt;
}

NameInput FormFields::name(const QString &path) const
{
    return {text(path + u".surname"_s), text(path + u".given"_s), text(path + u".patronymic"_s)};
}

Language FormFields::messageLanguage() const
{
    return fromText<Language>(chosen(u"messageLanguage"_s)).value_or(Language::Kazakh);
}

QVariantList FormFields::values(const QString &path) const
{
    const QWidget *many = editor(path);
    return many ? many->property("values").toList() : QVariantList();
}

ChildInput FormFields::child() const
{
    const CertificateInput paper{text(u"child.certificate.series"_s), text(u"child.certificate.number"_s),
                                 text(u"child.certificate.issuer"_s), day(u"child.certificate.issuedOn"_s).value_or(QDate())};
    return {text(u"child.iin"_s), name(u"child.name"_s), day(u"child.birthDate"_s), fromText<Sex>(chosen(u"child.sex"_s)), paper};
}

AddressInput FormFields::address() const
{
    AddressInput input;
    const auto *box = the<ChoiceBox>(u"address.district"_s);
    const qint64 district = box ? box->value().toLongLong() : 0;
    if (district != 0)
        input.district = DistrictId{district};
    input.text = text(u"address.text"_s);
    return input;
}

std::optional<BenefitInput> FormFields::benefit() const
{
    const auto category = fromText<PriorityCategory>(chosen(u"benefit.category"_s));
    if (!category)
        return {};
    return BenefitInput{*category, text(u"benefit.kind"_s), text(u"benefit.paper"_s), day(u"benefit.validUntil"_s)};
}

std::optional<CommissionPaperInput> FormFields::commission() const
{
    const auto kind = fromText<GroupKind>(chosen(u"commissionPaper.kind"_s));
    if (!kind)
        return {};
    return CommissionPaperInput{*kind, text(u"commissionPaper.number"_s), day(u"commissionPaper.validUntil"_s)};
}

WishesInput FormFields::wishes() const
{
    WishesInput wishes;
    for (const QVariant &value : values(u"wishes.languages"_s))
        if (const auto language = fromText<GroupLanguage>(value.toString()))
            wishes.languages.append(*language);
    for (const QVariant &value : values(u"wishes.districts"_s))
        wishes.districts.append(DistrictId{value.toLongLong()});
    for (const QVariant &value : values(u"wishes.kindergartens"_s))
        wishes.kindergartens.append(KindergartenId{value.toLongLong()});
    for (int i = 0; has(wishPath(i)); ++i)
        if (const auto kindergarten = the<KindergartenEdit>(wishPath(i))->kindergarten())
            wishes.kindergartens.append(*kindergarten);
    return wishes;
}

ApplicationInput FormFields::input() const
{
    ApplicationInput input;
    input.child = child();
    input.applicant = {text(u"applicant.iin"_s), name(u"applicant.name"_s)};
    input.address = address();
    input.messageLanguage = messageLanguage();
    input.benefit = benefit();
    input.wishes = wishes();
    input.commissionPaper = commission();
    input.note = text(u"note"_s);
    return input;
}

QJsonObject FormFields::typed() const
{
    QJsonObject typed;
    for (const QString &path : m_order) {
        const QJsonValue value = path.endsWith(u".code") ? QJsonValue() : typedIn(editor(path));
        if (!value.isNull())
            typed.insert(path, value);
    }
    return typed;
}

void FormFields::putBack(const QJsonObject &typed)
{
    m_birthDateOfIin = {};
    for (const QString &path : m_order)
        putTyped(editor(path), typed.value(path));
}

void FormFields::takeFromIin(const Iin &iin)
{
    // A date that a person typed is not overwritten: it may differ from the IIN by right.
    auto *birth = the<DayEdit>(u"child.birthDate"_s);
    if (birth->text().isEmpty() || birth->day() == m_birthDateOfIin) {
        m_birthDateOfIin = iin.birthDate();
        birth->setDay(m_birthDateOfIin);
        the<ChoiceBox>(u"child.sex"_s)->setValue(toText(iin.sex()));
    }
}

std::optional<QString> FormFields::dayNotUnderstood() const
{
    for (const QString &path : m_order) {
        const auto *edit = the<DayEdit>(path);
        if (edit && !edit->text().trimmed().isEmpty() && !edit->day())
            return path;
    }
    return {};
}

} // namespace kezek
