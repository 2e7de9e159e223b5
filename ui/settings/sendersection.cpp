// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sendersection.h"

#include "ui/common/keys.h"
#include "ui/settings/testmessage.h"
#include "ui/widgets/fields.h"
#include "usecases/calendar/setsender.h"
#include "usecases/ports/secrets.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

SenderSection::SenderSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.sms"_s, SetSender::roles(), parent), m_form(new FormGrid(1, this)), m_training(new QLabel(this)),
      m_provider(new ChoiceBox(this)), m_url(new ValueEdit(this)), m_user(new ValueEdit(this)), m_password(new ValueEdit(this)),
      m_senderName(new ValueEdit(this)), m_test(new TestMessage(context, this)), m_balanceRow(new QWidget(this)),
      m_balanceText(new QLabel(m_balanceRow))
{
    build();
    buildBelow();
    keys::give(m_save, keys::accept());
    connect(m_save, &QPushButton::clicked, this, &SenderSection::save);
    keys::give(m_balance, Qt::Key_F7);
    connect(m_balance, &QPushButton::clicked, this, &SenderSection::askBalance);
    connect(m_provider, &QComboBox::activated, this, &SenderSection::providerChosen);
    connect(m_test, &TestMessage::failed, this, [this](const Error &error) { bar()->show(error); });
    for (ValueEdit *edit : {m_url, m_user, m_password, m_senderName}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_typed = true;
            showBalance();
        });
        connect(edit, &QLineEdit::returnPressed, this, &SenderSection::save);
    }
}

void SenderSection::build()
{
    const QList<std::pair<QString, QWidget *>> rows = {{u"provider"_s, m_provider}, {u"url"_s, m_url}, {u"user"_s, m_user},
                                                       {u"password"_s, m_password}, {u"senderName"_s, m_senderName}};
    for (const auto &[key, editor] : rows) {
        editor->setObjectName(u"settings.sms."_s + key);
        m_form->add(key, editor);
    }
    m_training->setObjectName(name("training"));
    m_training->setWordWrap(true);
    m_training->setVisible(m_context.training);
    m_password->setEchoMode(QLineEdit::Password);
    m_form->setMaximumWidth(620);
    auto *row = new QHBoxLayout;
    m_save = addButton("save", row);
    row->addStretch();
    theme::style(m_save, theme::Button::Primary);
    body()->addWidget(m_training);
    body()->addWidget(m_form);
    body()->addLayout(row);
}

