// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/inquiries/askquestion.h"

class QCheckBox;
class QPlainTextEdit;

namespace kezek {

class ChoiceBox;
class PhoneEdit;
class ValueEdit;

/// A question that somebody asks by phone, as the worker types it.
class QuestionDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit QuestionDialog(Language language, QWidget *parent = nullptr);
    /// Without the application, which is looked up by what was typed of the child.
    AskQuestion::Input input() const;
    QString child() const;

private:
    void setWords();

    ValueEdit *m_name;
    PhoneEdit *m_phone;
    ChoiceBox *m_language;
    QCheckBox *m_consent;
    ValueEdit *m_child;
    QPlainTextEdit *m_question;
};

/// The application that a number or a child's IIN leads to; nothing when nothing was typed. Error: NotFound at "application".
Result<std::optional<ApplicationId>> applicationTyped(Store &store, const QString &typed);

} // namespace kezek
