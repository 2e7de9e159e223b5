// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVariant>
#include <QWidget>

class QLabel;

namespace kezek {

/// One choice as a large button: a box with its tick, or with which wish it is, and words that wrap.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget *parent = nullptr);
    /// What stands in the box when it is chosen.
    void setMark(const QString &mark);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsIn(int width, int height) const;
    QString m_mark;
};

/// A choice of one or several of a list, for fingers: what ChoiceBox and ManyChoice are for a mouse. Takes the room that its list needs, and
/// turns pages when there is less.
class ChoiceGrid : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QVariantList values READ values WRITE setValues)
public:
    explicit ChoiceGrid(QWidget *parent = nullptr);

    /// Replaces the list, keeps what was chosen and is still there.
    void setChoices(const QList<std::pair<QVariant, QString>> &choices);
    /// 1: another choice takes the place of the first. More: at the limit the others cannot be pressed.
    void setMost(int most);
    /// The order of choosing counts and is shown.
    void setOrdered(bool ordered);
    QVariantList values() const { return m_chosen; } ///< in the order of choosing
    void setValues(const QVariantList &values);
    QVariant value() const { return m_chosen.value(0); }
    QStringList namesOf(const QVariantList &values) const;
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void valuesChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void press(qsizetype index);
    void update();
    void place();
    int columnsFor(int width) const;
    void turn(int by);

    QList<QVariant> m_values;
    QList<ChoiceButton *> m_buttons;
    QVariantList m_chosen;
    int m_most = 1;
    bool m_ordered = false;
    int m_page = 0;
    int m_pages = 1;
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_where;
};

} // namespace kezek
