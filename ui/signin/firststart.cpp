// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/firststart.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/common/typedguard.h"
#include "ui/signin/connectionform.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

QList<OfficeDraft::DistrictNames> parseDistricts(const QString &lines)
{
    QList<OfficeDraft::DistrictNames> districts;
    for (const QString &line : lines.split(u'\n')) {
        const QString ru = line.section(u'/', 0, 0).trimmed();
        const QString kk = line.section(u'/', 1).trimmed();
        if (!ru.isEmpty() || !kk.isEmpty())
            districts.append({ru.isEmpty() ? kk : ru, kk.isEmpty() ? ru : kk});
    }
    return districts;
}

FirstStart::FirstStart(StartActions actions, QWidget *parent)
    : QDialog(parent), m_actions(std::move(actions)), m_bar(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_heading(new QLabel(this))
{
    setObjectName(u"firststart"_s);
    m_bar->setObjectName(u"firststart.bar"_s);
    theme::heading(m_heading);
    m_stack->addWidget(choicesPage());
    m_stack->addWidget(formPage());
    m_connection = new ConnectionForm(m_actions, this);
    m_stack->addWidget(m_connection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(theme::gap);
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    resize(720, 700);

    connect(m_training.button, &QPushButton::clicked, this, [this] { wait(m_actions.createTraining()); });
    connect(m_new.button, &QPushButton::clicked, this, [this] { turnTo(Sheet::Form); });
    connect(m_open.button, &QPushButton::clicked, this, &FirstStart::openFile);
    connect(m_server.button, &QPushButton::clicked, this, [this] { turnTo(Sheet::Connection); });
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(Sheet::Choices); });
    connect(m_connection, &ConnectionForm::backWanted, this, [this] { turnTo(Sheet::Choices); });
    connect(m_connection, &ConnectionForm::chosen, this, &QDialog::accept);
    keys::give(m_create, keys::accept());
    keys::give(m_back, Qt::ALT | Qt::Key_Left);
    connect(m_create, &QPushButton::clicked, this, &FirstStart::create);
    connect(m_browse, &QPushButton::clicked, this, &FirstStart::browse);
    TypedGuard::keep(this, [this] { m_bar->say(tr("What you typed here has not been saved. Close once more to drop it."), theme::Tone::Warning); });
    retranslate();
    turnTo(Sheet::Choices);
}

FirstStart::Choice FirstStart::addChoice(QVBoxLayout *column, const QString &name, const QKeySequence &key)
{
    auto *card = new Card(this);
    Choice choice{new QLabel(card), new QLabel(card), new QPushButton(card)};
    choice.button->setObjectName(name);
    keys::give(choice.button, key);
    choice.button->setAutoDefault(true);
    choice.text->setWordWrap(true);
    theme::subheading(choice.title);
    theme::muted(choice.text);
    card->body()->addWidget(choice.title);
    card->body()->addWidget(choice.text);
    card->body()->addWidget(choice.button, 0, Qt::AlignLeft);
    column->addWidget(card);
    return choice;
}

QWidget *FirstStart::choicesPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_training = addChoice(column, u"firststart.training"_s, Qt::Key_F6);
    m_new = addChoice(column, u"firststart.new"_s, Qt::CTRL | Qt::Key_N);
    m_open = addChoice(column, u"firststart.open"_s, Qt::CTRL | Qt::Key_O);
    m_server = addChoice(column, u"firststart.server"_s, Qt::Key_F7);
    column->addStretch(1);
    theme::style(m_training.button, theme::Button::Primary);
    return page;
}

ValueEdit *FirstStart::addText(const QString &name, int span)
{
    auto *edit = new ValueEdit(this);
    edit->setObjectName(u"firststart."_s + name);
    m_form->add(name, edit, span);
    return edit;
}

QWidget *FirstStart::fileField()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit(m_actions.proposedFile, field);
    edit->setObjectName(u"firststart.file"_s);
    m_browse = new QPushButton(field);
    m_browse->setObjectName(u"firststart.browse"_s);
    m_browse->setAutoDefault(false);
    row->addWidget(edit, 1);
    row->addWidget(m_browse);
    field->setFocusProxy(edit);
    return field;
}

QWidget *FirstStart::formPage()
{
    auto *page = new QWidget(this);
    m_form = new FormGrid(2, page);
    addText(u"nameRu"_s);
    addText(u"nameKk"_s);
    addText(u"city"_s, 2);
    m_districts = new QPlainTextEdit(page);
    m_districts->setObjectName(u"firststart.districts"_s);
    m_districts->setTabChangesFocus(true);
    m_form->add(u"districts"_s, m_districts, 2);
    addText(u"fullName"_s);
    addText(u"login"_s);
    addText(u"password"_s)->setEchoMode(QLineEdit::Password);
    addText(u"again"_s)->setEchoMode(QLineEdit::Password);
    m_form->add(u"file"_s, fileField(), 2);

    m_create = new QPushButton(page);
    m_create->setObjectName(u"firststart.create"_s);
    m_back = new QPushButton(page);
    m_back->setObjectName(u"firststart.back"_s);
    m_back->setAutoDefault(false);
    theme::style(m_create, theme::Button::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form, 1);
    column->addLayout(buttons);
    return page;
}

void FirstStart::turnTo(Sheet sheet)
{
    m_bar->clear();
    m_stack->setCurrentIndex(static_cast<int>(sheet));
    m_create->setDefault(sheet == Sheet::Form);
    m_heading->setText(titleOf(sheet));
    switch (sheet) {
    case Sheet::Choices:
        return m_training.button->setFocus();
    case Sheet::Form:
        return m_form->editor(u"nameRu"_s)->setFocus();
    case Sheet::Connection:
        return m_connection->focusFirst();
    }
}

