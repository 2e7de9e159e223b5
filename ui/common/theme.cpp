// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace kezek::theme {

namespace {

constexpr const char *touchProperty = "touch";
constexpr const char *iconProperty = "themeIcon";

/// What the desktop had before this program took its own palette: text on a ground.
Theme likeDesktop(const QPalette &desktop)
{
    const QColor ground = desktop.color(QPalette::Window);
    const QColor ink = desktop.color(QPalette::WindowText);
    if (ground.lightness() >= ink.lightness())
        return Theme::Light;
    return ground.lightness() == 0 && ink.lightness() == 255 ? Theme::HighContrast : Theme::Dark;
}

struct State {
    Theme chosen = Theme::System;
    Theme ofDesktop = Theme::Light;
    bool isApplied = false;
};

State &state()
{
    static State only;
    return only;
}

/// Drawn for light grounds, and once more for dark ones.
QString iconPath(const QString &name)
{
    return u":/icons/%1%2.png"_s.arg(name, shown() == Theme::Light ? u""_s : u"-light"_s);
}

void drawIcon(QAbstractButton *button)
{
    button->setIcon(QIcon(iconPath(button->property(iconProperty).toString())));
}

QPalette palette()
{
    const Colours &c = colours();
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.headerRow);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onPrimary);
    p.setColor(QPalette::ToolTipBase, c.text);
    p.setColor(QPalette::ToolTipText, c.panel);
    p.setColor(QPalette::Highlight, c.selectedRow);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::PlaceholderText, c.placeholder);
    p.setColor(QPalette::Link, c.primary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabledText);
    return p;
}

using Names = QList<std::pair<QString, QString>>;

Names colourNames()
{
    const Colours &c = colours();
    QList<std::pair<QString, QColor>> names = {
        {u"text"_s, c.text}, {u"mutedText"_s, c.mutedText}, {u"headText"_s, c.headText},
        {u"disabledText"_s, c.disabledText}, {u"window"_s, c.window}, {u"panel"_s, c.panel}, {u"line"_s, c.line},
        {u"headerRow"_s, c.headerRow}, {u"selectedRow"_s, c.selectedRow}, {u"primary"_s, c.primary},
        {u"primaryGround"_s, c.primaryGround}, {u"primaryPressed"_s, c.primaryGround.darker(115)},
        {u"onPrimary"_s, c.onPrimary}, {u"primaryMark"_s, c.primaryMark}, {u"danger"_s, c.danger}, {u"dangerLine"_s, c.dangerLine},
        {u"fieldLine"_s, c.fieldLine}, {u"fieldRight"_s, c.fieldRight}, {u"fieldWrong"_s, c.fieldWrong},
        {u"noteGround"_s, c.noteGround}, {u"navigationMuted"_s, c.navigationMuted}, {u"placeholder"_s, c.placeholder},
    };
    const QList<std::pair<QString, Tone>> tones = {
        {u"neutral"_s, Tone::Neutral}, {u"info"_s, Tone::Info}, {u"good"_s, Tone::Good},
        {u"warning"_s, Tone::Warning}, {u"bad"_s, Tone::Bad},
    };
    for (const auto &[name, tone] : tones) {
        names.append({name + u"Ground"_s, background(tone)});
        names.append({name + u"Ink"_s, foreground(tone)});
    }
    Names texts;
    for (const auto &[name, colour] : names)
        texts.append({name, colour.name()});
    const bool onBlack = shown() == Theme::HighContrast;
    texts.append({u"chevron"_s, u"url(%1)"_s.arg(iconPath(u"chevron"_s))});
    texts.append({u"chevronUp"_s, u"url(%1)"_s.arg(iconPath(u"chevronup"_s))});
    texts.append({u"tickMark"_s, onBlack ? u"url(:/icons/touch/tick.png)"_s : u"url(:/icons/touch/tick-light.png)"_s});
    return texts;
}

QString px(int size)
{
    return u"%1px"_s.arg(size);
}

