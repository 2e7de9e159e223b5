// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ruledialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

template <class E> QList<std::pair<QVariant, QString>> wordsOfAll()
{
    QList<std::pair<QVariant, QString>> choices;
    for (const E value : allOf<E>())
        choices.append({toText(value), words::of(value)});
    return choices;
}

QString isoOf(const DayEdit *edit)
{
    // What is no day is handed on as typed, so that the rule refuses it beside the field.
    return edit->day() ? edit->day()->toString(Qt::ISODate) : edit->text().trimmed();
}

} // namespace

RuleDialog::RuleDialog(const RuleLine &line, QDate today, QWidget *parent)
    : SubmitDialog(u"settings.rules.dialog"_s, parent), m_line(line), m_today(today), m_from(new DayEdit(this)), m_note(new ValueEdit(this))
{
    QWidget *value = editor();
    value->setObjectName(u"settings.rules.value"_s);
    m_from->setObjectName(u"settings.rules.from"_s);
    m_note->setObjectName(u"settings.rules.note"_s);
    form()->add(u"value"_s, value);
    form()->add(u"from"_s, m_from);
    form()->add(u"note"_s, m_note);
    m_from->setDay(today.addDays(1));

    setTexts(tr("Rule %1").arg(line.key.id),
             tr("%1. Now: %2. Referrals that were issued before keep their terms.").arg(words::ofRule(line.key.key), ruleWords(line.key, line.now.value)),
             tr("Set F8"));
    const QString bounds = ruleBounds(line.key);
    form()->setLabel(u"value"_s, bounds.isEmpty() ? tr("New value") : tr("New value. %1").arg(bounds));
    form()->setLabel(u"from"_s, tr("In force from (today or later)"));
    form()->setLabel(u"note"_s, tr("Why: the order or decision (the journal keeps it)"));
    for (ValueEdit *edit : {static_cast<ValueEdit *>(m_from), m_note})
        connect(edit, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    value->setFocus();
}

QWidget *RuleDialog::choices(const QList<std::pair<QVariant, QString>> &choices)
{
    auto *box = new ChoiceBox(this);
    box->setChoices(choices);
    box->setValue(m_line.now.value);
    m_value = [box] { return box->value().toString(); };
    return box;
}

QWidget *RuleDialog::editor()
{
    using Kind = RuleKey::Kind;
    const QString now = m_line.now.value;
    switch (m_line.key.kind) {
    case Kind::Number: {
        auto *box = new QSpinBox(this);
        box->setRange(m_line.key.least, m_line.key.most);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setValue(now.toInt());
        m_value = [box] { return QString::number(box->value()); };
        return box;
    }
    case Kind::Flag: return choices({{u"1"_s, ruleWords(m_line.key, u"1"_s)}, {u"0"_s, ruleWords(m_line.key, u"0"_s)}});
    case Kind::Order: return choices(wordsOfAll<QueueOrder>());
    case Kind::ExtensionFrom: return choices(wordsOfAll<ExtensionFrom>());
    case Kind::Date: {
        auto *day = new DayEdit(this);
        day->setDay(QDate::fromString(now, Qt::ISODate));
        m_value = [day] { return isoOf(day); };
        return day;
    }
    case Kind::Time: {
        auto *time = new ValueEdit(this);
        time->setText(now);
        time->setInputMethodHints(Qt::ImhTime);
        m_value = [time] {
            const QTime typed = QTime::fromString(time->text().trimmed(), u"H:mm"_s);
            return typed.isValid() ? typed.toString(u"HH:mm"_s) : time->text().trimmed();
        };
        return time;
    }
    }
    return nullptr;
}

bool RuleDialog::ready()
{
    if (!m_from->day() || *m_from->day() >= m_today)
        return true;
    m_from->setProblem(tr("Days that have passed keep their rules: choose today or a later day. The rule was not changed."));
    m_from->setFocus();
    return false;
}

SetRule::Input RuleDialog::input() const
{
    return {m_line.key.key, m_value(), m_from->day().value_or(QDate()), m_note->text()};
}

} // namespace kezek
