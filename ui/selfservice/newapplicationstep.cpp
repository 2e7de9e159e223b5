// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/newapplicationstep.h"

#include "ui/common/theme.h"
#include "ui/selfservice/applicationsummary.h"
#include "ui/selfservice/screens.h"
#include "ui/selfservice/terminalcode.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

using Subject = FamilyForm::Subject;

namespace {

const QString name = u"terminal.new"_s;
constexpr int mobiles = 2;

Result<FamilyForm::Office> readFamilyOffice(Store &store)
{
    FamilyForm::Office office;
    KEZEK_TRY(office.lists, readFormOffice(store));
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    office.today = localDay(store.now());
    office.rules = rulebook.on(office.today);
    return office;
}

Result<AcceptanceNotice> readAcceptance(Store &store, ApplicationId id)
{
    KEZEK_TRY(const OfficeInfo office, store.settings().office());
    KEZEK_TRY(const Application application, store.applications().get(id));
    return AcceptanceNotice{office, application, store.now()};
}

/// "application.phones[1].code" is about the second mobile's code.
std::optional<int> codeOf(const Error &error)
{
    static const QRegularExpression pattern(u"phones\\[(\\d)\\]\\.code$"_s);
    const auto match = pattern.match(error.field);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QVBoxLayout *columnOf(QWidget *screen)
{
    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    return column;
}

} // namespace

NewApplicationStep::NewApplicationStep(UiContext &context, QWidget *parent)
    : TerminalStep(context, parent), m_screens(new Screens(this)), m_bar(new MessageBar(this)), m_form(new FamilyForm),
      m_summary(new ApplicationSummary), m_result(new QWidget), m_resultTitle(new QLabel(m_result)), m_resultText(new QLabel(m_result)),
      m_papers(new QLabel(m_result)), m_print(new QPushButton(m_result)), m_operation(context.client)
{
    setObjectName(name);
    m_bar->setObjectName(name + u".bar"_s);
    build();
    wire();
    retranslate();
}

void NewApplicationStep::build()
{
    m_screens->add(m_form);
    m_screens->add(m_summary);
    buildCodes();
    buildResult();
    auto *all = columnOf(this);
    all->addWidget(m_bar);
    all->addWidget(m_screens);
}

void NewApplicationStep::buildCodes()
{
    for (int i = 0; i < mobiles; ++i) {
        auto *widget = new QWidget;
        const CodePage page{widget, new QLabel(widget), new QLabel(widget), new TerminalCode(m_context, widget), {}};
        page.title->setObjectName(name + u".codeTitle"_s);
        page.sentence->setObjectName(name + u".codeSentence"_s);
        page.sentence->setWordWrap(true);
        theme::heading(page.title);
        auto *column = columnOf(widget);
        for (QWidget *part : std::initializer_list<QWidget *>{page.title, page.sentence, page.code})
            column->addWidget(part);
        column->addStretch();
        m_codes.append(page);
        m_screens->add(widget);
        connect(page.code, &TerminalCode::accepted, this, [this, i](const QString &code) { accept(i, code); });
    }
}

void NewApplicationStep::buildResult()
{
    m_resultTitle->setObjectName(name + u".done"_s);
    m_resultText->setObjectName(name + u".result"_s);
    m_papers->setObjectName(name + u".papers"_s);
    m_print->setObjectName(name + u".print"_s);
    theme::heading(m_resultTitle);
    for (QLabel *label : {m_resultTitle, m_resultText, m_papers})
        label->setWordWrap(true);
    auto *column = columnOf(m_result);
    for (QWidget *part : std::initializer_list<QWidget *>{m_resultTitle, m_resultText, m_papers})
        column->addWidget(part);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addStretch();
    m_screens->add(m_result);
}

void NewApplicationStep::wire()
{
    connect(m_form, &FamilyForm::finished, this, &NewApplicationStep::read);
    connect(m_form, &FamilyForm::officeWanted, this, &NewApplicationStep::readOffice);
    // What was changed is another application than the one whose answer was lost.
    connect(m_form, &FamilyForm::edited, this, [this] { m_operation.renew(); });
    connect(m_summary, &ApplicationSummary::changeWanted, this, [this](Subject first, Subject last) {
        m_changing = true;
        m_screens->open(m_form);
        m_form->open(first, last);
    });
    connect(m_summary, &ApplicationSummary::confirmed, this, [this] { confirm(0); });
    connect(m_print, &QPushButton::clicked, this, &NewApplicationStep::print);
}

void NewApplicationStep::begin()
{
    forget();
    retranslate();
    readOffice();
    m_form->open(Subject::Child, Subject::Phones);
}

void NewApplicationStep::readOffice()
{
    answer(m_context.client.read(readFamilyOffice), this,
           [this, round = m_round](const FamilyForm::Office &office) {
               if (round != m_round)
                   return;
               m_bar->clear();
               m_form->setOffice(office);
           },
           [this, round = m_round](const Error &error) {
               if (round == m_round)
                   m_bar->show(error);
           });
}

void NewApplicationStep::read()
{
    m_changing = false;
    m_summary->show(m_form->fields());
    m_screens->open(m_summary);
    m_summary->focusFirst();
}

void NewApplicationStep::confirm(qsizetype index)
{
    const ApplicationInput input = m_form->input();
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        SendCode::Input wanted;
        wanted.purpose = CodePurpose::FileApplication;
        wanted.childIin = input.child.iin;
        wanted.language = input.messageLanguage;
        wanted.phone = input.phones.value(i).number;
        m_codes.at(i).code->setWanted(wanted);
        m_codes.at(i).code->again();
    }
    m_screens->open(m_codes.at(index).widget);
    retranslate();
    m_codes.at(index).code->focusFirst();
}

