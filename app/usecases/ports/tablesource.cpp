// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ports/tablesource.h"

namespace kezek {

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace kezek
