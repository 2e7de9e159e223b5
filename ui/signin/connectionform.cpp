// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/connectionform.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QIntValidator>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QString hostsOf(const ServerAddress &address)
{
    QStringList names;
    for (const ServerAddress::Host &host : address.hosts)
        names.append(host.name);
    return names.join(u", "_s);
}

QString portOf(const ServerAddress &address)
{
    return QString::number(address.hosts.isEmpty() ? ServerAddress::defaultPort : address.hosts.first().port);
}

} // namespace

ConnectionForm::ConnectionForm(const StartActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_form(new FormGrid(2, this)), m_bar(new MessageBar(this))
{
    setObjectName(u"connection"_s);
    m_bar->setObjectName(u"connection.bar"_s);
    const ServerAddress &known = actions.known;
    addText(u"server"_s, hostsOf(known), 2);
    addText(u"port"_s, portOf(known))->setValidator(new QIntValidator(1, 65535, this));
    addText(u"database"_s, known.database.isEmpty() ? u"kezek"_s : known.database);
    addCertificate();
    addText(u"testLogin"_s);
    addText(u"testPassword"_s)->setEchoMode(QLineEdit::Password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_form);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->addLayout(buttons());
    m_certificate->setText(known.rootCertificate);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionForm::browse);
    connect(m_back, &QPushButton::clicked, this, [this] {
        cancel();
        emit backWanted();
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionForm::cancel);
    connect(m_open, &QPushButton::clicked, this, &ConnectionForm::open);
    retranslate();
}

ValueEdit *ConnectionForm::addText(const QString &name, const QString &value, int span)
{
    auto *edit = new ValueEdit(this);
    edit->setObjectName(u"connection."_s + name);
    edit->setText(value);
    m_form->add(name, edit, span);
    return edit;
}

void ConnectionForm::addCertificate()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    m_certificate = new QLineEdit(field);
    m_certificate->setObjectName(u"connection.certificate"_s);
    m_browse = new QPushButton(field);
    m_browse->setObjectName(u"connection.browse"_s);
    m_browse->setAutoDefault(false);
    row->addWidget(m_certificate, 1);
    row->addWidget(m_browse);
    field->setFocusProxy(m_certificate);
    m_form->add(u"certificate"_s, field, 2);
}

QLayout *ConnectionForm::buttons()
{
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(u"connection."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_back = button(u"back"_s);
    m_test = button(u"test"_s);
    m_cancel = button(u"cancel"_s);
    m_open = button(u"open"_s);
    m_cancel->hide();
    keys::give(m_back, Qt::ALT | Qt::Key_Left);
    keys::give(m_test, Qt::Key_F6);
    keys::give(m_open, keys::accept());
    theme::style(m_open, theme::Button::Primary);
    m_open->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_test);
    row->addWidget(m_open);
    return row;
}

void ConnectionForm::focusFirst()
{
    m_bar->clear();
    m_form->editor(u"server"_s)->setFocus();
}

QString ConnectionForm::text(const QString &name) const
{
    return qobject_cast<QLineEdit *>(m_form->editor(name))->text();
}

/// From the last to the first, where the focus stays.
bool ConnectionForm::saysWhatIsMissing(const QStringList &names)
{
    bool isMissing = false;
    for (auto name = names.crbegin(); name != names.crend(); ++name)
        if (text(*name).trimmed().isEmpty())
            isMissing = m_form->showError(Error{ErrorCode::FieldRequired, *name, {}, {}}) || isMissing;
    return isMissing;
}

std::optional<ServerAddress> ConnectionForm::typed(const QStringList &needed)
{
    m_form->clearErrors();
    m_bar->clear();
    if (saysWhatIsMissing(needed))
        return {};
    ServerAddress address;
    for (const QString &host : text(u"server"_s).split(u',', Qt::SkipEmptyParts))
        address.hosts.append({host.trimmed(), text(u"port"_s).toInt()});
    address.database = text(u"database"_s).trimmed();
    address.rootCertificate = m_certificate->text().trimmed();
    // As it is kept and read again.
    if (const auto understood = ServerAddress::parse(address.text()); !understood || *understood != address) {
        m_form->showError(Error{ErrorCode::FieldNotUnderstood, u"server"_s, {}, {text(u"server"_s)}});
        return {};
    }
    return address;
}

