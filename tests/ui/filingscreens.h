// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filinghands.h"
#include "screenrow.h"

/// The screens of filing and asking, each by the way that a family goes there.
namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

inline void addKindergartens(Hall &hall, int count)
{
    for (int i = 1; i <= count; ++i)
        hall.office.addKindergarten(u"№ %1 «Балдәурен»"_s.arg(i));
}

inline QList<ScreenRow> screensOfFiling()
{
    const FilingFamily family;
    return {
        {u"new-child"_s, [](Hall &hall) { openFiling(hall); }},
        {u"new-child-wrong"_s, [=](Hall &hall) { openFiling(hall), typeOn(hall, {{u"child.iin"_s, family.child.text().replace(11, 1, u"0"_s)}}); }},
        {u"new-name"_s, [=](Hall &hall) { openFiling(hall), typeChild(hall, family); }},
        {u"new-name-empty"_s, [=](Hall &hall) { openFiling(hall), typeChild(hall, family), hall.press(u"new.next"_s); }},
        {u"new-certificate"_s, [=](Hall &hall) { openFiling(hall), typeChild(hall, family), typeName(hall); }},
        {u"new-certificate-wrong"_s, [=](Hall &hall) { openFiling(hall), typeChild(hall, family), typeName(hall), hall.press(u"new.next"_s); }},
        {u"new-parent"_s, [=](Hall &hall) { openFiling(hall), typeChild(hall, family), typeName(hall), typeCertificate(hall); }},
        {u"new-address"_s, [=](Hall &hall) { openFiling(hall), typeChild(hall, family), typeName(hall), typeCertificate(hall), typeParent(hall, family); }},
        {u"new-languages"_s, [=](Hall &hall) { toWishes(hall, family), choose(hall, u"wishes.languages"_s, words::of(GroupLanguage::Kazakh)); }},
        {u"new-kindergartens"_s,
         [=](Hall &hall) {
             addKindergartens(hall, 40);
             toWishes(hall, family);
             hall.press(u"new.next"_s);
             choose(hall, u"wishes.kindergartens"_s, u"№ 3 «Балдәурен»"_s);
             choose(hall, u"wishes.kindergartens"_s, u"№ 1 «Балдәурен»"_s);
         }},
        {u"new-benefit"_s, [=](Hall &hall) { toBenefit(hall, family); }},
        {u"new-benefit-paper"_s, [=](Hall &hall) { toBenefitPaper(hall, family), hall.press(u"new.next"_s); }},
        {u"new-phones"_s, [=](Hall &hall) { toPhones(hall, family), hall.type(u"new.phones[0].number"_s, u"87212123456"_s); }},
        {u"new-summary"_s,
         [=](Hall &hall) {
             addKindergartens(hall, 4);
             toWishes(hall, family);
             hall.press(u"new.next"_s);
             for (int i = 1; i <= 4; ++i)
                 choose(hall, u"wishes.kindergartens"_s, u"№ %1 «Балдәурен»"_s.arg(i));
             hall.press(u"new.next"_s);
             choose(hall, u"benefit.category"_s, words::of(PriorityCategory::FirstPriority));
             hall.press(u"new.next"_s);
             typeOn(hall, {{u"benefit.kind"_s, u"Family of many children"_s}, {u"benefit.paper"_s, u"118-K"_s}, {u"benefit.validUntil"_s, u"01052027"_s}});
             typePhones(hall, family);
         }},
        {u"new-summary-consent"_s, [=](Hall &hall) { toSummary(hall, family), hall.press(u"new.confirm"_s); }},
        {u"new-code"_s, [=](Hall &hall) { toCodes(hall, family), hall.askCode(), hall.type(u"code.digits"_s, u"12"_s); }},
        {u"new-code-wrong"_s,
         [=](Hall &hall) {
             toCodes(hall, family);
             hall.confirm();
             hall.askCode();
             hall.type(u"code.digits"_s, hall.lastCode() == u"0000"_s ? u"1111"_s : u"0000"_s);
             hall.press(u"code.accept"_s);
         }},
        {u"new-queued"_s,
         [=](Hall &hall) {
             FilingFamily queued = family;
             queued.child = hall.office.addWaiting().child.iin;
             fileAll(hall, queued);
         }},
        {u"new-done"_s, [=](Hall &hall) { fileAll(hall, family); }},
    };
}

inline QList<ScreenRow> screensOfAsking()
{
    return {
        {u"ask"_s, [](Hall &hall) { hall.press(u"home.ask"_s); }},
        {u"ask-empty"_s, [](Hall &hall) { askQuestion(hall, u" "_s); }},
        {u"ask-answer"_s, [](Hall &hall) { toAnswerOf(hall, u"When is the next bulletin?"_s), hall.type(u"ask.phone"_s, u"87011234567"_s), hall.askCode(); }},
        {u"ask-name"_s, [](Hall &hall) { askQuestion(hall, u"When is the next bulletin?"_s); }},
        {u"ask-name-empty"_s, [](Hall &hall) { askQuestion(hall, u"When is the next bulletin?"_s), hall.press(u"ask.nameNext"_s); }},
        {u"ask-done"_s,
         [](Hall &hall) {
             toAnswerOf(hall, u"When is the next bulletin?"_s);
             hall.type(u"ask.phone"_s, u"87011234567"_s);
             hall.confirm();
         }},
    };
}

} // namespace kezek::test
