// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "usecases/ports/entities.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kezek {

class MessageBar;
class Screens;

/// What stands round every screen of the terminal: the office's name and the languages above, "Back" and "Finish" below, always in the same
/// place, and the countdown of the silence. Knows no step.
class TerminalFrame : public QWidget {
    Q_OBJECT
public:
    explicit TerminalFrame(bool training, QWidget *parent = nullptr);

    /// The screens, scrolled where they are too tall.
    Screens *screens() const { return m_screens; }
    MessageBar *bar() const { return m_bar; }
    /// The keyboard stands above the buttons over the whole width, the pad beside the screens, or below them where that is higher than wide.
    void addKeyboard(QWidget *keyboard, QWidget *pad);
    void setOffice(const OfficeInfo &office);
    void setBackShown(bool shown);
    void setStaffShown(bool shown);
    /// Seconds that are left; empty: nothing is said.
    void setCountdown(std::optional<int> seconds);
    void scrollUp();
    void ensureSeen(QWidget *widget);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void languageChosen(kezek::Language language);
    void back();
    void finished();
    void staff();
    void stays(); ///< "Continue"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    QWidget *buildCountdown();
    QPushButton *button(const QString &name);

    OfficeInfo m_office;
    std::optional<int> m_seconds;
    QVBoxLayout *m_column;
    QBoxLayout *m_middle;
    QLabel *m_name = nullptr;
    QPushButton *m_kazakh = nullptr;
    QPushButton *m_russian = nullptr;
    QPushButton *m_staff = nullptr;
    QLabel *m_training;
    MessageBar *m_bar;
    QScrollArea *m_scroll;
    Screens *m_screens;
    QWidget *m_countdown = nullptr;
    QLabel *m_countdownText = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace kezek
