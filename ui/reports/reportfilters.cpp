// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfilters.h"

#include "domain/workingcalendar.h"
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

using enum ReportFilter;

constexpr std::array everyFilter{BirthYear, Category, ReportFilter::Language, ReportFilter::District, ReportFilter::Kindergarten, ReportFilter::Source, Worker};
constexpr int yearsOfChildren = 8; ///< who waits, is enrolled or has just left
constexpr int leastLettersShown = 8;
constexpr int boxesInARow = 4;

QString keyOf(ReportFilter filter)
{
    switch (filter) {
    case BirthYear: return u"birthYear"_s;
    case Category: return u"category"_s;
    case ReportFilter::Language: return u"language"_s;
    case ReportFilter::District: return u"district"_s;
    case ReportFilter::Kindergarten: return u"kindergarten"_s;
    case ReportFilter::Source: return u"source"_s;
    case Worker: return u"worker"_s;
    }
    Q_UNREACHABLE();
}

template <class E> QList<std::pair<QVariant, QString>> valuesOf()
{
    QList<std::pair<QVariant, QString>> choices;
    for (const E value : allOf<E>())
        choices.append({int(value), words::of(value)});
    return choices;
}

} // namespace

Result<ReportSurroundings> ReportSurroundings::read(Store &store)
{
    ReportSurroundings read;
    read.today = localDay(store.now());
    KEZEK_TRY(read.office, store.settings().office());
    KEZEK_TRY(read.districts, store.kindergartens().districts());
    KEZEK_TRY(read.kindergartens, store.kindergartens().all());
    KEZEK_TRY(read.workers, store.workers().all());
    return read;
}

ReportFilters::ReportFilters(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::gap);
    for (int column = 0; column < boxesInARow; ++column)
        grid->setColumnStretch(column, 1);
    for (const ReportFilter filter : everyFilter) {
        auto *box = new ChoiceBox(this);
        box->setObjectName(u"reports.filter."_s + keyOf(filter));
        box->setMinimumContentsLength(leastLettersShown);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &ReportFilters::filterChosen);
        m_boxes.insert(filter, box);
    }
    retranslate();
}

ReportFilters::Choices ReportFilters::choicesOf(ReportFilter filter) const
{
    Choices choices;
    switch (filter) {
    case BirthYear:
        for (int year = m_surroundings.today.year(); year > m_surroundings.today.year() - yearsOfChildren; --year)
            choices.append({year, QString::number(year)});
        return choices;
    case Category: return valuesOf<PriorityCategory>();
    case ReportFilter::Language: return valuesOf<GroupLanguage>();
    case ReportFilter::Source: return valuesOf<kezek::Source>();
    case ReportFilter::District:
        for (const kezek::District &district : m_surroundings.districts)
            choices.append({district.id.value, words::district(district)});
        return choices;
    case ReportFilter::Kindergarten:
        for (const kezek::Kindergarten &kindergarten : m_surroundings.kindergartens)
            choices.append({kindergarten.id.value, kindergarten.name});
        return choices;
    case Worker:
        for (const WorkerAccount &worker : m_surroundings.workers)
            choices.append({worker.id.value, worker.name});
        return choices;
    }
    Q_UNREACHABLE();
}

void ReportFilters::setSurroundings(const ReportSurroundings &surroundings)
{
    m_surroundings = surroundings;
    retranslate();
}

void ReportFilters::showFor(const QList<ReportFilter> &filters)
{
    m_shown = filters;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (ChoiceBox *box : std::as_const(m_boxes)) {
        grid->removeWidget(box);
        box->hide();
    }
    for (int i = 0; i < filters.size(); ++i) {
        grid->addWidget(m_boxes.value(filters.at(i)), i / boxesInARow, i % boxesInARow);
        m_boxes.value(filters.at(i))->show();
    }
    setVisible(!filters.isEmpty());
}

QVariant ReportFilters::chosen(ReportFilter filter) const
{
    return m_shown.contains(filter) ? m_boxes.value(filter)->value() : QVariant();
}

void ReportFilters::fill(ReportQuery &query) const
{
    const auto put = [this](ReportFilter filter, auto set) {
        if (const QVariant value = chosen(filter); value.isValid())
            set(value.toLongLong());
    };
    put(BirthYear, [&](qint64 year) { query.birthYear = int(year); });
    put(Category, [&](qint64 value) { query.category = PriorityCategory(value); });
    put(ReportFilter::Language, [&](qint64 value) { query.language = GroupLanguage(value); });
    put(ReportFilter::District, [&](qint64 id) { query.district = DistrictId{id}; });
    put(ReportFilter::Kindergarten, [&](qint64 id) { query.kindergarten = KindergartenId{id}; });
    put(ReportFilter::Source, [&](qint64 value) { query.source = kezek::Source(value); });
    put(Worker, [&](qint64 id) { query.worker = WorkerId{id}; });
}

bool ReportFilters::isAnyChosen() const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [this](ReportFilter filter) { return chosen(filter).isValid(); });
}

void ReportFilters::retranslate()
{
    const QHash<ReportFilter, std::pair<QString, QString>> names{
        {BirthYear, {tr("Birth year"), tr("All birth years")}},
        {Category, {tr("Category"), tr("All categories")}},
        {ReportFilter::Language, {tr("Language of upbringing"), tr("All languages")}},
        {ReportFilter::District, {tr("District"), tr("All districts")}},
        {ReportFilter::Kindergarten, {tr("Kindergarten"), tr("All kindergartens")}},
        {ReportFilter::Source, {tr("Source"), tr("All sources")}},
        {Worker, {tr("Worker"), tr("All workers")}}};
    for (const ReportFilter filter : everyFilter) {
        ChoiceBox *box = m_boxes.value(filter);
        const QSignalBlocker quiet(box);
        box->setAccessibleName(names.value(filter).first);
        box->setToolTip(names.value(filter).first);
        box->setChoices(Choices{{QVariant(), names.value(filter).second}} + choicesOf(filter));
    }
}

} // namespace kezek
