// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString maskedPhones(const Application &application)
{
    QStringList phones;
    for (const ContactPhone &phone : application.phones)
        phones.append(phone.number.masked());
    return phones.join(u", "_s);
}

/// Beside the category: why it is not the general one.
QString benefitText(const Application &application)
{
    const bool counts = application.benefit && application.category != PriorityCategory::General;
    return counts ? joined({application.benefit->kind, application.benefit->paper}) : QString();
}

/// A scanner types like a keyboard, so the code holds ASCII: "N-…" is understood as the Cyrillic "Н-…".
QByteArray asciiNumber(const ReferralNumber &number)
{
    QString text = number.text();
    return text.replace(u'Н', u'N').toLatin1();
}

void insertTerms(PaperPage &page, const Referral &referral)
{
    const bool extended = referral.extendedAt.has_value();
    TemplateFields &fields = page.fields;
    fields.words.insert(u"visitBy"_s, words::day(referral.terms.visitBy));
    fields.words.insert(u"extendUntil"_s, words::day(referral.terms.extendUntil));
    fields.words.insert(u"validUntil"_s, words::day(referral.lastDay));
    fields.words.insert(u"extensionDays"_s, QString::number(referral.terms.extensionDays));
    fields.words.insert(u"extendedValidUntil"_s, words::day(referral.terms.extendedValidUntil));
    fields.words.insert(u"extendedAt"_s, extended ? words::day(localDay(*referral.extendedAt)) : QString());
    fields.showIf(u"extendable"_s, !extended);
    fields.showIf(u"extended"_s, extended);
    // Counted from the press, the new last day is not known yet.
    fields.showIf(u"extendedDay"_s, referral.terms.extensionFrom != ExtensionFrom::PressDay);
}

void insertPlace(PaperPage &page, const ReferralPaper &paper, const PaperWords &words)
{
    TemplateFields &fields = page.fields;
    const QString where = joined({paper.kindergarten.address, paper.kindergarten.phone});
    fields.words.insert(u"kindergarten"_s, paper.kindergarten.name);
    fields.words.insert(u"where"_s, where);
    fields.words.insert(u"group"_s, paper.group.name);
    fields.words.insert(u"age"_s, words.of(paper.group.age));
    fields.words.insert(u"language"_s, words.of(paper.group.language));
    fields.words.insert(u"kind"_s, words.of(paper.group.kind));
    fields.words.insert(u"schedule"_s, paper.group.schedule);
    fields.words.insert(u"seat"_s, QString::number(paper.seatNumber));
    fields.showIf(u"where"_s, !where.isEmpty());
    fields.showIf(u"special"_s, paper.group.kind != GroupKind::General);
    fields.showIf(u"schedule"_s, !paper.group.schedule.isEmpty());
}

} // namespace

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList given;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            given.append(part.trimmed());
    return given.join(separator);
}

void insertPeople(TemplateFields &fields, const Application &application)
{
    fields.words.insert(u"child"_s, application.child.name.full());
    fields.words.insert(u"childIin"_s, application.child.iin.masked());
    fields.words.insert(u"birthDate"_s, words::day(application.child.birthDate));
    fields.words.insert(u"applicant"_s, application.applicant.name.full());
    fields.words.insert(u"applicantIin"_s, application.applicant.iin.masked());
    fields.words.insert(u"filedAt"_s, words::instant(application.filedAt));
}

QString numberOf(const Application &application, const PaperWords &words)
{
    return application.number ? application.number->text() : words.text("noNumber");
}

TemplateFields officeFields(const OfficeInfo &office, const PaperWords &words, const QDateTime &at)
{
    TemplateFields fields;
    fields.words = {
        {u"office"_s, officeName(office, words)},
        {u"contacts"_s, joined({joined({office.city, office.address}), office.phone}, u" · "_s)},
        {u"signDate"_s, words::day(localDay(at))},
    };
    fields.html.insert(u"head"_s, filled(QString::fromUtf8(documentResource(u"head.html"_s)), fields));
    fields.html.insert(u"sign"_s, filled(paperTemplate(u"sign"_s, words.language()), fields));
    return fields;
}

