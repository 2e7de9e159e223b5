// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/answer.h"
#include "ui/common/page.h"
#include "ui/widgets/panels.h"
#include "usecases/officeclient.h"

class QPushButton;

namespace kezek {

/// One section of Settings: its title, what happened, and a sentence where the role only looks. Refresh keeps what was typed.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names of the section; `roles` are those of its verb.
    SettingsSection(UiContext &context, const QString &name, const QList<Role> &roles, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual void refresh() = 0;
    virtual void retranslate();
    virtual void focusFirst() {}

signals:
    void changed();
    void said(const QString &text);

protected:
    bool mayChange() const;
    QString name(const char *part) const; ///< "settings.rules" + "." + part
    OfficeClient &client() const { return m_context.client; }
    QVBoxLayout *body() const { return m_body; }
    MessageBar *bar() const { return m_bar; }
    /// Names the button and makes it live only for a role that may change the section.
    QPushButton *addButton(const char *part, QBoxLayout *row);
    /// What else depends on the role.
    virtual void showRights();
    /// Says what was done and asks everything again.
    void finished(const QString &what);

    /// Reads; a failure stands in the bar.
    template <class F, class Then> void ask(F read, Then then)
    {
        answer(client().read(std::move(read)), this, std::move(then), [this](const Error &error) { m_bar->show(error); });
    }

    UiContext &m_context;

private:
    QString m_name;
    QList<Role> m_roles;
    QLabel *m_title;
    QLabel *m_rights;
    MessageBar *m_bar;
    QVBoxLayout *m_body;
    QList<QPushButton *> m_buttons;
};

} // namespace kezek
