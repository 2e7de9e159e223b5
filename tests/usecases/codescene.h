// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

namespace kezek {

/// Spends a code and does nothing else: what stands between a code and a verb, laid bare.
class SpendOnly {
public:
    struct Input {
        QString phone;
        CodePurpose purpose = CodePurpose::Withdraw;
        QString object;
        QString code;
    };
    using Output = Nothing;
    static constexpr const char *name = "spend-only";
    static QList<Role> roles() { return {}; }
    static Result<Nothing> run(Work &work, const Input &input);
};

/// A family before one of the six steps that ask for a code (R3), with all that is needed so that only the code can be refused.
class CodeScene {
public:
    explicit CodeScene(CodePurpose purpose);

    Desk desk;

    /// What the right code is asked for with, and the number of the family that it goes to.
    SendCode::Input wanted() const { return m_wanted; }
    /// A code that was really sent, for something that is near and yet another: by what differs.
    struct Stranger {
        QString differs;
        SendCode::Input wanted;
    };
    QList<Stranger> strangers() const;

    /// The real verb; its refusal, if it is refused.
    std::optional<Error> act(const QString &code);
    /// What the right code is bound to.
    SpendOnly::Input bound(const QString &code) const;

private:
    void prepareTwins();
    SendCode::Input family(CodePurpose purpose, ApplicationId application) const;

    CodePurpose m_purpose;
    ApplicationInput m_newcomer; ///< not filed yet; FileApplication
    ApplicationId m_child, m_sibling; ///< one mobile in common
    GroupId m_group, m_otherGroup;
    ReferralId m_referral, m_siblingReferral;
    QString m_phone, m_otherPhone;
    SendCode::Input m_wanted;
};

/// A live code of these digits for this lock, as SendCode would have left it.
void insertCode(test::TestOffice &office, const SpendOnly::Input &lock);
/// Wrong tries that were counted for a number.
int codeFailures(SqlStore &store, const QString &phone, const QDateTime &since);
/// Four digits that are not these.
QString another(const QString &code);

} // namespace kezek
