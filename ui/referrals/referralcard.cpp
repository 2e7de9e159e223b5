// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralcard.h"

#include "domain/statetables.h"
#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/proofsheet.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What happened to one referral, oldest first.
QList<ReferralEvent> eventsOf(const ReferralRow &row)
{
    const Referral &referral = row.referral;
    const QString number = referral.number.text();
    QList<ReferralEvent> events{{referral.issuedAt,
                                 ReferralCard::tr("%1 issued: %2, %3, seat %4")
                                     .arg(number, row.kindergarten, phrases::quoted(row.group))
                                     .arg(row.seatNumber)}};
    if (referral.extendedAt)
        events.append({*referral.extendedAt, ReferralCard::tr("%1 extended").arg(number)});
    if (referral.endedAt) {
        const QString reason = referral.state == ReferralState::Enrolled
            ? ReferralCard::tr("contract %1").arg(referral.contractNumber)
            : referral.endReason;
        const QString end = ReferralCard::tr("%1 ended: %2").arg(number, words::of(referral.state));
        events.append({*referral.endedAt, reason.isEmpty() ? end : u"%1 (%2)"_s.arg(end, reason)});
        if (const QString warning = phrases::warning(row); !warning.isEmpty())
            events.append({*referral.endedAt, warning});
    }
    return events;
}

} // namespace

ReferralCard::ReferralCard(UiContext &context, QWidget *parent)
    : Card(parent), m_context(context),
      m_events({{[] { return tr("When"); }, [](const ReferralEvent &event) { return words::shortInstant(event.at); }},
                {[] { return tr("History"); }, [](const ReferralEvent &event) { return event.what; }, {},
                 Qt::AlignLeft | Qt::AlignVCenter, [](const ReferralEvent &event) { return event.what; }}}),
      m_papers(new PaperActions(context.papers, this)), m_content(new QWidget(this)), m_empty(new QLabel(this)),
      m_child(new QLabel(m_content)), m_state(new Badge({}, theme::Tone::Info, m_content)), m_place(new QLabel(m_content)),
      m_terms(new QLabel(m_content)), m_warning(new QLabel(m_content)), m_history(new RowTable(m_content)), m_dead(new QLabel(m_content)),
      m_enrol(new QPushButton(m_content)), m_desk(new QPushButton(m_content)), m_papersWrong(new QPushButton(m_content)),
      m_recall(new QPushButton(m_content)), m_print(new QPushButton(m_content)), m_pdf(new QPushButton(m_content)),
      m_proof(new QPushButton(m_content))
{
    build();
    buildButtons();
    connect(m_papers, &PaperActions::failed, this, &ReferralCard::failed);
    connect(m_papers, &PaperActions::succeeded, this, &ReferralCard::said);
    clear();
}

void ReferralCard::build()
{
    theme::subheading(m_child);
    theme::muted(m_empty);
    theme::muted(m_terms);
    theme::muted(m_dead);
    theme::setLook(m_warning, "look", u"problem"_s);
    for (QLabel *label : {m_empty, m_place, m_terms, m_warning, m_dead})
        label->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_child->setObjectName(u"referrals.child"_s);
    m_terms->setObjectName(u"referrals.terms"_s);
    m_warning->setObjectName(u"referrals.warning"_s);
    m_dead->setObjectName(u"referrals.dead"_s);
    m_history->setObjectName(u"referrals.history"_s);
    m_history->setModel(&m_events);
    m_history->setStretch({1});
    m_history->setWrapping();
    m_history->setSelectionMode(QAbstractItemView::NoSelection); // only to be read

    auto *head = new QHBoxLayout;
    head->addWidget(m_child);
    head->addWidget(m_state);
    head->addStretch();
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    rows->addLayout(head);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_terms, m_warning})
        rows->addWidget(widget);
    rows->addWidget(m_history, 1);
    rows->addWidget(m_dead);
    body()->addWidget(m_empty);
    body()->addWidget(m_content, 1);
}

void ReferralCard::buildButtons()
{
    m_enrol->setObjectName(u"referrals.enrol"_s);
    m_desk->setObjectName(u"referrals.desk"_s);
    m_papersWrong->setObjectName(u"referrals.papersWrong"_s);
    m_recall->setObjectName(u"referrals.recall"_s);
    m_print->setObjectName(u"referrals.print"_s);
    m_pdf->setObjectName(u"referrals.pdf"_s);
    m_proof->setObjectName(u"referrals.proof"_s);
    theme::style(m_enrol, theme::Button::Primary);
    theme::style(m_papersWrong, theme::Button::Danger);
    theme::style(m_recall, theme::Button::Danger);
    for (const auto &line : {QList<QWidget *>{m_enrol, m_desk}, QList<QWidget *>{m_print, m_pdf, m_proof}, QList<QWidget *>{m_papersWrong, m_recall}}) {
        auto *row = new FlowRow(theme::gap);
        for (QWidget *button : line)
            row->addWidget(button);
        static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    }
    keys::give(m_enrol, Qt::Key_F9);
    connect(m_enrol, &QPushButton::clicked, this, &ReferralCard::enrolAsked);
    keys::give(m_papersWrong, Qt::CTRL | Qt::Key_G);
    connect(m_papersWrong, &QPushButton::clicked, this, &ReferralCard::papersWrongAsked);
    keys::give(m_recall, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_recall, &QPushButton::clicked, this, &ReferralCard::recallAsked);
    keys::give(m_desk, Qt::CTRL | Qt::Key_O);
    connect(m_desk, &QPushButton::clicked, this, &ReferralCard::deskAsked);
    keys::give(m_proof, Qt::Key_F11);
    connect(m_proof, &QPushButton::clicked, this, &ReferralCard::proofAsked);
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
}

