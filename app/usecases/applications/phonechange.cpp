// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/applications/phonechange.h"

#include "usecases/applications/checks.h"
#include "usecases/applications/moves.h"
#include "usecases/fields.h"
#include "usecases/messages/notices.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

Done changePhone(Work &work, Application &application, const PhoneNumber &before, const ContactPhone &after, const QString &how,
                 const QString &verb)
{
    const Application stored = application;
    for (ContactPhone &phone : application.phones)
        if (phone.number == before)
            phone = after;
    KEZEK_CHECK(saveChanged(work, stored, application, Cause::Corrected, verb, how));
    KEZEK_CHECK(work.store.applications().addPhoneHistory({application.id, before, after.number, work.now, how}));
    return notify(work, application, MessageKind::MobileChanged, {});
}

QString howByPaper(const PaperBehind &paper)
{
    return u"written request № %1, %2"_s.arg(paper.number, paper.day.toString(Qt::ISODate));
}

std::optional<PaperBehind> paperBehind(const QString &how)
{
    static const QRegularExpression kept(u"^written request № (.*), (\\d{4}-\\d{2}-\\d{2})$"_s);
    const auto match = kept.match(how);
    return match.hasMatch() ? std::optional(PaperBehind{match.captured(1), QDate::fromString(match.captured(2), Qt::ISODate)}) : std::nullopt;
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
