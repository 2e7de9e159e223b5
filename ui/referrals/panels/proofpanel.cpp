// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/proofpanel.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/referrals/proofsheet.h"
#include "words/proofwords.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const Qt::Alignment inLines(int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)); ///< the title too
constexpr int leastWidth = 370; ///< of four columns, one of them in words
constexpr int mostWidth = 398;  ///< the list beside it wants the rest

QString reasonOf(const ProofRow &row)
{
    const QString reason = words::of(row.reason);
    return row.day ? u"%1 (%2)"_s.arg(reason, words::day(*row.day)) : reason;
}

} // namespace

ProofPanel::ProofPanel(UiContext &context, const FamilyCard &family, ReferralId referral, const QString &name, QWidget *parent)
    : VerbPanel(context, family, name, parent), m_referral(referral), m_rows(columns()), m_head(new QLabel(this)), m_table(new RowTable(this)),
      m_names(new QCheckBox(this)), m_print(new QPushButton(this)), m_pdf(new QPushButton(this)), m_papers(new PaperActions(context.papers, this))
{
    build(name);
    retranslate();
    make();
}

QList<RowsModel<ProofRow>::Column> ProofPanel::columns() const
{
    return {
        {[] { return tr("Place"); }, [](const ProofRow &row) { return row.position > 0 ? words::number(row.position) : u"—"_s; }, {},
         Qt::AlignRight | Qt::AlignVCenter},
        {[] { return tr("Application"); }, [this](const ProofRow &row) { return m_named ? u"%1 %2"_s.arg(row.number, row.name.brief()) : row.number; }},
        {[] { return tr("Category"); }, [](const ProofRow &row) { return words::of(row.category); }},
        {[] { return tr("Why it did not get this seat"); }, reasonOf, {}, inLines, reasonOf},
    };
}

void ProofPanel::build(const QString &name)
{
    m_head->setObjectName(name + u".head"_s);
    m_table->setObjectName(name + u".rows"_s);
    m_names->setObjectName(name + u".names"_s);
    m_print->setObjectName(name + u".print"_s);
    m_pdf->setObjectName(name + u".pdf"_s);
    m_head->setWordWrap(true);
    setMinimumWidth(leastWidth);
    m_table->setModel(&m_rows);
    m_table->setStretch({3});
    m_table->setWrapping();
    m_table->setHighHeads();
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *button : {m_print, m_pdf})
        buttons->addWidget(button);
    m_body->addWidget(m_head);
    m_body->addWidget(m_table, 1);
    m_body->addWidget(m_names);
    m_body->addLayout(buttons);
    m_accept->hide();
    for (QWidget *one : std::initializer_list<QWidget *>{m_names, m_print, m_pdf})
        one->setEnabled(false);
    connect(m_names, &QCheckBox::toggled, this, &ProofPanel::make);
    const auto language = [this] { return words::current() == Language::Kazakh ? Language::Kazakh : Language::Russian; };
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
    connect(m_print, &QPushButton::clicked, this, [this, language] { m_papers->print(paper(), language()); });
    keys::give(m_pdf, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_pdf, &QPushButton::clicked, this, [this, language] {
        m_papers->save(paper(), language(), PaperActions::Format::Pdf, m_sheet->referral.number.text());
    });
    connect(m_papers, &PaperActions::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_papers, &PaperActions::succeeded, m_bar, [this](const QString &said) { m_bar->say(said, theme::Tone::Good); });
}

/// The journal says first who looks at whom.
void ProofPanel::make()
{
    const bool names = m_names->isChecked();
    submit<MakeProofSheet>({m_referral, names}, [this, names](const MakeProofSheet::Output &) { read(names); });
}

void ProofPanel::read(bool names)
{
    OfficeClient &client = m_context.background ? *m_context.background : m_context.client;
    answer(client.read([id = m_referral](Store &store) { return proofSheet(store, id); }), this,
           [this, names](const ProofSheet &sheet) {
               m_named = names;
               show(sheet);
           },
           [this](const Error &error) { m_bar->show(error); });
}

void ProofPanel::show(const ProofSheet &sheet)
{
    m_sheet = sheet;
    m_rows.setRows(sheet.ahead);
    sayWhyEmpty();
    setMinimumWidth(std::clamp(m_table->narrowest(), leastWidth, mostWidth));
    for (QWidget *one : std::initializer_list<QWidget *>{m_names, m_print, m_pdf})
        one->setEnabled(true);
    QString head = tr("Referral %1, issued %2: place %3 of %4 in the queue of those born in %5.")
                       .arg(sheet.referral.number.text(), words::instant(sheet.referral.issuedAt), words::number(sheet.position),
                            words::number(sheet.queueSize), QString::number(sheet.birthYear));
    if (sheet.windowUntil)
        head += u' ' + tr("Taken within the window: only those invited could take it.");
    else if (sheet.bulletin)
        head += u' ' + tr("Taken after the window: it was open to all.");
    const int notExplained = sheet.counts().value(PassedOver::NotExplained);
    m_head->setText(head);
    if (notExplained > 0)
        m_bar->say(tr("For %n children no reason was found in the records. Check them before the sheet leaves the office.", nullptr, notExplained),
                   theme::Tone::Warning);
}

ProofSheetPaper ProofPanel::paper() const
{
    return {m_family.office, *m_sheet, m_named, m_family.now};
}

void ProofPanel::retranslate()
{
    setTitle(tr("Proof sheet: who stood ahead and why they were passed over"));
    m_names->setText(tr("With names, for the office's own use"));
    m_names->setToolTip(tr("Outsiders get numbers instead of names. The journal keeps who made a sheet with names."));
    sayWhyEmpty();
    m_table->setAccessibleName(tr("Who stood ahead"));
    keys::setText(m_print, tr("Print…"));
    keys::setText(m_pdf, tr("Save as PDF…"));
    m_rows.retranslate();
    if (m_sheet)
        show(ProofSheet(*m_sheet));
}

void ProofPanel::sayWhyEmpty()
{
    m_table->setEmptyText(m_sheet ? tr("Nobody stood ahead: the child was the first.") : tr("Being looked up…"));
}

void ProofPanel::focusFirst() { m_table->setFocus(); }

} // namespace kezek
