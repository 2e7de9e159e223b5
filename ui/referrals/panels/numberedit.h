// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"

namespace kezek {

/// A number of the office that the parent says aloud. A misheard digit shows while it is typed (check digit), and so does a number that
/// is right but not this family's.
class NumberEdit : public ValueEdit {
    Q_OBJECT
public:
    enum class Of { Application, Referral };
    /// `expected`: the number that this family's paper carries; empty: not known here, only its check digit is looked at.
    NumberEdit(Of kind, const QString &expected, QWidget *parent = nullptr);
    /// The typed number is the expected one.
    bool isRight() const { return m_right; }

signals:
    void rightChanged(bool right);

private:
    void check(bool left);
    std::optional<Error> problemOf(const QString &typed) const;

    Of m_kind;
    QString m_expected;
    bool m_right = false;
};

} // namespace kezek
