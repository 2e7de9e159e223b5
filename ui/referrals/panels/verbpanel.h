// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/panels/actionpanel.h"
#include "ui/referrals/panels/familycard.h"

namespace kezek {

/// A verb done for one family.
class VerbPanel : public ActionPanel {
    Q_OBJECT
public:
    VerbPanel(UiContext &context, const FamilyCard &family, const QString &name, QWidget *parent = nullptr)
        : ActionPanel(context, name, parent), m_family(family)
    {
    }
    /// The family was read again: everything is shown anew, what is typed stays.
    virtual void follow(const FamilyCard &family) { m_family = family; }

protected:
    FamilyCard m_family;
};

} // namespace kezek
