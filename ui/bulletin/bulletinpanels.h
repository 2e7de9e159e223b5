// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/bulletindata.h"
#include "ui/referrals/panels/actionpanel.h"

namespace kezek {

class ChoiceBox;
class ValueEdit;

/// Asks once more before the SMS go out: what will be published, and what happens then.
class PublishPanel : public ActionPanel {
    Q_OBJECT
public:
    PublishPanel(UiContext &context, const BulletinData &shown, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    QString summary() const;
    BulletinData m_data;
    QLabel *m_text;
    QLabel *m_groups;
};

/// Asks once more before a bulletin is taken back: what happens to its seats and to the invited.
class UndoBulletinPanel : public ActionPanel {
    Q_OBJECT
public:
    UndoBulletinPanel(UiContext &context, const UndoableBulletin &shown, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;
    void fail(const Error &error) override;

private:
    UndoableBulletin m_shown;
    QLabel *m_text;
};

/// A seat published by mistake goes out of the bulletin, with a reason.
class RecallSeatPanel : public ActionPanel {
    Q_OBJECT
public:
    RecallSeatPanel(UiContext &context, const BulletinRow &row, QWidget *parent = nullptr);
    void retranslate() override;
    void focusFirst() override;

protected:
    void accept() override;

private:
    void readSeats();
    void updateReady();
    BulletinRow m_row;
    QList<SeatStatus> m_seats;
    QLabel *m_text;
    ChoiceBox *m_seat;
    ValueEdit *m_reason;
};

} // namespace kezek
