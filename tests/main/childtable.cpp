// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/childtable.h"

#include "documents/csv.h"
#include "documents/tables/tablefile.h"
#include "main/common/training/people.h"
#include "support/builders.h"

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

const QStringList &childColumns()
{
    static const QStringList columns = u"child_iin,surname,given,certificate_number,certificate_date,applicant_iin,applicant_surname,"
                                       "applicant_given,address,phone1,filed_at,registered"_s.split(u',');
    return columns;
}

QList<QStringList> childRows(int count)
{
    MadeUpPeople people(78);
    QList<QStringList> rows{childColumns()};
    for (int i = 0; i < count; ++i) {
        const ApplicationInput child = people.family(QDate(2024, 1, 1).addDays(i), {});
        rows.append({child.child.iin, child.child.name.surname, child.child.name.given, child.child.certificate.number,
                     child.child.certificate.issuedOn.toString(Qt::ISODate), child.applicant.iin, child.applicant.name.surname,
                     child.applicant.name.given, child.address.text, child.phones.first().number, u"12.10.2026 10:00"_s, u"yes"_s});
    }
    return rows;
}

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows)
        bytes += csvLine(row);
    return bytes;
}

QList<TableRow> rowsOf(const QString &path)
{
    const auto table = need(openTable(path));
    QList<TableRow> rows;
    TableRow row;
    while (need(table->next(row)))
        rows.append(row);
    return rows;
}

} // namespace kezek::test
