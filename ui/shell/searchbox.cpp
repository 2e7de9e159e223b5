// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/common/answer.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int mostHits = 20;

theme::Tone toneOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Filed: return theme::Tone::Warning;
    case ApplicationState::Waiting: return theme::Tone::Info;
    case ApplicationState::Referred:
    case ApplicationState::Enrolled: return theme::Tone::Good;
    case ApplicationState::Archived: return theme::Tone::Neutral;
    }
    return theme::Tone::Neutral;
}

} // namespace

SearchBox::SearchBox(OfficeClient &client, QWidget *parent)
    : QFrame(parent), m_client(client), m_edit(new QLineEdit(this)), m_state(new QLabel(this)), m_table(new RowTable(this))
{
    using Model = RowsModel<SearchHit>;
    m_model = new Model({
        Model::Column{.title = [] { return tr("Child"); }, .text = [](const SearchHit &hit) { return hit.application.childName; }},
        Model::Column{.title = [] { return tr("Born"); }, .text = [](const SearchHit &hit) { return words::day(hit.application.birthDate); }},
        Model::Column{.title = [] { return tr("Number"); },
                      .text = [](const SearchHit &hit) { return hit.application.number ? hit.application.number->text() : QString(); }},
        Model::Column{.title = [] { return tr("State"); },
                      .text = [](const SearchHit &hit) { return words::of(hit.application.state); },
                      .badge = [](const SearchHit &hit) { return std::optional(toneOf(hit.application.state)); }},
        Model::Column{.title = [] { return tr("Place"); }, .text = [](const SearchHit &hit) { return hit.place; }},
    }, this);
    m_model->setKey([](const SearchHit &hit) { return QVariant::fromValue(hit.application.id.value); });
    m_table->setModel(m_model);
    m_table->setStretch({0, 4});
    m_table->setObjectName(u"shell.hits"_s);
    m_edit->setObjectName(u"shell.search"_s);
    m_edit->setClearButtonEnabled(true);
    theme::muted(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_edit);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_answered = false;
        m_openFirst = false;
        ask();
    });
    connect(m_table, &RowTable::chosen, this, &SearchBox::choose);
    m_edit->installEventFilter(this);
    m_table->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
    retranslate();
}

void SearchBox::openBox()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    setVisible(true);
    raise();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void SearchBox::closeBox()
{
    if (!isVisible())
        return;
    const bool focusHere = isAncestorOf(QApplication::focusWidget());
    hide();
    m_openFirst = false;
    if (focusHere && m_before && parentWidget()->isAncestorOf(m_before))
        m_before->setFocus();
    m_before = nullptr;
}

void SearchBox::retranslate()
{
    m_edit->setPlaceholderText(tr("Number, IIN, surname, phone…"));
    m_edit->setAccessibleName(tr("Find an application"));
    m_table->setAccessibleName(tr("Found applications"));
    m_table->setRowHint(tr("Enter — open"));
    if (m_edit->text().isEmpty())
        m_state->setText(tr("Type a number, an IIN, a phone or a name. Down — to the list, Enter — open, Esc — close."));
    m_model->retranslate();
}

void SearchBox::ask()
{
    if (m_asking)
        return;
    m_asked = m_edit->text();
    const SearchQuery query = understand(m_asked);
    if (std::holds_alternative<std::monostate>(query)) {
        showHits({});
        return retranslate();
    }
    m_asking = true;
    answer(
        m_client.read([query](Store &store) { return store.readers().search(query, mostHits); }), this,
        [this](const QList<SearchHit> &hits) { answered([&] { showHits(hits); }); },
        [this](const Error &error) {
            answered([&] {
                showHits({});
                m_state->setText(words::of(error));
            });
        });
}

/// An answer to what no longer stands in the box is dropped.
void SearchBox::answered(const std::function<void()> &show)
{
    m_asking = false;
    if (m_edit->text() == m_asked)
        show();
    else
        ask();
}

void SearchBox::showHits(const QList<SearchHit> &hits)
{
    m_answered = true;
    m_model->setRows(hits);
    m_table->setVisible(!hits.isEmpty());
    m_state->setText(hits.isEmpty()            ? tr("Nothing was found.")
                     : hits.size() == mostHits ? tr("The first %n are shown; type more to narrow the search.", nullptr, mostHits)
                                               : tr("%n found", nullptr, int(hits.size())));
    place();
    if (m_openFirst && !hits.isEmpty())
        choose(0);
    m_openFirst = false;
}

void SearchBox::enter()
{
    if (m_answered)
        return choose(std::max(0, m_table->currentRow()));
    m_openFirst = true;
    ask();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_model->rows().size())
        return;
    const ApplicationId id = m_model->row(row).application.id;
    m_before = nullptr;
    hide();
    emit found(id);
}

void SearchBox::place()
{
    const QSize page = parentWidget()->size();
    const int width = std::min(720, page.width() - 40);
    const int rows = int(m_model->rows().size());
    const int wanted = 84 + (rows > 0 ? (rows + 1) * theme::rowHeight + 12 : 0);
    setGeometry((page.width() - width) / 2, 10, width, std::min(wanted, page.height() - 20));
    m_table->setVisible(rows > 0);
}

bool SearchBox::handleKey(int key)
{
    if (key == Qt::Key_Escape) {
        closeBox();
        return true;
    }
    if (!m_edit->hasFocus())
        return false;
    if (key == Qt::Key_Down && !m_model->rows().isEmpty()) {
        m_table->setFocus();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return true;
    }
    return false;
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // Esc may be a shortcut of the page behind; while the box is open it is the box's.
    if (event->type() == QEvent::ShortcutOverride && watched != parentWidget()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched != parentWidget() && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace kezek
