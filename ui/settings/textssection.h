// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/widgets/rowsmodel.h"

#include <QMap>

namespace kezek {

class ChoiceBox;
class RowTable;
class TextEditor;

/// The office's own words of each notice in each language. What was typed and not saved stays while the section is open.
class TextsSection : public SettingsSection {
    Q_OBJECT
public:
    explicit TextsSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Message texts"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    using Which = std::pair<MessageKind, Language>;
    struct Texts {
        QMap<Which, QString> own;
        QMap<Which, QString> inForce;
        OfficeInfo office;
        QDate today;
    };
    static Result<Texts> readTexts(Store &store);
    QList<RowsModel<MessageKind>::Column> columns();
    void build();
    Which which() const;
    void show();
    void showState();
    void keep();
    void save(const QString &body);

    Texts m_texts;
    QMap<Which, QString> m_typed;
    Which m_shown;
    RowsModel<MessageKind> m_kinds;
    RowTable *m_table;
    ChoiceBox *m_language;
    TextEditor *m_editor;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace kezek
