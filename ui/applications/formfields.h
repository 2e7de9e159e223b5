// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kindergarten.h"
#include "usecases/applications/applicationinput.h"
#include "usecases/ports/store.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

class QWidget;

namespace kezek {

/// What the office's lists offer to a form.
struct FormOffice {
    QList<District> districts;
    QList<Kindergarten> kindergartens;
    int wishedKindergartens = 4;
};
/// Reads it: the office's districts, kindergartens and rules.
Result<FormOffice> readFormOffice(Store &store);

/// The editors of an application wherever they stand, each known by its path within ApplicationInput ("child.iin"), and what is typed in
/// them as the verbs take it. Owns no widget.
class FormFields {
public:
    void add(const QString &path, QWidget *editor);
    QWidget *editor(const QString &path) const { return m_editors.value(path); }
    template <class W> W *the(const QString &path) const { return qobject_cast<W *>(m_editors.value(path)); }
    bool has(const QString &path) const { return m_editors.contains(path); }
    const QStringList &order() const { return m_order; } ///< as they were added

    QString text(const QString &path) const;
    QString chosen(const QString &path) const;
    std::optional<QDate> day(const QString &path) const;
    NameInput name(const QString &path) const;
    Language messageLanguage() const;
    /// All but the phones.
    ApplicationInput input() const;

    /// What stands in the fields, by path; blank ones and codes are left out.
    QJsonObject typed() const;
    void putBack(const QJsonObject &typed);
    /// Writes birth date and sex where no person has written another date.
    void takeFromIin(const Iin &iin);
    /// The path of a day that was typed and is none; it would be lost silently.
    std::optional<QString> dayNotUnderstood() const;

private:
    ChildInput child() const;
    AddressInput address() const;
    std::optional<BenefitInput> benefit() const;
    std::optional<CommissionPaperInput> commission() const;
    WishesInput wishes() const;
    QVariantList values(const QString &path) const;

    QHash<QString, QWidget *> m_editors;
    QStringList m_order;
    QDate m_birthDateOfIin; ///< what takeFromIin() wrote
};

} // namespace kezek
