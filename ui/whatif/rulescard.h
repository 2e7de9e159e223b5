// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panels.h"
#include "usecases/reports/whatif.h"

class QSpinBox;

namespace kezek {

class ChoiceBox;

/// One side of a trial: how seats are given, how many wishes count, which seats come or go.
class RulesCard : public Card {
    Q_OBJECT
public:
    /// Object names begin with `name`.
    explicit RulesCard(const QString &name, QWidget *parent = nullptr);
    TrialRules rules() const;
    void setRules(const TrialRules &rules);
    void retranslate(const QString &title);
    void focusFirst();

signals:
    void seatsAsked(); ///< the office's kindergartens are needed to change them
    void changed();

private:
    void showSeats();
    void follow();

    TrialRules m_rules;
    QLabel *m_title;
    ChoiceBox *m_mechanism;
    QLabel *m_wishesLabel;
    QSpinBox *m_wishes;
    QLabel *m_windowLabel;
    QSpinBox *m_window;
    QPushButton *m_seats;
};

} // namespace kezek