void NewApplicationStep::accept(qsizetype index, const QString &code)
{
    m_codes[index].given = code;
    ApplicationInput input = m_form->input();
    if (index + 1 < input.phones.size())
        return confirm(index + 1);
    for (qsizetype i = 0; i < input.phones.size(); ++i)
        input.phones[i].code = m_codes.at(i).given;
    file(input);
}

void NewApplicationStep::file(const ApplicationInput &input)
{
    FileApplication::Input filing;
    filing.application = input;
    filing.source = Source::SelfService;
    filing.consent = m_summary->consent();
    m_operation.run<FileApplication>(filing, this, [this, input](const FileApplication::Output &output) { filed(input, output); },
                                     [this](const Error &error) { refused(error); });
}

void NewApplicationStep::filed(const ApplicationInput &input, const FileApplication::Output &output)
{
    Filed done{output.application, output.registrationDue, {}, input.benefit.has_value()};
    for (const PhoneInput &phone : input.phones)
        if (const auto number = PhoneNumber::parse(phone.number))
            done.phones.append(number->masked());
    forgetTyped();
    m_filed = done;
    m_screens->open(m_result);
    retranslate();
    m_print->setFocus();
}

/// Where the wrong thing was typed, it is said; what was typed elsewhere stays, codes included.
void NewApplicationStep::refused(const Error &error)
{
    if (const auto code = codeOf(error)) {
        confirm(*code);
        m_codes.at(*code).code->tried(error);
    } else if (error.field.endsWith(u"consent")) {
        m_screens->open(m_summary);
        m_summary->say(error);
    } else if (const auto subject = m_form->subjectOf(error)) {
        m_changing = true;
        m_screens->open(m_form);
        m_form->open(*subject, *subject);
        m_form->showError(error);
    } else {
        m_codes.at(m_form->input().phones.size() - 1).code->tried(error);
    }
}

bool NewApplicationStep::back()
{
    const QWidget *shown = m_screens->shown();
    if (shown == m_result) {
        emit done(); // what was filed cannot be gone back on
        return true;
    }
    if (shown == m_form) {
        if (m_form->back())
            return true;
        if (m_changing)
            read();
        return std::exchange(m_changing, false) || m_screens->shown() != m_form;
    }
    if (shown == m_summary) {
        m_screens->open(m_form);
        m_form->openLast();
    } else if (shown == m_codes.first().widget) {
        read();
    } else {
        confirm(0);
    }
    return true;
}

void NewApplicationStep::print()
{
    if (!m_filed)
        return;
    answer(m_context.client.read([id = m_filed->application](Store &store) { return readAcceptance(store, id); }), this,
           [this, round = m_round](const AcceptanceNotice &notice) {
               if (round == m_round)
                   emit printWanted(notice);
           },
           [this, round = m_round](const Error &error) {
               if (round == m_round)
                   m_bar->show(error);
           });
}

void NewApplicationStep::forgetTyped()
{
    m_operation.renew();
    m_form->forget();
    m_summary->forget();
    for (CodePage &page : m_codes) {
        page.code->forget();
        page.given.clear();
        page.sentence->setText({});
    }
    m_changing = false;
}

void NewApplicationStep::forget()
{
    ++m_round;
    forgetTyped();
    m_filed.reset();
    m_resultText->setText({});
    m_bar->clear();
    m_screens->open(m_form);
}

QString NewApplicationStep::resultText() const
{
    if (!m_filed)
        return {};
    return tr("The office registers the application by %1. Then an SMS with its number comes to %2. Keep the number: it changes a mobile and withdraws the application.")
        .arg(words::instant(m_filed->due), m_filed->phones.join(tr(" and ")));
}

void NewApplicationStep::retranslate()
{
    m_form->retranslate();
    m_summary->retranslate();
    const ApplicationInput input = m_form->input();
    if (m_screens->shown() == m_summary)
        m_summary->show(m_form->fields());
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        const CodePage &page = m_codes.at(i);
        const bool last = i + 1 >= input.phones.size();
        page.title->setText(tr("Confirmation of mobile %1 of %2").arg(i + 1).arg(std::max<qsizetype>(1, input.phones.size())));
        page.sentence->setText(i < input.phones.size() ? tr("A code comes to %1. Whoever has this mobile reads it to you.").arg(input.phones.at(i).number) : QString());
        page.code->setAcceptText(last ? tr("Submit the application") : tr("Next"));
        page.code->retranslate();
    }
    m_resultTitle->setText(tr("The application is accepted for registration"));
    m_resultText->setText(resultText());
    m_papers->setText(m_filed && m_filed->benefit
                          ? tr("Come to the counter with your identity card, the child's birth certificate and the paper of the benefit.")
                          : tr("Come to the counter with your identity card and the child's birth certificate."));
    m_print->setText(tr("Print the notice"));
}

} // namespace kezek
