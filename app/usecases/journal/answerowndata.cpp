// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journal/answerowndata.h"

#include "usecases/fields.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every page of a list, the oldest row first.
template <class Row, class Ask> Result<QList<Row>> allOldestFirst(Ask ask)
{
    QList<Row> rows;
    PageMark mark;
    do {
        KEZEK_TRY(const Page<Row> page, ask(mark));
        rows += page.rows;
        mark = page.next;
    } while (!mark.isEmpty());
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<QList<Message>> messagesOf(Store &store, ApplicationId application)
{
    MessageFilter filter;
    filter.application = application;
    KEZEK_TRY(const auto rows, allOldestFirst<MessageRow>([&](const PageMark &mark) { return store.readers().messages(filter, mark); }));
    QList<Message> messages;
    for (const MessageRow &row : rows)
        if (row.message.kind != MessageKind::Code)
            messages.append(row.message);
    return messages;
}

Result<QList<InquiryRow>> inquiriesOf(Store &store, const Application &application)
{
    InquiryFilter filter;
    filter.show = InquiryFilter::Show::All;
    filter.search = application.child.iin;
    KEZEK_TRY(QList<InquiryRow> rows, allOldestFirst<InquiryRow>([&](const PageMark &mark) { return store.readers().inquiries(filter, mark); }));
    rows.removeIf([&](const InquiryRow &row) { return row.inquiry.application != application.id; });
    return rows;
}

} // namespace

QList<Role> AnswerOwnData::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<AnswerOwnData::Output> AnswerOwnData::run(Work &work, const Input &input)
{
    KEZEK_TRY(const QString number, requiredText(input.requestNumber, u"requestNumber"_s, ErrorCode::FieldRequired));
    KEZEK_CHECK(checkPastDay(input.requestDate, work.today(), u"requestDate"_s));
    KEZEK_TRY(const Application application, work.store.applications().get(input.application));
    KEZEK_CHECK(work.journal(QLatin1String(name), u"application"_s, application.id.value, {},
                             {{u"requestNumber"_s, number}, {u"requestDate"_s, input.requestDate.toString(Qt::ISODate)}}));
    return Output{};
}

Result<OwnData> readOwnData(Store &store, ApplicationId application)
{
    KEZEK_TRY(const ApplicationCard card, store.readers().card(application, store.now()));
    OwnData data{card, {}, {}, {}, {}, {}, {}};
    KEZEK_TRY(data.phones, store.applications().phoneHistory(application));
    KEZEK_TRY(data.entries, store.queue().history(application));
    KEZEK_TRY(data.messages, messagesOf(store, application));
    KEZEK_TRY(data.inquiries, inquiriesOf(store, card.application));
    JournalFilter filter;
    filter.applications = QList<ApplicationId>{application};
    KEZEK_TRY(data.journal, allOldestFirst<JournalLine>([&](const PageMark &mark) { return store.journalReaders().rows(filter, mark); }));
    KEZEK_TRY(const auto workers, store.workers().all());
    for (const WorkerAccount &worker : workers)
        data.roles.insert(worker.id, worker.role);
    return data;
}

} // namespace kezek
