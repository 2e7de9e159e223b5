// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/familyform.h"

#include "ui/applications/formpaths.h"
#include "ui/common/theme.h"
#include "ui/selfservice/screens.h"
#include "ui/widgets/choicegrid.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

// How the screens are built and gone through; what stands on them in words, and what is wrong, is in familyformvalues.cpp.
namespace kezek {

namespace {

const QString prefix = u"terminal.new."_s;
constexpr int twelfths = 12; // fields share a row by twelfths
constexpr int phonesAsked = 2;

} // namespace

FamilyForm::FamilyForm(QWidget *parent) : QWidget(parent), m_screens(new Screens(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_screens);
    build();
    wire();
    forget();
}

FamilyForm::Page &FamilyForm::addPage(Subject subject)
{
    auto *widget = new QWidget;
    Page page{subject, widget, new QVBoxLayout(widget), new QLabel(widget), new QLabel(widget), new QLabel(widget), new QLabel(widget),
              new QPushButton(widget), nullptr, nullptr, {}};
    page.title->setObjectName(prefix + u"title"_s);
    page.problem->setObjectName(prefix + u"problem"_s);
    page.next->setObjectName(prefix + u"next"_s);
    theme::heading(page.title);
    theme::muted(page.step);
    theme::setLook(page.problem, "look", u"problem"_s);
    theme::style(page.next, theme::Button::Primary);
    page.sentence->setWordWrap(true);
    page.problem->setWordWrap(true);
    page.problem->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(page.title, 1);
    head->addWidget(page.step);
    page.column->setContentsMargins(0, 0, 0, 0);
    page.column->setSpacing(theme::touchGap);
    page.column->addLayout(head);
    page.column->addWidget(page.sentence);
    m_screens->add(widget);
    m_pages.append(page);
    connect(page.next, &QPushButton::clicked, this, &FamilyForm::goOn);
    return m_pages.last();
}

void FamilyForm::addGrid(Page &page)
{
    page.grid = new FormGrid(twelfths, page.widget);
    page.column->addWidget(page.grid);
}

template <class W> W *FamilyForm::add(Page &page, const QString &path, W *editor, int span)
{
    page.grid->add(path, editor, span);
    editor->setObjectName(prefix + path);
    m_fields.add(path, editor);
    page.paths.append(path);
    return editor;
}

ChoiceGrid *FamilyForm::addChoice(Page &page, const QString &path, int most)
{
    page.choice = new ChoiceGrid(page.widget);
    page.choice->setObjectName(prefix + path);
    page.choice->setMost(most);
    page.column->addWidget(page.choice, 1);
    m_fields.add(path, page.choice);
    page.paths.append(path);
    connect(page.choice, &ChoiceGrid::valuesChanged, this, &FamilyForm::edited);
    return page.choice;
}

void FamilyForm::addNames(Page &page, const QString &path, int span)
{
    for (const QString &part : {u".surname"_s, u".given"_s, u".patronymic"_s})
        add(page, path + part, new ValueEdit(page.grid), span);
}

void FamilyForm::build()
{
    buildPeople();
    buildWishes();
    buildRest();
    for (Page &page : m_pages) {
        auto *foot = new QHBoxLayout;
        foot->addStretch();
        foot->addWidget(page.next);
        page.column->addWidget(page.problem);
        page.column->addLayout(foot);
        page.column->addStretch();
    }
}

void FamilyForm::buildPeople()
{
    Page &child = addPage(Subject::Child);
    addGrid(child);
    add(child, u"child.iin"_s, new IinEdit(child.grid), 5);
    add(child, u"child.birthDate"_s, new DayEdit(child.grid), 3);
    add(child, u"child.sex"_s, new ChoiceBox(child.grid), 4);
    Page &name = addPage(Subject::ChildName);
    addGrid(name);
    addNames(name, u"child.name"_s, 4);
    Page &paper = addPage(Subject::Certificate);
    addGrid(paper);
    add(paper, u"child.certificate.series"_s, new ValueEdit(paper.grid), 2);
    auto *number = add(paper, u"child.certificate.number"_s, new ValueEdit(paper.grid), 3);
    number->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    add(paper, u"child.certificate.issuedOn"_s, new DayEdit(paper.grid), 3);
    add(paper, u"child.certificate.issuer"_s, new ValueEdit(paper.grid), 4);
    Page &applicant = addPage(Subject::Applicant);
    addGrid(applicant);
    add(applicant, u"applicant.iin"_s, new IinEdit(applicant.grid), 3);
    addNames(applicant, u"applicant.name"_s, 3);
    Page &address = addPage(Subject::Address);
    addGrid(address);
    add(address, u"address.district"_s, new ChoiceBox(address.grid), 4);
    add(address, u"address.text"_s, new ValueEdit(address.grid), 8);
}

void FamilyForm::buildWishes()
{
    Page &languages = addPage(Subject::Languages);
    addChoice(languages, u"wishes.languages"_s, int(allOf<GroupLanguage>().size()));
    Page &kindergartens = addPage(Subject::Kindergartens);
    addChoice(kindergartens, u"wishes.kindergartens"_s, FormOffice().wishedKindergartens)->setOrdered(true);
}

void FamilyForm::buildRest()
{
    Page &benefit = addPage(Subject::Benefit);
    addChoice(benefit, u"benefit.category"_s, 1);
    Page &paper = addPage(Subject::BenefitPaper);
    addGrid(paper);
    add(paper, u"benefit.kind"_s, new ValueEdit(paper.grid), 5);
    add(paper, u"benefit.paper"_s, new ValueEdit(paper.grid), 4);
    add(paper, u"benefit.validUntil"_s, new DayEdit(paper.grid), 3);
    Page &phones = addPage(Subject::Phones);
    addGrid(phones);
    for (int i = 0; i < phonesAsked; ++i)
        add(phones, phonePath(i, u"number"_s), new PhoneEdit(phones.grid), twelfths / phonesAsked);
}

void FamilyForm::wire()
{
    for (const Page &page : std::as_const(m_pages)) {
        for (const QString &path : page.paths) {
            if (auto *line = m_fields.the<QLineEdit>(path)) {
                connect(line, &QLineEdit::textEdited, this, &FamilyForm::edited);
                connect(line, &QLineEdit::returnPressed, this, [this, path] { goOnFrom(path); });
            }
            if (auto *box = m_fields.the<ChoiceBox>(path))
                connect(box, &QComboBox::currentIndexChanged, this, &FamilyForm::edited);
        }
    }
    connect(m_fields.the<IinEdit>(u"child.iin"_s), &IinEdit::iinChanged, this, [this](const std::optional<Iin> &iin) {
        if (iin && iin != m_childIin)
            m_fields.takeFromIin(*iin);
        m_childIin = iin;
    });
}

void FamilyForm::show(Subject subject)
{
    m_shown = subject;
    m_said.reset();
    for (Page &page : m_pages) {
        page.problem->hide();
        if (page.subject == subject)
            m_screens->open(page.widget);
    }
    retranslate();
}

void FamilyForm::focusFirst(const Page &page)
{
    for (const QString &path : page.paths)
        if (auto *line = m_fields.the<QLineEdit>(path))
            return line->setFocus(); // where the keyboard comes with it
    page.next->setFocus();
}

void FamilyForm::open(Subject first, Subject last)
{
    m_first = first;
    m_last = last;
    show(first);
    focusFirst(m_pages.at(qsizetype(first)));
}

void FamilyForm::openLast()
{
    m_first = Subject::Child;
    m_last = Subject::Phones;
    show(Subject::Phones);
    focusFirst(m_pages.last());
}

bool FamilyForm::isSkipped(Subject subject) const
{
    return subject == Subject::BenefitPaper && m_fields.chosen(u"benefit.category"_s).isEmpty();
}

std::optional<FamilyForm::Subject> FamilyForm::neighbour(Subject subject, int step) const
{
    int at = int(subject) + step;
    while (at >= int(m_first) && at <= int(m_last) && isSkipped(Subject(at)))
        at += step;
    return at < int(m_first) || at > int(m_last) ? std::nullopt : std::optional(Subject(at));
}

bool FamilyForm::back()
{
    const auto before = neighbour(m_shown, -1);
    if (!before)
        return false;
    show(*before);
    focusFirst(m_pages.at(qsizetype(*before)));
    return true;
}

void FamilyForm::goOn()
{
    m_goesOn = !m_office;
    if (m_goesOn)
        return emit officeWanted();
    for (const Page &page : std::as_const(m_pages))
        if (page.grid)
            page.grid->clearErrors();
    if (const auto wrong = problem(); wrong && showError(*wrong))
        return;
    const auto after = neighbour(m_shown, 1);
    if (!after)
        return emit finished();
    show(*after);
    focusFirst(m_pages.at(qsizetype(*after)));
}

void FamilyForm::goOnFrom(const QString &path)
{
    const QStringList &paths = m_pages.at(qsizetype(m_shown)).paths;
    for (qsizetype at = paths.indexOf(path) + 1; at > 0 && at < paths.size(); ++at) {
        auto *next = m_fields.the<QLineEdit>(paths.at(at));
        if (next && next->text().isEmpty())
            return next->setFocus(Qt::TabFocusReason);
    }
    goOn();
}

} // namespace kezek
