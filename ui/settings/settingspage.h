// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QListWidget;
class QStackedWidget;

namespace kezek {

class PageHead;
class SettingsSection;

/// The sections of the office's settings, listed at the left. Each can be read by every role.
class SettingsPage : public PageWidget {
    Q_OBJECT
public:
    explicit SettingsPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// The object name of a section: "settings.calendar".
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    void add(SettingsSection *section);
    SettingsSection *shown() const;

    PageHead *m_head;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsSection *> m_sections;
};

} // namespace kezek
