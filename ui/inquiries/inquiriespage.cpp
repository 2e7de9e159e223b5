// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiries/inquiriespage.h"

#include "ui/common/keys.h"
#include "ui/inquiries/inquirycard.h"
#include "ui/inquiries/inquirywords.h"
#include "ui/inquiries/keptview.h"
#include "ui/inquiries/questiondialog.h"
#include "ui/inquiries/statsview.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/inquiries/savekeptanswer.h"
#include "usecases/messages/notices.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Show = InquiryFilter::Show;

constexpr int typingMs = 250;
constexpr int minuteMs = 60000;

} // namespace

InquiriesPage::InquiriesPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_model(columns()), m_list(m_model, this), m_head(new PageHead(this)), m_new(new QPushButton(this)),
      m_search(new QLineEdit(this)), m_filter(new ChoiceBox(this)), m_view(new ChoiceBox(this)), m_bar(new MessageBar(this)),
      m_views(new QStackedWidget(this)), m_table(new RowTable(this)), m_card(new InquiryCard(context, this)),
      m_kept(new KeptAnswersView(context, this)), m_figures(new InquiryStatsView(context, this))
{
    build();
    wire();
    wireCard();
    wireKeys();
    retranslate();
}

QList<RowsModel<InquiryRow>::Column> InquiriesPage::columns()
{
    using R = InquiryRow;
    return {{[] { return tr("Waits"); }, [this](const R &row) { return inquirywords::age(row.inquiry, m_clock.now()); }},
            {[] { return tr("Who asks"); }, [](const R &row) { return inquirywords::asker(row.inquiry); }, {}, Qt::AlignLeft | Qt::AlignVCenter,
             [](const R &row) { return row.childName; }},
            {[] { return tr("Question"); }, [](const R &row) { return inquirywords::brief(row.inquiry); }, {}, Qt::AlignLeft | Qt::AlignVCenter,
             [](const R &row) { return row.inquiry.question; }},
            {[] { return tr("State"); }, [](const R &row) { return inquirywords::state(row); },
             [this](const R &row) { return std::optional(inquirywords::tone(row, m_clock.now())); }},
            {[] { return tr("Who has it"); }, [](const R &row) { return inquirywords::who(row); }},
            {[] { return tr("From"); }, [](const R &row) { return inquirywords::source(row.inquiry.source); }}};
}

void InquiriesPage::buildHead()
{
    m_new->setObjectName(u"inquiries.new"_s);
    m_search->setObjectName(u"inquiries.search"_s);
    m_filter->setObjectName(u"inquiries.filter"_s);
    m_view->setObjectName(u"inquiries.view"_s);
    m_bar->setObjectName(u"inquiries.bar"_s);
    m_search->setMinimumWidth(250);
    m_search->setClearButtonEnabled(true);
    for (ChoiceBox *box : {m_filter, m_view})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_search, m_view, m_new})
        m_head->addWidget(widget);
}

void InquiriesPage::build()
{
    buildHead();
    m_views->addWidget(buildList());
    m_views->addWidget(m_kept);
    m_views->addWidget(m_figures);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    all->setSpacing(theme::gap);
    all->addWidget(m_head);
    all->addWidget(m_bar);
    all->addWidget(m_views, 1);
}

QWidget *InquiriesPage::buildList()
{
    m_table->setObjectName(u"inquiries.list"_s);
    m_model.setKey([](const InquiryRow &row) { return QVariant(row.inquiry.id.value); });
    m_table->setModel(&m_model);
    m_table->setStretch({1, 2});
    m_table->setWrapping();
    auto *list = new QWidget(this);
    auto *both = new QHBoxLayout(list);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme::gap);
    both->addWidget(m_table, 65);
    both->addWidget(m_card, 48);
    return list;
}

