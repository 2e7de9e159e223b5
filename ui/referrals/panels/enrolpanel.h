// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"
#include "domain/enums.h"

class QCheckBox;

namespace kezek {

class DayEdit;
class ValueEdit;

/// G9: the papers of the check list, then the contract.
class EnrolPanel : public VerbPanel {
    Q_OBJECT
public:
    EnrolPanel(UiContext &context, const FamilyCard &family, const QString &name, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    QList<EnrolmentPaper> ticked() const;
    void updateReady();

    QLabel *m_place;
    QList<std::pair<EnrolmentPaper, QCheckBox *>> m_papers;
    ValueEdit *m_contract;
    DayEdit *m_contractDay;
    QLabel *m_missing;
};

} // namespace kezek
