// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

namespace kezek::theme {

namespace {

const Colours &light()
{
    static const Colours set = {
        .text = QColor(0x1c2733),
        .mutedText = QColor(0x52606d),
        .headText = QColor(0x3e4c59),
        .placeholder = QColor(0x616e7b),
        .disabledText = QColor(0x9aa7b3),
        .window = QColor(0xf4f6f8),
        .panel = QColor(0xffffff),
        .line = QColor(0xdfe5ea),
        .rowLine = QColor(0xe9eef2),
        .headerRow = QColor(0xeef2f5),
        .selectedRow = QColor(0xdcebf8),
        .primary = QColor(0x1c68a8),
        .primaryGround = QColor(0x1f6fb2),
        .onPrimary = QColor(0xffffff),
        .primaryMark = QColor(0xffc44d),
        .danger = QColor(0xa4301d),
        .fieldLine = QColor(0xb9c6d1),
        .fieldRight = QColor(0x2f8f5b),
        .fieldWrong = QColor(0xc8452f),
        .dangerLine = QColor(0xdfb3aa),
        .noteGround = QColor(0xf4f8fc),
        .navigation = QColor(0x17324a),
        .navigationActive = QColor(0x21486a),
        .navigationText = QColor(0xc9d8e5),
        .navigationMuted = QColor(0x86a1b8),
        .navigationBright = QColor(0xffffff),
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

const Colours &dark()
{
    static const Colours set = {
        .text = QColor(0xe6edf3),
        .mutedText = QColor(0xafbbc7),
        .headText = QColor(0xc3ced9),
        .placeholder = QColor(0x9fadba),
        .disabledText = QColor(0x6b7885),
        .window = QColor(0x14191f),
        .panel = QColor(0x1c232b),
        .line = QColor(0x33404c),
        .rowLine = QColor(0x2a343e),
        .headerRow = QColor(0x232c36),
        .selectedRow = QColor(0x1f4263),
        .primary = QColor(0x79bcf4),
        .primaryGround = QColor(0x2474b8),
        .onPrimary = QColor(0xffffff),
        .primaryMark = QColor(0xffd061),
        .danger = QColor(0xffa193),
        .fieldLine = QColor(0x566473),
        .fieldRight = QColor(0x5fc48d),
        .fieldWrong = QColor(0xff8a75),
        .dangerLine = QColor(0x8a4a40),
        .noteGround = QColor(0x1b2936),
        .navigation = QColor(0x0f1a24),
        .navigationActive = QColor(0x1d3a55),
        .navigationText = QColor(0xc9d8e5),
        .navigationMuted = QColor(0x8fa8be),
        .navigationBright = QColor(0xffffff),
        .navigationMark = QColor(0xf2b33d),
        .navigationBadge = QColor(0x2b4c69),
        .alarmBadge = QColor(0xc8452f),
        .seatTaken = QColor(0x4f9fe0),
        .seatReferral = QColor(0xf2b33d),
        .seatBulletin = QColor(0x56b881),
        .seatFree = QColor(0x46535f),
    };
    return set;
}

/// Black, white and yellow; every line is as plain as the text.
const Colours &highContrast()
{
    static const Colours set = {
        .text = QColor(0xffffff),
        .mutedText = QColor(0xf0f0f0),
        .headText = QColor(0xffffff),
        .placeholder = QColor(0xd8d8d8),
        .disabledText = QColor(0xa0a0a0),
        .window = QColor(0x000000u),
        .panel = QColor(0x000000u),
        .line = QColor(0xc0c0c0),
        .rowLine = QColor(0x707070),
        .headerRow = QColor(0x202020),
        .selectedRow = QColor(0x0b3d91),
        .primary = QColor(0xffff00),
        .primaryGround = QColor(0xffff00),
        .onPrimary = QColor(0x000000u),
        .primaryMark = QColor(0x2f6bff),
        .danger = QColor(0xffb3a6),
        .fieldLine = QColor(0xffffff),
        .fieldRight = QColor(0x6dff9c),
        .fieldWrong = QColor(0xff7a66),
        .dangerLine = QColor(0xff7a66),
        .noteGround = QColor(0x101820),
        .navigation = QColor(0x000000u),
        .navigationActive = QColor(0x0b3d91),
        .navigationText = QColor(0xffffff),
        .navigationMuted = QColor(0xd8d8d8),
        .navigationBright = QColor(0xffffff),
        .navigationMark = QColor(0xffff00),
        .navigationBadge = QColor(0x303030),
        .alarmBadge = QColor(0xb00020),
        .seatTaken = QColor(0x4da3ff),
        .seatReferral = QColor(0xffff00),
        .seatBulletin = QColor(0x6dff9c),
        .seatFree = QColor(0x707070),
    };
    return set;
}

struct Tones {
    QColor ground, ink;
};

Tones lightTones(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {QColor(0xe6ebf0), QColor(0x3e4c59)};
    case Tone::Info: return {QColor(0xdcebf8), QColor(0x134f83)};
    case Tone::Good: return {QColor(0xdff3e7), QColor(0x1d6b41)};
    case Tone::Warning: return {QColor(0xfdf0d2), QColor(0x8a5a00)};
    case Tone::Bad: return {QColor(0xfbe1dc), QColor(0x9b2c1a)};
    }
    return {};
}

Tones darkTones(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {QColor(0x2f3a45), QColor(0xcdd7e0)};
    case Tone::Info: return {QColor(0x1b3a57), QColor(0xa9d4fb)};
    case Tone::Good: return {QColor(0x1a3d2b), QColor(0x9be3bb)};
    case Tone::Warning: return {QColor(0x463610), QColor(0xf8d380)};
    case Tone::Bad: return {QColor(0x4d2520), QColor(0xffb3a6)};
    }
    return {};
}

Tones highContrastTones(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {QColor(0x303030), QColor(0xffffff)};
    case Tone::Info: return {QColor(0x0b2f66), QColor(0xffffff)};
    case Tone::Good: return {QColor(0x00401c), QColor(0xb8ffd0)};
    case Tone::Warning: return {QColor(0x4a3b00), QColor(0xffff66)};
    case Tone::Bad: return {QColor(0x5c0012), QColor(0xffd0d0)};
    }
    return {};
}

Tones tonesOf(Theme theme, Tone tone)
{
    switch (theme) {
    case Theme::System: break;
    case Theme::Light: return lightTones(tone);
    case Theme::Dark: return darkTones(tone);
    case Theme::HighContrast: return highContrastTones(tone);
    }
    return {};
}

} // namespace

const Colours &colours()
{
    switch (shown()) {
    case Theme::System: break;
    case Theme::Light: return light();
    case Theme::Dark: return dark();
    case Theme::HighContrast: return highContrast();
    }
    Q_UNREACHABLE();
}

QColor background(Tone tone)
{
    return tonesOf(shown(), tone).ground;
}

QColor foreground(Tone tone)
{
    return tonesOf(shown(), tone).ink;
}

} // namespace kezek::theme
