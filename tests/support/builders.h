// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "usecases/ports/random.h"

#include <QDebug>
#include <QVariant>

#include <functional>
#include <random>

/// Values for tests, sensible where nothing is said of them.
namespace kezek::test {

/// The value of a result that a test takes for granted; ends the test program with the reason when it is an error.
template <class T> T need(Result<T> result)
{
    if (!result)
        qFatal("needed, but: %s %s", qPrintable(QVariant::fromValue(result.error().code).toString()),
               qPrintable(result.error().field + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A number that exists, of this birth date; another for each serial (they begin again at 5000).
Iin testIin(QDate born, int serial, Sex sex = Sex::Male);
/// A mobile, another for each serial.
PhoneNumber testPhone(int serial);

/// The same values in every run.
class SeededRandom : public Random {
public:
    explicit SeededRandom(quint32 seed = 1) : m_engine(seed) {}
    quint32 bounded(quint32 below) override { return below == 0 ? 0 : static_cast<quint32>(m_engine()) % below; }
    QUuid uuid() override;

private:
    std::mt19937 m_engine;
};

/// `anApplication().born({2024, 5, 1}).category(PriorityCategory::FirstPriority).build()`: each one another child of another parent.
class ApplicationBuilder {
public:
    ApplicationBuilder();

    ApplicationBuilder &born(QDate day);
    ApplicationBuilder &named(const QString &surname, const QString &given, const QString &patronymic = {});
    ApplicationBuilder &child(const Iin &iin);
    ApplicationBuilder &applicant(const Iin &iin, const PersonName &name);
    /// With a benefit paper of that category that does not expire, when it is above General.
    ApplicationBuilder &category(PriorityCategory category);
    ApplicationBuilder &benefit(const Benefit &benefit);
    ApplicationBuilder &filed(const QDateTime &at);
    ApplicationBuilder &due(const QDateTime &at);
    ApplicationBuilder &phones(const QList<PhoneNumber> &numbers);
    ApplicationBuilder &wishes(const Wishes &wishes);
    ApplicationBuilder &district(DistrictId id);
    ApplicationBuilder &source(Source source);
    ApplicationBuilder &strikes(int count);
    ApplicationBuilder &commission(GroupKind kind);
    ApplicationBuilder &language(Language language);
    /// Anything else.
    ApplicationBuilder &with(const std::function<void(Application &)> &change);
    Application build() const;

private:
    int m_serial;
    Application m_application;
};
ApplicationBuilder anApplication();

} // namespace kezek::test
