// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/checkcontroller.h"
#include "ui/common/page.h"
#include "ui/common/pagedrows.h"
#include "ui/widgets/panels.h"

class QPushButton;

namespace kezek {

class CardSign;
class CheckCard;
class RowTable;

/// The registration list by the time that is left, and the check card of the chosen application.
class ApplicationsPage : public PageWidget {
    Q_OBJECT
public:
    explicit ApplicationsPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// An ApplicationId: its row and card.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void wire();
    void shortcuts();
    void readClock();
    void listLoaded();
    void showSummary();
    void correct();
    void refuse();
    void onRegistered(const RegisterApplication::Output &output, const QString &child, const std::optional<QueueNotice> &notice);
    void standOnNext();
    void printNotice();
    QList<RowsModel<ApplicationRow>::Column> columns();

    QDateTime m_now;
    int m_workingDays = 1; ///< R1
    CheckController m_controller;
    RowsModel<ApplicationRow> m_model;
    PagedRows<ApplicationRow> m_list;
    std::optional<ApplicationId> m_wanted; ///< to be selected when the list is there
    std::optional<QueueNotice> m_notice;
    PageHead *m_head;
    CardSign *m_sign;
    QPushButton *m_new;
    Badge *m_late;
    Badge *m_today;
    Badge *m_later;
    QLabel *m_rule;
    MessageBar *m_bar;
    QPushButton *m_print;
    RowTable *m_rows;
    CheckCard *m_card;
};

} // namespace kezek
