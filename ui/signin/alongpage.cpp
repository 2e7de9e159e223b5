// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/alongpage.h"

#include "ui/common/answer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int cardWidth = 640;

} // namespace

AlongPage::AlongPage(AlongOffer offer, QWidget *parent)
    : QWidget(parent), m_offer(std::move(offer)), m_card(new Card(this)), m_title(new QLabel(this)), m_what(new QLabel(this)), m_copy(new QLabel(this)),
      m_others(new QLabel(this)), m_form(new FormGrid(2, this)), m_without(new QCheckBox(this)), m_bar(new MessageBar(this)), m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_go(new QPushButton(this)), m_not(new QPushButton(this))
{
    setObjectName(u"along"_s);
    layOut();
    if (m_offer.isOnServer)
        layOutOwner();
    m_without->hide();
    if (!m_offer.canCopy)
        offerWithoutCopy();
    setBusy(false);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_isDone)
            emit done();
        else
            start();
    });
    connect(m_not, &QPushButton::clicked, this, &AlongPage::notNow);
    connect(m_without, &QCheckBox::toggled, this, [this] { setBusy(false); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &AlongPage::showProgress);
    retranslate();
}

void AlongPage::layOut()
{
    m_bar->setObjectName(u"along.bar"_s);
    m_without->setObjectName(u"along.withoutCopy"_s);
    m_go->setObjectName(u"along.go"_s);
    m_not->setObjectName(u"along.notNow"_s);
    m_state->setObjectName(u"along.state"_s);
    m_progress->setObjectName(u"along.progress"_s);
    m_progress->setTextVisible(false);
    theme::heading(m_title);
    theme::muted(m_others);
    theme::style(m_go, theme::Button::Primary);
    m_go->setDefault(true);
    for (QLabel *text : {m_title, m_what, m_copy, m_others, m_state})
        text->setWordWrap(true);
    m_copy->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_not);
    buttons->addWidget(m_go);
    m_card->setFixedWidth(cardWidth);
    QVBoxLayout *column = m_card->body();
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_what, m_copy, m_others, m_bar, m_form, m_without, m_state, m_progress})
        column->addWidget(part);
    column->addSpacing(theme::gap);
    column->addLayout(buttons);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
}

void AlongPage::layOutOwner()
{
    m_owner = new ValueEdit(this);
    m_password = new ValueEdit(this);
    m_owner->setObjectName(u"along.owner"_s);
    m_password->setObjectName(u"along.password"_s);
    m_owner->setText(m_offer.owner);
    m_password->setEchoMode(QLineEdit::Password);
    m_form->add(u"owner"_s, m_owner);
    m_form->add(u"password"_s, m_password);
    QList<ValueEdit *> edits{m_owner, m_password};
    if (m_offer.canCopy) {
        m_file = new ValueEdit(this);
        m_file->setObjectName(u"along.copy"_s);
        m_file->setText(m_offer.copy);
        m_form->add(u"copy"_s, m_file, 2);
        edits.append(m_file);
    }
    for (ValueEdit *edit : std::as_const(edits))
        connect(edit, &QLineEdit::returnPressed, m_go, [this] { m_go->click(); });
}

void AlongPage::offerWithoutCopy()
{
    m_without->show();
    setBusy(false);
}

void AlongPage::begin()
{
    m_password ? m_password->setFocus() : m_go->setFocus();
    if (m_offer.askNobody)
        start();
}

void AlongPage::start()
{
    m_bar->clear();
    m_form->clearErrors();
    AlongOffer::Order order;
    if (m_offer.isOnServer)
        order = {m_owner->text().trimmed(), m_password->text(), m_file ? m_file->text().trimmed() : QString(), m_without->isVisibleTo(this) && m_without->isChecked()};
    const auto future = m_offer.run(order);
    m_watcher.setFuture(future);
    setBusy(true);
    showProgress();
    answer(
        future, this, [this](const BroughtAlong &along) { succeeded(along); }, [this](const Error &error) { failed(error); });
}

void AlongPage::setBusy(bool busy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_progress})
        part->setVisible(busy);
    m_form->setEnabled(!busy);
    m_without->setEnabled(!busy);
    m_not->setEnabled(!busy);
    m_go->setEnabled(!busy && (m_offer.canCopy || m_without->isChecked()));
    m_form->setVisible(m_offer.isOnServer && !m_isDone);
}

