// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/closegroupdialog.h"

#include "ui/kindergartens/placewords.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QCheckBox>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Line = CloseGroupDialog::Line;

QList<RowsModel<Line>::Column> columns()
{
    return {{[] { return CloseGroupDialog::tr("What"); }, [](const Line &line) { return line.what; },
             [](const Line &line) { return std::optional(line.tone); }},
            {[] { return CloseGroupDialog::tr("Child"); }, [](const Line &line) { return line.who; }},
            {[] { return CloseGroupDialog::tr("What becomes of it"); }, [](const Line &line) { return line.becomes; }, {},
             Qt::AlignLeft | Qt::AlignVCenter, [](const Line &line) { return line.becomes; }}};
}

QList<Line> linesOf(const GroupPromises &promises)
{
    QList<Line> lines;
    for (const ReferralRow &row : promises.referrals)
        lines.append({CloseGroupDialog::tr("referral"), theme::Tone::Bad, row.childName,
                      CloseGroupDialog::tr("Seat %1, valid until %2: recalled, back to the queue")
                          .arg(row.seatNumber)
                          .arg(words::shortDay(row.referral.lastDay))});
    for (const ApplicationRow &row : promises.invited)
        lines.append({CloseGroupDialog::tr("invitation"), theme::Tone::Bad, row.childName, CloseGroupDialog::tr("ends")});
    if (promises.published > 0)
        lines.append({CloseGroupDialog::tr("bulletin"), theme::Tone::Bad, {}, CloseGroupDialog::tr("%n seats leave the bulletin", nullptr, promises.published)});
    for (const ReferralRow &row : promises.children)
        lines.append({CloseGroupDialog::tr("attends"), theme::Tone::Info, row.childName, CloseGroupDialog::tr("keeps seat %1").arg(row.seatNumber)});
    return lines;
}

} // namespace

CloseGroupDialog::CloseGroupDialog(const Kindergarten &kindergarten, const Group &group, const GroupPromises &promises, QWidget *parent)
    : ReasonDialog(u"kindergartens.closeGroup"_s, parent), m_place(kindergarten.name), m_group(group), m_lines(columns()),
      m_table(new RowTable(this)), m_break(new QCheckBox(this))
{
    m_table->setObjectName(objectPrefix() + u".promises"_s);
    m_break->setObjectName(objectPrefix() + u".break"_s);
    m_table->setModel(&m_lines);
    m_table->setStretch({2});
    m_table->setMinimumHeight(190);
    m_table->setAccessibleName(tr("Promises given in this group, and the children that attend it"));
    m_table->setEmptyText(tr("Nothing was promised in this group and no child attends it."));
    body()->insertWidget(0, m_table, 1);
    body()->addWidget(m_break);
    setDanger();
    setMinimumWidth(720);
    setPromises(promises);
}

void CloseGroupDialog::setPromises(const GroupPromises &promises)
{
    // As the verb counts them: an invitation is to one of the published seats.
    m_broken = int(promises.referrals.size()) + promises.published;
    m_lines.setRows(linesOf(promises));
    m_break->setChecked(false);
    m_break->setVisible(m_broken > 0);
    m_break->setText(tr("Break these promises: %n", nullptr, m_broken));
    showTexts();
}

void CloseGroupDialog::showTexts()
{
    const QString after = tr("Until it is opened again no seat of it is published or given; children that attend it keep their seats.");
    const QString broken = m_broken > 0 ? tr("Closing it breaks promises that were given: children with a referral go back to their own place in the queue, and their families and those invited get an SMS.") : tr("Closing it breaks no promise.");
    setTexts(tr("Close the group %1").arg(placewords::group(m_group)), u"%1. %2 %3"_s.arg(m_place, broken, after), tr("Close the group F8"));
}

bool CloseGroupDialog::ready()
{
    if (m_broken == 0 || m_break->isChecked())
        return true;
    bar()->say(tr("Nothing was closed yet. Look at what breaks and tick that these promises are to be broken."), theme::Tone::Warning);
    m_break->setFocus();
    return false;
}

CloseGroup::Input CloseGroupDialog::input() const
{
    return {m_group.id, m_group.revision, true, reason(), m_broken > 0 && m_break->isChecked()};
}

void CloseGroupDialog::refused(const Error &error)
{
    ReasonDialog::refused(error);
    if (error.code == ErrorCode::GroupHoldsPromises)
        emit promisesOutdated();
}

} // namespace kezek
