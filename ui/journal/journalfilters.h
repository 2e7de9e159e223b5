// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "usecases/journal/lookatjournal.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kezek {

class ChoiceBox;
class DayEdit;

/// What can be chosen from in the filters.
struct JournalChoices {
    QList<WorkerAccount> workers;
    QStringList workstations;

    static Result<JournalChoices> read(Store &store);
};

/// What is asked of the journal. A question is asked by "Show" or Enter and not while it is typed: each is a row of the journal itself.
class JournalFilters : public QWidget {
    Q_OBJECT
public:
    explicit JournalFilters(QWidget *parent = nullptr);

    void setToday(QDate today); ///< the first time: the last seven days
    void setChoices(const JournalChoices &choices);
    LookAtJournal::Input input() const;
    /// A day or a number that was not understood: the field says so itself.
    bool isUnderstood() const;
    void clear();
    void retranslate();
    void focusFirst();

signals:
    void asked();

private:
    void build();
    void fillActions();
    void fillChoices();

    QDate m_today;
    JournalChoices m_choices;
    DayEdit *m_from;
    DayEdit *m_until;
    ChoiceBox *m_worker;
    ChoiceBox *m_workstation;
    ChoiceBox *m_actions;
    ChoiceBox *m_subject;
    QLineEdit *m_person;
    QLineEdit *m_reason;
    QCheckBox *m_reached;
    QSpinBox *m_days;
    QPushButton *m_show;
    QPushButton *m_clear;
};

} // namespace kezek