void AlongPage::showProgress()
{
    const int steps = m_offer.gap.to - m_offer.gap.from;
    const int step = qBound(0, m_watcher.progressValue(), steps);
    m_progress->setRange(0, steps + 1);
    m_progress->setValue(step);
    m_state->setText(step == 0 ? tr("The copy is being made…") : tr("The data is being brought along: step %1 of %2…").arg(step).arg(steps));
}

void AlongPage::succeeded(const BroughtAlong &along)
{
    m_isDone = true;
    setBusy(false);
    m_go->setEnabled(true);
    m_without->hide();
    m_not->hide();
    for (QLabel *before : {m_what, m_copy, m_others})
        before->hide();
    QStringList said;
    if (along.from == along.to)
        said += tr("Somebody else has just brought the office's data along.");
    else
        said += tr("The office's data is of version %1 now.").arg(along.to);
    if (!along.copy.isEmpty())
        said += tr("The copy from before: %1").arg(along.copy);
    m_bar->say(said.join(u'\n'), theme::Tone::Good);
    retranslate();
    m_go->setFocus();
    if (m_offer.askNobody)
        emit done();
}

void AlongPage::failed(const Error &error)
{
    setBusy(false);
    if (m_offer.isOnServer && error.field == u"copy"_s && error.args.size() > 1)
        offerWithoutCopy();
    if (error.code == ErrorCode::ServerLoginRefused && m_password) {
        m_password->setProblem(wordsOf(error));
        m_password->selectAll();
        m_password->setFocus();
        return;
    }
    m_bar->say(wordsOf(error), theme::Tone::Bad);
    m_go->setFocus();
}

QString AlongPage::wordsOf(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::DatabaseBusy:
        return tr("The office is still open in another program, or somebody else is bringing it along just now. Nothing was changed. Close it there, then try again.");
    case ErrorCode::ServerLoginRefused: return tr("The server does not accept the owner's login and password. Nothing was changed. Check both, also the keyboard's language.");
    case ErrorCode::NotPermitted: return tr("This login does not own the office's database. Nothing was changed. Type the owner's.");
    case ErrorCode::FieldRequired: return tr("Say in which new file the copy is to lie. Nothing was changed.");
    default: break;
    }
    if (error.field != u"copy"_s)
        return words::of(error);
    const QString why = error.args.value(1).toString();
    if (error.args.size() < 2)
        return tr("The copy could not be written to %1. Nothing was changed. Choose another place.").arg(error.args.value(0).toString());
    return why.isEmpty() ? tr("PostgreSQL's programs pg_dump and pg_restore were not found on this PC, so no copy was made. Nothing was changed. Make the copy on another PC and tick the line below.")
                         : tr("PostgreSQL's program could not make the copy: %1. Nothing was changed. Choose another file, or make the copy on another PC and tick the line below.").arg(why);
}

void AlongPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlongPage::sayWhatWillBe()
{
    m_what->setText(tr("%1\nThe data was kept by an earlier version of the program: it is of version %2. This program is version %3 and works with version %4.")
                        .arg(m_offer.office, QString::number(m_offer.gap.from), m_offer.program, QString::number(m_offer.gap.to)));
    if (!m_offer.isOnServer)
        m_copy->setText(tr("First a whole copy is made: %1").arg(m_offer.copy));
    else if (m_offer.canCopy)
        m_copy->setText(tr("First a whole copy is made. The password of the database's owner is needed, which nobody works with."));
    else
        m_copy->setText(tr("PostgreSQL's programs pg_dump and pg_restore are not on this PC, so no copy can be made here. The password of the database's owner is needed."));
    m_others->setText(tr("Everybody else should close the program meanwhile. If anything fails, the data stays as it is. Afterwards the former version of the program can no longer open it."));
}

void AlongPage::retranslate()
{
    setWindowTitle(tr("The office comes along — Kezek"));
    m_title->setText(tr("The office's data is of an older version"));
    m_without->setText(tr("I have made sure that there is a whole copy of today"));
    m_not->setText(tr("Not now"));
    m_go->setText(m_isDone ? tr("Go on") : tr("Bring the office along"));
    if (m_isDone)
        m_title->setText(tr("The office came along"));
    if (m_offer.isOnServer) {
        m_form->setLabel(u"owner"_s, tr("Owner of the database"));
        m_form->setLabel(u"password"_s, tr("Owner's password"));
        if (m_file)
            m_form->setLabel(u"copy"_s, tr("File of the copy"));
    }
    sayWhatWillBe();
}

} // namespace kezek