/// A style sheet counts the border apart: @target1; is what is left of a target inside a border of one pixel.
Names touchNames()
{
    Names names{
        {u"textSize"_s, px(touchText)}, {u"smallSize"_s, px(touchSmallText)}, {u"headingSize"_s, px(touchHeading)},
        {u"subheadingSize"_s, px(touchSubheading)}, {u"numberSize"_s, px(touchNumber)}, {u"gap"_s, px(touchGap)},
        {u"tick"_s, px(touchTarget * 2 / 3)},
    };
    for (int border = 0; border <= 3; ++border) {
        names.append({u"target%1"_s.arg(border), px(touchTarget - 2 * border)});
        names.append({u"bigTarget%1"_s.arg(border), px(touchBigTarget - 2 * border)});
    }
    return names;
}

/// The sheets name colours as @primary; and the sizes of touch as @target1;. Their values stand here and in the header alone.
QString styleSheet(const QString &path, const Names &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, value] : names)
        sheet.replace(u'@' + name + u';', value + u';');
    return sheet;
}

void dress(QApplication &application)
{
    application.setPalette(palette());
    application.setStyleSheet(styleSheet(u":/styles/kezek.qss"_s, colourNames()));
}

QFont textFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamily(u"Noto Sans"_s);
    font.setPointSizeF(9.75);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont resized(double by, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * by);
    font.setWeight(weight);
    return font;
}

} // namespace

QString toText(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    case Theme::HighContrast: return u"highContrast"_s;
    }
    return {};
}

Theme chosen()
{
    return state().chosen;
}

Theme shown()
{
    return state().chosen == Theme::System ? state().ofDesktop : state().chosen;
}

void apply(QApplication &application)
{
    const QString kept = QSettings().value(u"theme"_s).toString();
    if (!state().isApplied)
        state().ofDesktop = likeDesktop(QApplication::palette());
    state().isApplied = true;
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(textFont());
    for (const Theme theme : allThemes)
        if (toText(theme) == kept)
            state().chosen = theme;
    dress(application);
}

void use(Theme theme, QApplication &application)
{
    const Theme before = shown();
    state().chosen = theme;
    if (shown() == before)
        return;
    dress(application);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->property(touchProperty).toBool())
            touch(widget);
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->property(iconProperty).isValid())
            drawIcon(button);
    }
}

int keptSize()
{
    const int kept = QSettings().value(u"size"_s).toInt();
    return std::find(sizes.begin(), sizes.end(), kept) != sizes.end() ? kept : sizes.front();
}

void useKeptSize()
{
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR") && keptSize() != sizes.front())
        qputenv("QT_SCALE_FACTOR", QByteArray::number(keptSize() / 100.0));
}

void setIcon(QAbstractButton *button, const QString &name)
{
    button->setProperty(iconProperty, name);
    drawIcon(button);
}

void touch(QWidget *root)
{
    root->setProperty(touchProperty, true);
    // A sheet of the root, not of the program: the office's windows do not pay for rules that are not theirs.
    root->setStyleSheet(styleSheet(u":/styles/touch.qss"_s, colourNames() + touchNames()));
}

bool isTouch(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property(touchProperty).toBool())
            return true;
    return false;
}

int touchKeyHeight(int screenHeight)
{
    constexpr int keysInAScreen = 23;
    return std::clamp(screenHeight / keysInAScreen, touchTarget, touchTarget * 3 / 2);
}

QFont smallBold()
{
    return resized(0.9, QFont::Bold);
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    // The style sheet's selectors on properties are looked at only when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void style(QPushButton *button, Button kind)
{
    static const QHash<Button, QString> names = {
        {Button::Normal, u"normal"_s}, {Button::Primary, u"primary"_s}, {Button::Danger, u"danger"_s}, {Button::Link, u"link"_s},
        {Button::Choice, u"choice"_s}, {Button::Key, u"key"_s}};
    setLook(button, "kind", names.value(kind));
}

void heading(QLabel *label)
{
    label->setProperty("rank", u"heading"_s);
    label->setFont(resized(1.38, QFont::Bold));
}

void subheading(QLabel *label)
{
    label->setProperty("rank", u"subheading"_s);
    label->setFont(resized(1.15, QFont::Bold));
}

void muted(QLabel *label)
{
    setLook(label, "look", u"muted"_s);
    label->setFont(resized(0.93, QFont::Normal));
}

void bigNumber(QLabel *label)
{
    label->setProperty("rank", u"number"_s);
    label->setFont(resized(2.3, QFont::Bold));
}

} // namespace kezek::theme
