// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/archivecard.h"
#include "ui/common/page.h"
#include "ui/common/pagedrows.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace kezek {

class RowTable;
class SubmitDialog;
struct DestructionPreview;

/// Ended applications, newest first. They stay readable; a supervisor can bring one back with a reason.
class ArchivePage : public PageWidget {
    Q_OBJECT
public:
    explicit ArchivePage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// An ApplicationId: its card, in the list or not.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void wire();
    void ask();
    void listLoaded();
    void select(std::optional<ApplicationId> application);
    void readCase();
    void journalView();
    void restore();
    void reopen();
    void destroy();
    void askToDestroy(const DestructionPreview &preview);
    void giveOwnData();
    template <class V> void runWithReason(const QString &name, const QString &title, const QString &explanation, const QString &accept,
                                          std::function<QString(const typename V::Output &)> inWords);
    static QList<RowsModel<ApplicationRow>::Column> columns();

    RowsModel<ApplicationRow> m_model;
    PagedRows<ApplicationRow> m_list;
    std::optional<ApplicationId> m_selected;
    std::optional<ApplicationId> m_wanted; ///< to be opened when the list is there
    std::optional<ArchivedCase> m_case;
    QTimer m_typing;
    QTimer m_seen;
    PageHead *m_head;
    QPushButton *m_destroy;
    QPushButton *m_acts;
    QLineEdit *m_filter;
    MessageBar *m_bar;
    RowTable *m_rows;
    ArchiveCard *m_card;
};

} // namespace kezek
