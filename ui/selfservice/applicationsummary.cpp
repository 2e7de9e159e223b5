// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/applicationsummary.h"

#include "ui/applications/formpaths.h"
#include "ui/common/theme.h"
#include "ui/widgets/choicegrid.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

using Subject = FamilyForm::Subject;

namespace {

const QString prefix = u"terminal.new."_s;
constexpr int columns = 2;
constexpr int perPart = 3; // columns: words, button, room to the next

QString together(const QStringList &texts, const QString &between)
{
    QStringList given;
    for (const QString &text : texts)
        if (!text.trimmed().isEmpty())
            given.append(text.trimmed());
    return given.join(between);
}

QString chosenIn(const FormFields &fields, const QString &path)
{
    const auto *box = fields.the<ChoiceBox>(path);
    return box && !box->value().toString().isEmpty() && box->currentIndex() > 0 ? box->currentText() : QString();
}

QString pickedIn(const FormFields &fields, const QString &path)
{
    const auto *grid = fields.the<ChoiceGrid>(path);
    return grid ? grid->namesOf(grid->values()).join(u", "_s) : QString();
}

QString nameIn(const FormFields &fields, const QString &path)
{
    const NameInput name = fields.name(path);
    return together({name.surname, name.given, name.patronymic}, u" "_s);
}

} // namespace

ApplicationSummary::ApplicationSummary(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_table(new QWidget(this)), m_consent(new QCheckBox(this)),
      m_problem(new QLabel(this)), m_confirm(new QPushButton(this))
{
    m_title->setObjectName(prefix + u"summary"_s);
    m_consent->setObjectName(prefix + u"consent"_s);
    m_problem->setObjectName(prefix + u"consentProblem"_s);
    m_confirm->setObjectName(prefix + u"confirm"_s);
    theme::heading(m_title);
    theme::style(m_confirm, theme::Button::Primary);
    theme::setLook(m_problem, "look", u"problem"_s);
    for (QLabel *label : {m_sentence, m_problem})
        label->setWordWrap(true);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::touchGap);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column * perPart, 1);
    grid->setColumnMinimumWidth(perPart - 1, theme::touchGap);
    addPart(Subject::Child, Subject::ChildName, u"child"_s);
    addPart(Subject::Certificate, Subject::Certificate, u"certificate"_s);
    addPart(Subject::Applicant, Subject::Applicant, u"applicant"_s);
    addPart(Subject::Address, Subject::Address, u"address"_s);
    addPart(Subject::Languages, Subject::Kindergartens, u"wishes"_s);
    addPart(Subject::Benefit, Subject::BenefitPaper, u"benefit"_s);
    addPart(Subject::Phones, Subject::Phones, u"phones"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_consent, 1);
    foot->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_table, m_sentence, m_problem})
        column->addWidget(widget);
    column->addLayout(foot);
    column->addStretch(1);
    connect(m_confirm, &QPushButton::clicked, this, &ApplicationSummary::confirm);
    connect(m_consent, &QCheckBox::toggled, m_problem, &QLabel::hide);
    forget();
}

void ApplicationSummary::addPart(Subject first, Subject last, const QString &name)
{
    const Part part{first, last, new QLabel(m_table), new QLabel(m_table), new QPushButton(m_table)};
    part.text->setObjectName(prefix + u"read."_s + name);
    part.change->setObjectName(prefix + u"change."_s + name);
    part.text->setWordWrap(true);
    theme::muted(part.title);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(part.title);
    words->addWidget(part.text);
    words->addStretch();
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    const int row = int(m_parts.size()) / columns;
    const int column = int(m_parts.size()) % columns * perPart;
    grid->addLayout(words, row, column);
    grid->addWidget(part.change, row, column + 1, Qt::AlignTop);
    m_parts.append(part);
    connect(part.change, &QPushButton::clicked, this, [this, first, last] { emit changeWanted(first, last); });
}

void ApplicationSummary::show(const FormFields &fields)
{
    const auto text = [&fields](const char *path) { return fields.text(QLatin1String(path)); };
    const QString languages = pickedIn(fields, u"wishes.languages"_s);
    const QString kindergartens = pickedIn(fields, u"wishes.kindergartens"_s);
    const bool benefit = !fields.chosen(u"benefit.category"_s).isEmpty();
    const QString until = text("benefit.validUntil").isEmpty() ? QString() : tr("valid until %1").arg(text("benefit.validUntil"));
    const QString issued = text("child.certificate.issuedOn").isEmpty() ? QString() : tr("issued on %1").arg(text("child.certificate.issuedOn"));
    const QString paper = together({text("child.certificate.series"), text("child.certificate.number")}, u" "_s);
    const QString comma = u", "_s;
    const QStringList texts{
        together({nameIn(fields, u"child.name"_s), text("child.birthDate"), chosenIn(fields, u"child.sex"_s), text("child.iin")}, comma),
        together({tr("No. %1").arg(paper), issued, text("child.certificate.issuer")}, comma),
        together({nameIn(fields, u"applicant.name"_s), text("applicant.iin")}, comma),
        together({chosenIn(fields, u"address.district"_s), text("address.text")}, comma),
        together({languages.isEmpty() ? tr("any language") : languages, kindergartens.isEmpty() ? tr("any kindergarten") : kindergartens}, u"; "_s),
        benefit ? together({pickedIn(fields, u"benefit.category"_s), text("benefit.kind"), text("benefit.paper"), until}, comma) : tr("no benefit"),
        together({text("phones[0].number"), text("phones[1].number")}, comma),
    };
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i).text->setText(texts.at(i));
}

bool ApplicationSummary::consent() const
{
    return m_consent->isChecked();
}

void ApplicationSummary::say(const Error &error)
{
    m_said = error;
    m_problem->setText(words::toFamily(error));
    m_problem->show();
}

void ApplicationSummary::confirm()
{
    if (!consent())
        return say(Error{ErrorCode::ConsentRequired, u"consent"_s, {}, {}});
    emit confirmed();
}

void ApplicationSummary::forget()
{
    m_said.reset();
    m_consent->setChecked(false);
    m_problem->setText({});
    m_problem->hide();
    for (const Part &part : std::as_const(m_parts))
        part.text->setText({});
}

void ApplicationSummary::retranslate()
{
    m_title->setText(tr("Read it through"));
    const QStringList titles{tr("Child"), tr("Birth certificate"), tr("Parent"), tr("Address"), tr("Wishes"), tr("Benefit"), tr("Mobiles")};
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i).title->setText(titles.at(i));
        m_parts.at(i).change->setText(tr("Change"));
        m_parts.at(i).change->setAccessibleName(tr("Change: %1").arg(titles.at(i)));
    }
    m_sentence->setText(tr("The education office keeps and uses these data to keep the kindergarten queue, and sends SMS about it to these mobiles."));
    m_consent->setText(tr("I agree to the handling of the family's data"));
    m_confirm->setText(tr("All is right, confirm the mobiles"));
    if (m_said)
        m_problem->setText(words::toFamily(*m_said));
}

void ApplicationSummary::focusFirst()
{
    m_consent->setFocus();
}

} // namespace kezek
