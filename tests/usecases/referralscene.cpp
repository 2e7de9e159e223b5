// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referralscene.h"

#include "usecases/applications/withdrawapplication.h"
#include "usecases/reports/runnight.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

ReferralScene::ReferralScene(const QString &localIso, const QMap<QString, QString> &rules) : office(localIso)
{
    for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule)
        office.rule(rule.key(), rule.value());
    kindergarten = office.kindergarten(u"№ 11"_s);
    group = office.group(kindergarten, 1);
    child = office.child({QDate(2023, 5, 1), PriorityCategory::FirstPriority, {}, {}, {}});
    id = office.referralNow(child, group).id;
}

Result<ExtendReferral::Output> ReferralScene::extend()
{
    office.wait(61);
    // Asked for at once, as at a counter; a code is not worth a refusal that the rules give anyway.
    const QString digits = office.code(CodePurpose::ExtendReferral, child, {}, id);
    return office.tried<ExtendReferral>({id, now().number.text(), office.phoneOf(child), digits});
}

EnrolChild::Input ReferralScene::enrolment()
{
    return {id, allOf<EnrolmentPaper>(), u" Д-17 "_s, localDay(office.now())};
}

Result<Nothing> ReferralScene::withdraw()
{
    office.wait(61);
    const QString digits = office.code(CodePurpose::Withdraw, child, {});
    return office.tried<WithdrawApplication>({child, {}, application().number->text(), office.phoneOf(child), digits});
}

void ReferralScene::lapse()
{
    office.at(startOfLocalDay(now().lastDay.addDays(1)));
    office.done<RunNight>({});
}

void ReferralScene::bringTo(ReferralState state)
{
    const bool done = [&] {
        switch (state) {
        case ReferralState::Issued:
            return true;
        case ReferralState::Extended:
            return extend().has_value();
        case ReferralState::Enrolled:
            return enrol().has_value();
        case ReferralState::Overdue:
            lapse();
            return true;
        case ReferralState::PapersRejected:
            return reject().has_value();
        case ReferralState::Withdrawn:
            return withdraw().has_value();
        case ReferralState::Recalled:
            return recall().has_value();
        }
        Q_UNREACHABLE();
    }();
    if (!done)
        qFatal("the referral could not be brought to %s", qPrintable(toText(state)));
}

} // namespace kezek
