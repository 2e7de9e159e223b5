// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/yearmoveverbs.h"

#include "ui/kindergartens/yearmovedialog.h"
#include "ui/kindergartens/yearwords.h"
#include "ui/widgets/submitverb.h"
#include "usecases/seats/undoyearmove.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

YearMoveVerbs::YearMoveVerbs(OfficeClient &client, QWidget *window) : QObject(window), m_client(client), m_window(window)
{
}

bool YearMoveVerbs::offered() const
{
    return m_client.may(MoveYear::roles());
}

void YearMoveVerbs::move()
{
    if (m_reading)
        return;
    m_reading = true;
    answer(m_client.read([](Store &store) { return planYearMove(store); }), this,
           [this](const YearPlan &plan) {
               m_reading = false;
               open(plan);
           },
           [this](const Error &error) {
               m_reading = false;
               emit failed(error);
           });
}

void YearMoveVerbs::open(const YearPlan &plan)
{
    auto *dialog = new YearMoveDialog(plan, m_window);
    openFor<MoveYear>(dialog, m_client, this, [dialog] { return dialog->input(); },
                      [this, year = yearwords::schoolYear(plan.schoolYear)](const MoveYear::Output &output) {
                          const QString left = tr("%n children left for school.", nullptr, output.graduates);
                          emit done(tr("The groups have moved into the school year %1.").arg(year) + u' ' + left);
                      });
}

void YearMoveVerbs::undo(const YearMove &move)
{
    auto *dialog = new SubmitDialog(u"yearMove.undo"_s, m_window);
    const QString year = yearwords::schoolYear(move.schoolYear);
    dialog->setTexts(tr("Undo the move into the school year %1").arg(year),
                     tr("The groups have their age of last year again, the graduates and the children that changed groups are back on their seats, and "
                        "the nursery groups that opened are closed."),
                     tr("Undo the move F8"));
    openFor<UndoYearMove>(dialog, m_client, this, [year = move.schoolYear] { return UndoYearMove::Input{year}; },
                          [this, year](const UndoYearMove::Output &output) {
                              const QString back = tr("%n children are back on their seats.", nullptr, output.children);
                              emit done(tr("The move into the school year %1 is undone.").arg(year) + u' ' + back);
                          });
}

} // namespace kezek
