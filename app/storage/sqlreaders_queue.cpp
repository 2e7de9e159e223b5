// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingcalendar.h"
#include "storage/paging.h"
#include "storage/rows.h"
#include "storage/sqlreaders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

struct Line {
    QueueRow row;
    QueueEntry key;
};

/// Where each category goes on: "filedAt,year,sequence" of its last row shown, or nothing at its begin.
using CategoryMarks = std::array<QString, 3>;

QString keyText(const QueueEntry &entry)
{
    return u"%1,%2,%3"_s.arg(entry.filedAt.toMSecsSinceEpoch()).arg(entry.numberYear).arg(entry.numberSequence);
}

Result<CategoryMarks> marksOf(const PageMark &mark)
{
    CategoryMarks marks;
    if (mark.isEmpty())
        return marks;
    const QStringList parts = mark.split(u';');
    if (parts.size() != 3)
        return refuse(ErrorCode::FieldNotUnderstood, u"from"_s);
    std::copy(parts.cbegin(), parts.cend(), marks.begin());
    return marks;
}

Condition behind(const QString &mark)
{
    const QStringList parts = mark.split(u',');
    if (parts.size() != 3)
        return {};
    return {u"(e.filed_at, e.number_year, e.number_sequence) > (?, ?, ?)"_s,
            binds(parts.at(0).toLongLong(), parts.at(1).toInt(), parts.at(2).toInt())};
}

/// The languages asked for, in order of wish, from their ranks.
QList<GroupLanguage> readLanguages(Row &row)
{
    QMap<int, GroupLanguage> ranked;
    for (const GroupLanguage language : allOf<GroupLanguage>())
        if (const int rank = row.number(); rank > 0)
            ranked.insert(rank, language);
    return ranked.values();
}

QString selectLines()
{
    QString ranks;
    for (const GroupLanguage language : allOf<GroupLanguage>())
        ranks +=
            u", (SELECT min(l.rank) FROM application_language l WHERE l.application_id = a.id AND l.language = '%1')"_s
                .arg(toText(language));
    return u"SELECT "_s + selectApplicationRow(u"a"_s)
        + u", e.category, e.filed_at, e.number_year, e.number_sequence, e.entered_at, "
          "coalesce(d.name_ru, '')"_s
        + ranks
        + u" FROM queue_entry e JOIN application a ON a.id = e.application_id LEFT JOIN district d ON d.id = a.district_id"_s;
}

std::optional<Line> readLine(Row &row, int birthYear)
{
    const auto application = readApplicationRow(row);
    if (!application)
        return std::nullopt;
    QueueEntry key;
    key.application = application->id;
    key.birthYear = birthYear;
    key.category = row.word<PriorityCategory>();
    key.filedAt = row.instant();
    key.numberYear = row.number();
    key.numberSequence = row.number();
    key.enteredAt = row.instant();
    const QString district = row.text();
    return Line{{.application = *application,
                 .languages = readLanguages(row),
                 .district = district,
                 .enteredAt = key.enteredAt},
                key};
}

/// One category's next lines.
Result<QList<Line>> linesOf(SqlSession &session, int birthYear, PriorityCategory category, const QString &mark,
                            const SearchQuery &search)
{
    Conditions conditions;
    conditions.add(u"e.left_at IS NULL AND e.birth_year = ? AND e.category_rank = ?"_s,
                   binds(birthYear, static_cast<int>(category)));
    conditions.add(behind(mark));
    conditions.add(matching(search, session.dialect()));
    return session.list<Line>(
        selectLines() + conditions.where() + u" ORDER BY e.filed_at, e.number_year, e.number_sequence LIMIT ?"_s,
        conditions.values() + binds(pageSize + 1), [&](Row &row) { return readLine(row, birthYear); });
}

/// How many stand between two lines of one category.
Result<int> countBetween(SqlSession &session, const QueueEntry &from, const QueueEntry &until)
{
    KEZEK_TRY(const qint64 between,
              session.count(uR"(SELECT count(*) FROM queue_entry e
        WHERE e.left_at IS NULL AND e.birth_year = ? AND e.category_rank = ?
          AND (e.filed_at, e.number_year, e.number_sequence) > (?, ?, ?)
          AND (e.filed_at, e.number_year, e.number_sequence) < (?, ?, ?))"_s,
                            binds(from.birthYear, static_cast<int>(from.category), from.filedAt, from.numberYear,
                                  from.numberSequence, until.filedAt, until.numberYear, until.numberSequence)));
    return static_cast<int>(between);
}

