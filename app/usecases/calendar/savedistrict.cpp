// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/calendar/savedistrict.h"

#include "usecases/fields.h"
#include "usecases/recorded.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject recordedDistrict(const District &district)
{
    return {{u"nameRu"_s, district.nameRu}, {u"nameKk"_s, district.nameKk}};
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Done checkNameFree(const QList<District> &others, const District &district)
{
    for (const District &other : others) {
        if (other.id == district.id)
            continue;
        if (sameName(other.nameRu, district.nameRu))
            return refuse(ErrorCode::NameTaken, u"nameRu"_s);
        if (sameName(other.nameKk, district.nameKk))
            return refuse(ErrorCode::NameTaken, u"nameKk"_s);
    }
    return {};
}

} // namespace

QList<Role> SaveDistrict::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<SaveDistrict::Output> SaveDistrict::run(Work &work, const Input &input)
{
    District district;
    district.id = input.district.value_or(DistrictId());
    KEZEK_TRY(district.nameRu, requiredText(input.nameRu, u"nameRu"_s, ErrorCode::NameEmpty));
    KEZEK_TRY(district.nameKk, requiredText(input.nameKk, u"nameKk"_s, ErrorCode::NameEmpty));
    KEZEK_TRY(const auto all, work.store.kindergartens().districts());
    KEZEK_CHECK(checkNameFree(all, district));

    QJsonObject before;
    if (input.district) {
        const auto stored = std::find_if(all.cbegin(), all.cend(), [&](const District &other) { return other.id == district.id; });
        if (stored == all.cend())
            return refuse(ErrorCode::NotFound, u"district"_s);
        before = recordedDistrict(*stored);
        KEZEK_CHECK(work.store.kindergartens().updateDistrict(district));
    } else {
        KEZEK_TRY(district.id, work.store.kindergartens().addDistrict(district));
    }
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"office"_s, district.id.value, before, recordedDistrict(district)));
    return Output{district.id};
}

} // namespace kezek
