// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivepage.h"

#include "ui/archive/actsdialog.h"
#include "ui/archive/destroydialog.h"
#include "ui/archive/owndatadialog.h"
#include "ui/archive/returndialog.h"
#include "ui/common/keys.h"
#include "ui/widgets/rowtable.h"
#include "usecases/applications/reopenapplication.h"
#include "usecases/applications/restoreapplication.h"
#include "usecases/applications/viewcard.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int typingMs = 250;
constexpr int seenAfterMs = 300;

} // namespace

ArchivePage::ArchivePage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_model(columns()), m_list(m_model, this), m_head(new PageHead(this)), m_destroy(new QPushButton(this)), m_acts(new QPushButton(this)), m_filter(new QLineEdit(this)),
      m_bar(new MessageBar(this)), m_rows(new RowTable(this)), m_card(new ArchiveCard(this))
{
    build();
    wire();
    retranslate();
}

QList<RowsModel<ApplicationRow>::Column> ArchivePage::columns()
{
    using C = RowsModel<ApplicationRow>::Column; // named: GCC 12 falls over a bare list here
    using R = ApplicationRow;
    return {C{[] { return tr("Ended"); }, [](const R &row) { return row.endedAt ? words::day(localDay(*row.endedAt)) : QString(); },
              {}, Qt::AlignLeft | Qt::AlignVCenter, [](const R &row) { return row.endedAt ? words::instant(*row.endedAt) : QString(); }},
            C{[] { return tr("Number"); }, [](const R &row) { return row.number ? row.number->text() : QString(); }},
            C{[] { return tr("Child"); }, [](const R &row) { return row.childName; }},
            C{[] { return tr("Born"); }, [](const R &row) { return words::day(row.birthDate); }},
            C{[] { return tr("Why"); }, [](const R &row) { return row.endCause ? words::of(*row.endCause) : QString(); },
             [](const R &) { return std::optional(theme::Tone::Neutral); }}};
}

void ArchivePage::build()
{
    m_filter->setObjectName(u"archive.filter"_s);
    m_rows->setObjectName(u"archive.list"_s);
    m_bar->setObjectName(u"archive.bar"_s);
    m_destroy->setObjectName(u"archive.destroy"_s);
    m_acts->setObjectName(u"archive.acts"_s);
    for (QPushButton *button : {m_acts, m_destroy}) {
        theme::style(button, theme::Button::Normal);
        button->setVisible(m_context.client.may(DestroyData::roles()));
        m_head->addWidget(button);
    }
    m_filter->setClearButtonEnabled(true);
    m_model.setKey([](const ApplicationRow &row) { return QVariant(row.id.value); });
    m_rows->setModel(&m_model);
    m_rows->setStretch({2, 4});

    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    left->addWidget(m_filter);
    left->addWidget(m_rows, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::gap);
    both->addLayout(left, 70);
    both->addWidget(m_card, 43);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addLayout(both, 1);
}

void ArchivePage::wire()
{
    for (QTimer *timer : {&m_typing, &m_seen})
        timer->setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_seen.setInterval(seenAfterMs);
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    m_list.loaded = [this] { listLoaded(); };
    connect(&m_typing, &QTimer::timeout, this, &ArchivePage::ask);
    connect(&m_seen, &QTimer::timeout, this, &ArchivePage::journalView);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, m_rows, qOverload<>(&QWidget::setFocus));
    connect(m_rows, &RowTable::current, this, [this](int row) {
        if (row >= 0 && row < m_model.rows().size())
            select(m_model.row(row).id);
    });
    connect(m_rows, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_card, &ArchiveCard::restoreWanted, this, &ArchivePage::restore);
    connect(m_card, &ArchiveCard::ownDataWanted, this, &ArchivePage::giveOwnData);
    keys::give(m_destroy, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(m_destroy, &QPushButton::clicked, this, &ArchivePage::destroy);
    keys::give(m_acts, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    connect(m_acts, &QPushButton::clicked, this, [this] { (new ActsDialog(m_context, this))->open(); });
    connect(m_card, &ArchiveCard::reopenWanted, this, &ArchivePage::reopen);
}

void ArchivePage::ask()
{
    OfficeClient &client = m_context.client;
    m_list.ask([&client, search = understand(m_filter->text())](const PageMark &from) {
        return client.read([search, from](Store &store) { return store.readers().archive(search, from); });
    });
}

void ArchivePage::refresh()
{
    ask();
    readCase();
}

void ArchivePage::open(const QVariant &what)
{
    if (!what.canConvert<ApplicationId>())
        return;
    m_wanted = what.value<ApplicationId>();
    ask();
}

void ArchivePage::listLoaded()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const auto &rows = m_model.rows();
    for (int row = 0; wanted && row < rows.size(); ++row)
        if (rows.at(row).id == *wanted)
            m_rows->selectRow(row);
    if (wanted)
        select(wanted); // older than the first page: its card is shown all the same
    else if (m_rows->currentRow() >= 0)
        select(rows.at(m_rows->currentRow()).id);
    else
        select({});
}

