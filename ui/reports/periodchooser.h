// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

#include <QDate>
#include <QPushButton>

#include <optional>

class QMenu;

namespace kezek {

class DayEdit;

/// The days a report is about, both included: "01.09.2026 – 23.11.2026 ▾". A school year until a person says another.
class PeriodChooser : public QPushButton {
    Q_OBJECT
public:
    enum class Preset { Week, Month, SchoolYear, LastSchoolYear };

    explicit PeriodChooser(QWidget *parent = nullptr);
    /// Today by the office's clock. A preset goes on with the days; days of one's own stay.
    void setToday(QDate today);
    QDate from() const { return m_from; }
    QDate until() const { return m_until; }
    void retranslate();

signals:
    void periodChosen();

private:
    void choose(Preset preset);
    void askOwnDays();
    void showDays();
    static QString nameOf(Preset preset);

    QMenu *m_menu;
    QDate m_today;
    QDate m_from;
    QDate m_until;
    std::optional<Preset> m_preset = Preset::SchoolYear;
};

/// Two days of one's own.
class PeriodDialog : public SubmitDialog {
    Q_OBJECT
public:
    PeriodDialog(QDate from, QDate until, QWidget *parent);
    QDate from() const;
    QDate until() const;

protected:
    bool ready() override;

private:
    DayEdit *m_from;
    DayEdit *m_until;
};

} // namespace kezek
