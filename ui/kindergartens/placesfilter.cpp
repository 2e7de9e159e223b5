// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/placesfilter.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int leastLetters = 8;
constexpr int mostWidth = 170;

using Choices = QList<std::pair<QVariant, QString>>;

void showWhole(ChoiceBox *box)
{
    int widest = 0;
    for (int i = 0; i < box->count(); ++i)
        widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
    box->view()->setMinimumWidth(widest + 2 * theme::pageMargin);
}

template <class E> void offer(ChoiceBox *box, const QString &all)
{
    Choices choices{{QVariant(), all}};
    for (const E value : allOf<E>())
        choices.append({toText(value), words::of(value)});
    const QSignalBlocker quiet(box);
    box->setChoices(choices);
    showWhole(box);
}

template <class E> std::optional<E> chosen(const ChoiceBox *box)
{
    return box->value().isValid() ? fromText<E>(box->value().toString()) : std::nullopt;
}

} // namespace

bool PlacesWanted::takes(const GroupRow &row) const
{
    const Group &group = row.group;
    if ((language && group.language != *language) || (age && group.age != *age) || (kind && group.kind != *kind))
        return false;
    switch (seats) {
    case Seats::Any: return true;
    case Seats::Free: return !group.closedAt && row.seats.inBulletin + row.seats.free > 0;
    case Seats::Closed: return group.closedAt || row.seats.closed > 0;
    }
    return true;
}

PlacesFilter::PlacesFilter(QWidget *parent)
    : QWidget(parent), m_district(new ChoiceBox(this)), m_language(new ChoiceBox(this)), m_age(new ChoiceBox(this)),
      m_kind(new ChoiceBox(this)), m_seats(new ChoiceBox(this)), m_clear(new QPushButton(this)), m_row(new QHBoxLayout(this))
{
    m_district->setObjectName(u"kindergartens.filter.district"_s);
    m_language->setObjectName(u"kindergartens.filter.language"_s);
    m_age->setObjectName(u"kindergartens.filter.age"_s);
    m_kind->setObjectName(u"kindergartens.filter.kind"_s);
    m_seats->setObjectName(u"kindergartens.filter.seats"_s);
    m_clear->setObjectName(u"kindergartens.filter.clear"_s);
    theme::style(m_clear, theme::Button::Link);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::gap);
    for (ChoiceBox *box : {m_district, m_language, m_age, m_kind, m_seats}) {
        // As wide as the page lets it: the list that it opens shows the whole words.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
        box->setMaximumWidth(mostWidth);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &PlacesFilter::tell);
    }
    m_row->addWidget(m_clear);
    m_row->addStretch();
    m_clear->hide();
    keys::give(m_clear, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_district->setFocus(); // the button itself goes
    });
    retranslate();
}

void PlacesFilter::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void PlacesFilter::setDistricts(const QList<District> &districts)
{
    if (districts == m_districts)
        return;
    m_districts = districts;
    fillDistricts();
    tell(); // the chosen one may be gone
}

void PlacesFilter::fillDistricts()
{
    Choices choices{{QVariant(), tr("All districts")}};
    for (const District &district : std::as_const(m_districts))
        choices.append({district.id.value, words::district(district)});
    const QSignalBlocker quiet(m_district);
    m_district->setChoices(choices);
    showWhole(m_district);
}

PlacesWanted PlacesFilter::wanted() const
{
    PlacesWanted wanted;
    if (m_district->value().isValid())
        wanted.district = DistrictId{m_district->value().toLongLong()};
    wanted.language = chosen<GroupLanguage>(m_language);
    wanted.age = chosen<AgeGroup>(m_age);
    wanted.kind = chosen<GroupKind>(m_kind);
    wanted.seats = static_cast<PlacesWanted::Seats>(m_seats->value().toInt());
    return wanted;
}

void PlacesFilter::clear()
{
    for (ChoiceBox *box : {m_district, m_language, m_age, m_kind, m_seats}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    tell();
}

void PlacesFilter::tell()
{
    const PlacesWanted now = wanted();
    m_clear->setVisible(!now.isEmpty());
    if (now == m_told)
        return;
    m_told = now;
    emit changed(now);
}

void PlacesFilter::retranslate()
{
    using Seats = PlacesWanted::Seats;
    fillDistricts();
    offer<GroupLanguage>(m_language, tr("All languages"));
    offer<AgeGroup>(m_age, tr("All ages"));
    offer<GroupKind>(m_kind, tr("All kinds"));
    const QSignalBlocker quiet(m_seats);
    m_seats->setChoices({{int(Seats::Any), tr("All groups")}, {int(Seats::Free), tr("With free seats")}, {int(Seats::Closed), tr("With closed seats")}});
    showWhole(m_seats);
    keys::setText(m_clear, tr("Show all"));
    m_district->setAccessibleName(tr("District"));
    m_language->setAccessibleName(tr("Language of the group"));
    m_age->setAccessibleName(tr("Age group"));
    m_kind->setAccessibleName(tr("Kind of group"));
    m_seats->setAccessibleName(tr("Seats of the group"));
}

} // namespace kezek
