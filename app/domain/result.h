// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errorcode.h"

#include <QString>
#include <QVariantList>

#include <tl/expected.hpp>

namespace kezek {

/// Why something was refused or could not be done.
struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    QString field;     ///< the input field it belongs to, by its name in the verb; empty: the whole
    QString detail;    ///< English, for the log only; never shown, never personal data
    QVariantList args; ///< what the words need: dates (QDate), instants (QDateTime), numbers, domain words (toText)

    bool operator==(const Error &) const = default;
};

template <class T> using Result = tl::expected<T, Error>;
using Done = Result<void>;

inline tl::unexpected<Error> refuse(ErrorCode code, const QString &field = {}, const QVariantList &args = {},
                                    const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, field, detail, args});
}

} // namespace kezek

/// Hands an error up: `KEZEK_TRY(const auto seat, findSeat(id));`
#define KEZEK_CONCAT_(a, b) a##b
#define KEZEK_CONCAT(a, b) KEZEK_CONCAT_(a, b)
#define KEZEK_TRY(declaration, expression) KEZEK_TRY_(declaration, expression, KEZEK_CONCAT(tried_, __LINE__))
#define KEZEK_TRY_(declaration, expression, name)                                                                      \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return tl::unexpected(std::move(name).error());                                                                \
    declaration = std::move(*name)
/// The same where there is no value to take.
#define KEZEK_CHECK(expression)                                                                                        \
    do {                                                                                                               \
        if (auto checked_ = (expression); !checked_)                                                                   \
            return tl::unexpected(std::move(checked_).error());                                                        \
    } while (false)