void InquiriesPage::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_minute.setInterval(minuteMs);
    m_minute.start();
    m_list.loaded = [this] { listLoaded(); };
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    connect(&m_typing, &QTimer::timeout, this, &InquiriesPage::ask);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.retranslate(); });
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        ask();
        m_table->setFocus();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &InquiriesPage::ask);
    connect(m_new, &QPushButton::clicked, this, &InquiriesPage::newQuestion);
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] {
        const int view = m_view->value().toInt();
        m_views->setCurrentIndex(view);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_search})
            widget->setVisible(view == List);
        if (view == Figures)
            m_figures->refresh();
    });
}

void InquiriesPage::wireCard()
{
    connect(m_table, &RowTable::current, this, &InquiriesPage::choose);
    connect(m_table, &RowTable::chosen, m_card, &InquiryCard::focusAnswer);
    connect(m_table, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_card, &InquiryCard::done, this, &InquiriesPage::finished);
    connect(m_kept, &KeptAnswersView::done, this, &InquiriesPage::finished);
    connect(m_figures, &InquiryStatsView::failed, m_bar, [this](const Error &error) { m_bar->show(error); });
    // What was refused was often done by a colleague meanwhile: the list tells by whom, and what was typed stays.
    connect(m_card, &InquiryCard::failed, this, [this](const Error &error) {
        refresh();
        m_bar->show(error);
    });
    connect(m_card, &InquiryCard::deskAsked, this,
            [this](ApplicationId application) { emit goTo(PageId::Desk, QVariant::fromValue(application)); });
}

void InquiriesPage::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto onCard = [this](void (InquiryCard::*act)()) {
        return [this, act] {
            if (m_views->currentIndex() == List)
                (m_card->*act)();
        };
    };
    key(Qt::Key_F6, [this] { newQuestion(); });
    key(Qt::Key_F7, onCard(&InquiryCard::takeOrReturn));
    key(Qt::Key_F8, onCard(&InquiryCard::answerMain));
    key(Qt::Key_F9, onCard(&InquiryCard::answerOtherwise));
    key(Qt::CTRL | Qt::Key_Return, onCard(&InquiryCard::answerMain));
    keys::show(m_new, Qt::Key_F6);
}

void InquiriesPage::ask()
{
    const InquiryFilter filter{Show(m_filter->value().toInt()), m_context.client.actor().id, understand(m_search->text())};
    m_list.ask([this, filter](const PageMark &from) {
        return m_context.client.read([filter, from](Store &store) { return store.readers().inquiries(filter, from); });
    });
}

Result<InquiriesPage::Surroundings> InquiriesPage::readSurroundings(Store &store)
{
    Surroundings read;
    read.now = store.now();
    KEZEK_TRY(read.kept, store.inquiries().keptAnswers());
    for (const Language language : allOf<Language>()) {
        KEZEK_TRY(const QString text, textOf(store, MessageKind::InquiryAnswer, language));
        read.texts.insert(language, text);
    }
    return read;
}

/// First the clock: rows without it could not tell how long they wait.
void InquiriesPage::askSurroundings()
{
    answer(m_context.client.read(readSurroundings), this, [this](const Surroundings &read) {
        m_clock.set(read.now);
        AnswerKit kit{read.kept, read.texts};
        kit.kept.removeIf([](const KeptAnswer &answer) { return !answer.active; });
        m_card->setKit(kit);
        m_kept->setAnswers(read.kept);
        if (m_model.rowCount() == 0)
            ask();
        else
            m_list.again();
    }, [this](const Error &error) { m_bar->show(error); });
}

void InquiriesPage::refresh()
{
    askSurroundings();
    if (m_views->currentIndex() == Figures)
        m_figures->refresh();
}

void InquiriesPage::listLoaded()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const bool thenAnswer = std::exchange(m_thenAnswer, false);
    if (wanted)
        m_single.reset();
    for (int row = 0; wanted && row < m_model.rowCount(); ++row) {
        if (m_model.row(row).inquiry.id != *wanted)
            continue;
        m_table->selectRow(row);
        choose(row);
        return thenAnswer ? m_card->focusAnswer() : void();
    }
    if (wanted || m_single)
        return showOne(wanted ? *wanted : *m_single);
    if (m_table->currentRow() < 0 && m_model.rowCount() > 0)
        m_table->selectRow(0);
    choose(m_table->currentRow());
}

