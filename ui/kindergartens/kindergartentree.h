// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace kezek {

class KindergartenTreeModel;

/// The tree of kindergartens and groups. Stands on the same row, with the same rows open, after its rows came anew; opens everything
/// while a search narrows it.
class KindergartenTree : public QTreeView {
    Q_OBJECT
public:
    explicit KindergartenTree(KindergartenTreeModel &model, QWidget *parent = nullptr);
    void setEmptyText(const QString &text);
    /// Opens what hides it and stands on it; at the next rows when it is not there yet.
    void stand(KindergartenId kindergarten, std::optional<GroupId> group);
    QSize sizeHint() const override;

signals:
    void current();      ///< moved to another row, or the rows came anew
    void groupEntered(); ///< Enter on a group

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void remember();
    void restore();
    void restoreCurrent();
    void fitColumns();

    KindergartenTreeModel &m_model;
    QString m_emptyText;
    QSet<KindergartenId> m_open;
    std::optional<KindergartenId> m_kindergarten;
    std::optional<GroupId> m_group;
    int m_scroll = 0;
    bool m_restoring = false;
};

} // namespace kezek
