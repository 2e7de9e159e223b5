// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/phonefield.h"

#include "ui/applications/formpaths.h"
#include "ui/common/keys.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QString countdown(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

PhoneField::PhoneField(int index, FormGrid *grid)
    : QObject(grid), m_index(index), m_grid(grid), m_number(new PhoneEdit(grid)), m_send(new QPushButton(grid)),
      m_code(new CodeEdit(grid)), m_reason(new QLineEdit(grid))
{
    m_code->setCompact();
    grid->add(phonePath(index, u"number"_s), m_number, 7);
    grid->add(phonePath(index, u"send"_s), m_send, 6);
    grid->add(phonePath(index, u"code"_s), m_code, 6);
    grid->add(phonePath(index, u"unconfirmedReason"_s), m_reason, 5);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PhoneField::tick);
    keys::give(m_send, index == 0 ? Qt::Key_F2 : Qt::Key_F3);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_send->setEnabled(false);
        emit sendWanted();
    });
    connect(m_number, &QLineEdit::textEdited, this, &PhoneField::clearCode);
    theme::style(m_send, theme::Button::Normal);
    retranslate();
}

QList<QWidget *> PhoneField::editors() const
{
    return {m_number, m_send, m_code, m_reason};
}

PhoneInput PhoneField::input() const
{
    return {m_number->text(), m_code->code(), m_reason->text().trimmed()};
}

bool PhoneField::isEmpty() const
{
    return m_number->text().trimmed().isEmpty();
}

void PhoneField::setLandlineAllowed(bool allowed)
{
    if (m_landlineAllowed != allowed) // the number is checked anew, which wipes what a verb said of it
        m_number->setLandlineAllowed(allowed);
    m_landlineAllowed = allowed;
}

void PhoneField::clearCode()
{
    // The code belongs to the number it was sent to.
    m_code->clear();
    m_second.stop();
    m_end = m_resend = 0;
    m_send->setEnabled(true);
    retranslate();
}

void PhoneField::codeSent(int secondsToEnd, int secondsToResend)
{
    m_end = secondsToEnd;
    m_resend = secondsToResend;
    m_since.start();
    m_second.start();
    m_code->clear();
    m_code->setProblem({});
    tick();
}

void PhoneField::codeRefused()
{
    m_send->setEnabled(m_resend == 0 || left(m_resend) == 0);
}

int PhoneField::left(int seconds) const
{
    return m_since.isValid() ? std::max(0, seconds - int(m_since.elapsed() / 1000)) : 0;
}

void PhoneField::tick()
{
    if (left(m_end) == 0 && left(m_resend) == 0)
        m_second.stop();
    m_send->setEnabled(left(m_resend) == 0);
    retranslate();
}

void PhoneField::retranslate()
{
    const int resend = m_resend > 0 ? left(m_resend) : 0;
    keys::setText(m_send, resend > 0 ? tr("Again in %1").arg(countdown(resend)) : tr("Send code"));
    m_grid->setLabel(phonePath(m_index, u"number"_s), m_index == 0 ? tr("Mobile") : tr("Second mobile"));
    m_grid->setLabel(phonePath(m_index, u"send"_s), u" "_s);
    m_send->setAccessibleName(m_send->text());
    QString code = tr("Code from the SMS");
    if (m_end > 0)
        code = left(m_end) > 0 ? tr("Code, valid %1 more").arg(countdown(left(m_end))) : tr("The code has ended: send a new one");
    m_grid->setLabel(phonePath(m_index, u"code"_s), code);
    m_grid->setLabel(phonePath(m_index, u"unconfirmedReason"_s), tr("or why no code"));
}

} // namespace kezek
