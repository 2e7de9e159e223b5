// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kindergarten.h"
#include "ui/widgets/fields.h"

#include <QPushButton>

class QMenu;

namespace kezek {

/// Any number of a short list, chosen in a menu that Space opens and that stays open while ticking. None chosen means "any".
class ManyChoice : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QVariantList values READ values WRITE setValues)
public:
    explicit ManyChoice(QWidget *parent = nullptr);
    /// Replaces the list, keeps those ticks whose value is still there.
    void setChoices(const QList<std::pair<QVariant, QString>> &choices);
    void setNoneText(const QString &text);
    QVariantList values() const; ///< in the list's order
    void setValues(const QVariantList &values);
    QStringList namesOf(const QVariantList &values) const;

signals:
    void valuesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChosen();
    QMenu *m_menu;
    QString m_noneText;
};

/// One wished kindergarten, found by typing any part of its name.
class KindergartenEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit KindergartenEdit(QWidget *parent = nullptr);
    void setKindergartens(const QList<Kindergarten> &kindergartens);
    /// The one whose name stands here, or the only one that holds what was typed.
    std::optional<KindergartenId> kindergarten() const;
    QString nameOf(KindergartenId id) const;

private:
    void check();
    QList<Kindergarten> m_kindergartens;
};

} // namespace kezek
