// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/takeseatpanel.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/desk/deskverbs.h"
#include "ui/referrals/panels/codepanel.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<RowsModel<OfferRow>::Column> columns()
{
    return {
        {[] { return TakeSeatPanel::tr("Kindergarten"); }, [](const OfferRow &row) { return row.kindergarten.name; }},
        {[] { return TakeSeatPanel::tr("Group"); }, [](const OfferRow &row) { return phrases::group(row.group); }},
        {[] { return TakeSeatPanel::tr("Seats"); }, [](const OfferRow &row) { return words::number(row.seats); }},
        {[] { return TakeSeatPanel::tr("Who may take it"); }, [](const OfferRow &row) { return phrases::whoMay(row); },
         [](const OfferRow &row) { return std::optional(phrases::whoMayTone(row)); }},
    };
}

} // namespace

TakeSeatPanel::TakeSeatPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent)
    : VerbPanel(context, family, prefix + u".take"_s, parent), m_prefix(prefix), m_whole(whole), m_offers(columns()),
      m_papers(new PaperActions(context.papers, this)), m_stack(new QStackedWidget(this))
{
    m_offers.setKey([](const OfferRow &row) { return QVariant(row.group.id.value); });
    m_stack->addWidget(buildChoice(prefix));
    m_stack->addWidget(buildDone(prefix));
    m_body->addWidget(m_stack, 1);
    connect(m_papers, &PaperActions::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_papers, &PaperActions::succeeded, m_bar, [this](const QString &said) { m_bar->say(said, theme::Tone::Good); });
    fillFilters();
    fillOffers();
    retranslate();
}

QLayout *TakeSeatPanel::buildFilters(QWidget *page)
{
    auto *filters = new QGridLayout;
    m_languageLabel = new QLabel(page);
    m_districtLabel = new QLabel(page);
    m_language = new ChoiceBox(page);
    m_district = new ChoiceBox(page);
    m_language->setObjectName(m_prefix + u".take.language"_s);
    m_district->setObjectName(m_prefix + u".take.district"_s);
    m_languageLabel->setBuddy(m_language);
    m_districtLabel->setBuddy(m_district);
    theme::muted(m_languageLabel);
    theme::muted(m_districtLabel);
    filters->setVerticalSpacing(1);
    filters->addWidget(m_languageLabel, 0, 0);
    filters->addWidget(m_districtLabel, 0, 1);
    filters->addWidget(m_language, 1, 0);
    filters->addWidget(m_district, 1, 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TakeSeatPanel::fillOffers);
    connect(m_district, &QComboBox::currentIndexChanged, this, &TakeSeatPanel::fillOffers);
    return filters;
}

QWidget *TakeSeatPanel::buildChoice(const QString &prefix)
{
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::gap);
    all->addLayout(buildFilters(page));
    m_table = new RowTable(page);
    m_table->setObjectName(prefix + u".take.group"_s);
    m_table->setModel(&m_offers);
    m_table->setStretch({1});
    all->addWidget(m_table, 1);
    m_hint = new QLabel(page);
    m_hint->setObjectName(prefix + u".take.hint"_s);
    m_hint->setWordWrap(true);
    theme::muted(m_hint);
    all->addWidget(m_hint);
    m_code = new CodePanel(m_context, prefix + u".code"_s, page);
    m_code->setPhones(m_family.mobiles(), m_whole);
    m_code->hide();
    all->addWidget(m_code);

    connect(m_table, &RowTable::current, this, [this] { setStep(Step::Place); });
    connect(m_table, &RowTable::chosen, this, [this] { accept(); });
    connect(m_code, &CodePanel::completeChanged, this, &TakeSeatPanel::updateReady);
    connect(m_code, &CodePanel::accepted, this, [this] { accept(); });
    connect(m_code, &CodePanel::failed, this, [this](const Error &error) { fail(error); });
    return page;
}