void ArchivePage::select(std::optional<ApplicationId> application)
{
    if (m_selected == application)
        return;
    m_selected = application;
    m_case.reset();
    m_seen.stop();
    if (application) {
        m_seen.start();
        readCase();
    } else {
        m_card->show({}, m_context.client.actor().role);
    }
}

void ArchivePage::readCase()
{
    if (!m_selected)
        return;
    const ApplicationId asked = *m_selected;
    answer(m_context.client.read([asked](Store &store) { return ArchivedCase::read(store, asked); }), this,
           [this, asked](const ArchivedCase &read) {
               if (m_selected != asked)
                   return;
               m_case.emplace(read);
               m_card->show(m_case, m_context.client.actor().role);
           },
           [this](const Error &error) { m_bar->show(error); });
}

void ArchivePage::journalView()
{
    if (!m_selected)
        return;
    answer(m_context.client.run<ViewCard>({*m_selected, u"archive"_s}), this, [](const ViewCard::Output &) {},
           [this](const Error &error) { m_bar->show(error); });
}

template <class V>
void ArchivePage::runWithReason(const QString &name, const QString &title, const QString &explanation, const QString &accept,
                                std::function<QString(const typename V::Output &)> inWords)
{
    if (!m_case)
        return;
    auto *dialog = new ReturnDialog(name, this);
    dialog->setTexts(title.arg(m_case->application().child.name.brief()), explanation, accept);
    connect(dialog, &SubmitDialog::submitted, this, [this, dialog, inWords, id = m_case->application().id, revision = m_case->application().revision] {
        answer(m_context.client.run<V>({id, revision, dialog->reason()}), dialog,
               [this, dialog, inWords](const typename V::Output &output) {
                   dialog->accept();
                   const QString text = inWords(output);
                   m_bar->say(text, theme::Tone::Good);
                   emit said(text);
                   emit changed();
                   refresh();
               },
               [dialog](const Error &error) { dialog->refused(error); });
    });
    dialog->open();
}

void ArchivePage::restore()
{
    runWithReason<RestoreApplication>(
        u"restore"_s, tr("Restore: %1"),
        tr("The child comes back into the queue with the instant of its own filing. Overdue referrals are counted from zero. The family gets an SMS."),
        tr("Restore F8"), [](const RestoreApplication::Output &output) {
            return tr("The child is in the queue again, place %1.").arg(words::number(output.position));
        });
}

void ArchivePage::reopen()
{
    runWithReason<ReopenApplication>(u"reopen"_s, tr("Re-open: %1"),
                                     tr("The application comes back on the registration list; the instant of its filing stays."),
                                     tr("Re-open F8"), [](const ReopenApplication::Output &) {
                                         return tr("The application waits for registration again.");
                                     });
}

void ArchivePage::giveOwnData()
{
    if (!m_case)
        return;
    auto *dialog = new OwnDataDialog(m_context, m_case->application(), this);
    connect(dialog, &OwnDataDialog::given, this, [this](const QString &sentence) {
        m_bar->say(sentence, theme::Tone::Good);
        emit said(sentence);
    });
    dialog->open();
}

void ArchivePage::destroy()
{
    answer(m_context.client.read([](Store &store) { return destructionPreview(store, store.now()); }), this,
           [this](const DestructionPreview &preview) { askToDestroy(preview); }, [this](const Error &error) { m_bar->show(error); });
}

void ArchivePage::askToDestroy(const DestructionPreview &preview)
{
    auto *dialog = new DestroyDialog(preview, this);
    connect(dialog, &SubmitDialog::submitted, this, [this, dialog] {
        answer(m_context.client.run<DestroyData>(dialog->input()), dialog,
               [this, dialog](const DestroyData::Output &output) {
                   dialog->accept();
                   const QString text = tr("The personal data of %n cases was destroyed: act № %1.", nullptr, output.cases).arg(output.act);
                   m_bar->say(text, theme::Tone::Good);
                   emit said(text);
                   emit changed();
                   refresh();
                   (new ActsDialog(m_context, this))->open();
               },
               [dialog](const Error &error) { dialog->refused(error); });
    });
    dialog->open();
}

void ArchivePage::focusFirst()
{
    m_rows->setFocus();
}

void ArchivePage::retranslate()
{
    m_head->setTitle(tr("Archive"));
    keys::setText(m_destroy, tr("Destroy by term…"));
    keys::setText(m_acts, tr("Acts…"));
    m_filter->setPlaceholderText(tr("Number, IIN, name or phone in the archive…"));
    m_filter->setAccessibleName(tr("Search in the archive"));
    m_rows->setAccessibleName(tr("Archive"));
    m_rows->setEmptyText(tr("No ended application is found. Clear the search to see all of them."));
    m_model.retranslate();
    m_card->retranslate();
}

} // namespace kezek
