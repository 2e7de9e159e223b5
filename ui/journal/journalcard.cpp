// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalcard.h"

#include "ui/common/keys.h"
#include "ui/widgets/layoutpause.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QList<RowsModel<JournalChange>::Column> changeColumns()
{
    using C = RowsModel<JournalChange>::Column; // named: GCC 12 falls over a bare list here
    using R = JournalChange;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {C{[] { return JournalCard::tr("Field"); }, [](const R &row) { return row.field; }},
            C{[] { return JournalCard::tr("Before"); }, [](const R &row) { return row.before; }, {}, left, [](const R &row) { return row.before; }},
            C{[] { return JournalCard::tr("After"); }, [](const R &row) { return row.after; }, {}, left, [](const R &row) { return row.after; }}};
}

/// There is one office, and a family knows its application by the number that it was given.
QString about(const JournalLine &line)
{
    const QString subject = subjectWord(line.row.subject, words::current());
    const bool known = line.row.subject == u"office"_s || (line.row.subject == u"application"_s && line.number);
    return known ? subject : u"%1 № %2"_s.arg(subject).arg(line.row.subjectId);
}

} // namespace

JournalCard::JournalCard(QWidget *parent)
    : Card(parent), m_model(changeColumns()), m_what(new QLabel(this)), m_reached(new Badge({}, theme::Tone::Warning, this)), m_facts(new QLabel(this)),
      m_changes(new RowTable(this)), m_nothing(new QLabel(this)), m_child(new QPushButton(this))
{
    m_what->setObjectName(u"journal.what"_s);
    m_facts->setObjectName(u"journal.facts"_s);
    m_changes->setObjectName(u"journal.changes"_s);
    m_nothing->setObjectName(u"journal.nothing"_s);
    m_child->setObjectName(u"journal.child"_s);
    theme::subheading(m_what);
    theme::muted(m_nothing);
    for (QLabel *label : {m_what, m_facts, m_nothing}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    theme::style(m_child, theme::Button::Normal);
    m_changes->setModel(&m_model);
    m_changes->setStretch({0, 1, 2});
    m_changes->setWrapping();
    m_changes->setSelectionMode(QAbstractItemView::NoSelection); // only to be read
    body()->addWidget(m_what);
    m_reached->setObjectName(u"journal.reached"_s);
    body()->addWidget(m_reached, 0, Qt::AlignLeft);
    body()->addWidget(m_facts);
    body()->addWidget(m_nothing);
    body()->addWidget(m_changes, 1);
    body()->addStretch();
    body()->addWidget(m_child, 0, Qt::AlignLeft);
    keys::give(m_child, Qt::CTRL | Qt::Key_O);
    connect(m_child, &QPushButton::clicked, this, [this] {
        if (m_line)
            emit childAsked(*m_line);
    });
    retranslate();
}

QString JournalCard::facts() const
{
    const JournalRow &row = m_line->row;
    QStringList lines{tr("Who: %1").arg(row.workerName.isEmpty() ? tr("the program itself") : row.workerName), tr("When: %1").arg(words::instant(row.recordedAt))};
    if (row.at != row.recordedAt)
        lines.append(tr("In effect since: %1").arg(words::instant(row.at)));
    lines.append(tr("From where: %1").arg(row.workstation.isEmpty() ? u"—"_s : row.workstation));
    lines.append(about(*m_line));
    if (m_line->destroyed)
        lines.append(tr("The personal data of this case was destroyed. Who did what and when is kept."));
    else if (!m_line->childName.isEmpty())
        lines.append(m_line->number ? u"%1, %2"_s.arg(m_line->childName, m_line->number->text()) : m_line->childName);
    if (!row.reason.isEmpty())
        lines.append(tr("Reason: %1").arg(row.reason));
    return lines.join(u'\n');
}

void JournalCard::show(const std::optional<JournalLine> &line)
{
    const LayoutPause once(*this);
    m_line = line;
    m_what->setText(line ? verbWord(line->row.verb, words::current()) : tr("Choose a row to see what was before and after."));
    m_reached->set(line && line->reachedDays > 0 ? tr("reached back %n days", nullptr, line->reachedDays) : QString(), theme::Tone::Warning);
    m_facts->setVisible(line.has_value());
    m_model.setRows(line ? journalChanges(line->row, words::current()) : QList<JournalChange>());
    m_changes->setVisible(!m_model.rows().isEmpty());
    m_nothing->setVisible(line && m_model.rows().isEmpty());
    m_child->setVisible(line && line->application && !line->destroyed);
    if (!line)
        return;
    m_facts->setText(facts());
}

void JournalCard::retranslate()
{
    m_model.retranslate();
    m_nothing->setText(tr("It was looked at; nothing was changed."));
    keys::setText(m_child, tr("Open the child"));
    m_changes->setAccessibleName(tr("Before and after"));
    show(m_line);
}

} // namespace kezek
