// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturewalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

PictureWalk::Scene deskVerb(const QString &verb)
{
    return {u"desk, "_s + verb, [verb](PictureWalk &walk) {
                walk.page(PageId::Desk, QVariant::fromValue(walk.referred));
                walk.push(u"desk."_s + verb);
            }};
}

PictureWalk::Scene referralVerb(const QString &verb)
{
    return {u"referrals, "_s + verb, [verb](PictureWalk &walk) {
                walk.page(PageId::Referrals);
                walk.push(u"referrals."_s + verb);
            }};
}

void codeSent(PictureWalk &walk)
{
    // A card that comes when the panel stands already closes it: the other family first, so that this one's coming is seen.
    walk.page(PageId::Desk, QVariant::fromValue(walk.invited));
    walk.page(PageId::Desk, QVariant::fromValue(walk.referred));
    walk.hands.wait(u"the family's card"_s, [&walk] { return walk.the<QLabel>(u"desk.filed"_s)->text().contains(walk.referredNumber); });
    walk.push(u"desk.withdraw"_s);
    walk.the<QLineEdit>(u"desk.withdraw.number"_s)->setText(walk.referredNumber);
    walk.the<QCheckBox>(u"desk.code.consent"_s)->setChecked(true);
    walk.push(u"desk.code.send"_s);
    walk.hands.wait(u"the code's field"_s, [&walk] { return walk.the<QWidget>(u"desk.code.code"_s)->isEnabled(); });
}

void storyOfTwoInstants(PictureWalk &walk)
{
    walk.page(PageId::Desk, QVariant::fromValue(walk.invited));
    walk.push(u"desk.why"_s);
    walk.look(u"desk, why, thirty days"_s);
    auto *period = walk.the<QComboBox>(u"desk.why.period"_s);
    period->setCurrentIndex(period->count() - 2); // since it was filed
    walk.settle();
    period->setCurrentIndex(period->count() - 1); // as typed
}

} // namespace

QList<PictureWalk::Scene> deskScenes()
{
    QList<PictureWalk::Scene> scenes{
        {u"desk, a referral"_s, [](PictureWalk &walk) { walk.page(PageId::Desk, QVariant::fromValue(walk.referred)); }},
        {u"desk, an invitation"_s, [](PictureWalk &walk) { walk.page(PageId::Desk, QVariant::fromValue(walk.invited)); }},
        {u"desk, choosing a seat"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Desk, QVariant::fromValue(walk.invited));
             walk.hands.press(Qt::Key_F6);
         }},
    };
    for (const QString &verb : {u"mobile"_s, u"written"_s, u"withdraw"_s, u"renew"_s, u"enrol"_s, u"papersWrong"_s, u"recall"_s, u"why"_s})
        scenes.append(deskVerb(verb));
    scenes.append({u"desk, extend"_s, [](PictureWalk &walk) {
        walk.page(PageId::Desk, QVariant::fromValue(walk.extensible));
        walk.push(u"desk.extend"_s);
    }});
    scenes.append({u"desk, withdraw, a code sent"_s, codeSent});
    scenes.append({u"desk, why, two instants"_s, storyOfTwoInstants});
    return scenes;
}

QList<PictureWalk::Scene> panelScenes()
{
    QList<PictureWalk::Scene> scenes;
    for (const QString &verb : {u"enrol"_s, u"papersWrong"_s, u"recall"_s, u"proof"_s})
        scenes.append(referralVerb(verb));
    scenes += QList<PictureWalk::Scene>{
        {u"bulletin, recalling a seat"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Bulletin);
             walk.push(u"bulletin.recall"_s);
         }},
        {u"archive, a card"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Archive);
             walk.the<RowTable>(u"archive.list"_s)->selectRow(0);
         }},
        {u"column menu"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Queue);
             walk.hands.focus(u"queue.list"_s);
             walk.hands.press(Qt::Key_Menu);
         }},
        {u"reports, behind a bar"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Reports);
             walk.the<QListWidget>(u"reports.list"_s)->setCurrentRow(0);
             walk.settle();
             walk.hands.focus(u"reports.chart"_s);
             walk.hands.press(Qt::Key_Return);
             walk.look(u"reports, behind a bar"_s);
             walk.push(u"reports.back"_s);
         },
         PictureWalk::Scene::Looks::ByItself},
        {u"reports, as numbers"_s,
         [](PictureWalk &walk) {
             walk.page(PageId::Reports);
             walk.push(u"reports.asNumbers"_s);
             walk.look(u"reports, as numbers"_s);
             walk.push(u"reports.asNumbers"_s);
         },
         PictureWalk::Scene::Looks::ByItself},
    };
    return scenes;
}

} // namespace kezek::test