void SenderSection::buildBelow()
{
    auto *row = new QHBoxLayout(m_balanceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_balance = addButton("balance", row);
    row->addWidget(m_balanceText, 1);
    m_balanceText->setObjectName(name("balanceText"));
    m_balanceText->setWordWrap(true);
    m_test->setMaximumWidth(620);
    body()->addSpacing(theme::gap);
    body()->addWidget(m_balanceRow);
    body()->addSpacing(theme::gap);
    body()->addWidget(m_test);
    body()->addStretch();
}

void SenderSection::refresh()
{
    showRights();
    ask([](Store &store) { return store.settings().sender(); }, [this](const SenderSettings &sender) {
        m_stored = sender;
        if (!m_typed)
            fill(sender);
        showBalance();
    });
}

void SenderSection::fill(const SenderSettings &sender)
{
    m_provider->setValue(sender.provider);
    m_url->setText(sender.url);
    m_user->setText(sender.user);
    m_password->clear();
    m_senderName->setText(sender.senderName);
    showProvider();
    readPassword(sender);
}

void SenderSection::readPassword(const SenderSettings &sender)
{
    if (sender.provider.isEmpty())
        return;
    answer(m_context.secrets.read(secretName(sender)), this,
           [this](const QString &password) {
               m_hasPassword = !password.isEmpty();
               showPassword();
           },
           [this](const Error &error) {
               m_hasPassword = false;
               showPassword();
               if (!m_safeTold)
                   bar()->show(error);
               m_safeTold = true;
           });
}

ProviderInfo SenderSection::provider() const
{
    const QList<ProviderInfo> all = m_context.gateway.providers();
    const auto found = std::find_if(all.begin(), all.end(), [this](const ProviderInfo &info) { return info.name == m_provider->value().toString(); });
    return found == all.end() ? ProviderInfo() : *found;
}

void SenderSection::providerChosen()
{
    m_typed = true;
    const QList<ProviderInfo> all = m_context.gateway.providers();
    const QString url = m_url->text().trimmed();
    const bool usual = std::any_of(all.begin(), all.end(), [&url](const ProviderInfo &info) { return info.usualUrl == url; });
    if (url.isEmpty() || usual)
        m_url->setText(provider().usualUrl);
    showProvider();
    showBalance();
}

void SenderSection::showProvider()
{
    const ProviderInfo chosen = provider();
    m_user->setVisible(chosen.asksUser);
    m_form->setLabel(u"user"_s, chosen.asksUser ? tr("User") : QString());
    m_form->setLabel(u"password"_s, chosen.asksUser ? tr("Password") : tr("API key"));
    m_url->setPlaceholderText(chosen.usualUrl);
    showPassword();
}

void SenderSection::showPassword()
{
    if (provider().asksUser)
        m_password->setPlaceholderText(m_hasPassword ? tr("A password is kept; type one only to change it") : tr("No password is kept"));
    else
        m_password->setPlaceholderText(m_hasPassword ? tr("A key is kept; type one only to change it") : tr("No key is kept"));
}

SenderSettings SenderSection::typed() const
{
    const ProviderInfo chosen = provider();
    return {chosen.name, m_url->text().trimmed(), chosen.asksUser ? m_user->text().trimmed() : QString(), m_senderName->text().trimmed()};
}

void SenderSection::save()
{
    if (!m_save->isEnabled())
        return;
    m_form->clearErrors();
    bar()->clear();
    m_save->setEnabled(false);
    const SenderSettings sender = typed();
    answer(client().run<SetSender>({sender.provider, sender.url, sender.user, sender.senderName}), this,
           [this, sender](const Nothing &) { saved(sender); },
           [this](const Error &error) {
               m_save->setEnabled(true);
               if (!m_form->showError(error))
                   bar()->show(error);
           });
}

void SenderSection::saved(const SenderSettings &sender)
{
    m_typed = false;
    const QString password = m_password->text();
    if (sender.provider.isEmpty() || password.isEmpty()) {
        m_context.gateway.tryAgain();
        finished(sender.provider.isEmpty() ? tr("No provider is set: messages wait.") : tr("Saved. Waiting messages leave through this provider."));
        return;
    }
    // Known to the sender from here on, whether or not the safe takes it.
    const QFuture<Done> kept = m_context.secrets.keep(secretName(sender), password);
    m_context.gateway.tryAgain();
    finished(tr("Saved. Waiting messages leave through this provider."));
    answer(kept, this, [] {}, [this](const Error &error) {
        m_safeTold = true;
        bar()->show(error);
    });
}

void SenderSection::showBalance()
{
    const QList<ProviderInfo> all = m_context.gateway.providers();
    const bool has = std::any_of(all.begin(), all.end(), [this](const ProviderInfo &info) { return info.hasBalance && info.name == m_stored.provider; });
    m_balanceRow->setVisible(has);
    m_balance->setEnabled(mayChange() && !m_typed);
    m_balance->setToolTip(m_typed ? tr("Save first: the account that is saved is asked.") : QString());
    if (m_typed)
        m_balanceText->clear();
}

void SenderSection::askBalance()
{
    m_balance->setEnabled(false);
    m_balanceText->setText(tr("The provider is being asked…"));
    answer(m_context.gateway.balance(), this,
           [this](const SmsBalance &balance) {
               m_balanceText->setText(tr("On the account: %1").arg(u"%1 %2"_s.arg(balance.amount, balance.currency).trimmed()));
               showBalance();
           },
           [this](const Error &error) {
               m_balanceText->setText(words::of(error));
               showBalance();
           });
}

void SenderSection::showRights()
{
    SettingsSection::showRights();
    m_provider->setEnabled(mayChange());
    for (ValueEdit *edit : {m_url, m_user, m_password, m_senderName})
        edit->setReadOnly(!mayChange());
    m_test->setMayChange(mayChange());
}

void SenderSection::fillProviders()
{
    QList<std::pair<QVariant, QString>> choices{{QString(), tr("None: messages wait until a provider is set")}};
    for (const ProviderInfo &info : m_context.gateway.providers())
        choices.append({info.name, info.title});
    m_provider->setChoices(choices);
}

void SenderSection::retranslate()
{
    SettingsSection::retranslate();
    m_training->setText(tr("This is a training office: no message leaves this computer, whatever is set here. Messages are shown on the Messages page only."));
    fillProviders();
    m_form->setLabel(u"provider"_s, tr("Provider"));
    m_form->setLabel(u"url"_s, tr("Address of the provider"));
    m_form->setLabel(u"senderName"_s, tr("Sender's name, as telephones show it"));
    keys::setText(m_save, tr("Save"));
    keys::setText(m_balance, tr("Ask what is left on the account"));
    m_test->retranslate();
    showProvider();
    showBalance();
}

void SenderSection::focusFirst()
{
    m_provider->setFocus();
}

} // namespace kezek