QString FirstStart::titleOf(Sheet sheet) const
{
    switch (sheet) {
    case Sheet::Choices: break;
    case Sheet::Form: return tr("New office");
    case Sheet::Connection: return tr("An office on a server");
    }
    return tr("Where is your office's queue?");
}

OfficeDraft FirstStart::typed() const
{
    const auto text = [this](const QString &name) { return qobject_cast<QLineEdit *>(m_form->editor(name))->text(); };
    OfficeDraft office;
    office.nameRu = text(u"nameRu"_s).trimmed();
    office.nameKk = text(u"nameKk"_s).trimmed();
    office.city = text(u"city"_s).trimmed();
    office.districts = parseDistricts(m_districts->toPlainText());
    office.login = text(u"login"_s).trimmed();
    office.fullName = text(u"fullName"_s).trimmed();
    office.password = text(u"password"_s);
    office.file = findChild<QLineEdit *>(u"firststart.file"_s)->text().trimmed();
    return office;
}

bool FirstStart::check()
{
    m_form->clearErrors();
    const OfficeDraft office = typed();
    const QList<std::pair<QString, bool>> missing = {
        {u"nameRu"_s, office.nameRu.isEmpty()},       {u"nameKk"_s, office.nameKk.isEmpty()}, {u"city"_s, office.city.isEmpty()},
        {u"districts"_s, office.districts.isEmpty()}, {u"fullName"_s, office.fullName.isEmpty()}, {u"login"_s, office.login.isEmpty()},
        {u"password"_s, office.password.isEmpty()},   {u"file"_s, office.file.isEmpty()},
    };
    bool isWhole = true;
    if (auto *again = qobject_cast<ValueEdit *>(m_form->editor(u"again"_s)); again->text() != office.password) {
        again->setProblem(tr("The two passwords differ. Type it again."));
        again->setFocus();
        isWhole = false;
    }
    // From the last to the first, where the focus stays.
    for (auto field = missing.crbegin(); field != missing.crend(); ++field)
        if (field->second)
            isWhole = !m_form->showError(Error{ErrorCode::FieldRequired, field->first, {}, {}}) && isWhole;
    return isWhole;
}

void FirstStart::create()
{
    if (check())
        wait(m_actions.createOffice(typed()));
}

void FirstStart::tell(const Error &error) { m_bar->show(error); }

void FirstStart::tell(const QString &sentence) { m_bar->say(sentence, theme::Tone::Bad); }

void FirstStart::wait(QFuture<Done> future)
{
    m_bar->say(tr("One moment…"));
    setBusy(true);
    answer(std::move(future), this, [this] { accept(); }, [this](const Error &error) {
        setBusy(false);
        m_bar->clear();
        if (m_stack->currentIndex() != 1 || !m_form->showError(error))
            m_bar->show(error);
    });
}

void FirstStart::setBusy(bool busy)
{
    for (QPushButton *button : {m_training.button, m_new.button, m_open.button, m_server.button, m_create, m_back, m_browse})
        button->setEnabled(!busy);
}

void FirstStart::browse()
{
    auto *edit = findChild<QLineEdit *>(u"firststart.file"_s);
    auto *dialog = new QFileDialog(this, tr("Where the office's database will lie"), edit->text(), tr("Kezek office (*.kezek)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"kezek"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void FirstStart::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an office"), {}, tr("Kezek office (*.kezek);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { wait(m_actions.open(file)); });
    dialog->open();
}

void FirstStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FirstStart::retranslate()
{
    setWindowTitle(tr("Kezek — the kindergarten queue"));
    m_heading->setText(titleOf(static_cast<Sheet>(m_stack->currentIndex())));
    m_training.title->setText(tr("Try it out"));
    m_training.text->setText(tr("A training office with made-up children and kindergartens. No SMS leaves this computer."));
    keys::setText(m_training.button, tr("Open a training office"));
    m_new.title->setText(tr("New office"));
    m_new.text->setText(tr("An empty queue for your city, kept in one file on this computer. You become its administrator."));
    keys::setText(m_new.button, tr("Set up an office…"));
    m_open.title->setText(tr("An office that exists"));
    m_open.text->setText(tr("The file was made on this computer before, or a colleague gave you its place."));
    keys::setText(m_open.button, tr("Open a file…"));
    m_server.title->setText(tr("An office on a server"));
    m_server.text->setText(tr("Several workplaces share one queue. The administrator told you the server's name."));
    keys::setText(m_server.button, tr("Connect to a server…"));
    m_form->setLabel(u"nameRu"_s, tr("Name of the office in Russian"));
    m_form->setLabel(u"nameKk"_s, tr("Name of the office in Kazakh"));
    m_form->setLabel(u"city"_s, tr("City"));
    m_form->setLabel(u"districts"_s, tr("Districts, one a line: Russian name / Kazakh name"));
    m_form->setLabel(u"fullName"_s, tr("Administrator's name"));
    m_form->setLabel(u"login"_s, tr("Login"));
    m_form->setLabel(u"password"_s, tr("Password, at least 8 characters"));
    m_form->setLabel(u"again"_s, tr("Password again"));
    m_form->setLabel(u"file"_s, tr("File of the office"));
    m_browse->setText(tr("Browse…"));
    keys::setText(m_create, tr("Create the office"));
    keys::setText(m_back, tr("Back"));
}

} // namespace kezek
