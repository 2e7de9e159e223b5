// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/verbpanel.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/referrals/takeseat.h"

class QStackedWidget;

namespace kezek {

class ChoiceBox;
class PaperActions;
class RowTable;

/// G7, G8 in place: 1 Place → 2 Confirmation → 3 Done. Choosing holds nothing until the code is accepted. Its first step is also what the
/// desk shows of a waiting child: the seats that fit, and who may take them now.
class TakeSeatPanel : public VerbPanel {
    Q_OBJECT
public:
    TakeSeatPanel(UiContext &context, const FamilyCard &family, bool whole, const QString &prefix, QWidget *parent = nullptr);
    void follow(const FamilyCard &family) override;
    void retranslate() override;
    void focusFirst() override; ///< on the first seat that may be taken
    /// Stands on the seats of a group; false: none of it is offered to the child.
    bool choose(GroupId group);
    bool isDone() const { return m_step == Step::Issued; }

protected:
    void accept() override;
    void back() override;
    void fail(const Error &error) override;

private:
    enum class Step { Place, Confirm, Issued };
    QLayout *buildFilters(QWidget *page);
    QWidget *buildChoice(const QString &prefix);
    QWidget *buildDone(const QString &prefix);
    void setStep(Step step);
    void updateReady();
    void fillFilters();
    void fillOffers();
    std::optional<OfferRow> chosen() const;
    void beginConfirmation();
    QString sentence(const OfferRow &offer) const;
    void take();
    void finish(const TakeSeat::Output &output);
    void withPaper(const std::function<void(const ReferralPaper &)> &use);

    QString m_prefix;
    Step m_step = Step::Place;
    bool m_whole;
    RowsModel<OfferRow> m_offers;
    GroupId m_group; ///< what the confirmation is about
    std::optional<TakeSeat::Output> m_result;
    QString m_placeText;
    PaperActions *m_papers;
    QStackedWidget *m_stack;
    QLabel *m_languageLabel = nullptr;
    QLabel *m_districtLabel = nullptr;
    ChoiceBox *m_language = nullptr;
    ChoiceBox *m_district = nullptr;
    RowTable *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_days = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
};

} // namespace kezek