void ReferralCard::clear()
{
    m_row.reset();
    m_family.reset();
    m_content->hide();
    m_empty->show();
}

void ReferralCard::show(const ReferralRow &row, const FamilyCard &family)
{
    m_row = row;
    m_family = family;
    m_child->setText(row.childName);
    m_child->setToolTip(row.childIin.masked());
    m_state->set(words::of(row.referral.state), phrases::tone(row.referral.state));
    m_place->setText(tr("%1 · %2, %3, seat %4").arg(row.referral.number.text(), row.kindergarten, phrases::quoted(row.group)).arg(row.seatNumber));
    showTerms();
    m_events.setRows(history());
    showButtons();
    m_empty->hide();
    m_content->show();
}

void ReferralCard::showTerms()
{
    const Referral &referral = m_row->referral;
    const bool extended = referral.extendedAt.has_value();
    m_terms->setText(tr("Issued %1 · come by %2 · %3 · last day %4")
                         .arg(words::instant(referral.issuedAt), words::day(referral.terms.visitBy),
                              extended ? tr("extended once") : tr("can be extended through %1").arg(words::day(referral.terms.extendUntil)),
                              words::day(referral.lastDay)));
    QStringList warnings;
    if (isLive(referral.state) && m_row->strikes + 1 >= m_family->rules.overduesThatArchive)
        warnings << tr("If the term ends now, it is overdue for the last allowed time: the application goes to the archive.");
    if (const QString warning = phrases::warning(*m_row); !warning.isEmpty())
        warnings << warning;
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

QList<ReferralEvent> ReferralCard::history() const
{
    QList<ReferralEvent> events;
    for (const ReferralRow &row : m_family->card.referrals)
        events += eventsOf(row);
    std::stable_sort(events.begin(), events.end(), [](const ReferralEvent &a, const ReferralEvent &b) { return a.at > b.at; });
    return events;
}

void ReferralCard::showButtons()
{
    const Actor &actor = m_context.client.actor();
    const Referral &referral = m_row->referral;
    QStringList reasons;
    const auto set = [&](QPushButton *button, const QList<Role> &roles, ReferralVerb verb) {
        Done may = checkRight(actor, roles);
        if (may)
            if (const auto state = next(referral.state, verb); !state)
                may = tl::unexpected(state.error());
        if (may && hasLapsed(referral, m_family->today()))
            may = refuse(ErrorCode::ReferralLapsed, {}, {referral.lastDay});
        const QString why = may ? QString() : words::of(may.error());
        button->setEnabled(may.has_value());
        button->setToolTip(why);
        // What a role never does is not explained on every card.
        const bool theirs = actor.role != Role::Kindergarten || checkRight(actor, roles);
        button->setVisible(theirs);
        if (theirs && !why.isEmpty() && !reasons.contains(why))
            reasons << why;
    };
    set(m_enrol, EnrolChild::roles(), ReferralVerb::Enrol);
    set(m_papersWrong, RejectPapers::roles(), ReferralVerb::RejectPapers);
    set(m_recall, RecallReferral::roles(), ReferralVerb::Recall);
    m_desk->setVisible(actor.role != Role::Kindergarten);
    m_proof->setVisible(checkRight(actor, MakeProofSheet::roles()).has_value());
    // An ended referral says so by its state; only a live one owes an explanation for a dead button.
    m_dead->setText(isLive(referral.state) ? reasons.join(u'\n') : QString());
    m_dead->setVisible(!m_dead->text().isEmpty());
}

bool ReferralCard::mayEnrol() const
{
    return m_row && m_enrol->isEnabled();
}

void ReferralCard::withPaper(const std::function<void(const ReferralPaper &)> &use)
{
    if (!m_row)
        return;
    answer(m_context.client.read([id = m_row->referral.id](Store &store) { return readReferralPaper(store, id); }), this,
           [use](const ReferralPaper &paper) { use(paper); }, [this](const Error &error) { emit failed(error); });
}

void ReferralCard::retranslate()
{
    m_empty->setText(tr("Choose a referral in the list."));
    keys::setText(m_enrol, tr("Enrol…"));
    keys::setText(m_desk, tr("To the desk"));
    m_desk->setToolTip(tr("Extension, a new mobile and withdrawal are done at the parent desk, with a code."));
    keys::setText(m_papersWrong, tr("Papers wrong…"));
    keys::setText(m_recall, tr("Recall…"));
    keys::setText(m_print, tr("Print…"));
    keys::setText(m_pdf, tr("PDF…"));
    keys::setText(m_proof, tr("Proof sheet…"));
    m_proof->setToolTip(tr("Everyone who stood ahead when the referral was issued, and why they were passed over."));
    m_history->setAccessibleName(tr("History of the family's referrals"));
    m_events.retranslate();
    if (m_row)
        show(ReferralRow(*m_row), FamilyCard(*m_family));
}

} // namespace kezek
