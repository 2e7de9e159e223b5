// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace kezek {

class CodeEdit;
class FormGrid;
class PhoneEdit;

/// One mobile of a form: number, "send code", the code with its countdown, or the reason why there is none. Puts its four editors
/// in a form's grid, which owns them.
class PhoneField : public QObject {
    Q_OBJECT
public:
    static constexpr int columns = 24; ///< of the grid
    PhoneField(int index, FormGrid *grid);

    PhoneInput input() const;
    bool isEmpty() const;
    void setLandlineAllowed(bool allowed);
    void clearCode();
    /// A code is on its way: counts down until it ends, and until another may be sent.
    void codeSent(int secondsToEnd, int secondsToResend);
    /// The button again, after a refusal.
    void codeRefused();
    void retranslate();
    QList<QWidget *> editors() const;

signals:
    void sendWanted();

private:
    void tick();
    int left(int seconds) const;

    int m_index;
    FormGrid *m_grid;
    PhoneEdit *m_number;
    QPushButton *m_send;
    CodeEdit *m_code;
    QLineEdit *m_reason;
    QTimer m_second;
    QElapsedTimer m_since;
    int m_end = 0;
    int m_resend = 0;
    bool m_landlineAllowed = false;
};

} // namespace kezek
