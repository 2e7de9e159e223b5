// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panels.h"
#include "usecases/messages/notices.h"

class QPlainTextEdit;
class QPushButton;

namespace kezek {

/// One text with what may be put in, how a family would read it, and how many SMS it takes.
class TextEditor : public QWidget {
    Q_OBJECT
public:
    explicit TextEditor(const QString &name, QWidget *parent = nullptr);

    void setKind(MessageKind kind);
    void setSample(const NoticeWords &words);
    QString body() const;
    void setBody(const QString &body);
    void setReadOnly(bool readOnly);
    bool showError(const Error &error) { return m_form->showError(error); }
    void clearErrors() { m_form->clearErrors(); }
    void focusText();
    void retranslate();

signals:
    void edited();

private:
    void insert(const QString &placeholder);
    void preview();

    QString m_name;
    MessageKind m_kind = MessageKind::Accepted;
    NoticeWords m_sample;
    FormGrid *m_form;
    QPlainTextEdit *m_body;
    QLabel *m_placeholdersLabel;
    QGridLayout *m_placeholders;
    QList<QPushButton *> m_insert;
    QLabel *m_previewLabel;
    Card *m_previewCard;
    QLabel *m_preview;
    QLabel *m_parts;
    bool m_readOnly = false;
};

} // namespace kezek
