// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/codestep.h"

class QPushButton;

namespace kezek {

class NumberEdit;

/// G10: "Extend". The referral's number, the mobile, a code.
class ExtendStep : public CodeStep {
    Q_OBJECT
public:
    explicit ExtendStep(UiContext &context, QWidget *parent = nullptr);
    void begin() override;

protected:
    SendCode::Input wanted() const override;
    void accept(const QString &code) override;
    void clear() override;
    void retranslateForm() override;

private:
    NumberEdit *m_number;
};

/// G5: "Change". First the application's number and the old mobile, then the new one, to which the code goes.
class ChangeMobileStep : public CodeStep {
    Q_OBJECT
public:
    explicit ChangeMobileStep(UiContext &context, QWidget *parent = nullptr);
    void begin() override;
    bool back() override;

protected:
    SendCode::Input wanted() const override;
    void accept(const QString &code) override;
    void clear() override;
    void retranslateForm() override;

private:
    void update();
    void askNew();

    QWidget *m_first;
    QLabel *m_firstTitle;
    FormGrid *m_known;
    NumberEdit *m_number;
    PhoneEdit *m_old;
    QPushButton *m_next;
};

/// G14: "Withdraw". The application's number, the mobile, a code; what it means is said before.
class WithdrawStep : public CodeStep {
    Q_OBJECT
public:
    explicit WithdrawStep(UiContext &context, QWidget *parent = nullptr);
    void begin() override;

protected:
    SendCode::Input wanted() const override;
    void accept(const QString &code) override;
    void clear() override;
    void retranslateForm() override;

private:
    NumberEdit *m_number;
};

} // namespace kezek
