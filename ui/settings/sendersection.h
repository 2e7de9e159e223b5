// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "usecases/ports/smsgateway.h"

namespace kezek {

class ChoiceBox;
class TestMessage;
class ValueEdit;

/// Where SMS leave: the provider, its account, a test message and what is left on the account. The kept password never comes to this
/// window: an empty field keeps it.
class SenderSection : public SettingsSection {
    Q_OBJECT
public:
    explicit SenderSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("SMS"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    void build();
    void buildBelow();
    void fill(const SenderSettings &sender);
    void fillProviders();
    /// Of the one that is chosen; a plain one without a name where none is.
    ProviderInfo provider() const;
    void providerChosen();
    /// What the chosen provider asks for, and in which words.
    void showProvider();
    void showPassword();
    void showBalance();
    void readPassword(const SenderSettings &sender);
    SenderSettings typed() const;
    void save();
    void saved(const SenderSettings &sender);
    void askBalance();

    FormGrid *m_form;
    QLabel *m_training;
    ChoiceBox *m_provider;
    ValueEdit *m_url;
    ValueEdit *m_user;
    ValueEdit *m_password;
    ValueEdit *m_senderName;
    QPushButton *m_save;
    TestMessage *m_test;
    QWidget *m_balanceRow;
    QPushButton *m_balance;
    QLabel *m_balanceText;
    SenderSettings m_stored;
    bool m_hasPassword = false;
    bool m_typed = false;
    bool m_safeTold = false; ///< a safe that cannot be opened is said once, not at every look
};

} // namespace kezek
