// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// Rows that must not be there, and what to say of one: %1, %2, … are its columns.
struct Invariant {
    QString sql;
    QString sentence;
    QVariantList values = {};
};

QList<Invariant> ofApplications()
{
    return {
        {uR"(SELECT a.id FROM application a WHERE a.state = 'Waiting'
             AND NOT EXISTS (SELECT 1 FROM queue_entry e WHERE e.application_id = a.id AND e.left_at IS NULL))"_s,
         u"Application %1 is waiting but stands in no queue."_s},
        {uR"(SELECT a.id, a.state FROM application a JOIN queue_entry e ON e.application_id = a.id
             WHERE e.left_at IS NULL AND a.state <> 'Waiting')"_s,
         u"Application %1 is %2 but still stands in the queue."_s},
        {uR"(SELECT e.application_id, count(*) FROM queue_entry e WHERE e.left_at IS NULL GROUP BY e.application_id HAVING count(*) > 1)"_s,
         u"Application %1 stands in the queue %2 times."_s},
        {uR"(SELECT a.child_iin_tail, a.how_many FROM (SELECT min(id) AS child_iin_tail, count(*) AS how_many FROM application
             WHERE state IN ('Filed', 'Waiting', 'Referred') GROUP BY child_iin HAVING count(*) > 1) AS a)"_s,
         u"The child of application %1 has %2 live applications."_s},
        {uR"(SELECT a.id FROM application a WHERE a.state = 'Referred' AND NOT EXISTS
             (SELECT 1 FROM referral r WHERE r.application_id = a.id AND r.state IN ('Issued', 'Extended')))"_s,
         u"Application %1 is referred but has no live referral."_s},
        {uR"(SELECT a.id FROM application a WHERE a.state = 'Enrolled' AND NOT EXISTS
             (SELECT 1 FROM referral r WHERE r.application_id = a.id AND r.state = 'Enrolled' AND r.released_at IS NULL))"_s,
         u"Application %1 is enrolled but holds no seat."_s},
        {uR"(SELECT a.id FROM application a WHERE a.state <> 'Filed' AND NOT EXISTS
             (SELECT 1 FROM journal j WHERE j.subject = 'application' AND j.subject_id = a.id))"_s,
         u"Application %1 has changed but the journal knows nothing of it."_s},
        {uR"(SELECT min(a.id), a.number_year, a.number_sequence FROM application a WHERE a.number_year IS NOT NULL
             GROUP BY a.number_year, a.number_sequence HAVING count(*) > 1)"_s,
         u"The number of application %1 (%2, %3) was given twice."_s},
        {u"SELECT a.id, a.strikes FROM application a WHERE a.strikes < 0"_s,
         u"Application %1 has %2 overdue referrals counted."_s},
    };
}

QList<Invariant> ofQueue()
{
    return {
        {uR"(SELECT e.id, e.application_id FROM queue_entry e JOIN application a ON a.id = e.application_id
             WHERE e.left_at IS NULL AND (e.category <> a.category OR e.filed_at <> a.filed_at
                OR e.birth_year <> CAST(substr(CAST(a.birth_date AS TEXT), 1, 4) AS INTEGER)
                OR a.number_year IS NULL OR e.number_year <> a.number_year OR e.number_sequence <> a.number_sequence))"_s,
         u"Queue entry %1 stands at another place than application %2 says."_s},
        {uR"(SELECT e.id, n.id FROM queue_entry e JOIN queue_entry n ON n.application_id = e.application_id AND n.id > e.id
             WHERE n.entered_at < coalesce(e.left_at, n.entered_at + 1) AND e.entered_at < coalesce(n.left_at, e.entered_at + 1))"_s,
         u"Queue entries %1 and %2 of one application overlap."_s},
        {u"SELECT e.id FROM queue_entry e WHERE e.left_at < e.entered_at"_s,
         u"Queue entry %1 ends before it begins."_s},
    };
}

QList<Invariant> ofReferrals()
{
    return {
        {uR"(SELECT r.id, a.state FROM referral r JOIN application a ON a.id = r.application_id
             WHERE r.state IN ('Issued', 'Extended') AND a.state <> 'Referred')"_s,
         u"Referral %1 is live but its application is %2."_s},
        {uR"(SELECT r.id, a.state FROM referral r JOIN application a ON a.id = r.application_id
             WHERE r.state = 'Enrolled' AND r.released_at IS NULL AND a.state <> 'Enrolled')"_s,
         u"Referral %1 holds a seat as enrolled but its application is %2."_s},
        {uR"(SELECT r.application_id, count(*) FROM referral r WHERE r.state IN ('Issued', 'Extended')
             GROUP BY r.application_id HAVING count(*) > 1)"_s,
         u"Application %1 has %2 live referrals."_s},
        {u"SELECT r.seat_id, count(*) FROM referral r WHERE r.released_at IS NULL GROUP BY r.seat_id HAVING count(*) > 1"_s,
         u"Seat %1 is held by %2 referrals."_s},
        {uR"(SELECT r.id, r.state FROM referral r WHERE CASE WHEN r.state IN ('Issued', 'Extended') THEN r.ended_at IS NOT NULL OR r.released_at IS NOT NULL
                 WHEN r.state = 'Enrolled' THEN r.ended_at IS NULL ELSE r.ended_at IS NULL OR r.released_at IS NULL END)"_s,
         u"Referral %1 is %2 but its end or its release says otherwise."_s},
        {u"SELECT r.id FROM referral r WHERE r.state = 'Issued' AND r.last_day <> r.valid_until"_s,
         u"Referral %1 was not extended but ends on another day than its term."_s},
        {uR"(SELECT min(r.id), r.number_year, r.number_sequence FROM referral r GROUP BY r.number_year, r.number_sequence HAVING count(*) > 1)"_s,
         u"The number of referral %1 (%2, %3) was given twice."_s},
    };
}

