// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"

namespace kezek {

class ChoiceBox;
class DayEdit;
class PhoneEdit;
class ValueEdit;

/// G6: a phone changed by a paper at the counter, without a code.
class WrittenRequestPanel : public VerbPanel {
    Q_OBJECT
public:
    WrittenRequestPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    void updateReady();
    bool m_whole;
    ChoiceBox *m_old;
    PhoneEdit *m_new;
    ValueEdit *m_paper;
    DayEdit *m_day;
    QLabel *m_note;
};

/// R16, R24: a proof of the benefit shown now gives the category back.
class RenewBenefitPanel : public VerbPanel {
    Q_OBJECT
public:
    RenewBenefitPanel(UiContext &context, const FamilyCard &family, const QString &prefix, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    void updateReady();
    ChoiceBox *m_category;
    ValueEdit *m_kind;
    ValueEdit *m_paper;
    DayEdit *m_until;
    QLabel *m_note;
};

} // namespace kezek
