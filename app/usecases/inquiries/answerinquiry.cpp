// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inquiries/answerinquiry.h"

#include "usecases/fields.h"
#include "usecases/inquiries/inquirychecks.h"
#include "usecases/messages/notices.h"
#include "usecases/messages/outgoing.h"
#include "usecases/recorded.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Input = AnswerInquiry::Input;

Result<QString> answerOf(Work &work, const Input &input, Language language)
{
    QString text = input.answer;
    if (text.simplified().isEmpty() && input.keptAnswer) {
        KEZEK_TRY(const KeptAnswer kept, inField(u"keptAnswer"_s, work.store.inquiries().keptAnswer(*input.keptAnswer)));
        text = kept.body(language);
    }
    return boundedText(text, 1, AnswerInquiry::mostAnswer, u"answer"_s);
}

/// What was typed now, else what the question came with.
Result<PhoneNumber> mobileOf(const Input &input, const Inquiry &inquiry)
{
    const QString typed = input.phone.simplified();
    if (typed.isEmpty() && !inquiry.phone)
        return refuse(ErrorCode::FieldRequired, u"phone"_s);
    return inField(u"phone"_s, PhoneNumber::parseMobile(typed.isEmpty() ? inquiry.phone->e164() : typed));
}

/// Everything that can be refused is refused here, before the first write.
Result<Message> answerMessage(Work &work, const Input &input, Inquiry &inquiry)
{
    KEZEK_TRY(inquiry.phone, mobileOf(input, inquiry));
    if (!inquiry.consent.at.isValid()) {
        if (!input.consent)
            return refuse(ErrorCode::ConsentRequired, u"consent"_s);
        inquiry.consent = {work.now, u"counter"_s, u"1"_s};
    }
    KEZEK_TRY(const OfficeInfo office, work.store.settings().office());
    KEZEK_TRY(const QString text, textOf(work.store, MessageKind::InquiryAnswer, inquiry.language));
    const QString body = fillText(text, {{u"answer"_s, inquiry.answer},
                                         {u"office"_s, inquiry.language == Language::Kazakh ? office.nameKk : office.nameRu}});
    KEZEK_TRY(Message message, outgoing(work, MessageKind::InquiryAnswer, *inquiry.phone, inquiry.language, body));
    if (message.parts > mostSmsParts)
        return refuse(ErrorCode::AnswerTooLong, u"answer"_s, {message.parts, mostSmsParts});
    message.application = inquiry.application;
    KEZEK_CHECK(waitForMorning(work, message));
    return message;
}

} // namespace

QList<Role> AnswerInquiry::roles()
{
    return inquiryRoles();
}

Result<AnswerInquiry::Output> AnswerInquiry::run(Work &work, const Input &input)
{
    KEZEK_TRY(Inquiry inquiry, loadUnanswered(work, input.inquiry, input.revision));
    KEZEK_CHECK(checkNotOthers(work, inquiry));
    const QJsonObject before = recorded(inquiry);
    KEZEK_TRY(inquiry.answer, answerOf(work, input, inquiry.language));
    inquiry.state = InquiryState::Answered;
    inquiry.answeredBy = work.actor.id;
    inquiry.answeredAt = work.now;
    inquiry.answeredWay = input.way;
    if (input.way == AnswerWay::Sms) {
        KEZEK_TRY(const Message message, answerMessage(work, input, inquiry));
        KEZEK_TRY(inquiry.message, work.store.outbox().enqueue(message));
    }
    KEZEK_CHECK(work.store.inquiries().update(inquiry));
    KEZEK_CHECK(journalChange(work, QLatin1String(name), u"inquiry"_s, inquiry.id.value, before, recorded(inquiry)));
    return Output{inquiry.message};
}

} // namespace kezek