QList<Invariant> ofSeats()
{
    return {
        {uR"(SELECT r.seat_id, r.id FROM referral r JOIN publication p ON p.seat_id = r.seat_id AND p.ended_at IS NULL
             WHERE r.released_at IS NULL)"_s,
         u"Seat %1 is held by referral %2 but still stands in a bulletin."_s},
        {u"SELECT s.id FROM seat s JOIN publication p ON p.seat_id = s.id AND p.ended_at IS NULL WHERE s.closed_at IS NOT NULL"_s,
         u"Seat %1 is closed but still stands in a bulletin."_s},
        {u"SELECT p.seat_id, count(*) FROM publication p WHERE p.ended_at IS NULL GROUP BY p.seat_id HAVING count(*) > 1"_s,
         u"Seat %1 stands in %2 bulletins at once."_s},
        {u"SELECT s.id, r.id FROM seat s JOIN referral r ON r.seat_id = s.id AND r.released_at IS NULL WHERE s.closed_at IS NOT NULL"_s,
         u"Seat %1 is closed but held by referral %2."_s},
        {uR"(SELECT s.id FROM seat s WHERE s.free_since IS NULL
             AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.seat_id = s.id AND r.released_at IS NULL))"_s,
         u"Seat %1 is free but nobody knows since when."_s},
        {u"SELECT s.group_id, s.number FROM seat s GROUP BY s.group_id, s.number HAVING count(*) > 1"_s,
         u"Group %1 has seat number %2 twice."_s},
        {uR"(SELECT g.id, count(r.id), count(DISTINCT s.id) FROM child_group g JOIN seat s ON s.group_id = g.id
             LEFT JOIN referral r ON r.seat_id = s.id AND r.released_at IS NULL GROUP BY g.id HAVING count(r.id) > count(DISTINCT s.id))"_s,
         u"Group %1 holds %2 children on %3 seats."_s},
        // Those enrolled before it closed go on holding their seats.
        {uR"(SELECT g.id, r.id FROM child_group g JOIN seat s ON s.group_id = g.id
             JOIN referral r ON r.seat_id = s.id AND r.state IN ('Issued', 'Extended') WHERE g.closed_at IS NOT NULL)"_s,
         u"Group %1 is closed but referral %2 leads there."_s},
        {uR"(SELECT g.id, s.id FROM child_group g JOIN seat s ON s.group_id = g.id
             JOIN publication p ON p.seat_id = s.id AND p.ended_at IS NULL WHERE g.closed_at IS NOT NULL)"_s,
         u"Group %1 is closed but its seat %2 stands in a bulletin."_s},
    };
}

QList<Invariant> ofBulletins(const QDateTime &now)
{
    return {
        // After the window's hour an invitation keeps nothing any more, though the night has yet to close it (R8).
        {uR"(SELECT i.bulletin_id, i.group_id, count(*) FROM invitation i WHERE i.ended_at IS NULL AND i.until_at > ?
             GROUP BY i.bulletin_id, i.group_id HAVING count(*) > (SELECT count(*) FROM publication p JOIN seat s ON s.id = p.seat_id
                                WHERE p.bulletin_id = i.bulletin_id AND s.group_id = i.group_id AND p.ended_at IS NULL))"_s,
         u"Bulletin %1 has %3 open invitations to group %2, more than seats are left."_s,
         binds(now)},
        {uR"(SELECT i.id, a.state FROM invitation i JOIN application a ON a.id = i.application_id
             WHERE i.ended_at IS NULL AND a.state <> 'Waiting')"_s,
         u"Invitation %1 is open but its application is %2."_s},
        {uR"(SELECT b.id, p.seat_id FROM bulletin b JOIN publication p ON p.bulletin_id = b.id AND p.ended_at IS NULL
             WHERE b.undone_at IS NOT NULL)"_s,
         u"Bulletin %1 was taken back but seat %2 stands in it."_s},
        {uR"(SELECT b.id, i.id FROM bulletin b JOIN invitation i ON i.bulletin_id = b.id AND i.ended_at IS NULL
             WHERE b.undone_at IS NOT NULL)"_s,
         u"Bulletin %1 was taken back but invitation %2 is open."_s},
        {u"SELECT b.id FROM bulletin b WHERE b.undone_at IS NOT NULL AND b.window_closed_at IS NULL"_s,
         u"Bulletin %1 was taken back but its window is open."_s},
        {u"SELECT min(b.id), b.year, b.sequence FROM bulletin b GROUP BY b.year, b.sequence HAVING count(*) > 1"_s,
         u"The number of bulletin %1 (%2, %3) was given twice."_s},
    };
}

