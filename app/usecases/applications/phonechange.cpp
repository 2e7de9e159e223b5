// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/phonechange.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

Done changePhone(Work &work, Application &application, const PhoneNumber &before, const ContactPhone &after, const QString &how,
                 const QString &verb)
{
    for (ContactPhone &phone : application.phones)
        if (phone.number == before)
            phone = after;
    KEZEK_CHECK(saveChanged(work, application, Cause::Corrected, verb, how));
    KEZEK_CHECK(work.store.applications().addPhoneHistory({application.id, before, after.number, work.now, how}));
    return notify(work, application, MessageKind::MobileChanged, {});
}

Result<PhoneNumber> readNewPhone(const Application &application, const QString &typed)
{
    const QString field = u"newPhone"_s;
    KEZEK_TRY(const PhoneNumber phone, inField(field, PhoneNumber::parseMobile(typed)));
    if (hasPhone(application, phone))
        return refuse(ErrorCode::SamePhoneTwice, field);
    return phone;
}

} // namespace kezek
