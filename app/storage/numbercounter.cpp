// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numbercounter.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

QString wordOf(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Application: return u"application"_s;
    case NumberKind::Referral: return u"referral"_s;
    case NumberKind::Bulletin: return u"bulletin"_s;
    }
    Q_UNREACHABLE();
}

QString sqlOf(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Application:
        return u"SELECT coalesce(max(number_sequence), 0) + 1 FROM application WHERE number_year = ?"_s;
    case NumberKind::Referral:
        return u"SELECT coalesce(max(number_sequence), 0) + 1 FROM referral WHERE number_year = ?"_s;
    case NumberKind::Bulletin:
        return u"SELECT coalesce(max(sequence), 0) + 1 FROM bulletin WHERE year = ?"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<int> nextNumber(SqlSession &session, NumberKind kind, int year)
{
    if (const QString &ofServer = session.dialect().nextNumber; !ofServer.isEmpty()) {
        KEZEK_TRY(const qint64 next, session.count(ofServer, binds(wordOf(kind), year)));
        return static_cast<int>(next);
    }
    KEZEK_TRY(const qint64 next, session.count(sqlOf(kind), binds(year)));
    return static_cast<int>(next);
}

} // namespace kezek