QList<Invariant> ofMessages()
{
    return {
        {uR"(SELECT m.id, m.state FROM message m WHERE m.final_at IS NULL
             AND m.state IN ('Delivered', 'Undelivered', 'Expired', 'Rejected', 'Failed', 'Cancelled', 'Lapsed', 'Shown'))"_s,
         u"Message %1 is %2 but has no final instant."_s},
        {u"SELECT m.id, m.state FROM message m WHERE m.final_at IS NOT NULL AND m.state IN ('Queued', 'Sending', 'Accepted')"_s,
         u"Message %1 is %2 but has a final instant."_s},
        {u"SELECT m.id FROM message m WHERE m.kind = 'Code' AND m.final_at IS NOT NULL AND m.body <> '' AND m.state <> 'Shown'"_s,
         u"Message %1 still holds the text of a code."_s},
        {u"SELECT m.id FROM message m WHERE m.attempts < 0"_s, u"Message %1 counts fewer than no attempts."_s},
        {u"SELECT c.id FROM code c WHERE c.tries_left < 0"_s, u"Code %1 has fewer than no tries left."_s},
    };
}

QList<Invariant> ofInquiries()
{
    return {
        {uR"(SELECT i.id FROM inquiry i WHERE i.state = 'Answered'
             AND (i.answer = '' OR i.answered_by IS NULL OR i.answered_at IS NULL OR i.answered_way IS NULL))"_s,
         u"Question %1 is answered but nobody knows what, by whom, when or how."_s},
        {uR"(SELECT i.id, i.state FROM inquiry i WHERE i.state <> 'Answered'
             AND (i.answer <> '' OR i.answered_by IS NOT NULL OR i.answered_at IS NOT NULL OR i.answered_way IS NOT NULL OR i.message_id IS NOT NULL))"_s,
         u"Question %1 is %2 but holds an answer."_s},
        {uR"(SELECT i.id, i.state FROM inquiry i WHERE CASE i.state WHEN 'Open' THEN i.taken_by IS NOT NULL OR i.taken_at IS NOT NULL
             WHEN 'Taken' THEN i.taken_by IS NULL OR i.taken_at IS NULL ELSE (i.taken_by IS NULL) <> (i.taken_at IS NULL) END)"_s,
         u"Question %1 is %2 but who took it says otherwise."_s},
        {uR"(SELECT i.id FROM inquiry i LEFT JOIN message m ON m.id = i.message_id
             WHERE i.answered_way = 'Sms' AND (m.id IS NULL OR m.kind <> 'InquiryAnswer'))"_s,
         u"Question %1 was answered by SMS but there is no such message."_s},
        {uR"(SELECT m.id FROM message m WHERE m.kind = 'InquiryAnswer' AND NOT EXISTS
             (SELECT 1 FROM inquiry i WHERE i.message_id = m.id)
             AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.subject = 'message' AND j.subject_id = m.id AND j.verb = 'resend-message'))"_s,
         u"Message %1 answers a question that nobody asked."_s},
        {u"SELECT i.id FROM inquiry i WHERE i.taken_at < i.asked_at OR i.answered_at < i.asked_at"_s,
         u"Question %1 was taken or answered before it was asked."_s},
        {uR"(SELECT i.id FROM inquiry i WHERE NOT EXISTS
             (SELECT 1 FROM journal j WHERE j.subject = 'inquiry' AND j.subject_id = i.id))"_s,
         u"Question %1 was asked but the journal knows nothing of it."_s},
    };
}

} // namespace

Result<QStringList> brokenInvariants(SqlSession &session, const QDateTime &now)
{
    QStringList broken;
    for (const Invariant &invariant :
         ofApplications() + ofQueue() + ofReferrals() + ofSeats() + ofBulletins(now) + ofMessages() + ofInquiries()) {
        KEZEK_CHECK(session.each(invariant.sql, invariant.values, [&](Row &row) {
            QString sentence = invariant.sentence;
            for (int column = 1; column <= 3; ++column)
                if (const QString place = u"%%1"_s.arg(column); invariant.sentence.contains(place))
                    sentence.replace(place, row.text());
                else
                    break;
            broken.append(sentence);
        }));
    }
    return broken;
}

} // namespace kezek
