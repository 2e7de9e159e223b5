// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/whatif.h"

#include "domain/workingcalendar.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint32 contentVersion = 1;
/// Said of the progress so often: after so many children.
constexpr qsizetype step = 500;

bool outOfBounds(const TrialRules &side)
{
    return side.wishes < 1 || side.wishes > whatif::mostWishes || side.windowPercent < 0 || side.windowPercent > 100;
}

whatif::Place placeOf(const OfferedGroup &offered)
{
    return {offered.group.id.value, offered.kindergarten.id.value, offered.seats, offered.group.age, offered.group.language};
}

/// The groups that have a seat on either side, as families see them: with the most seats of both.
QList<OfferedGroup> offeredOnEither(const Snapshot &snapshot, const TrialSetup &setup, whatif::Case &given)
{
    whatif::Case all;
    for (const OfferedGroup &offered : snapshot.groups)
        all.groups.push_back(placeOf(offered));
    const std::vector<qint32> a = whatif::seatsUnder(all, rulesOf(setup, setup.a));
    const std::vector<qint32> b = whatif::seatsUnder(all, rulesOf(setup, setup.b));
    QList<OfferedGroup> either;
    for (size_t g = 0; g < a.size(); ++g) {
        if (a[g] == 0 && b[g] == 0 && all.groups[g].seats == 0)
            continue;
        given.groups.push_back(all.groups[g]);
        either.append(snapshot.groups.at(qsizetype(g)));
        either.last().seats = std::max(a[g], b[g]);
    }
    return either;
}

/// Families of whom more than one child is known.
class Families {
public:
    explicit Families(const Snapshot &snapshot)
    {
        for (const QueuedChild &child : snapshot.waiting)
            ++m_members[child.family];
        for (const SittingChild &child : snapshot.sitting) {
            ++m_members[child.family];
            m_sits[child.family].append(child.kindergarten);
        }
    }
    qint32 index(qint64 family)
    {
        if (m_members.value(family) < 2)
            return -1;
        const auto known = m_indexes.constFind(family);
        return known == m_indexes.cend() ? *m_indexes.insert(family, qint32(m_indexes.size())) : *known;
    }
    bool sits(qint64 family, KindergartenId kindergarten) const
    {
        const auto known = m_sits.constFind(family);
        return known != m_sits.cend() && known->contains(kindergarten);
    }

private:
    QHash<qint64, int> m_members;
    QHash<qint64, qint32> m_indexes;
    QHash<qint64, QList<KindergartenId>> m_sits;
};

whatif::Child childOf(const QueuedChild &queued)
{
    whatif::Child child;
    child.application = queued.application.value;
    child.filedAt = queued.filedAt.toMSecsSinceEpoch();
    child.numberYear = queued.numberYear;
    child.numberSequence = queued.numberSequence;
    child.birthYear = queued.seeker.born.year();
    child.category = queued.category;
    return child;
}

Result<whatif::Case> caseOf(const Snapshot &snapshot, const TrialSetup &setup, const QDateTime &now, const TrialProgress &progress)
{
    whatif::Case given;
    given.at = now.toMSecsSinceEpoch();
    const QDate today = localDay(now);
    const QList<OfferedGroup> offered = offeredOnEither(snapshot, setup, given);
    Families families(snapshot);
    for (qsizetype i = 0; i < snapshot.waiting.size(); ++i) {
        if (i % step == 0 && !progress(int(i), int(snapshot.waiting.size())))
            return refuse(ErrorCode::Cancelled);
        const QueuedChild &queued = snapshot.waiting.at(i);
        whatif::Child child = childOf(queued);
        child.family = families.index(queued.family);
        child.firstWish = qint32(given.wishes.size());
        const bool stopped = queued.stopListedUntil && *queued.stopListedUntil >= today;
        const QList<qsizetype> wished = stopped ? QList<qsizetype>() : wishedGroups(queued.seeker, offered, today, whatif::mostWishes);
        for (const qsizetype index : wished) {
            const Kindergarten &kindergarten = offered.at(index).kindergarten;
            const bool near = !queued.seeker.home.isNull() && queued.seeker.home == kindergarten.district;
            given.wishes.push_back({qint32(index), families.sits(queued.family, kindergarten.id), near});
        }
        child.wishes = qint32(wished.size());
        given.children.push_back(child);
    }
    return given;
}

QDataStream &operator<<(QDataStream &out, const whatif::Child &c)
{
    return out << c.application << c.filedAt << c.numberYear << c.numberSequence << c.birthYear << qint8(c.category) << c.family << c.firstWish << c.wishes;
}
QDataStream &operator>>(QDataStream &in, whatif::Child &c)
{
    qint8 category = 0;
    in >> c.application >> c.filedAt >> c.numberYear >> c.numberSequence >> c.birthYear >> category >> c.family >> c.firstWish >> c.wishes;
    c.category = PriorityCategory(category);
    return in;
}
QDataStream &operator<<(QDataStream &out, const whatif::Place &p)
{
    return out << p.group << p.kindergarten << p.seats << qint8(p.age) << qint8(p.language);
}
QDataStream &operator>>(QDataStream &in, whatif::Place &p)
{
    qint8 age = 0;
    qint8 language = 0;
    in >> p.group >> p.kindergarten >> p.seats >> age >> language;
    p.age = AgeGroup(age);
    p.language = GroupLanguage(language);
    return in;
}
QDataStream &operator<<(QDataStream &out, const whatif::Wish &w) { return out << w.group << w.sibling << w.district; }
QDataStream &operator>>(QDataStream &in, whatif::Wish &w) { return in >> w.group >> w.sibling >> w.district; }

