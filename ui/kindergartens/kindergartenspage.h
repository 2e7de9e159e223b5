// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/kindergartens/kindergartenscontroller.h"
#include "ui/kindergartens/kindergartentreemodel.h"
#include "ui/widgets/panels.h"

class QLineEdit;
class QPushButton;

namespace kezek {

class KindergartenTree;
class KindergartenVerbs;
class SeatCard;
class YearMoveBanner;
class YearMoveVerbs;

/// Every kindergarten with its groups and how full they are; at the right the seats of the chosen group.
class KindergartensPage : public PageWidget {
    Q_OBJECT
public:
    explicit KindergartensPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A KindergartenId or a GroupId.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void wire();
    void choose();
    void showRows();
    void showPublish();
    void stand(KindergartenId kindergarten, std::optional<GroupId> group);

    KindergartensController m_controller;
    KindergartenTreeModel m_model;
    PageHead *m_head;
    QLineEdit *m_search;
    QPushButton *m_add;
    QPushButton *m_publish;
    QLabel *m_hint;
    MessageBar *m_bar;
    KindergartenTree *m_tree;
    QList<Badge *> m_legend;
    SeatCard *m_card;
    KindergartenVerbs *m_verbs;
    YearMoveVerbs *m_yearMove;
    QPushButton *m_newYear;
    YearMoveBanner *m_banner;
    std::optional<GroupId> m_wanted; ///< to be stood on when the rows are there
};

} // namespace kezek
