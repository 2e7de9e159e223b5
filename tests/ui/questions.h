// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"

#include "ui/inquiries/inquiriespage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/inquiries/savekeptanswer.h"

#include <QPlainTextEdit>

namespace kezek::test {

/// The page over an office in memory, with what its questions are asked by.
struct Questions : Counter {
    explicit Questions(Role role = Role::Registrar) : Counter(role), page(context) {}

    InquiryId asked(const QString &question, const QString &phone = QStringLiteral("+77019990001"), Language language = Language::Russian)
    {
        office.advance(60);
        return by<AskQuestion>(Role::Registrar, {QStringLiteral("Айгүл"), phone, {}, language, question, {}, Source::Counter, !phone.isEmpty()}).inquiry;
    }
    template <class V> typename V::Output by(Role role, const typename V::Input &input)
    {
        const Actor actor = office.actor(role);
        return need(perform<V>(office.store(), actor, office.random(), input));
    }
    void keep(const QString &title)
    {
        by<SaveKeptAnswer>(Role::Supervisor, {{}, {}, title, QStringLiteral("Принесите справку."), QStringLiteral("Анықтама әкеліңіз."), true});
    }
    Inquiry stored(InquiryId id) { return need(office.store().inquiries().get(id)); }
    void open() { show(page); }

    template <class W> W *on(const QString &name) { return find<W>(page, QStringLiteral("inquiries.") + name); }
    QAbstractItemModel *rows() { return on<RowTable>(QStringLiteral("list"))->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    QString text(const QString &name) { return on<QPlainTextEdit>(name)->toPlainText(); }
    void write(const QString &answer)
    {
        on<QPlainTextEdit>(QStringLiteral("answer"))->setFocus();
        type(answer);
    }

    InquiriesPage page;
};

inline void chooseFilter(Questions &q, int index)
{
    q.on<ChoiceBox>(QStringLiteral("filter"))->setCurrentIndex(index);
    Counter::settle();
}

} // namespace kezek::test
