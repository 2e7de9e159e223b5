// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/savekeptanswer.h"

#include "usecases/fields.h"
#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/inquirychecks.h"
#include "usecases/recorded.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The office's own words, nobody's secret: the journal keeps them whole.
QJsonObject recordedAnswer(const KeptAnswer &answer)
{
    return {{u"title"_s, answer.title}, {u"bodyRu"_s, answer.bodyRu}, {u"bodyKk"_s, answer.bodyKk}, {u"active"_s, answer.active}};
}

Done checkTitleFree(Work &work, const KeptAnswer &answer)
{
    KEZEK_TRY(const QList<KeptAnswer> all, work.store.inquiries().keptAnswers());
    const bool taken = std::any_of(all.cbegin(), all.cend(), [&](const KeptAnswer &other) {
        return other.id != answer.id && other.title.compare(answer.title, Qt::CaseInsensitive) == 0;
    });
    return taken ? refuse(ErrorCode::NameTaken, u"title"_s) : Done();
}

} // namespace

QList<Role> SaveKeptAnswer::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<SaveKeptAnswer::Output> SaveKeptAnswer::run(Work &work, const Input &input)
{
    Inquiries &inquiries = work.store.inquiries();
    KeptAnswer answer;
    QJsonObject before;
    if (input.answer) {
        KEZEK_TRY(answer, inField(u"answer"_s, inquiries.keptAnswer(*input.answer)));
        if (input.revision && *input.revision != answer.revision)
            return refuse(ErrorCode::ChangedByOther);
        before = recordedAnswer(answer);
    }
    KEZEK_TRY(answer.title, requiredText(input.title, u"title"_s, ErrorCode::FieldRequired));
    KEZEK_CHECK(boundedText(answer.title, 1, mostTitle, u"title"_s));
    KEZEK_TRY(answer.bodyRu, boundedText(input.bodyRu, 1, AnswerInquiry::mostAnswer, u"bodyRu"_s));
    KEZEK_TRY(answer.bodyKk, boundedText(input.bodyKk, 1, AnswerInquiry::mostAnswer, u"bodyKk"_s));
    answer.active = input.active;
    KEZEK_CHECK(checkTitleFree(work, answer));
    if (input.answer) {
        KEZEK_CHECK(inquiries.updateKept(answer));
    } else {
        KEZEK_TRY(answer.id, inquiries.insertKept(answer));
    }
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"kept-answer"_s, answer.id.value, before, recordedAnswer(answer)));
    return Output{answer.id};
}

} // namespace kezek
