// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"

namespace kezek {

class ValueEdit;

/// Ends a referral with a reason that the journal keeps: papers missing or wrong (G13), or taken back by the office.
class ReasonPanel : public VerbPanel {
    Q_OBJECT
public:
    enum class Verb { PapersWrong, Recall };
    ReasonPanel(UiContext &context, const FamilyCard &family, Verb verb, const QString &name, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    QString outcome() const;
    void finish();

    Verb m_verb;
    QLabel *m_outcome;
    ValueEdit *m_reason;
};

} // namespace kezek
