// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

namespace kezek {

/// Parents' questions are the office's to read and to answer: everything is refused (NotPermitted).
class OwnInquiries : public Inquiries {
public:
    Result<Inquiry> get(InquiryId) override { return notTheirs(); }
    Result<InquiryId> insert(const Inquiry &) override { return notTheirs(); }
    Done update(const Inquiry &) override { return notTheirs(); }
    Result<KeptAnswer> keptAnswer(KeptAnswerId) override { return notTheirs(); }
    Result<QList<KeptAnswer>> keptAnswers() override { return notTheirs(); }
    Result<KeptAnswerId> insertKept(const KeptAnswer &) override { return notTheirs(); }
    Done updateKept(const KeptAnswer &) override { return notTheirs(); }

private:
    static tl::unexpected<Error> notTheirs() { return refuse(ErrorCode::NotPermitted, {}, {toText(Role::Kindergarten)}); }
};

} // namespace kezek
