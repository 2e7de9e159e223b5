// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/scene.h"

#include <QMap>

namespace kezek {

/// One child of the first priority with a referral to the one seat of a group, and every verb that can befall it.
class ReferralScene {
public:
    explicit ReferralScene(const QString &localIso = QStringLiteral("2026-10-05T10:00"), const QMap<QString, QString> &rules = {});

    Scene office;
    KindergartenId kindergarten;
    GroupId group;
    ApplicationId child;
    ReferralId id;

    Referral now() { return office.referral(id); }
    Application application() { return office.application(child); }

    Result<ExtendReferral::Output> extend();
    EnrolChild::Input enrolment();
    Result<Nothing> enrol() { return office.tried<EnrolChild>(enrolment()); }
    Result<Nothing> reject() { return office.tried<RejectPapers>({id, QStringLiteral("нет справки")}); }
    Result<Nothing> recall() { return office.tried<RecallReferral>({id, QStringLiteral("опубликовано по ошибке")}); }
    Result<Nothing> leave() { return office.tried<LeaveKindergarten>({id, QStringLiteral("переезд")}); }
    Result<Nothing> withdraw();
    /// Waits until the term is over and runs the nights.
    void lapse();
    /// From "issued", by the verbs.
    void bringTo(ReferralState state);
};

} // namespace kezek
