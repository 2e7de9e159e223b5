// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/familyform.h"

#include "domain/application.h"
#include "ui/applications/formpaths.h"
#include "ui/applications/formwords.h"
#include "ui/selfservice/screens.h"
#include "ui/widgets/choicegrid.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/fields.h"
#include "words/words.h"

#include <QPushButton>
#include <QRegularExpression>

#include <limits>

using namespace Qt::Literals::StringLiterals;

// What is typed, what is wrong with it, and the words of the screens.
namespace kezek {

namespace {

/// № 2 stands before № 10; those without a number come last, in the office's order.
int numberIn(const Kindergarten &kindergarten)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const auto match = digits.match(kindergarten.name);
    return match.hasMatch() ? match.captured().toInt() : std::numeric_limits<int>::max();
}

/// Each stands on a button of its own, not in a row of a form.
formwords::Choices capitalised(formwords::Choices choices)
{
    for (auto &[value, text] : choices)
        text.replace(0, 1, text.left(1).toUpper());
    return choices;
}

formwords::Choices kindergartenChoices(QList<Kindergarten> kindergartens)
{
    std::stable_sort(kindergartens.begin(), kindergartens.end(), [](const Kindergarten &a, const Kindergarten &b) { return numberIn(a) < numberIn(b); });
    formwords::Choices choices;
    for (const Kindergarten &kindergarten : std::as_const(kindergartens))
        choices.append({kindergarten.id.value, kindergarten.name});
    return choices;
}

} // namespace

ApplicationInput FamilyForm::input() const
{
    ApplicationInput input = m_fields.input();
    for (int i = 0; m_fields.has(phonePath(i, u"number"_s)); ++i)
        input.phones.append({m_fields.text(phonePath(i, u"number"_s)), {}, {}});
    // An empty first number keeps its place, so that an error finds its field.
    while (!input.phones.isEmpty() && input.phones.constLast().number.isEmpty())
        input.phones.removeLast();
    input.messageLanguage = words::current() == Language::Kazakh ? Language::Kazakh : Language::Russian;
    return input;
}

Done FamilyForm::checkPhones() const
{
    for (int i = 0; m_fields.has(phonePath(i, u"number"_s)); ++i) {
        const QString field = phonePath(i, u"number"_s);
        const QString typed = m_fields.text(field);
        if (typed.isEmpty() && i < m_office->rules.mobilesOnApplication)
            return refuse(ErrorCode::FieldRequired, field);
        if (const auto number = PhoneNumber::parseMobile(typed); !typed.isEmpty() && !number)
            return refuse(number.error().code, field, number.error().args);
    }
    return {};
}

/// The first thing that the verb would refuse, up to the screen that is shown.
std::optional<Error> FamilyForm::problem() const
{
    const auto isShown = [this](const Error &error) { return subjectOf(error) && *subjectOf(error) <= m_shown; };
    if (const auto day = m_fields.dayNotUnderstood())
        if (const Error error{ErrorCode::FieldNotUnderstood, *day, {}, {}}; isShown(error))
            return error;
    ApplicationInput typed = input();
    if (m_shown < Subject::Phones)
        typed.phones.clear();
    const auto read = readTyped(typed, m_office->today);
    if (!read && isShown(read.error()))
        return read.error();
    if (const auto iin = Iin::parse(typed.child.iin)) {
        const QDate born = typed.child.birthDate.value_or(iin->birthDate());
        if (const Done age = inField(u"child.iin"_s, checkAge(born, m_office->today, m_office->rules.ageLimitYears)); !age)
            return age.error();
    }
    if (typed.benefit && typed.benefit->validUntil && *typed.benefit->validUntil < m_office->today && m_shown >= Subject::BenefitPaper)
        return Error{ErrorCode::BenefitExpired, u"benefit.validUntil"_s, {}, {}};
    if (m_shown < Subject::Phones)
        return {};
    const Done phones = checkPhones();
    return phones ? std::nullopt : std::optional(phones.error());
}

QString FamilyForm::fieldOf(const Error &error) const
{
    const int phone = error.field.endsWith(u"phones") && !m_fields.text(phonePath(0, u"number"_s)).isEmpty() ? 1 : 0;
    return formPath(error.field, phone);
}

std::optional<FamilyForm::Subject> FamilyForm::subjectOf(const Error &error) const
{
    const QString field = fieldOf(error);
    for (const Page &page : m_pages)
        for (const QString &path : page.paths)
            if (field == path || field.startsWith(path + u'.') || field.startsWith(path + u'['))
                return page.subject;
    return {};
}

bool FamilyForm::showError(const Error &error)
{
    const auto subject = subjectOf(error);
    if (!subject)
        return false;
    Error here = error;
    here.field = fieldOf(error);
    const Page &page = m_pages.at(qsizetype(*subject));
    if (m_shown != *subject)
        show(*subject);
    if (page.grid)
        return page.grid->showError(here);
    m_said = error;
    page.problem->setText(words::toFamily(error));
    page.problem->show();
    return true;
}

