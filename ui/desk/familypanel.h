// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskverbs.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"

#include <QHash>

namespace kezek {

class RowTable;

/// The left card of the desk: who the child is, its place and why, phones, benefit, referral, and what can be done now.
/// Phones and the IIN are masked until the worker asks for them.
class FamilyPanel : public Card {
    Q_OBJECT
public:
    explicit FamilyPanel(QWidget *parent = nullptr);

    void show(const FamilyCard &family, bool whole, const Actor &actor);
    void clear();
    void retranslate();
    /// A key that stands for a button; a dead one says why.
    void press(DeskVerb verb);

signals:
    void asked(kezek::DeskVerb verb);
    void refused(const QString &why);
    void whyAsked();
    void wholeAsked();

private:
    void buildHead();
    void buildScroll();
    void buildPlace();
    void buildFacts();
    void buildButtons();
    void showHead(const FamilyCard &family, bool whole);
    void showPlace(const FamilyCard &family);
    void showFacts(const FamilyCard &family, bool whole);
    void showReferral(const FamilyCard &family);
    void showButtons(const FamilyCard &family, const Actor &actor);
    static void say(QLabel *label, const QString &text); ///< one without a text takes no room
    QLabel *line(const QString &name, bool isMuted = true);

    RowsModel<PositionMove> m_moves;
    QWidget *m_content = nullptr;
    QLabel *m_empty = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QVBoxLayout *m_facts = nullptr; ///< between the head and the buttons
    QLabel *m_name = nullptr;
    Badge *m_state = nullptr;
    QLabel *m_filed = nullptr;
    QLabel *m_iin = nullptr;
    QPushButton *m_whole = nullptr;
    QWidget *m_place = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_positionText = nullptr;
    QPushButton *m_why = nullptr;
    RowTable *m_table = nullptr;
    QWidget *m_referral = nullptr;
    QLabel *m_referralNumber = nullptr;
    QLabel *m_referralText = nullptr;
    Badge *m_referralDays = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_lastReferral = nullptr;
    QLabel *m_phones = nullptr;
    QLabel *m_changes = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_benefit = nullptr;
    QLabel *m_relatives = nullptr;
    QLabel *m_dead = nullptr;
    QHash<DeskVerb, QPushButton *> m_buttons;
};

} // namespace kezek
