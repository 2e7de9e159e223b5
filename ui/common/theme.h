// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QFont;
class QLabel;
class QPushButton;
class QWidget;

/// One palette and spacing scale for every window. Colours stand only in theme.cpp.
namespace kezek::theme {

/// What a colour says; the words beside it always say it too.
enum class Tone { Neutral, Info, Good, Warning, Bad };

struct Colours {
    QColor text, mutedText, headText, placeholder, disabledText, window, panel, line, rowLine, headerRow, selectedRow, primary, danger;
    QColor fieldLine, fieldRight, fieldWrong, dangerLine, noteGround;
    QColor navigation, navigationActive, navigationText, navigationMuted, navigationMark, navigationBadge, alarmBadge;
    QColor seatTaken, seatReferral, seatBulletin, seatFree;
};
const Colours &colours();
QColor background(Tone tone);
QColor foreground(Tone tone);

constexpr int gap = 10;       ///< between things that belong together
constexpr int pageMargin = 16;
constexpr int rowHeight = 28;
constexpr int controlHeight = 30;

/// Fusion style, palette, style sheet, font. Once, before the first window.
void apply(QApplication &application);

/// The font of badges and table heads, a size below the text.
QFont smallBold();

enum class Button { Normal, Primary, Danger, Link };
void style(QPushButton *button, Button kind);
/// Sets a property that the style sheet looks at, and draws the widget anew.
void setLook(QWidget *widget, const char *property, const QString &value);
void heading(QLabel *label);   ///< page title
void subheading(QLabel *label); ///< card title
void muted(QLabel *label);     ///< explanation
void bigNumber(QLabel *label);

} // namespace kezek::theme
