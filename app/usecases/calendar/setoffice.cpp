// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/calendar/setoffice.h"

#include "usecases/fields.h"
#include "usecases/recorded.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject recordedOffice(const OfficeInfo &office)
{
    return {{u"nameRu"_s, office.nameRu},
            {u"nameKk"_s, office.nameKk},
            {u"city"_s, office.city},
            {u"address"_s, office.address},
            {u"phone"_s, office.phone}};
}

} // namespace

QList<Role> SetOffice::roles()
{
    return {Role::Administrator};
}

Result<SetOffice::Output> SetOffice::run(Work &work, const Input &input)
{
    KEZEK_TRY(const OfficeInfo before, work.store.settings().office());
    OfficeInfo office = before;
    KEZEK_TRY(office.nameRu, requiredText(input.nameRu, u"nameRu"_s, ErrorCode::NameEmpty));
    KEZEK_TRY(office.nameKk, requiredText(input.nameKk, u"nameKk"_s, ErrorCode::NameEmpty));
    KEZEK_TRY(office.city, requiredText(input.city, u"city"_s, ErrorCode::FieldRequired));
    office.address = input.address.simplified();
    office.phone = input.phone.simplified();
    KEZEK_CHECK(work.store.settings().setOffice(office));
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"office"_s, 0, recordedOffice(before), recordedOffice(office)));
    return Output{};
}

} // namespace kezek
