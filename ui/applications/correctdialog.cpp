// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/correctdialog.h"

#include "ui/applications/applicationform.h"
#include "ui/applications/newapplicationcontroller.h"
#include "ui/common/answer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/applications/correctapplication.h"
#include "usecases/officeclient.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

CorrectDialog::CorrectDialog(OfficeClient &client, const Application &application, QWidget *parent)
    : SubmitDialog(u"correct"_s, parent), m_client(client), m_application(application),
      m_fields(new ApplicationForm(ApplicationForm::For::Correcting, u"correct"_s, this)), m_differences(columns()),
      m_table(new RowTable(this)), m_compare(new QPushButton(this))
{
    build();
    setTexts(tr("Correct the application: %1").arg(application.child.name.brief()),
             tr("The journal keeps both versions. A mobile is changed at the desk, by a code or a written request."), tr("Save F8"));
    form()->setLabel(u"reason"_s, tr("Reason of the correction"));
    m_compare->setText(tr("Show both versions"));
    connect(this, &SubmitDialog::submitted, this, &CorrectDialog::submitIt);
    connect(m_compare, &QPushButton::clicked, this, &CorrectDialog::readPresent);
    readOffice();
}

void CorrectDialog::build()
{
    auto *reason = new ValueEdit(this);
    form()->add(u"reason"_s, reason);
    reason->setObjectName(u"correct.reason"_s);
    m_table->setObjectName(u"correct.differences"_s);
    m_compare->setObjectName(u"correct.compare"_s);
    theme::style(m_compare, theme::Button::Link);
    m_table->setModel(&m_differences);
    m_table->setStretch({1, 2});
    m_table->setFixedHeight(theme::rowHeight * 5);
    body()->insertWidget(0, m_fields);
    body()->addWidget(m_compare, 0, Qt::AlignLeft);
    body()->addWidget(m_table);
    m_compare->hide();
    m_table->hide();
    setMinimumWidth(1080);
    QWidget::setTabOrder(m_fields, reason);
    m_fields->focusFirst();
}

QList<RowsModel<CorrectDialog::Difference>::Column> CorrectDialog::columns()
{
    using C = RowsModel<Difference>::Column; // named: GCC 12 falls over a bare list here
    return {C{[] { return tr("Field"); }, [](const Difference &row) { return row.field; }},
            C{[] { return tr("Typed here"); }, [](const Difference &row) { return row.typed; }},
            C{[] { return tr("Stored by somebody else"); }, [](const Difference &row) { return row.now; }}};
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
               m_compare->setVisible(error.code == ErrorCode::ChangedByOther);
           });
}

void CorrectDialog::readPresent()
{
    answer(m_client.read([id = m_application.id](Store &store) { return store.applications().get(id); }), this,
           [this](const Application &present) { showPresent(present); }, [this](const Error &error) { refused(error); });
}

void CorrectDialog::showPresent(const Application &present)
{
    const QJsonObject typed = m_fields->typed();
    const QJsonObject now = m_fields->typedAs(present);
    QStringList paths = typed.keys() + now.keys();
    paths.removeDuplicates();
    QList<Difference> rows;
    for (const QString &path : std::as_const(paths)) {
        const Difference row{m_fields->labelOf(path), m_fields->shown(path, typed.value(path)), m_fields->shown(path, now.value(path))};
        if (row.typed != row.now)
            rows.append(row);
    }
    m_differences.setRows(rows);
    m_table->show();
    // Whoever saves now has seen what it replaces.
    m_application = present;
    m_compare->hide();
}

} // namespace kezek
