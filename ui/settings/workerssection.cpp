// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workerssection.h"

#include "ui/common/keys.h"
#include "ui/settings/passworddialog.h"
#include "ui/settings/workerdialog.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/submitverb.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

Result<WorkersSection::Workers> WorkersSection::readWorkers(Store &store)
{
    Workers read;
    KEZEK_TRY(read.kindergartens, store.kindergartens().all());
    KEZEK_TRY(const QList<WorkerAccount> accounts, store.workers().all());
    for (WorkerAccount account : accounts) {
        account.passwordHash.clear(); // no window has a use for it
        const auto place = std::find_if(read.kindergartens.cbegin(), read.kindergartens.cend(),
                                        [&](const Kindergarten &kindergarten) { return kindergarten.id == account.kindergarten; });
        const bool locked = account.lockedUntil && *account.lockedUntil > store.now();
        read.workers.append({account, place == read.kindergartens.cend() ? QString() : place->name, locked});
    }
    return read;
}

QList<RowsModel<WorkersSection::Worker>::Column> WorkersSection::columns()
{
    const auto state = [](const Worker &row) {
        if (!row.account.active)
            return tr("switched off");
        return row.locked ? tr("locked until %1").arg(words::shortInstant(*row.account.lockedUntil)) : tr("signs in");
    };
    const auto tone = [](const Worker &row) {
        return std::optional(!row.account.active ? theme::Tone::Neutral : row.locked ? theme::Tone::Warning : theme::Tone::Good);
    };
    return {{[] { return tr("Login"); }, [](const Worker &row) { return row.account.login; }},
            {[] { return tr("Name"); }, [](const Worker &row) { return row.account.name; }},
            {[] { return tr("Role"); }, [](const Worker &row) { return words::of(row.account.role); }},
            {[] { return tr("Kindergarten"); }, [](const Worker &row) { return row.kindergarten; }},
            {[] { return tr("State"); }, state, tone}};
}

WorkersSection::WorkersSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.workers"_s, SaveWorker::roles(), parent), m_rows(columns()), m_table(new RowTable(this)),
      m_own(new QPushButton(this))
{
    build();
    keys::give(m_add, Qt::Key_F6);
    connect(m_add, &QPushButton::clicked, this, [this] { save({}); });
    keys::give(m_change, Qt::Key_F4);
    connect(m_change, &QPushButton::clicked, this, [this] { save(chosen()); });
    keys::give(m_switch, Qt::Key_F7);
    connect(m_switch, &QPushButton::clicked, this, &WorkersSection::switchOnOrOff);
    keys::give(m_password, Qt::Key_F9);
    connect(m_password, &QPushButton::clicked, this, &WorkersSection::setPassword);
    keys::give(m_own, Qt::Key_F11);
    connect(m_own, &QPushButton::clicked, this, &WorkersSection::setOwnPassword);
    connect(m_table, &RowTable::current, this, [this] { showRights(); });
    connect(m_table, &RowTable::chosen, this, [this] {
        if (m_change->isEnabled())
            save(chosen());
    });
}

void WorkersSection::build()
{
    m_table->setObjectName(name("list"));
    m_rows.setKey([](const Worker &row) { return row.account.id.value; });
    m_table->setSortable();
    m_table->setModel(&m_rows);
    m_table->setStretch({1, 3});
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    m_add = addButton("add", row);
    m_change = addButton("change", row);
    m_switch = addButton("switch", row);
    m_password = addButton("setPassword", row);
    row->addStretch();
    m_own->setObjectName(name("own"));
    theme::style(m_own, theme::Button::Normal);
    row->addWidget(m_own);
    body()->addWidget(m_table, 1);
    body()->addLayout(row);
}

std::optional<WorkerAccount> WorkersSection::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows.rows().size() ? std::optional(m_rows.row(row).account) : std::nullopt;
}

void WorkersSection::refresh()
{
    ask([](Store &store) { return readWorkers(store); }, [this](const Workers &read) {
        m_kindergartens = read.kindergartens;
        m_rows.setRows(read.workers);
        showRights();
    });
}

void WorkersSection::showRights()
{
    SettingsSection::showRights();
    const auto worker = chosen();
    for (QPushButton *button : {m_change, m_switch, m_password})
        button->setEnabled(mayChange() && worker.has_value());
    keys::setText(m_switch, worker && !worker->active ? tr("Switch on…") : tr("Switch off…"));
}

void WorkersSection::save(const std::optional<WorkerAccount> &changed)
{
    auto *dialog = new WorkerDialog(m_kindergartens, changed, this);
    openFor<SaveWorker>(dialog, client(), this, [dialog] { return dialog->input(); }, [this, isNew = !changed](const SaveWorker::Output &) {
        finished(isNew ? tr("The worker was added and can sign in.") : tr("The worker was changed."));
    });
}

void WorkersSection::switchOnOrOff()
{
    const auto worker = chosen();
    if (!worker)
        return;
    const bool off = worker->active;
    auto *dialog = new SubmitDialog(u"settings.workers.switching"_s, this);
    dialog->setTexts(off ? tr("Switch off %1").arg(worker->name) : tr("Switch on %1").arg(worker->name),
                     off ? tr("The worker can no longer sign in. What they did stays in the journal under their name.")
                         : tr("The worker can sign in again with the password they had."),
                     off ? tr("Switch off F8") : tr("Switch on F8"));
    SaveWorker::Input input = unchanged(*worker);
    input.active = !off;
    openFor<SaveWorker>(dialog, client(), this, [input] { return input; }, [this, off](const SaveWorker::Output &) {
        finished(off ? tr("The worker was switched off.") : tr("The worker was switched on."));
    });
}

void WorkersSection::setPassword()
{
    const auto worker = chosen();
    if (!worker)
        return;
    auto *dialog = new PasswordDialog(worker->name, this);
    openFor<SaveWorker>(dialog, client(), this,
                        [dialog, worker] {
                            SaveWorker::Input input = unchanged(*worker);
                            input.password = dialog->password();
                            return input;
                        },
                        [this](const SaveWorker::Output &) { finished(tr("The password was set. Tell it to the worker yourself.")); });
}

void WorkersSection::setOwnPassword()
{
    auto *dialog = new ChangePasswordDialog(client(), this);
    connect(dialog, &QDialog::accepted, this, [this] { finished(tr("Your password was changed. Use the new one from now on.")); });
    dialog->open();
}

void WorkersSection::retranslate()
{
    SettingsSection::retranslate();
    keys::setText(m_add, tr("Add worker…"));
    keys::setText(m_change, tr("Change…"));
    keys::setText(m_password, tr("New password…"));
    keys::setText(m_own, tr("My password…"));
    m_table->setAccessibleName(tr("Workers"));
    m_rows.retranslate();
}

void WorkersSection::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
