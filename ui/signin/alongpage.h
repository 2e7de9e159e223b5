// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/alongoffer.h"

#include <QFutureWatcher>
#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace kezek {

class Card;
class FormGrid;
class MessageBar;
class ValueEdit;

/// Between the sign-in of an administrator and the windows, where an older program made the office: what will be done to it, and on a press
/// its copy, its steps, and where the copy lies.
class AlongPage : public QWidget {
    Q_OBJECT
public:
    explicit AlongPage(AlongOffer offer, QWidget *parent = nullptr);
    /// Where typing or the press goes; of an office that nobody is asked about it begins.
    void begin();

signals:
    /// The office is of this program now.
    void done();
    void notNow();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutOwner();
    void start();
    void setBusy(bool busy);
    void showProgress();
    void succeeded(const BroughtAlong &along);
    void failed(const Error &error);
    QString wordsOf(const Error &error) const;
    /// The tick by which somebody answers for a copy that is not made here.
    void offerWithoutCopy();
    void retranslate();
    void sayWhatWillBe();

    AlongOffer m_offer;
    Card *m_card;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_copy;
    QLabel *m_others;
    FormGrid *m_form;
    ValueEdit *m_owner = nullptr; ///< of an office on a server
    ValueEdit *m_password = nullptr;
    ValueEdit *m_file = nullptr;
    QCheckBox *m_without;
    MessageBar *m_bar;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_not;
    QFutureWatcher<Result<BroughtAlong>> m_watcher;
    bool m_isDone = false;
};

} // namespace kezek
