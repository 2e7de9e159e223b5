// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sendersection.h"

#include "ui/widgets/fields.h"
#include "usecases/calendar/setsender.h"
#include "usecases/ports/secrets.h"
#include "usecases/ports/smsgateway.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

SenderSection::SenderSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.sms"_s, SetSender::roles(), parent), m_form(new FormGrid(1, this)), m_training(new QLabel(this)),
      m_provider(new ChoiceBox(this)), m_url(new ValueEdit(this)), m_user(new ValueEdit(this)), m_password(new ValueEdit(this)),
      m_senderName(new ValueEdit(this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &SenderSection::save);
    connect(m_provider, &QComboBox::activated, this, [this] { m_typed = true; });
    for (ValueEdit *edit : {m_url, m_user, m_password, m_senderName})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_typed = true; });
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
    body()->addStretch();
}

void SenderSection::refresh()
{
    showRights();
    ask([](Store &store) { return store.settings().sender(); }, [this](const SenderSettings &sender) {
        if (!m_typed)
            fill(sender);
    });
}

void SenderSection::fill(const SenderSettings &sender)
{
    m_provider->setValue(sender.provider);
    m_url->setText(sender.url);
    m_user->setText(sender.user);
    m_password->clear();
    m_senderName->setText(sender.senderName);
    answer(m_context.secrets.read(secretName(sender)), this,
           [this](const QString &password) {
               m_hasPassword = !password.isEmpty();
               showPassword();
           },
           [this](const Error &error) { bar()->show(error); });
}

void SenderSection::showPassword()
{
    m_password->setPlaceholderText(m_hasPassword ? tr("A password is kept; type one only to change it") : tr("No password is kept"));
}

void SenderSection::save()
{
    m_form->clearErrors();
    bar()->clear();
    m_save->setEnabled(false);
    const SetSender::Input input{m_provider->value().toString(), m_url->text(), m_user->text(), m_senderName->text()};
    answer(client().run<SetSender>(input), this,
           [this, input, on = !input.provider.isEmpty()](const Nothing &) {
               m_typed = false;
               if (!m_password->text().isEmpty())
                   m_context.secrets.keep(secretName({input.provider.trimmed(), input.url.trimmed(), input.user.trimmed(), {}}), m_password->text());
               m_context.gateway.tryAgain();
               finished(on ? tr("The gateway was saved. Waiting messages leave through it.") : tr("No gateway is set: messages wait."));
           },
           [this](const Error &error) {
               m_save->setEnabled(true);
               if (!m_form->showError(error))
                   bar()->show(error);
           });
}

void SenderSection::showRights()
{
    SettingsSection::showRights();
    m_provider->setEnabled(mayChange());
    for (ValueEdit *edit : {m_url, m_user, m_password, m_senderName})
        edit->setReadOnly(!mayChange());
}

void SenderSection::retranslate()
{
    SettingsSection::retranslate();
    m_training->setText(tr("This is a training office: no message leaves this computer, whatever is set here. Messages are shown on the Messages page only."));
    m_provider->setChoices({{QString(), tr("None: messages wait until a gateway is set")}, {u"kannel"_s, u"Kannel"_s}});
    m_form->setLabel(u"provider"_s, tr("Gateway"));
    m_form->setLabel(u"url"_s, tr("Address of the gateway"));
    m_form->setLabel(u"user"_s, tr("User"));
    m_form->setLabel(u"password"_s, tr("Password"));
    m_form->setLabel(u"senderName"_s, tr("Sender's name, as telephones show it"));
    m_url->setPlaceholderText(u"https://sms.example.kz:13013/cgi-bin/sendsms"_s);
    m_save->setText(tr("Save"));
    showPassword();
}

void SenderSection::focusFirst()
{
    m_provider->setFocus();
}

} // namespace kezek