QWidget *TakeSeatPanel::buildDone(const QString &prefix)
{
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    m_number = new QLabel(page);
    m_number->setObjectName(prefix + u".take.number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::bigNumber(m_number);
    m_days = new QLabel(page);
    m_days->setWordWrap(true);
    m_print = new QPushButton(page);
    m_pdf = new QPushButton(page);
    m_print->setObjectName(prefix + u".take.print"_s);
    m_pdf->setObjectName(prefix + u".take.pdf"_s);
    auto *buttons = new FlowRow(theme::gap);
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    all->addWidget(m_number);
    all->addWidget(m_days);
    all->addLayout(buttons);
    all->addStretch();
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
    connect(m_print, &QPushButton::clicked, this, [this] {
        withPaper([this](const ReferralPaper &paper) { m_papers->print(paper, paper.application.messageLanguage); });
    });
    keys::give(m_pdf, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        withPaper([this](const ReferralPaper &paper) {
            m_papers->save(paper, paper.application.messageLanguage, PaperActions::Format::Pdf, paper.referral.number.text());
        });
    });
    return page;
}

void TakeSeatPanel::follow(const FamilyCard &family)
{
    VerbPanel::follow(family);
    if (m_step == Step::Issued)
        return;
    const Step step = m_step;
    fillFilters();
    fillOffers();
    const bool gone = std::none_of(m_offers.rows().cbegin(), m_offers.rows().cend(),
                                   [this](const OfferRow &row) { return row.group.id == m_group && row.mayTake; });
    if (step == Step::Confirm && gone) {
        setStep(Step::Place);
        m_bar->show(Error{ErrorCode::SeatTaken, {}, {}, {}});
    } else {
        setStep(step);
    }
}

void TakeSeatPanel::fillFilters()
{
    QList<std::pair<QVariant, QString>> languages{{QVariant(), tr("Any language")}};
    QList<std::pair<QVariant, QString>> districts{{QVariant(), tr("All districts")}};
    for (const OfferRow &offer : m_family.offers) {
        const std::pair<QVariant, QString> language{int(offer.group.language), words::of(offer.group.language)};
        const std::pair<QVariant, QString> district{offer.district.id.value, words::district(offer.district)};
        if (!languages.contains(language))
            languages.append(language);
        if (!districts.contains(district))
            districts.append(district);
    }
    const QSignalBlocker languageQuiet(m_language);
    const QSignalBlocker districtQuiet(m_district);
    m_language->setChoices(languages);
    m_district->setChoices(districts);
}

void TakeSeatPanel::fillOffers()
{
    QList<OfferRow> rows = m_family.offers;
    const QVariant language = m_language->value();
    const QVariant district = m_district->value();
    rows.removeIf([&](const OfferRow &row) {
        return (language.isValid() && language.toInt() != int(row.group.language))
            || (district.isValid() && district.toLongLong() != row.district.id.value);
    });
    // What this child may take now comes first; the reader's order stays within.
    std::stable_sort(rows.begin(), rows.end(), [](const OfferRow &a, const OfferRow &b) { return a.mayTake && !b.mayTake; });
    m_offers.setRows(rows);
    if (m_table->currentRow() < 0 && !rows.isEmpty())
        m_table->selectRow(0);
    updateReady();
}

bool TakeSeatPanel::choose(GroupId group)
{
    for (int row = 0; row < m_offers.rowCount(); ++row) {
        if (m_offers.row(row).group.id != group)
            continue;
        m_table->selectRow(row);
        return true;
    }
    return false;
}

std::optional<OfferRow> TakeSeatPanel::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_offers.rowCount() ? std::optional(m_offers.row(row)) : std::nullopt;
}

void TakeSeatPanel::updateReady()
{
    const auto offer = chosen();
    const Chance chance = chanceOf(DeskVerb::TakeSeat, m_family, m_context.client.actor());
    m_hint->setText(!chance.allowed          ? chance.why
                    : offer && !offer->mayTake ? tr("This seat is kept for others now; choose one that the child may take.")
                                               : tr("Choosing holds nothing: the seat is taken when the code is accepted."));
    m_hint->setVisible(m_step == Step::Place);
    switch (m_step) {
    case Step::Place: return setReady(chance.allowed && offer && offer->mayTake);
    case Step::Confirm: return setReady(m_code->isComplete());
    case Step::Issued: return setReady(true);
    }
}

void TakeSeatPanel::setStep(Step step)
{
    m_step = step;
    m_code->setVisible(step == Step::Confirm);
    m_stack->setCurrentIndex(step == Step::Issued ? 1 : 0);
    m_back->setVisible(step == Step::Confirm);
    m_accept->setObjectName(m_prefix + (step == Step::Place ? u".take.next"_s : step == Step::Confirm ? u".code.accept"_s : u".take.close"_s));
    setSteps({tr("Place"), tr("Confirmation"), tr("Done")}, int(step));
    setAcceptText(step == Step::Place ? tr("Next") : step == Step::Confirm ? tr("Issue the referral") : tr("Close"));
    updateReady();
}

