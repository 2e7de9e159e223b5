// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/notices.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

// 3GPP TS 23.038: the default alphabet, and what it can only write with an escape before it.
const QString gsmBasic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                         "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
const QString gsmEscaped = u"\f^{}\\[~]|€"_s;

struct Limits {
    int single;
    int joined; ///< of each part where there are several: the header takes the rest
};

/// What each character costs, in order; empty where the text does not fit into the default alphabet.
QList<int> gsmCosts(const QString &text)
{
    QList<int> costs;
    for (const QChar c : text) {
        if (gsmBasic.contains(c))
            costs.append(1);
        else if (gsmEscaped.contains(c))
            costs.append(2);
        else
            return {};
    }
    return costs;
}

QList<int> ucs2Costs(const QString &text)
{
    QList<int> costs;
    for (const QChar c : text) {
        if (c.isLowSurrogate() && !costs.isEmpty())
            costs.back() = 2;
        else
            costs.append(1);
    }
    return costs;
}

/// A character is never split between two parts.
SmsSize sizeOf(const QList<int> &costs, Limits limits)
{
    int total = 0;
    int parts = 1;
    int used = 0;
    for (const int cost : costs) {
        total += cost;
        if (used + cost > limits.joined) {
            ++parts;
            used = 0;
        }
        used += cost;
    }
    if (total <= limits.single)
        return {.parts = 1, .left = limits.single - total};
    return {.parts = parts, .left = limits.joined - used};
}

} // namespace

SmsSize smsSize(const QString &text)
{
    const QList<int> gsm = gsmCosts(text);
    const bool fits = !gsm.isEmpty() || text.isEmpty();
    SmsSize size = fits ? sizeOf(gsm, {160, 153}) : sizeOf(ucs2Costs(text), {70, 67});
    size.gsm7 = fits;
    return size;
}

int smsParts(const QString &text)
{
    return smsSize(text).parts;
}

bool fitsGsm7(const QString &text)
{
    return text.isEmpty() || !gsmCosts(text).isEmpty();
}

} // namespace kezek
