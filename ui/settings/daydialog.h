// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

#include <QDate>

namespace kezek {

class ValueEdit;

/// Makes a day worked or off; asks which holiday or order says so, where it then differs from its weekday.
class DayDialog : public SubmitDialog {
    Q_OBJECT
public:
    DayDialog(QDate day, bool toWorking, bool asksNote, QWidget *parent = nullptr);
    QString note() const;

private:
    ValueEdit *m_note;
};

} // namespace kezek
