// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/returninquiry.h"

#include "usecases/inquiries/inquirychecks.h"
#include "usecases/recorded.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> ReturnInquiry::roles()
{
    return inquiryRoles();
}

Result<ReturnInquiry::Output> ReturnInquiry::run(Work &work, const Input &input)
{
    KEZEK_TRY(Inquiry inquiry, loadUnanswered(work, input.inquiry, input.revision));
    if (inquiry.state != InquiryState::Taken)
        return refuse(ErrorCode::MoveNotAllowed);
    KEZEK_CHECK(checkNotOthers(work, inquiry));

    const QJsonObject before = recorded(inquiry);
    inquiry.state = InquiryState::Open;
    inquiry.takenBy.reset();
    inquiry.takenAt.reset();
    KEZEK_CHECK(work.store.inquiries().update(inquiry));
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"inquiry"_s, inquiry.id.value, before, recorded(inquiry)));
    return Output{};
}

} // namespace kezek
