// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>

class QAbstractButton;
class QApplication;
class QFont;
class QLabel;
class QPushButton;
class QWidget;

/// One palette and spacing scale for every window. Colours stand only in themecolours.cpp; whoever keeps one takes it anew on QEvent::StyleChange.
namespace kezek::theme {

/// System: as the desktop that the program was started on.
enum class Theme { System, Light, Dark, HighContrast };
inline constexpr std::array allThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast};
QString toText(Theme theme);

/// What a colour says; the words beside it always say it too.
enum class Tone { Neutral, Info, Good, Warning, Bad };

struct Colours {
    QColor text, mutedText, headText, placeholder, disabledText, window, panel, line, rowLine, headerRow, selectedRow;
    QColor primary;       ///< as text and as a line
    QColor primaryGround; ///< below onPrimary, and marked by primaryMark where the focus is
    QColor onPrimary, primaryMark, danger;
    QColor fieldLine, fieldRight, fieldWrong, dangerLine, noteGround;
    QColor navigation, navigationActive, navigationText, navigationMuted, navigationBright, navigationMark, navigationBadge, alarmBadge;
    QColor seatTaken, seatReferral, seatBulletin, seatFree;
};
const Colours &colours();
QColor background(Tone tone);
QColor foreground(Tone tone);

constexpr int gap = 10;       ///< between things that belong together
constexpr int pageMargin = 16;
constexpr int rowHeight = 28;
constexpr int controlHeight = 30;

/// Fusion style, palette, style sheet, font, in the theme that this computer's user keeps ("theme"). Once, before the first window.
void apply(QApplication &application);
/// From now on, in every window that stands. Keeps nothing.
void use(Theme theme, QApplication &application);
Theme chosen();
/// Never System.
Theme shown();
/// Per cent of the desktop's own size.
inline constexpr std::array sizes{100, 125, 150, 175, 200};
/// What this computer's user keeps ("size"); 100 when nothing, or nothing that is offered.
int keptSize();
/// Before the application is made. Whoever set QT_SCALE_FACTOR decides.
void useKeptSize();

/// resources/icons/<name>.svg in the ink of the theme, now and later.
void setIcon(QAbstractButton *button, const QString &name);

// The terminal in the hall is worked with fingers, and read standing: at least 48 pixels each way, text of at least 18 pixels.
constexpr int touchTarget = 56;     ///< height of a control, least width of a button
constexpr int touchBigTarget = 72;  ///< what stands alone on its screen: the boxes of a code, the choices of a list
constexpr int touchGap = 16;
constexpr int touchMargin = 32;     ///< at the edges of a screen
constexpr int touchColumn = 1100;   ///< wider than this no screen spreads its contents
constexpr int touchKeyGap = 6;      ///< between the keys on the screen
constexpr int touchPadKey = 120;    ///< width of a key of the pad of digits
constexpr int touchIcon = 34;
constexpr int touchText = 20;
constexpr int touchSmallText = 18;
constexpr int touchHeading = 30;
constexpr int touchSubheading = 23;
constexpr int touchNumber = 46;

/// Below this root everything is for fingers. Before its first show.
void touch(QWidget *root);
bool isTouch(const QWidget *widget);
/// Of a key on a screen so high: an upright one has the room for larger keys.
int touchKeyHeight(int screenHeight);

/// The font of badges and table heads, a size below the text.
QFont smallBold();

/// Choice: one of several, checkable. Key: of the keyboard on the screen.
enum class Button { Normal, Primary, Danger, Link, Choice, Key };
void style(QPushButton *button, Button kind);
/// Sets a property that the style sheet looks at, and draws the widget anew.
void setLook(QWidget *widget, const char *property, const QString &value);
void heading(QLabel *label);   ///< page title
void subheading(QLabel *label); ///< card title
void muted(QLabel *label);     ///< explanation
void bigNumber(QLabel *label);

} // namespace kezek::theme
