// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/correctdialog.h"

#include "ui/applications/applicationform.h"
#include "ui/applications/newapplicationcontroller.h"
#include "ui/applications/versionchoices.h"
#include "ui/common/answer.h"
#include "ui/widgets/fields.h"
#include "usecases/applications/correctapplication.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QJsonObject>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// As high as the form while the screen has the room; scrolled where the other version stands below it.
class FormScroll : public QScrollArea {
public:
    FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
    {
        setWidget(form);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), leastHeight}; }

private:
    static constexpr int leastHeight = 200;
};

} // namespace

CorrectDialog::CorrectDialog(OfficeClient &client, const Application &application, QWidget *parent)
    : SubmitDialog(u"correct"_s, parent), m_client(client), m_application(application),
      m_fields(new ApplicationForm(ApplicationForm::For::Correcting, u"correct"_s, this)),
      m_versions(new VersionChoices(u"correct.differences"_s, this))
{
    build();
    setTexts(tr("Correct the application: %1").arg(application.child.name.brief()),
             tr("The journal keeps both versions. A mobile is changed at the desk, by a code or a written request."), tr("Save F8"));
    form()->setLabel(u"reason"_s, tr("Reason of the correction"));
    connect(this, &SubmitDialog::submitted, this, &CorrectDialog::submitIt);
    connect(m_versions, &VersionChoices::chosen, this, &CorrectDialog::put);
    readOffice();
}

void CorrectDialog::build()
{
    auto *reason = new ValueEdit(this);
    form()->add(u"reason"_s, reason);
    reason->setObjectName(u"correct.reason"_s);
    auto *scroll = new FormScroll(m_fields, this);
    body()->insertWidget(0, scroll, 1);
    body()->addWidget(m_versions);
    setMinimumWidth(1100); // each IIN whole, also beside a scroll bar
    QWidget::setTabOrder(m_fields, reason);
    m_fields->focusFirst();
}

void CorrectDialog::readOffice()
{
    answer(m_client.read(readFormOffice), this,
           [this](const FormOffice &office) {
               // The lists come first: a wish is shown by the name it has there.
               m_fields->setOffice(office);
               m_fields->fill(m_application);
               connect(m_fields, &ApplicationForm::edited, this, [this] { setTyped(true); });
           },
           [this](const Error &error) { refused(error); });
}

bool CorrectDialog::ready()
{
    m_fields->clearErrors();
    return m_fields->daysUnderstood();
}

bool CorrectDialog::showBeside(const Error &error)
{
    return m_fields->showError(error) || SubmitDialog::showBeside(error);
}

void CorrectDialog::submitIt()
{
    const QString reason = static_cast<ValueEdit *>(form()->editor(u"reason"_s))->text().trimmed();
    answer(m_client.run<CorrectApplication>({m_application.id, m_application.revision, m_fields->input(), reason}), this,
           [this](const CorrectApplication::Output &) { accept(); },
           [this](const Error &error) {
               refused(error);
               if (error.code == ErrorCode::ChangedByOther)
                   readPresent();
           });
}

Result<CorrectDialog::Present> CorrectDialog::readPresentOf(Store &store, ApplicationId id)
{
    KEZEK_TRY(const Application application, store.applications().get(id));
    Present present{application, {}};
    KEZEK_TRY(const QList<JournalRow> rows, store.journal().ofSubject(u"application"_s, id.value));
    // Looking at a card is journaled too, and changes nothing.
    const auto change = std::find_if(rows.begin(), rows.end(), [](const JournalRow &row) { return !row.after.isEmpty() || !row.before.isEmpty(); });
    if (change != rows.end())
        present.change = *change;
    return present;
}

void CorrectDialog::readPresent()
{
    answer(m_client.read([id = m_application.id](Store &store) { return readPresentOf(store, id); }), this,
           [this](const Present &present) { showPresent(present); }, [this](const Error &error) { refused(error); });
}

void CorrectDialog::showPresent(const Present &present)
{
    const QJsonObject before = m_fields->typedAs(m_application);
    const QJsonObject typed = m_fields->typed();
    const QJsonObject now = m_fields->typedAs(present.application);
    QStringList paths = typed.keys() + now.keys();
    paths.removeDuplicates();
    QList<VersionChoices::Version> versions;
    for (const QString &path : std::as_const(paths)) {
        VersionChoices::Version version{path, m_fields->labelOf(path), m_fields->shown(path, typed.value(path)), m_fields->shown(path, now.value(path)),
                                        typed.value(path), now.value(path), typed.value(path) == before.value(path)};
        if (version.typedValue != version.storedValue)
            versions.append(version);
    }
    for (const auto &version : std::as_const(versions))
        if (version.takesStored)
            put(version.path, version.storedValue);
    m_versions->showVersions(versions, present.change ? tr("%1 changed this application at %2.").arg(present.change->workerName, words::instant(present.change->at))
                                                      : tr("Somebody else changed this application."));
    // Whoever saves now has seen what it replaces.
    m_application = present.application;
}

void CorrectDialog::put(const QString &path, const QJsonValue &value)
{
    QJsonObject typed = m_fields->typed();
    if (value.isUndefined() || value.isNull())
        typed.remove(path);
    else
        typed.insert(path, value);
    m_fields->putBack(typed);
    setTyped(true);
}

} // namespace kezek
