// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kezek {

class MessageBar;

/// What a long work on the storage thread says of itself, and how it is asked to stop. Shared: either side may be gone first.
struct TableProgress {
    std::atomic<int> rows = 0;
    std::atomic<int> percent = 0;
    std::atomic<bool> stop = false;

    /// From the work: how far it is. False: it is to stop.
    bool tell(int done, double part)
    {
        rows = done;
        percent = int(part * 100);
        return !stop;
    }
};

/// A window over long work with a table: what is done, how far it is, Cancel; then what came of it. Closing it while the work goes on asks the
/// work to stop and waits for its word, so that nobody wonders whether something was written.
class TableJobDialog : public QDialog {
    Q_OBJECT
public:
    /// `name` begins the object names.
    TableJobDialog(const QString &name, const QString &title, QWidget *parent);
    ~TableJobDialog() override;

    void reject() override;

protected:
    /// The work begins; give what this returns to it.
    std::shared_ptr<TableProgress> begin(const QString &sentence);
    /// It is over: the sentence stands in the bar, the button says Close.
    void end(const QString &sentence, theme::Tone tone);
    bool running() const { return m_progress != nullptr; }
    QVBoxLayout *body() const { return m_body; }
    /// The step that the result allows; hidden until it is shown.
    QPushButton *acceptButton() const { return m_accept; }

private:
    void build(const QString &name);
    void look();

    std::shared_ptr<TableProgress> m_progress;
    QTimer m_timer;
    QString m_sentence;
    QLabel *m_state;
    QProgressBar *m_bar;
    MessageBar *m_message;
    QVBoxLayout *m_body;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace kezek
