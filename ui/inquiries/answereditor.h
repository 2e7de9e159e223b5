// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panels.h"
#include "usecases/inquiries/answerinquiry.h"

#include <QHash>

class QCheckBox;
class QPlainTextEdit;

namespace kezek {

class ChoiceBox;
class PhoneEdit;

/// What an answer is written with, the same for every question of the office.
struct AnswerKit {
    QList<KeptAnswer> kept; ///< those in use
    QHash<Language, QString> texts; ///< of the SMS, by language, {answer} not filled in yet
};

/// Where an answer is written: from a kept one or freely, with the SMS as it would arrive and its size. Keeps what was typed for each
/// question until that is answered.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    explicit AnswerEditor(QWidget *parent = nullptr);

    void setKit(const AnswerKit &kit);
    /// Nothing: keeps what was typed and stands empty.
    void setInquiry(const std::optional<Inquiry> &inquiry);
    /// The answer was given: what was typed is not needed any more.
    void forget(InquiryId inquiry) { m_drafts.remove(inquiry.value); }
    AnswerInquiry::Input input(AnswerWay way) const;
    /// Why it cannot go by SMS as it stands; empty: it can. Nothing typed is no reason.
    QString whyNoSms() const;
    bool isEmpty() const;
    bool showError(const Error &error);
    void clearErrors();
    void focusText();
    void retranslate();

signals:
    void edited();

private:
    void build();
    void fillKept();
    void takeKept();
    void keepDraft();
    void preview();
    QString sms() const;

    AnswerKit m_kit;
    std::optional<Inquiry> m_inquiry;
    QHash<qint64, QString> m_drafts;
    FormGrid *m_form;
    ChoiceBox *m_kept;
    QPlainTextEdit *m_text;
    FormGrid *m_smsForm;
    PhoneEdit *m_phone;
    QCheckBox *m_consent;
    QLabel *m_previewLabel;
    QPlainTextEdit *m_preview;
    QLabel *m_size;
};

} // namespace kezek
