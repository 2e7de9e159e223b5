// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"

namespace kezek {

class NumberEdit;
class PhoneEdit;

/// G10: the referral's number said by the parent, a code, and the day it is extended to.
class ExtendPanel : public VerbPanel {
    Q_OBJECT
public:
    ExtendPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    QString sentence() const;
    std::optional<ReferralRow> m_referral;
    NumberEdit *m_number;
};

/// G5: application number and old mobile; the code goes to the new mobile.
class ChangeMobilePanel : public VerbPanel {
    Q_OBJECT
public:
    ChangeMobilePanel(UiContext &context, const FamilyCard &family, const QString &prefix, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;
    void fail(const Error &error) override;

private:
    void updateForm();
    NumberEdit *m_number;
    PhoneEdit *m_old;
    PhoneEdit *m_new;
};

/// G14: number, mobile, code. The child leaves the queue; a live referral goes with it.
class WithdrawPanel : public VerbPanel {
    Q_OBJECT
public:
    WithdrawPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    NumberEdit *m_number;
};

} // namespace kezek
