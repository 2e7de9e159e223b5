// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlinquiries.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const Columns &keyColumns()
{
    static const Columns all(u"search_exact, search_folded"_s);
    return all;
}

QVariantList valuesOf(const Inquiry &i)
{
    const auto phone = i.phone ? std::optional(i.phone->e164()) : std::nullopt;
    return binds(i.askedAt, i.source, i.application, phone, i.name, i.language, i.question)
        + binds(i.consent.at, i.consent.how, i.consent.textVersion, i.state, i.takenBy, i.takenAt)
        + binds(i.answer, i.answeredBy, i.answeredAt, i.answeredWay, i.message);
}

QVariantList keyValues(const Inquiry &i)
{
    const QString words = i.name + u' ' + i.question;
    return binds(exactSearchKey(words), foldedSearchKey(words));
}

const Columns &keptColumns()
{
    static const Columns all(u"title, body_ru, body_kk, active, sort_key"_s);
    return all;
}

QVariantList valuesOf(const KeptAnswer &a)
{
    return binds(a.title, a.bodyRu, a.bodyKk, a.active, sortKey(a.title));
}

const QString selectKept = u"SELECT k.id, k.revision, k.title, k.body_ru, k.body_kk, k.active FROM kept_answer k"_s;

std::optional<KeptAnswer> readKept(Row &row)
{
    KeptAnswer a;
    a.id = row.id<KeptAnswerId>();
    a.revision = row.number();
    a.title = row.text();
    a.bodyRu = row.text();
    a.bodyKk = row.text();
    a.active = row.flag();
    return a;
}

} // namespace

Result<Inquiry> SqlInquiries::get(InquiryId id)
{
    static const QString sql = u"SELECT "_s + selectInquiry(u"i"_s) + u" FROM inquiry i WHERE i.id = ?"_s;
    return orNotFound(m_session.maybe<Inquiry>(sql, binds(id.value), readInquiry));
}

Result<InquiryId> SqlInquiries::insert(const Inquiry &inquiry)
{
    static const QString sql = u"INSERT INTO inquiry (revision, "_s + inquiryColumns().list() + u", "_s + keyColumns().list()
        + u") VALUES (?, "_s + inquiryColumns().marks() + u", "_s + keyColumns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id, m_session.insert(sql, binds(inquiry.revision) + valuesOf(inquiry) + keyValues(inquiry)));
    return InquiryId{id};
}

Done SqlInquiries::update(const Inquiry &inquiry)
{
    static const QString sql = u"UPDATE inquiry SET revision = revision + 1, "_s + inquiryColumns().assignments() + u", "_s
        + keyColumns().assignments() + u" WHERE id = ? AND revision = ?"_s;
    return orRefuse(ErrorCode::ChangedByOther,
                    m_session.run(sql, valuesOf(inquiry) + keyValues(inquiry) + binds(inquiry.id, inquiry.revision)));
}

Result<KeptAnswer> SqlInquiries::keptAnswer(KeptAnswerId id)
{
    return orNotFound(m_session.maybe<KeptAnswer>(selectKept + u" WHERE k.id = ?"_s, binds(id.value), readKept));
}

Result<QList<KeptAnswer>> SqlInquiries::keptAnswers()
{
    return m_session.list<KeptAnswer>(selectKept + u" ORDER BY k.sort_key, k.id"_s, {}, readKept);
}

Result<KeptAnswerId> SqlInquiries::insertKept(const KeptAnswer &answer)
{
    static const QString sql = u"INSERT INTO kept_answer (revision, "_s + keptColumns().list() + u") VALUES (?, "_s
        + keptColumns().marks() + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id, m_session.insert(sql, binds(answer.revision) + valuesOf(answer)));
    return KeptAnswerId{id};
}

Done SqlInquiries::updateKept(const KeptAnswer &answer)
{
    static const QString sql = u"UPDATE kept_answer SET revision = revision + 1, "_s + keptColumns().assignments()
        + u" WHERE id = ? AND revision = ?"_s;
    return orRefuse(ErrorCode::ChangedByOther, m_session.run(sql, valuesOf(answer) + binds(answer.id, answer.revision)));
}

} // namespace kezek
