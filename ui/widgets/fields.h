// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iin.h"
#include "domain/phonenumber.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>

/// One editor a value, used in every form. Each checks as you type, colours its border, and says what is wrong in words below (FormGrid).
namespace kezek {

/// A line of text that knows whether what stands in it is right.
class ValueEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueEdit(QWidget *parent = nullptr);
    /// Shown by the form under the field; empty: nothing to say.
    QString problem() const { return m_problem; }
    void setProblem(const QString &problem);
    /// In the words of whoever types here.
    void showError(const Error &error);

signals:
    void problemChanged(const QString &problem);

protected:
    enum class Look { Plain, Right, Wrong };
    void setLook(Look look);
    void changeEvent(QEvent *event) override;

private:
    QString m_problem;
};

/// Twelve digits, grouped as typed: "240116 600 123". Says the error when whole or left.
class IinEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit IinEdit(QWidget *parent = nullptr);
    std::optional<Iin> iin() const;
    void setIin(const Iin &iin);
signals:
    void iinChanged(const std::optional<kezek::Iin> &iin);

private:
    void check(bool whole);
};

class PhoneEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit PhoneEdit(QWidget *parent = nullptr);
    /// A landline may stand here (paper, written request).
    void setLandlineAllowed(bool allowed);
    std::optional<PhoneNumber> phone() const;
signals:
    void phoneChanged(const std::optional<kezek::PhoneNumber> &phone);

private:
    void check(bool whole);
    bool m_landlineAllowed = false;
};

/// A day typed as digits: 09072024, 9.7.24 or 09.07.2024.
class DayEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);
    std::optional<QDate> day() const;
    void setDay(QDate day);
signals:
    void dayChanged(const std::optional<QDate> &day);

private:
    void check(bool whole);
};

/// Four boxes for the digits of an SMS code; one edit for the keyboard and screen readers.
class CodeEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit CodeEdit(QWidget *parent = nullptr);
    QString code() const; ///< four digits or fewer
    /// Narrower boxes, for a row of a form.
    void setCompact();
    /// Boxes for fingers, on the terminal.
    void setLarge();
    QSize sizeHint() const override { return maximumSize(); }
    QSize minimumSizeHint() const override { return maximumSize(); }
signals:
    void completed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setBoxes(int width, int gap, int height);
    int m_boxWidth = 0;
    int m_boxGap = 0;
};

/// A choice among values of an enum or ids, with words that follow the language.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    /// Replaces the items, keeps the present value when it is still there.
    void setChoices(const QList<std::pair<QVariant, QString>> &choices);
    QVariant value() const { return currentData(); }
    void setValue(const QVariant &value);
};

} // namespace kezek
