// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/people/savedraft.h"

#include "usecases/fields.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<Role> SaveDraft::roles()
{
    return {Role::Registrar, Role::Placement, Role::Supervisor, Role::Administrator, Role::Kindergarten};
}

Result<SaveDraft::Output> SaveDraft::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString form, requiredText(input.form, u"form"_s, ErrorCode::FieldRequired));
    KEZEK_CHECK(work.store.records().saveDraft(work.actor.id, form, input.content));
    return Output{};
}

} // namespace kezek
