// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textsample.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

NoticeWords sampleWords(const OfficeInfo &office, Language language, QDate today)
{
    const bool kazakh = language == Language::Kazakh;
    return {
        {u"number"_s, ApplicationNumber(today.year(), 4127).text()},
        {u"referral"_s, ReferralNumber(today.year(), 881).text()},
        {u"kindergarten"_s, u"№ 11 «Балдәурен»"_s},
        {u"group"_s, u"«Ромашка»"_s},
        {u"day"_s, noticeDay(today.addDays(5))},
        {u"extendDay"_s, noticeDay(today.addDays(4))},
        {u"position"_s, u"14"_s},
        {u"ground"_s, kazakh ? u"құжаттар толық емес"_s : u"не хватает документов"_s},
        {u"answer"_s, kazakh ? u"бюллетень сәрсенбіде шығады."_s : u"бюллетень выйдет в среду."_s},
        {u"code"_s, u"4821"_s},
        {u"minutes"_s, u"5"_s},
        {u"office"_s, kazakh ? office.nameKk : office.nameRu},
    };
}

QString placeholderWords(const QString &placeholder)
{
    static const QHash<QString, const char *> sentences = {
        {u"number"_s, QT_TRANSLATE_NOOP("Placeholders", "the number of the application")},
        {u"referral"_s, QT_TRANSLATE_NOOP("Placeholders", "the number of the referral")},
        {u"kindergarten"_s, QT_TRANSLATE_NOOP("Placeholders", "the kindergarten")},
        {u"group"_s, QT_TRANSLATE_NOOP("Placeholders", "the group")},
        {u"day"_s, QT_TRANSLATE_NOOP("Placeholders", "the day that the message is about")},
        {u"extendDay"_s, QT_TRANSLATE_NOOP("Placeholders", "the last day to extend")},
        {u"position"_s, QT_TRANSLATE_NOOP("Placeholders", "the place in the queue")},
        {u"ground"_s, QT_TRANSLATE_NOOP("Placeholders", "the reason")},
        {u"answer"_s, QT_TRANSLATE_NOOP("Placeholders", "the answer to the question")},
        {u"code"_s, QT_TRANSLATE_NOOP("Placeholders", "the confirmation code")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Placeholders", "how many minutes the code is valid")},
        {u"office"_s, QT_TRANSLATE_NOOP("Placeholders", "the name of the office")},
    };
    const char *sentence = sentences.value(placeholder, nullptr);
    return sentence ? QCoreApplication::translate("Placeholders", sentence) : placeholder;
}

} // namespace kezek
