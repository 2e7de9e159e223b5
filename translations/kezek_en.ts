<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported: this was a dry run; give --write to import.</source>
        <translation>
            <numerusform>%n row is good. Nothing was imported: this was a dry run; give --write to import.</numerusform>
            <numerusform>%n rows are good. Nothing was imported: this was a dry run; give --write to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n row was written.</numerusform>
            <numerusform>%n rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows are bad. Nothing was imported.</source>
        <translation>
            <numerusform>%n cell or row is bad. Nothing was imported.</numerusform>
            <numerusform>%n cells or rows are bad. Nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences.</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message numerus="yes">
        <source>%n free seats stand in no bulletin.</source>
        <translation>
            <numerusform>%n free seat stands in no bulletin.</numerusform>
            <numerusform>%n free seats stand in no bulletin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families until %1</source>
        <translation>
            <numerusform>%n family until %1</numerusform>
            <numerusform>%n families until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>A code was sent a moment ago. A new one can be sent in %n seconds.</source>
        <translation>
            <numerusform>A code was sent a moment ago. A new one can be sent in %n second.</numerusform>
            <numerusform>A code was sent a moment ago. A new one can be sent in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats of the group are taken or promised; it cannot be made smaller than that. The capacity was not changed. Type at least that many.</source>
        <translation>
            <numerusform>%n seat of the group is taken or promised; it cannot be made smaller than that. The capacity was not changed. Type at least that many.</numerusform>
            <numerusform>%n seats of the group are taken or promised; it cannot be made smaller than that. The capacity was not changed. Type at least that many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or take a written request.</source>
        <translation>
            <numerusform>%n wrong code was typed for this number within 24 hours. No code was sent. Wait until tomorrow, or take a written request.</numerusform>
            <numerusform>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or take a written request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sent %n codes today, the most that the office allows one worker. No code was sent. Ask the supervisor.</source>
        <translation>
            <numerusform>You have sent %n code today, the most that the office allows one worker. No code was sent. Ask the supervisor.</numerusform>
            <numerusform>You have sent %n codes today, the most that the office allows one worker. No code was sent. Ask the supervisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office has sent %n codes today, the most that it allows. No code was sent. Ask the supervisor.</source>
        <translation>
            <numerusform>The office has sent %n code today, the most that it allows. No code was sent. Ask the supervisor.</numerusform>
            <numerusform>The office has sent %n codes today, the most that it allows. No code was sent. Ask the supervisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many look-ups were made here within an hour. Nothing was looked up. Try again in %n minutes, or come to the counter.</source>
        <translation>
            <numerusform>Too many look-ups were made here within an hour. Nothing was looked up. Try again in %n minute, or come to the counter.</numerusform>
            <numerusform>Too many look-ups were made here within an hour. Nothing was looked up. Try again in %n minutes, or come to the counter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n characters are allowed. Nothing was kept or sent. Shorten it.</source>
        <translation>
            <numerusform>The text is too long: %n character is allowed. Nothing was kept or sent. Shorten it.</numerusform>
            <numerusform>The text is too long: %n characters are allowed. Nothing was kept or sent. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises were given in this group: referrals, invitations, published seats. Nothing was changed. Look at them and say what becomes of them.</source>
        <translation>
            <numerusform>%n promise was given in this group: a referral, an invitation or a published seat. Nothing was changed. Look at it and say what becomes of it.</numerusform>
            <numerusform>%n promises were given in this group: referrals, invitations, published seats. Nothing was changed. Look at them and say what becomes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n rows were saved: %1</source>
        <translation>
            <numerusform>%n row was saved: %1</numerusform>
            <numerusform>%n rows were saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message numerus="yes">
        <source>%1 stands on the applications of %n other families.</source>
        <translation>
            <numerusform>%1 stands on the application of %n other family.</numerusform>
            <numerusform>%1 stands on the applications of %n other families.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left in this SMS</source>
        <translation>
            <numerusform>%n character left in this SMS</numerusform>
            <numerusform>%n characters left in this SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS are too many</source>
        <translation>
            <numerusform>%n SMS is too many</numerusform>
            <numerusform>%n SMS are too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer takes %n SMS at most.</source>
        <translation>
            <numerusform>An answer takes %n SMS at most.</numerusform>
            <numerusform>An answer takes %n SMS at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n children who filed earlier or have a benefit were registered</source>
        <translation>
            <numerusform>%n child who filed earlier or has a benefit was registered</numerusform>
            <numerusform>%n children who filed earlier or have a benefit were registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back from the archive to their own place</source>
        <translation>
            <numerusform>%n child came back from the archive to its own place</numerusform>
            <numerusform>%n children came back from the archive to their own place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead got a referral</source>
        <translation>
            <numerusform>%n child ahead got a referral</numerusform>
            <numerusform>%n children ahead got a referral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: their referral ended overdue</source>
        <translation>
            <numerusform>%n child came back to its own place: its referral ended overdue</numerusform>
            <numerusform>%n children came back to their own place: their referral ended overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: papers missing or wrong</source>
        <translation>
            <numerusform>%n child came back to its own place: papers missing or wrong</numerusform>
            <numerusform>%n children came back to their own place: papers missing or wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: the office recalled the referral</source>
        <translation>
            <numerusform>%n child came back to its own place: the office recalled the referral</numerusform>
            <numerusform>%n children came back to their own place: the office recalled the referral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead left the queue by the parents&apos; wish</source>
        <translation>
            <numerusform>%n child ahead left the queue by the parents&apos; wish</numerusform>
            <numerusform>%n children ahead left the queue by the parents&apos; wish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead were enrolled</source>
        <translation>
            <numerusform>%n child ahead was enrolled</numerusform>
            <numerusform>%n children ahead were enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead reached the age limit</source>
        <translation>
            <numerusform>%n child ahead reached the age limit</numerusform>
            <numerusform>%n children ahead reached the age limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit of %n children was confirmed</source>
        <translation>
            <numerusform>The benefit of %n child was confirmed</numerusform>
            <numerusform>The benefit of %n children was confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit paper of %n children expired</source>
        <translation>
            <numerusform>The benefit paper of %n child expired</numerusform>
            <numerusform>The benefit paper of %n children expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n children were corrected</source>
        <translation>
            <numerusform>The data of %n child were corrected</numerusform>
            <numerusform>The data of %n children were corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were archived: overdue for the second time</source>
        <translation>
            <numerusform>%n child was archived: overdue for the second time</numerusform>
            <numerusform>%n children were archived: overdue for the second time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%n seats are on referral: free again on %1 if the parents do not come.</source>
        <translation>
            <numerusform>%n seat is on referral: free again on %1 if the parents do not come.</numerusform>
            <numerusform>%n seats are on referral: free again on %1 if the parents do not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again from %1 to %2 if the parents do not come.</source>
        <translation>
            <numerusform>%n seat is on referral: free again from %1 to %2 if the parents do not come.</numerusform>
            <numerusform>%n seats are on referral: free again from %1 to %2 if the parents do not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>Last day to extend: %n referral(s)</source>
        <translation>
            <numerusform>Last day to extend: %n referral</numerusform>
            <numerusform>Last day to extend: %n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window of the first in the queue closes: %n seat(s)</source>
        <translation>
            <numerusform>The window of the first in the queue closes: %n seat</numerusform>
            <numerusform>The window of the first in the queue closes: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone the families: %n SMS not delivered</source>
        <translation>
            <numerusform>Phone the family: %n SMS not delivered</numerusform>
            <numerusform>Phone the families: %n SMS not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the parents: %n question(s)</source>
        <translation>
            <numerusform>Answer the parents: %n question</numerusform>
            <numerusform>Answer the parents: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToFamilies</name>
    <message numerus="yes">
        <source>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or come to the counter.</source>
        <translation>
            <numerusform>%n wrong code was typed for this number within 24 hours. No code was sent. Wait until tomorrow, or come to the counter.</numerusform>
            <numerusform>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or come to the counter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the bulletin</source>
        <translation>
            <numerusform>%n seat in the bulletin</numerusform>
            <numerusform>%n seats in the bulletin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n free seat</numerusform>
            <numerusform>%n free seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups move up a year.</source>
        <translation>
            <numerusform>%n group moves up a year.</numerusform>
            <numerusform>%n groups move up a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups graduate and end.</source>
        <translation>
            <numerusform>%n group graduates and ends.</numerusform>
            <numerusform>%n groups graduate and end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children leave for school; their applications go to the archive.</source>
        <translation>
            <numerusform>%n child leaves for school; its application goes to the archive.</numerusform>
            <numerusform>%n children leave for school; their applications go to the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nursery groups open in the rooms of the graduates: %n free seats, none published yet.</source>
        <translation>
            <numerusform>Nursery groups open in the rooms of the graduates: %n free seat, not published yet.</numerusform>
            <numerusform>Nursery groups open in the rooms of the graduates: %n free seats, none published yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children go to another group of their kindergarten.</source>
        <translation>
            <numerusform>%n child goes to another group of its kindergarten.</numerusform>
            <numerusform>%n children go to another group of their kindergarten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups stay as they are.</source>
        <translation>
            <numerusform>%n group stays as it is.</numerusform>
            <numerusform>%n groups stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::AlarmView</name>
    <message numerus="yes">
        <source>%n changes reached back, the furthest by %1 days</source>
        <translation>
            <numerusform>%n change reached back, the furthest by %1 days</numerusform>
            <numerusform>%n changes reached back, the furthest by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were looked at within an hour</source>
        <translation>
            <numerusform>%n child was looked at within an hour</numerusform>
            <numerusform>%n children were looked at within an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families have the phone %1</source>
        <translation>
            <numerusform>%n family has the phone %1</numerusform>
            <numerusform>%n families have the phone %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows outside the hours</source>
        <translation>
            <numerusform>%n row outside the hours</numerusform>
            <numerusform>%n rows outside the hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords, the account was locked</source>
        <translation>
            <numerusform>%n wrong password, the account was locked</numerusform>
            <numerusform>%n wrong passwords, the account was locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationsPage</name>
    <message numerus="yes">
        <source>Registration is due %n working days after filing</source>
        <translation>
            <numerusform>Registration is due %n working day after filing</numerusform>
            <numerusform>Registration is due %n working days after filing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ArchivePage</name>
    <message numerus="yes">
        <source>The personal data of %n cases was destroyed: act № %1.</source>
        <translation>
            <numerusform>The personal data of %n case was destroyed: act № %1.</numerusform>
            <numerusform>The personal data of %n cases was destroyed: act № %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::AskStep</name>
    <message numerus="yes">
        <source>%n characters are left.</source>
        <translation>
            <numerusform>%n character is left.</numerusform>
            <numerusform>%n characters are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n character too many.</numerusform>
            <numerusform>%n characters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::BulletinPage</name>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation>
            <numerusform>Publish %n seat  F9</numerusform>
            <numerusform>Publish %n seats  F9</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::CloseGroupDialog</name>
    <message numerus="yes">
        <source>%n seats leave the bulletin</source>
        <translation>
            <numerusform>%n seat leaves the bulletin</numerusform>
            <numerusform>%n seats leave the bulletin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Break these promises: %n</source>
        <translation>
            <numerusform>Break this promise: %n</numerusform>
            <numerusform>Break these promises: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::CodePanel</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ComingFreeView</name>
    <message numerus="yes">
        <source>in the next %n working days</source>
        <translation>
            <numerusform>in the next %n working day</numerusform>
            <numerusform>in the next %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats come free</source>
        <translation>
            <numerusform>%n seat comes free</numerusform>
            <numerusform>%n seats come free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::CompareDialog</name>
    <message numerus="yes">
        <source>%n differences were found.</source>
        <translation>
            <numerusform>%n difference was found.</numerusform>
            <numerusform>%n differences were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be compared: correct them in the list and compare it again.</source>
        <translation>
            <numerusform>%n row could not be compared: correct it in the list and compare it again.</numerusform>
            <numerusform>%n rows could not be compared: correct them in the list and compare it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::CostView</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation>
            <numerusform>%n SMS part</numerusform>
            <numerusform>%n SMS parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the provider named no price for %n of them</source>
        <translation>
            <numerusform>the provider named no price for %n of them</numerusform>
            <numerusform>the provider named no price for %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::DeadlineNotice</name>
    <message numerus="yes">
        <source>%n applications must be registered or refused within the hour, the first by %1.</source>
        <translation>
            <numerusform>%n application must be registered or refused within the hour, by %1.</numerusform>
            <numerusform>%n applications must be registered or refused within the hour, the first by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::DestroyDialog</name>
    <message numerus="yes">
        <source>Personal data is kept for %n months after the end of a case.</source>
        <translation>
            <numerusform>Personal data is kept for %n month after the end of a case.</numerusform>
            <numerusform>Personal data is kept for %n months after the end of a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are due; they ended from %1 to %2.</source>
        <translation>
            <numerusform>%n case is due; it ended from %1 to %2.</numerusform>
            <numerusform>%n cases are due; they ended from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::EnrolPanel</name>
    <message numerus="yes">
        <source>%n papers are not ticked yet. If one is missing or wrong, go back and choose “Papers wrong”.</source>
        <translation>
            <numerusform>%n paper is not ticked yet. If it is missing or wrong, go back and choose “Papers wrong”.</numerusform>
            <numerusform>%n papers are not ticked yet. If one is missing or wrong, go back and choose “Papers wrong”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::FamilyForm</name>
    <message numerus="yes">
        <source>Choose up to %n kindergartens in the order of your wish. If you choose none, any will do.</source>
        <translation>
            <numerusform>Choose up to %n kindergarten. If you choose none, any will do.</numerusform>
            <numerusform>Choose up to %n kindergartens in the order of your wish. If you choose none, any will do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::FamilyPanel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::HiddenSeatsView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n kindergartens</source>
        <translation>
            <numerusform>In %n kindergarten</numerusform>
            <numerusform>In %n kindergartens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are offered to nobody</source>
        <translation>
            <numerusform>%n seat is offered to nobody</numerusform>
            <numerusform>%n seats are offered to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ImportDialog</name>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows are bad. Nothing was imported. Correct them in the table, save it and import it again.</source>
        <translation>
            <numerusform>%n cell or row is bad. Nothing was imported. Correct it in the table, save it and import it again.</numerusform>
            <numerusform>%n cells or rows are bad. Nothing was imported. Correct them in the table, save it and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported yet.</source>
        <translation>
            <numerusform>%n row is good. Nothing was imported yet.</numerusform>
            <numerusform>%n rows are good. Nothing was imported yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::InquiryStatsView</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::JournalCard</name>
    <message numerus="yes">
        <source>reached back %n days</source>
        <translation>
            <numerusform>reached back %n day</numerusform>
            <numerusform>reached back %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenVerbs</name>
    <message numerus="yes">
        <source>%n referrals were recalled.</source>
        <translation>
            <numerusform>%n referral was recalled.</numerusform>
            <numerusform>%n referrals were recalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats left the bulletin.</source>
        <translation>
            <numerusform>%n seat left the bulletin.</numerusform>
            <numerusform>%n seats left the bulletin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children keep their seats.</source>
        <translation>
            <numerusform>%n child keeps its seat.</numerusform>
            <numerusform>%n children keep their seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group is open again: %n seats are free.</source>
        <translation>
            <numerusform>The group is open again: %n seat is free.</numerusform>
            <numerusform>The group is open again: %n seats are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::KindergartensPage</name>
    <message numerus="yes">
        <source>Publish %n seats…</source>
        <translation>
            <numerusform>Publish %n seat…</numerusform>
            <numerusform>Publish %n seats…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::MessageCard</name>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation>
            <numerusform>%n SMS part</numerusform>
            <numerusform>%n SMS parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::NightPanel</name>
    <message numerus="yes">
        <source>Of these referrals, %n family(ies) were told neither by SMS nor by phone. Phone them today.</source>
        <translation>
            <numerusform>Of these referrals, %n family was told neither by SMS nor by phone. Phone them today.</numerusform>
            <numerusform>Of these referrals, %n families were told neither by SMS nor by phone. Phone them today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ProofPanel</name>
    <message numerus="yes">
        <source>For %n children no reason was found in the records. Check them before the sheet leaves the office.</source>
        <translation>
            <numerusform>For %n child no reason was found in the records. Check it before the sheet leaves the office.</numerusform>
            <numerusform>For %n children no reason was found in the records. Check them before the sheet leaves the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ProposalsDialog</name>
    <message numerus="yes">
        <source>%n families are still to be asked.</source>
        <translation>
            <numerusform>%n family is still to be asked.</numerusform>
            <numerusform>%n families are still to be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::PublishPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2: %n seat</numerusform>
            <numerusform>%1, %2: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more groups</source>
        <translation>
            <numerusform>and %n more group</numerusform>
            <numerusform>and %n more groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation>
            <numerusform>Publish %n seat  F9</numerusform>
            <numerusform>Publish %n seats  F9</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families are invited.</source>
        <translation>
            <numerusform>%n family is invited.</numerusform>
            <numerusform>%n families are invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is published: %n seats.</source>
        <translation>
            <numerusform>Bulletin %1 is published: %n seat.</numerusform>
            <numerusform>Bulletin %1 is published: %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::RulesCard</name>
    <message numerus="yes">
        <source>Seats: %n changes…</source>
        <translation>
            <numerusform>Seats: %n change…</numerusform>
            <numerusform>Seats: %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::SearchBox</name>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow the search.</source>
        <translation>
            <numerusform>The first %n is shown; type more to narrow the search.</numerusform>
            <numerusform>The first %n are shown; type more to narrow the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::SeatChoice</name>
    <message numerus="yes">
        <source>%n seats of this group are free.</source>
        <translation>
            <numerusform>%n seat of this group is free.</numerusform>
            <numerusform>%n seats of this group are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ServiceLine</name>
    <message numerus="yes">
        <source>The worker service has not been heard of for %n minute(s): no SMS leaves, and the night work is not done. Call the administrator.</source>
        <translation>
            <numerusform>The worker service has not been heard of for %n minute: no SMS leaves, and the night work is not done. Call the administrator.</numerusform>
            <numerusform>The worker service has not been heard of for %n minutes: no SMS leaves, and the night work is not done. Call the administrator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::StatusLine</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatPanel</name>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1;</source>
        <extracomment>%n working days, %1 last day</extracomment>
        <translation>
            <numerusform>The referral is valid for %n working day, through %1;</numerusform>
            <numerusform>The referral is valid for %n working days, through %1;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatStep</name>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1; it can be extended through %2.</source>
        <translation>
            <numerusform>The referral is valid for %n working day, through %1; it can be extended through %2.</numerusform>
            <numerusform>The referral is valid for %n working days, through %1; it can be extended through %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TerminalCode</name>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>%n try is left.</numerusform>
            <numerusform>%n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TerminalFrame</name>
    <message numerus="yes">
        <source>Are you still here? In %n seconds the terminal forgets everything for the next family.</source>
        <translation>
            <numerusform>Are you still here? In %n second the terminal forgets everything for the next family.</numerusform>
            <numerusform>Are you still here? In %n seconds the terminal forgets everything for the next family.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TextEditor</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in this SMS</source>
        <translation>
            <numerusform>%n left in this SMS</numerusform>
            <numerusform>%n left in this SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TodayPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the second time</source>
        <translation>
            <numerusform>%n for the second time</numerusform>
            <numerusform>%n for the second time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::TransferDialog</name>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n free seat</numerusform>
            <numerusform>%n free seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::UndoBar</name>
    <message numerus="yes">
        <source>Bulletin %1: %n seats</source>
        <translation>
            <numerusform>Bulletin %1: %n seat</numerusform>
            <numerusform>Bulletin %1: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families invited</source>
        <translation>
            <numerusform>%n family invited</numerusform>
            <numerusform>%n families invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::UndoBulletinPanel</name>
    <message numerus="yes">
        <source>%n seats leave the bulletin and wait for the next one.</source>
        <translation>
            <numerusform>%n seat leaves the bulletin and waits for the next one.</numerusform>
            <numerusform>%n seats leave the bulletin and wait for the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations end; SMS that have not left do not leave.</source>
        <translation>
            <numerusform>%n invitation ends; an SMS that has not left does not leave.</numerusform>
            <numerusform>%n invitations end; SMS that have not left do not leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is undone: %n seats wait for the next one.</source>
        <translation>
            <numerusform>Bulletin %1 is undone: %n seat waits for the next one.</numerusform>
            <numerusform>Bulletin %1 is undone: %n seats wait for the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were taken meanwhile and stay taken.</source>
        <translation>
            <numerusform>%n seat was taken meanwhile and stays taken.</numerusform>
            <numerusform>%n seats were taken meanwhile and stay taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families get a notice.</source>
        <translation>
            <numerusform>%n family gets a notice.</numerusform>
            <numerusform>%n families get a notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::WhatIfView</name>
    <message numerus="yes">
        <source>A draft list of %n lines was made.</source>
        <translation>
            <numerusform>A draft list of %n line was made.</numerusform>
            <numerusform>A draft list of %n lines was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved: %1</source>
        <translation>
            <numerusform>%n row was saved: %1</numerusform>
            <numerusform>%n rows were saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveDialog</name>
    <message numerus="yes">
        <source>%n children are still without a decision. Choose what becomes of them.</source>
        <translation>
            <numerusform>%n child is still without a decision. Choose what becomes of it.</numerusform>
            <numerusform>%n children are still without a decision. Choose what becomes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveVerbs</name>
    <message numerus="yes">
        <source>%n children left for school.</source>
        <translation>
            <numerusform>%n child left for school.</numerusform>
            <numerusform>%n children left for school.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children are back on their seats.</source>
        <translation>
            <numerusform>%n child is back on its seat.</numerusform>
            <numerusform>%n children are back on their seats.</numerusform>
        </translation>
    </message>
</context>
</TS>