void TakeSeatPanel::accept()
{
    switch (m_step) {
    case Step::Place:
        if (m_accept->isEnabled())
            beginConfirmation();
        return;
    case Step::Confirm: return take();
    case Step::Issued: emit closed(); return;
    }
}

void TakeSeatPanel::back()
{
    m_code->setPurpose({});
    setStep(Step::Place);
    m_table->setFocus();
}

void TakeSeatPanel::beginConfirmation()
{
    const OfferRow offer = *chosen();
    m_group = offer.group.id;
    SendCode::Input purpose;
    purpose.purpose = CodePurpose::TakeSeat;
    purpose.application = m_family.application().id;
    purpose.group = m_group;
    m_code->setPurpose(purpose);
    m_code->setSentence(sentence(offer));
    m_bar->clear();
    setStep(Step::Confirm);
    m_code->focusFirst();
}

QString TakeSeatPanel::sentence(const OfferRow &offer) const
{
    const auto terms = termsOf(m_family.today(), m_family.rules, m_family.calendar);
    m_code->setSendAllowed(terms.has_value());
    if (!terms)
        return words::of(terms.error()).toHtmlEscaped();
    //: %1 group, %2 kindergarten
    const QString place = tr("A seat in the group %1 of %2.").arg(phrases::group(offer.group), offer.kindergarten.name);
    //: %n working days, %1 last day
    const QString term = tr("The referral is valid for %n working days, through %1;", nullptr, m_family.rules.referralWorkingDays)
                             .arg(u"<b>%1</b>"_s.arg(words::day(terms->validUntil)));
    return u"%1 %2 %3"_s.arg(place.toHtmlEscaped(), term, tr("it can be extended through %1.").arg(words::day(terms->extendUntil)));
}

void TakeSeatPanel::take()
{
    TakeSeat::Input input;
    input.application = m_family.application().id;
    input.revision = m_family.application().revision;
    input.group = m_group;
    input.phone = m_code->phone();
    input.code = m_code->code();
    input.consent = m_code->consent();
    if (const auto offer = chosen())
        m_placeText = u"%1, %2"_s.arg(offer->kindergarten.name, phrases::group(offer->group));
    submit<TakeSeat>(input, [this](const TakeSeat::Output &output) { finish(output); });
}

void TakeSeatPanel::finish(const TakeSeat::Output &output)
{
    m_result = output;
    setStep(Step::Issued);
    retranslate();
    m_print->setFocus();
    emit done(tr("Referral %1 is issued.").arg(output.number));
}

void TakeSeatPanel::fail(const Error &error)
{
    if (error.code == ErrorCode::SeatTaken || error.code == ErrorCode::SeatNotOpenYet)
        setStep(Step::Place);
    VerbPanel::fail(error);
}

void TakeSeatPanel::withPaper(const std::function<void(const ReferralPaper &)> &use)
{
    answer(m_context.client.read([id = m_result->referral](Store &store) { return readReferralPaper(store, id); }), this,
           [use](const ReferralPaper &paper) { use(paper); }, [this](const Error &error) { m_bar->show(error); });
}

void TakeSeatPanel::retranslate()
{
    setTitle(tr("Referral"));
    m_languageLabel->setText(tr("Language of upbringing"));
    m_districtLabel->setText(tr("District"));
    m_table->setEmptyText(tr("No seat in the bulletin fits the child."));
    m_table->setAccessibleName(tr("Seats that fit the child"));
    keys::setText(m_print, tr("Print…"));
    keys::setText(m_pdf, tr("Save as PDF…"));
    fillFilters();
    m_offers.retranslate();
    m_code->retranslate();
    setStep(m_step);
    if (m_step == Step::Confirm)
        if (const auto offer = chosen())
            m_code->setSentence(sentence(*offer));
    if (!m_result)
        return;
    m_number->setText(m_result->number);
    m_days->setText(tr("%1, seat %2.\nCome to the kindergarten by %3. It can be extended through %4. Last day: %5.")
                        .arg(m_placeText)
                        .arg(m_result->seatNumber)
                        .arg(words::day(m_result->visitBy), words::day(m_result->extendUntil), words::day(m_result->validUntil)));
}

void TakeSeatPanel::focusFirst()
{
    if (m_step == Step::Place)
        m_table->setFocus();
}

} // namespace kezek
