// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/rows.h"

#include <QWidget>

class QLabel;

namespace kezek {

class ChoiceBox;
class FormGrid;

/// G7: language of upbringing → kindergarten → group → district, among the seats that the child may take now. Each list holds what the
/// choices in the others leave; the group alone decides.
class SeatChoice : public QWidget {
    Q_OBJECT
public:
    explicit SeatChoice(QWidget *parent = nullptr);

    /// A choice that is still on offer stays.
    void setOffers(const QList<OfferRow> &offers);
    void clear();
    std::optional<OfferRow> chosen() const;
    void retranslate();
    void focusFirst();

signals:
    void changed();

private:
    void fill();
    template <class Key, class Text> void fillBox(ChoiceBox *box, const QString &any, Key key, Text text);
    bool leaves(const OfferRow &offer, const ChoiceBox *but) const;

    QList<OfferRow> m_offers; ///< those that may be taken
    std::optional<QDateTime> m_othersOpen;
    FormGrid *m_form;
    ChoiceBox *m_language;
    ChoiceBox *m_kindergarten;
    ChoiceBox *m_group;
    ChoiceBox *m_district;
    QLabel *m_hint;
};

} // namespace kezek
