// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationform.h"

#include "ui/applications/formpaths.h"
#include "ui/applications/formstate.h"
#include "ui/applications/phonefield.h"
#include "ui/applications/wishfields.h"
#include "words/words.h"

#include <QCheckBox>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

// What goes into the form and what comes out of it; how it is laid out stands in applicationform.cpp.
namespace kezek {

QString ApplicationForm::text(const QString &path) const
{
    const auto *line = qobject_cast<QLineEdit *>(m_editors.value(path));
    return line ? line->text().trimmed() : QString();
}

QString ApplicationForm::chosen(const QString &path) const
{
    const auto *choice = qobject_cast<ChoiceBox *>(m_editors.value(path));
    return choice ? choice->value().toString() : QString();
}

std::optional<QDate> ApplicationForm::day(const QString &path) const
{
    const auto *edit = qobject_cast<DayEdit *>(m_editors.value(path));
    return edit ? edit->day() : std::nullopt;
}

NameInput ApplicationForm::name(const QString &path) const
{
    return {text(path + u".surname"_s), text(path + u".given"_s), text(path + u".patronymic"_s)};
}

ChildInput ApplicationForm::childInput() const
{
    const CertificateInput paper{text(u"child.certificate.series"_s), text(u"child.certificate.number"_s),
                                 text(u"child.certificate.issuer"_s), day(u"child.certificate.issuedOn"_s).value_or(QDate())};
    return {text(u"child.iin"_s), name(u"child.name"_s), day(u"child.birthDate"_s), fromText<Sex>(chosen(u"child.sex"_s)), paper};
}

std::optional<BenefitInput> ApplicationForm::benefitInput() const
{
    const auto category = fromText<PriorityCategory>(chosen(u"benefit.category"_s));
    if (!category)
        return {};
    return BenefitInput{*category, text(u"benefit.kind"_s), text(u"benefit.paper"_s), day(u"benefit.validUntil"_s)};
}

std::optional<CommissionPaperInput> ApplicationForm::commissionInput() const
{
    const auto kind = fromText<GroupKind>(chosen(u"commissionPaper.kind"_s));
    if (!kind)
        return {};
    return CommissionPaperInput{*kind, text(u"commissionPaper.number"_s), day(u"commissionPaper.validUntil"_s)};
}

WishesInput ApplicationForm::wishesInput() const
{
    WishesInput wishes;
    for (const QVariant &value : static_cast<ManyChoice *>(m_editors.value(u"wishes.languages"_s))->values())
        if (const auto language = fromText<GroupLanguage>(value.toString()))
            wishes.languages.append(*language);
    for (const QVariant &value : static_cast<ManyChoice *>(m_editors.value(u"wishes.districts"_s))->values())
        wishes.districts.append(DistrictId{value.toLongLong()});
    for (int i = 0; m_editors.contains(wishPath(i)); ++i)
        if (const auto kindergarten = static_cast<KindergartenEdit *>(m_editors.value(wishPath(i)))->kindergarten())
            wishes.kindergartens.append(*kindergarten);
    return wishes;
}

ApplicationInput ApplicationForm::input() const
{
    ApplicationInput input;
    input.child = childInput();
    input.applicant = {text(u"applicant.iin"_s), name(u"applicant.name"_s)};
    const qint64 district = static_cast<ChoiceBox *>(m_editors.value(u"address.district"_s))->value().toLongLong();
    if (district != 0)
        input.address.district = DistrictId{district};
    input.address.text = text(u"address.text"_s);
    for (const PhoneField *phone : m_phones)
        input.phones.append(phone->input());
    // An empty first number keeps its place, so that an error finds its field.
    while (!input.phones.isEmpty() && input.phones.constLast().number.trimmed().isEmpty())
        input.phones.removeLast();
    input.messageLanguage = messageLanguage();
    input.benefit = benefitInput();
    input.wishes = wishesInput();
    input.commissionPaper = commissionInput();
    input.note = text(u"note"_s);
    return input;
}

FileApplication::Input ApplicationForm::filing() const
{
    FileApplication::Input filing;
    filing.application = input();
    filing.source = fromText<Source>(chosen(u"source"_s)).value_or(Source::Counter);
    filing.consent = consent();
    const auto received = day(u"receivedDay"_s);
    if (filing.source == Source::Paper && received)
        filing.receivedAt = instantOf(*received, static_cast<QTimeEdit *>(m_editors.value(u"receivedTime"_s))->time());
    return filing;
}

QString ApplicationForm::childIin() const
{
    return text(u"child.iin"_s);
}

Language ApplicationForm::messageLanguage() const
{
    return fromText<Language>(chosen(u"messageLanguage"_s)).value_or(Language::Kazakh);
}

bool ApplicationForm::consent() const
{
    return m_consent && m_consent->isChecked();
}

QJsonObject ApplicationForm::typed() const
{
    QJsonObject typed;
    for (const QString &path : m_order) {
        const QJsonValue value = path.endsWith(u".code") ? QJsonValue() : typedIn(m_editors.value(path));
        if (!value.isNull())
            typed.insert(path, value);
    }
    return typed;
}

void ApplicationForm::putBack(const QJsonObject &typed)
{
    m_puttingBack = true;
    m_birthDateOfIin = {};
    m_childIin.reset();
    for (const QString &path : std::as_const(m_order))
        putTyped(m_editors.value(path), typed.value(path));
    setPapersEnabled();
    m_puttingBack = false;
}

QJsonObject ApplicationForm::typedAs(const Application &application) const
{
    const auto *wish = static_cast<KindergartenEdit *>(m_editors.value(wishPath(0)));
    QJsonObject all = typedOf(application, [wish](KindergartenId id) { return wish->nameOf(id); });
    // As typed() leaves blank ones out.
    for (const QString &path : all.keys()) {
        const QJsonValue value = all.value(path);
        const bool first = qobject_cast<ChoiceBox *>(m_editors.value(path)) && shown(path, value) == shown(path, QJsonValue());
        if (first || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()))
            all.remove(path);
    }
    return all;
}

