// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/fontsahead.h"

#ifdef KEZEK_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace kezek {

FontsAhead::FontsAhead()
{
#ifdef KEZEK_FONTCONFIG
    // Safe beside Qt's own call: whoever comes second takes what the first one has read.
    m_reading = std::thread([] { FcInit(); });
#endif
}

void FontsAhead::take()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace kezek
