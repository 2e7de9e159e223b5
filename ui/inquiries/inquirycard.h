// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/inquiries/answereditor.h"
#include "ui/widgets/panels.h"
#include "usecases/ports/readers.h"

class QPushButton;

namespace kezek {

/// One question whole: who asked, what became of it, and its answer, given or to be given. The number is whole on a click that is journaled.
class InquiryCard : public Card {
    Q_OBJECT
public:
    explicit InquiryCard(UiContext &context, QWidget *parent = nullptr);

    void show(const InquiryRow &row, const QDateTime &now);
    void clear();
    void setKit(const AnswerKit &kit) { m_editor->setKit(kit); }
    void focusAnswer();
    void retranslate();
    // What the keys of the page do.
    void answerMain();
    void answerOtherwise(); ///< the other one of the two ways
    void takeOrReturn();

signals:
    void done(const QString &said);
    void failed(const kezek::Error &error);
    void deskAsked(kezek::ApplicationId application);

private:
    void build();
    QLayout *buildButtons();
    void wire();
    void showFacts();
    void showAnswer();
    void showButtons();
    QString whyNotMine() const;
    void give(AnswerWay way);
    void askPhone();
    template <class V> void move(const QString &said);

    UiContext &m_context;
    std::optional<InquiryRow> m_row;
    QDateTime m_now;
    InquiryId m_phoneShown; ///< whose number stands whole
    bool m_busy = false;
    QWidget *m_content;
    QLabel *m_empty;
    QLabel *m_who;
    Badge *m_state;
    QLabel *m_facts;
    QPushButton *m_phone;
    QLabel *m_child;
    QPushButton *m_desk;
    QPlainTextEdit *m_question;
    QLabel *m_answeredLabel;
    QPlainTextEdit *m_answered;
    AnswerEditor *m_editor;
    QLabel *m_dead;
    QPushButton *m_sms;
    QPushButton *m_readOut;
    QPushButton *m_take;
};

} // namespace kezek
