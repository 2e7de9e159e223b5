// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/familyform.h"

class QCheckBox;

namespace kezek {

/// What the family has typed, to be read through: one part beside another, each with a button that goes back to its screens; and the
/// consent to the handling of the family's data.
class ApplicationSummary : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationSummary(QWidget *parent = nullptr);

    /// What stands in the form now.
    void show(const FormFields &fields);
    bool consent() const;
    /// Says it beside the consent.
    void say(const Error &error);
    void forget();
    void retranslate();
    void focusFirst();

signals:
    void changeWanted(kezek::FamilyForm::Subject first, kezek::FamilyForm::Subject last);
    /// It was read, and the consent is ticked.
    void confirmed();

private:
    struct Part {
        FamilyForm::Subject first, last;
        QLabel *title;
        QLabel *text;
        QPushButton *change;
    };
    void addPart(FamilyForm::Subject first, FamilyForm::Subject last, const QString &name);
    void confirm();

    QList<Part> m_parts;
    std::optional<Error> m_said;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_table;
    QCheckBox *m_consent;
    QLabel *m_problem;
    QPushButton *m_confirm;
};

} // namespace kezek
