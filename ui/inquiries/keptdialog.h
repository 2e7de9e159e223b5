// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/inquiries/savekeptanswer.h"

class QCheckBox;
class QPlainTextEdit;
class QLabel;

namespace kezek {

class ValueEdit;

/// One kept answer in both languages, with how many SMS each would take.
class KeptAnswerDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit KeptAnswerDialog(const std::optional<KeptAnswer> &changed, QWidget *parent = nullptr);
    SaveKeptAnswer::Input input() const;

private:
    void setWords();
    void showSizes();

    std::optional<KeptAnswer> m_changed;
    ValueEdit *m_title;
    QPlainTextEdit *m_ru;
    QPlainTextEdit *m_kk;
    QLabel *m_sizes;
    QCheckBox *m_active;
};

} // namespace kezek
