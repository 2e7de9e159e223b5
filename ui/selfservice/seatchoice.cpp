// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/seatchoice.h"

#include "ui/common/theme.h"
#include "ui/referrals/panels/phrases.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant languageKey(const OfferRow &offer) { return int(offer.group.language); }
QVariant kindergartenKey(const OfferRow &offer) { return offer.kindergarten.id.value; }
QVariant groupKey(const OfferRow &offer) { return offer.group.id.value; }
QVariant districtKey(const OfferRow &offer) { return offer.district.id.value; }

} // namespace

SeatChoice::SeatChoice(QWidget *parent)
    : QWidget(parent), m_form(new FormGrid(2, this)), m_language(new ChoiceBox(this)), m_kindergarten(new ChoiceBox(this)),
      m_group(new ChoiceBox(this)), m_district(new ChoiceBox(this)), m_hint(new QLabel(this))
{
    const QList<std::pair<QString, ChoiceBox *>> boxes{
        {u"language"_s, m_language}, {u"kindergarten"_s, m_kindergarten}, {u"group"_s, m_group}, {u"district"_s, m_district}};
    for (const auto &[name, box] : boxes) {
        box->setObjectName(u"terminal.take."_s + name);
        m_form->add(name, box, box == m_group ? 2 : 1); // the group says its kindergarten too
        // A long name is cut in the box and whole in its list.
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &SeatChoice::fill);
    }
    m_hint->setObjectName(u"terminal.take.hint"_s);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchGap);
    column->addWidget(m_form);
    column->addWidget(m_hint);
}

void SeatChoice::setOffers(const QList<OfferRow> &offers)
{
    m_offers.clear();
    m_othersOpen.reset();
    for (const OfferRow &offer : offers) {
        if (offer.mayTake)
            m_offers.append(offer);
        else if (offer.openFrom && (!m_othersOpen || *offer.openFrom < *m_othersOpen))
            m_othersOpen = offer.openFrom;
    }
    fill();
}

void SeatChoice::clear()
{
    setOffers({});
    for (ChoiceBox *box : {m_language, m_kindergarten, m_group, m_district})
        box->setCurrentIndex(0);
}

/// What the other boxes leave; `but` is the one that is being filled.
bool SeatChoice::leaves(const OfferRow &offer, const ChoiceBox *but) const
{
    const auto fits = [but](const ChoiceBox *box, const QVariant &value) { return box == but || !box->value().isValid() || box->value() == value; };
    return fits(m_language, languageKey(offer)) && fits(m_kindergarten, kindergartenKey(offer)) && fits(m_group, groupKey(offer))
        && fits(m_district, districtKey(offer));
}

template <class Key, class Text> void SeatChoice::fillBox(ChoiceBox *box, const QString &any, Key key, Text text)
{
    QList<std::pair<QVariant, QString>> choices{{QVariant(), any}};
    for (const OfferRow &offer : m_offers) {
        const std::pair<QVariant, QString> choice{key(offer), text(offer)};
        if (leaves(offer, box) && !choices.contains(choice))
            choices.append(choice);
    }
    const QSignalBlocker quiet(box);
    box->setChoices(choices);
}

void SeatChoice::fill()
{
    fillBox(m_language, tr("Any language"), languageKey, [](const OfferRow &offer) { return words::of(offer.group.language); });
    fillBox(m_kindergarten, tr("Any kindergarten"), kindergartenKey, [](const OfferRow &offer) { return offer.kindergarten.name; });
    fillBox(m_district, tr("Any district"), districtKey, [](const OfferRow &offer) { return words::district(offer.district); });
    // Two groups of one name are told apart by their kindergarten.
    fillBox(m_group, tr("Choose a group"), groupKey,
            [](const OfferRow &offer) { return u"%1 · %2"_s.arg(phrases::group(offer.group), offer.kindergarten.name); });
    const auto offer = chosen();
    QStringList hint;
    if (offer && offer->invitedUntil)
        hint << tr("This seat is kept for your child until %1.").arg(words::instant(*offer->invitedUntil));
    else if (offer)
        hint << tr("%n seats of this group are free.", nullptr, offer->seats);
    else
        hint << tr("Choose a group. The other lists make the choice shorter.");
    if (!offer && m_othersOpen)
        hint << tr("More seats are kept for the first in the queue until %1; after that they are open to all.").arg(words::instant(*m_othersOpen));
    m_hint->setText(hint.join(u' '));
    emit changed();
}

std::optional<OfferRow> SeatChoice::chosen() const
{
    const QVariant group = m_group->value();
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(), [&](const OfferRow &offer) { return group == groupKey(offer); });
    return group.isValid() && found != m_offers.cend() ? std::optional(*found) : std::nullopt;
}

void SeatChoice::retranslate()
{
    m_form->setLabel(u"language"_s, tr("Language of upbringing"));
    m_form->setLabel(u"kindergarten"_s, tr("Kindergarten"));
    m_form->setLabel(u"group"_s, tr("Group"));
    m_form->setLabel(u"district"_s, tr("District"));
    fill();
}

void SeatChoice::focusFirst()
{
    m_language->setFocus();
}

} // namespace kezek
