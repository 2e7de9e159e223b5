// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/answer.h"
#include "ui/common/page.h"
#include "usecases/officeclient.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kezek {

class CodePanel;
class FormGrid;
class MessageBar;

/// Something done in place, without a box over the page: title, steps, form, bar for refusals, "Back" and its own button.
/// Lives as long as it is being done: made for one thing, deleted when closed. A refusal leaves what was typed.
class ActionPanel : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names: <name>.back, <name>.accept, <name>.bar.
    ActionPanel(UiContext &context, const QString &name, QWidget *parent = nullptr);

    virtual void retranslate() = 0;
    virtual void focusFirst() = 0;
    /// A key that stands for the verb's button.
    void press()
    {
        if (m_ready && !m_busy)
            accept();
    }

signals:
    /// Written. The text says what was done; the panel may still have something to show.
    void done(const QString &said);
    void closed();
    /// What the panel works on has changed under it: the page reads again.
    void outdated();

protected:
    /// The verb's button, or Enter where it means "go on".
    virtual void accept() = 0;
    virtual void back() { emit closed(); }
    /// Beside its field when the form or the code panel knows the field, else in the bar.
    virtual void fail(const Error &error);

    /// Runs the verb once; the button waits for the answer.
    template <class V, class Then> void submit(const typename V::Input &input, Then then)
    {
        setBusy(true);
        answer(m_context.client.run<V>(input), this,
               [this, then](const typename V::Output &output) {
                   setBusy(false);
                   then(output);
               },
               [this](const Error &error) {
                   setBusy(false);
                   fail(error);
               });
    }
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void setTitle(const QString &title);
    void setAcceptText(const QString &text, bool danger = false);
    void setReady(bool ready); ///< may the verb's button be pressed?
    /// "1 Place → 2 Confirmation → 3 Done", the present one marked.
    void setSteps(const QStringList &steps, int present);
    QString name() const { return m_name; }

    UiContext &m_context;
    QVBoxLayout *m_body;
    QPushButton *m_back;
    QPushButton *m_accept;
    MessageBar *m_bar;
    FormGrid *m_form = nullptr;  ///< set by panels that have one
    CodePanel *m_code = nullptr; ///< set by panels that have one

private:
    void setBusy(bool busy);
    QString m_name;
    QLabel *m_title;
    QLabel *m_steps;
    QStringList m_stepTexts;
    int m_presentStep = 0;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace kezek