template <class T> void write(QDataStream &out, const std::vector<T> &rows)
{
    out << qint32(rows.size());
    for (const T &row : rows)
        out << row;
}
template <class T> void read(QDataStream &in, std::vector<T> &rows)
{
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        in >> rows.emplace_back();
}

/// Every index leads somewhere: what was kept may have been written by another hand.
bool isSound(const whatif::Case &given)
{
    const auto within = [](int value, int count) { return value >= 0 && value < count; };
    const bool groups = std::all_of(given.groups.cbegin(), given.groups.cend(), [&](const whatif::Place &place) {
        return place.seats >= 0 && within(int(place.age), whatif::ageGroups) && within(int(place.language), whatif::groupLanguages);
    });
    const bool wishes = std::all_of(given.wishes.cbegin(), given.wishes.cend(),
                                    [&](const whatif::Wish &wish) { return within(wish.group, int(given.groups.size())); });
    return groups && wishes && std::all_of(given.children.cbegin(), given.children.cend(), [&](const whatif::Child &child) {
        return within(int(child.category), 3) && within(child.wishes, whatif::mostWishes + 1) && child.firstWish >= 0
            && size_t(child.firstWish) + size_t(child.wishes) <= given.wishes.size();
    });
}

} // namespace

whatif::RuleSet rulesOf(const TrialSetup &setup, const TrialRules &side)
{
    whatif::RuleSet rules;
    rules.mechanism = side.mechanism;
    rules.order = setup.order;
    rules.generalPerFirstPriority = setup.generalPerFirstPriority;
    rules.windowPercent = side.windowPercent;
    rules.wishes = side.wishes;
    for (const TrialRules::SeatChange &change : side.changes)
        rules.changes.append({change.kindergarten, change.group.value_or(GroupId()), change.seats});
    return rules;
}

Trial runTrial(const TrialSetup &setup, whatif::Case given)
{
    Trial trial;
    trial.setup = setup;
    trial.given = std::move(given);
    trial.a = whatif::run(trial.given, rulesOf(setup, setup.a), quint64(setup.seed));
    trial.b = whatif::run(trial.given, rulesOf(setup, setup.b), quint64(setup.seed));
    trial.measuredA = whatif::measure(trial.given, trial.a, setup.order, setup.generalPerFirstPriority);
    trial.measuredB = whatif::measure(trial.given, trial.b, setup.order, setup.generalPerFirstPriority);
    trial.changes = whatif::compare(trial.given, trial.a, trial.b);
    return trial;
}

Result<Trial> takeTrial(Store &store, TrialSetup setup, const TrialProgress &progress)
{
    if (outOfBounds(setup.a) || outOfBounds(setup.b))
        return refuse(ErrorCode::FieldOutOfRange, outOfBounds(setup.a) ? u"a"_s : u"b"_s);
    const QDateTime now = store.now();
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    const Rules rules = rulebook.on(localDay(now));
    setup.order = rules.order;
    setup.generalPerFirstPriority = std::max(1, rules.generalPerFirstPriority);
    KEZEK_TRY(const Snapshot snapshot, store.snapshots().take());
    KEZEK_TRY(whatif::Case given, caseOf(snapshot, setup, now, progress));
    return runTrial(setup, std::move(given));
}

QString packed(const whatif::Case &given)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << contentVersion << given.at;
    write(out, given.children);
    write(out, given.groups);
    write(out, given.wishes);
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

Result<whatif::Case> unpacked(const QString &content)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(content.toLatin1()));
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    qint32 version = 0;
    whatif::Case given;
    in >> version >> given.at;
    if (version == contentVersion) {
        read(in, given.children);
        read(in, given.groups);
        read(in, given.wishes);
    }
    if (version != contentVersion || in.status() != QDataStream::Ok || !isSound(given))
        return refuse(ErrorCode::FieldNotUnderstood, u"content"_s);
    return given;
}

Result<Trial> keptTrial(Store &store, TrialId id)
{
    KEZEK_TRY(const KeptTrial kept, store.snapshots().trial(id));
    KEZEK_TRY(const TrialSetup setup, fromJson<TrialSetup>(kept.setup));
    KEZEK_TRY(whatif::Case given, unpacked(kept.content));
    return runTrial(setup, std::move(given));
}

QList<Role> trialRoles()
{
    return {Role::Supervisor, Role::Administrator};
}

QList<Role> proposalRoles()
{
    return {Role::Placement, Role::Supervisor, Role::Administrator};
}

} // namespace kezek
