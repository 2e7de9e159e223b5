// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/proofs.h"

#include <QJsonObject>

namespace kezek {

/// The words of the papers in one language, whatever language the windows are in (words:: follows the windows).
class PaperWords {
public:
    explicit PaperWords(Language language);

    template <class E> QString of(E value) const { return word(QMetaEnum::fromType<E>().enumName(), toText(value)); }
    /// What a family can do after a refusal on this ground.
    QString nextAfter(RefusalGround ground) const;
    /// Why a place in the queue moved.
    QString causeOf(const PositionHistory::Line &line) const;
    QString text(const char *key) const;
    Language language() const { return m_language; }

private:
    QString word(const char *table, const QString &key) const;

    Language m_language;
    QJsonObject m_tables;
};

} // namespace kezek
