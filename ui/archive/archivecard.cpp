// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivecard.h"

#include "ui/common/keys.h"
#include "ui/widgets/layoutpause.h"
#include "ui/widgets/rowtable.h"
#include "usecases/journal/answerowndata.h"
#include "words/words.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QList<RowsModel<ReferralRow>::Column> referralColumns()
{
    using C = RowsModel<ReferralRow>::Column; // named: GCC 12 falls over a bare list here
    using R = ReferralRow;
    return {C{[] { return ArchiveCard::tr("Referral"); }, [](const R &row) { return row.referral.number.text(); }},
            C{[] { return ArchiveCard::tr("Kindergarten"); }, [](const R &row) { return u"%1, %2"_s.arg(row.kindergarten, row.group); }},
            C{[] { return ArchiveCard::tr("Issued"); }, [](const R &row) { return words::shortInstant(row.referral.issuedAt); }},
            C{[] { return ArchiveCard::tr("Outcome"); }, [](const R &row) { return words::of(row.referral.state); },
             [](const R &row) {
                 return std::optional(row.referral.state == ReferralState::Enrolled ? theme::Tone::Good : theme::Tone::Neutral);
             }}};
}

QList<RowsModel<CaseEvent>::Column> eventColumns()
{
    using C = RowsModel<CaseEvent>::Column; // named: GCC 12 falls over a bare list here
    return {C{[] { return ArchiveCard::tr("When"); }, [](const CaseEvent &row) { return words::instant(row.at); }},
            C{[] { return ArchiveCard::tr("What happened"); }, [](const CaseEvent &row) { return row.what; }, {},
             Qt::AlignLeft | Qt::AlignVCenter, [](const CaseEvent &row) { return row.what; }}};
}

} // namespace

ArchiveCard::ArchiveCard(QWidget *parent)
    : Card(parent), m_referrals(referralColumns()), m_events(eventColumns()), m_child(new QLabel(this)),
      m_cause(new Badge({}, theme::Tone::Neutral, this)), m_facts(new QLabel(this)), m_referralsTitle(new QLabel(this)),
      m_referralRows(new RowTable(this)), m_eventsTitle(new QLabel(this)), m_eventRows(new RowTable(this)),
      m_restore(new QPushButton(this)), m_whyNotRestore(new QLabel(this)), m_reopen(new QPushButton(this)), m_whyNotReopen(new QLabel(this)),
      m_ownData(new QPushButton(this))
{
    build();
    retranslate();
}

void ArchiveCard::build()
{
    m_restore->setObjectName(u"archive.restore"_s);
    m_reopen->setObjectName(u"archive.reopen"_s);
    m_whyNotRestore->setObjectName(u"archive.whyNotRestore"_s);
    m_whyNotReopen->setObjectName(u"archive.whyNotReopen"_s);
    m_referralRows->setObjectName(u"archive.referrals"_s);
    m_eventRows->setObjectName(u"archive.history"_s);
    theme::subheading(m_child);
    for (QLabel *label : {m_facts, m_referralsTitle, m_eventsTitle, m_whyNotRestore, m_whyNotReopen}) {
        theme::muted(label);
        label->setWordWrap(true);
    }
    theme::style(m_restore, theme::Button::Normal);
    theme::style(m_reopen, theme::Button::Normal);
    m_ownData->setObjectName(u"archive.ownData"_s);
    theme::style(m_ownData, theme::Button::Link);
    m_referralRows->setModel(&m_referrals);
    m_referralRows->setStretch({1});
    m_eventRows->setModel(&m_events);
    m_eventRows->setStretch({1});
    for (RowTable *table : {m_referralRows, m_eventRows}) {
        table->setWrapping();
        table->setSelectionMode(QAbstractItemView::NoSelection); // only to be read
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_child);
    head->addWidget(m_cause);
    head->addStretch();
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(theme::gap);
    ways->addWidget(m_restore, 0, 0);
    ways->addWidget(m_whyNotRestore, 0, 1);
    ways->addWidget(m_reopen, 1, 0);
    ways->addWidget(m_whyNotReopen, 1, 1);
    ways->setColumnStretch(1, 1);
    body()->addLayout(head);
    body()->addWidget(m_facts);
    body()->addWidget(m_ownData, 0, Qt::AlignLeft);
    body()->addWidget(m_referralsTitle);
    body()->addWidget(m_referralRows, 2);
    body()->addWidget(m_eventsTitle);
    body()->addWidget(m_eventRows, 4);
    body()->addLayout(ways);
    keys::give(m_restore, Qt::Key_F7);
    connect(m_restore, &QPushButton::clicked, this, &ArchiveCard::restoreWanted);
    keys::give(m_ownData, Qt::Key_F11);
    connect(m_ownData, &QPushButton::clicked, this, &ArchiveCard::ownDataWanted);
    keys::give(m_reopen, Qt::Key_F9);
    connect(m_reopen, &QPushButton::clicked, this, &ArchiveCard::reopenWanted);
}

void ArchiveCard::show(const std::optional<ArchivedCase> &ended, Role role)
{
    const LayoutPause once(*this);
    if (ended)
        m_case.emplace(*ended);
    else
        m_case.reset();
    m_role = role;
    m_cause->setVisible(m_case.has_value());
    m_ownData->setVisible(m_case && AnswerOwnData::roles().contains(role));
    const QString restoreNot = m_case ? m_case->whyNotRestore(role) : QString();
    const QString reopenNot = m_case ? m_case->whyNotReopen(role) : QString();
    m_restore->setEnabled(m_case && restoreNot.isEmpty());
    m_reopen->setEnabled(m_case && reopenNot.isEmpty());
    m_whyNotRestore->setText(restoreNot);
    m_whyNotReopen->setText(reopenNot);
    m_referrals.setRows(m_case ? m_case->card().referrals : QList<ReferralRow>());
    m_events.setRows(m_case ? m_case->events() : QList<CaseEvent>());
    if (m_case) {
        showFacts(m_case->application());
    } else {
        m_child->setText(tr("Nothing is open"));
        m_facts->setText(tr("Choose an ended application in the list to read it."));
    }
}

void ArchiveCard::showFacts(const Application &application)
{
    m_child->setText(application.child.name.full());
    m_cause->set(application.endCause ? words::of(*application.endCause) : words::of(application.state), theme::Tone::Neutral);
    QStringList facts{application.number ? tr("Number %1").arg(application.number->text()) : tr("Never registered"),
                      tr("child's IIN %1").arg(application.child.iin.masked()),
                      tr("born %1").arg(words::day(application.child.birthDate)), words::of(application.category),
                      tr("filed %1").arg(words::instant(application.filedAt))};
    if (application.strikes > 0)
        facts += tr("overdue referrals: %1").arg(application.strikes);
    m_facts->setText(facts.join(u" · "_s));
}

void ArchiveCard::retranslate()
{
    m_referralsTitle->setText(tr("Referrals"));
    m_referralRows->setAccessibleName(m_referralsTitle->text());
    m_referralRows->setEmptyText(tr("No referral was issued."));
    m_eventsTitle->setText(tr("History"));
    m_eventRows->setAccessibleName(m_eventsTitle->text());
    keys::setText(m_restore, tr("Restore…"));
    keys::setText(m_reopen, tr("Re-open…"));
    keys::setText(m_ownData, tr("Own data…"));
    m_referrals.retranslate();
    const auto shown = m_case;
    show(shown, m_role);
}

} // namespace kezek
