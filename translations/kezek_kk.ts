<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Say what to explain: kezek-admin explain iin|phone|terms VALUE… (“-” reads values from standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each value what it is, as one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s name in Russian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s name in Kazakh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the password; else the environment&apos;s KEZEK_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district, Russian and Kazakh name parted by “|”; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training office was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as registrar, placement, supervisor or admin; the password is “training”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data is of this program&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the copy goes: kezek-admin backup FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which copy: kezek-admin restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was done. Give --replace to put the copy in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean: every invariant holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new office with its first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a training office with seeded data; nothing leaves the PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed gives other children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many children wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the office&apos;s data to this program&apos;s version; a copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole copy while others work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a copy and put it in the office&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the office that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every invariant over the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s login; the same rights and journal as in the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar, Placement, Kindergarten, Supervisor or Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the kindergarten, for the role Kindergarten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable that holds the new worker&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what: kezek-admin user list, or kezek-admin user add|change|disable|enable LOGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers&apos; accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kezek-admin: set-up, jobs and scripts of a kindergarten-queue office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: kezek-admin COMMAND [options]; “kezek-admin COMMAND --help” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused, nothing done; 2 wrong command line; 3 data or file not available; 4 check found something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data; else the environment&apos;s KEZEK_DATABASE, else this user&apos;s office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, lists and errors as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a training office at this local day or instant (2026-11-23 or 2026-11-23T09:41).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “kezek-admin --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported: this was a dry run; give --write to import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are bad. Nothing was imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what and from where: kezek-admin import children|kindergartens|groups FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what and where to: kezek-admin export %1 FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take a CSV table over. A dry run unless --write is given; one bad line, and nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a CSV table over; a dry run unless --write is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import when every line is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UUID of this call: the same one again does nothing twice and gives the first result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one verb: kezek-admin do VERB &lt; input.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the night work up to now; every missed night in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every verb with its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a verb: a JSON object on standard input, a JSON result on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeGroup</name>
    <message>
        <source>Nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>to be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationVerb</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>Publication is frozen from %1 through %2: no bulletin is made in these days, by hand or by itself. Seats that become free wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself the next bulletin is made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every free seat stands in a bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free seats stand in no bulletin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If they are published now, the first in the queues get an SMS and may choose until %1; then the seats are open to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are published now, they are open to all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B-%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral recalled by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached the age limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit paper expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral overdue for the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child left the kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat back in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused at registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskVerbs</name>
    <message>
        <source>The fitting seats are kept for the first in the queue until %1; after that they are open to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat in the bulletin fits the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next bulletin is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has no referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has no number yet: register it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentPaper</name>
    <message>
        <source>Photo of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health passport of the child (original)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health certificate of the child (original)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>An IIN has exactly 12 digits. Check the document and type all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IIN holds digits only. A letter O is often typed for a zero: check each character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the IIN does not fit: a digit is wrong or two are swapped. Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digits of the IIN are no birth date. Compare the IIN with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such telephone number. Type it as +7 701 123 45 67 or 8 701 123 45 67.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a landline: it cannot receive a code. Type a mobile number, or take a written request at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of ours. Numbers look like 2026-004127-3 or Н-2026-0881-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the number does not fit: ask the family to read it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty. Type it as the document says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name holds letters, spaces and hyphens only. Type it as the document says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here was not understood. Check it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood here. Check it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is outside what is allowed here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Type the day that the document shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered, so the term cannot be counted. Nothing was done. Enter that year in Settings → Calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: it goes to the journal and to the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent&apos;s consent is not ticked. Nothing was sent. Ask the parent and tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least 8 characters. The password was not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both numbers are the same. Type the second parent&apos;s number or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kindergartens are wished than the rules allow. Take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is 7 full years old or older, so it cannot stand in the queue. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is in the future. Check the IIN and the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child already has an application (%1). A second one was not made. Open the first one by the IIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child already has application %2 (%1). A second one was not made. Open the first one by the IIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child is enrolled in a kindergarten. No application was made. If the child has left, end the enrolment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent&apos;s IIN and the child&apos;s IIN are the same. Check both documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be done: the present state is “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was never registered and has no number. Re-open it and register it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every check is ticked. The application was not registered. Compare the papers and tick what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was not confirmed by a code. Send a code, or say why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not on the application. Nothing was sent. Use a number of the application, or change it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s referral. Ask the parent to read the SMS once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s application. Ask the parent to read the SMS or the notice once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. Nothing was done. %n tries are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The code is not right. Nothing was done. Send a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A code was sent a moment ago. A new one can be sent in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. Wait an hour, or take a written request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seat of this group has just been taken. No referral was issued. Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat does not stand in a bulletin. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 the seats of this group are kept for the invited head of the queue. No referral was issued. After that they are open to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children of this group would no longer fit it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group takes children born from %1 to %2. No referral was issued. Choose a group of the child&apos;s age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group needs a valid paper of the commission (%1). No referral was issued. Enter the paper in the application first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an overdue referral the family cannot take a seat until %1. No referral was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of the referral has ended. Nothing was done. The night work annuls it and returns the child to the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to extend was %1. The referral was not extended. The child can still be enrolled while the referral is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral was extended once already; a second extension is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all papers are ticked. The child was not enrolled. Tick each paper that was brought, or choose “Papers wrong”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or the date of the contract is missing. The child was not enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free seat that is not published yet. No bulletin was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication is frozen until %1. No bulletin was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is not a working day. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats of the group are taken or promised; it cannot be made smaller than that. The capacity was not changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A child holds this seat. Nothing was changed. Recall the referral or end the enrolment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator: the office would be left without one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is outside what the rule allows. The rule was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of the benefit has expired. The category was not changed. Ask for a renewed paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was done. Ask a colleague with the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again; after five wrong tries the account is locked for 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked until %1 after too many wrong passwords. Wait, or ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a training office can be run at another date. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Check what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has changed this since you opened it. Your change was not saved. Look at the present version and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done already; it was not done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the office&apos;s data. Nothing was done. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office&apos;s data at this place. Check the path or make a new office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an office&apos;s data of Kezek. It was not touched. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data was made by a newer version of the program. It was not touched. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data is of an older version. It was not touched. An administrator must migrate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data can only be read, not written. Nothing was saved. Check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data is damaged. Nothing was written. Restore the last backup and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing was lost. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s data could not be read or written. Nothing was changed. Try again; if it goes on, call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no table of text: it holds other bytes. Nothing was imported. Save the table as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “%1”. Nothing was imported. The help of the command lists the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS provider is set up. The message stays in the queue. Set one up in Settings → SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS provider refused the message. Phone the family, or try another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the message left. It was not sent again by itself. Phone the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was not printed. Check the printer, or save the paper as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. The command “verbs” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given is no JSON object. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done. Check what was typed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionFrom</name>
    <message>
        <source>from the old last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the day of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the day of extension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupKind</name>
    <message>
        <source>general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special (correctional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanatorium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupLanguage</name>
    <message>
        <source>kaz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaz/rus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindergartenKind</name>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private with state order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-centre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>Confirmation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted for registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, with the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation to take a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived after the second overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached the age limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown here only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n children who filed earlier or have a benefit were registered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back from the archive to their own place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead got a referral</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: their referral ended overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: papers missing or wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: the office recalled the referral</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead left the queue by the parents&apos; wish</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead were enrolled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead reached the age limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit of %n children was confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit paper of %n children expired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n children were corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were archived: overdue for the second time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this child, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first in the queue, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the group was made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, born %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again on %1 if the parents do not come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again from %1 to %2 if the parents do not come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 is taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 is kept for %2 by a referral that is valid until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 stands in bulletin %2: families can choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 has been free since %2 and waits for the next bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 is closed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>the number of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day that the message is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day to extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confirmation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many minutes the code is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityCategory</name>
    <message>
        <source>Extraordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kezek: the kindergarten queue of a city education office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a training office at this local day or instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kk, ru or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive the real windows through one office day on a training office; pictures and papers go to FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueOrder</name>
    <message>
        <source>categories strictly one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one first-priority child, then several general ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralVerb</name>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalGround</name>
    <message>
        <source>data differ from the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child is in the queue already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family does not live in the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the request of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Registration is due, working days after filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile numbers on an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confirmation code is valid, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries to type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code can be sent after, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to one number in an hour, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One queue for each birth year, city-wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General children after each first-priority child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulletin is published on working days at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invited head of the queue chooses first, working days (0: no window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes on its last day at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the window a seat is open to all waiting children that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral is valid, working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral can be extended, working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension adds, calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is asked to come within, calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extended last day that falls on a day off moves to the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue referrals that archive an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overdue referral leaves the category as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken for, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or wrong papers count as an overdue referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A freed seat can be chosen after the next bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly confirmation of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One live application a child, one live referral an application, one live referral a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child waits until it is, full years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twins are children of one parent born within, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twins are offered seats together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication is frozen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication is frozen until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landline becomes a mobile only by written request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired benefit paper gives no priority until it is renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat is never given twice and a group is never over-filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergartens a family may wish for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices wait in the evening from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices wait in the morning until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatActions</name>
    <message>
        <source>Your role looks at seats only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child attends: end that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in no bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child holds this seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child attends on this seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not publish seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every free seat is published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatState</name>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Register the application · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 ends for the second time · will go to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 ends · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last day to extend: %n referral(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window of the first in the queue closes: %n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone the families: %n SMS not delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone the family, the SMS was not delivered · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ActionPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationForm</name>
    <message>
        <source>as in the IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, house, flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergarten %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission&apos;s group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit and commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent agrees to SMS and to the handling of the family&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationsPage</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Registration is due %n working days after filing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This application does not wait for registration any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the day ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered: number %2, place %3 in the queue (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration was refused. The application is in the archive and the family gets the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction was saved. Compare the papers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application waits for registration. Ctrl+N begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ArchiveCard</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an ended application in the list to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child&apos;s IIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue referrals: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ArchivePage</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child comes back into the queue with the instant of its own filing. Overdue referrals are counted from zero. The family gets an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is in the queue again, place %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application comes back on the registration list; the instant of its filing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application waits for registration again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, IIN, name or phone in the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ended application is found. Clear the search to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ArchivedCase</name>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 issued: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in the archive can come back; this application is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has another application (%1), and a second one is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for other roles: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was never registered and has no number; re-open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a refused application is re-opened; this one ended otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::BulletinPage</name>
    <message>
        <source>Kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A column of seats that are still open, of those that were published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publish  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, in no bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bulletin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall a seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every free seat stands in a bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat stands in a bulletin now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bulletin was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::CalendarSection</name>
    <message>
        <source>The calendar of %1 has not been entered: a term that reaches into it is refused, not guessed. Its first mark enters the year, so mark all its days off at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a working day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a day off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday or day moved off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend that is worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ChangeMobilePanel</name>
    <message>
        <source>Change of a mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application number, as the parent says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code goes to the new mobile. The old number stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ChangePasswordDialog</name>
    <message>
        <source>The two passwords differ. Type the new one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. Nobody else in the office should know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::CheckCard</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application in the list to compare its papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was typed wrong (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse registration and say why (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show IINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both IINs whole; the journal keeps who looked (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the phone numbers whole; the journal keeps who looked (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register on general grounds: the paper of the benefit was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::CheckList</name>
    <message>
        <source>The child already has an application or is enrolled, so this one cannot be registered. Refuse it and name the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of the benefit has expired: register on general grounds or ask for a new paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit was not accepted: the child will stand in the queue on general grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone of this family also stands on another family&apos;s application: ask whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twin also has an application: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the marked papers and tick each one with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is compared: F8 registers the application and gives it a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both phones confirmed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones confirmed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone confirmed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every phone confirmed by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date as in the IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another family&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::CodePanel</name>
    <message>
        <source>Training: nothing was sent. The family would have read: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First ask the parent for consent and tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form above, then send the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the code and ask the parent to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the parent for consent, then send the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code went to another number. Send a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tries left: send a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code has expired: send a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>send again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent agrees to receive an SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile that the code goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::CorrectDialog</name>
    <message>
        <source>Correct the application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps both versions. A mobile is changed at the desk, by a code or a written request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::DayDialog</name>
    <message>
        <source>Make %1 a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms that are counted from now on follow it. Terms that were counted before stay as they were printed and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working day F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day off F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which holiday, or which day was moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::DeskPage</name>
    <message>
        <source>No application of this child was found. Compare the IIN with the birth certificate; if it is right, file a new application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several children were found. Type the child&apos;s IIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on the left what the parent came for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::DistrictDialog</name>
    <message>
        <source>Rename the district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergartens, addresses and wishes that name it show the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::DistrictsSection</name>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district was renamed everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add district…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no district yet. Add the first one: kindergartens and addresses are listed by district.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::EnrolPanel</name>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1: %2, %3, seat %4. Compare the papers with the originals; they are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers are not ticked yet. If one is missing or wrong, go back and choose “Papers wrong”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number and the date of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child leaves the queue and takes the seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ExtendPanel</name>
    <message>
        <source>The last day moves from %1 to %2. A referral is extended once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral number, as the parent says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is extended through %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::FamilyPanel</name>
    <message>
        <source>Application %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application without a number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue of those born in %1, of %2</source>
        <extracomment>%1 birth year, %2 children waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>extended once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be extended through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come by %1; %2; last day %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on the applications of %n other families.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the paper expired on %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue referrals: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has another application: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin: %1, application %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the child&apos;s IIN and press Enter. The card, the place in the queue and what can be done now appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps who saw the whole IIN and the phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::FirstStart</name>
    <message>
        <source>New office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your office&apos;s queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the office&apos;s database will lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kezek office (*.kezek)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kezek office (*.kezek);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kezek — the kindergarten queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training office with made-up children and kindergartens. No SMS leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a training office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty queue for your city, kept in one file on this computer. You become its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made on this computer before, or a colleague gave you its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts, one a line: Russian name / Kazakh name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::GroupDialog</name>
    <message>
        <source>Change the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Seats that are taken or promised stay; a smaller group closes free seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seats appear free and reach families with the next bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes children born from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (needed when the seats or the children it takes change)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenDialog</name>
    <message>
        <source>Change the kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no groups and no seats until you add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as families know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>№ 11 «Балдәурен»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenEdit</name>
    <message>
        <source>No kindergarten has this name, or several do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenTreeModel</name>
    <message>
        <source>Kindergarten / group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken %1, on referral %2, in the bulletin %3, free and not published %4, closed %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenVerbs</name>
    <message>
        <source>The kindergarten was added. Add its groups next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kindergarten was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was added. Its seats are free and not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the referral to seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back to its own place in the queue with its own category, without a strike, and the family gets an SMS. The seat becomes free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the referral F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral was recalled; %1 is back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall seat %1 from the bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families can no longer choose it. Invitations that are left without a seat end, and those families get an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the seat F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 was taken out of the bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seat %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes free and reaches families with the next bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not counted and nobody can choose it until it is opened again. If it stands in the bulletin, it is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the seat F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the seat F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment ends and the application goes to the archive. Seat %1 becomes free and reaches families with the next bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the enrolment F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment of %1 ended; the seat is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::KindergartensPage</name>
    <message numerus="yes">
        <source>Publish %n seats…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publish seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergartens and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergarten, group, language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search among kindergartens and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergartens and their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kindergarten is shown. Clear the search, or add a kindergarten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add kindergarten…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::MainWindow</name>
    <message>
        <source>%1 — Kezek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training office — no SMS is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kezek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kezek %1 keeps a city&apos;s kindergarten queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::MenuRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kezek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::MessageCard</name>
    <message>
        <source>The text of a code is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this code is wiped: it is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family was phoned on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is never sent twice: send a new one at the parent desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is still on its way; a second one would reach the family twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the family was phoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was reached, and what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::MessagesPage</name>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::NewApplicationPage</name>
    <message>
        <source>What you had typed before was brought back. Codes must be sent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is accepted for registration; it is due by %2. The family gets an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child already has an application: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier application: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the next field, F8 or Ctrl+Enter files. Esc goes back; what is typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::NightPanel</name>
    <message>
        <source>Referrals annulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications back in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications archived (second time overdue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children too old, archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody does anything tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the work at 00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of these referrals, %n family(ies) never received an SMS. Phone them today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every family of these referrals received at least one SMS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::OfficeSection</name>
    <message>
        <source>The office was saved. Papers and messages carry the new words from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address where families come with papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone for families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::PaperActions</name>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::PasswordDialog</name>
    <message>
        <source>New password, at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker signs in with it once and then chooses their own. A locked account is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new password. The password was not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. The password was not set. Type the new one twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::PhoneField</name>
    <message>
        <source>Again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, valid %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has ended: send a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or why no code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::PublishPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families are invited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is published: %n seats.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::QueuePage</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, IIN, name or phone within this year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One queue a birth year for the whole city: by category, inside it by the instant of filing. Enter opens the child at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits here. Choose another year or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ReasonDialog</name>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ReasonPanel</name>
    <message>
        <source>Referral %1 ends. The child goes back to its own place with its own category, without a strike. The seat becomes free. The family gets an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as a strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 ends. The child goes back to the queue on general grounds and keeps its filing date. %2 The seat goes through the next bulletin. A proof of the benefit shown later gives the category back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which papers, and what is wrong with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral was recalled; %1 is back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back in the queue on general grounds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::RecallSeatPanel</name>
    <message>
        <source>Recall of a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, bulletin %3. The seat goes out of the bulletin; an invitation that no longer has a seat ends, and the family gets an SMS. It goes into a bulletin again only by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat is out of the bulletin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ReferralCard</name>
    <message>
        <source>%1 issued: %2, %3, seat %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3, seat %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1 · come by %2 · %3 · last day %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be extended through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the term ends now, it is overdue for the last allowed time: the application goes to the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message about this referral has reached the family: phone them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a referral in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension, a new mobile and withdrawal are done at the parent desk, with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the family&apos;s referrals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ReferralsPage</name>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kindergartens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, IIN, surname, phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no referral here. A referral is issued at the parent desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter — to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals by their last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::RefuseDialog</name>
    <message>
        <source>Refuse registration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application goes to the archive. The family gets the ground and these words by SMS and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, for the family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::RenewBenefitPanel</name>
    <message>
        <source>Proof of a benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until (empty: no end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child gets the category and keeps its filing date. Its place in the queue changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit is accepted; the place in the queue is %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benefit is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::ReturnDialog</name>
    <message>
        <source>Reason, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::RuleDialog</name>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Now: %2. Referrals that were issued before keep their terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from (today or later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: the order or decision (the journal keeps it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that have passed keep their rules: choose today or a later day. The rule was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::RulesSection</name>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all values, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is kept by the program itself and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 was set. Referrals that were issued before keep their terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the chosen rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule has the value that the program ships.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::SearchBox</name>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, IIN, surname, phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, an IIN, a phone or a name. Down — to the list, Enter — open, Esc — close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow the search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::SeatCard</name>
    <message>
        <source>%1 seats, %2 of them taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kindergarten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall referral…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close seat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::SenderSection</name>
    <message>
        <source>A password is kept; type one only to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was saved. Waiting messages leave through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway is set: messages wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a training office: no message leaves this computer, whatever is set here. Messages are shown on the Messages page only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: messages wait until a gateway is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name, as telephones show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::SettingsSection</name>
    <message>
        <source>Your role looks at this section. A supervisor or an administrator changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role looks at this section. An administrator changes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::SignInDialog</name>
    <message>
        <source>Training office. Logins: registrar, placement, supervisor, admin. The password of each: training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed, so you are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in — Kezek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::StatusLine</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SMS: all sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::StoryPanel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: place %2. Forward %3, back %4. Now: place %5.</source>
        <extracomment>A sum that adds up: 41 − 5 + 2 = 38</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since it was filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved the place in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves of the place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::SubmitDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here has not been saved. Close once more to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatPanel</name>
    <message>
        <source>Kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat is kept for others now; choose one that the child may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing holds nothing: the seat is taken when the code is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat in the group %1 of %2.</source>
        <extracomment>%1 group, %2 kindergarten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1;</source>
        <extracomment>%n working days, %1 last day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it can be extended through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat in the bulletin fits the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that fit the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seat %2.
Come to the kindergarten by %3. It can be extended through %4. Last day: %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::TextEditor</name>
    <message>
        <source>Empty: the text that the program ships is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text; what stands in braces is filled in when the message is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be put in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a family would read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::TextsSection</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed here and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s own words are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no English words yet: families who asked for English get the Russian ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the program ships are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the program ships are sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was saved. New messages carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::TodayPage</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing awaits today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats to publish (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the second time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bulletin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working calendar of %1 is not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow is a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow is a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next holiday %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals that end today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::WithdrawPanel</name>
    <message>
        <source>Withdrawal of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application number, as the parent says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child leaves the queue and the application is archived. Referral %1 is annulled, its seat becomes free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child leaves the queue and the application is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::WorkerDialog</name>
    <message>
        <source>Change the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new role is in force when the worker signs in next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker signs in with this password once and then chooses their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as the journal shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First password, at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only kindergarten that this worker sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::WorkersSection</name>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was added and can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker can no longer sign in. What they did stays in the journal under their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker can sign in again with the password they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was set. Tell it to the worker yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was changed. Use the new one from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kezek::WrittenRequestPanel</name>
    <message>
        <source>Change of a phone by a written request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is sent: the signed paper is the proof. The journal keeps its number and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was changed by the written request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
