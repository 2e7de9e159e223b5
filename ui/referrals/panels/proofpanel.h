// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"
#include "ui/widgets/rowsmodel.h"

class QCheckBox;

namespace kezek {

class PaperActions;
class RowTable;

/// Who stood ahead when the referral was issued and why each was passed over, on the screen and on paper. By numbers; with names only after
/// the tick, and the journal keeps both.
class ProofPanel : public VerbPanel {
    Q_OBJECT
public:
    ProofPanel(UiContext &context, const FamilyCard &family, ReferralId referral, const QString &name, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override { emit closed(); }

private:
    void build(const QString &name);
    void make();
    void read(bool names);
    void show(const ProofSheet &sheet);
    void sayWhyEmpty();
    QList<RowsModel<ProofRow>::Column> columns() const;
    ProofSheetPaper paper() const;

    ReferralId m_referral;
    RowsModel<ProofRow> m_rows;
    std::optional<ProofSheet> m_sheet;
    bool m_named = false;
    QLabel *m_head;
    RowTable *m_table;
    QCheckBox *m_names;
    QPushButton *m_print;
    QPushButton *m_pdf;
    PaperActions *m_papers;
};

} // namespace kezek
