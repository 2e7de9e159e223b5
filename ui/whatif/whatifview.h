// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/whatif/whatifwords.h"
#include "ui/widgets/rowsmodel.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace kezek {

class ChoiceBox;
class MessageBar;
class RankChart;
class RowTable;
class RulesCard;

/// "What if…": the queue and the free seats of now under two rule sets side by side. Stands in the reports page. Nothing real is changed by a
/// trial; kept, it can be run again, and one side of it can become a draft list that is worked off at the desk.
class WhatIfView : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfView(UiContext &context, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void focusFirst();

signals:
    void goTo(kezek::PageId page, const QVariant &what);
    void said(const QString &text);

private:
    /// What the work on the storage thread says of itself.
    struct Progress {
        std::atomic<int> percent = 0;
        std::atomic<bool> stop = false;
    };
    struct ChangeLine {
        whatif::Change change;
        ApplicationId application;
        QString number;
        int birthYear = 0;
    };
    static QList<RowsModel<whatifwords::MeasureLine>::Column> measureColumns();
    static QList<RowsModel<ChangeLine>::Column> changeColumns();

    void build();
    void nameThem();
    void wire();
    QLayout *buildActions();
    QWidget *buildResult();
    OfficeClient &longDoor() const;
    void askSeats(RulesCard *card);
    void run();
    void open(TrialId id);
    std::shared_ptr<Progress> begin();
    void end();
    void fail(const Error &error);
    void showTrial(const std::shared_ptr<const Trial> &trial);
    void fillResult();
    void follow();
    /// Keeps the shown trial unless it is kept, then goes on.
    void keep(const std::function<void(TrialId)> &then);
    void makeList(bool second);
    void showList();
    void fillKept(const QList<KeptTrial> &trials);
    void save();
    /// The table that is shown, as a file; how many rows.
    Result<int> write(const QString &path);

    UiContext &m_context;
    std::shared_ptr<const Trial> m_trial;
    std::optional<TrialId> m_kept;
    std::shared_ptr<Progress> m_progress; ///< null: nothing runs
    QTimer m_timer;
    RowsModel<whatifwords::MeasureLine> m_measures;
    RowsModel<ChangeLine> m_changes;
    RulesCard *m_a;
    RulesCard *m_b;
    QLabel *m_seedLabel;
    QSpinBox *m_seed;
    QPushButton *m_run;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    ChoiceBox *m_past;
    QPushButton *m_keep;
    QPushButton *m_list;
    QMenu *m_listMenu;
    QPushButton *m_export;
    MessageBar *m_message;
    QLabel *m_sentence;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    RowTable *m_measureTable;
    RankChart *m_chart;
    RowTable *m_changeTable;
};

} // namespace kezek
