// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/owndatadialog.h"

#include "ui/common/answer.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/journal/answerowndata.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

struct Kept {
    OfficeInfo office;
    OwnData own;
    QDateTime now;
};

} // namespace

OwnDataDialog::OwnDataDialog(UiContext &context, const Application &application, QWidget *parent)
    : SubmitDialog(u"ownData"_s, parent), m_context(context), m_application(application.id), m_number(new QLineEdit(this)), m_date(new DayEdit(this)),
      m_language(new ChoiceBox(this)), m_papers(new PaperActions(context.papers, this))
{
    setTexts(tr("Own data: %1").arg(application.child.name.brief()),
             tr("One file with everything that is kept of the child and the applicant, for the person who asked. Workers are named by their roles; nothing is said of other families. "
                "That it was given out stands in the journal."),
             tr("Make the file F8"));
    form()->add(u"requestNumber"_s, m_number);
    form()->add(u"requestDate"_s, m_date);
    form()->add(u"language"_s, m_language);
    form()->setLabel(u"requestNumber"_s, tr("Number of the request"));
    form()->setLabel(u"requestDate"_s, tr("Date of the request"));
    form()->setLabel(u"language"_s, tr("Language of the file"));
    m_number->setObjectName(u"ownData.requestNumber"_s);
    m_date->setObjectName(u"ownData.requestDate"_s);
    m_language->setObjectName(u"ownData.language"_s);
    m_language->setChoices({{int(Language::Kazakh), words::of(Language::Kazakh)}, {int(Language::Russian), words::of(Language::Russian)}});
    m_language->setValue(int(application.messageLanguage == Language::Kazakh ? Language::Kazakh : Language::Russian));
    connect(this, &SubmitDialog::submitted, this, &OwnDataDialog::giveOut);
    connect(m_papers, &PaperActions::failed, this, [this](const Error &error) { refused(error); });
    connect(m_papers, &PaperActions::succeeded, this, [this](const QString &said) {
        emit given(said);
        accept();
    });
    m_number->setFocus();
}

void OwnDataDialog::giveOut()
{
    answer(m_context.client.run<AnswerOwnData>({m_application, m_number->text(), m_date->day().value_or(QDate())}), this,
           [this](const AnswerOwnData::Output &) { read(); }, [this](const Error &error) { refused(error); });
}

void OwnDataDialog::read()
{
    answer(m_context.client.read([id = m_application](Store &store) -> Result<Kept> {
               KEZEK_TRY(const OfficeInfo office, store.settings().office());
               KEZEK_TRY(const OwnData own, readOwnData(store, id));
               return Kept{office, own, store.now()};
           }), this,
           [this](const Kept &kept) {
               const OwnDataPaper paper{kept.office, kept.own, m_number->text().trimmed(), m_date->day().value_or(QDate()), kept.now};
               const auto &number = kept.own.card.application.number;
               m_papers->save(paper, Language(m_language->value().toInt()), PaperActions::Format::Pdf, number ? number->text() : tr("Own data"));
           },
           [this](const Error &error) { refused(error); });
}

} // namespace kezek
