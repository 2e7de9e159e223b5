// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/viewinquiry.h"

#include "usecases/fields.h"
#include "usecases/inquiries/inquirychecks.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> ViewInquiry::roles()
{
    return inquiryRoles();
}

Result<ViewInquiry::Output> ViewInquiry::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString purpose, requiredText(input.purpose, u"purpose"_s, ErrorCode::ReasonRequired));
    KEZEK_CHECK(work.store.inquiries().get(input.inquiry));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"inquiry"_s, input.inquiry.value, {}, {}, purpose));
    return Output{};
}

} // namespace kezek