void InquiriesPage::choose(int row)
{
    m_single.reset();
    if (row < 0 || row >= m_model.rowCount())
        m_card->clear();
    else
        m_card->show(InquiryRow(m_model.row(row)), m_clock.now());
}

/// Of another filter or a later page: its card is shown all the same.
void InquiriesPage::showOne(InquiryId id)
{
    if (m_single != id)
        m_card->clear();
    m_single = id;
    answer(m_context.client.read([id](Store &store) { return store.readers().inquiry(id); }), this,
           [this, id](const InquiryRow &row) {
               if (m_single == id)
                   m_card->show(row, m_clock.now());
           },
           [this](const Error &error) { m_bar->show(error); });
}

void InquiriesPage::open(const QVariant &what)
{
    if (!what.canConvert<InquiryId>())
        return;
    m_wanted = what.value<InquiryId>();
    m_view->setCurrentIndex(0);
    ask();
}

void InquiriesPage::newQuestion()
{
    auto *dialog = new QuestionDialog(words::current(), this);
    connect(dialog, &SubmitDialog::submitted, this, [this, dialog] {
        const QPointer<QuestionDialog> shown = dialog;
        answer(m_context.client.read([typed = dialog->child()](Store &store) { return applicationTyped(store, typed); }), this,
               [this, shown](const std::optional<ApplicationId> &application) {
                   if (!shown)
                       return;
                   AskQuestion::Input input = shown->input();
                   input.application = application;
                   keepQuestion(shown, input);
               },
               [shown](const Error &error) {
                   if (shown)
                       shown->refused(error);
               });
    });
    dialog->open();
}

void InquiriesPage::keepQuestion(QuestionDialog *dialog, AskQuestion::Input input)
{
    answer(m_context.client.run<AskQuestion>(input), this,
           [this, shown = QPointer(dialog)](const AskQuestion::Output &output) {
               if (shown)
                   shown->accept();
               m_wanted = output.inquiry;
               m_thenAnswer = true;
               m_view->setCurrentIndex(0);
               finished(tr("The question is kept. Answer it now, or leave it in the list."));
           },
           [shown = QPointer(dialog)](const Error &error) {
               if (shown)
                   shown->refused(error);
           });
}

void InquiriesPage::finished(const QString &text)
{
    m_bar->say(text, theme::Tone::Good);
    emit said(text);
    emit changed();
    refresh();
}

void InquiriesPage::fillViews()
{
    QList<std::pair<QVariant, QString>> views{{int(List), tr("Questions")}, {int(Kept), tr("Kept answers")}};
    if (m_context.client.may(SaveKeptAnswer::roles())) // who leads the office
        views.append({int(Figures), tr("Figures")});
    const QSignalBlocker quiet(m_view);
    m_view->setChoices(views);
}

void InquiriesPage::fillFilter()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->setChoices({{int(Show::Unanswered), tr("Without an answer")},
                          {int(Show::Mine), tr("Mine")},
                          {int(Show::Answered), tr("Answered")},
                          {int(Show::All), tr("All")}});
}

void InquiriesPage::focusFirst()
{
    switch (m_views->currentIndex()) {
    case Kept: return m_kept->focusFirst();
    case Figures: return m_figures->focusFirst();
    default: m_table->setFocus();
    }
}

void InquiriesPage::retranslate()
{
    m_head->setTitle(tr("Inquiries"));
    keys::setText(m_new, tr("New question… F6"));
    m_search->setPlaceholderText(tr("Name, word, phone, number…"));
    m_search->setAccessibleName(tr("Search in the questions"));
    m_filter->setAccessibleName(tr("Which questions"));
    m_view->setAccessibleName(tr("What is shown"));
    m_table->setEmptyText(tr("There is no question here."));
    m_table->setAccessibleName(tr("Questions, the longest waiting first"));
    m_table->setRowHint(tr("Enter: answer"));
    fillViews();
    fillFilter();
    m_kept->retranslate();
    m_figures->retranslate();
    m_model.retranslate();
    m_card->retranslate();
}

} // namespace kezek