void FamilyForm::setOffice(const Office &office)
{
    m_office = office;
    setChoices();
    retranslate();
    if (m_goesOn)
        goOn();
}

void FamilyForm::setChoices()
{
    const FormOffice lists = m_office ? m_office->lists : FormOffice();
    const QSignalBlocker quiet(this); // words change, values do not
    m_fields.the<ChoiceBox>(u"child.sex"_s)->setChoices(formwords::sexes());
    m_fields.the<ChoiceBox>(u"address.district"_s)->setChoices(formwords::addressDistricts(lists.districts));
    m_fields.the<ChoiceGrid>(u"wishes.languages"_s)->setChoices(formwords::groupLanguages());
    m_fields.the<ChoiceGrid>(u"wishes.kindergartens"_s)->setChoices(kindergartenChoices(lists.kindergartens));
    m_fields.the<ChoiceGrid>(u"wishes.kindergartens"_s)->setMost(lists.wishedKindergartens);
    m_fields.the<ChoiceGrid>(u"benefit.category"_s)->setChoices(capitalised(formwords::categories()));
}

void FamilyForm::forget()
{
    m_childIin.reset();
    m_said.reset();
    m_goesOn = false;
    const QSignalBlocker quiet(this);
    m_fields.putBack({});
    setChoices();
    m_fields.the<ChoiceGrid>(u"benefit.category"_s)->setValues({QString()}); // no benefit, until one is named
    for (const Page &page : std::as_const(m_pages)) {
        if (page.grid)
            page.grid->clearErrors();
        page.problem->setText({});
    }
    m_first = Subject::Child;
    m_last = Subject::Phones;
    show(Subject::Child);
}

QString FamilyForm::title(Subject subject) const
{
    switch (subject) {
    case Subject::Child: return tr("The child");
    case Subject::ChildName: return tr("The child's name");
    case Subject::Certificate: return tr("The birth certificate");
    case Subject::Applicant: return tr("The parent");
    case Subject::Address: return tr("The address");
    case Subject::Languages: return tr("In which language");
    case Subject::Kindergartens: return tr("Which kindergartens");
    case Subject::Benefit: return tr("A benefit");
    case Subject::BenefitPaper: return tr("The paper of the benefit");
    case Subject::Phones: return tr("Two mobiles");
    }
    Q_UNREACHABLE();
}

QString FamilyForm::sentence(Subject subject) const
{
    switch (subject) {
    case Subject::Child: return tr("Type the child's IIN. The birth date and the sex are taken from it; correct them if they differ.");
    case Subject::ChildName: return tr("Type the name as it stands in the birth certificate.");
    case Subject::Certificate: return tr("Type what stands in the birth certificate. The series may stay empty.");
    case Subject::Applicant: return tr("The one who files: the mother, the father or another legal representative.");
    case Subject::Address: return tr("Where the child lives.");
    case Subject::Languages: return tr("Choose the language of the group, one or several. If you choose none, any will do.");
    case Subject::Kindergartens:
        return tr("Choose up to %n kindergartens in the order of your wish. If you choose none, any will do.", nullptr,
                  m_office ? m_office->lists.wishedKindergartens : FormOffice().wishedKindergartens);
    case Subject::Benefit:
        return tr("Has your family a benefit that gives a place before others? The office asks to see its paper when it registers the application.");
    case Subject::BenefitPaper: return tr("Type what stands in the paper, and show the paper at the counter: without it the child stands in the general queue.");
    case Subject::Phones: return tr("For example the mother's and the father's. SMS about the queue come to both; at the end each is confirmed by a code.");
    }
    Q_UNREACHABLE();
}

void FamilyForm::retranslate()
{
    setChoices();
    int shownOnes = 0;
    for (const Page &page : std::as_const(m_pages))
        shownOnes += isSkipped(page.subject) ? 0 : 1;
    int number = 0;
    for (const Page &page : std::as_const(m_pages)) {
        number += isSkipped(page.subject) ? 0 : 1;
        page.title->setText(title(page.subject));
        page.step->setText(tr("Step %1 of %2").arg(number).arg(shownOnes));
        page.sentence->setText(sentence(page.subject));
        page.next->setText(tr("Next"));
        for (const QString &path : page.paths)
            if (page.grid)
                page.grid->setLabel(path, formwords::label(path));
        if (page.choice) {
            page.choice->retranslate();
            page.choice->setAccessibleName(title(page.subject));
        }
    }
    const Page &phones = m_pages.last();
    phones.grid->setLabel(phonePath(0, u"number"_s), tr("The first mobile"));
    phones.grid->setLabel(phonePath(1, u"number"_s), tr("The second mobile"));
    if (m_said)
        m_pages.at(qsizetype(m_shown)).problem->setText(words::toFamily(*m_said));
}

} // namespace kezek
