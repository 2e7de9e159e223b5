// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/backgrounddoors.h"

#include <algorithm>

namespace kezek {

/// An open one before a closed one, and the least busy where all are at work.
BackgroundDoors::Door &BackgroundDoors::idle()
{
    return *std::min_element(m_doors.begin(), m_doors.end(), [](const Door &a, const Door &b) {
        return std::pair(a.underWay->load(), !a.isOpen) < std::pair(b.underWay->load(), !b.isOpen);
    });
}

void BackgroundDoors::post(std::function<void(Result<Store *>)> work)
{
    Door &door = idle();
    if (!door.isOpen)
        door.door.open(m_opener());
    door.isOpen = true;
    ++*door.underWay;
    door.door.post([work = std::move(work), underWay = door.underWay](Result<Store *> store) {
        work(std::move(store));
        --*underWay;
    });
}

void BackgroundDoors::close()
{
    for (Door &door : m_doors) {
        door.door.close();
        door.underWay = std::make_shared<std::atomic<int>>(0);
        door.isOpen = false;
    }
}

} // namespace kezek
