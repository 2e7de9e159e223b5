// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/codestep.h"

class QPlainTextEdit;
class QPushButton;

namespace kezek {

class ValueEdit;

/// G16: a question to the office, answered by SMS to the mobile that a code confirmed. First the question, then who asks, then where the
/// answer goes to. Needs no child.
class AskStep : public CodeStep {
    Q_OBJECT
public:
    explicit AskStep(UiContext &context, QWidget *parent = nullptr);

    void begin() override;
    void retranslate() override;
    bool back() override;

protected:
    SendCode::Input wanted() const override;
    void accept(const QString &code) override;
    void clear() override;
    void fail(const Error &error) override;
    void retranslateForm() override;

private:
    void buildQuestion();
    void buildName();
    void openQuestion();
    void openName();
    void goOn();
    void confirm();
    void count();
    void say(const std::optional<Error> &error);

    QWidget *m_questionScreen;
    QLabel *m_questionTitle;
    QLabel *m_hint;
    QPlainTextEdit *m_question;
    QLabel *m_left;
    QLabel *m_problem;
    QPushButton *m_next;
    QWidget *m_nameScreen;
    QLabel *m_nameTitle;
    FormGrid *m_nameForm;
    ValueEdit *m_name;
    QPushButton *m_nameNext;
    std::optional<Error> m_error; ///< what the problem says
};

} // namespace kezek
