// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/codestep.h"
#include "usecases/ports/papers.h"
#include "usecases/referrals/takeseat.h"

class QPushButton;

namespace kezek {

class MessageBar;
class SeatChoice;

/// G7, G8: "Get a referral". The choice, the confirmation with a code, then the number, the days and the paper. Choosing holds nothing
/// until the code is accepted.
class TakeSeatStep : public CodeStep {
    Q_OBJECT
public:
    explicit TakeSeatStep(UiContext &context, QWidget *parent = nullptr);
    void begin() override;
    void forget() override;
    bool back() override;

protected:
    SendCode::Input wanted() const override;
    void accept(const QString &code) override;
    void fail(const Error &error) override;
    void retranslateForm() override;

private:
    /// What can be chosen now, and the days that a referral of today would have.
    struct Offered {
        QList<OfferRow> offers;
        Result<ReferralTerms> terms = ReferralTerms();
        int workingDays = 0;
    };
    static Result<Offered> readOffered(Store &store, ApplicationId application);

    void buildChoice();
    void ask();
    void update();
    void confirm();
    void issued(const TakeSeat::Output &output);
    void readPaper(bool andPrint);
    QString sentence() const;
    QString resultText() const;
    void say(const std::optional<Error> &error);

    Offered m_offered;
    std::optional<OfferRow> m_taken; ///< what the confirmation is about
    std::optional<TakeSeat::Output> m_result;
    std::optional<ReferralPaper> m_paper;
    std::optional<Error> m_error; ///< said above the choice
    QWidget *m_choiceScreen;
    QLabel *m_choiceTitle;
    MessageBar *m_bar;
    SeatChoice *m_choice;
    QPushButton *m_again;
    QPushButton *m_next;
    QLabel *m_number;
    QLabel *m_papers;
    QPushButton *m_print;
};

} // namespace kezek
