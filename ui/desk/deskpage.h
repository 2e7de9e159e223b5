// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/desk/deskcontroller.h"
#include "ui/desk/deskverbs.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kezek {

class Card;
class CardSign;
class FamilyPanel;
class IinEdit;
class MessageBar;
class PageHead;
class VerbPanel;

/// Parent desk (Приём родителей): one family at a time. The card on the left says how things stand and what can be done now; the verb
/// that is chosen is done on the right, in place. One verb at a time: its panel is made for it and goes with it.
class DeskPage : public PageWidget {
    Q_OBJECT
public:
    explicit DeskPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// An ApplicationId, a SeatAim, a ReferralId, or a SearchQuery that holds an IIN.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void find();
    void showOpened();
    void showRefreshed();
    void start(DeskVerb verb);
    VerbPanel *panelFor(DeskVerb verb);
    void showWhy();
    void showHome();
    void setPanel(VerbPanel *panel);
    void openSearch(const SearchQuery &query);

    DeskController m_controller;
    PageHead *m_head;
    CardSign *m_sign;
    QLabel *m_iinLabel;
    IinEdit *m_iin;
    QPushButton *m_find;
    MessageBar *m_bar;
    FamilyPanel *m_family;
    Card *m_right;
    QLabel *m_hint;
    VerbPanel *m_panel = nullptr;
    GroupId m_aim;       ///< whose seat is chosen when the family has come
    bool m_home = false; ///< the panel stands there by itself, not because a verb was chosen
};

} // namespace kezek
