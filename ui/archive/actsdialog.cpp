// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/actsdialog.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/referrals/panels/paperactions.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

struct Acts {
    OfficeInfo office;
    QList<DestructionAct> acts;
};

} // namespace

ActsDialog::ActsDialog(UiContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_model(columns()), m_bar(new MessageBar(this)), m_acts(new RowTable(this)), m_papers(new PaperActions(context.papers, this))
{
    setObjectName(u"acts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Acts of destruction"));
    resize(760, 420);
    build();
    ask();
}

QList<RowsModel<DestructionAct>::Column> ActsDialog::columns()
{
    using C = RowsModel<DestructionAct>::Column; // named: GCC 12 falls over a bare list here
    using R = DestructionAct;
    return {C{[] { return tr("Act"); }, [](const R &row) { return row.number(); }},
            C{[] { return tr("Made"); }, [](const R &row) { return words::instant(row.madeAt); }},
            C{[] { return tr("By whom"); }, [](const R &row) { return row.workerName; }},
            C{[] { return tr("Approved by"); }, [](const R &row) { return row.approver; }},
            C{[] { return tr("Cases"); }, [](const R &row) { return words::number(row.applications.size()); }, {}, Qt::AlignRight | Qt::AlignVCenter}};
}

void ActsDialog::build()
{
    m_acts->setObjectName(u"acts.list"_s);
    m_bar->clear();
    m_model.setKey([](const DestructionAct &act) { return QVariant(act.id); });
    m_acts->setSortable();
    m_acts->setModel(&m_model);
    m_acts->setStretch({2, 3});
    m_acts->setAccessibleName(windowTitle());
    m_acts->setEmptyText(tr("No personal data has been destroyed by term yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::gap);
    column->addWidget(m_bar);
    column->addWidget(m_acts, 1);
    auto *foot = new FlowRow(theme::gap);
    const auto add = [&](const QString &name, const QKeySequence &key, const QString &text, auto action) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"acts."_s + name);
        button->setAutoDefault(false);
        keys::give(button, key);
        foot->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (const auto paper = chosen())
                action(*paper);
        });
    };
    const auto save = [this](Language language) {
        return [this, language](const DestructionActPaper &paper) { m_papers->save(paper, language, PaperActions::Format::Pdf, tr("Act %1").arg(paper.act.number())); };
    };
    add(u"print"_s, Qt::CTRL | Qt::Key_P, tr("Print…"), [this](const DestructionActPaper &paper) {
        m_papers->print(paper, words::current() == Language::Kazakh ? Language::Kazakh : Language::Russian);
    });
    add(u"pdfKk"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K, tr("PDF in Kazakh…"), save(Language::Kazakh));
    add(u"pdfRu"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, tr("PDF in Russian…"), save(Language::Russian));
    auto *close = new QPushButton(tr("Close  Esc"), this);
    close->setObjectName(u"acts.close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(m_papers, &PaperActions::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    connect(m_papers, &PaperActions::succeeded, m_bar, [this](const QString &said) { m_bar->say(said, theme::Tone::Good); });
}

void ActsDialog::ask()
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(false);
    answer(m_context.client.read([](Store &store) -> Result<Acts> {
               Acts read;
               KEZEK_TRY(read.office, store.settings().office());
               KEZEK_TRY(read.acts, store.destruction().acts());
               return read;
           }), this,
           [this](const Acts &read) {
               m_office = read.office;
               m_model.setRows(read.acts);
               for (QPushButton *button : m_buttons)
                   button->setEnabled(!read.acts.isEmpty());
               if (!read.acts.isEmpty())
                   m_acts->selectRow(0);
           },
           [this](const Error &error) { m_bar->show(error); });
}

std::optional<DestructionActPaper> ActsDialog::chosen() const
{
    const int row = m_acts->currentRow();
    if (row < 0 || row >= m_model.rowCount())
        return {};
    return DestructionActPaper{m_office, m_model.row(row)};
}

} // namespace kezek
