// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int rowsOfOne = 4; ///< label, editor, problem, room below
constexpr int roomBelow = 5;

void saveProblem(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FormGrid::FormGrid(int columns, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::gap);
    m_grid->setVerticalSpacing(1);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FormGrid::add(const QString &name, QWidget *editor, int span)
{
    span = std::min(span, m_columns);
    if (m_next % m_columns + span > m_columns)
        m_next += m_columns - m_next % m_columns;
    const int row = m_next / m_columns * rowsOfOne;
    const int column = m_next % m_columns;
    m_next += span;

    auto *label = new QLabel(this);
    auto *problem = new QLabel(this);
    theme::muted(label);
    label->setBuddy(editor);
    theme::muted(problem);
    theme::setLook(problem, "look", u"problem"_s);
    problem->setWordWrap(true);
    problem->setObjectName(name + u".problem"_s);
    problem->hide();
    if (editor->objectName().isEmpty())
        editor->setObjectName(name);
    m_grid->addWidget(label, row, column, 1, span);
    m_grid->addWidget(editor, row + 1, column, 1, span);
    m_grid->addWidget(problem, row + 2, column, 1, span);
    m_grid->setRowMinimumHeight(row + 3, roomBelow);

    if (auto *value = qobject_cast<ValueEdit *>(editor))
        connect(value, &ValueEdit::problemChanged, problem, [problem](const QString &text) { saveProblem(problem, text); });
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.constLast().editor, editor);
    m_rows.append({name, label, editor, problem});
}

bool FormGrid::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && theme::isTouch(this)) {
        m_grid->setHorizontalSpacing(theme::touchGap);
        m_grid->setVerticalSpacing(theme::touchGap / 4);
    }
    return QWidget::event(event);
}

void FormGrid::setLabel(const QString &name, const QString &text)
{
    for (Row &row : m_rows) {
        if (row.name != name)
            continue;
        row.text = text;
        row.label->setVisible(!text.isEmpty());
        const QString spoken = QString(text).remove(u'&');
        row.editor->setAccessibleName(spoken);
        if (QWidget *typed = row.editor->focusProxy()) // a line beside its button
            typed->setAccessibleName(spoken);
        showLabel(row);
    }
}

void FormGrid::setChanged(const QString &name, bool changed)
{
    for (Row &row : m_rows) {
        if (row.name != name || row.changed == changed)
            continue;
        row.changed = changed;
        showLabel(row);
    }
}

void FormGrid::showLabel(const Row &row)
{
    //: The label of a field whose value was changed and not saved yet; ● is the mark
    row.label->setText(row.changed ? tr("● %1").arg(row.text) : row.text);
    theme::setLook(row.label, "changed", row.changed ? u"yes"_s : u"no"_s);
    row.editor->setAccessibleDescription(row.changed ? tr("changed, not saved") : QString());
}

QStringList FormGrid::names() const
{
    QStringList names;
    for (const Row &row : m_rows)
        names.append(row.name);
    return names;
}

QWidget *FormGrid::editor(const QString &name) const
{
    for (const Row &row : m_rows)
        if (row.name == name)
            return row.editor;
    return nullptr;
}

bool FormGrid::showError(const Error &error)
{
    if (error.field.isEmpty())
        return false;
    // One row may stand for a value of several fields, "child.name" for "child.name.surname": the row that says most of the path.
    auto row = m_rows.cend();
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at)
        if ((error.field == at->name || error.field.startsWith(at->name + u'.'))
            && (row == m_rows.cend() || at->name.size() > row->name.size()))
            row = at;
    if (row == m_rows.cend())
        return false;
    // What is worked with fingers is read by a family.
    const QString text = theme::isTouch(this) ? words::toFamily(error) : words::of(error);
    if (auto *value = qobject_cast<ValueEdit *>(row->editor))
        value->setProblem(text);
    saveProblem(row->problem, text);
    row->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void FormGrid::clearErrors()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *value = qobject_cast<ValueEdit *>(row.editor))
            value->setProblem({});
        saveProblem(row.problem, {});
    }
}

} // namespace kezek
