// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/common/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

class QHBoxLayout;
class QPushButton;
class QShortcut;

namespace kezek {

class ValueEdit;

/// A white panel with a thin line.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_body;
};

/// A word on a tinted ground: "осталось 2:18".
class Badge : public QLabel {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, theme::Tone tone = theme::Tone::Neutral, QWidget *parent = nullptr);
    void set(const QString &text, theme::Tone tone);
};

/// A bar in the page: a sentence with a tone, closed by Esc or its button. Errors say it here, not in boxes.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &text, theme::Tone tone = theme::Tone::Info);
    void show(const Error &error); ///< in the office's words; at the terminal in those for a family
    void clear();
    QString text() const;

private:
    QLabel *m_label;
    QPushButton *m_close;
    QShortcut *m_escape = nullptr;
};

/// Rows of label, editor and the editor's problem below it. Sets object names, buddies, accessible names and tab order.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(int columns = 1, QWidget *parent = nullptr);
    /// `name` is the verb's field path: errors find their row by it. Span in grid columns.
    void add(const QString &name, QWidget *editor, int span = 1);
    void setLabel(const QString &name, const QString &text);
    QWidget *editor(const QString &name) const;
    QStringList names() const;
    /// Its label tells, also to who listens, that its value is not the one that is saved.
    void setChanged(const QString &name, bool changed);
    /// Puts an error beside its field; false when no row has the field's name.
    bool showError(const Error &error);
    void clearErrors();

protected:
    bool event(QEvent *event) override;

private:
    struct Row {
        QString name;
        QLabel *label;
        QWidget *editor;
        QLabel *problem;
        QString text{}; ///< of the label, without a mark
        bool changed = false;
    };
    static void showLabel(const Row &row);
    QGridLayout *m_grid;
    QList<Row> m_rows;
    int m_columns;
    int m_next = 0;
};

/// The head of a page: title, then whatever stands at its right (search box, buttons).
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QHBoxLayout *m_row;
};

} // namespace kezek
