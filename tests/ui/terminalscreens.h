// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenrow.h"

/// The screens of the look-up and of what follows it, each by the way that a family goes there.
namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

inline Application waitingChild(Hall &hall)
{
    const Application child = hall.office.addWaiting(anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build());
    GroupSpec spec;
    spec.name = u"Қарлығаш"_s;
    spec.seats = 3;
    spec.kindergarten = hall.office.addKindergarten(u"№ 11 «Балдәурен»"_s);
    hall.office.publish(hall.office.seatsOf(hall.office.addGroup(spec).id));
    return child;
}

/// No seat is on offer.
inline Application waitingOnly(Hall &hall)
{
    return hall.office.addWaiting(anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build());
}

inline Application referredChild(Hall &hall)
{
    const Application child = hall.office.addWaiting(anApplication().born({2024, 5, 14}).named(u"Нұрлан"_s, u"Аружан"_s).build());
    hall.office.addReferral(child.id, hall.office.seatsOf(hall.office.addGroup(1).id).first().id);
    return child;
}

inline void chooseGroup(Hall &hall)
{
    hall.the<QComboBox>(u"take.group"_s)->setCurrentIndex(1);
    Counter::settle();
}

inline void toConfirmation(Hall &hall, const Application &child)
{
    hall.lookUp(child);
    hall.press(u"child.takeSeat"_s);
    chooseGroup(hall);
    hall.press(u"take.next"_s);
    hall.type(u"take.phone"_s, child.phones.first().number.e164());
}

inline QList<ScreenRow> screensOfTheLookUp()
{
    return {
        {u"home"_s, [](Hall &) {}},
        {u"lookup"_s, [](Hall &hall) { hall.press(u"home.lookup"_s); }},
        {u"lookup-unknown"_s,
         [](Hall &hall) {
             hall.press(u"home.lookup"_s);
             hall.type(u"lookup.iin"_s, testIin({2024, 2, 2}, 7).text());
             hall.press(u"lookup.search"_s);
         }},
        {u"child-filed"_s, [](Hall &hall) { hall.lookUp(hall.office.addFiled()); }},
        {u"child-waiting"_s, [](Hall &hall) { hall.lookUp(hall.office.addWaiting()); }},
        {u"child-choosing"_s, [](Hall &hall) { hall.lookUp(waitingChild(hall)); }},
        {u"child-referred"_s, [](Hall &hall) { hall.lookUp(referredChild(hall)); }},
        {u"child-too-late"_s,
         [](Hall &hall) {
             const Application child = referredChild(hall);
             hall.office.setNow(QDate(2026, 11, 30));
             hall.lookUp(child);
         }},
        {u"take-choice"_s,
         [](Hall &hall) {
             hall.lookUp(waitingChild(hall));
             hall.press(u"child.takeSeat"_s);
             chooseGroup(hall);
         }},
        {u"take-confirmation"_s, [](Hall &hall) { toConfirmation(hall, waitingChild(hall)); }},
        {u"take-code"_s,
         [](Hall &hall) {
             toConfirmation(hall, waitingChild(hall));
             hall.askCode();
             hall.type(u"code.digits"_s, u"12"_s);
         }},
        {u"take-done"_s,
         [](Hall &hall) {
             toConfirmation(hall, waitingChild(hall));
             hall.confirm();
         }},
        {u"take-printer"_s,
         [](Hall &hall) {
             hall.printerSays = refuse(ErrorCode::PrinterFailed);
             toConfirmation(hall, waitingChild(hall));
             hall.confirm();
             hall.press(u"take.print"_s);
         }},
        {u"extend"_s,
         [](Hall &hall) {
             const Application child = referredChild(hall);
             hall.lookUp(child);
             hall.press(u"child.extend"_s);
             hall.type(u"extend.number"_s, need(hall.office.store().referrals().liveOf(child.id))->number.text());
             hall.type(u"extend.phone"_s, child.phones.first().number.e164());
             hall.askCode();
         }},
        {u"mobile-first"_s,
         [](Hall &hall) {
             const Application child = hall.office.addWaiting();
             hall.lookUp(child);
             hall.press(u"child.mobile"_s);
             hall.type(u"mobile.number"_s, child.number->text());
             hall.type(u"mobile.old"_s, child.phones.first().number.e164());
         }},
        {u"mobile-second"_s,
         [](Hall &hall) {
             const Application child = hall.office.addWaiting();
             hall.lookUp(child);
             hall.press(u"child.mobile"_s);
             hall.type(u"mobile.number"_s, child.number->text());
             hall.type(u"mobile.old"_s, child.phones.first().number.e164());
             hall.press(u"mobile.next"_s);
             hall.type(u"mobile.phone"_s, u"+77019990001"_s);
         }},
        {u"withdraw"_s,
         [](Hall &hall) {
             const Application child = referredChild(hall);
             hall.lookUp(child);
             hall.press(u"child.withdraw"_s);
             hall.type(u"withdraw.number"_s, child.number->text());
             hall.type(u"withdraw.phone"_s, u"+77019990009"_s);
             hall.askCode();
         }},
        {u"withdraw-done"_s,
         [](Hall &hall) {
             const Application child = referredChild(hall);
             hall.lookUp(child);
             hall.press(u"child.withdraw"_s);
             hall.type(u"withdraw.number"_s, child.number->text());
             hall.type(u"withdraw.phone"_s, child.phones.first().number.e164());
             hall.confirm();
         }},
        {u"silence"_s,
         [](Hall &hall) {
             hall.lookUp(hall.office.addWaiting());
             hall.terminal->silence().pass(50);
         }},
        {u"staff"_s, [](Hall &hall) { hall.press(u"staff"_s); }},
    };
}

} // namespace kezek::test
