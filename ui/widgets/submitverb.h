// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/answer.h"
#include "ui/widgets/submitdialog.h"
#include "usecases/officeclient.h"

#include <QPointer>

namespace kezek {

/// Opens a dialog that runs verb V each time it is submitted: closed once the verb took effect, left open with what was typed when it was
/// refused. `input()` is asked at each try; `then(output)` is called once, unless `context` is gone by then.
template <class V, class Input, class Then>
void openFor(SubmitDialog *dialog, OfficeClient &client, QObject *context, Input input, Then then)
{
    QObject::connect(dialog, &SubmitDialog::submitted, context, [dialog, &client, context, input = std::move(input), then = std::move(then)] {
        const QPointer<SubmitDialog> shown = dialog;
        answer(client.run<V>(input()), context,
               [shown, then](const typename V::Output &output) {
                   if (shown)
                       shown->accept();
                   then(output);
               },
               [shown](const Error &error) {
                   if (shown)
                       shown->refused(error);
               });
    });
    dialog->open();
}

} // namespace kezek