void ApplicationForm::fill(const Application &application)
{
    putBack(typedAs(application));
}

QString ApplicationForm::shown(const QString &path, const QJsonValue &value) const
{
    return shownIn(m_editors.value(path), value);
}

bool ApplicationForm::hasTyped() const
{
    return std::any_of(m_order.begin(), m_order.end(), [this](const QString &path) {
        const auto *line = qobject_cast<QLineEdit *>(m_editors.value(path));
        return line && path != u"receivedDay" && !line->text().isEmpty();
    });
}

void ApplicationForm::clear()
{
    QJsonObject kept;
    const QJsonObject before = typed();
    for (const QString &path : {u"source"_s, u"messageLanguage"_s, u"receivedDay"_s, u"receivedTime"_s})
        kept.insert(path, before.value(path).isUndefined() ? QJsonValue() : before.value(path));
    putBack(kept);
    m_puttingBack = true;
    for (PhoneField *phone : std::as_const(m_phones))
        phone->clearCode();
    m_puttingBack = false;
    clearErrors();
    setChildHint({}, theme::Tone::Neutral);
}

bool ApplicationForm::daysUnderstood()
{
    for (const QString &path : std::as_const(m_order)) {
        const auto *edit = qobject_cast<DayEdit *>(m_editors.value(path));
        if (!edit || edit->text().trimmed().isEmpty() || edit->day())
            continue;
        showError(Error{ErrorCode::FieldNotUnderstood, path, {}, {}});
        return false;
    }
    return true;
}

bool ApplicationForm::showError(const Error &error, int phone)
{
    Error here = error;
    if (error.field.endsWith(u"phones"))
        phone = m_phones.isEmpty() || m_phones.constFirst()->isEmpty() ? 0 : 1;
    here.field = formPath(error.field, phone);
    if (here.field == u"receivedAt")
        here.field = u"receivedDay"_s;
    return std::any_of(m_grids.begin(), m_grids.end(), [&here](FormGrid *grid) { return grid->showError(here); });
}

void ApplicationForm::clearErrors()
{
    for (FormGrid *grid : std::as_const(m_grids))
        grid->clearErrors();
}

void ApplicationForm::setChildHint(const QString &text, theme::Tone tone)
{
    m_childHint->set(text, tone);
}

} // namespace kezek
