// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/bulletindata.h"
#include "ui/common/page.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/widgets/rowsmodel.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kezek {

class ActionPanel;
class Card;
class MessageBar;
class PageHead;
class RowTable;
class UndoBar;

/// G15: the seats that wait for publication and why each is free, the seats that stand in bulletins now, and the bulletins so far.
class BulletinPage : public PageWidget {
    Q_OBJECT
public:
    explicit BulletinPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

private:
    void buildLeft(QVBoxLayout *column);
    void buildRight();
    void build();
    void wire();
    void show(const BulletinData &fresh);
    void updateButtons();
    void pressF9();
    void publish();
    void recall();
    void undo();
    void setPanel(ActionPanel *panel);
    std::optional<Bulletin> chosenBulletin() const;
    void showList();
    void withPaper(const std::function<void(const BulletinPaper &)> &use);
    void save(PaperActions::Format format);
    RowTable *table(const QString &name, QAbstractItemModel *model, int stretch);

    std::optional<BulletinData> m_data;
    RowsModel<UnpublishedSeatRow> m_unpublished;
    RowsModel<BulletinRow> m_open;
    RowsModel<Bulletin> m_bulletins;
    PaperActions *m_papers;
    PageHead *m_head;
    QPushButton *m_list; ///< the draft list of a trial, for who works it off
    QPushButton *m_publish;
    MessageBar *m_bar;
    UndoBar *m_undo;
    QLabel *m_will;
    QLabel *m_unpublishedTitle = nullptr;
    QLabel *m_openTitle = nullptr;
    RowTable *m_unpublishedTable = nullptr;
    RowTable *m_openTable = nullptr;
    QPushButton *m_recall = nullptr;
    Card *m_right;
    QWidget *m_past = nullptr;
    QLabel *m_pastTitle = nullptr;
    RowTable *m_pastTable = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    QPushButton *m_csv = nullptr;
    ActionPanel *m_panel = nullptr;
    bool m_published = false; ///< by hand, and not read again since
};

} // namespace kezek