/// Whether nobody of a later category stands before one of these.
bool goesBeforeAllOthers(PriorityCategory category, const Rules &rules)
{
    return category == PriorityCategory::Extraordinary || rules.order == QueueOrder::CategoriesStrict;
}

/// Positions by R5. The first line's is counted; each other's follows from the one before it: without a search there is no gap
/// between them, with one the gap is counted, so that all lines together read the queue once. `known`: what was counted for another category;
/// where a category begins with its first child, that says all.
Done setPositions(QList<Line> &lines, SqlSession &session, QueueEntries &queue, std::optional<QueueCounts> &known, bool isBegin, bool gaps, const Rules &rules)
{
    QueueCounts counts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        if (i == 0 && known && isBegin) {
            counts = *known;
            counts.aheadInCategory = 0;
        } else if (i == 0) {
            KEZEK_TRY(counts, queue.counts(line.key));
            known = counts;
        } else {
            ++counts.aheadInCategory;
        }
        if (i > 0 && gaps) {
            KEZEK_TRY(const int between, countBetween(session, lines.at(i - 1).key, line.key));
            counts.aheadInCategory += between;
        }
        line.row.position = positionOf(line.key.category, counts, rules);
    }
    return {};
}

} // namespace

Result<Page<QueueRow>> SqlReaders::queue(const QueueFilter &filter, const PageMark &from)
{
    KEZEK_TRY(CategoryMarks marks, marksOf(from));
    KEZEK_TRY(const Rulebook rulebook, m_sources.settings.rulebook());
    const Rules rules = rulebook.on(localDay(m_sources.clock()));
    int year = filter.birthYear;
    if (year == 0) {
        KEZEK_TRY(const qint64 youngest,
                  m_session.count(u"SELECT max(birth_year) FROM queue_entry WHERE left_at IS NULL"_s));
        year = static_cast<int>(youngest);
    }
    const bool searching = !std::holds_alternative<std::monostate>(filter.search);
    std::array<QList<Line>, 3> found;
    for (const PriorityCategory category : allOf<PriorityCategory>()) {
        if (filter.category && *filter.category != category)
            continue;
        const auto i = static_cast<size_t>(category);
        KEZEK_TRY(found.at(i), linesOf(m_session, year, category, marks.at(i), filter.search));
        if (found.at(i).size() > pageSize && goesBeforeAllOthers(category, rules))
            break;
    }
    std::optional<QueueCounts> counts;
    // At the head of the whole queue these are all who stand there, or more than a page of them: nobody shown stands behind one not counted.
    if (from.isEmpty() && !searching && !filter.category)
        counts = QueueCounts{static_cast<int>(found.at(0).size()), static_cast<int>(found.at(1).size()), static_cast<int>(found.at(2).size()), 0};
    QList<Line> all;
    for (const PriorityCategory category : allOf<PriorityCategory>()) {
        const auto i = static_cast<size_t>(category);
        KEZEK_CHECK(setPositions(found.at(i), m_session, m_sources.queue, counts, marks.at(i).isEmpty() && !searching, searching, rules));
        all += found.at(i);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Line &a, const Line &b) { return a.row.position < b.row.position; });
    Page<QueueRow> page;
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), pageSize); ++i) {
        page.rows.append(all.at(i).row);
        marks.at(static_cast<size_t>(all.at(i).key.category)) = keyText(all.at(i).key);
    }
    if (all.size() > pageSize)
        page.next = marks[0] + u';' + marks[1] + u';' + marks[2];
    return page;
}

Result<QMap<int, int>> SqlReaders::queueSizes()
{
    QMap<int, int> sizes;
    KEZEK_CHECK(m_session.each(
        u"SELECT birth_year, count(*) FROM queue_entry WHERE left_at IS NULL GROUP BY birth_year"_s, {}, [&](Row &row) {
            const int year = row.number();
            sizes.insert(year, row.number());
        }));
    return sizes;
}

} // namespace kezek
