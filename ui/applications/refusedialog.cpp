// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/refusedialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

RefuseDialog::RefuseDialog(const QString &child, QWidget *parent)
    : SubmitDialog(u"refuse"_s, parent), m_ground(new ChoiceBox(this)), m_explanation(new QPlainTextEdit(this))
{
    QList<std::pair<QVariant, QString>> grounds;
    for (const RefusalGround ground : allOf<RefusalGround>())
        grounds.append({toText(ground), words::of(ground)});
    m_ground->setChoices(grounds);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setFixedHeight(theme::rowHeight * 4);
    form()->add(u"ground"_s, m_ground);
    form()->add(u"explanation"_s, m_explanation);
    m_ground->setObjectName(u"refuse.ground"_s);
    m_explanation->setObjectName(u"refuse.explanation"_s);

    setTexts(tr("Refuse registration: %1").arg(child),
             tr("The application goes to the archive. The family gets the ground and these words by SMS and on paper."),
             tr("Refuse F8"));
    form()->setLabel(u"ground"_s, tr("Ground"));
    form()->setLabel(u"explanation"_s, tr("In words, for the family"));
    theme::style(acceptButton(), theme::Button::Danger);
    connect(m_explanation, &QPlainTextEdit::textChanged, this, [this] { setTyped(!explanation().isEmpty()); });
    m_ground->setFocus();
}

RefusalGround RefuseDialog::ground() const
{
    return fromText<RefusalGround>(m_ground->value().toString()).value_or(RefusalGround::WrongData);
}

void RefuseDialog::setGround(RefusalGround ground)
{
    m_ground->setValue(toText(ground));
}

QString RefuseDialog::explanation() const
{
    return m_explanation->toPlainText().trimmed();
}

} // namespace kezek
