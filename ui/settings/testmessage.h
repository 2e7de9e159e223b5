// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/panels.h"
#include "usecases/ports/entities.h"

#include <QTimer>

class QPushButton;

namespace kezek {

class PhoneEdit;

/// A message to a phone in the worker's hand, and what becomes of it: the row is looked at every second for a minute at most.
class TestMessage : public QWidget {
    Q_OBJECT
public:
    explicit TestMessage(UiContext &context, QWidget *parent = nullptr);
    void setMayChange(bool may);
    void retranslate();

signals:
    void failed(const kezek::Error &error);

private:
    void send();
    void look();
    void show(const Message &message);

    UiContext &m_context;
    FormGrid *m_form;
    PhoneEdit *m_phone;
    QPushButton *m_send;
    Badge *m_state;
    QLabel *m_fate;
    QTimer m_clock;
    MessageId m_message;
    int m_looks = 0;
    bool m_may = true;
};

} // namespace kezek
