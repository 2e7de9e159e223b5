// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/correctapplication.h"
#include "usecases/referrals/proofsheet.h"
#include "usecases/reports/runnight.h"
#include "usecases/scene.h"

#include <functional>

namespace kezek {

/// One kindergarten with one group; the child that takes its seat comes last of those of the scene.
struct ProofScene {
    ProofScene() : place(scene.kindergarten(QStringLiteral("№ 11"))), group(scene.group(place, 1)) {}

    Scene scene;
    KindergartenId place;
    GroupId group;

    ApplicationId child(const ChildSpec &spec = {})
    {
        scene.wait(60);
        return scene.child(spec);
    }
    Referral take(ApplicationId id, GroupId where)
    {
        return scene.referral(scene.take(id, where).value().referral);
    }
    void night(int days)
    {
        scene.at(startOfLocalDay(localDay(scene.now()).addDays(days)).addSecs(10 * 3600));
        scene.done<RunNight>({});
    }
    ProofRow rowOf(ReferralId referral, ApplicationId id)
    {
        const ProofSheet sheet = proofSheet(scene.store(), referral).value();
        for (const ProofRow &row : sheet.ahead)
            if (row.application == id)
                return row;
        qFatal("the child does not stand on the sheet");
    }
    /// What is typed when an application is corrected: all of it again.
    void correct(ApplicationId id, const std::function<void(ApplicationInput &)> &change)
    {
        const Application stored = scene.application(id);
        ApplicationInput input;
        input.child.iin = stored.child.iin.text();
        input.child.name = {stored.child.name.surname, stored.child.name.given, {}};
        input.child.certificate = {{}, QStringLiteral("1234567"), QStringLiteral("ЗАГС"), stored.child.birthDate.addDays(3)};
        input.applicant.iin = stored.applicant.iin.text();
        input.applicant.name = {stored.applicant.name.surname, stored.applicant.name.given, {}};
        input.address.text = stored.address.text;
        input.phones = {{stored.phones.constFirst().number.e164(), {}, QStringLiteral("paper")}};
        input.messageLanguage = Language::Russian;
        input.wishes = {stored.wishes.languages, stored.wishes.districts, stored.wishes.kindergartens};
        if (stored.benefit)
            input.benefit = BenefitInput{stored.benefit->category, stored.benefit->kind, stored.benefit->paper, stored.benefit->validUntil};
        change(input);
        scene.done<CorrectApplication>({id, {}, input, QStringLiteral("ошибка")});
    }
};

inline const WishesInput russianOnly{{GroupLanguage::Russian}, {}, {}};

} // namespace kezek
