// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/newapplicationpage.h"

#include "domain/statetables.h"
#include "ui/applications/phonefield.h"
#include "ui/common/keys.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

NewApplicationPage::NewApplicationPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_controller(context.client), m_head(new PageHead(this)), m_back(new QPushButton(this)),
      m_bar(new MessageBar(this)), m_afresh(new QPushButton(this)), m_form(new ApplicationForm(ApplicationForm::For::Filing, u"newapplication"_s)),
      m_keys(new QLabel(this)), m_file(new QPushButton(this))
{
    build();
    wire();
    retranslate();
}

NewApplicationPage::~NewApplicationPage()
{
    // The field that has the focus is left while the controller still listens; ~QWidget would be too late.
    hide();
}

void NewApplicationPage::build()
{
    m_back->setObjectName(u"newapplication.back"_s);
    m_bar->setObjectName(u"newapplication.bar"_s);
    m_afresh->setObjectName(u"newapplication.afresh"_s);
    m_file->setObjectName(u"newapplication.file"_s);
    theme::style(m_back, theme::Button::Normal);
    theme::style(m_afresh, theme::Button::Link);
    theme::style(m_file, theme::Button::Primary);
    theme::muted(m_keys);
    m_head->addWidget(m_back);
    m_afresh->hide();

    auto *message = new QHBoxLayout;
    message->addWidget(m_bar, 1);
    message->addWidget(m_afresh);
    auto *scroll = new QScrollArea(this); // only for windows smaller than the office's screens
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::gap);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addLayout(message);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
}

void NewApplicationPage::wire()
{
    const auto on = [this](const QKeySequence &keys, auto slot) { connect(new QShortcut(keys, this), &QShortcut::activated, this, slot); };
    for (const QKeySequence &key : keys::accept())
        on(key, &NewApplicationPage::file);
    keys::show(m_file, Qt::Key_F8);
    keys::show(m_back, Qt::Key_Escape);
    connect(m_file, &QPushButton::clicked, this, &NewApplicationPage::file);
    connect(m_back, &QPushButton::clicked, this, [this] { emit goTo(PageId::Applications, {}); });
    keys::give(m_afresh, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(m_afresh, &QPushButton::clicked, this, &NewApplicationPage::startAfresh);

    connect(m_form, &ApplicationForm::edited, this, [this] { m_controller.keep(m_form->hasTyped() ? m_form->typed() : QJsonObject()); });
    connect(m_form, &ApplicationForm::childIinChanged, this, [this](const std::optional<Iin> &iin) {
        m_form->setChildHint({}, theme::Tone::Neutral);
        m_controller.lookUp(iin);
    });
    connect(m_form, &ApplicationForm::sendCodeWanted, this, [this](int phone) {
        m_bar->clear();
        m_controller.sendCode(phone, m_form->phone(phone)->input().number, m_form->childIin(), m_form->messageLanguage(), m_form->consent());
    });

    using C = NewApplicationController;
    connect(&m_controller, &C::workerChanged, m_form, &ApplicationForm::clear);
    connect(&m_controller, &C::officeRead, m_form, &ApplicationForm::setOffice);
    connect(&m_controller, &C::draftFound, this, [this](const QJsonObject &typed) {
        if (m_form->hasTyped())
            return; // the hands were faster than the disk
        m_form->putBack(typed);
        m_bar->say(tr("What you had typed before was brought back. Codes must be sent anew."), theme::Tone::Info);
        m_afresh->show();
    });
    connect(&m_controller, &C::childFound, this, &NewApplicationPage::hintAbout);
    connect(&m_controller, &C::childNew, this, [this](const Iin &iin) {
        m_form->setChildHint(tr("%1, %2").arg(words::day(iin.birthDate()), words::of(iin.sex())), theme::Tone::Good);
    });
    connect(&m_controller, &C::codeSent, this, [this](int phone, int end, int resend) { m_form->phone(phone)->codeSent(end, resend); });
    connect(&m_controller, &C::codeRefused, this, [this](int phone, const Error &error) {
        m_form->phone(phone)->codeRefused();
        onRefused(error, phone);
    });
    connect(&m_controller, &C::filed, this, &NewApplicationPage::onFiled);
    connect(&m_controller, &C::refused, this, [this](const Error &error) { onRefused(error); });
    connect(&m_controller, &C::draftFailed, m_bar, &MessageBar::show);
}

void NewApplicationPage::file()
{
    m_form->clearErrors();
    m_bar->clear();
    m_afresh->hide();
    if (m_form->daysUnderstood())
        m_controller.file(m_form->filing());
}

void NewApplicationPage::onRefused(const Error &error, int phone)
{
    if (!m_form->showError(error, phone))
        m_bar->show(error);
}

void NewApplicationPage::onFiled(const QString &child, const QDateTime &due)
{
    const QString text = tr("%1 is accepted for registration; it is due by %2. The family gets an SMS.").arg(child, words::instant(due));
    m_form->clear();
    m_afresh->hide();
    m_bar->say(text, theme::Tone::Good);
    focusFirst();
    emit said(text);
    emit changed();
}

void NewApplicationPage::startAfresh()
{
    m_form->clear();
    m_controller.keep({});
    m_controller.keepNow();
    m_bar->clear();
    m_afresh->hide();
    focusFirst();
}

void NewApplicationPage::hintAbout(const ApplicationRow &application)
{
    const QString number = application.number ? application.number->text() : tr("no number yet");
    const QString state = words::of(application.state);
    if (isLive(application.state) || application.state == ApplicationState::Enrolled)
        m_form->setChildHint(tr("This child already has an application: %1, %2").arg(state, number), theme::Tone::Bad);
    else
        m_form->setChildHint(tr("An earlier application: %1, %2").arg(state, number), theme::Tone::Warning);
}

void NewApplicationPage::refresh()
{
    m_controller.begin();
}

void NewApplicationPage::keyPressEvent(QKeyEvent *event)
{
    // Esc first closes the bar, which has its own shortcut while it is shown.
    if (event->key() == Qt::Key_Escape)
        emit goTo(PageId::Applications, {});
    else
        PageWidget::keyPressEvent(event);
}

void NewApplicationPage::hideEvent(QHideEvent *event)
{
    m_controller.keepNow();
    PageWidget::hideEvent(event);
}

void NewApplicationPage::focusFirst()
{
    m_form->focusFirst();
}

void NewApplicationPage::retranslate()
{
    m_head->setTitle(tr("New application"));
    keys::setText(m_back, tr("Back to the list Esc"));
    keys::setText(m_afresh, tr("Start afresh"));
    keys::setText(m_file, tr("File F8"));
    m_keys->setText(tr("Enter: next field. Ctrl+Down: next card. F8 or Ctrl+Enter: file. Esc goes back; what is typed stays."));
    m_form->retranslate();
}

} // namespace kezek
