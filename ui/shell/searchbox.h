// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/readers.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace kezek {

class OfficeClient;
class RowTable;

/// One box for a number, an IIN, a phone or a name, over the page it was called from. Finds at each key; Down goes to the finds, Enter
/// opens, Esc goes back to where the typing was.
class SearchBox : public QFrame {
    Q_OBJECT
public:
    SearchBox(OfficeClient &client, QWidget *parent);
    void openBox();
    void closeBox();
    void retranslate();

signals:
    void found(kezek::ApplicationId application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void answered(const std::function<void()> &show);
    void showHits(const QList<SearchHit> &hits);
    void enter();
    void choose(int row);
    void place();
    bool handleKey(int key);

    OfficeClient &m_client;
    QLineEdit *m_edit;
    QLabel *m_state;
    RowTable *m_table;
    RowsModel<SearchHit> *m_model;
    QWidget *m_before = nullptr;
    QString m_asked;       ///< the text that is being looked for
    bool m_asking = false; ///< never two at once: keys that come meanwhile are looked for together
    bool m_openFirst = false; ///< Enter came before the answer
    bool m_answered = false;
};

} // namespace kezek
