// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/formstate.h"

#include "ui/applications/formpaths.h"
#include "ui/applications/wishfields.h"
#include "words/words.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

const QString clockFormat = u"HH:mm"_s;
constexpr const char *manyValues = "values"; // of ManyChoice and ChoiceGrid

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString dayText(const std::optional<QDate> &day)
{
    return day && day->isValid() ? words::day(*day) : QString();
}

void putName(QJsonObject &typed, const QString &path, const PersonName &name)
{
    typed.insert(path + u".surname"_s, name.surname);
    typed.insert(path + u".given"_s, name.given);
    typed.insert(path + u".patronymic"_s, name.patronymic);
}

void putChild(QJsonObject &typed, const Child &child)
{
    typed.insert(u"child.iin"_s, child.iin.grouped());
    putName(typed, u"child.name"_s, child.name);
    typed.insert(u"child.birthDate"_s, dayText(child.birthDate));
    typed.insert(u"child.sex"_s, toText(child.sex));
    typed.insert(u"child.certificate.series"_s, child.certificate.series);
    typed.insert(u"child.certificate.number"_s, child.certificate.number);
    typed.insert(u"child.certificate.issuedOn"_s, dayText(child.certificate.issuedOn));
    typed.insert(u"child.certificate.issuer"_s, child.certificate.issuer);
}

void putPapers(QJsonObject &typed, const Application &application)
{
    if (const auto &benefit = application.benefit) {
        typed.insert(u"benefit.category"_s, toText(benefit->category));
        typed.insert(u"benefit.kind"_s, benefit->kind);
        typed.insert(u"benefit.paper"_s, benefit->paper);
        typed.insert(u"benefit.validUntil"_s, dayText(benefit->validUntil));
    }
    if (const auto &paper = application.commissionPaper) {
        typed.insert(u"commissionPaper.kind"_s, toText(paper->kind));
        typed.insert(u"commissionPaper.number"_s, paper->number);
        typed.insert(u"commissionPaper.validUntil"_s, dayText(paper->validUntil));
    }
}

void putWishes(QJsonObject &typed, const Wishes &wishes, const std::function<QString(KindergartenId)> &nameOf)
{
    QJsonArray languages, districts;
    for (const GroupLanguage language : wishes.languages)
        languages.append(toText(language));
    for (const DistrictId district : wishes.districts)
        districts.append(district.value);
    typed.insert(u"wishes.languages"_s, languages);
    typed.insert(u"wishes.districts"_s, districts);
    for (qsizetype i = 0; i < wishes.kindergartens.size(); ++i)
        typed.insert(wishPath(int(i)), nameOf(wishes.kindergartens.at(i)));
}

} // namespace

QJsonObject typedOf(const Application &application, const std::function<QString(KindergartenId)> &nameOf)
{
    QJsonObject typed;
    putChild(typed, application.child);
    typed.insert(u"applicant.iin"_s, application.applicant.iin.grouped());
    putName(typed, u"applicant.name"_s, application.applicant.name);
    if (!application.address.district.isNull())
        typed.insert(u"address.district"_s, application.address.district.value);
    typed.insert(u"address.text"_s, application.address.text);
    typed.insert(u"messageLanguage"_s, toText(application.messageLanguage));
    putPapers(typed, application);
    putWishes(typed, application.wishes, nameOf);
    typed.insert(u"note"_s, application.note);
    return typed;
}

QJsonValue typedIn(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const ChoiceBox *>(editor))
        return choice->currentIndex() <= 0 ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(choice->value());
    if (const QVariant many = editor->property(manyValues); many.isValid())
        return many.toList().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonArray::fromVariantList(many.toList());
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Null);
    if (const auto *time = qobject_cast<const QTimeEdit *>(editor))
        return time->isEnabled() ? QJsonValue(time->time().toString(clockFormat)) : QJsonValue(QJsonValue::Null);
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return textOrNull(line->text());
    return QJsonValue::Null;
}

void putTyped(QWidget *editor, const QJsonValue &value)
{
    if (auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        if (value.isNull() || value.isUndefined())
            choice->setCurrentIndex(0);
        else
            choice->setValue(value.toVariant());
    } else if (editor->property(manyValues).isValid()) {
        editor->setProperty(manyValues, value.toArray().toVariantList());
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setChecked(value.toBool());
    } else if (auto *time = qobject_cast<QTimeEdit *>(editor)) {
        time->setTime(QTime::fromString(value.toString(), clockFormat));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
        // The editors check what was typed when it is left.
        emit line->editingFinished();
    }
}

QString shownIn(const QWidget *editor, const QJsonValue &value)
{
    if (const auto *choice = qobject_cast<const ChoiceBox *>(editor)) {
        const QVariant wanted = value.toVariant();
        for (int i = 0; i < choice->count(); ++i)
            if (choice->itemData(i) == wanted)
                return choice->itemText(i);
        return choice->itemText(0);
    }
    if (const auto *many = qobject_cast<const ManyChoice *>(editor))
        return many->namesOf(value.toArray().toVariantList()).join(u", "_s);
    return value.toString();
}

} // namespace kezek
