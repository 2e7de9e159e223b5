// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/journalreaders.h"
#include "usecases/tables/exportrows.h"

namespace kezek {

/// Puts the rows that a filter asks for under the columns "journal". What was before and after is written as people read it in a
/// language, without one as the JSON that is kept.
Done putJournal(Store &store, const JournalFilter &filter, std::optional<Language> language, const PutRow &put);

} // namespace kezek
