// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/formfields.h"
#include "ui/widgets/panels.h"
#include "usecases/applications/fileapplication.h"

class QCheckBox;

namespace kezek {

class KindergartenEdit;
class PhoneField;
struct SearchHit;

/// The fields of an application on one screen, in the order of the paper. Filing has phones with their codes, consent and source;
/// correcting has not. Every editor is known by its path within ApplicationInput ("child.iin"); its object name has a prefix.
class ApplicationForm : public QWidget {
    Q_OBJECT
public:
    enum class For { Filing, Correcting };
    ApplicationForm(For what, const QString &objectPrefix, QWidget *parent = nullptr);

    void setOffice(const FormOffice &office);
    ApplicationInput input() const;
    FileApplication::Input filing() const;
    QString childIin() const { return m_fields.text(QStringLiteral("child.iin")); }
    PhoneField *phone(int index) const { return m_phones.at(index); }
    Language messageLanguage() const { return m_fields.messageLanguage(); }
    bool consent() const;

    /// What stands in the fields, by path; blank ones and codes are left out.
    QJsonObject typed() const { return m_fields.typed(); }
    void putBack(const QJsonObject &typed);
    void fill(const Application &application);
    /// As `fill` would hold it, for comparing.
    QJsonObject typedAs(const Application &application) const;
    QString labelOf(const QString &path) const;
    QString shown(const QString &path, const QJsonValue &value) const;
    /// Something of the family stands here; source and language alone do not count.
    bool hasTyped() const;
    /// For the next family: source and language of messages stay.
    void clear();

    /// A day that was typed and is none would be lost silently: false, and the field says so.
    bool daysUnderstood();
    bool showError(const Error &error, int phone = 0);
    void clearErrors();
    void setChildHint(const QString &text, theme::Tone tone);
    void focusFirst();
    void retranslate();

signals:
    void edited();
    void childIinChanged(const std::optional<kezek::Iin> &iin);
    void sendCodeWanted(int phone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section {
        QLabel *title;
        FormGrid *grid;
        QHBoxLayout *head;
    };
    Section section(QVBoxLayout *column, int columns);
    template <class W> W *add(FormGrid *grid, const QString &path, W *editor, int span);
    void watch(QWidget *editor);
    void buildFamily(QVBoxLayout *column);
    void buildNames(FormGrid *grid, const QString &path, int span);
    void buildWishes(QVBoxLayout *column);
    void buildPhones(QVBoxLayout *column);
    void buildPapers(QVBoxLayout *column);
    void buildFiling(QVBoxLayout *column);
    void wire();
    void goToNextPhone(int from);
    bool goToCard(QWidget *from, int by);
    void setPapersEnabled();
    void setChoices();

    For m_for;
    QString m_prefix;
    FormOffice m_office;
    FormFields m_fields; ///< in tab order
    QList<FormGrid *> m_grids;
    QList<Section> m_sections;
    QList<PhoneField *> m_phones;
    QCheckBox *m_consent = nullptr;
    Badge *m_childHint = nullptr;
    std::optional<Iin> m_childIin;
    bool m_puttingBack = false;
};

} // namespace kezek
