// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationform.h"

#include "ui/applications/formpaths.h"
#include "ui/applications/phonefield.h"
#include "ui/applications/wishfields.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int betweenCards = 7; // the whole form stands on a screen of 768 lines, with a message above it
constexpr int phonesOnForm = 2;
constexpr int wishesOnForm = 4;
constexpr int twelfths = 12; // fields share a row by twelfths

} // namespace

ApplicationForm::ApplicationForm(For what, const QString &objectPrefix, QWidget *parent)
    : QWidget(parent), m_for(what), m_prefix(objectPrefix)
{
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(betweenCards);
    buildFamily(left);
    left->addStretch();
    buildWishes(right);
    if (m_for == For::Filing)
        buildPhones(right);
    buildPapers(right);
    right->addStretch();

    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenCards);
    column->addLayout(both);
    buildFiling(column);
    column->addStretch();
    wire();
    retranslate();
}

ApplicationForm::Section ApplicationForm::section(QVBoxLayout *column, int columns)
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(12, 7, 12, 5);
    card->body()->setSpacing(4);
    Section made{new QLabel(card), new FormGrid(columns, card), new QHBoxLayout};
    theme::subheading(made.title);
    made.head->addWidget(made.title);
    made.head->addStretch();
    card->body()->addLayout(made.head);
    card->body()->addWidget(made.grid);
    column->addWidget(card);
    m_grids.append(made.grid);
    m_sections.append(made);
    return made;
}

template <class W> W *ApplicationForm::add(FormGrid *grid, const QString &path, W *editor, int span)
{
    grid->add(path, editor, span);
    editor->setObjectName(m_prefix + u'.' + path);
    m_fields.add(path, editor);
    return editor;
}

void ApplicationForm::buildNames(FormGrid *grid, const QString &path, int span)
{
    for (const QString &part : {u".surname"_s, u".given"_s, u".patronymic"_s})
        add(grid, path + part, new ValueEdit(grid), span);
}

void ApplicationForm::buildFamily(QVBoxLayout *column)
{
    const Section child = section(column, twelfths);
    m_childHint = new Badge({}, theme::Tone::Neutral, this);
    m_childHint->setObjectName(m_prefix + u".child.hint"_s);
    child.head->addWidget(m_childHint);
    add(child.grid, u"child.iin"_s, new IinEdit(child.grid), 4);
    add(child.grid, u"child.birthDate"_s, new DayEdit(child.grid), 4);
    add(child.grid, u"child.sex"_s, new ChoiceBox(child.grid), 4);
    buildNames(child.grid, u"child.name"_s, 4);
    add(child.grid, u"child.certificate.series"_s, new ValueEdit(child.grid), 2);
    add(child.grid, u"child.certificate.number"_s, new ValueEdit(child.grid), 3);
    add(child.grid, u"child.certificate.issuedOn"_s, new DayEdit(child.grid), 3);
    add(child.grid, u"child.certificate.issuer"_s, new ValueEdit(child.grid), 4);

    const Section applicant = section(column, twelfths);
    add(applicant.grid, u"applicant.iin"_s, new IinEdit(applicant.grid), 3);
    buildNames(applicant.grid, u"applicant.name"_s, 3);

    const Section address = section(column, twelfths);
    add(address.grid, u"address.district"_s, new ChoiceBox(address.grid), 4);
    add(address.grid, u"address.text"_s, new ValueEdit(address.grid), 8);
}

void ApplicationForm::buildWishes(QVBoxLayout *column)
{
    const Section wishes = section(column, twelfths);
    add(wishes.grid, u"wishes.languages"_s, new ManyChoice(wishes.grid), 6);
    add(wishes.grid, u"wishes.districts"_s, new ManyChoice(wishes.grid), 6);
    for (int i = 0; i < wishesOnForm; ++i)
        add(wishes.grid, wishPath(i), new KindergartenEdit(wishes.grid), 3);
}

void ApplicationForm::buildPhones(QVBoxLayout *column)
{
    const Section phones = section(column, PhoneField::columns);
    m_consent = add(phones.grid, u"consent"_s, new QCheckBox(phones.grid), PhoneField::columns);
    for (int i = 0; i < phonesOnForm; ++i) {
        auto *field = new PhoneField(i, phones.grid);
        m_phones.append(field);
        const QStringList parts{u"number"_s, u"send"_s, u"code"_s, u"unconfirmedReason"_s};
        const QList<QWidget *> editors = field->editors();
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const QString path = phonePath(i, parts.at(part));
            editors.at(part)->setObjectName(m_prefix + u'.' + path);
            m_fields.add(path, editors.at(part));
        }
        connect(field, &PhoneField::sendWanted, this, [this, i] { emit sendCodeWanted(i); });
        connect(static_cast<CodeEdit *>(m_fields.editor(phonePath(i, u"code"_s))), &CodeEdit::completed, this, [this, i] { goToNextPhone(i); });
    }
}

