// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace kezek {

class ChoiceBox;
class ValueEdit;

/// Where SMS leave. The stored password never comes to this window: an empty field keeps it.
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
    void fill(const SenderSettings &sender);
    void showPassword();
    void save();

    FormGrid *m_form;
    QLabel *m_training;
    ChoiceBox *m_provider;
    ValueEdit *m_url;
    ValueEdit *m_user;
    ValueEdit *m_password;
    ValueEdit *m_senderName;
    QPushButton *m_save;
    bool m_hasPassword = false;
    bool m_typed = false;
};

} // namespace kezek
