// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowsmodel.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;

namespace kezek {

class RowTable;

/// Two versions of a form side by side, one row a field: what was typed here and what somebody else stored meanwhile. Space, Enter or a
/// click chooses which of them the field holds.
class VersionChoices : public QWidget {
    Q_OBJECT
public:
    struct Version {
        QString path;
        QString field; ///< its label
        QString typed; ///< as the form shows it
        QString stored;
        QJsonValue typedValue;
        QJsonValue storedValue;
        bool takesStored = false;
    };

    explicit VersionChoices(const QString &name, QWidget *parent = nullptr);
    /// `who`: a sentence about the other change.
    void showVersions(const QList<Version> &versions, const QString &who);
    const QList<Version> &versions() const { return m_model.rows(); }

signals:
    /// That field shall hold this.
    void chosen(const QString &path, const QJsonValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QList<RowsModel<Version>::Column> columns();
    void toggle(int row);

    RowsModel<Version> m_model;
    QLabel *m_who;
    QLabel *m_how;
    RowTable *m_table;
};

} // namespace kezek