void ApplicationForm::buildPapers(QVBoxLayout *column)
{
    const Section papers = section(column, twelfths);
    add(papers.grid, u"benefit.category"_s, new ChoiceBox(papers.grid), 3);
    add(papers.grid, u"benefit.kind"_s, new ValueEdit(papers.grid), 3);
    add(papers.grid, u"benefit.paper"_s, new ValueEdit(papers.grid), 3);
    add(papers.grid, u"benefit.validUntil"_s, new DayEdit(papers.grid), 3);
    add(papers.grid, u"commissionPaper.kind"_s, new ChoiceBox(papers.grid), 3);
    add(papers.grid, u"commissionPaper.number"_s, new ValueEdit(papers.grid), 6);
    add(papers.grid, u"commissionPaper.validUntil"_s, new DayEdit(papers.grid), 3);
}

void ApplicationForm::buildFiling(QVBoxLayout *column)
{
    auto *grid = new FormGrid(twelfths, this);
    m_grids.append(grid);
    column->addWidget(grid);
    add(grid, u"note"_s, new ValueEdit(grid), m_for == For::Filing ? 4 : 9);
    add(grid, u"messageLanguage"_s, new ChoiceBox(grid), m_for == For::Filing ? 2 : 3);
    if (m_for == For::Correcting)
        return;
    add(grid, u"source"_s, new ChoiceBox(grid), 2);
    add(grid, u"receivedDay"_s, new DayEdit(grid), 2);
    auto *time = add(grid, u"receivedTime"_s, new QTimeEdit(QTime(9, 0), grid), 2);
    time->setDisplayFormat(u"HH:mm"_s);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons);
}

void ApplicationForm::wire()
{
    QWidget *before = nullptr;
    for (const QString &path : m_fields.order()) {
        QWidget *editor = m_fields.editor(path);
        editor->installEventFilter(this);
        watch(editor);
        if (before)
            setTabOrder(before, editor);
        before = editor;
    }
    connect(m_fields.the<IinEdit>(u"child.iin"_s), &IinEdit::iinChanged, this, [this](const std::optional<Iin> &iin) {
        if (iin == m_childIin)
            return; // left once more
        m_childIin = iin;
        if (iin)
            m_fields.takeFromIin(*iin);
        emit childIinChanged(iin);
    });
}

void ApplicationForm::watch(QWidget *editor)
{
    const auto tell = [this] {
        if (!m_puttingBack)
            emit edited();
    };
    if (auto *choice = qobject_cast<ChoiceBox *>(editor))
        connect(choice, &QComboBox::currentIndexChanged, this, [this, tell] {
            setPapersEnabled();
            tell();
        });
    else if (auto *many = qobject_cast<ManyChoice *>(editor))
        connect(many, &ManyChoice::valuesChanged, this, tell);
    else if (auto *box = qobject_cast<QCheckBox *>(editor))
        connect(box, &QCheckBox::toggled, this, tell);
    else if (auto *time = qobject_cast<QTimeEdit *>(editor))
        connect(time, &QTimeEdit::timeChanged, this, tell);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, tell);
}

bool ApplicationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    for (const int by : {1, -1})
        if (key->keyCombination() == QKeyCombination(Qt::CTRL, by > 0 ? Qt::Key_Down : Qt::Key_Up))
            return goToCard(static_cast<QWidget *>(watched), by);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    auto *editor = static_cast<QWidget *>(watched);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        emit line->editingFinished();
    if (auto *button = qobject_cast<QPushButton *>(editor); button && !button->menu())
        button->click();
    if (!editor->hasFocus()) // a button that disables itself has passed the focus on
        return true;
    // Birth and sex stand in a whole IIN: Enter passes them by, Tab does not.
    if (editor == m_fields.editor(u"child.iin"_s) && m_childIin)
        m_fields.editor(u"child.name.surname"_s)->setFocus(Qt::TabFocusReason);
    else
        focusNextChild();
    return true;
}

/// A whole code needs no reason why there is none: the next phone that is still empty is typed.
void ApplicationForm::goToNextPhone(int from)
{
    const bool isTyped = m_fields.editor(phonePath(from, u"code"_s))->hasFocus();
    if (isTyped && from + 1 < m_phones.size() && m_phones.at(from + 1)->isEmpty())
        m_fields.editor(phonePath(from + 1, u"number"_s))->setFocus(Qt::TabFocusReason);
}

/// To the first field of the next card that can be typed into, or of the one before.
bool ApplicationForm::goToCard(QWidget *from, int by)
{
    const auto cardOf = [this](const QWidget *editor) {
        const auto grid = std::find_if(m_grids.cbegin(), m_grids.cend(), [editor](const FormGrid *one) { return one->isAncestorOf(editor); });
        return int(grid - m_grids.cbegin());
    };
    const QStringList paths = m_fields.order();
    for (int card = cardOf(from) + by; card >= 0 && card < m_grids.size(); card += by)
        for (const QString &path : paths)
            if (QWidget *editor = m_fields.editor(path); cardOf(editor) == card && editor->isEnabled() && editor->isVisible()) {
                editor->setFocus(Qt::TabFocusReason);
                return true;
            }
    return true;
}

void ApplicationForm::focusFirst()
{
    m_fields.editor(u"child.iin"_s)->setFocus();
}

} // namespace kezek
