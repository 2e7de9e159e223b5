// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/rows.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace kezek {

class ChoiceBox;

/// Which kindergartens and groups of the tree are wanted. Empty: all.
struct PlacesWanted {
    enum class Seats { Any, Free, Closed };
    std::optional<DistrictId> district;
    std::optional<GroupLanguage> language;
    std::optional<AgeGroup> age;
    std::optional<GroupKind> kind;
    Seats seats = Seats::Any;

    bool ofGroups() const { return language || age || kind || seats != Seats::Any; }
    bool isEmpty() const { return !district && !ofGroups(); }
    bool takes(const GroupRow &group) const;
    bool operator==(const PlacesWanted &) const = default;
};

/// The row of choices above the tree, and a button that takes them all back.
class PlacesFilter : public QWidget {
    Q_OBJECT
public:
    explicit PlacesFilter(QWidget *parent = nullptr);
    void setDistricts(const QList<District> &districts);
    PlacesWanted wanted() const;
    void clear();
    void retranslate();
    /// At the right end of the row.
    void addWidget(QWidget *widget);

signals:
    void changed(const kezek::PlacesWanted &wanted);

private:
    void tell();
    void fillDistricts();

    QList<District> m_districts;
    ChoiceBox *m_district;
    ChoiceBox *m_language;
    ChoiceBox *m_age;
    ChoiceBox *m_kind;
    ChoiceBox *m_seats;
    QPushButton *m_clear;
    QHBoxLayout *m_row;
    PlacesWanted m_told;
};

} // namespace kezek
