// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/inquirywords.h"

#include "usecases/messages/notices.h"
#include "words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace kezek::inquirywords {

namespace {

constexpr qsizetype briefLength = 80;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inquiries)
};

} // namespace

QString age(const Inquiry &inquiry, const QDateTime &now)
{
    return words::timeLeft(inquiry.answeredAt.value_or(now), inquiry.askedAt);
}

QString state(const InquiryRow &row)
{
    return row.inquiry.answeredWay ? words::of(*row.inquiry.answeredWay) : words::of(row.inquiry.state);
}

theme::Tone tone(const InquiryRow &row, const QDateTime &now)
{
    if (row.inquiry.state == InquiryState::Answered)
        return theme::Tone::Good;
    if (row.due < now)
        return theme::Tone::Bad;
    return row.inquiry.state == InquiryState::Taken ? theme::Tone::Info : theme::Tone::Warning;
}

QString who(const InquiryRow &row)
{
    return row.answeredBy.isEmpty() ? row.takenBy : row.answeredBy;
}

QString brief(const Inquiry &inquiry)
{
    const QString text = inquiry.question.simplified();
    if (text.size() <= briefLength)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', briefLength);
    return text.left(space > briefLength / 2 ? space : briefLength) + u'…';
}

QString source(Source source)
{
    return source == Source::SelfService ? Words::tr("terminal") : Words::tr("call");
}

QString asker(const Inquiry &inquiry)
{
    return inquiry.name.isEmpty() ? Words::tr("without a name") : inquiry.name;
}

QString duration(const std::optional<qint64> &seconds)
{
    if (!seconds)
        return u"—"_s;
    const qint64 minutes = *seconds / 60;
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString size(const QString &text)
{
    const SmsSize size = smsSize(text);
    QString said = Words::tr("%n SMS", nullptr, size.parts) + u" · "_s + Words::tr("%n characters left in this SMS", nullptr, size.left);
    if (size.parts > mostSmsParts)
        said = Words::tr("%n SMS are too many", nullptr, size.parts) + u". "_s + Words::tr("An answer takes %n SMS at most.", nullptr, mostSmsParts);
    return said;
}

} // namespace kezek::inquirywords
