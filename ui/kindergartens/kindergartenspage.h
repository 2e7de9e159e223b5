// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/kindergartens/kindergartenscontroller.h"
#include "ui/kindergartens/kindergartentreemodel.h"
#include "ui/widgets/panels.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kezek {

class ChoiceBox;
class ComingFreeView;
class HiddenSeatsView;
class KindergartenTree;
class KindergartenVerbs;
class TableMenu;
class SeatCard;
class YearMoveBanner;
class YearMoveVerbs;

/// Every kindergarten with its groups and how full they are; at the right the seats of the chosen group. Its other views: seats that
/// nobody was offered, and seats that come free.
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
    enum View { Seats, Hidden, Coming };
    void build();
    QWidget *buildSeats();
    void wire();
    void wireCard();
    void wireViews();
    void wireTables();
    void fillViews();
    void finished(const QString &what);
    void showView();
    void show(View view);
    void choose();
    void showRows();
    void showPublish();
    void stand(KindergartenId kindergarten, std::optional<GroupId> group);

    KindergartensController m_controller;
    KindergartenTreeModel m_model;
    PageHead *m_head;
    ChoiceBox *m_view;
    QLineEdit *m_search;
    QPushButton *m_add;
    QPushButton *m_publish;
    QLabel *m_hint;
    MessageBar *m_bar;
    QStackedWidget *m_views;
    PlacesFilter *m_filter;
    TableMenu *m_tables;
    QAction *m_compare = nullptr; ///< none: not for this worker
    KindergartenTree *m_tree;
    QList<Badge *> m_legend;
    SeatCard *m_card;
    HiddenSeatsView *m_hidden;
    ComingFreeView *m_coming;
    KindergartenVerbs *m_verbs;
    YearMoveVerbs *m_yearMove;
    QPushButton *m_newYear;
    YearMoveBanner *m_banner;
    std::optional<GroupId> m_wanted; ///< to be stood on when the rows are there
};

} // namespace kezek
