// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/formwords.h"

#include "ui/applications/formpaths.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek::formwords {

namespace {

QString say(const char *text) { return QCoreApplication::translate("kezek::ApplicationForm", text); }

template <class E> Choices choicesOf(const QList<E> &values)
{
    Choices choices;
    for (const E value : values)
        choices.append({toText(value), words::of(value)});
    return choices;
}

struct Label {
    const char *path;
    const char *text;
};

constexpr Label labels[] = {
    {"child.iin", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Child's IIN")},
    {"child.birthDate", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Birth date")},
    {"child.sex", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Sex")},
    {"child.certificate.series", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Series")},
    {"child.certificate.number", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Certificate number")},
    {"child.certificate.issuedOn", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Issued on")},
    {"child.certificate.issuer", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Issued by")},
    {"applicant.iin", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Parent's IIN")},
    {"name.surname", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Surname")},
    {"name.given", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Given name")},
    {"name.patronymic", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Patronymic")},
    {"address.district", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "District")},
    {"address.text", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Street, house, flat")},
    {"wishes.languages", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Language of the group")},
    {"wishes.districts", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Districts")},
    {"benefit.category", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Category")},
    {"benefit.kind", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Kind of benefit")},
    {"benefit.paper", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Paper")},
    {"benefit.validUntil", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Valid until")},
    {"commissionPaper.kind", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Commission's group")},
    {"commissionPaper.number", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Commission's paper")},
    {"commissionPaper.validUntil", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Valid until")},
    {"note", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Note")},
    {"messageLanguage", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Messages in")},
    {"source", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Filed")},
    {"receivedDay", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Paper received on")},
    {"receivedTime", QT_TRANSLATE_NOOP("kezek::ApplicationForm", "at")},
};

} // namespace

QString label(const QString &path)
{
    for (int wish = 0; path.startsWith(u"wishes.kindergartens["); ++wish)
        if (path == wishPath(wish))
            return say(QT_TRANSLATE_NOOP("kezek::ApplicationForm", "Kindergarten %1")).arg(wish + 1);
    // The child's name and the parent's have the same words.
    const auto found = std::find_if(std::begin(labels), std::end(labels), [&path](const Label &one) {
        const QLatin1String known(one.path);
        return path == known || (known.startsWith(QLatin1String("name.")) && path.endsWith(QLatin1Char('.') + known));
    });
    return found == std::end(labels) ? QString() : say(found->text);
}

Choices sexes()
{
    return Choices{{QString(), say(QT_TRANSLATE_NOOP("kezek::ApplicationForm", "as in the IIN"))}} + choicesOf(allOf<Sex>());
}

Choices categories()
{
    return Choices{{QString(), say(QT_TRANSLATE_NOOP("kezek::ApplicationForm", "no benefit"))}}
        + choicesOf<PriorityCategory>({PriorityCategory::Extraordinary, PriorityCategory::FirstPriority});
}

Choices commissionKinds()
{
    return Choices{{QString(), say(QT_TRANSLATE_NOOP("kezek::ApplicationForm", "no paper"))}}
        + choicesOf<GroupKind>({GroupKind::Special, GroupKind::Sanatorium});
}

Choices groupLanguages()
{
    return choicesOf(allOf<GroupLanguage>());
}

Choices messageLanguages()
{
    return choicesOf(allOf<Language>());
}

Choices districts(const QList<District> &districts)
{
    Choices choices;
    for (const District &district : districts)
        choices.append({QVariant(district.id.value), words::district(district)});
    return choices;
}

Choices addressDistricts(const QList<District> &all)
{
    return Choices{{QVariant(qint64(0)), say(QT_TRANSLATE_NOOP("kezek::ApplicationForm", "not on the list"))}} + districts(all);
}

} // namespace kezek::formwords
