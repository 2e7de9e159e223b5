// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeday.h"

/// What a family's hands do on more than one screen of the terminal.
namespace kezek::test {

/// The tick, "Send", the digits that came to the phone, and Enter.
inline void confirmAtTerminal(OfficeDay &day, const QString &phone)
{
    day.hands.push(QStringLiteral("terminal.code.consent"));
    day.hands.push(QStringLiteral("terminal.code.send"));
    day.sees(QStringLiteral("terminal.code.send"), QStringLiteral("once more"));
    day.hands.type(QStringLiteral("terminal.code.digits"), day.codeOn(phone));
    day.hands.press(Qt::Key_Return);
}

} // namespace kezek::test
