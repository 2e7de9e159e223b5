// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seats/savekindergarten.h"

#include "usecases/recorded.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject recorded(const Kindergarten &kindergarten)
{
    return {{u"name"_s, kindergarten.name},
            {u"kind"_s, toText(kindergarten.kind)},
            {u"district"_s, toJsonValue(kindergarten.district)},
            {u"address"_s, kindergarten.address},
            {u"phone"_s, kindergarten.phone}};
}

Done checkDistrict(Work &work, DistrictId id)
{
    KEZEK_TRY(const auto districts, work.store.kindergartens().districts());
    const bool known = std::any_of(districts.cbegin(), districts.cend(), [id](const District &district) { return district.id == id; });
    return known ? Done() : refuse(ErrorCode::NotFound, u"district"_s);
}

} // namespace

QList<Role> SaveKindergarten::roles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

Result<SaveKindergarten::Output> SaveKindergarten::run(Work &work, const Input &input)
{
    Kindergarten saved;
    if (input.kindergarten) {
        KEZEK_TRY(saved, work.store.kindergartens().kindergarten(*input.kindergarten));
        if (input.revision && *input.revision != saved.revision)
            return refuse(ErrorCode::ChangedByOther);
    }
    const QJsonObject before = input.kindergarten ? recorded(saved) : QJsonObject();
    saved.name = input.title.simplified();
    saved.kind = input.kind;
    saved.district = input.district;
    saved.address = input.address.simplified();
    saved.phone = input.phone.simplified();
    if (saved.name.isEmpty())
        return refuse(ErrorCode::NameEmpty, u"title"_s);
    KEZEK_CHECK(checkDistrict(work, saved.district));

    if (input.kindergarten) {
        KEZEK_CHECK(work.store.kindergartens().update(saved));
    } else {
        KEZEK_TRY(saved.id, work.store.kindergartens().insert(saved));
    }
    KEZEK_CHECK(journalChange(work, QString::fromLatin1(name), u"kindergarten"_s, saved.id.value, before, recorded(saved)));
    return Output{saved.id};
}

} // namespace kezek
