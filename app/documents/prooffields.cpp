// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The reason with its day; where no day is known the words around it go with it.
QString reasonOf(const ProofRow &row, const PaperWords &words)
{
    QString reason = words.of(row.reason);
    if (row.day)
        return reason.replace(u"{day}"_s, words::day(*row.day));
    return reason.replace(u"{day}"_s, u"—"_s);
}

TemplateFields rowFields(const ProofRow &row, bool names, const PaperWords &words)
{
    TemplateFields fields;
    fields.words = {
        {u"position"_s, row.position > 0 ? words::number(row.position) : words.text("hasReferral")},
        {u"number"_s, row.number},
        {u"child"_s, names ? row.name.full() : QString()},
        {u"category"_s, words.of(row.category)},
        {u"filedAt"_s, words::instant(row.filedAt)},
        {u"reason"_s, reasonOf(row, words)},
    };
    fields.showIf(u"named"_s, names);
    return fields;
}

QString orderOf(const Rules &rules, const PaperWords &words)
{
    return rules.order == QueueOrder::CategoriesStrict ? words.text("orderStrict") : words.text("orderOneToN").arg(rules.generalPerFirstPriority);
}

void insertSeat(TemplateFields &fields, const ProofSheet &sheet, const PaperWords &words)
{
    const bool inWindow = sheet.windowUntil.has_value();
    fields.words.insert(u"kindergarten"_s, sheet.kindergarten.name);
    fields.words.insert(u"district"_s, districtName(sheet.district, words));
    fields.words.insert(u"group"_s, sheet.group.name);
    fields.words.insert(u"age"_s, words.of(sheet.group.age));
    fields.words.insert(u"language"_s, words.of(sheet.group.language));
    fields.words.insert(u"kind"_s, words.of(sheet.group.kind));
    fields.words.insert(u"bornFrom"_s, words::day(sheet.group.bornFrom));
    fields.words.insert(u"bornUntil"_s, words::day(sheet.group.bornUntil));
    fields.words.insert(u"seat"_s, QString::number(sheet.seatNumber));
    fields.words.insert(u"bulletin"_s, sheet.bulletin ? bulletinNumber(*sheet.bulletin, words) : QString());
    fields.words.insert(u"publishedAt"_s, sheet.bulletin ? words::instant(sheet.bulletin->publishedAt) : QString());
    fields.words.insert(u"windowUntil"_s, sheet.bulletin ? words::instant(sheet.bulletin->windowUntil) : QString());
    fields.words.insert(u"invitedAt"_s, sheet.invitedAt ? words::instant(*sheet.invitedAt) : QString());
    fields.showIf(u"published"_s, sheet.bulletin.has_value());
    fields.showIf(u"inWindow"_s, inWindow);
    fields.showIf(u"open"_s, sheet.bulletin && !inWindow);
    fields.showIf(u"invited"_s, sheet.invitedAt.has_value());
}

void insertRules(TemplateFields &fields, const ProofSheet &sheet, const PaperWords &words)
{
    fields.words.insert(u"rulesDay"_s, words::day(localDay(sheet.referral.issuedAt)));
    fields.words.insert(u"order"_s, orderOf(sheet.rules, words));
    fields.words.insert(u"windowDays"_s, QString::number(sheet.rules.windowWorkingDays));
    fields.words.insert(u"stopDays"_s, QString::number(sheet.rules.stopListDays));
}

} // namespace

PaperPage pageOf(const ProofSheetPaper &paper, const PaperWords &words)
{
    const ProofSheet &sheet = paper.sheet;
    const QString number = sheet.referral.number.text();
    PaperPage page{u"proof"_s, words.text("proofTitle"), number, officeFields(paper.office, words, paper.printedAt), {}};
    TemplateFields &fields = page.fields;
    for (const ProofRow &row : sheet.ahead)
        fields.sections[u"row"_s].append(rowFields(row, paper.names, words));
    fields.words.insert(u"number"_s, number);
    fields.words.insert(u"issuedAt"_s, words::instant(sheet.referral.issuedAt));
    fields.words.insert(u"application"_s, numberOf(sheet.application, words));
    fields.words.insert(u"child"_s, paper.names ? sheet.application.child.name.full() : QString());
    fields.words.insert(u"birthYear"_s, QString::number(sheet.birthYear));
    fields.words.insert(u"category"_s, words.of(sheet.category));
    fields.words.insert(u"filedAt"_s, words::instant(sheet.application.filedAt));
    fields.words.insert(u"position"_s, words::number(sheet.position));
    fields.words.insert(u"queueSize"_s, words::number(sheet.queueSize));
    fields.words.insert(u"ahead"_s, words::number(sheet.ahead.size()));
    insertSeat(fields, sheet, words);
    insertRules(fields, sheet, words);
    fields.showIf(u"named"_s, paper.names);
    fields.showIf(u"unnamed"_s, !paper.names);
    fields.showIf(u"rows"_s, !sheet.ahead.isEmpty());
    fields.showIf(u"none"_s, sheet.ahead.isEmpty());
    fields.showIf(u"unclear"_s, sheet.counts().contains(PassedOver::NotExplained));
    return page;
}

} // namespace kezek