void ConnectionForm::test()
{
    const auto address = typed({u"server"_s, u"port"_s, u"database"_s, u"testLogin"_s, u"testPassword"_s});
    if (!address)
        return;
    m_bar->say(tr("Asking the server…"));
    m_waiting = ++m_tests;
    m_cancel->show();
    m_test->setEnabled(false);
    m_cancel->setFocus();
    answer(
        m_actions.tryServer(*address, {text(u"testLogin"_s).trimmed(), text(u"testPassword"_s)}), this,
        [this, test = m_tests](const ServerFacts &facts) {
            if (m_waiting == test)
                tell(facts);
        },
        [this, test = m_tests](const Error &error) {
            if (m_waiting == test)
                tell(error);
        });
}

/// The thread that asks ends by itself; nobody hears what it found.
void ConnectionForm::cancel()
{
    if (!m_waiting)
        return;
    endTest();
    m_bar->say(tr("The test was stopped. Nothing was changed."));
}

void ConnectionForm::endTest()
{
    m_waiting.reset();
    m_test->setEnabled(true);
    m_test->setFocus();
    m_cancel->hide();
}

void ConnectionForm::tell(const ServerFacts &facts)
{
    endTest();
    const QString &name = words::current() == Language::Kazakh ? facts.nameKk : facts.nameRu;
    m_bar->say(tr("The server answers: PostgreSQL %1, %2. Login and password are right.").arg(facts.version, name), theme::Tone::Good);
}

void ConnectionForm::tell(const Error &error)
{
    endTest();
    m_bar->say(wordsOf(error), theme::Tone::Bad);
}

/// Of an office's file there is other advice.
QString ConnectionForm::wordsOf(const Error &error) const
{
    const QString database = text(u"database"_s).trimmed();
    switch (error.code) {
    case ErrorCode::DatabaseMissing:
        return tr("The server answers, but has no database “%1”. Nothing was changed. Check the database's name.").arg(database);
    case ErrorCode::DatabaseNotOurs:
        return tr("The database “%1” on the server is no office of Kezek. It was not touched. Check the database's name.").arg(database);
    case ErrorCode::ServerTlsFailed:
        if (const QString file = m_certificate->text().trimmed(); !file.isEmpty() && !QFileInfo(file).isReadable())
            return tr("The certificate's file cannot be read: %1. Nothing was sent. Choose the file that the administrator gave you.").arg(file);
        return words::of(error);
    default:
        return words::of(error);
    }
}

void ConnectionForm::open()
{
    const auto address = typed({u"server"_s, u"port"_s, u"database"_s});
    if (!address)
        return;
    if (m_waiting)
        endTest();
    m_actions.openServer(*address);
    emit chosen();
}

void ConnectionForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("The certificate that the server's is verified by"), {}, tr("Certificates (*.crt *.pem);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionForm::retranslate()
{
    m_form->setLabel(u"server"_s, tr("Name of the server; several with commas between them"));
    m_form->setLabel(u"port"_s, tr("Port"));
    m_form->setLabel(u"database"_s, tr("Database"));
    m_form->setLabel(u"certificate"_s, tr("File of the root certificate, if the administrator gave you one"));
    m_form->setLabel(u"testLogin"_s, tr("Login, for the test"));
    m_form->setLabel(u"testPassword"_s, tr("Password, for the test"));
    m_browse->setText(tr("Browse…"));
    keys::setText(m_back, tr("Back"));
    keys::setText(m_test, tr("Test"));
    m_cancel->setText(tr("Stop the test"));
    keys::setText(m_open, tr("Open the office"));
}

} // namespace kezek