QString officeName(const OfficeInfo &office, const PaperWords &words)
{
    const bool kazakh = words.language() == Language::Kazakh && !office.nameKk.isEmpty();
    return kazakh ? office.nameKk : office.nameRu;
}

PaperPage pageOf(const QueueNotice &notice, const PaperWords &words)
{
    const Application &application = notice.application;
    PaperPage page{u"notice"_s, words.text("noticeTitle"), numberOf(application, words),
                   officeFields(notice.office, words, notice.printedAt), {}};
    TemplateFields &fields = page.fields;
    insertPeople(fields, application);
    const QString benefit = benefitText(application);
    fields.words.insert(u"number"_s, page.number);
    fields.words.insert(u"birthYear"_s, QString::number(application.child.birthDate.year()));
    fields.words.insert(u"position"_s, words::number(notice.position));
    fields.words.insert(u"queueSize"_s, words::number(notice.queueSize));
    fields.words.insert(u"printedAt"_s, words::instant(notice.printedAt));
    fields.words.insert(u"registeredAt"_s, words::instant(application.registeredAt.value_or(QDateTime())));
    fields.words.insert(u"category"_s, words.of(application.category));
    fields.words.insert(u"benefit"_s, benefit);
    fields.words.insert(u"phones"_s, maskedPhones(application));
    fields.showIf(u"registered"_s, application.registeredAt.has_value());
    fields.showIf(u"benefit"_s, !benefit.isEmpty());
    return page;
}

PaperPage pageOf(const AcceptanceNotice &notice, const PaperWords &words)
{
    const Application &application = notice.application;
    PaperPage page{u"acceptance"_s, words.text("acceptanceTitle"), {}, officeFields(notice.office, words, notice.printedAt), {}};
    TemplateFields &fields = page.fields;
    insertPeople(fields, application);
    // What the family says of itself: the office has not seen the paper yet.
    const QString benefit = application.benefit ? joined({application.benefit->kind, application.benefit->paper}) : QString();
    fields.words.insert(u"due"_s, words::instant(application.registrationDue));
    fields.words.insert(u"benefit"_s, benefit);
    fields.words.insert(u"phones"_s, maskedPhones(application));
    fields.words.insert(u"printedAt"_s, words::instant(notice.printedAt));
    fields.showIf(u"benefit"_s, !benefit.isEmpty());
    return page;
}

PaperPage pageOf(const ReferralPaper &paper, const PaperWords &words)
{
    const Referral &referral = paper.referral;
    PaperPage page{u"referral"_s, words.text("referralTitle"), referral.number.text(),
                   officeFields(paper.office, words, paper.printedAt), asciiNumber(referral.number)};
    insertPeople(page.fields, paper.application);
    // The kindergarten checks the child by the whole IIN; the applicant's is not on this paper.
    page.fields.words.insert(u"childIin"_s, paper.application.child.iin.text());
    page.fields.words.insert(u"number"_s, page.number);
    page.fields.words.insert(u"application"_s, numberOf(paper.application, words));
    page.fields.words.insert(u"issuedAt"_s, words::instant(referral.issuedAt));
    insertTerms(page, referral);
    insertPlace(page, paper, words);
    return page;
}

PaperPage pageOf(const RefusalPaper &paper, const PaperWords &words)
{
    PaperPage page{u"refusal"_s, words.text("refusalTitle"),
                   paper.application.number ? paper.application.number->text() : QString(),
                   officeFields(paper.office, words, paper.refusedAt), {}};
    insertPeople(page.fields, paper.application);
    page.fields.words.insert(u"refusedAt"_s, words::instant(paper.refusedAt));
    page.fields.words.insert(u"ground"_s, words.of(paper.ground));
    page.fields.words.insert(u"explanation"_s, paper.explanation.trimmed());
    page.fields.words.insert(u"next"_s, words.nextAfter(paper.ground));
    page.fields.showIf(u"explained"_s, !paper.explanation.trimmed().isEmpty());
    return page;
}

PaperPage pageOf(const Paper &paper, const PaperWords &words)
{
    return std::visit([&](const auto &one) { return pageOf(one, words); }, paper);
}

} // namespace kezek
