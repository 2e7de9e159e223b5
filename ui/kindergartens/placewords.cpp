// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/placewords.h"

#include "words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek::placewords {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlaceWords", text);
}

QString bulletinOf(const SeatStatus &seat, const QHash<BulletinId, Bulletin> &bulletins)
{
    const auto found = seat.publication ? bulletins.constFind(seat.publication->bulletin) : bulletins.cend();
    return found == bulletins.cend() ? words::of(SeatState::InBulletin) : words::bulletinNumber(*found);
}

/// Why a seat is closed, as it was typed; the program's own word for a smaller group is put into words.
QString closedBecause(const Seat &seat)
{
    return seat.closedReason == u"capacity"_s ? say(QT_TRANSLATE_NOOP("PlaceWords", "the group was made smaller")) : seat.closedReason;
}

} // namespace

QString group(const Group &group)
{
    const QString name = group.name.contains(u'«') ? group.name : u"«%1»"_s.arg(group.name);
    const QString whole = u"%1 %2"_s.arg(words::of(group.age), name);
    return group.kind == GroupKind::General ? whole : u"%1, %2"_s.arg(whole, words::of(group.kind));
}

QString born(const Group &group)
{
    const int from = group.bornFrom.year();
    const int until = group.bornUntil.year();
    return from == until ? QString::number(from) : u"%1–%2"_s.arg(from).arg(until);
}

QString groupLine(const Group &shown)
{
    return say(QT_TRANSLATE_NOOP("PlaceWords", "%1, %2, born %3")).arg(group(shown), words::shortOf(shown.language), born(shown));
}

QString forecast(const QList<SeatStatus> &seats)
{
    QList<QDate> free;
    for (const SeatStatus &seat : seats)
        if (seat.state == SeatState::OnReferral && seat.lastDay)
            free.append(seat.lastDay->addDays(1));
    if (free.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(free.cbegin(), free.cend());
    const int count = int(free.size());
    if (*first == *last)
        return QCoreApplication::translate("PlaceWords", "%n seats are on referral: free again on %1 if the parents do not come.", nullptr, count)
            .arg(words::shortDay(*first));
    return QCoreApplication::translate("PlaceWords", "%n seats are on referral: free again from %1 to %2 if the parents do not come.", nullptr, count)
        .arg(words::shortDay(*first), words::shortDay(*last));
}

theme::Tone tone(SeatState state)
{
    switch (state) {
    case SeatState::Taken: return theme::Tone::Info;
    case SeatState::OnReferral: return theme::Tone::Warning;
    case SeatState::InBulletin: return theme::Tone::Good;
    case SeatState::Free: return theme::Tone::Neutral;
    case SeatState::Closed: return theme::Tone::Bad;
    }
    return theme::Tone::Neutral;
}

QString legend(SeatState state)
{
    return words::of(state);
}

QString brief(const SeatStatus &seat, const QHash<BulletinId, Bulletin> &bulletins)
{
    switch (seat.state) {
    case SeatState::Taken: return words::of(SeatState::Taken);
    case SeatState::OnReferral:
        //: Stands in a narrow cell: at most nine letters with the day ("by 26.11")
        return QCoreApplication::translate("PlaceWords", "by %1").arg(words::shortDay(seat.lastDay.value_or(QDate())));
    case SeatState::InBulletin: return bulletinOf(seat, bulletins);
    case SeatState::Free: return say(QT_TRANSLATE_NOOP("PlaceWords", "free"));
    case SeatState::Closed: return words::of(SeatState::Closed);
    }
    return {};
}

QString whole(const SeatStatus &seat, const QHash<BulletinId, Bulletin> &bulletins)
{
    const QString number = QString::number(seat.seat.number);
    switch (seat.state) {
    case SeatState::Taken: return say(QT_TRANSLATE_NOOP("PlaceWords", "Seat %1 is taken by %2.")).arg(number, seat.childName);
    case SeatState::OnReferral:
        return say(QT_TRANSLATE_NOOP("PlaceWords", "Seat %1 is kept for %2 by a referral that is valid until %3."))
            .arg(number, seat.childName, words::day(seat.lastDay.value_or(QDate())));
    case SeatState::InBulletin:
        return say(QT_TRANSLATE_NOOP("PlaceWords", "Seat %1 stands in bulletin %2: families can choose it.")).arg(number, bulletinOf(seat, bulletins));
    case SeatState::Free:
        return say(QT_TRANSLATE_NOOP("PlaceWords", "Seat %1 has been free since %2 and waits for the next bulletin."))
            .arg(number, words::day(localDay(seat.seat.freeSince)));
    case SeatState::Closed:
        if (!seat.seat.closedAt)
            return say(QT_TRANSLATE_NOOP("PlaceWords", "Seat %1 is closed with the whole group.")).arg(number);
        return say(QT_TRANSLATE_NOOP("PlaceWords", "Seat %1 is closed: %2.")).arg(number, closedBecause(seat.seat));
    }
    return {};
}

} // namespace kezek::placewords
