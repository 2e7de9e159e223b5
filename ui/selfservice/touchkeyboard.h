// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/keyboardlayout.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace kezek {

/// The keyboard on the screen. Shows itself while something below its root is typed into, or the pad of digits where only digits are
/// taken. Both have a place of their own beside the contents and cover nothing. They never take the focus: their keys arrive as key
/// events at the editor, as those of a real keyboard do.
class TouchKeyboard : public QWidget {
    Q_OBJECT
public:
    TouchKeyboard(QWidget *root, QWidget *parent);

    /// Of digits; to be laid out by whoever lays out this. Lies below the contents of an upright screen, beside those of a broad one.
    QWidget *pad() const { return m_pad; }
    KeyPage page() const { return m_page; }
    /// For the next family: the letters of the language, no shift.
    void forget();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLetters(KeyPage page);
    QWidget *makeDigits(QWidget *parent);
    QHBoxLayout *makeFoot(KeyPage page, QWidget *on);
    QPushButton *makeKey(const QString &name, QWidget *on);
    QPushButton *makeWriting(const QString &text, QWidget *on);
    QPushButton *makeBackspace(QWidget *on);
    QPushButton *makeReturn(QWidget *on);
    void follow();
    void show(QWidget *which);
    void turnTo(KeyPage page);
    void labelReturn(bool goesOn);
    void setShift(bool on);
    void fit();
    void retranslate();
    void write(const QString &text);
    void send(int key, const QString &text);

    QWidget *m_root;
    QStackedLayout *m_pages;
    QWidget *m_pad = nullptr;
    QHash<KeyPage, QWidget *> m_made;
    QList<QPushButton *> m_letters, m_shifts, m_backspaces, m_returns;
    QPointer<QWidget> m_editor; ///< the keyboard is there for
    KeyPage m_page = KeyPage::Digits;
    KeyPage m_chosenLetters;
    bool m_shift = false;
    bool m_fingerDown = false;
};

} // namespace kezek
