// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/importrow.h"

#include "domain/names.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/registerapplication.h"

#include <QHash>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An error of a verb's field, renamed to the column it came from.
tl::unexpected<Error> inColumn(Error error, const QHash<QString, QString> &columns)
{
    error.field = error.code == ErrorCode::NameTaken ? u"name"_s : columns.value(error.field, error.field);
    return tl::unexpected(std::move(error));
}

const QHash<QString, QString> &childColumns()
{
    static const QHash<QString, QString> columns = {
        {u"application.child.iin"_s, u"child_iin"_s},
        {u"application.child.name.surname"_s, u"surname"_s},
        {u"application.child.name.given"_s, u"given"_s},
        {u"application.child.birthDate"_s, u"birth_date"_s},
        {u"application.child.certificate.number"_s, u"certificate_number"_s},
        {u"application.child.certificate.issuedOn"_s, u"certificate_date"_s},
        {u"application.applicant.iin"_s, u"applicant_iin"_s},
        {u"application.applicant.name.surname"_s, u"applicant_surname"_s},
        {u"application.applicant.name.given"_s, u"applicant_given"_s},
        {u"application.address.text"_s, u"address"_s},
        {u"application.phones[0].number"_s, u"phone1"_s},
        {u"application.phones[1].number"_s, u"phone2"_s},
        {u"application.benefit.kind"_s, u"benefit_kind"_s},
        {u"application.benefit.paper"_s, u"benefit_paper"_s},
        {u"receivedAt"_s, u"filed_at"_s},
    };
    return columns;
}

QList<PhoneInput> phonesOf(const ImportRow &row)
{
    QList<PhoneInput> phones;
    for (const QString &column : {u"phone1"_s, u"phone2"_s})
        if (const QString number = row.text(column); !number.isEmpty())
            phones.append({number, {}, u"import"_s});
    return phones;
}

FileApplication::Input childInput(const ImportRow &row, const ImportNames &names)
{
    FileApplication::Input input;
    ApplicationInput &a = input.application;
    a.child.iin = row.iin(u"child_iin"_s);
    a.child.name = {row.text(u"surname"_s), row.text(u"given"_s), row.text(u"patronymic"_s)};
    a.child.birthDate = row.day(u"birth_date"_s);
    a.child.certificate = {row.text(u"certificate_series"_s), row.text(u"certificate_number"_s), row.text(u"certificate_issuer"_s),
                           row.day(u"certificate_date"_s).value_or(QDate())};
    a.applicant.iin = row.iin(u"applicant_iin"_s);
    a.applicant.name = {row.text(u"applicant_surname"_s), row.text(u"applicant_given"_s), row.text(u"applicant_patronymic"_s)};
    a.address.text = row.text(u"address"_s);
    if (const auto district = names.districts.constFind(exactSearchKey(row.text(u"district"_s))); district != names.districts.cend())
        a.address.district = *district;
    a.phones = phonesOf(row);
    a.messageLanguage = row.word<Language>(u"language"_s).value_or(Language::Kazakh);
    if (const auto category = row.word<PriorityCategory>(u"category"_s); category && *category != PriorityCategory::General)
        a.benefit = BenefitInput{*category, row.text(u"benefit_kind"_s), row.text(u"benefit_paper"_s), row.day(u"benefit_until"_s)};
    if (const auto language = row.word<GroupLanguage>(u"group_language"_s))
        a.wishes.languages = {*language};
    a.note = row.text(u"note"_s);
    input.source = Source::Import;
    input.receivedAt = row.instant(u"filed_at"_s);
    input.consent = true;
    return input;
}

} // namespace

Result<ImportNames> importNames(Store &store)
{
    ImportNames names;
    KEZEK_TRY(const QList<District> districts, store.kindergartens().districts());
    for (const District &district : districts) {
        names.districts.insert(exactSearchKey(district.nameRu), district.id);
        names.districts.insert(exactSearchKey(district.nameKk), district.id);
    }
    KEZEK_TRY(const QList<Kindergarten> all, store.kindergartens().all());
    for (const Kindergarten &kindergarten : all)
        names.kindergartens.insert(exactSearchKey(kindergarten.name), kindergarten.id);
    return names;
}

Done importChild(Work &work, const ImportRow &row, const ImportNames &names)
{
    const FileApplication::Input input = childInput(row, names);
    const bool registered = row.flag(u"registered"_s);
    const auto filed = FileApplication::run(work, input);
    if (!filed)
        return inColumn(filed.error(), childColumns());
    if (!registered)
        return {};
    const auto done = RegisterApplication::run(work, {filed->application, {}, true, true, true, false});
    return done ? Done() : tl::unexpected(done.error());
}

Done importKindergarten(Work &work, const ImportRow &row, ImportNames &names)
{
    SaveKindergarten::Input input;
    input.title = row.text(u"name"_s);
    input.kind = row.word<KindergartenKind>(u"kind"_s).value_or(KindergartenKind::State);
    input.address = row.text(u"address"_s);
    input.phone = row.text(u"phone"_s);
    input.district = names.districts.value(exactSearchKey(row.text(u"district"_s)));
    const auto saved = SaveKindergarten::run(work, input);
    if (!saved)
        return inColumn(saved.error(), {{u"title"_s, u"name"_s}});
    names.kindergartens.insert(exactSearchKey(input.title), saved->kindergarten);
    return {};
}

Done importGroup(Work &work, const ImportRow &row, const ImportNames &names)
{
    SaveGroup::Input input;
    input.title = row.text(u"name"_s);
    input.age = row.word<AgeGroup>(u"age"_s).value_or(AgeGroup::Nursery);
    input.language = row.word<GroupLanguage>(u"language"_s).value_or(GroupLanguage::Kazakh);
    input.kind = row.word<GroupKind>(u"kind"_s).value_or(GroupKind::General);
    input.bornFrom = row.day(u"born_from"_s).value_or(QDate());
    input.bornUntil = row.day(u"born_until"_s).value_or(QDate());
    input.schedule = row.text(u"schedule"_s);
    input.capacity = row.number(u"capacity"_s);
    if (!row.text(u"norm"_s).isEmpty())
        input.norm = row.number(u"norm"_s);
    input.kindergarten = names.kindergartens.value(exactSearchKey(row.text(u"kindergarten"_s)));
    const auto saved = SaveGroup::run(work, input);
    return saved ? Done()
                 : Done(inColumn(saved.error(), {{u"title"_s, u"name"_s}, {u"bornFrom"_s, u"born_from"_s}, {u"bornUntil"_s, u"born_until"_s}}));
}

} // namespace kezek
