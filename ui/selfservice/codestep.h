// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/oneoperation.h"
#include "ui/selfservice/terminalstep.h"
#include "usecases/queue/lookupqueue.h"
#include "usecases/referrals/sendcode.h"

class QLabel;
class QVBoxLayout;

namespace kezek {

class FormGrid;
class PhoneEdit;
class Screens;
class TerminalCode;

/// What a family does for a child that was looked up, confirmed by a code: a form, the code, and a screen that says what was done. The verb
/// is run once for one press; after a lost answer the next press asks for the same operation, so that nothing is done twice.
class CodeStep : public TerminalStep {
    Q_OBJECT
public:
    /// `name` begins the object names: <name>.title, .sentence, .result.
    CodeStep(UiContext &context, const QString &name, QWidget *parent = nullptr);

    /// Whose child; before begin().
    void setChild(const LookUpQueue::Output &child) { m_child = child; }
    void begin() override;
    void forget() override;
    void retranslate() override;
    bool back() override;

signals:
    /// What was looked up is no longer so.
    void outdated();
    /// Something beside the verb could not be done.
    void troubled(const kezek::Error &error);

protected:
    /// What the code is asked for, as the form stands now; no phone while it is not right.
    virtual SendCode::Input wanted() const = 0;
    virtual void accept(const QString &code) = 0;
    /// The step's own fields, emptied.
    virtual void clear() {}
    /// A refusal; what belongs to no field is said under the code.
    virtual void fail(const Error &error);
    virtual void retranslateForm() = 0;

    /// Hands what is typed to the code, which forgets one that was sent for something else.
    void typed();
    /// Done: `say` gives the sentence, asked anew in another language.
    void finish(const std::function<QString()> &say);
    SendCode::Input wantedFor(CodePurpose purpose) const;
    /// Enter goes on to the next field.
    void onEnterNext(QWidget *edit);
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);

    template <class V, class Then> void submit(const typename V::Input &input, Then then)
    {
        m_operation.run<V>(input, this, then, [this](const Error &error) { refused(error); });
    }

    LookUpQueue::Output m_child;
    Screens *m_screens;
    QWidget *m_confirmation;   ///< the screen with the form and the code
    QVBoxLayout *m_resultRows; ///< below what was done
    FormGrid *m_form;
    PhoneEdit *m_phone; ///< to which the code goes
    TerminalCode *m_code;
    int m_round = 0; ///< answers for a family that has gone are dropped

private:
    void build(const QString &name);
    void refused(const Error &error);

    OneOperation m_operation;
    std::function<QString()> m_say;
    QWidget *m_result;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_done;
    QLabel *m_doneText;
};

} // namespace kezek
