// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include "ui/kindergartens/seatgrid.h"
#include "ui/kindergartens/transferdialog.h"

#include <QTreeView>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

PictureWalk::Scene ofGroup(const QString &button)
{
    return {button, [button](PictureWalk &walk) {
                walk.page(PageId::Kindergartens, QVariant::fromValue(walk.group));
                walk.push(button);
            }};
}

/// The first seat of the groups below whose card lets this be done.
void standOnSeatFor(PictureWalk &walk, const QString &button)
{
    auto *tree = walk.the<QTreeView>(u"kindergartens.tree"_s);
    tree->expandAll();
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        tree->setCurrentIndex(row);
        walk.settle();
        auto *grid = walk.shell().findChild<SeatGrid *>();
        for (int seat = 0; grid->isVisible() && seat < grid->model()->rowCount(); ++seat) {
            grid->standOn(seat);
            const auto *found = walk.shell().findChild<QPushButton *>(button);
            if (found && found->isVisible() && found->isEnabled())
                return;
        }
    }
    throw Hands::NotThere{u"a seat for "_s + button};
}

PictureWalk::Scene ofSeat(const QString &button)
{
    return {button, [button](PictureWalk &walk) {
                walk.page(PageId::Kindergartens);
                standOnSeatFor(walk, button);
                walk.look(u"kindergartens, a seat"_s);
                walk.push(button);
            }};
}

/// With groups to choose from, whoever the child is.
void transferTo(PictureWalk &walk)
{
    walk.page(PageId::Kindergartens, QVariant::fromValue(walk.group));
    const auto read = walk.client().read([id = walk.group](Store &store) -> Result<QList<TransferTarget>> {
        KEZEK_TRY(const Group group, store.kindergartens().group(id));
        return QList<TransferTarget>{{group, 2}};
    });
    walk.hands.wait(u"the group"_s, [&read] { return read.isFinished(); });
    SeatStatus seat;
    seat.childName = u"Нұрланова Аружан"_s;
    seat.referral = ReferralId{1};
    (new TransferDialog(seat, *read.result(), &walk.shell()))->open();
}

/// Every group the other way than proposed, so that some children do not fit and are asked about.
void moveYear(PictureWalk &walk)
{
    walk.page(PageId::Kindergartens);
    walk.push(u"kindergartens.newYear"_s);
    walk.look(u"new school year, groups"_s);
    auto *groups = walk.the<RowTable>(u"yearMove.groups"_s);
    for (int row = 0; row < groups->model()->rowCount(); ++row) {
        groups->selectRow(row);
        walk.push(u"yearMove.toggle"_s);
    }
    walk.hands.press(Qt::Key_F8);
    walk.look(u"new school year, children"_s);
    walk.hands.press(Qt::Key_F8);
}

} // namespace

QList<PictureWalk::Scene> placeDialogScenes()
{
    return {
        ofGroup(u"kindergartens.add"_s),
        ofGroup(u"kindergartens.addGroup"_s),
        ofGroup(u"kindergartens.change"_s),
        {u"kindergartens, change kindergarten"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Kindergartens);
             auto *tree = walk.the<QTreeView>(u"kindergartens.tree"_s);
             tree->setCurrentIndex(tree->model()->index(0, 0));
             walk.look(u"kindergartens, a kindergarten"_s);
             walk.push(u"kindergartens.change"_s);
         }},
        ofGroup(u"kindergartens.repair"_s),
        ofSeat(u"kindergartens.recall"_s),
        ofSeat(u"kindergartens.close"_s),
        ofSeat(u"kindergartens.leave"_s),
        ofSeat(u"kindergartens.transfer"_s),
        {u"kindergartens, to another group"_s, transferTo},
        {u"new school year, the whole"_s, moveYear},
    };
}

} // namespace kezek::test
