// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kezek {

/// The terminal's first screen: what a family can do here, one large button each.
class HomeScreen : public QWidget {
    Q_OBJECT
public:
    /// What a button is called and what stands below it, asked anew in another language.
    struct Words {
        std::function<QString()> title;
        std::function<QString()> text;
    };

    explicit HomeScreen(QWidget *parent = nullptr);
    QPushButton *addDoor(const QString &name, const Words &words);
    void retranslate();
    void focusFirst();

private:
    struct Door {
        QPushButton *button;
        QLabel *text;
        Words words;
    };
    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<Door> m_doors;
};

} // namespace kezek
