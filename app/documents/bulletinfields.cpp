// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString seatsText(const BulletinRow &row, const PaperWords &words)
{
    if (row.seats == row.published)
        return QString::number(row.seats);
    return words.text("seatsLeft").arg(row.seats).arg(row.published);
}

TemplateFields groupFields(const BulletinRow &row, const PaperWords &words)
{
    TemplateFields fields;
    fields.words = {
        {u"name"_s, row.group.name},
        {u"age"_s, words.of(row.group.age)},
        {u"kind"_s, words.of(row.group.kind)},
        {u"language"_s, words.of(row.group.language)},
        {u"bornFrom"_s, words::day(row.group.bornFrom)},
        {u"bornUntil"_s, words::day(row.group.bornUntil)},
        {u"seats"_s, seatsText(row, words)},
        {u"until"_s, hasWindow(row) ? words::instant(row.bulletin.windowUntil) : words.text("openToAll")},
    };
    fields.showIf(u"special"_s, row.group.kind != GroupKind::General);
    return fields;
}

TemplateFields placeFields(const BulletinRow &row, const PaperWords &words)
{
    const QString address = joined({districtName(row.district, words), row.kindergarten.address});
    TemplateFields fields;
    fields.words = {{u"kindergarten"_s, row.kindergarten.name}, {u"address"_s, address}};
    fields.showIf(u"address"_s, !address.isEmpty());
    return fields;
}

QList<TemplateFields> places(const QList<BulletinRow> &rows, const PaperWords &words)
{
    QList<KindergartenId> order;
    QList<TemplateFields> all;
    for (const BulletinRow &row : rows) {
        if (!order.contains(row.kindergarten.id)) {
            order.append(row.kindergarten.id);
            all.append(placeFields(row, words));
        }
        all[order.indexOf(row.kindergarten.id)].sections[u"group"_s].append(groupFields(row, words));
    }
    return all;
}

} // namespace

QString bulletinNumber(const Bulletin &bulletin, const PaperWords &words)
{
    return words.text("bulletinNumber").arg(bulletin.sequence);
}

QString districtName(const District &district, const PaperWords &words)
{
    return words.language() == Language::Kazakh && !district.nameKk.isEmpty() ? district.nameKk : district.nameRu;
}

bool hasWindow(const BulletinRow &row)
{
    return row.bulletin.windowUntil > row.bulletin.publishedAt;
}

PaperPage pageOf(const BulletinPaper &paper, const PaperWords &words)
{
    const QString number = bulletinNumber(paper.bulletin, words);
    PaperPage page{u"bulletin"_s, words.text("bulletinTitle") + u' ' + number, number,
                   officeFields(paper.office, words, paper.bulletin.publishedAt), {}};
    TemplateFields &fields = page.fields;
    fields.words.insert(u"number"_s, number);
    fields.words.insert(u"publishedAt"_s, words::instant(paper.bulletin.publishedAt));
    fields.showIf(u"undone"_s, paper.bulletin.undoneAt.has_value());
    if (paper.bulletin.undoneAt)
        fields.words.insert(u"undoneAt"_s, words::instant(*paper.bulletin.undoneAt));
    fields.sections.insert(u"place"_s, places(paper.rows, words));
    fields.showIf(u"empty"_s, paper.rows.isEmpty());
    return page;
}

} // namespace kezek
