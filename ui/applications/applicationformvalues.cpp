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

ApplicationInput ApplicationForm::input() const
{
    ApplicationInput input = m_fields.input();
    for (const PhoneField *phone : m_phones)
        input.phones.append(phone->input());
    // An empty first number keeps its place, so that an error finds its field.
    while (!input.phones.isEmpty() && input.phones.constLast().number.trimmed().isEmpty())
        input.phones.removeLast();
    return input;
}

FileApplication::Input ApplicationForm::filing() const
{
    FileApplication::Input filing;
    filing.application = input();
    filing.source = fromText<Source>(m_fields.chosen(u"source"_s)).value_or(Source::Counter);
    filing.consent = consent();
    const auto received = m_fields.day(u"receivedDay"_s);
    if (filing.source == Source::Paper && received)
        filing.receivedAt = instantOf(*received, m_fields.the<QTimeEdit>(u"receivedTime"_s)->time());
    return filing;
}

bool ApplicationForm::consent() const
{
    return m_consent && m_consent->isChecked();
}

void ApplicationForm::putBack(const QJsonObject &typed)
{
    m_puttingBack = true;
    m_childIin.reset();
    m_fields.putBack(typed);
    setPapersEnabled();
    m_puttingBack = false;
}

QJsonObject ApplicationForm::typedAs(const Application &application) const
{
    const auto *wish = m_fields.the<KindergartenEdit>(wishPath(0));
    QJsonObject all = typedOf(application, [wish](KindergartenId id) { return wish->nameOf(id); });
    // As typed() leaves blank ones out.
    for (const QString &path : all.keys()) {
        const QJsonValue value = all.value(path);
        const bool first = m_fields.the<ChoiceBox>(path) && shown(path, value) == shown(path, QJsonValue());
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
    return shownIn(m_fields.editor(path), value);
}

bool ApplicationForm::hasTyped() const
{
    const QStringList &order = m_fields.order();
    return std::any_of(order.begin(), order.end(), [this](const QString &path) {
        const auto *line = m_fields.the<QLineEdit>(path);
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
    const auto path = m_fields.dayNotUnderstood();
    if (path)
        showError(Error{ErrorCode::FieldNotUnderstood, *path, {}, {}});
    return !path;
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
