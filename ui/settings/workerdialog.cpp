// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workerdialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

SaveWorker::Input unchanged(const WorkerAccount &account)
{
    return {account.id, account.revision, account.login, account.name, account.role, account.kindergarten, account.active, {}};
}

WorkerDialog::WorkerDialog(const QList<Kindergarten> &kindergartens, const std::optional<WorkerAccount> &changed, QWidget *parent)
    : SubmitDialog(u"settings.workers.worker"_s, parent), m_changed(changed), m_login(new ValueEdit(this)), m_fullName(new ValueEdit(this)),
      m_role(new ChoiceBox(this)), m_kindergarten(new ChoiceBox(this)), m_password(new ValueEdit(this))
{
    build(kindergartens);
    texts();
    showKindergarten();
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        texts();
        showKindergarten();
    });
    for (ValueEdit *edit : {m_login, m_fullName, m_password})
        connect(edit, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    m_login->setFocus();
}

void WorkerDialog::build(const QList<Kindergarten> &kindergartens)
{
    const QList<std::pair<QString, QWidget *>> rows = {{u"login"_s, m_login}, {u"fullName"_s, m_fullName}, {u"role"_s, m_role},
                                                       {u"kindergarten"_s, m_kindergarten}, {u"password"_s, m_password}};
    for (const auto &[name, editor] : rows) {
        editor->setObjectName(u"settings.workers."_s + name);
        if (editor != m_password || !m_changed)
            form()->add(name, editor);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setVisible(!m_changed);
    QList<std::pair<QVariant, QString>> roles;
    for (const Role role : allOf<Role>())
        if (role != Role::Worker) // the night run: no person signs in as it
            roles.append({toText(role), words::of(role)});
    m_role->setChoices(roles);
    QList<std::pair<QVariant, QString>> places;
    for (const Kindergarten &kindergarten : kindergartens)
        places.append({kindergarten.id.value, kindergarten.name});
    m_kindergarten->setChoices(places);
    if (!m_changed)
        return;
    m_login->setText(m_changed->login);
    m_fullName->setText(m_changed->name);
    m_role->setValue(toText(m_changed->role));
    if (m_changed->kindergarten)
        m_kindergarten->setValue(m_changed->kindergarten->value);
}

void WorkerDialog::texts()
{
    const QString first = role() == Role::SelfService
        ? tr("Families act on the terminal by codes alone. Whoever starts it in the morning types this login and password; the password stays.")
        : tr("The worker signs in with this password once and then chooses their own.");
    setTexts(m_changed ? tr("Change the worker") : tr("Add a worker"),
             m_changed ? tr("The new role is in force when the worker signs in next.") : first,
             m_changed ? tr("Save F8") : tr("Add F8"));
    form()->setLabel(u"login"_s, tr("Login"));
    form()->setLabel(u"fullName"_s, tr("Name, as the journal shows it"));
    form()->setLabel(u"role"_s, tr("Role"));
    form()->setLabel(u"password"_s, tr("First password, at least 8 characters"));
}

void WorkerDialog::showKindergarten()
{
    const bool needed = role() == Role::Kindergarten;
    m_kindergarten->setVisible(needed);
    form()->setLabel(u"kindergarten"_s, needed ? tr("The only kindergarten that this worker sees") : QString());
}

Role WorkerDialog::role() const
{
    return fromText<Role>(m_role->value().toString()).value_or(Role::Registrar);
}

SaveWorker::Input WorkerDialog::input() const
{
    SaveWorker::Input input = m_changed ? unchanged(*m_changed) : SaveWorker::Input();
    input.login = m_login->text();
    input.fullName = m_fullName->text();
    input.role = role();
    const qint64 kindergarten = m_kindergarten->value().toLongLong();
    input.kindergarten = input.role == Role::Kindergarten && kindergarten != 0 ? std::optional(KindergartenId{kindergarten}) : std::nullopt;
    input.password = m_password->text();
    return input;
}

} // namespace kezek
