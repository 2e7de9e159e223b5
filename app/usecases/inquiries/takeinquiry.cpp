// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/takeinquiry.h"

#include "usecases/inquiries/inquirychecks.h"
#include "usecases/recorded.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> TakeInquiry::roles()
{
    return inquiryRoles();
}

Result<TakeInquiry::Output> TakeInquiry::run(Work &work, const Input &input)
{
    KEZEK_TRY(Inquiry inquiry, loadUnanswered(work, input.inquiry, input.revision));
    KEZEK_CHECK(checkNotOthers(work, inquiry));
    if (inquiry.takenBy && *inquiry.takenBy == work.actor.id)
        return refuse(ErrorCode::MoveNotAllowed);

    const QJsonObject before = recorded(inquiry);
    inquiry.state = InquiryState::Taken;
    inquiry.takenBy = work.actor.id;
    inquiry.takenAt = work.now;
    KEZEK_CHECK(work.store.inquiries().update(inquiry));
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"inquiry"_s, inquiry.id.value, before, recorded(inquiry)));
    return Output{};
}

} // namespace kezek
