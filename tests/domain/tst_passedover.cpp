// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passedover.h"

#include <QTest>

using namespace kezek;

class PassedOverTest : public QObject {
    Q_OBJECT

private slots:
    void saysTheFirstThatIsTrue_data();
    void saysTheFirstThatIsTrue();
    void isNotExplainedWhenNothingIs();
};

/// Each row makes one more thing true and leaves those of the rows before it out: what stands higher wins over all below.
void PassedOverTest::saysTheFirstThatIsTrue_data()
{
    QTest::addColumn<PassedOver>("reason");
    QTest::addColumn<PassedChild>("child");
    PassedChild child;
    const auto row = [&](const char *name, PassedOver reason, auto make) {
        make(child);
        QTest::newRow(name) << reason << child;
    };
    using Invitation = PassedChild::Invitation;
    row("twins", PassedOver::TwinsTogether, [](PassedChild &c) { c.behindTwin = true; });
    row("asked before", PassedOver::InvitedElsewhere, [](PassedChild &c) { c.askedBefore = true; });
    row("changed", PassedOver::ChangedLater, [](PassedChild &c) { c.couldThen = false; });
    row("came ahead", PassedOver::CameAheadLater, [](PassedChild &c) { c.aheadThen = false; });
    row("joined", PassedOver::JoinedLater, [](PassedChild &c) { c.stoodThen = false; });
    row("taken back", PassedOver::InvitationTakenBack, [](PassedChild &c) { c.here = Invitation::TakenBack; });
    row("open", PassedOver::OpenToAll, [](PassedChild &c) { c.openToAll = true; });
    row("elsewhere", PassedOver::InvitedElsewhere, [](PassedChild &c) { c.invitedElsewhere = true; });
    row("place", PassedOver::PlaceNotWished, [](PassedChild &c) { c.placeWished = false; });
    row("language", PassedOver::LanguageNotWished, [](PassedChild &c) { c.languageWished = false; });
    row("benefit", PassedOver::BenefitExpired, [](PassedChild &c) { c.onlyByExpiredBenefit = true; });
    row("stop-list", PassedOver::StopListed, [](PassedChild &c) { c.stopListed = true; });
    row("paper", PassedOver::NoCommissionPaper, [](PassedChild &c) { c.paperFits = false; });
    row("age", PassedOver::AgeDoesNotFit, [](PassedChild &c) { c.ageFits = false; });
    row("silent", PassedOver::InvitedSilent, [](PassedChild &c) { c.here = Invitation::Silent; });
    row("kept", PassedOver::SeatKept, [](PassedChild &c) { c.here = Invitation::Kept; });
    row("referral", PassedOver::HasReferral, [](PassedChild &c) { c.hasReferral = true; });
}

void PassedOverTest::saysTheFirstThatIsTrue()
{
    QFETCH(PassedOver, reason);
    QFETCH(PassedChild, child);
    QCOMPARE(passedOver(child), reason);
}

void PassedOverTest::isNotExplainedWhenNothingIs()
{
    QCOMPARE(passedOver({}), PassedOver::NotExplained);
}

QTEST_GUILESS_MAIN(PassedOverTest)
#include "tst_passedover.moc"
