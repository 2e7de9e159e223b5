// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/familyform.h"
#include "ui/selfservice/oneoperation.h"
#include "ui/selfservice/terminalstep.h"
#include "usecases/applications/fileapplication.h"

namespace kezek {

class ApplicationSummary;
class MessageBar;
class Screens;
class TerminalCode;

/// G1 by the family itself: screen by screen, read through, each mobile confirmed by its code, filed; then what happens next (G2) and the paper
/// that says so. The codes come last, because they live for minutes. Nothing that was typed is kept on the disk.
class NewApplicationStep : public TerminalStep {
    Q_OBJECT
public:
    explicit NewApplicationStep(UiContext &context, QWidget *parent = nullptr);

    void begin() override;
    void forget() override;
    void retranslate() override;
    bool back() override;

private:
    struct CodePage {
        QWidget *widget;
        QLabel *title;
        QLabel *sentence;
        TerminalCode *code;
        QString given; ///< four digits that were accepted here
    };
    /// What was filed: all that is kept of the family until it goes.
    struct Filed {
        ApplicationId application;
        QDateTime due;
        QStringList phones; ///< masked
        bool benefit = false;
    };
    void build();
    void buildCodes();
    void buildResult();
    void wire();
    void readOffice();
    void read();
    void confirm(qsizetype index);
    void accept(qsizetype index, const QString &code);
    void file(const ApplicationInput &input);
    void filed(const ApplicationInput &input, const FileApplication::Output &output);
    void refused(const Error &error);
    void print();
    QString resultText() const;
    void forgetTyped();

    Screens *m_screens;
    MessageBar *m_bar;
    FamilyForm *m_form;
    ApplicationSummary *m_summary;
    QList<CodePage> m_codes;
    QWidget *m_result;
    QLabel *m_resultTitle;
    QLabel *m_resultText;
    QLabel *m_papers;
    QPushButton *m_print;
    OneOperation m_operation;
    std::optional<Filed> m_filed;
    bool m_changing = false; ///< a part was opened from the summary and leads back there
    int m_round = 0;         ///< answers for a family that has gone are dropped
};

} // namespace kezek
