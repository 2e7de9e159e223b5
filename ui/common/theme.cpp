// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace kezek::theme {

namespace {

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
    p.setColor(QPalette::BrightText, c.panel);
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
        {u"primaryDark"_s, c.primary.darker(115)}, {u"danger"_s, c.danger}, {u"dangerLine"_s, c.dangerLine},
        {u"fieldLine"_s, c.fieldLine}, {u"fieldRight"_s, c.fieldRight}, {u"fieldWrong"_s, c.fieldWrong},
        {u"noteGround"_s, c.noteGround}, {u"mark"_s, c.navigationMark}, {u"placeholder"_s, c.placeholder},
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

const Colours &colours()
{
    static const Colours set = {
        .text = QColor(0x1c2733),
        .mutedText = QColor(0x52606d),
        .headText = QColor(0x3e4c59),
        .placeholder = QColor(0x6b7885),
        .disabledText = QColor(0x9aa7b3),
        .window = QColor(0xf4f6f8),
        .panel = QColor(0xffffff),
        .line = QColor(0xdfe5ea),
        .rowLine = QColor(0xe9eef2),
        .headerRow = QColor(0xeef2f5),
        .selectedRow = QColor(0xdcebf8),
        .primary = QColor(0x1f6fb2),
        .danger = QColor(0xa4301d),
        .fieldLine = QColor(0xb9c6d1),
        .fieldRight = QColor(0x2f8f5b),
        .fieldWrong = QColor(0xc8452f),
        .dangerLine = QColor(0xdfb3aa),
        .noteGround = QColor(0xf4f8fc),
        .navigation = QColor(0x17324a),
        .navigationActive = QColor(0x21486a),
        .navigationText = QColor(0xc9d8e5),
        .navigationMuted = QColor(0x7f9bb3),
        .navigationMark = QColor(0xf2b33d),
        .navigationBadge = QColor(0x2b4c69),
        .alarmBadge = QColor(0xc8452f),
        .seatTaken = QColor(0x1f6fb2),
        .seatReferral = QColor(0xf2b33d),
        .seatBulletin = QColor(0x56b881),
        .seatFree = QColor(0xe2e8ee),
    };
    return set;
}

QColor background(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return QColor(0xe6ebf0);
    case Tone::Info: return QColor(0xdcebf8);
    case Tone::Good: return QColor(0xdff3e7);
    case Tone::Warning: return QColor(0xfdf0d2);
    case Tone::Bad: return QColor(0xfbe1dc);
    }
    return {};
}

QColor foreground(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return QColor(0x3e4c59);
    case Tone::Info: return QColor(0x134f83);
    case Tone::Good: return QColor(0x1d6b41);
    case Tone::Warning: return QColor(0x8a5a00);
    case Tone::Bad: return QColor(0x9b2c1a);
    }
    return {};
}

void apply(QApplication &application)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(textFont());
    application.setPalette(palette());
    application.setStyleSheet(styleSheet(u":/styles/kezek.qss"_s, colourNames()));
}

void touch(QWidget *root)
{
    root->setProperty("touch", true);
    // A sheet of the root, not of the program: the office's windows do not pay for rules that are not theirs.
    static const QString sheet = styleSheet(u":/styles/touch.qss"_s, colourNames() + touchNames());
    root->setStyleSheet(sheet);
}

bool isTouch(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property("touch").toBool())
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
