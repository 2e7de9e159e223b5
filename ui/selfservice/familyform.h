// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "ui/applications/formfields.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kezek {

class ChoiceGrid;
class FormGrid;
class Screens;

/// The screens on which a family types its application, one subject each. Every field is known by its path within ApplicationInput, as in
/// the office's form. A screen is left forwards only when the verb would find nothing wrong on it. Knows no verb; GUI thread.
class FamilyForm : public QWidget {
    Q_OBJECT
public:
    /// In this order.
    enum class Subject { Child, ChildName, Certificate, Applicant, Address, Languages, Kindergartens, Benefit, BenefitPaper, Phones };
    struct Office {
        FormOffice lists;
        Rules rules;
        QDate today;
    };

    explicit FamilyForm(QWidget *parent = nullptr);

    /// Before it is there no screen can be left forwards.
    void setOffice(const Office &office);
    bool hasOffice() const { return m_office.has_value(); }
    /// From one subject through another: then finished().
    void open(Subject first, Subject last);
    void openLast();
    /// False: it stands on the first that was opened.
    bool back();
    const FormFields &fields() const { return m_fields; }
    /// With the phones, without their codes.
    ApplicationInput input() const;
    /// The screen of the error's field; none when it is not of this form.
    std::optional<Subject> subjectOf(const Error &error) const;
    /// Says it beside its field, on that screen; false when it is not of this form.
    bool showError(const Error &error);
    void forget();
    void retranslate();

signals:
    void finished();
    void edited();
    /// Somebody wants to go on, and the office's lists are not there.
    void officeWanted();

private:
    struct Page {
        Subject subject;
        QWidget *widget;
        QVBoxLayout *column;
        QLabel *title;
        QLabel *step;
        QLabel *sentence;
        QLabel *problem;
        QPushButton *next;
        FormGrid *grid = nullptr;
        ChoiceGrid *choice = nullptr;
        QStringList paths;
    };
    Page &addPage(Subject subject);
    void addGrid(Page &page);
    template <class W> W *add(Page &page, const QString &path, W *editor, int span);
    ChoiceGrid *addChoice(Page &page, const QString &path, int most);
    void addNames(Page &page, const QString &path, int span);
    void build();
    void buildPeople();
    void buildWishes();
    void buildRest();
    void wire();
    void show(Subject subject);
    void focusFirst(const Page &page);
    void goOn();
    void goOnFrom(const QString &path);
    bool isSkipped(Subject subject) const;
    std::optional<Subject> neighbour(Subject subject, int step) const;
    std::optional<Error> problem() const;
    Done checkPhones() const;
    QString fieldOf(const Error &error) const;
    QString title(Subject subject) const;
    QString sentence(Subject subject) const;
    void setChoices();

    std::optional<Office> m_office;
    bool m_goesOn = false; ///< "Next" was pressed before the office's facts had come
    FormFields m_fields;
    QList<Page> m_pages;
    Screens *m_screens;
    Subject m_shown = Subject::Child;
    Subject m_first = Subject::Child;
    Subject m_last = Subject::Phones;
    std::optional<Iin> m_childIin; ///< what birth date and sex were taken from
    std::optional<Error> m_said;   ///< below a choice, to be said anew in another language
};

} // namespace kezek
