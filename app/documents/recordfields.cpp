// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "usecases/journal/journalchanges.h"
#include "usecases/tables/columns.h"
#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A paper of facts and of tables, each table under its heading.
class Record {
public:
    Record(PaperPage &page, const PaperWords &words) : m_page(page), m_words(words) {}

    void fact(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        TemplateFields fields;
        fields.words = {{u"name"_s, m_words.text(name)}, {u"value"_s, value}};
        m_page.fields.sections[u"fact"_s].append(fields);
    }
    /// Left out when it has no rows.
    void table(const char *heading, const QList<const char *> &columns, const QList<QStringList> &rows)
    {
        if (rows.isEmpty())
            return;
        TemplateFields chapter;
        chapter.words.insert(u"heading"_s, m_words.text(heading));
        for (const char *column : columns)
            chapter.sections[u"column"_s].append(of(u"title"_s, m_words.text(column)));
        for (const QStringList &row : rows) {
            TemplateFields cells;
            for (const QString &cell : row)
                cells.sections[u"cell"_s].append(of(u"text"_s, cell));
            chapter.sections[u"row"_s].append(cells);
        }
        m_page.fields.sections[u"chapter"_s].append(chapter);
    }

private:
    static TemplateFields of(const QString &name, const QString &value)
    {
        TemplateFields fields;
        fields.words.insert(name, value);
        return fields;
    }

    PaperPage &m_page;
    const PaperWords &m_words;
};

QString instantOr(const std::optional<QDateTime> &at)
{
    return at ? words::instant(*at) : QString();
}

void insertFacts(Record &record, const Application &a, const PaperWords &words)
{
    record.fact("recordNumber", numberOf(a, words));
    record.fact("recordChild", joined({a.child.name.full(), a.child.iin.text(), words::day(a.child.birthDate)}));
    const BirthCertificate &paper = a.child.certificate;
    record.fact("recordCertificate", joined({joined({paper.series, paper.number}, u" "_s), paper.issuer, words::day(paper.issuedOn)}));
    record.fact("recordApplicant", joined({a.applicant.name.full(), a.applicant.iin.text()}));
    QStringList phones;
    for (const ContactPhone &phone : a.phones)
        phones.append(phone.number.e164());
    record.fact("recordPhones", joined(phones));
    record.fact("recordAddress", a.address.text);
    record.fact("recordState", wordFor(u"ApplicationState"_s, toText(a.state), words.language()));
    record.fact("recordCategory", words.of(a.category));
    if (a.benefit)
        record.fact("recordBenefit", joined({a.benefit->kind, a.benefit->paper, a.benefit->validUntil ? words::day(*a.benefit->validUntil) : QString()}));
    if (a.commissionPaper)
        record.fact("recordCommission", joined({a.commissionPaper->number, a.commissionPaper->validUntil ? words::day(*a.commissionPaper->validUntil) : QString()}));
    if (a.consent.at.isValid())
        record.fact("recordConsent", joined({words::instant(a.consent.at), a.consent.textVersion}));
    record.fact("recordFiled", joined({words::instant(a.filedAt), wordFor(u"Source"_s, toText(a.source), words.language())}));
    record.fact("recordNote", a.note);
}

void insertHistory(Record &record, const OwnData &data, const PaperWords &words)
{
    const auto cause = [&](Cause value) { return wordFor(u"Cause"_s, toText(value), words.language()); };
    QList<QStringList> phones, entries, referrals;
    for (const PhoneHistoryRow &row : data.phones)
        phones.append({words::instant(row.at), row.before.e164(), row.after.e164()});
    for (const QueueEntry &entry : data.entries)
        entries.append({words::instant(entry.enteredAt), cause(entry.enteredCause), words.of(entry.category), instantOr(entry.leftAt),
                        entry.leftCause ? cause(*entry.leftCause) : QString()});
    for (auto row = data.card.referrals.crbegin(); row != data.card.referrals.crend(); ++row)
        referrals.append({row->referral.number.text(), words::instant(row->referral.issuedAt), joined({row->kindergarten, row->group}),
                          wordFor(u"ReferralState"_s, toText(row->referral.state), words.language())});
    record.table("recordPhoneHistory", {"recordWhen", "recordBefore", "recordAfter"}, phones);
    record.table("recordQueue", {"recordEntered", "recordWhy", "recordCategory", "recordLeft", "recordWhy"}, entries);
    record.table("recordReferrals", {"recordNumber", "recordWhen", "recordPlace", "recordState"}, referrals);
}

void insertTalks(Record &record, const OwnData &data, const PaperWords &words)
{
    QList<QStringList> messages, inquiries, journal;
    for (const Message &message : data.messages)
        messages.append({words::instant(message.createdAt), message.phone.e164(), message.body});
    for (const InquiryRow &row : data.inquiries)
        inquiries.append({words::instant(row.inquiry.askedAt), row.inquiry.question, row.inquiry.answer});
    for (const JournalLine &line : data.journal) {
        const auto role = data.roles.constFind(line.row.worker);
        journal.append({words::instant(line.row.recordedAt), role == data.roles.cend() ? words.text("recordProgram") : wordFor(u"Role"_s, toText(*role), words.language()),
                        line.row.workstation, verbWord(line.row.verb, words.language())});
    }
    record.table("recordMessages", {"recordWhen", "recordPhones", "recordText"}, messages);
    record.table("recordInquiries", {"recordWhen", "recordQuestion", "recordAnswer"}, inquiries);
    record.table("recordJournal", {"recordWhen", "recordWho", "recordWhere", "recordWhat"}, journal);
}

} // namespace

PaperPage pageOf(const DestructionActPaper &paper, const PaperWords &words)
{
    const DestructionAct &act = paper.act;
    PaperPage page{u"record"_s, words.text("actTitle"), act.number(), officeFields(paper.office, words, act.madeAt), {}};
    Record record(page, words);
    page.fields.words.insert(u"title"_s, words.text("actTitle") + u" № "_s + act.number());
    page.fields.words.insert(u"note"_s, words.text("actNote"));
    record.fact("actMade", words::instant(act.madeAt));
    record.fact("actBy", act.workerName);
    record.fact("actApproved", act.approver);
    record.fact("actReason", act.reason);
    record.fact("actTerm", words::number(act.termMonths));
    record.fact("actEndedBefore", words::instant(act.endedBefore));
    record.fact("actCases", words::number(act.applications.size()));
    QList<QStringList> counts;
    for (const auto &[table, rows] : act.counts)
        counts.append({wordFor(u"DestroyedTable"_s, table, words.language()), words::number(rows)});
    record.table("actCounts", {"actWhat", "actRows"}, counts);
    record.table("actApplications", {"recordNumber"}, {{act.applications.join(u", "_s)}});
    return page;
}

PaperPage pageOf(const OwnDataPaper &paper, const PaperWords &words)
{
    const Application &application = paper.data.card.application;
    PaperPage page{u"record"_s, words.text("ownDataTitle"), paper.requestNumber, officeFields(paper.office, words, paper.printedAt), {}};
    Record record(page, words);
    page.fields.words.insert(u"title"_s, words.text("ownDataTitle"));
    page.fields.words.insert(u"note"_s, words.text("ownDataNote"));
    record.fact("ownDataRequest", u"№ %1, %2"_s.arg(paper.requestNumber, words::day(paper.requestDate)));
    insertFacts(record, application, words);
    insertHistory(record, paper.data, words);
    insertTalks(record, paper.data, words);
    return page;
}

} // namespace kezek
