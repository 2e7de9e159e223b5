// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/behindview.h"

#include "ui/common/keys.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

BehindView::BehindView(ReportRun &run, QWidget *parent)
    : QWidget(parent), m_run(run), m_model(columns()), m_list(m_model, this), m_back(new QPushButton(this)), m_title(new QLabel(this)), m_rows(new RowTable(this))
{
    m_back->setObjectName(u"reports.back"_s);
    m_title->setObjectName(u"reports.behind"_s);
    m_rows->setObjectName(u"reports.applications"_s);
    theme::style(m_back, theme::Button::Normal);
    theme::subheading(m_title);
    m_model.setKey([](const ApplicationRow &row) { return QVariant(row.id.value); });
    m_rows->setModel(&m_model);
    m_rows->setStretch({1});
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::gap);
    all->addLayout(head);
    all->addWidget(m_rows, 1);
    m_list.failed = [this](const Error &error) { emit failed(error); };
    keys::show(m_back, Qt::Key_Escape); // the page hears it
    connect(m_back, &QPushButton::clicked, this, &BehindView::back);
    connect(m_rows, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_rows, &RowTable::chosen, this, &BehindView::openRow);
    retranslate();
}

QList<RowsModel<ApplicationRow>::Column> BehindView::columns()
{
    using C = RowsModel<ApplicationRow>::Column; // named: GCC 12 falls over a bare list here
    using R = ApplicationRow;
    return {C{[] { return tr("Number"); }, [](const R &row) { return row.number ? row.number->text() : QString(); }},
            C{[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            C{[] { return tr("Born"); }, [](const R &row) { return words::day(row.birthDate); }},
            C{[] { return tr("Category"); }, [](const R &row) { return words::of(row.category); }},
            C{[] { return tr("Source"); }, [](const R &row) { return words::of(row.source); }},
            C{[] { return tr("Filed"); }, [](const R &row) { return words::instant(row.filedAt); }},
            C{[] { return tr("State"); }, [](const R &row) { return words::of(row.state); }, [](const R &) { return std::optional(theme::Tone::Neutral); }}};
}

void BehindView::show(const ReportQuery &query, const QString &key, const QString &title)
{
    m_behind = title;
    m_model.setRows({});
    retranslate();
    m_list.ask([this, query, key](const PageMark &from) { return m_run.applications(query, key, from); });
}

/// Where it stands now: what is to be checked, what is in the archive, else the desk.
void BehindView::openRow(int row)
{
    const ApplicationRow &chosen = m_model.row(row);
    const PageId page = chosen.endedAt ? PageId::Archive : chosen.state == ApplicationState::Filed ? PageId::Applications : PageId::Desk;
    emit goTo(page, QVariant::fromValue(chosen.id));
}

void BehindView::focusFirst()
{
    m_rows->setFocus();
}

void BehindView::retranslate()
{
    keys::setText(m_back, tr("← To the report Esc"));
    m_title->setText(tr("Applications · %1").arg(m_behind));
    m_rows->setAccessibleName(m_title->text());
    m_rows->setEmptyText(tr("No application stands behind this number. Go back with Esc."));
    m_rows->setRowHint(tr("Enter: open"));
    m_model.retranslate();
}

} // namespace kezek
