<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>The office&apos;s name in Russian.</source>
        <translation>Бөлімнің орысша атауы.</translation>
    </message>
    <message>
        <source>The office&apos;s name in Kazakh.</source>
        <translation>Бөлімнің қазақша атауы.</translation>
    </message>
    <message>
        <source>The city.</source>
        <translation>Қала.</translation>
    </message>
    <message>
        <source>Name of the first administrator.</source>
        <translation>Бірінші әкімшінің аты.</translation>
    </message>
    <message>
        <source>A district, Russian and Kazakh name parted by “|”; may be given several times.</source>
        <translation>Аудан: орысша және қазақша атауы «|» белгісімен бөлінеді; бірнеше рет беруге болады.</translation>
    </message>
    <message>
        <source>The office was made: %1</source>
        <translation>Бөлім құрылды: %1</translation>
    </message>
    <message>
        <source>The training office was made: %1</source>
        <translation>Оқу-жаттығу бөлімі құрылды: %1</translation>
    </message>
    <message>
        <source>Sign in as registrar, placement, supervisor or admin, and as terminal for the hall; the password is “training”.</source>
        <translation>registrar, placement, supervisor немесе admin логинімен, холдағы терминалға terminal логинімен кіріңіз; құпиясөз — «training».</translation>
    </message>
    <message>
        <source>The office&apos;s data is of this program&apos;s version.</source>
        <translation>Бөлім деректері осы бағдарламаның нұсқасына сай.</translation>
    </message>
    <message>
        <source>Say where the copy goes: kezek-admin backup FILE</source>
        <translation>Көшірменің орнын көрсетіңіз: kezek-admin backup FILE</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Көшірілді: %1</translation>
    </message>
    <message>
        <source>Say which copy: kezek-admin restore FILE</source>
        <translation>Қай көшірме екенін көрсетіңіз: kezek-admin restore FILE</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was done. Give --replace to put the copy in its place.</source>
        <translation>%1 бұрыннан бар. Ештеңе жасалмады. Орнына көшірмені қою үшін --replace беріңіз.</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Қалпына келтірілді: %1</translation>
    </message>
    <message>
        <source>Clean: every invariant holds.</source>
        <translation>Таза: барлық шарт сақталған.</translation>
    </message>
    <message>
        <source>Make a new office with its first administrator.</source>
        <translation>Жаңа бөлімді бірінші әкімшісімен құру.</translation>
    </message>
    <message>
        <source>Make a training office with seeded data; nothing leaves the PC.</source>
        <translation>Үлгі деректері бар оқу-жаттығу бөлімін құру; ешнәрсе компьютерден сыртқа шықпайды.</translation>
    </message>
    <message>
        <source>Another seed gives other children.</source>
        <translation>Басқа сан басқа балаларды береді.</translation>
    </message>
    <message>
        <source>How many children wait.</source>
        <translation>Кезекте тұрған балалар саны.</translation>
    </message>
    <message>
        <source>Bring the office&apos;s data to this program&apos;s version; a copy is kept.</source>
        <translation>Бөлім деректерін осы бағдарламаның нұсқасына келтіру; көшірмесі сақталады.</translation>
    </message>
    <message>
        <source>A whole copy while others work.</source>
        <translation>Басқалар жұмыс істеп жатқанда толық көшірме жасау.</translation>
    </message>
    <message>
        <source>Verify a copy and put it in the office&apos;s place.</source>
        <translation>Көшірмені тексеріп, бөлім деректерінің орнына қою.</translation>
    </message>
    <message>
        <source>Replace the office that is there.</source>
        <translation>Сол жердегі бөлімді ауыстыру.</translation>
    </message>
    <message>
        <source>Check every invariant over the whole file.</source>
        <translation>Бүкіл файл бойынша барлық шартты тексеру.</translation>
    </message>
    <message>
        <source>The worker&apos;s login; the same rights and journal as in the windows.</source>
        <translation>Қызметкердің логині; құқықтары мен журналы терезелердегідей.</translation>
    </message>
    <message>
        <source>The worker&apos;s name.</source>
        <translation>Қызметкердің аты.</translation>
    </message>
    <message>
        <source>Registrar, Placement, Kindergarten, Supervisor or Administrator.</source>
        <translation>Registrar, Placement, Kindergarten, Supervisor немесе Administrator.</translation>
    </message>
    <message>
        <source>Number of the kindergarten, for the role Kindergarten.</source>
        <translation>Kindergarten рөлі үшін балабақшаның нөмірі.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new worker&apos;s password.</source>
        <translation>Жаңа қызметкердің құпиясөзі тұрған орта айнымалысы.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>өшірулі</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Say what: kezek-admin user list, or kezek-admin user add|change|disable|enable LOGIN</source>
        <translation>Не істеу керегін көрсетіңіз: kezek-admin user list немесе kezek-admin user add|change|disable|enable LOGIN</translation>
    </message>
    <message>
        <source>Workers&apos; accounts.</source>
        <translation>Қызметкерлердің тіркелгілері.</translation>
    </message>
    <message>
        <source>kezek-admin: set-up, jobs and scripts of a kindergarten-queue office</source>
        <translation>kezek-admin: балабақша кезегі бөлімін баптау, тапсырмалары мен скрипттері</translation>
    </message>
    <message>
        <source>Usage: kezek-admin COMMAND [options]; “kezek-admin COMMAND --help” tells more.</source>
        <translation>Қолданылуы: kezek-admin COMMAND [параметрлер]; толығырақ: «kezek-admin COMMAND --help».</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused, nothing done; 2 wrong command line; 3 data or file not available; 4 check found something.</source>
        <translation>Шығу кодтары: 0 — орындалды; 1 — қабылданбады, ештеңе жасалмады; 2 — пәрмен жолы қате; 3 — деректер не файл қолжетімсіз; 4 — тексеру кемшілік тапты.</translation>
    </message>
    <message>
        <source>Results, lists and errors as JSON.</source>
        <translation>Нәтижелер, тізімдер және қателер JSON түрінде.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Осы анықтама.</translation>
    </message>
    <message>
        <source>Run a training office at this local day or instant (2026-11-23 or 2026-11-23T09:41).</source>
        <translation>Оқу-жаттығу бөлімін осы жергілікті күнде не уақытта іске қосу (2026-11-23 немесе 2026-11-23T09:41).</translation>
    </message>
    <message>
        <source>There is no command “%1”. “kezek-admin --help” lists them.</source>
        <translation>«%1» пәрмені жоқ. Тізімі: «kezek-admin --help».</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n жол импортталды.</numerusform>
            <numerusform>%n жол импортталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported: this was a dry run; give --write to import.</source>
        <translation>
            <numerusform>%n жол дұрыс. Ештеңе импортталмады: бұл — сынақ; импорттау үшін --write беріңіз.</numerusform>
            <numerusform>%n жол дұрыс. Ештеңе импортталмады: бұл — сынақ; импорттау үшін --write беріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what and from where: kezek-admin import children|kindergartens|groups FILE</source>
        <translation>Нені және қайдан екенін көрсетіңіз: kezek-admin import children|kindergartens|groups FILE</translation>
    </message>
    <message>
        <source>Say what and where to: kezek-admin export %1 FILE</source>
        <translation>Нені және қайда екенін көрсетіңіз: kezek-admin export %1 FILE</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n жол жазылды.</numerusform>
            <numerusform>%n жол жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>A UUID of this call: the same one again does nothing twice and gives the first result.</source>
        <translation>Осы шақырудың UUID-і: сол UUID қайталанса, әрекет екінші рет жасалмайды, алғашқы нәтиже беріледі.</translation>
    </message>
    <message>
        <source>Say one verb: kezek-admin do VERB &lt; input.json</source>
        <translation>Бір әрекетті көрсетіңіз: kezek-admin do VERB &lt; input.json</translation>
    </message>
    <message>
        <source>Run the night work up to now; every missed night in its order.</source>
        <translation>Түнгі жұмысты осы сәтке дейін орындау; қалып қойған түндер ретімен.</translation>
    </message>
    <message>
        <source>List every verb with its fields.</source>
        <translation>Барлық әрекетті өрістерімен көрсету.</translation>
    </message>
    <message>
        <source>Run a verb: a JSON object on standard input, a JSON result on standard output.</source>
        <translation>Әрекетті орындау: стандартты кіріске JSON нысаны, стандартты шығысқа JSON нәтижесі.</translation>
    </message>
    <message>
        <source>How many of the last days are lived through (26).</source>
        <translation>Соңғы неше күн өткізіледі (26).</translation>
    </message>
    <message>
        <source>Only say whether a password is kept: exit code 0 or 1.</source>
        <translation>Тек құпиясөз сақталған-сақталмағанын айту: шығу коды 0 немесе 1.</translation>
    </message>
    <message>
        <source>Take the password out of the safe.</source>
        <translation>Құпиясөзді қоймадан өшіру.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Құпиясөз сақталған.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Құпиясөз сақталмаған.</translation>
    </message>
    <message>
        <source>The password was forgotten.</source>
        <translation>Құпиясөз өшірілді.</translation>
    </message>
    <message>
        <source>The password is kept in the safe of this user on this computer.</source>
        <translation>Құпиясөз осы компьютердегі осы пайдаланушының құпиясөз қоймасында сақталды.</translation>
    </message>
    <message>
        <source>Say kezek-admin sender-password &lt; FILE, or with --check or --forget. The password never stands in the command line.</source>
        <translation>kezek-admin sender-password &lt; ФАЙЛ деп не --check не --forget қосып теріңіз. Құпиясөз пәрмен жолында ешқашан жазылмайды.</translation>
    </message>
    <message>
        <source>Keep the SMS provider&apos;s password (first line of standard input) in this user&apos;s password safe.</source>
        <translation>SMS провайдерінің құпиясөзін (стандартты енгізудің бірінші жолы) осы пайдаланушының құпиясөз қоймасында сақтау.</translation>
    </message>
    <message>
        <source>Column %1 is not known and was left out.</source>
        <translation>%1 бағаны бағдарламаға белгісіз, ол қалдырылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>Тағы %n тізімделген жоқ.</numerusform>
            <numerusform>Тағы %n тізімделген жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows are bad. Nothing was imported.</source>
        <translation>
            <numerusform>Ұяшықтар мен жолдарда %n қате бар. Ештеңе жүктелмеді.</numerusform>
            <numerusform>Ұяшықтар мен жолдарда %n қате бар. Ештеңе жүктелмеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>Жол: %1, %2 %</translation>
    </message>
    <message>
        <source>Take a table over, XLSX or CSV. A dry run unless --write is given; one bad cell, and nothing is imported. The columns may be headed in Kazakh, Russian or English:</source>
        <translation>Кестені жүктеу, XLSX немесе CSV. --write болмаса, бұл тек тексеру; бір ұяшықта қате болса да, ештеңе жүктелмейді. Баған тақырыптары қазақша, орысша немесе ағылшынша бола алады:</translation>
    </message>
    <message>
        <source>Take a table over, XLSX or CSV; a dry run unless --write is given.</source>
        <translation>Кестені жүктеу, XLSX немесе CSV; --write болмаса — тек тексеру.</translation>
    </message>
    <message>
        <source>Import when every cell is good.</source>
        <translation>Барлық ұяшық дұрыс болса, жүктеу.</translation>
    </message>
    <message>
        <source>Write a table as XLSX (a name that ends so) or CSV.</source>
        <translation>Кестені XLSX (атауы солай аяқталса) немесе CSV түрінде жазу.</translation>
    </message>
    <message>
        <source>Headings and values in words of this language (kk, ru, en); CSV without it is for scripts.</source>
        <translation>Тақырыптар мен мәндер осы тілдің сөздерімен (kk, ru, en); онсыз CSV — сценарийлерге арналған.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences.</source>
        <translation>
            <numerusform>%n айырмашылық.</numerusform>
            <numerusform>%n айырмашылық.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their list: %1 rows; enrolled here: %2 children; rows that could not be compared: %3.</source>
        <translation>Балабақша тізіміндегі жолдар: %1; бізде қабылданған балалар: %2; салыстыруға келмеген жолдар: %3.</translation>
    </message>
    <message>
        <source>Say which kindergarten and its list: kezek-admin compare KINDERGARTEN FILE [RESULT]</source>
        <translation>Балабақшаны және оның тізімін көрсетіңіз: kezek-admin compare БАЛАБАҚША ФАЙЛ [НӘТИЖЕ]</translation>
    </message>
    <message>
        <source>Compare a kindergarten&apos;s list of its children (IIN, name, group; XLSX or CSV) with those enrolled here.</source>
        <translation>Балабақша балаларының тізімін (ЖСН, аты-жөні, топ; XLSX немесе CSV) бізде қабылданғандармен салыстыру.</translation>
    </message>
    <message>
        <source>The file itself is not clean, so nothing was copied. First see to this:
%1</source>
        <translation>Файлдың өзінде деректер ережесі бұзылған, сондықтан ештеңе көшірілген жоқ. Алдымен мынаны шешіңіз:
%1</translation>
    </message>
    <message>
        <source>The office on the server is no new one. It was not touched, and nothing was copied. Make a new one with “kezek-admin init --postgresql”. In it there are already: %1</source>
        <translation>Сервердегі бөлім базасы жаңа емес. Оған тиіскен жоқпыз, ештеңе көшірілген жоқ. «kezek-admin init --postgresql» бұйрығымен жаңасын жасаңыз. Онда қазірдің өзінде бар: %1</translation>
    </message>
    <message>
        <source>“%1”, the first administrator on the server, is no administrator of the file. Nothing was copied. Make the server&apos;s office anew with the login of one of these: %2</source>
        <translation>Сервердегі бірінші әкімші «%1» файлда әкімші емес. Ештеңе көшірілген жоқ. Сервердегі базаны мыналардың бірінің логинімен қайта жасаңыз: %2</translation>
    </message>
    <message>
        <source>What arrived was not what was sent, so all of it was taken back; the server&apos;s office is as it was. Tables: %1</source>
        <translation>Келгені жіберілгеннен өзгеше, сондықтан бәрі кері қайтарылды; сервердегі база бұрынғыдай. Кестелер: %1</translation>
    </message>
    <message>
        <source>What arrived is not clean, so all of it was taken back; the server&apos;s office is as it was:
%1</source>
        <translation>Келген деректерде ереже бұзылған, сондықтан бәрі кері қайтарылды; сервердегі база бұрынғыдай:
%1</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables: on both sides the same number, the same content.</source>
        <translation>Жол саны: %1, кесте саны: %2. Екі жақта да жол саны мен мазмұны бірдей.</translation>
    </message>
    <message>
        <source>The old passwords stayed behind. Give each worker the start password from %1, then delete that file; it is changed at the first signing in.</source>
        <translation>Ескі құпиясөздер көшірілмейді. Қызметкерлерге %1 файлындағы бастапқы құпиясөздерді беріп, файлды жойыңыз; алғашқы кіргенде құпиясөз ауыстырылады.</translation>
    </message>
    <message>
        <source>compared: %1, %2 of %3 rows</source>
        <translation>салыстырылды: %1, %3 жолдың %2 жолы</translation>
    </message>
    <message>
        <source>copied: %1, %2 of %3 rows</source>
        <translation>көшірілді: %1, %3 жолдың %2 жолы</translation>
    </message>
    <message>
        <source>Say from which file to which server: kezek-admin copy FILE postgresql://host/database --passwords NEWFILE</source>
        <translation>Қай файлдан қай серверге екенін айтыңыз: kezek-admin copy ФАЙЛ postgresql://сервер/база --passwords ЖАҢАФАЙЛ</translation>
    </message>
    <message>
        <source>Say with --passwords in which new file the workers&apos; start passwords are to be written. Nothing was copied.</source>
        <translation>Қызметкерлердің бастапқы құпиясөздері жазылатын жаңа файлды --passwords арқылы көрсетіңіз. Ештеңе көшірілген жоқ.</translation>
    </message>
    <message>
        <source>Bring an office from its file into a new office on a server, and compare the two.</source>
        <translation>Бөлім базасын файлдан сервердегі жаңа базаға көшіріп, екеуін салыстыру.</translation>
    </message>
    <message>
        <source>A new file for the workers&apos; start passwords; only you can read it.</source>
        <translation>Қызметкерлердің бастапқы құпиясөздеріне арналған жаңа файл; оны тек сіз оқи аласыз.</translation>
    </message>
    <message>
        <source>Where a server&apos;s office is to be: postgresql://host/database. The database is made.</source>
        <translation>Сервердегі бөлім базасы қайда болады: postgresql://сервер/база. База жасалады.</translation>
    </message>
    <message>
        <source>A training office is a file on one PC. Nothing was made. Give its file with --database.</source>
        <translation>Оқу бөлімі — бір компьютердегі файл. Ештеңе жасалған жоқ. Файлын --database арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 (other users may read it too; first: %2)</source>
        <translation>%1 (оны басқа пайдаланушылар да оқи алады; алдымен: %2)</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 құпиясөзі: </translation>
    </message>
    <message>
        <source>Who comes in to an office on a server; else the environment&apos;s KEZEK_LOGIN, else --as, else the owner. With init: the first administrator.</source>
        <translation>Сервердегі базаға кім кіреді; әйтпесе ортадағы KEZEK_LOGIN, әйтпесе --as, әйтпесе иесі. init бұйрығында: бірінші әкімші.</translation>
    </message>
    <message>
        <source>A file whose first line is the password, “-” for standard input; else the environment&apos;s KEZEK_PASSWORD; else it is asked for.</source>
        <translation>Бірінші жолында құпиясөз бар файл, «-» — стандартты енгізу; әйтпесе ортадағы KEZEK_PASSWORD; әйтпесе құпиясөз сұралады.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program %1 failed: %2</source>
        <translation>PostgreSQL-дің %1 бағдарламасы орындай алмады: %2</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program %1 was not found. Install the package postgresql-client, or say with --programs in which folder it lies.</source>
        <translation>PostgreSQL-дің %1 бағдарламасы табылмады. postgresql-client пакетін орнатыңыз немесе қалтасын --programs арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Ештеңе қалпына келтірілген жоқ.</translation>
    </message>
    <message>
        <source>%1 is no copy of an office. Nothing was restored.</source>
        <translation>%1 — бөлім базасының көшірмесі емес. Ештеңе қалпына келтірілген жоқ.</translation>
    </message>
    <message>
        <source>The server has a database “%1” already. It was not touched, and nothing was restored. Without --server-login an empty one is filled.</source>
        <translation>Серверде «%1» базасы бар. Оған тиіскен жоқпыз, ештеңе қалпына келтірілген жоқ. --server-login болмаса, бос база толтырылады.</translation>
    </message>
    <message>
        <source>The database “%1” is not empty: it has tables already. It was not touched, and nothing was restored.</source>
        <translation>«%1» базасы бос емес: онда кестелер бар. Оған тиіскен жоқпыз, ештеңе қалпына келтірілген жоқ.</translation>
    </message>
    <message>
        <source>Of the table %1 not every row came back. What was restored is not whole; do not work with it.</source>
        <translation>%1 кестесінің жолдары түгел қайтпады. Бәрі қалпына келген жоқ; бұл базамен жұмыс істемеңіз.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables, as many as in the copy.</source>
        <translation>Жол саны: %1, кесте саны: %2, көшірмедегідей.</translation>
    </message>
    <message>
        <source>Of an office on a server: the folder of pg_dump and pg_restore, where they are not found by themselves.</source>
        <translation>Сервердегі база үшін: pg_dump мен pg_restore өзі табылмаса, олардың қалтасы.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Көшірме жасалған жоқ.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables, read back whole.</source>
        <translation>Жол саны: %1, кесте саны: %2; көшірме толық оқылды.</translation>
    </message>
    <message>
        <source>Who may make roles and databases on the server (postgres).</source>
        <translation>Серверде рөлдер мен базаларды кім жасай алады (postgres).</translation>
    </message>
    <message>
        <source>A file with their password; else the environment&apos;s KEZEK_SERVER_PASSWORD; else it is asked for.</source>
        <translation>Оның құпиясөзі бар файл; әйтпесе ортадағы KEZEK_SERVER_PASSWORD; әйтпесе құпиясөз сұралады.</translation>
    </message>
    <message>
        <source>A file with the password of the database&apos;s owner; else the environment&apos;s KEZEK_OWNER_PASSWORD; else it is asked for.</source>
        <translation>База иесінің құпиясөзі бар файл; әйтпесе ортадағы KEZEK_OWNER_PASSWORD; әйтпесе құпиясөз сұралады.</translation>
    </message>
    <message>
        <source>The server has a database “%1” already. It was not touched, and nothing was made. Choose another name, or drop it first.</source>
        <translation>Серверде «%1» базасы бар. Оған тиіскен жоқпыз, ештеңе жасалған жоқ. Басқа атау таңдаңыз немесе алдымен оны жойыңыз.</translation>
    </message>
    <message>
        <source>Its owner is “%1”: keep that password for backups and new versions. “%2” signs in as the first administrator.</source>
        <translation>База иесі — «%1»: бұл құпиясөзді көшірмелер мен жаңа нұсқалар үшін сақтаңыз. Бірінші әкімші ретінде «%2» кіреді.</translation>
    </message>
    <message>
        <source>The office&apos;s data is of this program&apos;s version, and its rights were said anew.</source>
        <translation>Бөлім деректері бағдарлама нұсқасына сәйкес, құқықтар қайта берілді.</translation>
    </message>
    <message>
        <source>With “login”: a file with the service&apos;s new password; else the environment&apos;s KEZEK_NEW_PASSWORD; else it is asked for.</source>
        <translation>«login» үшін: қызметтің жаңа құпиясөзі бар файл; әйтпесе ортадағы KEZEK_NEW_PASSWORD; әйтпесе құпиясөз сұралады.</translation>
    </message>
    <message>
        <source>This worker leads: it does the night work and the bulletin, and sends the SMS.</source>
        <translation>Бұл қызмет жетекші: түнгі жұмыс пен бюллетеньді жасайды, SMS жібереді.</translation>
    </message>
    <message>
        <source>This worker leads no longer, and stands by.</source>
        <translation>Бұл қызмет енді жетекші емес, кезегін күтеді.</translation>
    </message>
    <message>
        <source>This worker stands by.</source>
        <translation>Бұл қызмет кезегін күтеді.</translation>
    </message>
    <message>
        <source>This worker has ended.</source>
        <translation>Бұл қызмет аяқталды.</translation>
    </message>
    <message>
        <source>Say kezek-admin worker, which runs until it is ended, or kezek-admin worker login NAME, which makes its login.</source>
        <translation>kezek-admin worker (аяқталғанша жұмыс істейді) немесе kezek-admin worker login АТ (оның логинін жасайды) деп айтыңыз.</translation>
    </message>
    <message>
        <source>An office in a file needs no worker service: the program with windows does that work itself. Nothing was started. Give a server&apos;s address with --database.</source>
        <translation>Файлдағы бөлімге қызмет керек емес: бұл жұмысты терезелі бағдарламаның өзі жасайды. Ештеңе іске қосылған жоқ. Сервер мекенжайын --database арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>The service of an office on a server: night work, bulletin, SMS. Of several one leads, the others stand by.</source>
        <translation>Сервердегі бөлімнің қызметі: түнгі жұмыс, бюллетень, SMS. Бірнешеуінің біреуі жетекші, қалғандары күтеді.</translation>
    </message>
    <message>
        <source>Say what to explain: kezek-admin explain iin|phone|terms VALUE… (“-” reads values from standard input), or kezek-admin explain place NUMBER [FROM [UNTIL]]</source>
        <translation>Нені түсіндіру керегін көрсетіңіз: kezek-admin explain iin|phone|terms МӘН… («-» мәндерді стандартты енгізуден оқиды) немесе kezek-admin explain place НӨМІР [БАСЫ [СОҢЫ]]</translation>
    </message>
    <message>
        <source>Say of each value what it is, as one JSON object a line; of an application every move of its place in the queue between two instants.</source>
        <translation>Әр мәннің не екенін айту, әр жолда бір JSON нысаны; өтініш туралы — екі сәт арасында оның кезектегі орнының әр өзгерісі.</translation>
    </message>
    <message>
        <source>Say which report and of which days: kezek-admin report %1 --from YYYY-MM-DD --until YYYY-MM-DD [FILE]</source>
        <translation>Есепті және күндерді көрсетіңіз: kezek-admin report %1 --from ЖЖЖЖ-АА-КК --until ЖЖЖЖ-АА-КК [ФАЙЛ]</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Бірінші күн, ЖЖЖЖ-АА-КК.</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD; it is counted.</source>
        <translation>Соңғы күн, ЖЖЖЖ-АА-КК; ол да есептеледі.</translation>
    </message>
    <message>
        <source>Count these alone; a report that does not know the filter refuses it.</source>
        <translation>Тек осыларды санау; мұндай сүзгіні білмейтін есеп оны қабылдамайды.</translation>
    </message>
    <message>
        <source>Count a report of the office&apos;s head: as JSON, or into an XLSX or CSV file.</source>
        <translation>Басшының есебін шығару: JSON түрінде немесе XLSX не CSV файлына.</translation>
    </message>
    <message>
        <source>Say kezek-admin connection, which checks this PC&apos;s connection file, or kezek-admin connection FILE.</source>
        <translation>Осы компьютердің қосылу файлын тексеру үшін kezek-admin connection немесе kezek-admin connection FILE деп жазыңыз.</translation>
    </message>
    <message>
        <source>This PC has no connection file. It would lie here: %1</source>
        <translation>Бұл компьютерде қосылу файлы жоқ. Оның орны: %1</translation>
    </message>
    <message>
        <source>The connection file is right: %1 leads to %2</source>
        <translation>Қосылу файлы дұрыс: %1 мына жерге апарады: %2</translation>
    </message>
    <message>
        <source>Check the file that says to everybody on a PC where the office lies; no server is asked.</source>
        <translation>Компьютердегі барлығына бөлімнің қайда екенін айтатын файлды тексеру; серверге сұрау жіберілмейді.</translation>
    </message>
    <message>
        <source>The office&apos;s data, a file or postgresql://host/database; else the environment&apos;s KEZEK_DATABASE, else what this PC&apos;s connection file says, else this user&apos;s office.</source>
        <translation>Бөлім деректері: файл немесе postgresql://host/database; әйтпесе ортадағы KEZEK_DATABASE, әйтпесе осы компьютердің қосылу файлы айтқаны, әйтпесе осы пайдаланушының бөлімі.</translation>
    </message>
    <message>
        <source>It lies here now, for every user of this PC: %1</source>
        <translation>Енді ол осы компьютердің барлық пайдаланушысы үшін мына жерде тұр: %1</translation>
    </message>
    <message>
        <source>Lay a right file, and its certificate, where every user of this PC finds them.</source>
        <translation>Дұрыс файлды және оның сертификатын осы компьютердің барлық пайдаланушысы табатын жерге қою.</translation>
    </message>
    <message>
        <source>Here: kezek-admin migrate.</source>
        <translation>Мұнда: kezek-admin migrate.</translation>
    </message>
    <message>
        <source>Of an office on a server: the new file of the copy that is made first. Of a file the copy lies beside it.</source>
        <translation>Сервердегі бөлім базасы: алдымен жасалатын көшірменің жаңа файлы. Файлдағы базаның көшірмесі оның жанында жатады.</translation>
    </message>
    <message>
        <source>Of an office on a server: make none, since there is a whole copy of today.</source>
        <translation>Сервердегі бөлім базасы: көшірме жасамау, бүгінгі толық көшірме бар.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump and pg_restore were not found. Install the package postgresql-client, or say with --programs in which folder they lie.</source>
        <translation>PostgreSQL-дің pg_dump және pg_restore бағдарламалары табылмады. postgresql-client пакетін орнатыңыз немесе олардың бумасын --programs арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program could not make the copy: %1</source>
        <translation>PostgreSQL бағдарламасы көшірме жасай алмады: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Say with --copy in which new file the copy from before is to lie, or with --without-copy that there is a whole copy of today. Nothing was changed.</source>
        <translation>Бұрынғы деректер көшірмесінің жаңа файлын --copy арқылы көрсетіңіз немесе бүгінгі толық көшірме болса, --without-copy беріңіз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The office&apos;s data was brought from version %1 to version %2.</source>
        <translation>Бөлім деректері %1-нұсқадан %2-нұсқаға келтірілді.</translation>
    </message>
    <message>
        <source>The copy from before: %1</source>
        <translation>Бұрынғы деректердің көшірмесі: %1</translation>
    </message>
</context>
<context>
    <name>AgeGroup</name>
    <message>
        <source>Nursery</source>
        <translation>Бөбек</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Кіші</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Ортаңғы</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ересек</translation>
    </message>
    <message>
        <source>Pre-school</source>
        <translation>Мектепалды</translation>
    </message>
</context>
<context>
    <name>AnswerWay</name>
    <message>
        <source>by SMS</source>
        <translation>SMS-пен</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>оқып берілді</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>to be registered</source>
        <translation>тіркеуді күтуде</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>кезекте</translation>
    </message>
    <message>
        <source>has a referral</source>
        <translation>жолдамасы бар</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>мұрағатта</translation>
    </message>
</context>
<context>
    <name>ApplicationVerb</name>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Issue a referral</source>
        <translation>Жолдама беру</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Өтініштен бас тарту</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>First overdue</source>
        <translation>Мерзімі бірінші рет өтті</translation>
    </message>
    <message>
        <source>Second overdue</source>
        <translation>Мерзімі екінші рет өтті</translation>
    </message>
    <message>
        <source>Papers wrong</source>
        <translation>Құжаттар дұрыс емес</translation>
    </message>
    <message>
        <source>Recall the referral</source>
        <translation>Жолдаманы қайтарып алу</translation>
    </message>
    <message>
        <source>Age out</source>
        <translation>Жас шегіне байланысты шығару</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Leave the kindergarten</source>
        <translation>Балабақшадан шығару</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Бітірту</translation>
    </message>
    <message>
        <source>Undo the graduation</source>
        <translation>Бітіртуді болдырмау</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>Publication is frozen from %1 through %2: no bulletin is made in these days, by hand or by itself. Seats that become free wait.</source>
        <translation>%1 – %2 аралығында жариялау тоқтатылған: бұл күндері бюллетень қолмен де, автоматты түрде де шығарылмайды. Босаған орындар күтеді.</translation>
    </message>
    <message>
        <source>By itself the next bulletin is made on %1.</source>
        <translation>Келесі бюллетень автоматты түрде шығады: %1.</translation>
    </message>
    <message>
        <source>Every free seat stands in a bulletin.</source>
        <translation>Барлық бос орын бюллетеньде тұр.</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats stand in no bulletin.</source>
        <translation>
            <numerusform>%n бос орын бірде-бір бюллетеньде жоқ.</numerusform>
            <numerusform>%n бос орын бірде-бір бюллетеньде жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are published now, the first in the queues get an SMS and may choose until %1; then the seats are open to all.</source>
        <translation>Қазір жарияланса, кезек басындағыларға SMS барады, олар %1 дейін таңдай алады; содан кейін орындар бәріне ашық.</translation>
    </message>
    <message>
        <source>If they are published now, they are open to all at once.</source>
        <translation>Қазір жарияланса, орындар бірден бәріне ашық болады.</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>бәріне ашық</translation>
    </message>
    <message>
        <source>B-%1</source>
        <translation>Б-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n families until %1</source>
        <translation>
            <numerusform>%n отбасы, %1 дейін</numerusform>
            <numerusform>%n отбасы, %1 дейін</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet, until %1</source>
        <translation>әзірге ешкімге, %1 дейін</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>restored from the archive</source>
        <translation>мұрағаттан қалпына келтірілді</translation>
    </message>
    <message>
        <source>referral issued</source>
        <translation>жолдама берілді</translation>
    </message>
    <message>
        <source>referral overdue</source>
        <translation>жолдаманың мерзімі өтті</translation>
    </message>
    <message>
        <source>papers missing or wrong</source>
        <translation>құжаттар толық емес немесе қате</translation>
    </message>
    <message>
        <source>referral recalled by the office</source>
        <translation>жолдаманы бөлім қайтарып алды</translation>
    </message>
    <message>
        <source>withdrawn by the parent</source>
        <translation>ата-ана өтініштен бас тартты</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>reached the age limit</source>
        <translation>жас шегіне жетті</translation>
    </message>
    <message>
        <source>benefit confirmed</source>
        <translation>жеңілдік расталды</translation>
    </message>
    <message>
        <source>benefit paper expired</source>
        <translation>жеңілдік құжатының мерзімі өтті</translation>
    </message>
    <message>
        <source>data corrected</source>
        <translation>деректер түзетілді</translation>
    </message>
    <message>
        <source>referral overdue for the second time</source>
        <translation>жолдаманың мерзімі екінші рет өтті</translation>
    </message>
    <message>
        <source>new seat</source>
        <translation>жаңа орын</translation>
    </message>
    <message>
        <source>child left the kindergarten</source>
        <translation>бала балабақшадан шықты</translation>
    </message>
    <message>
        <source>seat back in use</source>
        <translation>орын қайта қолданыста</translation>
    </message>
    <message>
        <source>publication recalled</source>
        <translation>жарияланым қайтарып алынды</translation>
    </message>
    <message>
        <source>seat taken</source>
        <translation>орын алынды</translation>
    </message>
    <message>
        <source>seat closed</source>
        <translation>орын жабылды</translation>
    </message>
    <message>
        <source>refused at registration</source>
        <translation>тіркеуден дәлелді бас тартылды</translation>
    </message>
    <message>
        <source>left for school</source>
        <translation>мектепке шықты</translation>
    </message>
    <message>
        <source>graduation undone</source>
        <translation>бітірту болдырылмады</translation>
    </message>
    <message>
        <source>child moved to another group</source>
        <translation>бала басқа топқа ауыстырылды</translation>
    </message>
    <message>
        <source>bulletin undone</source>
        <translation>бюллетень кері қайтарылды</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message>
        <source>Until %1 the seats that fit are kept for the first in the queue. After that they are open to all.</source>
        <translation>%1 дейін сай келетін орындар кезектің басындағыларға сақталады. Содан кейін олар бәріне ашық.</translation>
    </message>
    <message>
        <source>No free seat fits the child now.</source>
        <translation>Қазір балаға сай келетін бос орын жоқ.</translation>
    </message>
    <message>
        <source>The next bulletin of free seats comes on %1.</source>
        <translation>Бос орындардың келесі бюллетені %1 шығады.</translation>
    </message>
    <message>
        <source>The office registers the application by %1. The number then comes by SMS, and this can be done.</source>
        <translation>Бөлім өтінішті %1 дейін тіркейді. Сонда нөмірі СМС-пен келеді де, мұны істеуге болады.</translation>
    </message>
    <message>
        <source>The application is not registered yet. The number comes by SMS, and then this can be done.</source>
        <translation>Өтініш әлі тіркелген жоқ. Нөмірі СМС-пен келеді, содан кейін мұны істеуге болады.</translation>
    </message>
    <message>
        <source>The child has a referral already.</source>
        <translation>Баланың жолдамасы бар.</translation>
    </message>
    <message>
        <source>The child is enrolled in a kindergarten.</source>
        <translation>Бала балабақшаға қабылданды.</translation>
    </message>
    <message>
        <source>The application has ended and lies in the archive.</source>
        <translation>Өтініш аяқталып, мұрағатта тұр.</translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken through %1. From the next day on it can.</source>
        <translation>Мерзімі өткен жолдамадан кейін %1 қоса алғанда орын алуға болмайды. Келесі күннен бастап болады.</translation>
    </message>
    <message>
        <source>The child has no referral that could be extended.</source>
        <translation>Баланың ұзартуға болатын жолдамасы жоқ.</translation>
    </message>
    <message>
        <source>It could be extended through %1. The kindergarten still takes the child through %2.</source>
        <translation>%1 қоса алғанда ұзартуға болатын еді. Балабақшаға құжаттармен %2 қоса алғанда келуге болады.</translation>
    </message>
    <message>
        <source>It was extended already, through %1. A referral is extended once.</source>
        <translation>Жолдама %1 дейін ұзартылып қойған. Жолдама бір рет ұзартылады.</translation>
    </message>
    <message>
        <source>There are free seats that fit: choose one and confirm it.</source>
        <translation>Сай келетін бос орындар бар: біреуін таңдап, растаңыз.</translation>
    </message>
    <message>
        <source>The referral can be extended once, through %1.</source>
        <translation>Жолдаманы бір рет, %1 қоса алғанда ұзартуға болады.</translation>
    </message>
    <message>
        <source>Another mobile number in place of the old one.</source>
        <translation>Ескі нөмірдің орнына жаңа ұялы телефон нөмірі.</translation>
    </message>
    <message>
        <source>The child leaves the queue, by your own wish.</source>
        <translation>Бала сіздің қалауыңыз бойынша кезектен шығады.</translation>
    </message>
    <message>
        <source>Get a referral</source>
        <translation>Жолдама алу</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The application is with the office, which registers it by %1.</source>
        <translation>Өтініш қабылданды, бөлім оны %1 дейін тіркейді.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue of children born in %3.</source>
        <extracomment>%1 place, %2 how many children, %3 birth year</extracomment>
        <translation>%3 жылы туған балалар кезегінде %2 ішінен %1-орын.</translation>
    </message>
    <message>
        <source>The child has a referral to a kindergarten.</source>
        <translation>Баланың балабақшаға жолдамасы бар.</translation>
    </message>
    <message>
        <source>The child is enrolled in a kindergarten and has left the queue.</source>
        <translation>Бала балабақшаға қабылданып, кезектен шықты.</translation>
    </message>
    <message>
        <source>The application has ended: it lies in the archive. If that is not right, come to the counter.</source>
        <translation>Өтініш аяқталып, мұрағатта тұр. Бұл дұрыс болмаса, маманға келіңіз.</translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <extracomment>%1 kindergarten, %2 group</extracomment>
        <translation>%1, %2, %3-орын.</translation>
    </message>
    <message>
        <source>Come to the kindergarten by %1. Last day of the referral: %2.</source>
        <translation>Балабақшаға %1 дейін келіңіз. Жолдаманың соңғы күні: %2.</translation>
    </message>
    <message>
        <source>The last day of the referral was %1. In the night the child goes back to the queue, after a second overdue referral to the archive.</source>
        <translation>Жолдаманың соңғы күні %1 болды. Түнде бала кезекке қайтады, ал екінші рет мерзімі өткен жолдамадан кейін — мұрағатқа.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>The connection file cannot be read: %1. No office was opened. Let every user of this PC read it, or ask whoever set up this PC.</source>
        <translation>Қосылу файлы оқылмайды: %1. Бөлім ашылған жоқ. Оны осы компьютердің барлық пайдаланушысына оқуға рұқсат етіңіз немесе компьютерді баптаған адамға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The connection file is no text in UTF-8: %1. No office was opened. Write it anew in a plain text editor.</source>
        <translation>Қосылу файлы UTF-8 кодындағы мәтін емес: %1. Бөлім ашылған жоқ. Оны қарапайым мәтін редакторында қайта жазыңыз.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 has no “=”: “%3”. No office was opened. Write the line as “server = db.office.kz”, or begin it with “#”.</source>
        <translation>%1 қосылу файлының %2-жолында «=» белгісі жоқ: «%3». Бөлім ашылған жоқ. Жолды «server = db.office.kz» деп жазыңыз немесе «#» белгісінен бастаңыз.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 names a setting that there is not: “%3”. No office was opened. The settings are server, port, database and certificate.</source>
        <translation>%1 қосылу файлының %2-жолында жоқ баптау аталған: «%3». Бөлім ашылған жоқ. Баптаулар — server, port, database және certificate.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 says “%3” for the second time. No office was opened. Leave one of the two lines.</source>
        <translation>%1 қосылу файлының %2-жолы «%3» баптауын екінші рет береді. Бөлім ашылған жоқ. Екі жолдың бірін қалдырыңыз.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 gives “%3” no value. No office was opened. Write the value behind “=”, or take the line out.</source>
        <translation>%1 қосылу файлының %2-жолында «%3» мәні жоқ. Бөлім ашылған жоқ. Мәнін «=» белгісінен кейін жазыңыз немесе жолды алып тастаңыз.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 gives no port: “%3”. No office was opened. Write a number from 1 to 65535, or take the line out: then it is 5432.</source>
        <translation>%1 қосылу файлының %2-жолында порт емес нәрсе тұр: «%3». Бөлім ашылған жоқ. 1-ден 65535-ке дейінгі сан жазыңыз немесе жолды алып тастаңыз: сонда порт 5432 болады.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 names a certificate that cannot be read: “%3”. No office was opened. Lay the certificate there, and let every user of this PC read it.</source>
        <translation>%1 қосылу файлының %2-жолында оқылмайтын сертификат аталған: «%3». Бөлім ашылған жоқ. Сертификатты сол жерге салып, оны осы компьютердің барлық пайдаланушысына оқуға рұқсат етіңіз.</translation>
    </message>
    <message>
        <source>The connection file names no server: %1. No office was opened. Add a line such as “server = db.office.kz”.</source>
        <translation>Қосылу файлында сервер аталмаған: %1. Бөлім ашылған жоқ. Мысалы, «server = db.office.kz» деген жол қосыңыз.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 gives no name of a server: “%3”. No office was opened. Write a name such as db.office.kz, and several with commas between them.</source>
        <translation>%1 қосылу файлының %2-жолында сервер атауы емес нәрсе тұр: «%3». Бөлім ашылған жоқ. Атауын, мысалы db.office.kz, ал бірнешеуін үтірмен жазыңыз.</translation>
    </message>
    <message>
        <source>This cannot be written: %1. The connection file of this PC is as it was. Do it as an administrator of the PC.</source>
        <translation>Жазу мүмкін болмады: %1. Осы компьютердің қосылу файлы бұрынғыдай қалды. Мұны компьютер әкімшісі ретінде орындаңыз.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. The connection file of this PC is as it was.</source>
        <translation>Оқу мүмкін болмады: %1. Осы компьютердің қосылу файлы бұрынғыдай қалды.</translation>
    </message>
</context>
<context>
    <name>DeskVerbs</name>
    <message>
        <source>The fitting seats are kept for the first in the queue until %1; after that they are open to all.</source>
        <translation>Сәйкес орындар %1 дейін кезек басындағыларға сақталады; содан кейін бәріне ашық.</translation>
    </message>
    <message>
        <source>No seat in the bulletin fits the child.</source>
        <translation>Бюллетеньде балаға сәйкес орын жоқ.</translation>
    </message>
    <message>
        <source>The next bulletin is on %1.</source>
        <translation>Келесі бюллетень: %1.</translation>
    </message>
    <message>
        <source>The child has no referral.</source>
        <translation>Баланың жолдамасы жоқ.</translation>
    </message>
    <message>
        <source>The application has ended.</source>
        <translation>Өтініш аяқталған.</translation>
    </message>
    <message>
        <source>The application has no number yet: register it first.</source>
        <translation>Өтініштің нөмірі әлі жоқ: алдымен тіркеңіз.</translation>
    </message>
    <message>
        <source>The child holds a seat by its referral already.</source>
        <translation>Баланың жолдама бойынша орны бар.</translation>
    </message>
    <message>
        <source>The child is enrolled: it left the queue.</source>
        <translation>Бала қабылданды: ол кезектен шықты.</translation>
    </message>
    <message>
        <source>Your role does not do this. Who does: %1.</source>
        <translation>Сіздің рөліңіз мұны жасамайды. Кім жасайды: %1.</translation>
    </message>
    <message>
        <source>After an overdue referral the family cannot take a seat through %1.</source>
        <translation>Жолдаманың мерзімі өткендіктен отбасы %1 қоса алғанда орын таңдай алмайды.</translation>
    </message>
    <message>
        <source>The last day of the referral was %1. The night work annuls it.</source>
        <translation>Жолдаманың соңғы күні %1 болды. Түнгі жұмыс оның күшін жояды.</translation>
    </message>
    <message>
        <source>The last day to extend was %1; the child can be enrolled through %2.</source>
        <translation>Ұзартудың соңғы күні %1 болды; баланы %2 күнін қоса алғанда қабылдауға болады.</translation>
    </message>
    <message>
        <source>It was extended once already; the child can be enrolled through %1.</source>
        <translation>Бір рет ұзартылып қойған; баланы %1 күнін қоса алғанда қабылдауға болады.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPaper</name>
    <message>
        <source>Photo of the child</source>
        <translation>Баланың фотосуреті</translation>
    </message>
    <message>
        <source>Parent&apos;s identity card</source>
        <translation>Ата-ананың жеке куәлігі</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Туу туралы куәлік</translation>
    </message>
    <message>
        <source>Health passport of the child (original)</source>
        <translation>Баланың денсаулық паспорты (түпнұсқа)</translation>
    </message>
    <message>
        <source>Health certificate of the child (original)</source>
        <translation>Баланың денсаулығы туралы анықтама (түпнұсқа)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>An IIN has exactly 12 digits. Check the document and type all of them.</source>
        <translation>ЖСН дәл 12 цифрдан тұрады. Құжатты тексеріп, барлығын теріңіз.</translation>
    </message>
    <message>
        <source>An IIN holds digits only. A letter O is often typed for a zero: check each character.</source>
        <translation>ЖСН тек цифрлардан тұрады. Нөлдің орнына О әрпі жиі теріледі: әр таңбаны тексеріңіз.</translation>
    </message>
    <message>
        <source>The check digit of the IIN does not fit: a digit is wrong or two are swapped. Compare it with the document.</source>
        <translation>ЖСН-нің бақылау цифры сәйкес емес: бір цифр қате немесе екеуі ауысып кеткен. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The first digits of the IIN are no birth date. Compare the IIN with the document.</source>
        <translation>ЖСН-нің алғашқы цифрлары туған күнге сәйкес емес. ЖСН-ді құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>There is no such telephone number. Type it as +7 701 123 45 67 or 8 701 123 45 67.</source>
        <translation>Мұндай телефон нөмірі жоқ. +7 701 123 45 67 немесе 8 701 123 45 67 түрінде теріңіз.</translation>
    </message>
    <message>
        <source>This is no number of ours. Numbers look like 2026-004127-3 or Н-2026-0881-4.</source>
        <translation>Бұл — біздің нөмір емес. Нөмірлер мынадай: 2026-004127-3 немесе Н-2026-0881-4.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit: ask the family to read it once more.</source>
        <translation>Нөмірдің бақылау цифры сәйкес емес: отбасынан қайта оқуды сұраңыз.</translation>
    </message>
    <message>
        <source>The name is empty. Type it as the document says.</source>
        <translation>Аты-жөні бос. Құжаттағыдай теріңіз.</translation>
    </message>
    <message>
        <source>A name holds letters, spaces and hyphens only. Type it as the document says.</source>
        <translation>Аты-жөні тек әріптерден, бос орыннан және дефистен тұрады. Құжаттағыдай теріңіз.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Бұл өрісті толтыру керек.</translation>
    </message>
    <message>
        <source>What stands here was not understood. Check it and type it again.</source>
        <translation>Мұндағы мән түсініксіз. Тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>“%1” was not understood here. Check it and type it again.</source>
        <translation>Мұндағы «%1» түсініксіз. Тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed here. Nothing was changed. Type another one.</source>
        <translation>Мән рұқсат етілген шектен тыс. Ештеңе өзгертілмеді. Басқасын енгізіңіз.</translation>
    </message>
    <message>
        <source>This day has not come yet. Type the day that the document shows.</source>
        <translation>Бұл күн әлі келген жоқ. Құжатта көрсетілген күнді теріңіз.</translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered, so the term cannot be counted. Nothing was done. Enter that year in Settings → Calendar.</source>
        <translation>%1 жылдың жұмыс күнтізбесі енгізілмеген, сондықтан мерзімді есептеу мүмкін емес. Ештеңе жасалмады. Ол жылды Баптаулар → Күнтізбе бөлімінде енгізіңіз.</translation>
    </message>
    <message>
        <source>A reason is needed: it goes to the journal and to the family.</source>
        <translation>Себебі қажет: ол журналға және отбасына жіберіледі.</translation>
    </message>
    <message>
        <source>The parent&apos;s consent is not ticked. Nothing was sent. Ask the parent and tick the box.</source>
        <translation>Ата-ананың келісімі белгіленбеген. Ештеңе жіберілмеді. Ата-анадан сұрап, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters. The password was not set. Type a longer one.</source>
        <translation>Құпиясөз кемінде 8 таңбадан тұрады. Құпиясөз орнатылмады. Ұзынырақ құпиясөз енгізіңіз.</translation>
    </message>
    <message>
        <source>Both numbers are the same. Type the second parent&apos;s number or leave the field empty.</source>
        <translation>Екі нөмір бірдей. Екінші ата-ананың нөмірін теріңіз немесе өрісті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>More kindergartens are wished than the rules allow. Take one away.</source>
        <translation>Қаланған балабақшалар саны ережеде рұқсат етілгеннен көп. Біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>The child is 7 full years old or older, so it cannot stand in the queue. Nothing was done. Compare the birth date with the document; if it is right, the child goes to school.</source>
        <translation>Бала 7 жасқа толған немесе одан үлкен, сондықтан кезекте тұра алмайды. Ештеңе жасалмады. Туған күнін құжатпен салыстырыңыз; дұрыс болса, баланың мектепке баратын жасы келген.</translation>
    </message>
    <message>
        <source>The birth date is in the future. Check the IIN and the birth date.</source>
        <translation>Туған күні әлі келмеген. ЖСН мен туған күнді тексеріңіз.</translation>
    </message>
    <message>
        <source>This child already has an application (%1). A second one was not made. Open the first one by the IIN.</source>
        <translation>Бұл баланың өтініші бар (%1). Екіншісі жасалмады. Алғашқысын ЖСН бойынша ашыңыз.</translation>
    </message>
    <message>
        <source>This child already has application %2 (%1). A second one was not made. Open the first one by the IIN.</source>
        <translation>Бұл баланың %2 өтініші бар (%1). Екіншісі жасалмады. Алғашқысын ЖСН бойынша ашыңыз.</translation>
    </message>
    <message>
        <source>This child is enrolled in a kindergarten. No application was made. If the child has left, end the enrolment first.</source>
        <translation>Бұл бала балабақшаға қабылданған. Өтініш жасалмады. Бала шыққан болса, алдымен қабылдауды аяқтаңыз.</translation>
    </message>
    <message>
        <source>The parent&apos;s IIN and the child&apos;s IIN are the same. Check both documents.</source>
        <translation>Ата-ана мен баланың ЖСН-і бірдей. Екі құжатты да тексеріңіз.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Nothing was changed. Open it anew: its buttons show what can be done now.</source>
        <translation>Қазіргі күйде мұны жасауға болмайды. Ештеңе өзгертілмеді. Қайта ашыңыз: түймелер қазір не істеуге болатынын көрсетеді.</translation>
    </message>
    <message>
        <source>“%2” cannot be done: the present state is “%1”. Nothing was changed. Open it anew: its buttons show what can be done now.</source>
        <translation>«%2» әрекетін орындауға болмайды: қазіргі күйі — «%1». Ештеңе өзгертілмеді. Қайта ашыңыз: түймелер қазір не істеуге болатынын көрсетеді.</translation>
    </message>
    <message>
        <source>The application was never registered and has no number. Re-open it and register it first.</source>
        <translation>Өтініш тіркелмеген, нөмірі жоқ. Алдымен қайта ашып, тіркеңіз.</translation>
    </message>
    <message>
        <source>Not every check is ticked. The application was not registered. Compare the papers and tick what is right.</source>
        <translation>Барлық тексеру белгіленбеген. Өтініш тіркелмеді. Құжаттарды салыстырып, дұрысын белгілеңіз.</translation>
    </message>
    <message>
        <source>This number was not confirmed by a code. Send a code, or say why there is none.</source>
        <translation>Бұл нөмір кодпен расталмаған. Код жіберіңіз немесе код болмау себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This number is not on the application. Nothing was sent. Use a number of the application, or change it first.</source>
        <translation>Бұл нөмір өтініште жоқ. Ештеңе жіберілмеді. Өтініштегі нөмірді қолданыңыз немесе алдымен оны ауыстырыңыз.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s referral. Ask the parent to read the SMS once more.</source>
        <translation>Бұл — осы баланың жолдамасының нөмірі емес. Ата-анадан SMS-ті қайта оқуды сұраңыз.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s application. Ask the parent to read the SMS or the notice once more.</source>
        <translation>Бұл — осы баланың өтінішінің нөмірі емес. Ата-анадан SMS-ті немесе хабарламаны қайта оқуды сұраңыз.</translation>
    </message>
    <message numerus="yes">
        <source>A code was sent a moment ago. A new one can be sent in %n seconds.</source>
        <translation>
            <numerusform>Код жаңа ғана жіберілді. Жаңасын %n секундтан кейін жіберуге болады.</numerusform>
            <numerusform>Код жаңа ғана жіберілді. Жаңасын %n секундтан кейін жіберуге болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. Wait an hour, or take a written request.</source>
        <translation>Бұл нөмірге тым көп код жіберілді. Бір сағат күтіңіз немесе жазбаша өтініш алыңыз.</translation>
    </message>
    <message>
        <source>The last seat of this group has just been taken. No referral was issued. Choose another group.</source>
        <translation>Бұл топтағы соңғы орын жаңа ғана алынды. Жолдама берілмеді. Басқа топты таңдаңыз.</translation>
    </message>
    <message>
        <source>This seat does not stand in a bulletin. Nothing was done. Choose one that does, or publish it first.</source>
        <translation>Бұл орын бюллетеньде жоқ. Ештеңе жасалмады. Бюллетеньдегі орынды таңдаңыз немесе алдымен осыны жариялаңыз.</translation>
    </message>
    <message>
        <source>Until %1 the seats of this group are kept for the invited head of the queue. No referral was issued. After that they are open to all.</source>
        <translation>%1 дейін бұл топтың орындары кезек басындағы шақырылғандарға сақталады. Жолдама берілмеді. Содан кейін бәріне ашық.</translation>
    </message>
    <message>
        <source>Children of this group would no longer fit it. Nothing was changed. Move them to another group first.</source>
        <translation>Бұл топтағы балалар оған сәйкес келмей қалады. Ештеңе өзгертілмеді. Алдымен оларды басқа топқа ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The group takes children born from %1 to %2. No referral was issued. Choose a group of the child&apos;s age.</source>
        <translation>Бұл топқа %1 – %2 аралығында туған балалар қабылданады. Жолдама берілмеді. Баланың жасына сай топты таңдаңыз.</translation>
    </message>
    <message>
        <source>This group needs a valid paper of the commission (%1). No referral was issued. Enter the paper in the application first.</source>
        <translation>Бұл топқа комиссияның жарамды құжаты керек (%1). Жолдама берілмеді. Алдымен құжатты өтінішке енгізіңіз.</translation>
    </message>
    <message>
        <source>After an overdue referral the family cannot take a seat through %1. No referral was issued. Ask the family to come after that day.</source>
        <translation>Жолдаманың мерзімі өткендіктен отбасы %1 қоса алғанда орын ала алмайды. Жолдама берілмеді. Отбасын осы күннен кейін шақырыңыз.</translation>
    </message>
    <message>
        <source>The last day to extend was %1. The referral was not extended. The child can still be enrolled while the referral is valid.</source>
        <translation>Ұзартудың соңғы күні %1 болды. Жолдама ұзартылмады. Жолдама жарамды кезде баланы әлі қабылдауға болады.</translation>
    </message>
    <message>
        <source>The referral was extended once already; a second extension is not allowed.</source>
        <translation>Жолдама бір рет ұзартылған; екінші рет ұзартуға болмайды.</translation>
    </message>
    <message>
        <source>Not all papers are ticked. The child was not enrolled. Tick each paper that was brought, or choose “Papers wrong”.</source>
        <translation>Барлық құжат белгіленбеген. Бала қабылданбады. Әкелінген әр құжатты белгілеңіз немесе «Құжаттар дұрыс емес» таңдаңыз.</translation>
    </message>
    <message>
        <source>The number or the date of the contract is missing. The child was not enrolled. Type both from the contract.</source>
        <translation>Шарттың нөмірі немесе күні жоқ. Бала қабылданбады. Екеуін де шарттан енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no free seat that is not published yet. No bulletin was made. Publish when a seat has become free.</source>
        <translation>Жарияланбаған бос орын жоқ. Бюллетень шығарылмады. Орын босағанда жариялаңыз.</translation>
    </message>
    <message>
        <source>Publication is frozen through %1. No bulletin was made. Publish after that day.</source>
        <translation>Жариялау %1 қоса алғанда тоқтатылған. Бюллетень шығарылмады. Осы күннен кейін жариялаңыз.</translation>
    </message>
    <message>
        <source>Today is not a working day. Nothing was done. Do it on the next working day; if the calendar is wrong, correct it in Settings → Calendar.</source>
        <translation>Бүгін жұмыс күні емес. Ештеңе жасалмады. Мұны келесі жұмыс күні жасаңыз; күнтізбеде қате болса, оны Баптаулар → Күнтізбе бетінде түзетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats of the group are taken or promised; it cannot be made smaller than that. The capacity was not changed. Type at least that many.</source>
        <translation>
            <numerusform>Топтың %n орны алынған немесе жолдамада; одан азайтуға болмайды. Орын саны өзгертілмеді. Одан кем енгізбеңіз.</numerusform>
            <numerusform>Топтың %n орны алынған немесе жолдамада; одан азайтуға болмайды. Орын саны өзгертілмеді. Одан кем енгізбеңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>A child holds this seat. Nothing was changed. Recall the referral or end the enrolment first.</source>
        <translation>Бұл орынды бала алған. Ештеңе өзгертілмеді. Алдымен жолдаманы қайтарып алыңыз немесе қабылдауды аяқтаңыз.</translation>
    </message>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>Бұл атау бос емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This is the last administrator: the office would be left without one. Nothing was changed. Make another worker an administrator first.</source>
        <translation>Бұл — соңғы әкімші: бөлім әкімшісіз қалады. Ештеңе өзгертілмеді. Алдымен басқа қызметкерді әкімші етіңіз.</translation>
    </message>
    <message>
        <source>This value is outside what the rule allows. The rule was not changed. Type another one.</source>
        <translation>Бұл мән ереже рұқсат еткен шектен тыс. Ереже өзгертілмеді. Басқасын енгізіңіз.</translation>
    </message>
    <message>
        <source>The paper of the benefit has expired. The category was not changed. Ask for a renewed paper.</source>
        <translation>Жеңілдік құжатының мерзімі өткен. Санат өзгертілмеді. Жаңартылған құжатты сұраңыз.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was done. Ask a colleague with the right.</source>
        <translation>Рөліңіз бұған рұқсат бермейді. Ештеңе жасалмады. Құқығы бар әріптесіңізден сұраңыз.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again; after five wrong tries the account is locked for 15 minutes.</source>
        <translation>Логин немесе құпиясөз қате. Қайта теріңіз; бес қате әрекеттен кейін тіркелгі 15 минутқа бұғатталады.</translation>
    </message>
    <message>
        <source>This account is locked until %1 after too many wrong passwords. Wait, or ask the administrator.</source>
        <translation>Құпиясөз тым көп қате терілгендіктен бұл тіркелгі %1 дейін бұғатталған. Күтіңіз немесе әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>Only a training office can be run at another date. Nothing was done. Make one, or leave the date out.</source>
        <translation>Басқа күнде тек оқу-жаттығу бөлімін іске қосуға болады. Ештеңе жасалмады. Оқу-жаттығу бөлімін жасаңыз немесе күнді көрсетпеңіз.</translation>
    </message>
    <message>
        <source>Nothing was found. Check what was typed.</source>
        <translation>Ештеңе табылмады. Терілгенді тексеріңіз.</translation>
    </message>
    <message>
        <source>Someone else has changed this since you opened it. Your change was not saved. Look at the present version and do it again.</source>
        <translation>Сіз ашқаннан кейін мұны басқа біреу өзгертті. Өзгерісіңіз сақталмады. Қазіргі нұсқаны қарап, қайта жасаңыз.</translation>
    </message>
    <message>
        <source>This was done already; it was not done twice.</source>
        <translation>Бұл бұрын жасалған; екінші рет жасалмады.</translation>
    </message>
    <message>
        <source>Another program is writing to the office&apos;s data. Nothing was done. Try again in a moment.</source>
        <translation>Бөлім деректеріне басқа бағдарлама жазып жатыр. Ештеңе жасалмады. Сәлден кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>There is no office&apos;s data at this place. Check the path or make a new office.</source>
        <translation>Бұл жерде бөлім деректері жоқ. Жолды тексеріңіз немесе жаңа бөлім құрыңыз.</translation>
    </message>
    <message>
        <source>This file is not an office&apos;s data of Kezek. It was not touched. Choose another file.</source>
        <translation>Бұл файл — Kezek бөлімінің деректері емес. Оған тиілмеді. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The office&apos;s data can only be read, not written. Nothing was saved. Check the rights of the file and its folder.</source>
        <translation>Бөлім деректерін тек оқуға болады, жазуға болмайды. Ештеңе сақталмады. Файл мен оның қалтасының құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>The office&apos;s data is damaged. Nothing was written. Restore the last backup and keep the damaged file.</source>
        <translation>Бөлім деректері бүлінген. Ештеңе жазылмады. Соңғы сақтық көшірмені қалпына келтіріп, бүлінген файлды сақтап қойыңыз.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing was lost. Free some space and try again.</source>
        <translation>Диск толы. Ештеңе сақталмады, ештеңе жоғалмады. Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The office&apos;s data could not be read or written. Nothing was changed. Try again; if it goes on, call the administrator.</source>
        <translation>Бөлім деректерін оқу немесе жазу мүмкін болмады. Ештеңе өзгертілмеді. Қайталаңыз; жалғаса берсе, әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place.</source>
        <translation>Файлды жазу мүмкін емес: %1. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>No SMS provider is set up. The message stays in the queue. Set one up in Settings → SMS.</source>
        <translation>SMS провайдері бапталмаған. Хабарлама кезекте қалады. Баптаулар → SMS бөлімінде баптаңыз.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Сұрауыңыз бойынша тоқтатылды. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The command “verbs” lists them all.</source>
        <translation>«%1» әрекеті жоқ. Барлығын «verbs» пәрмені көрсетеді.</translation>
    </message>
    <message>
        <source>What was given is no JSON object. Nothing was done. Write it as {&quot;field&quot;: value}.</source>
        <translation>Берілгені JSON нысаны емес. Ештеңе жасалмады. Оны былай жазыңыз: {&quot;өріс&quot;: мән}.</translation>
    </message>
    <message>
        <source>This was not done. Check what was typed and try again.</source>
        <translation>Бұл орындалмады. Терілгенді тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The code is not right. Nothing was done. Check the digits, or send a new code.</source>
        <translation>Код дұрыс емес. Ештеңе жасалмады. Цифрларды тексеріңіз немесе жаңа код жіберіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or take a written request.</source>
        <translation>
            <numerusform>24 сағат ішінде осы нөмір үшін %n қате код терілді. Код жіберілмеді. Ертеңге дейін күтіңіз немесе жазбаша өтініш алыңыз.</numerusform>
            <numerusform>24 сағат ішінде осы нөмір үшін %n қате код терілді. Код жіберілмеді. Ертеңге дейін күтіңіз немесе жазбаша өтініш алыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sent %n codes today, the most that the office allows one worker. No code was sent. Ask the supervisor.</source>
        <translation>
            <numerusform>Сіз бүгін %n код жібердіңіз — бөлім бір қызметкерге бұдан артық рұқсат етпейді. Код жіберілмеді. Басшыға хабарласыңыз.</numerusform>
            <numerusform>Сіз бүгін %n код жібердіңіз — бөлім бір қызметкерге бұдан артық рұқсат етпейді. Код жіберілмеді. Басшыға хабарласыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office has sent %n codes today, the most that it allows. No code was sent. Ask the supervisor.</source>
        <translation>
            <numerusform>Бөлім бүгін %n код жіберді — бұл шегі. Код жіберілмеді. Басшыға хабарласыңыз.</numerusform>
            <numerusform>Бөлім бүгін %n код жіберді — бұл шегі. Код жіберілмеді. Басшыға хабарласыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SMS provider cannot be spoken to as it is set up: the address or a name is not right. Messages wait. Correct it in Settings → SMS.</source>
        <translation>Мұндай баптаулармен SMS провайдерімен байланысу мүмкін емес: мекенжай немесе атау қате. Хабарламалар күтуде. «Баптаулар → SMS» бөлімінде түзетіңіз.</translation>
    </message>
    <message>
        <source>The SMS provider refuses the user, the password or this computer. Messages wait. Correct the password in Settings → SMS, or ask the provider to admit this computer.</source>
        <translation>SMS провайдері пайдаланушыны, құпиясөзді немесе осы компьютерді қабылдамайды. Хабарламалар күтуде. «Баптаулар → SMS» бөлімінде құпиясөзді түзетіңіз немесе провайдерден осы компьютерге рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>The account with the SMS provider is empty. Messages wait. Top the account up; sending then goes on by itself.</source>
        <translation>SMS провайдеріндегі шотта ақша жоқ. Хабарламалар күтуде. Шотты толтырыңыз, жіберу өзі жалғасады.</translation>
    </message>
    <message>
        <source>The SMS provider has blocked this computer or account for a while. Messages wait. Call the provider and ask why.</source>
        <translation>SMS провайдері осы компьютерді немесе шотты уақытша бұғаттады. Хабарламалар күтуде. Провайдерге қоңырау шалып, себебін сұраңыз.</translation>
    </message>
    <message>
        <source>The SMS provider cannot be reached. Nothing was sent; messages wait and go as soon as the line is back. Check the network and the address.</source>
        <translation>SMS провайдері қолжетімсіз. Ештеңе жіберілмеді; хабарламалар күтуде, байланыс қалпына келгенде жіберіледі. Желі мен мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>Something answered that is not the SMS provider. Check the network and the address in Settings → SMS.</source>
        <translation>Жауап берген SMS провайдері емес. Желіні және «Баптаулар → SMS» бөліміндегі мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The password safe of this computer cannot be opened. The password is known until the program ends and must then be typed again. Unlock the safe, or install one.</source>
        <translation>Осы компьютердің құпиясөз қоймасы ашылмайды. Құпиясөз бағдарлама жабылғанша белгілі, содан кейін қайта терілуі керек. Қойманы ашыңыз немесе орнатыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Too many look-ups were made here within an hour. Nothing was looked up. Try again in %n minutes, or come to the counter.</source>
        <translation>
            <numerusform>Бір сағатта мұнда тым көп тексеру жасалды. Тексеру орындалған жоқ. %n минуттан кейін қайталаңыз немесе қызметкерге келіңіз.</numerusform>
            <numerusform>Бір сағатта мұнда тым көп тексеру жасалды. Тексеру орындалған жоқ. %n минуттан кейін қайталаңыз немесе қызметкерге келіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This question has been answered already. Your answer was not sent. Read the answer that was given.</source>
        <translation>Бұл өтініш-сұраққа жауап берілген. Сіздің жауабыңыз жіберілген жоқ. Берілген жауапты оқыңыз.</translation>
    </message>
    <message>
        <source>The term of the referral has ended. Nothing was done. The night work annuls it; the child then goes back to the queue, after a second overdue referral to the archive.</source>
        <translation>Жолдаманың мерзімі аяқталды. Ештеңе жасалмады. Түнгі өңдеу оның күшін жояды; бала кезекке қайтады, екінші рет мерзімі өткенде — мұрағатқа.</translation>
    </message>
    <message>
        <source>The last day of the referral was %1. Nothing was done. The night work annuls it; the child then goes back to the queue, after a second overdue referral to the archive.</source>
        <translation>Жолдаманың соңғы күні %1 болды. Ештеңе жасалмады. Түнгі жұмыс оның күшін жояды; бала кезекке қайтарылады, ал мерзімі екінші рет өтсе, өтініш мұрағатқа жіберіледі.</translation>
    </message>
    <message>
        <source>The referral was extended once already, through %1; a second extension is not allowed. The child can be enrolled through that day.</source>
        <translation>Жолдама бір рет ұзартылып қойған, %1 күніне дейін; екінші рет ұзартуға болмайды. Баланы сол күнге дейін қоса алғанда қабылдауға болады.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n characters are allowed. Nothing was kept or sent. Shorten it.</source>
        <translation>
            <numerusform>Мәтін тым ұзын: %n таңбаға рұқсат етілген. Ештеңе сақталмады және жіберілмеді. Қысқартыңыз.</numerusform>
            <numerusform>Мәтін тым ұзын: %n таңбаға рұқсат етілген. Ештеңе сақталмады және жіберілмеді. Қысқартыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has taken this question. Nothing was changed and no answer was sent. Ask them, or the supervisor, who can pass it on.</source>
        <translation>Бұл өтініш-сұрақпен %1 айналысып жатыр. Ештеңе өзгертілген жоқ, жауап жіберілмеді. Сол қызметкерге немесе басшыға айтыңыз: ол өтініш-сұрақты басқаға бере алады.</translation>
    </message>
    <message>
        <source>As an SMS this answer would take %1 parts; %2 are allowed. Nothing was sent. Shorten it, or read it out.</source>
        <translation>Бұл жауап SMS-те %1 бөлік болар еді, ал рұқсат етілгені: %2. Ештеңе жіберілмеді. Жауапты қысқартыңыз немесе оқып беріңіз.</translation>
    </message>
    <message>
        <source>This is a landline: it cannot receive a code. Type a mobile number; the landline of an application is replaced by a written request.</source>
        <translation>Бұл — қалалық телефон, ол код қабылдай алмайды. Ұялы нөмірді теріңіз; өтініштегі қалалық телефон жазбаша өтініш бойынша ауыстырылады.</translation>
    </message>
    <message>
        <source>The office&apos;s file is no longer in its place: %1. Nothing was saved. Put it back there and try again; do not make a new office. If another file has been put there since, start the program again.</source>
        <translation>Бөлімнің файлы өз орнында жоқ: %1. Ештеңе сақталмады. Оны сол жерге қайтарып, қайталап көріңіз; жаңа бөлім жасамаңыз. Егер оның орнында басқа файл тұрса, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The paper was not printed; what was done before stays done. Look whether the printer is on and has paper, then print again, or save the paper as PDF.</source>
        <translation>Құжат басып шығарылмады; бұған дейін жасалғанның бәрі сақталған. Принтер қосулы ма, қағазы бар ма, тексеріп, қайта басып шығарыңыз немесе құжатты PDF ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file is no table: neither an XLSX workbook nor CSV text. Nothing was imported. Save the table as XLSX or CSV and try again.</source>
        <translation>Бұл кесте емес: XLSX кітабы да, CSV мәтіні де емес. Ештеңе жүктелмеді. Кестені XLSX немесе CSV түрінде сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Nothing was imported. Name the column so in the head line and try again.</source>
        <translation>Кестеде «%1» бағаны жоқ. Ештеңе жүктелмеді. Тақырып жолында бағанды осылай атап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Two columns of the table mean the same: “%1”. Nothing was imported. Leave one of them.</source>
        <translation>Кестенің екі бағаны бір мағынада: «%1». Ештеңе жүктелмеді. Біреуін ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not complete. Nothing was imported. Open it in a spreadsheet program, save it anew as XLSX and try again.</source>
        <translation>Кітап бүлінген немесе толық емес. Ештеңе жүктелмеді. Оны кесте бағдарламасында ашып, XLSX түрінде қайта сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The workbook is of the old format XLS or locked by a password. Nothing was imported. Save it as XLSX without a password and try again.</source>
        <translation>Кітап ескі XLS пішімінде немесе құпиясөзбен жабылған. Ештеңе жүктелмеді. Оны құпиясөзсіз XLSX түрінде сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The table is larger than the program takes. Nothing was imported. Cut it into several tables and import them one by one.</source>
        <translation>Кесте бағдарлама қабылдайтыннан үлкен. Ештеңе жүктелмеді. Оны бірнеше кестеге бөліп, бір-бірлеп жүктеңіз.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 20.11.2026.</source>
        <translation>«%1» — күн емес. Оны былай жазыңыз: 20.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write it in digits.</source>
        <translation>«%1» — бүтін сан емес. Оны цифрлармен жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>«%1» мәні мұнда белгісіз. Мыналардың бірін жазыңыз: %2.</translation>
    </message>
    <message>
        <source>The office&apos;s lists have no “%1”. Write the name as it stands there, or add it there first.</source>
        <translation>Бөлімнің тізімдерінде «%1» жоқ. Атауды ондағыдай жазыңыз немесе алдымен сонда қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n promises were given in this group: referrals, invitations, published seats. Nothing was changed. Look at them and say what becomes of them.</source>
        <translation>
            <numerusform>Бұл топта %n уәде берілген: жолдамалар, шақырулар, бюллетеньдегі орындар. Ештеңе өзгерген жоқ. Кімге не уәде етілгенін қарап, шешім қабылдаңыз.</numerusform>
            <numerusform>Бұл топта %n уәде берілген: жолдамалар, шақырулар, бюллетеньдегі орындар. Ештеңе өзгерген жоқ. Кімге не уәде етілгенін қарап, шешім қабылдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is in another kindergarten. Nothing was changed. A child changes the kindergarten by an application of its own.</source>
        <translation>Топ басқа балабақшада. Ештеңе өзгерген жоқ. Басқа балабақшаға бала жаңа өтініш арқылы ауысады.</translation>
    </message>
    <message>
        <source>It could be undone until %1. Nothing was changed. Recall the seats that were published by mistake one by one.</source>
        <translation>%1 дейін болдырмауға болатын еді. Ештеңе өзгерген жоқ. Қате жарияланған орындарды бір-бірлеп қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>A bulletin was published after the groups had moved, so this can no longer be undone. Nothing was changed. Change the groups one by one.</source>
        <translation>Топтар ауысқаннан кейін бюллетень шықты, сондықтан енді болдырмау мүмкін емес. Ештеңе өзгерген жоқ. Топтарды бір-бірлеп өзгертіңіз.</translation>
    </message>
    <message>
        <source>The groups have moved into this school year already. Nothing was changed.</source>
        <translation>Топтар бұл оқу жылына ауыстырылып қойған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Болдырмайтын ештеңе жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>From %1 to %2 is allowed here. Nothing was changed. Type a value between them.</source>
        <translation>Мұнда %1–%2 аралығы рұқсат етіледі. Ештеңе өзгерген жоқ. Осы аралықтағы мәнді енгізіңіз.</translation>
    </message>
    <message>
        <source>Not before %1. Nothing was changed. Type that day or a later one.</source>
        <translation>%1 күнінен ерте болмауы керек. Ештеңе өзгерген жоқ. Осы күнді немесе одан кейінгісін енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no computer of the name “%1” in the network. Nothing was done. Check the server&apos;s name and this PC&apos;s network.</source>
        <translation>Желіде «%1» деген компьютер жоқ. Ештеңе жасалған жоқ. Сервердің атын және осы ДК-нің желіге қосылуын тексеріңіз.</translation>
    </message>
    <message>
        <source>The office&apos;s server does not answer: %1. Nothing was done. Check its name, the port and the network; if others have no connection either, call the administrator.</source>
        <translation>Бөлімнің сервері жауап бермейді: %1. Ештеңе жасалған жоқ. Атын, портын және желіні тексеріңіз; басқаларда да байланыс болмаса, әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server cannot be made safe: its certificate was not accepted, or it offers none. Nothing was sent. Call the administrator; do not go on without protection.</source>
        <translation>Бөлім серверімен қорғалған байланыс орнатылмады: оның сертификаты қабылданбады немесе жоқ. Ештеңе жіберілген жоқ. Әкімшіні шақырыңыз; қорғаныссыз жалғастырмаңыз.</translation>
    </message>
    <message>
        <source>The office&apos;s server does not accept this login and password. Nothing was done. Check both, also the keyboard&apos;s language; the administrator can set a new password.</source>
        <translation>Бөлім сервері бұл логин мен құпиясөзді қабылдамайды. Ештеңе жасалған жоқ. Екеуін де, пернетақта тілін де тексеріңіз; жаңа құпиясөзді әкімші қоя алады.</translation>
    </message>
    <message>
        <source>The office&apos;s server takes no more connections at present. Nothing was done. Try again in a minute; if it goes on, call the administrator.</source>
        <translation>Бөлім сервері қазір жаңа қосылымдарды қабылдамайды. Ештеңе жасалған жоқ. Бір минуттан кейін қайталаңыз; қайталана берсе, әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL is too old: %1. Nothing was done. Version %2 or newer is needed.</source>
        <translation>Сервердегі PostgreSQL тым ескі: %1. Ештеңе жасалған жоқ. %2 немесе одан жаңа нұсқа керек.</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server broke. Nothing was saved. What you typed is still here; try again when the connection is back.</source>
        <translation>Бөлім серверімен байланыс үзілді. Ештеңе сақталған жоқ. Тергеніңіз орнында тұр; байланыс қалпына келгенде қайталаңыз.</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server broke while this was being saved. Whether it was saved is not known yet. Try again when the connection is back: nothing will be done twice.</source>
        <translation>Сақтау кезінде бөлім серверімен байланыс үзілді. Сақталған-сақталмағаны әзірге белгісіз. Байланыс қалпына келгенде қайталаңыз: ештеңе екі рет жасалмайды.</translation>
    </message>
    <message>
        <source>No application ended so long ago that its data is to be destroyed. Nothing was changed.</source>
        <translation>Деректерін жою мерзімі жеткен аяқталған өтініш жоқ. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The personal data of this application was destroyed by act № %1, when the term for keeping it had ended. Nothing was done.</source>
        <translation>Бұл өтініштің жеке деректері сақтау мерзімі біткен соң № %1 акт бойынша жойылған. Ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>The queue or the seats have changed since the list was drawn up: this line no longer holds. Nothing was done. Draw the list up anew.</source>
        <translation>Тізім жасалғаннан бері кезек немесе орындар өзгерді: бұл жол енді дұрыс емес. Ештеңе жасалған жоқ. Тізімді қайта жасаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Nothing was done. Check that it is there and that you may read it, or choose another.</source>
        <translation>Файлды оқу мүмкін емес: %1. Ештеңе жасалмады. Оның орнында тұрғанын және сізге ашық екенін тексеріңіз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This program (version %1) is newer than the office&apos;s data: that is of version %2, and the program works with %3. Nothing was changed. An administrator signs in to the windows once to bring the data along; until then work with the former version of the program.</source>
        <translation>Бұл бағдарлама (%1-нұсқа) бөлім деректерінен жаңа: деректер %2-нұсқада, бағдарламаға %3-нұсқа керек. Ештеңе өзгертілмеді. Әкімші бағдарламаға бір рет кіріп, деректерді жаңа нұсқаға келтіреді; оған дейін бағдарламаның бұрынғы нұсқасында жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>The office&apos;s data has meanwhile been brought along to a newer version than this program (version %1) knows. Nothing was saved. Note what you typed, close the program and start the new version; the administrator has it.</source>
        <translation>Бөлім деректері осы арада жаңа нұсқаға келтірілді, бұл бағдарлама (%1-нұсқа) оны білмейді. Ештеңе сақталмады. Тергеніңізді жазып алып, бағдарламаны жабыңыз да, жаңа нұсқасын іске қосыңыз; ол әкімшіде бар.</translation>
    </message>
    <message>
        <source>Ask the administrator for the new version of the program.</source>
        <translation>Әкімшіден бағдарламаның жаңа нұсқасын сұраңыз.</translation>
    </message>
    <message>
        <source>Ask the administrator for version %1 of the program, or a later one.</source>
        <translation>Әкімшіден бағдарламаның %1-нұсқасын немесе одан жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>This program (version %1) is older than the office&apos;s data: that is of version %2, and the program knows versions up to %3. The data was not touched.</source>
        <translation>Бұл бағдарлама (%1-нұсқа) бөлім деректерінен ескі: деректер %2-нұсқада, бағдарлама %3-нұсқаға дейін біледі. Деректерге тиіскен жоқпыз.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>The table is being written.</source>
        <translation>Кесте жазылуда.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved: %1</source>
        <translation>
            <numerusform>%n жол сақталды: %1</numerusform>
            <numerusform>%n жол сақталды: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Кітап (*.xlsx)</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Мәтін (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Кестені ашу</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Кестелер (*.xlsx *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>ExtensionFrom</name>
    <message>
        <source>from the old last day</source>
        <translation>бұрынғы соңғы күннен</translation>
    </message>
    <message>
        <source>from the day of issue</source>
        <translation>берілген күннен</translation>
    </message>
    <message>
        <source>from the day of extension</source>
        <translation>ұзартылған күннен</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>written request No. %1 of %2</source>
        <translation>№ %1 жазбаша өтініш, %2</translation>
    </message>
    <message>
        <source>by a code</source>
        <translation>код бойынша</translation>
    </message>
    <message>
        <source>Contract No. %1 of %2.</source>
        <translation>%2 күнгі № %1 шарт.</translation>
    </message>
    <message>
        <source>%1 (landline, no SMS)</source>
        <translation>%1 (қалалық, SMS келмейді)</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Телефон жоқ</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Телефондар: %1</translation>
    </message>
    <message>
        <source>messages in: %1</source>
        <translation>хабарлама тілі: %1</translation>
    </message>
    <message>
        <source>Changed phones:</source>
        <translation>Телефон өзгерістері:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on the applications of %n other families.</source>
        <translation>
            <numerusform>%1 нөмірі басқа %n отбасының өтінішінде тұр.</numerusform>
            <numerusform>%1 нөмірі басқа %n отбасының өтінішінде тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had to be registered by %1 and is late.</source>
        <translation>Тіркеу кешікті: мерзімі %1 дейін еді.</translation>
    </message>
    <message>
        <source>It is to be registered by %1.</source>
        <translation>Тіркеу мерзімі: %1 дейін.</translation>
    </message>
    <message>
        <source>Archived on %1: %2.</source>
        <translation>%1 күнінен мұрағатта: %2.</translation>
    </message>
    <message>
        <source>Last referral %1, %2, %3: %4, %5.</source>
        <extracomment>%1 number, %2 kindergarten, %3 group, %4 &quot;overdue&quot;, &quot;enrolled&quot; and so on, %5 day</extracomment>
        <translation>Соңғы жолдама %1, %2, %3: %4, %5.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>бір рет ұзартылған</translation>
    </message>
    <message>
        <source>can be extended through %1</source>
        <translation>ұзартудың соңғы күні %1</translation>
    </message>
    <message>
        <source>could be extended through %1</source>
        <translation>ұзартудың соңғы күні %1 болды</translation>
    </message>
    <message>
        <source>Come by %1; %2; last day %3.</source>
        <translation>Келу мерзімі %1; %2; соңғы күні %3.</translation>
    </message>
    <message>
        <source>The application is not registered yet. On the page Applications its papers are compared; then it gets its number and its place in the queue, and the family an SMS.</source>
        <translation>Өтініш әлі тіркелмеген. Құжаттар «Өтініштер» бетінде салыстырылады; содан кейін өтініш нөмір мен кезектегі орын алады, ал отбасына SMS келеді.</translation>
    </message>
    <message>
        <source>Choose on the left what the parent came for.</source>
        <translation>Ата-ана не үшін келгенін сол жақтан таңдаңыз.</translation>
    </message>
    <message>
        <source>The child is enrolled and stands in no queue, so nothing can be done for it here. Should it leave the kindergarten, that is recorded at its seat on the page Kindergartens.</source>
        <translation>Бала қабылданған және кезекте тұрған жоқ, мұнда ол үшін ештеңе істеудің қажеті жоқ. Ол балабақшадан кетсе, бұл «Балабақшалар» бетіндегі орнында белгіленеді.</translation>
    </message>
    <message>
        <source>The application is in the archive, and nothing can be done for it here. A supervisor can return it on the page Archive with its own date of filing; otherwise the family files a new one (Ctrl+N).</source>
        <translation>Өтініш мұрағатта, мұнда онымен ештеңе істеуге болмайды. Басшы оны «Мұрағат» бетінде қайтара алады, берілген күні сақталады; әйтпесе отбасы жаңа өтініш береді (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>GroupKind</name>
    <message>
        <source>general</source>
        <translation>жалпы</translation>
    </message>
    <message>
        <source>special (correctional)</source>
        <translation>арнайы (түзету)</translation>
    </message>
    <message>
        <source>sanatorium</source>
        <translation>санаторийлік</translation>
    </message>
</context>
<context>
    <name>GroupLanguage</name>
    <message>
        <source>kaz</source>
        <translation>қаз</translation>
    </message>
    <message>
        <source>rus</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>kaz/rus</source>
        <translation>қаз/орыс</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орыс</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Қазақ және орыс</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>terminal</source>
        <translation>терминал</translation>
    </message>
    <message>
        <source>call</source>
        <translation>қоңырау</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>аты жоқ</translation>
    </message>
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
            <numerusform>бұл SMS-те %n таңба қалды</numerusform>
            <numerusform>бұл SMS-те %n таңба қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS are too many</source>
        <translation>
            <numerusform>%n SMS — тым көп</numerusform>
            <numerusform>%n SMS — тым көп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer takes %n SMS at most.</source>
        <translation>
            <numerusform>Жауап %n SMS-тен аспайды.</numerusform>
            <numerusform>Жауап %n SMS-тен аспайды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryState</name>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>жұмыста</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап берілді</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
</context>
<context>
    <name>KindergartenKind</name>
    <message>
        <source>state</source>
        <translation>мемлекеттік</translation>
    </message>
    <message>
        <source>private with state order</source>
        <translation>мемлекеттік тапсырысы бар жекеменшік</translation>
    </message>
    <message>
        <source>mini-centre</source>
        <translation>шағын орталық</translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>Confirmation code</source>
        <translation>Растау коды</translation>
    </message>
    <message>
        <source>Accepted for registration</source>
        <translation>Тіркеуге қабылданды</translation>
    </message>
    <message>
        <source>Registered, with the number</source>
        <translation>Тіркелді, нөмірі берілді</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Mobile changed</source>
        <translation>Ұялы нөмір ауыстырылды</translation>
    </message>
    <message>
        <source>Invitation to take a seat</source>
        <translation>Орын таңдауға шақыру</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Жолдама нөмірі</translation>
    </message>
    <message>
        <source>Referral issued</source>
        <translation>Жолдама берілді</translation>
    </message>
    <message>
        <source>Referral extended</source>
        <translation>Жолдама ұзартылды</translation>
    </message>
    <message>
        <source>Reminder to come</source>
        <translation>Келу туралы еске салу</translation>
    </message>
    <message>
        <source>Referral overdue</source>
        <translation>Жолдаманың мерзімі өтті</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Кезекке қайтарылды</translation>
    </message>
    <message>
        <source>Archived after the second overdue</source>
        <translation>Мерзімі екінші рет өтіп, мұрағатталды</translation>
    </message>
    <message>
        <source>Papers missing or wrong</source>
        <translation>Құжаттар толық емес немесе қате</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Балабақшаға қабылданды</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>Өтініштен бас тартылды</translation>
    </message>
    <message>
        <source>Reached the age limit</source>
        <translation>Жас шегіне жетті</translation>
    </message>
    <message>
        <source>Taken back by the office</source>
        <translation>Бөлім қайтарып алды</translation>
    </message>
    <message>
        <source>Restored to the queue</source>
        <translation>Кезекке қалпына келтірілді</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Сынақ хабарламасы</translation>
    </message>
    <message>
        <source>Benefit expired</source>
        <translation>Жеңілдік аяқталды</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Өтініш-сұраққа жауап</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>waiting</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>жіберілуде</translation>
    </message>
    <message>
        <source>accepted by the provider</source>
        <translation>провайдер қабылдады</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілді</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>жеткізілмеді</translation>
    </message>
    <message>
        <source>expired at the provider</source>
        <translation>провайдерде мерзімі өтті</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>not known whether it left</source>
        <translation>кеткені белгісіз</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сәтсіз</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>too late, not sent</source>
        <translation>кешікті, жіберілмеді</translation>
    </message>
    <message>
        <source>shown here only</source>
        <translation>тек осында көрсетілді</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>The provider said: %1.</source>
        <translation>Провайдердің жауабы: %1.</translation>
    </message>
    <message>
        <source>Check the settings and the phone, and send another test message.</source>
        <translation>Баптаулар мен телефонды тексеріп, тағы бір сынақ хабарламасын жіберіңіз.</translation>
    </message>
    <message>
        <source>It is sent again by itself, next at %1.</source>
        <translation>Ол өзі қайта жіберіледі, келесісі — %1.</translation>
    </message>
    <message>
        <source>The provider took it and cannot say whether it arrived. Where it matters, phone the family.</source>
        <translation>Провайдер оны қабылдады, бірақ жеткен-жетпегенін айта алмайды. Маңызды болса, отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The provider is being asked about it; meanwhile nothing is sent twice.</source>
        <translation>Ол туралы провайдерден сұралуда; бұл кезде ештеңе екі рет жіберілмейді.</translation>
    </message>
    <message>
        <source>Nobody can say whether it was sent. Phone the family, or send it once more.</source>
        <translation>Жіберілген-жіберілмегенін ешкім айта алмайды. Отбасына қоңырау шалыңыз немесе тағы бір рет жіберіңіз.</translation>
    </message>
    <message>
        <source>Its time was over before it could be sent. Phone the family.</source>
        <translation>Жіберілгенше оның мерзімі өтіп кетті. Отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>It did not arrive. Phone the family, or send it once more.</source>
        <translation>Ол жетпеді. Отбасына қоңырау шалыңыз немесе тағы бір рет жіберіңіз.</translation>
    </message>
    <message>
        <source>the family was phoned</source>
        <translation>отбасына қоңырау шалынды</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>the program ended while it was being sent</source>
        <translation>жіберу кезінде бағдарлама жабылды</translation>
    </message>
    <message>
        <source>put off to the morning</source>
        <translation>таңертеңге қалдырылды</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>провайдерден сұрау мүмкін болмады</translation>
    </message>
    <message>
        <source>The text of a code is not shown.</source>
        <translation>Код мәтіні көрсетілмейді.</translation>
    </message>
    <message>
        <source>The text of this code is wiped: it is no longer valid.</source>
        <translation>Бұл кодтың мәтіні өшірілді: ол енді жарамсыз.</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>жеткізілгені расталмады</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Parent desk</source>
        <translation>Ата-аналарды қабылдау</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Балабақшалар</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>For the head</source>
        <translation>Басшыға</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Өтініш-сұрақтар</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Әрекеттер журналы</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>had a referral already</source>
        <translation>жолдамасы бар болатын</translation>
    </message>
    <message>
        <source>invited to the same group: a seat of its own was kept</source>
        <translation>осы топқа шақырылған: оған өз орны сақталған</translation>
    </message>
    <message>
        <source>invited to this group and took nothing</source>
        <translation>осы топқа шақырылған, бірақ орынды алмады</translation>
    </message>
    <message>
        <source>does not fit the age of the group</source>
        <translation>жасы сәйкес келмейді</translation>
    </message>
    <message>
        <source>no valid commission paper for this kind of group</source>
        <translation>осы түрдегі топқа арналған комиссияның жарамды қорытындысы жоқ</translation>
    </message>
    <message>
        <source>could not take a seat after an overdue referral</source>
        <translation>мерзім өткеннен кейін орын ала алмады</translation>
    </message>
    <message>
        <source>the benefit paper had expired: without it the child stood behind</source>
        <translation>жеңілдік құжатының мерзімі өткен: онсыз артта тұрар еді</translation>
    </message>
    <message>
        <source>asked for another language</source>
        <translation>басқа тәрбие тілін сұраған</translation>
    </message>
    <message>
        <source>asked neither for this kindergarten nor for its district</source>
        <translation>бұл балабақшаны да, бұл ауданды да сұрамаған</translation>
    </message>
    <message>
        <source>invited to another group</source>
        <translation>басқа топқа шақырылған</translation>
    </message>
    <message>
        <source>the seat was open to all, and was not taken</source>
        <translation>орын барлығына ашық болды, бірақ ол алмады</translation>
    </message>
    <message>
        <source>joined the queue after the invitations</source>
        <translation>кезекке шақырудан кейін тұрды</translation>
    </message>
    <message>
        <source>came ahead after the invitations</source>
        <translation>алға шақырудан кейін шықты</translation>
    </message>
    <message>
        <source>did not fit, or had not asked for it, when the invitations went out</source>
        <translation>шақырылған күні сәйкес келмеді немесе бұл орынды сұрамаған</translation>
    </message>
    <message>
        <source>the invitation was taken back</source>
        <translation>шақыру кері қайтарылды</translation>
    </message>
    <message>
        <source>the seat was offered to a twin together with its twin</source>
        <translation>орын егізіне егізімен бірге ұсынылды</translation>
    </message>
    <message>
        <source>no reason found in the records: it must be checked</source>
        <translation>себебі жазбалар бойынша анықталмады: тексеру қажет</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n children who filed earlier or have a benefit were registered</source>
        <translation>
            <numerusform>Бұрын өтініш берген немесе жеңілдігі бар %n бала тіркелді</numerusform>
            <numerusform>Бұрын өтініш берген немесе жеңілдігі бар %n бала тіркелді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back from the archive to their own place</source>
        <translation>
            <numerusform>%n бала мұрағаттан өз орнына қайтты</numerusform>
            <numerusform>%n бала мұрағаттан өз орнына қайтты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead got a referral</source>
        <translation>
            <numerusform>Алдағы %n балаға жолдама берілді</numerusform>
            <numerusform>Алдағы %n балаға жолдама берілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: their referral ended overdue</source>
        <translation>
            <numerusform>%n бала өз орнына қайтты: жолдамасының мерзімі өтті</numerusform>
            <numerusform>%n бала өз орнына қайтты: жолдамасының мерзімі өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: papers missing or wrong</source>
        <translation>
            <numerusform>%n бала өз орнына қайтты: құжаттары толық емес немесе қате</numerusform>
            <numerusform>%n бала өз орнына қайтты: құжаттары толық емес немесе қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: the office recalled the referral</source>
        <translation>
            <numerusform>%n бала өз орнына қайтты: жолдаманы бөлім қайтарып алды</numerusform>
            <numerusform>%n бала өз орнына қайтты: жолдаманы бөлім қайтарып алды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead left the queue by the parents&apos; wish</source>
        <translation>
            <numerusform>Алдағы %n бала ата-анасының қалауымен кезектен шықты</numerusform>
            <numerusform>Алдағы %n бала ата-анасының қалауымен кезектен шықты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead were enrolled</source>
        <translation>
            <numerusform>Алдағы %n бала қабылданды</numerusform>
            <numerusform>Алдағы %n бала қабылданды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead reached the age limit</source>
        <translation>
            <numerusform>Алдағы %n бала жас шегіне жетті</numerusform>
            <numerusform>Алдағы %n бала жас шегіне жетті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit of %n children was confirmed</source>
        <translation>
            <numerusform>%n баланың жеңілдігі расталды</numerusform>
            <numerusform>%n баланың жеңілдігі расталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit paper of %n children expired</source>
        <translation>
            <numerusform>%n баланың жеңілдік құжатының мерзімі өтті</numerusform>
            <numerusform>%n баланың жеңілдік құжатының мерзімі өтті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n children were corrected</source>
        <translation>
            <numerusform>%n баланың деректері түзетілді</numerusform>
            <numerusform>%n баланың деректері түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were archived: overdue for the second time</source>
        <translation>
            <numerusform>%n баланың өтініші мұрағатталды: жолдама мерзімі екінші рет өтті</numerusform>
            <numerusform>%n баланың өтініші мұрағатталды: жолдама мерзімі екінші рет өтті</numerusform>
        </translation>
    </message>
    <message>
        <source>this child, until %1</source>
        <translation>осы бала, %1 дейін</translation>
    </message>
    <message>
        <source>all</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>the first in the queue, until %1</source>
        <translation>кезек басындағылар, %1 дейін</translation>
    </message>
    <message>
        <source>not this child</source>
        <translation>бұл бала емес</translation>
    </message>
    <message>
        <source>The messages about this referral are still on their way: look again before the last day.</source>
        <translation>Бұл жолдама туралы хабарламалар әлі жолда: соңғы күнге дейін тағы тексеріңіз.</translation>
    </message>
    <message>
        <source>It became overdue while its messages were still on their way: the family may not have known of it.</source>
        <translation>Хабарламалар әлі жолда болғанда мерзімі өтті: отбасы ол туралы білмеуі мүмкін.</translation>
    </message>
    <message>
        <source>The provider took the messages about this referral and cannot say whether they arrived: phone the family.</source>
        <translation>Провайдер бұл жолдама туралы хабарламаларды қабылдады, бірақ жеткен-жетпегенін айта алмайды: отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>It became overdue and nobody can say whether any of its messages arrived: the family may not have known of it.</source>
        <translation>Мерзімі өтті, хабарламалардың біреуі болса да жеткен-жетпегенін ешкім айта алмайды: отбасы ол туралы білмеуі мүмкін.</translation>
    </message>
    <message>
        <source>No message about this referral has reached the family: phone them.</source>
        <translation>Бұл жолдама туралы бірде-бір хабарлама отбасына жетпеді: қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>It became overdue although none of its messages was ever delivered: the family may not have known of it.</source>
        <translation>Бірде-бір хабарлама жеткізілмесе де мерзімі өтті: отбасы ол туралы білмеуі мүмкін.</translation>
    </message>
    <message>
        <source>This child&apos;s own benefit was confirmed</source>
        <translation>Осы баланың жеңілдігі расталды</translation>
    </message>
    <message>
        <source>This child&apos;s own benefit paper expired</source>
        <translation>Осы баланың жеңілдік құжатының мерзімі өтті</translation>
    </message>
    <message>
        <source>This child&apos;s own data were corrected</source>
        <translation>Осы баланың деректері түзетілді</translation>
    </message>
    <message>
        <source>Came into the queue (%1): place %2</source>
        <translation>Кезекке тұрды (%1): орны %2</translation>
    </message>
    <message>
        <source>Left the queue (%1) from place %2</source>
        <translation>Кезектен шықты (%1), орны %2 болған</translation>
    </message>
    <message>
        <source>The order of the queue became another one (rule R5)</source>
        <translation>Кезек тәртібі өзгерді (R5 ережесі)</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the group was made smaller</source>
        <translation>топтағы орын саны азайтылды</translation>
    </message>
    <message>
        <source>%1, %2, born %3</source>
        <translation>%1, %2, туған жылы %3</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again on %1 if the parents do not come.</source>
        <translation>
            <numerusform>%n орынға жолдама берілген: ата-аналар келмесе, %1 қайта босайды.</numerusform>
            <numerusform>%n орынға жолдама берілген: ата-аналар келмесе, %1 қайта босайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again from %1 to %2 if the parents do not come.</source>
        <translation>
            <numerusform>%n орынға жолдама берілген: ата-аналар келмесе, %1 – %2 аралығында қайта босайды.</numerusform>
            <numerusform>%n орынға жолдама берілген: ата-аналар келмесе, %1 – %2 аралығында қайта босайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>Seat %1 is taken by %2.</source>
        <translation>%1-орын бос емес: %2.</translation>
    </message>
    <message>
        <source>Seat %1 is kept for %2 by a referral that is valid until %3.</source>
        <translation>%1-орын жолдамамен сақталған: %2. Жолдама %3 дейін жарамды.</translation>
    </message>
    <message>
        <source>Seat %1 stands in bulletin %2: families can choose it.</source>
        <translation>%1-орын бюллетеньде (%2): отбасылар оны таңдай алады.</translation>
    </message>
    <message>
        <source>Seat %1 has been free since %2 and waits for the next bulletin.</source>
        <translation>%1-орын %2 бері бос, келесі бюллетеньді күтуде.</translation>
    </message>
    <message>
        <source>Seat %1 is closed: %2.</source>
        <translation>%1-орын жабық: %2.</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Stands in a narrow cell: at most nine letters with the day (&quot;by 26.11&quot;)</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Seat %1 is closed with the whole group.</source>
        <translation>%1-орын бүкіл топпен бірге жабық.</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>the number of the application</source>
        <translation>өтініштің нөмірі</translation>
    </message>
    <message>
        <source>the number of the referral</source>
        <translation>жолдаманың нөмірі</translation>
    </message>
    <message>
        <source>the kindergarten</source>
        <translation>балабақша</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>топ</translation>
    </message>
    <message>
        <source>the day that the message is about</source>
        <translation>хабарламада айтылатын күн</translation>
    </message>
    <message>
        <source>the last day to extend</source>
        <translation>ұзартудың соңғы күні</translation>
    </message>
    <message>
        <source>the place in the queue</source>
        <translation>кезектегі орны</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>the confirmation code</source>
        <translation>растау коды</translation>
    </message>
    <message>
        <source>how many minutes the code is valid</source>
        <translation>код неше минут жарамды</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>бөлімнің атауы</translation>
    </message>
    <message>
        <source>the answer to the question</source>
        <translation>сұраққа жауап</translation>
    </message>
</context>
<context>
    <name>PriorityCategory</name>
    <message>
        <source>Extraordinary</source>
        <translation>Кезектен тыс</translation>
    </message>
    <message>
        <source>First priority</source>
        <translation>Бірінші кезекте</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kezek: the kindergarten queue of a city education office</source>
        <translation>Kezek: қалалық білім бөлімінің балабақша кезегі</translation>
    </message>
    <message>
        <source>Open a training office at this local day or instant.</source>
        <translation>Оқу-жаттығу бөлімін осы жергілікті күнде не уақытта ашу.</translation>
    </message>
    <message>
        <source>kk, ru or en.</source>
        <translation>kk, ru немесе en.</translation>
    </message>
    <message>
        <source>Drive the real windows through one office day on a training office; pictures and papers go to FOLDER.</source>
        <translation>Оқу-жаттығу бөлімінде бір жұмыс күнін нақты терезелермен өткізу; суреттер мен құжаттар FOLDER қалтасына сақталады.</translation>
    </message>
    <message>
        <source>Be the terminal in the hall: the whole screen, for an account of self-service only.</source>
        <translation>Холлдағы терминал болу: бүкіл экран, тек өзіне-өзі қызмет көрсету тіркелгісі үшін.</translation>
    </message>
    <message>
        <source>Open this office: a file, or postgresql://server/database.</source>
        <translation>Осы бөлімді ашу: файл немесе postgresql://сервер/дерекқор.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The provider has taken the message.</source>
        <translation>Провайдер хабарламаны қабылдады.</translation>
    </message>
    <message>
        <source>The message is on its way to the phone. Its delivery is asked after by itself.</source>
        <translation>Хабарлама телефонға жетуде. Жеткізілгенін бағдарлама өзі сұрайды.</translation>
    </message>
    <message>
        <source>The message has reached the phone.</source>
        <translation>Хабарлама телефонға жетті.</translation>
    </message>
    <message>
        <source>The operator could not deliver the message. Phone the family.</source>
        <translation>Оператор хабарламаны жеткізе алмады. Отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The message did not reach the phone in time and is tried no longer. Phone the family.</source>
        <translation>Хабарлама телефонға уақытында жетпеді, енді жеткізілмейді. Отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The provider takes no such number. The message was not sent. Check the family&apos;s phone number.</source>
        <translation>Провайдер мұндай нөмірді қабылдамайды. Хабарлама жіберілмеді. Отбасының телефонын тексеріңіз.</translation>
    </message>
    <message>
        <source>The provider did not accept how the message was asked for. It was not sent. Check the sender name in Settings → SMS and send again; if it goes on, tell the administrator.</source>
        <translation>Провайдер жіберу сұрауын қабылдамады. Хабарлама жіберілмеді. «Баптаулар → SMS» бөлімінде жіберуші атауын тексеріп, қайта жіберіңіз; қайталанса, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The provider refuses the user, the password or this computer. The message was not sent. Correct the password in Settings → SMS, or ask the provider to admit this computer.</source>
        <translation>Провайдер пайдаланушыны, құпиясөзді немесе осы компьютерді қабылдамайды. Хабарлама жіберілмеді. «Баптаулар → SMS» бөлімінде құпиясөзді түзетіңіз немесе провайдерден осы компьютерге рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>The provider is not found at this address. The message was not sent. Correct the address in Settings → SMS.</source>
        <translation>Бұл мекенжайда провайдер жоқ. Хабарлама жіберілмеді. «Баптаулар → SMS» бөлімінде мекенжайды түзетіңіз.</translation>
    </message>
    <message>
        <source>The account with the provider is empty. The message was not sent. Top the account up.</source>
        <translation>Провайдердегі шотта ақша жоқ. Хабарлама жіберілмеді. Шотты толтырыңыз.</translation>
    </message>
    <message>
        <source>The provider has blocked this computer or account. The message was not sent. Call the provider and ask why.</source>
        <translation>Провайдер осы компьютерді немесе шотты бұғаттады. Хабарлама жіберілмеді. Провайдерге қоңырау шалып, себебін сұраңыз.</translation>
    </message>
    <message>
        <source>The text or the sender name is forbidden. The message was not sent. Change the text, or have the sender name registered with the provider.</source>
        <translation>Мәтінге немесе жіберуші атауына тыйым салынған. Хабарлама жіберілмеді. Мәтінді өзгертіңіз немесе жіберуші атауын провайдерде тіркетіңіз.</translation>
    </message>
    <message>
        <source>The provider asks to wait. The message was not sent now and is sent again by itself.</source>
        <translation>Провайдер күтуді сұрайды. Хабарлама қазір жіберілмеді, ол өзі қайта жіберіледі.</translation>
    </message>
    <message>
        <source>It is not known whether the message was sent. Nothing repeats it by itself. Wait until the provider has been asked, or phone the family.</source>
        <translation>Хабарламаның жіберілген-жіберілмегені белгісіз. Ол өзі қайталанбайды. Провайдердің жауабын күтіңіз немесе отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The provider does not know the message. It has probably not been sent. Send it again or phone the family.</source>
        <translation>Провайдер бұл хабарламаны білмейді. Ол жіберілмеген болуы керек. Қайта жіберіңіз немесе отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The provider cannot be spoken to as it is set up. The message was not sent. Correct the address and the names in Settings → SMS.</source>
        <translation>Мұндай баптаулармен провайдермен байланысу мүмкін емес. Хабарлама жіберілмеді. «Баптаулар → SMS» бөлімінде мекенжай мен атауларды түзетіңіз.</translation>
    </message>
    <message>
        <source>This computer knows no password of the provider. The message was not sent. Type it in Settings → SMS.</source>
        <translation>Бұл компьютерде провайдердің құпиясөзі жоқ. Хабарлама жіберілмеді. Оны «Баптаулар → SMS» бөлімінде теріңіз.</translation>
    </message>
    <message>
        <source>The message has no text. It was not sent. Write its text in Settings → Message texts.</source>
        <translation>Хабарламада мәтін жоқ. Ол жіберілмеді. Мәтінін «Баптаулар → Хабарлама мәтіндері» бөлімінде жазыңыз.</translation>
    </message>
    <message>
        <source>A landline takes no SMS. The message was not sent. Phone the family.</source>
        <translation>Қалалық телефон SMS қабылдамайды. Хабарлама жіберілмеді. Отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The message is too long for the provider. It was not sent. Shorten its text in Settings → Message texts.</source>
        <translation>Хабарлама провайдер үшін тым ұзын. Ол жіберілмеді. Мәтінін «Баптаулар → Хабарлама мәтіндері» бөлімінде қысқартыңыз.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. The message was not sent and goes as soon as the line is back. Check the network.</source>
        <translation>Провайдер қолжетімсіз. Хабарлама жіберілмеді, байланыс қалпына келгенде жіберіледі. Желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a password. The message was not sent. Ask whoever looks after the network.</source>
        <translation>Желінің прокси-сервері құпиясөз сұрайды. Хабарлама жіберілмеді. Желіге жауапты адамға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The gateway refuses the message. It was not sent. Correct the user and the password in Settings → SMS, or ask whoever looks after the gateway.</source>
        <translation>Шлюз хабарламаны қабылдамайды. Ол жіберілмеді. «Баптаулар → SMS» бөлімінде пайдаланушы мен құпиясөзді түзетіңіз немесе шлюзге жауапты адамға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The gateway is busy or was not reached. The message is sent again by itself if it is certain that it was not sent.</source>
        <translation>Шлюз бос емес немесе қолжетімсіз. Жіберілмегені анық болса, хабарлама өзі қайта жіберіледі.</translation>
    </message>
    <message>
        <source>The provider cannot deliver to this number. The message was not sent. Phone the family.</source>
        <translation>Провайдер бұл нөмірге жеткізе алмайды. Хабарлама жіберілмеді. Отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The provider has stopped the message. Look in the provider&apos;s cabinet why, or phone the family.</source>
        <translation>Провайдер хабарламаны тоқтатты. Себебін провайдер кабинетінен қараңыз немесе отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The message has been read.</source>
        <translation>Хабарлама оқылды.</translation>
    </message>
    <message>
        <source>The message has been read and its link opened.</source>
        <translation>Хабарлама оқылды, сілтемесі ашылды.</translation>
    </message>
    <message>
        <source>This number cannot be reached by SMS. Phone the family.</source>
        <translation>Бұл нөмірге SMS жетпейді. Отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>Мұндай нөмір жоқ.</translation>
    </message>
    <message>
        <source>The phone is switched off or out of reach.</source>
        <translation>Телефон өшірулі немесе желіден тыс.</translation>
    </message>
    <message>
        <source>SMS is not switched on for this number.</source>
        <translation>Бұл нөмірге SMS қосылмаған.</translation>
    </message>
    <message>
        <source>The phone has a fault or no room for messages.</source>
        <translation>Телефонда ақау бар немесе жады толған.</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>Нөмір бұғатталған.</translation>
    </message>
    <message>
        <source>The phone or its network does not take SMS.</source>
        <translation>Телефон немесе оның желісі SMS қабылдамайды.</translation>
    </message>
    <message>
        <source>The account only pretends to send: switch virtual sending off in the provider&apos;s cabinet.</source>
        <translation>Виртуалды жіберу қосулы: хабарламалар кетпейді. Оны провайдер кабинетінде өшіріңіз.</translation>
    </message>
    <message>
        <source>The SIM card was changed lately.</source>
        <translation>SIM-карта жақында ауыстырылған.</translation>
    </message>
    <message>
        <source>The operator&apos;s queue is full.</source>
        <translation>Оператордың кезегі толы.</translation>
    </message>
    <message>
        <source>Nobody answers.</source>
        <translation>Жауап жоқ.</translation>
    </message>
    <message>
        <source>The text has no template approved by the operator: have it approved.</source>
        <translation>Мәтінге оператор бекіткен үлгі жоқ: үлгіні бекітіңіз.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not allowed: have it admitted in the provider&apos;s cabinet.</source>
        <translation>Бұл компьютердің мекенжайына рұқсат жоқ: оны провайдер кабинетінде қосыңыз.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>Нөмір бос емес.</translation>
    </message>
    <message>
        <source>The text could not be converted.</source>
        <translation>Мәтінді түрлендіру мүмкін болмады.</translation>
    </message>
    <message>
        <source>An answering machine took it.</source>
        <translation>Автожауап берді.</translation>
    </message>
    <message>
        <source>A contract with the provider is needed.</source>
        <translation>Провайдермен шарт қажет.</translation>
    </message>
    <message>
        <source>Mailings are forbidden for this account: call the provider.</source>
        <translation>Бұл шотқа таратылымға тыйым салынған: провайдерге қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The operator did not say what became of it.</source>
        <translation>Оператор оның не болғанын айтпады.</translation>
    </message>
    <message>
        <source>Sending is limited to certain hours.</source>
        <translation>Жіберуге белгілі сағаттарда ғана рұқсат.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of messages is reached: call the provider.</source>
        <translation>Шоттың хабарлама шегі таусылды: провайдерге қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The provider has no way to this operator.</source>
        <translation>Провайдердің бұл операторға жолы жоқ.</translation>
    </message>
    <message>
        <source>The number is not written as it should be.</source>
        <translation>Нөмір дұрыс жазылмаған.</translation>
    </message>
    <message>
        <source>The account&apos;s settings forbid this number: look in the provider&apos;s cabinet.</source>
        <translation>Шот баптаулары бұл нөмірге тыйым салады: провайдер кабинетін қараңыз.</translation>
    </message>
    <message>
        <source>This number&apos;s limit of messages is reached.</source>
        <translation>Бұл нөмірге хабарлама шегі таусылды.</translation>
    </message>
    <message>
        <source>The number is forbidden.</source>
        <translation>Нөмірге тыйым салынған.</translation>
    </message>
    <message>
        <source>The spam filter held it back: change the text.</source>
        <translation>Спам сүзгісі ұстап қалды: мәтінді өзгертіңіз.</translation>
    </message>
    <message>
        <source>The sender name is not registered: have it registered with the provider.</source>
        <translation>Жіберуші атауы тіркелмеген: оны провайдерде тіркетіңіз.</translation>
    </message>
    <message>
        <source>The operator refused it.</source>
        <translation>Оператор бас тартты.</translation>
    </message>
    <message>
        <source>The provider has taken the message and looks at its text first. It goes when the text is approved.</source>
        <translation>Провайдер хабарламаны қабылдап, алдымен мәтінін тексеруде. Мақұлданғанда жіберіледі.</translation>
    </message>
    <message>
        <source>This account belongs to another address of the provider. The message was not sent. Ask the provider for the address and write it in Settings → SMS.</source>
        <translation>Бұл шот провайдердің басқа мекенжайына тиесілі. Хабарлама жіберілмеді. Мекенжайды провайдерден біліп, «Баптаулар → SMS» бөліміне жазыңыз.</translation>
    </message>
    <message>
        <source>A part of the message has reached the phone. The rest is asked after by itself.</source>
        <translation>Хабарламаның бір бөлігі телефонға жетті. Қалғанын бағдарлама өзі сұрайды.</translation>
    </message>
    <message>
        <source>The operator refused the message: the number, the text or the sender name. Check them, and phone the family.</source>
        <translation>Оператор хабарламаны қабылдамады: нөмірі, мәтіні немесе жіберуші атауы. Тексеріп, отбасына қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>The operator has deleted the message. Phone the family.</source>
        <translation>Оператор хабарламаны өшірді. Отбасына қоңырау шалыңыз.</translation>
    </message>
</context>
<context>
    <name>QueueOrder</name>
    <message>
        <source>categories strictly one after another</source>
        <translation>санаттар қатаң бірінен соң бірі</translation>
    </message>
    <message>
        <source>one first-priority child, then several general ones</source>
        <translation>бірінші кезектегі бір бала, содан кейін жалпы кезектегі бірнешеуі</translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>issued</source>
        <translation>берілген</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>ұзартылған</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>papers rejected</source>
        <translation>құжаттар қабылданбады</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>бас тартылған</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>қайтарып алынған</translation>
    </message>
</context>
<context>
    <name>ReferralVerb</name>
    <message>
        <source>Extend</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Let lapse</source>
        <translation>Мерзімі өтті деп белгілеу</translation>
    </message>
    <message>
        <source>Papers wrong</source>
        <translation>Құжаттар дұрыс емес</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Қайтарып алу</translation>
    </message>
</context>
<context>
    <name>RefusalGround</name>
    <message>
        <source>data differ from the documents</source>
        <translation>деректер құжаттарға сәйкес емес</translation>
    </message>
    <message>
        <source>the child is in the queue already</source>
        <translation>бала кезекте тұр</translation>
    </message>
    <message>
        <source>the family does not live in the city</source>
        <translation>отбасы қалада тұрмайды</translation>
    </message>
    <message>
        <source>the child is too old</source>
        <translation>баланың жасы асқан</translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation>құжаттар толық емес</translation>
    </message>
    <message>
        <source>at the request of the applicant</source>
        <translation>өтініш берушінің сұрауы бойынша</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>registrar</source>
        <translation>тіркеуші</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>орналастырушы</translation>
    </message>
    <message>
        <source>kindergarten</source>
        <translation>балабақша</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>басшы</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>night work</source>
        <translation>түнгі жұмыс</translation>
    </message>
    <message>
        <source>self-service terminal</source>
        <translation>өзіне-өзі қызмет көрсету терминалы</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 – %2 аралығында.</translation>
    </message>
    <message>
        <source>Leave it empty for none.</source>
        <translation>Жоқ болса, бос қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Registration is due, working days after filing</source>
        <translation>Тіркеу мерзімі, берілгеннен кейінгі жұмыс күні</translation>
    </message>
    <message>
        <source>Mobile numbers on an application</source>
        <translation>Өтініштегі ұялы нөмірлер саны</translation>
    </message>
    <message>
        <source>A confirmation code is valid, minutes</source>
        <translation>Растау кодының мерзімі, минут</translation>
    </message>
    <message>
        <source>Tries to type a code</source>
        <translation>Кодты теру әрекеттерінің саны</translation>
    </message>
    <message>
        <source>A new code can be sent after, seconds</source>
        <translation>Жаңа код жіберу аралығы, секунд</translation>
    </message>
    <message>
        <source>Codes to one number in an hour, at most</source>
        <translation>Бір нөмірге сағатына ең көп код саны</translation>
    </message>
    <message>
        <source>One queue for each birth year, city-wide</source>
        <translation>Әр туған жылға қала бойынша бір кезек</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Кезек реті</translation>
    </message>
    <message>
        <source>General children after each first-priority child</source>
        <translation>Бірінші кезектегі әр баладан кейінгі жалпы кезектегі балалар</translation>
    </message>
    <message>
        <source>The bulletin is published on working days at</source>
        <translation>Бюллетень жұмыс күндері жарияланатын уақыт</translation>
    </message>
    <message>
        <source>The invited head of the queue chooses first, working days (0: no window)</source>
        <translation>Кезек басындағы шақырылғандар бірінші таңдайды, жұмыс күні (0: мерзімсіз)</translation>
    </message>
    <message>
        <source>The window closes on its last day at</source>
        <translation>Басымдық мерзімінің соңғы күні жабылу уақыты</translation>
    </message>
    <message>
        <source>After the window a seat is open to all waiting children that fit</source>
        <translation>Басымдық мерзімінен кейін орын кезектегі сәйкес балалардың бәріне ашық</translation>
    </message>
    <message>
        <source>A referral is valid, working days</source>
        <translation>Жолдаманың мерзімі, жұмыс күні</translation>
    </message>
    <message>
        <source>A referral can be extended, working days</source>
        <translation>Жолдаманы ұзартуға болатын мерзім, жұмыс күні</translation>
    </message>
    <message>
        <source>An extension adds, calendar days</source>
        <translation>Ұзарту қосатын мерзім, күнтізбелік күн</translation>
    </message>
    <message>
        <source>The extension is counted</source>
        <translation>Ұзарту қай күннен есептеледі</translation>
    </message>
    <message>
        <source>The family is asked to come within, calendar days</source>
        <translation>Отбасының келу мерзімі, күнтізбелік күн</translation>
    </message>
    <message>
        <source>An extended last day that falls on a day off moves to the next working day</source>
        <translation>Ұзартылған соңғы күн демалысқа түссе, келесі жұмыс күніне ауысады</translation>
    </message>
    <message>
        <source>Overdue referrals that archive an application</source>
        <translation>Өтініш мұрағатталатын мерзімі өткен жолдамалар саны</translation>
    </message>
    <message>
        <source>An overdue referral leaves the category as it was</source>
        <translation>Жолдаманың мерзімі өтсе, санат бұрынғыша қалады</translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken for, days</source>
        <translation>Жолдаманың мерзімі өткен соң орын таңдауға болмайтын мерзім, күн</translation>
    </message>
    <message>
        <source>Missing or wrong papers count as an overdue referral</source>
        <translation>Толық емес немесе қате құжаттар мерзімі өткен жолдама болып саналады</translation>
    </message>
    <message>
        <source>A freed seat can be chosen after the next bulletin</source>
        <translation>Босаған орын келесі бюллетеньнен кейін таңдалады</translation>
    </message>
    <message>
        <source>Yearly confirmation of applications</source>
        <translation>Өтініштерді жыл сайын растау</translation>
    </message>
    <message>
        <source>One live application a child, one live referral an application, one live referral a seat</source>
        <translation>Балаға бір өтініш, өтінішке бір жолдама, орынға бір жолдама</translation>
    </message>
    <message>
        <source>A child waits until it is, full years</source>
        <translation>Бала кезекте тұратын жас шегі, толық жыл</translation>
    </message>
    <message>
        <source>Twins are children of one parent born within, days</source>
        <translation>Егіздер — бір ата-ананың мына аралықта туған балалары, күн</translation>
    </message>
    <message>
        <source>Twins are offered seats together</source>
        <translation>Егіздерге орын бірге ұсынылады</translation>
    </message>
    <message>
        <source>Publication is frozen from</source>
        <translation>Жариялау тоқтатылады: басы</translation>
    </message>
    <message>
        <source>Publication is frozen until</source>
        <translation>Жариялау тоқтатылады: соңы</translation>
    </message>
    <message>
        <source>A landline becomes a mobile only by written request</source>
        <translation>Қалалық телефон ұялыға тек жазбаша өтінішпен ауыстырылады</translation>
    </message>
    <message>
        <source>An expired benefit paper gives no priority until it is renewed</source>
        <translation>Мерзімі өткен жеңілдік құжаты жаңартылғанша басымдық бермейді</translation>
    </message>
    <message>
        <source>A seat is never given twice and a group is never over-filled</source>
        <translation>Орын екі рет берілмейді, топ артық толтырылмайды</translation>
    </message>
    <message>
        <source>Kindergartens a family may wish for</source>
        <translation>Отбасы қалай алатын балабақшалар саны</translation>
    </message>
    <message>
        <source>Notices wait in the evening from</source>
        <translation>Хабарламалар кешке күтеді: басы</translation>
    </message>
    <message>
        <source>Notices wait in the morning until</source>
        <translation>Хабарламалар таңертең күтеді: соңы</translation>
    </message>
    <message>
        <source>Codes that one worker may send in a day, at most</source>
        <translation>Бір қызметкер күніне ең көбі неше код жібере алады</translation>
    </message>
    <message>
        <source>Codes that the whole office may send in a day, at most</source>
        <translation>Бүкіл бөлім күніне ең көбі неше код жібере алады</translation>
    </message>
    <message>
        <source>Look-ups at one self-service terminal in an hour, at most</source>
        <translation>Бір терминалда бір сағатта кезекті тексеру саны, ең көбі</translation>
    </message>
    <message>
        <source>Of these, look-ups that found no child, at most</source>
        <translation>Олардың ішінде бала табылмаған тексерулер, ең көбі</translation>
    </message>
    <message>
        <source>A self-service terminal forgets the family after silence of, seconds</source>
        <translation>Терминал отбасы деректерін әрекетсіздіктен кейін ұмытады, секунд</translation>
    </message>
    <message>
        <source>A bulletin can be taken back, and its invitations wait, for minutes</source>
        <translation>Бюллетеньді болдырмауға болады және шақырулар күтеді, минут</translation>
    </message>
    <message>
        <source>The forecast of freed seats looks ahead, working days</source>
        <translation>Босайтын орындар болжамы алға қарайды, жұмыс күні</translation>
    </message>
    <message>
        <source>A seat that nobody was offered stands out after, days</source>
        <translation>Ешкімге ұсынылмаған орын ерекшеленеді, күннен кейін</translation>
    </message>
    <message>
        <source>Alarm: a change reached back further than, days</source>
        <translation>Дабыл: өзгеріс кері күнмен мынадан көп, күн</translation>
    </message>
    <message>
        <source>Alarm: children that one worker or PC looked at in an hour, more than</source>
        <translation>Дабыл: бір қызметкер немесе компьютер сағатына ашқан балалар, мынадан көп</translation>
    </message>
    <message>
        <source>Alarm: families with one phone number, this many or more</source>
        <translation>Дабыл: бір телефон нөмірі бар отбасылар, сонша немесе одан көп</translation>
    </message>
    <message>
        <source>Alarm: somebody works in the morning before</source>
        <translation>Дабыл: біреу таңертең мына уақыттан ерте жұмыс істейді</translation>
    </message>
    <message>
        <source>Alarm: somebody works in the evening after</source>
        <translation>Дабыл: біреу кешке мына уақыттан кейін жұмыс істейді</translation>
    </message>
    <message>
        <source>Personal data is kept after the end of a case, months</source>
        <translation>Дербес деректер өтініш аяқталғаннан кейін сақталады, ай</translation>
    </message>
</context>
<context>
    <name>SeatActions</name>
    <message>
        <source>Your role looks at seats only.</source>
        <translation>Сіздің рөліңіз орындарды тек көреді.</translation>
    </message>
    <message>
        <source>Not for your role.</source>
        <translation>Сіздің рөліңізге арналмаған.</translation>
    </message>
    <message>
        <source>Your role does not publish seats.</source>
        <translation>Сіздің рөліңіз орындарды жарияламайды.</translation>
    </message>
    <message>
        <source>Every free seat is published.</source>
        <translation>Барлық бос орын жарияланған.</translation>
    </message>
    <message>
        <source>The whole group is closed.</source>
        <translation>Бүкіл топ жабық.</translation>
    </message>
</context>
<context>
    <name>SeatState</name>
    <message>
        <source>taken</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>on referral</source>
        <translation>жолдама берілген</translation>
    </message>
    <message>
        <source>in the bulletin</source>
        <translation>бюллетеньде</translation>
    </message>
    <message>
        <source>free, not published</source>
        <translation>бос, жарияланбаған</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>boy</source>
        <translation>ұл</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>қыз</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Counter</source>
        <translation>Бөлімде</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Порталда</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминалда</translation>
    </message>
</context>
<context>
    <name>StatePicture</name>
    <message>
        <source>State</source>
        <translation>Бастапқы күй</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Келесі күй</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Row %1, column %2 “%3”: %4</source>
        <translation>%1-жол, %2 бағаны «%3»: %4</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1-жол: %2</translation>
    </message>
    <message>
        <source>Row %1: %2 is in their list and not enrolled here.</source>
        <translation>%1-жол: %2 балабақша тізімінде бар, бізде қабылданбаған.</translation>
    </message>
    <message>
        <source>Row %1: %2 is in their list and enrolled here in another kindergarten: %3.</source>
        <translation>%1-жол: %2 балабақша тізімінде бар, бізде басқа балабақшаға қабылданған: %3.</translation>
    </message>
    <message>
        <source>%1 is enrolled here, group %2, and not in their list.</source>
        <translation>%1: бізде %2 тобына қабылданған, балабақша тізімінде жоқ.</translation>
    </message>
    <message>
        <source>Row %1: %2 is in group %3 of their list and in group %4 here.</source>
        <translation>%1-жол: %2 балабақша тізімінде %3 тобында, бізде %4 тобында.</translation>
    </message>
    <message>
        <source>Row %1: %2 is spelt here %3.</source>
        <translation>%1-жол: %2, бізде %3 деп жазылған.</translation>
    </message>
    <message>
        <source>Row %1: %2 stands in their list before.</source>
        <translation>%1-жол: %2 балабақша тізімінде жоғарыда тұр.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 has no end. Nothing was imported. Close the quotation or take the mark out.</source>
        <translation>%1-жолдағы тырнақша жабылмаған. Ештеңе жүктелмеді. Тырнақшаны жабыңыз немесе алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Register the application · %1</source>
        <translation>Өтінішті тіркеу · %1</translation>
    </message>
    <message>
        <source>Referral %1 ends for the second time · will go to the archive</source>
        <translation>%1 жолдамасының мерзімі екінші рет аяқталады · мұрағатқа кетеді</translation>
    </message>
    <message>
        <source>Referral %1 ends · %2</source>
        <translation>%1 жолдамасы аяқталады · %2</translation>
    </message>
    <message numerus="yes">
        <source>Last day to extend: %n referral(s)</source>
        <translation>
            <numerusform>Ұзартудың соңғы күні: %n жолдама</numerusform>
            <numerusform>Ұзартудың соңғы күні: %n жолдама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window of the first in the queue closes: %n seat(s)</source>
        <translation>
            <numerusform>Кезек басындағылардың басымдық мерзімі аяқталады: %n орын</numerusform>
            <numerusform>Кезек басындағылардың басымдық мерзімі аяқталады: %n орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone the families: %n SMS not delivered</source>
        <translation>
            <numerusform>Отбасыларға қоңырау шалу: %n SMS жеткізілмеді</numerusform>
            <numerusform>Отбасыларға қоңырау шалу: %n SMS жеткізілмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone the family, the SMS was not delivered · %1</source>
        <translation>Отбасына қоңырау шалу, SMS жеткізілмеді · %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Phone the family about referral %1: %2 · %3</source>
        <translation>%1 жолдамасы туралы отбасына қоңырау шалу: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Answer the parents: %n question(s)</source>
        <translation>
            <numerusform>Ата-аналарға жауап беру: %n өтініш-сұрақ</numerusform>
            <numerusform>Ата-аналарға жауап беру: %n өтініш-сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes with the papers · %2, seat %3</source>
        <translation>%1 құжаттарымен келеді · %2, %3-орын</translation>
    </message>
    <message>
        <source>%1 · the last time</source>
        <translation>%1 · соңғы рет</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToFamilies</name>
    <message>
        <source>This is a landline: no SMS reaches it. Nothing was sent. Type a mobile number; with a landline alone, come to the counter.</source>
        <translation>Бұл үй телефоны: оған СМС келмейді. Ештеңе жіберілген жоқ. Ұялы нөмірді енгізіңіз; ұялы телефон болмаса, маманға келіңіз.</translation>
    </message>
    <message>
        <source>A digit of the number is wrong, or two are swapped. Nothing was done. Compare it with the SMS or the notice.</source>
        <translation>Нөмірде қате цифр бар немесе екі цифр ауысып кеткен. Ештеңе жасалған жоқ. Нөмірді СМС-пен немесе хабарламамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The office has not entered the working days of %1 yet, so the term cannot be counted. Nothing was done. Please come to the counter.</source>
        <translation>Бөлім %1 жылдың жұмыс күндерін әлі енгізбеген, сондықтан мерзімді есептеу мүмкін емес. Ештеңе жасалған жоқ. Маманға келіңіз.</translation>
    </message>
    <message>
        <source>Your consent is not ticked. Nothing was done. Tick it and try again.</source>
        <translation>Келісім белгісі қойылмаған. Ештеңе жасалған жоқ. Белгіні қойып, қайталаңыз.</translation>
    </message>
    <message>
        <source>This number stands there already. Nothing was done. Type another mobile, for example the other parent&apos;s.</source>
        <translation>Бұл нөмір бұрыннан көрсетілген. Ештеңе жасалған жоқ. Басқа ұялы нөмірді енгізіңіз, мысалы екінші ата-ананыкін.</translation>
    </message>
    <message>
        <source>This child already has an application (%1). A second one was not made. Return to the first screen and look the child up in the queue.</source>
        <translation>Бұл балаға өтініш бар (%1). Екінші өтініш берілген жоқ. Бірінші экранға оралып, «Кезекті тексеру» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>This child is enrolled in a kindergarten. No application was made. If the child has left it, come to the counter.</source>
        <translation>Бұл бала балабақшаға қабылданған. Өтініш берілген жоқ. Егер бала балабақшадан шыққан болса, маманға келіңіз.</translation>
    </message>
    <message>
        <source>The application has no number yet. Nothing was done. The number comes by SMS after registration.</source>
        <translation>Өтініштің нөмірі әлі жоқ. Ештеңе жасалған жоқ. Нөмір тіркелгеннен кейін СМС арқылы келеді.</translation>
    </message>
    <message>
        <source>This number is not confirmed. Nothing was done. Send a code to it and type the code.</source>
        <translation>Бұл нөмір расталмаған. Ештеңе жасалған жоқ. Оған код жіберіп, кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>This number is not on the application. Nothing was sent. Type the mobile that you gave in the application, or come to the counter.</source>
        <translation>Бұл нөмір өтініште жоқ. Ештеңе жіберілген жоқ. Өтініште көрсетілген ұялы нөмірді енгізіңіз немесе маманға келіңіз.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s referral. Nothing was done. Compare it with the SMS or the referral.</source>
        <translation>Бұл осы баланың жолдама нөмірі емес. Ештеңе жасалған жоқ. Нөмірді СМС-пен немесе жолдамамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s application. Nothing was done. Compare it with the SMS or the notice.</source>
        <translation>Бұл осы баланың өтініш нөмірі емес. Ештеңе жасалған жоқ. Нөмірді СМС-пен немесе хабарламамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. No code was sent. Wait an hour, or come to the counter.</source>
        <translation>Бұл нөмірге тым көп код жіберілді. Код жіберілген жоқ. Бір сағат күтіңіз немесе маманға келіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or come to the counter.</source>
        <translation>
            <numerusform>Бір тәулікте бұл нөмір үшін %n қате код енгізілді. Код жіберілген жоқ. Ертеңге дейін күтіңіз немесе маманға келіңіз.</numerusform>
            <numerusform>Бір тәулікте бұл нөмір үшін %n қате код енгізілді. Код жіберілген жоқ. Ертеңге дейін күтіңіз немесе маманға келіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more codes can be sent today. No code was sent. Come again tomorrow, or come to the counter.</source>
        <translation>Бүгін кодтар енді жіберілмейді. Код жіберілген жоқ. Ертең келіңіз немесе маманға келіңіз.</translation>
    </message>
    <message>
        <source>This seat cannot be chosen yet. No referral was issued. Choose another group.</source>
        <translation>Бұл орынды әзірге таңдауға болмайды. Жолдама берілген жоқ. Басқа топты таңдаңыз.</translation>
    </message>
    <message>
        <source>This group needs a valid paper of the commission (%1). No referral was issued. Choose another group, or bring the paper to the counter.</source>
        <translation>Бұл топ үшін комиссияның жарамды қорытындысы керек (%1). Жолдама берілген жоқ. Басқа топты таңдаңыз немесе қорытындыны маманға әкеліңіз.</translation>
    </message>
    <message>
        <source>The term of the referral has ended. Nothing was done. The child returns to the queue; ask at the counter if anything is unclear.</source>
        <translation>Жолдаманың мерзімі өтті. Ештеңе жасалған жоқ. Бала кезекке қайтарылады; түсініксіз болса, маманнан сұраңыз.</translation>
    </message>
    <message>
        <source>This cannot be done here. Nothing was done. Please come to the counter.</source>
        <translation>Мұны осы жерде жасауға болмайды. Ештеңе жасалған жоқ. Маманға келіңіз.</translation>
    </message>
    <message>
        <source>Something has changed in the meantime. Nothing was done. Go back and look once more.</source>
        <translation>Осы уақыт ішінде деректер өзгерді. Ештеңе жасалған жоқ. Артқа қайтып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>The office is busy just now. Nothing was done. Try again in a moment.</source>
        <translation>Бөлім қазір басқа жазбамен бос емес. Ештеңе жасалған жоқ. Бір минуттан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>The office&apos;s data cannot be reached. Nothing was done. Try again in a moment; if it goes on, come to the counter.</source>
        <translation>Бөлім деректері қазір қолжетімсіз. Ештеңе жасалған жоқ. Бір минуттан кейін қайталаңыз; болмаса, маманға келіңіз.</translation>
    </message>
    <message>
        <source>No SMS can be sent just now. Nothing was done. Try again later, or come to the counter.</source>
        <translation>Қазір СМС жіберілмейді. Ештеңе жасалған жоқ. Кейінірек қайталаңыз немесе маманға келіңіз.</translation>
    </message>
    <message>
        <source>The paper was not printed; all that you did stays done. Try again, or ask at the counter for the paper.</source>
        <translation>Қағаз басып шығарылмады; жасағаныңыздың бәрі сақталды. Қайталаңыз немесе қағазды маманнан сұраңыз.</translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken through %1. No referral was issued. Come again after that day.</source>
        <translation>Жолдаманың мерзімі өткендіктен %1 қоса алғанда орын алуға болмайды. Жолдама берілген жоқ. Осы күннен кейін келіңіз.</translation>
    </message>
    <message>
        <source>This paper has expired, so it gives no place before others. Nothing was done. Type a paper that is valid, or go back and choose “no benefit”.</source>
        <translation>Бұл құжаттың мерзімі өткен, сондықтан ол басқалардан бұрын орын бермейді. Ештеңе жасалған жоқ. Жарамды құжатты енгізіңіз немесе артқа қайтып, «жеңілдік жоқ» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>This is outside what is allowed here. Nothing was done. Check it and type it again.</source>
        <translation>Бұл мұнда рұқсат етілгеннен тыс. Ештеңе орындалған жоқ. Тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>The connection broke while this was being saved. Whether it was saved is not known yet. Please ask at the counter before you begin again.</source>
        <translation>Сақтау кезінде байланыс үзілді. Сақталған-сақталмағаны әзірге белгісіз. Қайтадан бастамас бұрын қабылдау терезесінен сұраңыз.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>told by SMS</source>
        <translation>SMS арқылы айтылды</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>телефонмен айтылды</translation>
    </message>
    <message>
        <source>SMS still on its way</source>
        <translation>SMS әлі жолда</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>жеткізілгені расталмады</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>ештеңе жеткізілмеді</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Placed after less than 3 months</source>
        <translation>3 айға дейін күтіп орналасты</translation>
    </message>
    <message>
        <source>Placed after 3 to 6 months</source>
        <translation>3–6 айдан кейін орналасты</translation>
    </message>
    <message>
        <source>Placed after 6 to 12 months</source>
        <translation>6–12 айдан кейін орналасты</translation>
    </message>
    <message>
        <source>Placed after 1 to 2 years</source>
        <translation>1–2 жылдан кейін орналасты</translation>
    </message>
    <message>
        <source>Placed after 2 years and more</source>
        <translation>2 жыл және одан көп күтіп орналасты</translation>
    </message>
    <message>
        <source>First click</source>
        <translation>Кім бірінші басты</translation>
    </message>
    <message>
        <source>By the filing date alone</source>
        <translation>Тек берілген күні бойынша</translation>
    </message>
    <message>
        <source>Categories one after another</source>
        <translation>Санаттар бойынша, қатаң</translation>
    </message>
    <message>
        <source>One privileged, then n general</source>
        <translation>Бір жеңілдікті, содан кейін n жалпы</translation>
    </message>
    <message>
        <source>Deferred acceptance, siblings first</source>
        <translation>Кешіктіріп қабылдау: бауырлар</translation>
    </message>
    <message>
        <source>Deferred acceptance, own district first</source>
        <translation>Кешіктіріп қабылдау: өз ауданы</translation>
    </message>
    <message>
        <source>Part by the queue, the rest by click</source>
        <translation>Бөлігі кезекпен, қалғаны басумен</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>отбасынан сұрау</translation>
    </message>
    <message>
        <source>has the referral</source>
        <translation>жолдама берілді</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отбасы бас тартты</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>ескірді</translation>
    </message>
    <message>
        <source>wish No. %1</source>
        <translation>№ %1 тілек</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>орын жоқ</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Орналасты</translation>
    </message>
    <message>
        <source>by wish No. %1</source>
        <translation>№ %1 тілек бойынша</translation>
    </message>
    <message>
        <source>Left waiting</source>
        <translation>Күтуде қалды</translation>
    </message>
    <message>
        <source>of them no free seat fits</source>
        <translation>оның ішінде сәйкес орын жоқ</translation>
    </message>
    <message>
        <source>Placed beside a sibling</source>
        <translation>Бауырымен бірге</translation>
    </message>
    <message>
        <source>With a benefit, placed</source>
        <translation>Жеңілдіктілер, орналасты</translation>
    </message>
    <message>
        <source>See a later one in a seat they wanted more</source>
        <translation>Қалаған орнынан кейінгіні көреді</translation>
    </message>
    <message>
        <source>days</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>Half of the placed waited no longer than</source>
        <translation>Орналасқандардың жартысы күткені, дейін</translation>
    </message>
    <message>
        <source>Nine tenths of the placed, no longer than</source>
        <translation>Орналасқандардың 9/10 күткені, дейін</translation>
    </message>
    <message>
        <source>Half of the left have waited no longer than</source>
        <translation>Қалғандардың жартысы күтуі, дейін</translation>
    </message>
    <message>
        <source>Seats left empty</source>
        <translation>Бос қалған орындар</translation>
    </message>
    <message>
        <source>Empty: %1, %2</source>
        <comment>age group, language</comment>
        <translation>Бос: %1, %2</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>stays as it is</source>
        <translation>сол күйінде қалады</translation>
    </message>
    <message>
        <source>of pre-school age in %1: too young for school</source>
        <translation>%1 оқу жылында әлі мектепалды жаста: мектепке ерте</translation>
    </message>
    <message>
        <source>the group takes children born %1</source>
        <translation>топ %1 жылы туған балаларды алады</translation>
    </message>
    <message>
        <source>past the age limit on 1 September</source>
        <translation>1 қыркүйекте шекті жастан асады</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n шақыру</numerusform>
            <numerusform>%n шақыру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the bulletin</source>
        <translation>
            <numerusform>бюллетеньде %n орын</numerusform>
            <numerusform>бюллетеньде %n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>stays in this group</source>
        <translation>осы топта қалады</translation>
    </message>
    <message>
        <source>leaves for school</source>
        <translation>мектепке кетеді</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n бос орын</numerusform>
            <numerusform>%n бос орын</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to %1 (%2)</source>
        <translation>ауысады: %1 (%2)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>таңдаңыз…</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>ауысады: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups move up a year.</source>
        <translation>
            <numerusform>%n топ бір жасқа жоғары ауысады.</numerusform>
            <numerusform>%n топ бір жасқа жоғары ауысады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups graduate and end.</source>
        <translation>
            <numerusform>%n топ бітіреді және жабылады.</numerusform>
            <numerusform>%n топ бітіреді және жабылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children leave for school; their applications go to the archive.</source>
        <translation>
            <numerusform>%n бала мектепке кетеді, өтініші мұрағатқа өтеді.</numerusform>
            <numerusform>%n бала мектепке кетеді, өтініштері мұрағатқа өтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nursery groups open in the rooms of the graduates: %n free seats, none published yet.</source>
        <translation>
            <numerusform>Бітірген топтардың орнына бөбек топтары ашылады: %n бос орын, әлі жарияланбаған.</numerusform>
            <numerusform>Бітірген топтардың орнына бөбек топтары ашылады: %n бос орын, әлі жарияланбаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children go to another group of their kindergarten.</source>
        <translation>
            <numerusform>%n бала өз балабақшасының басқа тобына ауысады.</numerusform>
            <numerusform>%n бала өз балабақшасының басқа топтарына ауысады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups stay as they are.</source>
        <translation>
            <numerusform>%n топ сол күйінде қалады.</numerusform>
            <numerusform>%n топ сол күйінде қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>to school</source>
        <translation>мектепке</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n жолдама</numerusform>
            <numerusform>%n жолдама</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ActionPanel</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>kezek::ActsDialog</name>
    <message>
        <source>Acts of destruction</source>
        <translation>Жою актілері</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекіткен</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>No personal data has been destroyed by term yet.</source>
        <translation>Дербес деректер мерзім бойынша әлі жойылған жоқ.</translation>
    </message>
    <message>
        <source>Act %1</source>
        <translation>Акт %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>PDF in Kazakh…</source>
        <translation>Қазақша PDF…</translation>
    </message>
    <message>
        <source>PDF in Russian…</source>
        <translation>Орысша PDF…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Жабу  Esc</translation>
    </message>
</context>
<context>
    <name>kezek::AlarmView</name>
    <message numerus="yes">
        <source>%n changes reached back, the furthest by %1 days</source>
        <translation>
            <numerusform>%n өзгеріс кері күнмен, ең алысы %1 күн</numerusform>
            <numerusform>%n өзгеріс кері күнмен, ең алысы %1 күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were looked at within an hour</source>
        <translation>
            <numerusform>бір сағатта %n бала ашылды</numerusform>
            <numerusform>бір сағатта %n бала ашылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families have the phone %1</source>
        <translation>
            <numerusform>%1 телефоны %n отбасында</numerusform>
            <numerusform>%1 телефоны %n отбасында</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows outside the hours</source>
        <translation>
            <numerusform>жұмыстан тыс уақытта %n жазба</numerusform>
            <numerusform>жұмыстан тыс уақытта %n жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords, the account was locked</source>
        <translation>
            <numerusform>%n қате құпиясөз, тіркелгі бұғатталды</numerusform>
            <numerusform>%n қате құпиясөз, тіркелгі бұғатталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Назар аударатын жайт</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>Кім немесе қайда</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>Seen by %1 on %2: %3</source>
        <translation>Қараған: %1, %2: %3</translation>
    </message>
    <message>
        <source>Mark as seen: %1</source>
        <translation>Қаралды деп белгілеу: %1</translation>
    </message>
    <message>
        <source>Say what it was: it stays beside the alarm and in the journal, with your name.</source>
        <translation>Не болғанын жазыңыз: дабылдың жанында және журналда сіздің атыңызбен қалады.</translation>
    </message>
    <message>
        <source>Mark as seen F8</source>
        <translation>Белгілеу F8</translation>
    </message>
    <message>
        <source>The alarm is marked as seen.</source>
        <translation>Дабыл қаралды деп белгіленді.</translation>
    </message>
    <message>
        <source>The last 30 days: dates set back more than %1 days, more than %2 children looked at in an hour, %3 or more families with one phone, work before %4 or after %5, locked accounts. Settings → Rules changes the numbers.</source>
        <translation>Соңғы 30 күнде: кері күнмен %1 күннен көп, сағатына %2 баладан көп ашылған, бір телефон %3 немесе одан көп отбасында, %4 дейін немесе %5 кейін жұмыс, бұғатталған тіркелгілер. Сандар Баптаулар → Ережелерде өзгертіледі.</translation>
    </message>
    <message>
        <source>Seen ones too</source>
        <translation>Қаралғандарын да</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Жазбаларды көрсету</translation>
    </message>
    <message>
        <source>Mark as seen… F8</source>
        <translation>Қаралды деп белгілеу… F8</translation>
    </message>
    <message>
        <source>Nothing stands out that nobody has looked at.</source>
        <translation>Қаралмаған дабыл жоқ.</translation>
    </message>
    <message>
        <source>Enter — show the rows</source>
        <translation>Enter — жазбаларды көрсету</translation>
    </message>
</context>
<context>
    <name>kezek::AlongPage</name>
    <message>
        <source>The copy is being made…</source>
        <translation>Көшірме жасалып жатыр…</translation>
    </message>
    <message>
        <source>The data is being brought along: step %1 of %2…</source>
        <translation>Деректер жаңа нұсқаға келтіріліп жатыр: %1-қадам, барлығы %2…</translation>
    </message>
    <message>
        <source>Somebody else has just brought the office&apos;s data along.</source>
        <translation>Бөлім деректерін жаңа ғана басқа біреу жаңа нұсқаға келтірді.</translation>
    </message>
    <message>
        <source>The office&apos;s data is of version %1 now.</source>
        <translation>Енді бөлім деректері %1-нұсқада.</translation>
    </message>
    <message>
        <source>The copy from before: %1</source>
        <translation>Бұрынғы деректердің көшірмесі: %1</translation>
    </message>
    <message>
        <source>The office is still open in another program, or somebody else is bringing it along just now. Nothing was changed. Close it there, then try again.</source>
        <translation>Бөлім базасы басқа бағдарламада әлі ашық немесе оны дәл қазір басқа біреу жаңа нұсқаға келтіріп жатыр. Ештеңе өзгертілмеді. Оны сол жерде жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The server does not accept the owner&apos;s login and password. Nothing was changed. Check both, also the keyboard&apos;s language.</source>
        <translation>Сервер база иесінің логині мен құпиясөзін қабылдамайды. Ештеңе өзгертілмеді. Екеуін де, пернетақта тілін де тексеріңіз.</translation>
    </message>
    <message>
        <source>This login does not own the office&apos;s database. Nothing was changed. Type the owner&apos;s.</source>
        <translation>Бұл логин бөлім базасының иесі емес. Ештеңе өзгертілмеді. База иесінің логинін теріңіз.</translation>
    </message>
    <message>
        <source>Say in which new file the copy is to lie. Nothing was changed.</source>
        <translation>Көшірменің жаңа файлын көрсетіңіз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The copy could not be written to %1. Nothing was changed. Choose another place.</source>
        <translation>Көшірмені мына жерге жазу мүмкін болмады: %1. Ештеңе өзгертілмеді. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump and pg_restore were not found on this PC, so no copy was made. Nothing was changed. Make the copy on another PC and tick the line below.</source>
        <translation>PostgreSQL-дің pg_dump және pg_restore бағдарламалары бұл компьютерде табылмады, көшірме жасалған жоқ. Ештеңе өзгертілмеді. Көшірмені басқа компьютерде жасап, төмендегі жолды белгілеңіз.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program could not make the copy: %1. Nothing was changed. Choose another file, or make the copy on another PC and tick the line below.</source>
        <translation>PostgreSQL бағдарламасы көшірме жасай алмады: %1. Ештеңе өзгертілмеді. Басқа файлды таңдаңыз немесе көшірмені басқа компьютерде жасап, төмендегі жолды белгілеңіз.</translation>
    </message>
    <message>
        <source>%1
The data was kept by an earlier version of the program: it is of version %2. This program is version %3 and works with version %4.</source>
        <translation>%1
Деректерді бағдарламаның бұрынғы нұсқасы жүргізген: олар %2-нұсқада. Бағдарламаның осы %3-нұсқасы деректердің %4-нұсқасымен жұмыс істейді.</translation>
    </message>
    <message>
        <source>First a whole copy is made: %1</source>
        <translation>Алдымен толық көшірме жасалады: %1</translation>
    </message>
    <message>
        <source>First a whole copy is made. The password of the database&apos;s owner is needed, which nobody works with.</source>
        <translation>Алдымен толық көшірме жасалады. База иесінің құпиясөзі керек, онымен ешкім жұмыс істемейді.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump and pg_restore are not on this PC, so no copy can be made here. The password of the database&apos;s owner is needed.</source>
        <translation>PostgreSQL-дің pg_dump және pg_restore бағдарламалары бұл компьютерде жоқ, сондықтан көшірмені мұнда жасау мүмкін емес. База иесінің құпиясөзі керек.</translation>
    </message>
    <message>
        <source>Everybody else should close the program meanwhile. If anything fails, the data stays as it is. Afterwards the former version of the program can no longer open it.</source>
        <translation>Бұл уақытта қалғандары бағдарламаны жабуы керек. Сәтсіз болса, деректер сол күйінде қалады. Кейін бағдарламаның бұрынғы нұсқасы оларды аша алмайды.</translation>
    </message>
    <message>
        <source>The office comes along — Kezek</source>
        <translation>Деректердің жаңа нұсқасы — Kezek</translation>
    </message>
    <message>
        <source>The office&apos;s data is of an older version</source>
        <translation>Бөлім деректері бұрынғы нұсқада</translation>
    </message>
    <message>
        <source>I have made sure that there is a whole copy of today</source>
        <translation>Тексердім: бүгінгі толық көшірме бар</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Bring the office along</source>
        <translation>Жаңа нұсқаға келтіру</translation>
    </message>
    <message>
        <source>The office came along</source>
        <translation>Деректер жаңа нұсқаға келтірілді</translation>
    </message>
    <message>
        <source>Owner of the database</source>
        <translation>База иесі</translation>
    </message>
    <message>
        <source>Owner&apos;s password</source>
        <translation>Иесінің құпиясөзі</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Көшірме файлы</translation>
    </message>
</context>
<context>
    <name>kezek::AnswerEditor</name>
    <message>
        <source>No answer is kept yet</source>
        <translation>Дайын жауап әлі жоқ</translation>
    </message>
    <message>
        <source>Take a kept answer…</source>
        <translation>Дайын жауапты алу…</translation>
    </message>
    <message>
        <source>The number is a landline: type a mobile, or read the answer out.</source>
        <translation>Бұл қалалық нөмір: ұялы нөмірді теріңіз немесе жауапты оқып беріңіз.</translation>
    </message>
    <message>
        <source>No mobile is known: type one, or read the answer out.</source>
        <translation>Ұялы нөмір берілмеген: оны теріңіз немесе жауапты оқып беріңіз.</translation>
    </message>
    <message>
        <source>Ask whether an SMS is wanted, and tick it.</source>
        <translation>SMS керек пе, сұрап, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>The answer is too long for SMS: shorten it, or read it out.</source>
        <translation>Жауап SMS үшін тым ұзын: қысқартыңыз немесе оқып беріңіз.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Әзірге ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Дайын жауаптар</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Mobile for the SMS</source>
        <translation>SMS үшін ұялы нөмір</translation>
    </message>
    <message>
        <source>An SMS is wanted</source>
        <translation>SMS жіберуге келіседі</translation>
    </message>
    <message>
        <source>The SMS as it will arrive</source>
        <translation>SMS осылай барады</translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationForm</name>
    <message>
        <source>as in the IIN</source>
        <translation>ЖСН бойынша</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>жеңілдік жоқ</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>құжат жоқ</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>тізімде жоқ</translation>
    </message>
    <message>
        <source>any district</source>
        <translation>кез келген аудан</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>кез келген тіл</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>Баланың ЖСН-і</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Куәлік нөмірі</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Parent&apos;s IIN</source>
        <translation>Ата-ананың ЖСН-і</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Street, house, flat</source>
        <translation>Көше, үй, пәтер</translation>
    </message>
    <message>
        <source>Language of the group</source>
        <translation>Топтың тілі</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Аудандар</translation>
    </message>
    <message>
        <source>Kindergarten %1</source>
        <translation>Балабақша %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Kind of benefit</source>
        <translation>Жеңілдік түрі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Commission&apos;s group</source>
        <translation>Комиссия тобы</translation>
    </message>
    <message>
        <source>Commission&apos;s paper</source>
        <translation>Комиссия құжаты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Хабарлама тілі</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Берілу тәсілі</translation>
    </message>
    <message>
        <source>Paper received on</source>
        <translation>Қағаз келген күн</translation>
    </message>
    <message>
        <source>at</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ата-ана</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Қалаулары</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>Benefit and commission</source>
        <translation>Жеңілдік және комиссия</translation>
    </message>
    <message>
        <source>The parent agrees to SMS and to the handling of the family&apos;s data</source>
        <translation>Ата-ана SMS алуға және отбасы деректерін өңдеуге келіседі</translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationSummary</name>
    <message>
        <source>valid until %1</source>
        <translation>%1 дейін жарамды</translation>
    </message>
    <message>
        <source>issued on %1</source>
        <translation>%1 берілген</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>кез келген тіл</translation>
    </message>
    <message>
        <source>any kindergarten</source>
        <translation>кез келген балабақша</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>жеңілдік жоқ</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation>Өтінішті тексеріңіз</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Туу туралы куәлік</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ата-ана</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Қалауы</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>Mobiles</source>
        <translation>Ұялы телефондар</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Өзгерту: %1</translation>
    </message>
    <message>
        <source>The education office keeps and uses these data to keep the kindergarten queue, and sends SMS about it to these mobiles.</source>
        <translation>Білім бөлімі бұл деректерді балабақша кезегін жүргізу үшін сақтайды және пайдаланады, ол туралы осы нөмірлерге СМС жібереді.</translation>
    </message>
    <message>
        <source>I agree to the handling of the family&apos;s data</source>
        <translation>Отбасы деректерін өңдеуге келісемін</translation>
    </message>
    <message>
        <source>All is right, confirm the mobiles</source>
        <translation>Бәрі дұрыс, нөмірлерді растау</translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationsPage</name>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Тәсілі</translation>
    </message>
    <message numerus="yes">
        <source>Registration is due %n working days after filing</source>
        <translation>
            <numerusform>Тіркеу мерзімі: берілгеннен кейін %n жұмыс күні</numerusform>
            <numerusform>Тіркеу мерзімі: берілгеннен кейін %n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>This application does not wait for registration any more.</source>
        <translation>Бұл өтініш енді тіркеуді күтпейді.</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Мерзімі өткен %1</translation>
    </message>
    <message>
        <source>Before the day ends %1</source>
        <translation>Күн соңына дейін %1</translation>
    </message>
    <message>
        <source>Later %1</source>
        <translation>Кейін %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Ертең %1</translation>
    </message>
    <message>
        <source>%1 is registered: number %2, place %3 in the queue (%4).</source>
        <translation>%1 тіркелді: нөмірі %2, кезектегі орны %3 (%4).</translation>
    </message>
    <message>
        <source>Registration was refused. The application is in the archive and the family gets the reason.</source>
        <translation>Тіркеуден дәлелді бас тартылды. Өтініш мұрағатта, себебі отбасына жіберіледі.</translation>
    </message>
    <message>
        <source>The correction was saved. Compare the papers again.</source>
        <translation>Түзету сақталды. Құжаттарды қайта салыстырыңыз.</translation>
    </message>
    <message>
        <source>Applications to register</source>
        <translation>Тіркелетін өтініштер</translation>
    </message>
    <message>
        <source>New application Ctrl+N</source>
        <translation>Жаңа өтініш Ctrl+N</translation>
    </message>
    <message>
        <source>No application waits for registration. Ctrl+N begins a new one.</source>
        <translation>Тіркеуді күтетін өтініш жоқ. Жаңасын Ctrl+N бастайды.</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Хабарламаны басып шығару</translation>
    </message>
</context>
<context>
    <name>kezek::ArchiveCard</name>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ештеңе ашылмаған</translation>
    </message>
    <message>
        <source>Choose an ended application in the list to read it.</source>
        <translation>Оқу үшін тізімнен аяқталған өтінішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Нөмірі %1</translation>
    </message>
    <message>
        <source>Never registered</source>
        <translation>Тіркелмеген</translation>
    </message>
    <message>
        <source>child&apos;s IIN %1</source>
        <translation>баланың ЖСН-і %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>туған күні %1</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>берілді %1</translation>
    </message>
    <message>
        <source>overdue referrals: %1</source>
        <translation>мерзімі өткен жолдамалар: %1</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>No referral was issued.</source>
        <translation>Жолдама берілмеген.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Re-open…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Own data…</source>
        <translation>Сұрау бойынша деректер…</translation>
    </message>
</context>
<context>
    <name>kezek::ArchivePage</name>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Қалпына келтіру: %1</translation>
    </message>
    <message>
        <source>The child comes back into the queue with the instant of its own filing. Overdue referrals are counted from zero. The family gets an SMS.</source>
        <translation>Бала өз өтінішінің берілген уақытымен кезекке қайтады. Мерзімі өткен жолдамалар нөлден саналады. Отбасына SMS жіберіледі.</translation>
    </message>
    <message>
        <source>Restore F8</source>
        <translation>Қалпына келтіру F8</translation>
    </message>
    <message>
        <source>The child is in the queue again, place %1.</source>
        <translation>Бала қайтадан кезекте, орны %1.</translation>
    </message>
    <message>
        <source>Re-open: %1</source>
        <translation>Қайта ашу: %1</translation>
    </message>
    <message>
        <source>The application comes back on the registration list; the instant of its filing stays.</source>
        <translation>Өтініш тіркеу тізіміне қайтады; берілген уақыты сақталады.</translation>
    </message>
    <message>
        <source>Re-open F8</source>
        <translation>Қайта ашу F8</translation>
    </message>
    <message>
        <source>The application waits for registration again.</source>
        <translation>Өтініш қайтадан тіркеуді күтуде.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Number, IIN, name or phone in the archive…</source>
        <translation>Мұрағаттағы нөмір, ЖСН, аты-жөні немесе телефон…</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Мұрағаттан іздеу</translation>
    </message>
    <message>
        <source>No ended application is found. Clear the search to see all of them.</source>
        <translation>Аяқталған өтініш табылмады. Барлығын көру үшін іздеуді тазалаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n cases was destroyed: act № %1.</source>
        <translation>
            <numerusform>%n өтініштің дербес деректері жойылды: № %1 акт.</numerusform>
            <numerusform>%n өтініштің дербес деректері жойылды: № %1 акт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy by term…</source>
        <translation>Мерзім бойынша жою…</translation>
    </message>
    <message>
        <source>Acts…</source>
        <translation>Актілер…</translation>
    </message>
</context>
<context>
    <name>kezek::ArchivedCase</name>
    <message>
        <source>Filed</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Into the queue: %1</source>
        <translation>Кезекке тұрды: %1</translation>
    </message>
    <message>
        <source>Out of the queue: %1</source>
        <translation>Кезектен шықты: %1</translation>
    </message>
    <message>
        <source>Referral %1 issued: %2</source>
        <translation>%1 жолдамасы берілді: %2</translation>
    </message>
    <message>
        <source>Referral %1: %2</source>
        <translation>%1 жолдамасы: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Аяқталды: %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Only what is in the archive can come back; this application is “%1”.</source>
        <translation>Тек мұрағаттағы өтініш қайтарылады; бұл өтініштің күйі — «%1».</translation>
    </message>
    <message>
        <source>The child has another application (%1), and a second one is not allowed.</source>
        <translation>Баланың басқа өтініші бар (%1), екіншісіне рұқсат жоқ.</translation>
    </message>
    <message>
        <source>This is for other roles: %1.</source>
        <translation>Бұл басқа рөлдерге арналған: %1.</translation>
    </message>
    <message>
        <source>The application was never registered and has no number; re-open it instead.</source>
        <translation>Өтініш тіркелмеген, нөмірі жоқ; оның орнына қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Only a refused application is re-opened; this one ended otherwise.</source>
        <translation>Тек дәлелді бас тартылған өтініш қайта ашылады; бұл өтініш басқаша аяқталған.</translation>
    </message>
</context>
<context>
    <name>kezek::AskStep</name>
    <message numerus="yes">
        <source>%n characters are left.</source>
        <translation>
            <numerusform>%n таңба қалды.</numerusform>
            <numerusform>%n таңба қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n артық таңба.</numerusform>
            <numerusform>%n артық таңба.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has your question. The answer comes by SMS to %1.</source>
        <translation>Бөлім сұрағыңызды алды. Жауап %1 нөміріне СМС арқылы келеді.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Сұрақ қою</translation>
    </message>
    <message>
        <source>Write what you want to know about the queue. A worker of the office answers.</source>
        <translation>Кезек туралы не білгіңіз келетінін жазыңыз. Бөлім маманы жауап береді.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Сұрағыңыз</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Жауапты қайда жіберу керек</translation>
    </message>
    <message>
        <source>The answer comes by SMS to this mobile. A code confirms that it is yours.</source>
        <translation>Жауап осы нөмірге СМС арқылы келеді. Нөмірдің сіздікі екенін код растайды.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Ұялы телефон нөмірі</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Сұрақты жіберу</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кім сұрайды</translation>
    </message>
</context>
<context>
    <name>kezek::BehindView</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>← To the report Esc</source>
        <translation>← Есепке Esc</translation>
    </message>
    <message>
        <source>Applications · %1</source>
        <translation>Өтініштер · %1</translation>
    </message>
    <message>
        <source>No application stands behind this number. Go back with Esc.</source>
        <translation>Бұл санның артында өтініш жоқ. Қайту — Esc.</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>Enter: ашу</translation>
    </message>
</context>
<context>
    <name>kezek::BulletinPage</name>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Why it is free</source>
        <translation>Босау себебі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A column of seats that are still open, of those that were published</extracomment>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Кім ала алады</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>Басымдық мерзімі</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматты</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation>
            <numerusform>%n орынды жариялау  F9</numerusform>
            <numerusform>%n орынды жариялау  F9</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish  F9</source>
        <translation>Жариялау  F9</translation>
    </message>
    <message>
        <source>Free, in no bulletin</source>
        <translation>Бос, бюллетеньде жоқ</translation>
    </message>
    <message>
        <source>In the bulletin now</source>
        <translation>Қазір бюллетеньде</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Бюллетеньдер</translation>
    </message>
    <message>
        <source>Recall a seat…</source>
        <translation>Орынды қайтарып алу…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Every free seat stands in a bulletin.</source>
        <translation>Барлық бос орын бюллетеньде тұр.</translation>
    </message>
    <message>
        <source>No seat stands in a bulletin now.</source>
        <translation>Қазір бюллетеньде орын жоқ.</translation>
    </message>
    <message>
        <source>No bulletin was made yet.</source>
        <translation>Бюллетень әлі шығарылмаған.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>undone on %1</source>
        <translation>%1 кері қайтарылды</translation>
    </message>
    <message>
        <source>Draft list</source>
        <translation>Жоба тізім</translation>
    </message>
</context>
<context>
    <name>kezek::CalendarSection</name>
    <message>
        <source>The calendar of %1 has not been entered: a term that reaches into it is refused, not guessed. Its first mark enters the year, so mark all its days off at once.</source>
        <translation>%1 жылдың күнтізбесі енгізілмеген: осы жылға өтетін мерзім болжанбайды, қабылданбайды. Алғашқы белгі жылды енгізеді, сондықтан оның барлық демалыс күнін бірден белгілеңіз.</translation>
    </message>
    <message>
        <source>%1: a day off</source>
        <translation>%1: демалыс күні</translation>
    </message>
    <message>
        <source>%1: a working day</source>
        <translation>%1: жұмыс күні</translation>
    </message>
    <message>
        <source>Make it a working day…</source>
        <translation>Жұмыс күні ету…</translation>
    </message>
    <message>
        <source>Make it a day off…</source>
        <translation>Демалыс күні ету…</translation>
    </message>
    <message>
        <source>%1 is a working day.</source>
        <translation>%1 — жұмыс күні.</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 — демалыс күні.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Жыл күндері</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>демалыс</translation>
    </message>
    <message>
        <source>holiday or day moved off</source>
        <translation>мереке немесе ауыстырылған демалыс</translation>
    </message>
    <message>
        <source>weekend that is worked</source>
        <translation>жұмыс істейтін демалыс</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>kezek::CardSign</name>
    <message>
        <source>Works on this card: %1</source>
        <extracomment>%1: names of workers</extracomment>
        <translation>Бұл карточкамен жұмыс істеп отыр: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ChangeMobilePanel</name>
    <message>
        <source>Change of a mobile</source>
        <translation>Ұялы нөмірді ауыстыру</translation>
    </message>
    <message>
        <source>Change the mobile</source>
        <translation>Нөмірді ауыстыру</translation>
    </message>
    <message>
        <source>Application number, as the parent says it</source>
        <translation>Өтініш нөмірі, ата-ана айтқандай</translation>
    </message>
    <message>
        <source>Old mobile</source>
        <translation>Ескі ұялы нөмір</translation>
    </message>
    <message>
        <source>New mobile</source>
        <translation>Жаңа ұялы нөмір</translation>
    </message>
    <message>
        <source>The code goes to the new mobile. The old number stays in the history.</source>
        <translation>Код жаңа ұялы нөмірге жіберіледі. Ескі нөмір тарихта қалады.</translation>
    </message>
    <message>
        <source>The mobile was changed.</source>
        <translation>Ұялы нөмір ауыстырылды.</translation>
    </message>
</context>
<context>
    <name>kezek::ChangeMobileStep</name>
    <message>
        <source>The mobile number was changed. From now on all messages come to the new one.</source>
        <translation>Ұялы телефон нөмірі өзгертілді. Енді барлық хабарлама жаңасына келеді.</translation>
    </message>
    <message>
        <source>Change of the mobile number</source>
        <translation>Ұялы телефон нөмірін өзгерту</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Өтініш нөмірі</translation>
    </message>
    <message>
        <source>Old mobile number</source>
        <translation>Ескі ұялы телефон нөмірі</translation>
    </message>
    <message>
        <source>Type the new mobile number. The code comes to the new number.</source>
        <translation>Жаңа ұялы телефон нөмірін теріңіз. Код жаңа нөмірге келеді.</translation>
    </message>
    <message>
        <source>New mobile number</source>
        <translation>Жаңа ұялы телефон нөмірі</translation>
    </message>
</context>
<context>
    <name>kezek::ChangePasswordDialog</name>
    <message>
        <source>The two passwords differ. Type the new one again.</source>
        <translation>Екі құпиясөз бірдей емес. Жаңасын қайта теріңіз.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>At least 8 characters. Nobody else in the office should know it.</source>
        <translation>Кемінде 8 таңба. Оны бөлімде ешкім білмеуі керек.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Жаңа құпиясөз қайтадан</translation>
    </message>
</context>
<context>
    <name>kezek::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Өтініш ашылмаған</translation>
    </message>
    <message>
        <source>Choose an application in the list to compare its papers.</source>
        <translation>Құжаттарын салыстыру үшін тізімнен өтінішті таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
    <message>
        <source>Filed %1 · %2</source>
        <translation>Берілді: %1 · %2</translation>
    </message>
    <message>
        <source>Register F8</source>
        <translation>Тіркеу F8</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Change what was typed wrong (F4)</source>
        <translation>Қате терілгенді өзгерту (F4)</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Refuse registration and say why (Ctrl+R)</source>
        <translation>Тіркеуден дәлелді бас тарту (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show IINs</source>
        <translation>ЖСН көрсету</translation>
    </message>
    <message>
        <source>Show both IINs whole; the journal keeps who looked (Ctrl+I)</source>
        <translation>Екі ЖСН-ді толық көрсету; кім қарағаны журналда сақталады (Ctrl+I)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Show the phone numbers whole; the journal keeps who looked (Ctrl+T)</source>
        <translation>Телефон нөмірлерін толық көрсету; кім қарағаны журналда сақталады (Ctrl+T)</translation>
    </message>
    <message>
        <source>Register on general grounds: the paper of the benefit was not accepted</source>
        <translation>Жалпы негізде тіркеу: жеңілдік құжаты қабылданбады</translation>
    </message>
    <message>
        <source>What is compared with the papers</source>
        <translation>Құжаттармен не салыстырылады</translation>
    </message>
</context>
<context>
    <name>kezek::CheckList</name>
    <message>
        <source>The child already has an application or is enrolled, so this one cannot be registered. Refuse it and name the ground.</source>
        <translation>Баланың өтініші бар немесе ол қабылданған, сондықтан бұл өтінішті тіркеуге болмайды. Дәлелді бас тартып, негізін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The paper of the benefit has expired: register on general grounds or ask for a new paper.</source>
        <translation>Жеңілдік құжатының мерзімі өткен: жалпы негізде тіркеңіз немесе жаңа құжат сұраңыз.</translation>
    </message>
    <message>
        <source>The benefit was not accepted: the child will stand in the queue on general grounds.</source>
        <translation>Жеңілдік қабылданбады: бала кезекте жалпы негізде тұрады.</translation>
    </message>
    <message>
        <source>A phone of this family also stands on another family&apos;s application: ask whose it is.</source>
        <translation>Бұл отбасының телефоны басқа отбасының өтінішінде де бар: кімдікі екенін сұраңыз.</translation>
    </message>
    <message>
        <source>A twin also has an application: %1.</source>
        <translation>Егізінің де өтініші бар: %1.</translation>
    </message>
    <message>
        <source>Compare the marked papers and tick each one with Space.</source>
        <translation>Белгіленген құжаттарды салыстырып, әрқайсысына Space пернесімен белгі қойыңыз.</translation>
    </message>
    <message>
        <source>Everything is compared: F8 registers the application and gives it a number.</source>
        <translation>Барлығы салыстырылды: F8 өтінішті тіркеп, нөмір береді.</translation>
    </message>
    <message>
        <source>no phone was given</source>
        <translation>телефон берілмеген</translation>
    </message>
    <message>
        <source>both phones confirmed by code</source>
        <translation>екі телефон да кодпен расталған</translation>
    </message>
    <message>
        <source>phones confirmed by code</source>
        <translation>телефондар кодпен расталған</translation>
    </message>
    <message>
        <source>no phone confirmed by code</source>
        <translation>бірде-бір телефон кодпен расталмаған</translation>
    </message>
    <message>
        <source>not every phone confirmed by code</source>
        <translation>кейбір телефон кодпен расталмаған</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>салыстырылды</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>Баланың ЖСН-і</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>Birth date as in the IIN</source>
        <translation>Туған күні ЖСН бойынша</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>сәйкес емес</translation>
    </message>
    <message>
        <source>sex differs</source>
        <translation>жынысы сәйкес емес</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1, %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Туу туралы куәлік</translation>
    </message>
    <message>
        <source>Parent&apos;s IIN</source>
        <translation>Ата-ананың ЖСН-і</translation>
    </message>
    <message>
        <source>Twice in the queue</source>
        <translation>Кезекте қайталануы</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>әлі тіркелмеген</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Жеңілдік: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 күніне дейін</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>another family&apos;s</source>
        <translation>басқа отбасынікі</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
</context>
<context>
    <name>kezek::ChildPage</name>
    <message>
        <source>%1, born in %2</source>
        <extracomment>%1 initials, %2 birth year</extracomment>
        <translation>%1, %2 жылы туған</translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>Жолдама %1</translation>
    </message>
    <message>
        <source>Mobiles of the application: %1</source>
        <translation>Өтініштегі телефондар: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ChoiceGrid</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>← Тізімнің алдыңғы беті</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Тізімнің келесі беті →</translation>
    </message>
</context>
<context>
    <name>kezek::CloseGroupDialog</name>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>жолдама</translation>
    </message>
    <message>
        <source>Seat %1, valid until %2: recalled, back to the queue</source>
        <translation>%1-орын, %2 дейін: қайтарып алу, кезекке қайтару</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>шақыру</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>тоқтатылады</translation>
    </message>
    <message>
        <source>bulletin</source>
        <translation>бюллетень</translation>
    </message>
    <message numerus="yes">
        <source>%n seats leave the bulletin</source>
        <translation>
            <numerusform>%n орын бюллетеньнен шығады</numerusform>
            <numerusform>%n орын бюллетеньнен шығады</numerusform>
        </translation>
    </message>
    <message>
        <source>attends</source>
        <translation>барып жүр</translation>
    </message>
    <message>
        <source>keeps seat %1</source>
        <translation>%1-орында қалады</translation>
    </message>
    <message>
        <source>Promises given in this group, and the children that attend it</source>
        <translation>Осы топта не уәде етілген және оған кім барады</translation>
    </message>
    <message>
        <source>Nothing was promised in this group and no child attends it.</source>
        <translation>Бұл топта ешкімге ештеңе уәде етілмеген және оған ешкім бармайды.</translation>
    </message>
    <message numerus="yes">
        <source>Break these promises: %n</source>
        <translation>
            <numerusform>Осы уәделерді бұзу: %n</numerusform>
            <numerusform>Осы уәделерді бұзу: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is opened again no seat of it is published or given; children that attend it keep their seats.</source>
        <translation>Ол қайта ашылғанша оның орындары жарияланбайды және берілмейді; оған баратын балалар орындарын сақтайды.</translation>
    </message>
    <message>
        <source>Closing it breaks promises that were given: children with a referral go back to their own place in the queue, and their families and those invited get an SMS.</source>
        <translation>Жабу берілген уәделерді бұзады: жолдамасы бар балалар кезектегі өз орнына оралады, олардың және шақырылғандардың отбасылары SMS алады.</translation>
    </message>
    <message>
        <source>Closing it breaks no promise.</source>
        <translation>Жабу ешқандай уәдені бұзбайды.</translation>
    </message>
    <message>
        <source>Close the group %1</source>
        <translation>Топты жабу: %1</translation>
    </message>
    <message>
        <source>Close the group F8</source>
        <translation>Топты жабу F8</translation>
    </message>
    <message>
        <source>Nothing was closed yet. Look at what breaks and tick that these promises are to be broken.</source>
        <translation>Топ әлі жабылған жоқ. Қандай уәделер бұзылатынын қарап, оларды бұзу керегін белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>kezek::CodePanel</name>
    <message>
        <source>Training: nothing was sent. The family would have read: “%1”</source>
        <translation>Оқу-жаттығу: ештеңе жіберілген жоқ. Отбасы мынаны оқыр еді: «%1»</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Код жіберу</translation>
    </message>
    <message>
        <source>First ask the parent for consent and tick the box.</source>
        <translation>Алдымен ата-анадан келісім сұрап, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>Fill in the form above, then send the code.</source>
        <translation>Жоғарыдағы нысанды толтырып, код жіберіңіз.</translation>
    </message>
    <message>
        <source>Send the code and ask the parent to read it.</source>
        <translation>Код жіберіп, ата-анадан оны оқуды сұраңыз.</translation>
    </message>
    <message>
        <source>Ask the parent for consent, then send the code.</source>
        <translation>Ата-анадан келісім сұрап, код жіберіңіз.</translation>
    </message>
    <message>
        <source>The code went to another number. Send a new one.</source>
        <translation>Код басқа нөмірге жіберілген. Жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>no tries left: send a new code</source>
        <translation>әрекет қалмады: жаңа код жіберіңіз</translation>
    </message>
    <message>
        <source>the code has expired: send a new one</source>
        <translation>кодтың мерзімі өтті: жаңасын жіберіңіз</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
    <message>
        <source>send again in %1</source>
        <translation>қайта жіберу: %1</translation>
    </message>
    <message>
        <source>Confirm the choice</source>
        <translation>Таңдауды растау</translation>
    </message>
    <message>
        <source>The parent agrees to receive an SMS</source>
        <translation>Ата-ана SMS алуға келіседі</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation>SMS-тегі код</translation>
    </message>
    <message>
        <source>Mobile that the code goes to</source>
        <translation>Код жіберілетін ұялы нөмір</translation>
    </message>
</context>
<context>
    <name>kezek::CodeStep</name>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
</context>
<context>
    <name>kezek::ColumnMenu</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Белгіленген жолдарды көшіру</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Көрсетілетін бағандар</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Бағандарды бастапқыдай ету</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1-баған</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Солға жылжыту</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Оңға жылжыту</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Кеңейту</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Тарылту</translation>
    </message>
    <message>
        <source>Sort from the first</source>
        <translation>Өсуі бойынша реттеу</translation>
    </message>
    <message>
        <source>Sort from the last</source>
        <translation>Кемуі бойынша реттеу</translation>
    </message>
</context>
<context>
    <name>kezek::ComingFreeView</name>
    <message>
        <source>Free on</source>
        <translation>Босайды</translation>
    </message>
    <message>
        <source>Could be chosen from</source>
        <translation>Таңдауға болады</translation>
    </message>
    <message>
        <source>calendar not entered</source>
        <translation>күнтізбе енгізілмеген</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Was the family told?</source>
        <translation>Отбасы біле ме</translation>
    </message>
    <message numerus="yes">
        <source>in the next %n working days</source>
        <translation>
            <numerusform>Алдағы %n жұмыс күнінде</numerusform>
            <numerusform>Алдағы %n жұмыс күнінде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats come free</source>
        <translation>
            <numerusform>%n орын босайды</numerusform>
            <numerusform>%n орын босайды</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat comes free: no referral ends by %1.</source>
        <translation>Орын босамайды: %1 дейін бірде-бір жолдама аяқталмайды.</translation>
    </message>
    <message>
        <source>%1 %2, by %3, if the families do not come with their papers.</source>
        <comment>how many seats, in how many days, last day</comment>
        <translation>%2 (%3 дейін) отбасылар құжаттарымен келмесе, %1.</translation>
    </message>
    <message>
        <source>Seats whose referrals end later come here when their time is near.</source>
        <translation>Жолдамасы кейінірек аяқталатын орындар мерзімі жақындағанда осында шығады.</translation>
    </message>
    <message>
        <source>Seats that come free and the referrals that hold them</source>
        <translation>Босайтын орындар және оларды ұстап тұрған жолдамалар</translation>
    </message>
    <message>
        <source>Enter — the referral</source>
        <translation>Enter — жолдама</translation>
    </message>
</context>
<context>
    <name>kezek::CompareDialog</name>
    <message>
        <source>The list of %1</source>
        <translation>%1 тізімі</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Save the differences…</source>
        <translation>Айырмашылықтарды сақтау…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмашылық</translation>
    </message>
    <message>
        <source>The list is being compared. Nothing is changed.</source>
        <translation>Тізім салыстырылуда. Ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Their list has %1 rows; here %2 children are enrolled.</source>
        <translation>Балабақша тізіміндегі жолдар: %1; бізде қабылданған балалар: %2.</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Айырмашылық табылған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found.</source>
        <translation>
            <numerusform>%n айырмашылық табылды.</numerusform>
            <numerusform>%n айырмашылық табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be compared: correct them in the list and compare it again.</source>
        <translation>
            <numerusform>%n жолды салыстыру мүмкін болмады: тізімде түзетіп, қайта салыстырыңыз.</numerusform>
            <numerusform>%n жолды салыстыру мүмкін болмады: тізімде түзетіп, қайта салыстырыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Қазір байқап көру</translation>
    </message>
    <message>
        <source>No connection to the office&apos;s server since %1. What you see is from then; nothing can be saved until it is back. The program connects again by itself.</source>
        <translation>%1 бастап бөлім серверімен байланыс жоқ. Экрандағы деректер сол кездегі; байланыс қалпына келгенше ештеңе сақталмайды. Бағдарлама өзі қайта қосылады.</translation>
    </message>
    <message>
        <source>No connection to the office&apos;s server. The program connects again by itself.</source>
        <translation>Бөлім серверімен байланыс жоқ. Бағдарлама өзі қайта қосылады.</translation>
    </message>
</context>
<context>
    <name>kezek::ConnectionForm</name>
    <message>
        <source>Asking the server…</source>
        <translation>Серверден сұралуда…</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>Тексеру тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The server answers: PostgreSQL %1, %2. Login and password are right.</source>
        <translation>Сервер жауап береді: PostgreSQL %1, %2. Логин мен құпиясөз дұрыс.</translation>
    </message>
    <message>
        <source>The server answers, but has no database “%1”. Nothing was changed. Check the database&apos;s name.</source>
        <translation>Сервер жауап береді, бірақ онда «%1» дерекқоры жоқ. Ештеңе өзгерген жоқ. Дерекқордың атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The database “%1” on the server is no office of Kezek. It was not touched. Check the database&apos;s name.</source>
        <translation>Сервердегі «%1» дерекқоры Kezek бағдарламасының бөлімі емес. Оған тиіскен жоқпыз. Дерекқордың атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file cannot be read: %1. Nothing was sent. Choose the file that the administrator gave you.</source>
        <translation>Сертификат файлы оқылмайды: %1. Ештеңе жіберілген жоқ. Әкімші берген файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The certificate that the server&apos;s is verified by</source>
        <translation>Сервер тексерілетін сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Сертификаттар (*.crt *.pem);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Name of the server; several with commas between them</source>
        <translation>Сервердің атауы; бірнешеуі — үтірмен</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <source>File of the root certificate, if the administrator gave you one</source>
        <translation>Түбірлік сертификат файлы, егер әкімші берсе</translation>
    </message>
    <message>
        <source>Login, for the test</source>
        <translation>Логин, тексеру үшін</translation>
    </message>
    <message>
        <source>Password, for the test</source>
        <translation>Құпиясөз, тексеру үшін</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Тексеруді тоқтату</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Бөлімді ашу</translation>
    </message>
</context>
<context>
    <name>kezek::CorrectDialog</name>
    <message>
        <source>Correct the application: %1</source>
        <translation>Өтінішті түзету: %1</translation>
    </message>
    <message>
        <source>The journal keeps both versions. A mobile is changed at the desk, by a code or a written request.</source>
        <translation>Журналда екі нұсқа да сақталады. Ұялы телефон «Ата-аналарды қабылдау» бетінде код немесе жазбаша өтініш арқылы ауыстырылады.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Түзету себебі</translation>
    </message>
    <message>
        <source>%1 changed this application at %2.</source>
        <translation>Бұл өтініш өзгертілді. Кім: %1, қашан: %2.</translation>
    </message>
    <message>
        <source>Somebody else changed this application.</source>
        <translation>Бұл өтінішті басқа қызметкер өзгертті.</translation>
    </message>
</context>
<context>
    <name>kezek::CostView</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>SMS бөліктері</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n бағасыз</numerusform>
            <numerusform>%n бағасыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n хабарлама</numerusform>
            <numerusform>%n хабарлама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation>
            <numerusform>SMS-тің %n бөлігі</numerusform>
            <numerusform>SMS-тің %n бөлігі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the provider named no price for %n of them</source>
        <translation>
            <numerusform>олардың %n данасына провайдер баға атамады</numerusform>
            <numerusform>олардың %n данасына провайдер баға атамады</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>No provider took a message in this month.</source>
        <translation>Бұл айда провайдер бірде-бір хабарлама қабылдаған жоқ.</translation>
    </message>
    <message>
        <source>Cost of SMS by day</source>
        <translation>Күндер бойынша SMS құны</translation>
    </message>
</context>
<context>
    <name>kezek::DayDialog</name>
    <message>
        <source>Make %1 a working day</source>
        <translation>%1 күнін жұмыс күні ету</translation>
    </message>
    <message>
        <source>Make %1 a day off</source>
        <translation>%1 күнін демалыс күні ету</translation>
    </message>
    <message>
        <source>Terms that are counted from now on follow it. Terms that were counted before stay as they were printed and sent.</source>
        <translation>Бұдан былай есептелетін мерзімдер осыған сай болады. Бұрын есептелгендері басылған, жіберілген күйінде қалады.</translation>
    </message>
    <message>
        <source>A working day F8</source>
        <translation>Жұмыс күні F8</translation>
    </message>
    <message>
        <source>A day off F8</source>
        <translation>Демалыс күні F8</translation>
    </message>
    <message>
        <source>Which holiday, or which day was moved</source>
        <translation>Қай мереке немесе қай күн ауыстырылды</translation>
    </message>
</context>
<context>
    <name>kezek::DeadlineNotice</name>
    <message numerus="yes">
        <source>%n applications must be registered or refused within the hour, the first by %1.</source>
        <translation>
            <numerusform>%n өтініш бір сағат ішінде шешілуі керек: тіркеу немесе тіркеуден бас тарту. Жақын мерзім — %1.</numerusform>
            <numerusform>%n өтініш бір сағат ішінде шешілуі керек: тіркеу немесе тіркеуден бас тарту. Жақын мерзім — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline is near</source>
        <translation>Мерзім таяп қалды</translation>
    </message>
    <message>
        <source>Press here to open the list.</source>
        <translation>Тізімді ашу үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>kezek::DeskPage</name>
    <message>
        <source>No application of this child was found. Compare the IIN with the birth certificate; if it is right, file a new application.</source>
        <translation>Бұл баланың өтініші табылмады. ЖСН-ді туу туралы куәлікпен салыстырыңыз; дұрыс болса, жаңа өтініш тіркеңіз.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Several children were found. Type the child&apos;s IIN.</source>
        <translation>Бірнеше бала табылды. Баланың ЖСН-ін теріңіз.</translation>
    </message>
    <message>
        <source>Parent desk</source>
        <translation>Ата-аналарды қабылдау</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>Баланың ЖСН-і</translation>
    </message>
    <message>
        <source>Find  Enter</source>
        <translation>Табу  Enter</translation>
    </message>
    <message>
        <source>The group of the draft list has no open seat for this child now. Publish its seat, or choose another.</source>
        <translation>Жоба тізімдегі топта қазір бұл балаға ашық орын жоқ. Орын алынған жоқ. Осы топтың орнын жариялаңыз немесе басқасын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>kezek::Desktop</name>
    <message>
        <source>This program was started as the terminal in the hall. Nothing was opened. Sign in with the terminal&apos;s own account, or start the program without --self-service.</source>
        <translation>Бағдарлама холлдағы терминал ретінде іске қосылған. Ештеңе ашылған жоқ. Терминалдың өз тіркелгісімен кіріңіз немесе бағдарламаны --self-service параметрінсіз іске қосыңыз.</translation>
    </message>
    <message>
        <source>The office on the server %1</source>
        <translation>%1 серверіндегі бөлім</translation>
    </message>
    <message>
        <source>Nothing was changed. Until the office&apos;s data is brought along, work with the former version of the program.</source>
        <translation>Ештеңе өзгертілмеді. Бөлім деректері жаңа нұсқаға келтірілгенше бағдарламаның бұрынғы нұсқасында жұмыс істеңіз.</translation>
    </message>
</context>
<context>
    <name>kezek::DestroyDialog</name>
    <message numerus="yes">
        <source>Personal data is kept for %n months after the end of a case.</source>
        <translation>
            <numerusform>Дербес деректер өтініш аяқталғаннан кейін %n ай сақталады.</numerusform>
            <numerusform>Дербес деректер өтініш аяқталғаннан кейін %n ай сақталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy by term</source>
        <translation>Мерзім бойынша жою</translation>
    </message>
    <message>
        <source>No case has ended so long ago. There is nothing to destroy.</source>
        <translation>Сонша уақыт бұрын аяқталған өтініш жоқ. Жоятын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Destroy F8</source>
        <translation>Жою F8</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are due; they ended from %1 to %2.</source>
        <translation>
            <numerusform>%n өтініштің мерзімі өтті; %1 – %2 аралығында аяқталған.</numerusform>
            <numerusform>%n өтініштің мерзімі өтті; %1 – %2 аралығында аяқталған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, IINs, phones, addresses, papers, messages, inquiries and the words of the journal are emptied for good; no backup made from now on holds them. Places in the queue, dates and numbers stay, so that the order of other children can be proved.</source>
        <translation>Аты-жөні, ЖСН, телефондар, мекенжайлар, құжаттар, хабарламалар, өтініш-сұрақтар және журналдың мазмұны біржола өшіріледі; бұдан кейінгі көшірмелерде олар болмайды. Басқа балалардың кезегін дәлелдеу үшін кезектегі орындар, күндер мен нөмірлер қалады.</translation>
    </message>
    <message>
        <source>Approved by: position and name</source>
        <translation>Кім бекітті: лауазымы мен аты-жөні</translation>
    </message>
    <message>
        <source>Reason, for the act and the journal</source>
        <translation>Негізі, акт пен журнал үшін</translation>
    </message>
    <message>
        <source>Type the number of cases to confirm</source>
        <translation>Растау үшін өтініштер санын теріңіз</translation>
    </message>
</context>
<context>
    <name>kezek::DistrictDialog</name>
    <message>
        <source>Rename the district</source>
        <translation>Аудан атауын өзгерту</translation>
    </message>
    <message>
        <source>Add a district</source>
        <translation>Аудан қосу</translation>
    </message>
    <message>
        <source>Kindergartens, addresses and wishes that name it show the new name.</source>
        <translation>Осы ауданға қатысты балабақшалар, мекенжайлар мен тілектерде жаңа атауы көрсетіледі.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Қосу F8</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
</context>
<context>
    <name>kezek::DistrictsSection</name>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>The district was added.</source>
        <translation>Аудан қосылды.</translation>
    </message>
    <message>
        <source>The district was renamed everywhere.</source>
        <translation>Аудан атауы барлық жерде өзгертілді.</translation>
    </message>
    <message>
        <source>Add district…</source>
        <translation>Аудан қосу…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атауын өзгерту…</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Аудандар</translation>
    </message>
    <message>
        <source>There is no district yet. Add the first one: kindergartens and addresses are listed by district.</source>
        <translation>Әзірге аудан жоқ. Біріншісін қосыңыз: балабақшалар мен мекенжайлар аудан бойынша көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>kezek::EnrolPanel</name>
    <message>
        <source>Enrolment</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Enrol the child</source>
        <translation>Баланы қабылдау</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Шарт нөмірі</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Шарт күні</translation>
    </message>
    <message>
        <source>Referral %1: %2, %3, seat %4. Compare the papers with the originals; they are not kept.</source>
        <translation>Жолдама %1: %2, %3, %4-орын. Құжаттарды түпнұсқасымен салыстырыңыз; олар сақталмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are not ticked yet. If one is missing or wrong, go back and choose “Papers wrong”.</source>
        <translation>
            <numerusform>%n құжат әлі белгіленбеген. Құжат жоқ немесе қате болса, артқа қайтып, «Құжаттар дұрыс емес» дегенді таңдаңыз.</numerusform>
            <numerusform>%n құжат әлі белгіленбеген. Құжат жоқ немесе қате болса, артқа қайтып, «Құжаттар дұрыс емес» дегенді таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number and the date of the contract.</source>
        <translation>Шарттың нөмірі мен күнін теріңіз.</translation>
    </message>
    <message>
        <source>The child leaves the queue and takes the seat.</source>
        <translation>Бала кезектен шығып, орынға қабылданады.</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 қабылданды.</translation>
    </message>
</context>
<context>
    <name>kezek::ExtendPanel</name>
    <message>
        <source>The last day moves from %1 to %2. A referral is extended once.</source>
        <translation>Соңғы күн %1 орнына %2 болады. Жолдама бір рет қана ұзартылады.</translation>
    </message>
    <message>
        <source>Extension of the referral</source>
        <translation>Жолдаманы ұзарту</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Referral number, as the parent says it</source>
        <translation>Жолдама нөмірі, ата-ана айтқандай</translation>
    </message>
    <message>
        <source>The referral is extended through %1.</source>
        <translation>Жолдама %1 күніне дейін (қоса алғанда) ұзартылды.</translation>
    </message>
</context>
<context>
    <name>kezek::ExtendStep</name>
    <message>
        <source>The referral is extended through %1. An SMS says so too. Come to the kindergarten with the papers before that day is over.</source>
        <translation>Жолдама %1 дейін ұзартылды. Бұл туралы СМС те келеді. Сол күн аяқталғанша балабақшаға құжаттармен келіңіз.</translation>
    </message>
    <message>
        <source>Extension of the referral</source>
        <translation>Жолдаманы ұзарту</translation>
    </message>
    <message>
        <source>Type the number of your referral and the mobile that stands in the application. The code comes to that mobile.</source>
        <translation>Жолдамаңыздың нөмірін және өтініштегі ұялы телефонды теріңіз. Код сол телефонға келеді.</translation>
    </message>
    <message>
        <source>Number of the referral</source>
        <translation>Жолдама нөмірі</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Ұялы телефон нөмірі</translation>
    </message>
</context>
<context>
    <name>kezek::FamilyForm</name>
    <message>
        <source>The child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>Баланың аты-жөні</translation>
    </message>
    <message>
        <source>The birth certificate</source>
        <translation>Туу туралы куәлік</translation>
    </message>
    <message>
        <source>The parent</source>
        <translation>Ата-ана</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Топтың тілі</translation>
    </message>
    <message>
        <source>Which kindergartens</source>
        <translation>Балабақшалар</translation>
    </message>
    <message>
        <source>A benefit</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>The paper of the benefit</source>
        <translation>Жеңілдік туралы құжат</translation>
    </message>
    <message>
        <source>Two mobiles</source>
        <translation>Екі ұялы телефон</translation>
    </message>
    <message>
        <source>Type the child&apos;s IIN. The birth date and the sex are taken from it; correct them if they differ.</source>
        <translation>Баланың ЖСН-ін енгізіңіз. Туған күні мен жынысы содан алынады; олар өзгеше болса, түзетіңіз.</translation>
    </message>
    <message>
        <source>Type the name as it stands in the birth certificate.</source>
        <translation>Аты-жөнін туу туралы куәлікте жазылғандай енгізіңіз.</translation>
    </message>
    <message>
        <source>Type what stands in the birth certificate. The series may stay empty.</source>
        <translation>Туу туралы куәліктегі деректерді енгізіңіз. Серияны көрсетпеуге болады.</translation>
    </message>
    <message>
        <source>The one who files: the mother, the father or another legal representative.</source>
        <translation>Өтініш беруші: анасы, әкесі немесе басқа заңды өкілі.</translation>
    </message>
    <message>
        <source>Where the child lives.</source>
        <translation>Бала қайда тұрады.</translation>
    </message>
    <message>
        <source>Choose the language of the group, one or several. If you choose none, any will do.</source>
        <translation>Топтың тілін таңдаңыз: біреуін немесе бірнешеуін. Ештеңе таңдамасаңыз, кез келгені болады.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n kindergartens in the order of your wish. If you choose none, any will do.</source>
        <translation>
            <numerusform>%n балабақшаға дейін таңдаңыз, ең қалаулысынан бастаңыз. Ештеңе таңдамасаңыз, кез келгені болады.</numerusform>
            <numerusform>%n балабақшаға дейін таңдаңыз, ең қалаулысынан бастаңыз. Ештеңе таңдамасаңыз, кез келгені болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has your family a benefit that gives a place before others? The office asks to see its paper when it registers the application.</source>
        <translation>Отбасыңызда басқалардан бұрын орын беретін жеңілдік бар ма? Өтінішті тіркегенде бөлім ол туралы құжатты көрсетуді сұрайды.</translation>
    </message>
    <message>
        <source>Type what stands in the paper, and show the paper at the counter: without it the child stands in the general queue.</source>
        <translation>Құжаттағы деректерді енгізіп, құжатты маманға көрсетіңіз: онсыз бала жалпы кезекке қойылады.</translation>
    </message>
    <message>
        <source>For example the mother&apos;s and the father&apos;s. SMS about the queue come to both; at the end each is confirmed by a code.</source>
        <translation>Мысалы, анасы мен әкесінікі. Кезек туралы СМС екеуіне де келеді; соңында әрқайсысы кодпен расталады.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1-қадам, барлығы %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>The first mobile</source>
        <translation>Бірінші ұялы телефон</translation>
    </message>
    <message>
        <source>The second mobile</source>
        <translation>Екінші ұялы телефон</translation>
    </message>
</context>
<context>
    <name>kezek::FamilyPanel</name>
    <message>
        <source>Application %1</source>
        <translation>Өтініш %1</translation>
    </message>
    <message>
        <source>Application without a number yet</source>
        <translation>Өтініштің нөмірі әлі жоқ</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>туған күні %1</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>берілді %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>in the queue of those born in %1, of %2</source>
        <extracomment>%1 birth year, %2 children waiting</extracomment>
        <translation>%1 жылы туғандар кезегінде, барлығы %2</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>кеше %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>соңғы күні бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>Жолдама %1</translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <translation>%1, %2, %3-орын.</translation>
    </message>
    <message>
        <source>Benefit: none</source>
        <translation>Жеңілдік: жоқ</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Жеңілдік: %1</translation>
    </message>
    <message>
        <source>(the paper expired on %1)</source>
        <translation>(құжат мерзімі %1 күні өтті)</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(%1 күніне дейін)</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>санаты: %1</translation>
    </message>
    <message>
        <source>overdue referrals: %1 of %2</source>
        <translation>мерзімі өткен жолдама: %1, шегі %2</translation>
    </message>
    <message>
        <source>The child has another application: %1 (%2).</source>
        <translation>Баланың басқа өтініші бар: %1 (%2).</translation>
    </message>
    <message>
        <source>Twin: %1, application %2 (%3).</source>
        <translation>Егізі: %1, өтініш %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type the child&apos;s IIN and press Enter. The card, the place in the queue and what can be done now appear here.</source>
        <translation>Баланың ЖСН-ін теріп, Enter басыңыз. Осы жерде карточка, кезек нөмірі және қазір не істеуге болатыны шығады.</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Толық көрсету</translation>
    </message>
    <message>
        <source>The journal keeps who saw the whole IIN and the phones.</source>
        <translation>ЖСН мен телефондарды кім толық көргені журналда сақталады.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Орын алу</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Mobile…</source>
        <translation>Нөмір…</translation>
    </message>
    <message>
        <source>Written request…</source>
        <translation>Жазбаша…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Papers wrong…</source>
        <translation>Құжаттар қате…</translation>
    </message>
    <message>
        <source>Benefit…</source>
        <translation>Жеңілдік…</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>does not stand in the queue now</source>
        <translation>қазір кезекте тұрған жоқ</translation>
    </message>
</context>
<context>
    <name>kezek::FirstStart</name>
    <message>
        <source>New office</source>
        <translation>Жаңа бөлім</translation>
    </message>
    <message>
        <source>Where is your office&apos;s queue?</source>
        <translation>Бөліміңіздің кезегі қайда сақталған?</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Екі құпиясөз бірдей емес. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Бір сәт…</translation>
    </message>
    <message>
        <source>Where the office&apos;s database will lie</source>
        <translation>Бөлімнің дерекқоры қайда сақталады</translation>
    </message>
    <message>
        <source>Kezek office (*.kezek)</source>
        <translation>Kezek бөлімі (*.kezek)</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Бөлімді ашу</translation>
    </message>
    <message>
        <source>Kezek office (*.kezek);;All files (*)</source>
        <translation>Kezek бөлімі (*.kezek);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Kezek — the kindergarten queue</source>
        <translation>Kezek — балабақша кезегі</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Байқап көру</translation>
    </message>
    <message>
        <source>A training office with made-up children and kindergartens. No SMS leaves this computer.</source>
        <translation>Ойдан алынған балалар мен балабақшалары бар оқу-жаттығу бөлімі. Бұл компьютерден SMS жіберілмейді.</translation>
    </message>
    <message>
        <source>Open a training office</source>
        <translation>Оқу-жаттығу бөлімін ашу</translation>
    </message>
    <message>
        <source>An empty queue for your city, kept in one file on this computer. You become its administrator.</source>
        <translation>Қалаңыздың бос кезегі осы компьютердегі бір файлда сақталады. Сіз оның әкімшісі боласыз.</translation>
    </message>
    <message>
        <source>Set up an office…</source>
        <translation>Бөлім құру…</translation>
    </message>
    <message>
        <source>An office that exists</source>
        <translation>Бар бөлім</translation>
    </message>
    <message>
        <source>The file was made on this computer before, or a colleague gave you its place.</source>
        <translation>Файл бұрын осы компьютерде құрылған немесе оның орнын әріптесіңіз берген.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Name of the office in Russian</source>
        <translation>Бөлімнің орысша атауы</translation>
    </message>
    <message>
        <source>Name of the office in Kazakh</source>
        <translation>Бөлімнің қазақша атауы</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Districts, one a line: Russian name / Kazakh name</source>
        <translation>Аудандар, әр жолға біреуден: орысша атауы / қазақша атауы</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Әкімшінің аты-жөні</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Құпиясөз, кемінде 8 таңба</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>File of the office</source>
        <translation>Бөлім файлы</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Бөлімді құру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>Сервердегі бөлім</translation>
    </message>
    <message>
        <source>Several workplaces share one queue. The administrator told you the server&apos;s name.</source>
        <translation>Бірнеше жұмыс орны бір кезекті жүргізеді. Сервердің атауын сізге әкімші айтқан.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Серверге қосылу…</translation>
    </message>
    <message>
        <source>What you typed here has not been saved. Close once more to drop it.</source>
        <translation>Мұнда терілгені сақталмады. Сақтамай шығу үшін тағы бір рет жабыңыз.</translation>
    </message>
</context>
<context>
    <name>kezek::FormGrid</name>
    <message>
        <source>● %1</source>
        <extracomment>The label of a field whose value was changed and not saved yet; ● is the mark</extracomment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>өзгертілді, сақталмаған</translation>
    </message>
</context>
<context>
    <name>kezek::GroupDialog</name>
    <message>
        <source>Change the group %1</source>
        <translation>%1 тобын өзгерту</translation>
    </message>
    <message>
        <source>%1. Seats that are taken or promised stay; a smaller group closes free seats.</source>
        <translation>%1. Бос емес және уәде етілген орындар қалады; топ кішірейсе, бос орындар жабылады.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>Add a group: %1</source>
        <translation>Топ қосу: %1</translation>
    </message>
    <message>
        <source>Its seats appear free and reach families with the next bulletin.</source>
        <translation>Орындары бос болып шығып, келесі бюллетеньмен отбасыларға жетеді.</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Қосу F8</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Топ атауы</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Жас тобы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Takes children born from</source>
        <translation>Балалардың туған күні, бастап</translation>
    </message>
    <message>
        <source>… to</source>
        <translation>… дейін</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Norm by the licence</source>
        <translation>Лицензия бойынша норма</translation>
    </message>
    <message>
        <source>Reason (needed when the seats, the norm or the children it takes change)</source>
        <translation>Негізі (орындар, норма немесе қабылданатын балалар өзгерсе керек)</translation>
    </message>
</context>
<context>
    <name>kezek::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Анықтама: %1</translation>
    </message>
    <message>
        <source>Find in this topic (Ctrl+F, Enter)</source>
        <translation>Осы тақырыптан іздеу (Ctrl+F, Enter)</translation>
    </message>
    <message>
        <source>Find in this topic</source>
        <translation>Осы тақырыптан іздеу</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>States and what leads from one to another</source>
        <translation>Күйлер және бірінен екіншісіне не апарады</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>The same picture in words</source>
        <translation>Осы суреттің сөзбен жазылуы</translation>
    </message>
</context>
<context>
    <name>kezek::HiddenSeatsView</name>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Бос емес</translation>
    </message>
    <message>
        <source>On referral</source>
        <translation>Жолдамамен</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Бюллетеньде</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Жасырын</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Неше күн</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ask the head</source>
        <extracomment>Behind the number of days for which a seat was offered to nobody</extracomment>
        <translation>%1 · балабақшадан сұраңыз</translation>
    </message>
    <message>
        <source>Every seat of the norm is taken, on referral, published, or closed for a reason.</source>
        <translation>Норманың әр орны бос емес, жолдамамен ұсталған, бюллетеньде тұр немесе себебі көрсетіліп жабылған.</translation>
    </message>
    <message>
        <source>No seat is hidden.</source>
        <translation>Жасырын орын жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>In %n kindergartens</source>
        <translation>
            <numerusform>%n балабақшада</numerusform>
            <numerusform>%n балабақшада</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are offered to nobody</source>
        <translation>
            <numerusform>%n орын ешкімге ұсынылмаған</numerusform>
            <numerusform>%n орын ешкімге ұсынылмаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translation>
            <numerusform>ең ескісі — %n күн</numerusform>
            <numerusform>ең ескісі — %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>since when the oldest is hidden is not known</source>
        <translation>ең ескісі қай күннен жасырын екені белгісіз</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>where, how many seats, for how long</comment>
        <translation>%1 %2; %3.</translation>
    </message>
    <message>
        <source>Seats of the norm that are neither taken, nor on referral, nor in a bulletin, nor closed for a reason: free ones that were not published, and those that the group was never opened for.</source>
        <translation>Норманың бос, жолдамасыз, бюллетеньде жоқ және себебі көрсетіліп жабылмаған орындары: бос тұрса да жарияланбағандары және топ оларға ашылмағандары.</translation>
    </message>
    <message>
        <source>Hidden seats by kindergarten and group</source>
        <translation>Балабақшалар мен топтар бойынша жасырын орындар</translation>
    </message>
    <message>
        <source>Enter — its seats</source>
        <translation>Enter — топтың орындары</translation>
    </message>
</context>
<context>
    <name>kezek::HomeScreen</name>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation>Сәлеметсіз бе! Не істегіңіз келеді?</translation>
    </message>
</context>
<context>
    <name>kezek::ImportDialog</name>
    <message>
        <source>Columns that are not known are left out: %1.</source>
        <translation>Белгісіз бағандар ескерілмеді: %1.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Жүктеу: %1</translation>
    </message>
    <message>
        <source>Bad cells of the table</source>
        <translation>Қатесі бар ұяшықтар</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не қате</translation>
    </message>
    <message>
        <source>The table is being checked. Nothing is written.</source>
        <translation>Кесте тексерілуде. Ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>The table is being imported.</source>
        <translation>Кесте жүктелуде.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n жол жүктелді.</numerusform>
            <numerusform>%n жол жүктелді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>Тағы %n тізімделген жоқ.</numerusform>
            <numerusform>Тағы %n тізімделген жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows are bad. Nothing was imported. Correct them in the table, save it and import it again.</source>
        <translation>
            <numerusform>Ұяшықтар мен жолдарда %n қате бар. Ештеңе жүктелмеді. Оларды кестеде түзетіп, сақтап, қайта жүктеңіз.</numerusform>
            <numerusform>Ұяшықтар мен жолдарда %n қате бар. Ештеңе жүктелмеді. Оларды кестеде түзетіп, сақтап, қайта жүктеңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported yet.</source>
        <translation>
            <numerusform>%n жолда қате жоқ. Әзірге ештеңе жүктелген жоқ.</numerusform>
            <numerusform>%n жолда қате жоқ. Әзірге ештеңе жүктелген жоқ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::InquiriesPage</name>
    <message>
        <source>Waits</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кім сұрайды</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Кімде</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>The question is kept. Answer it now, or leave it in the list.</source>
        <translation>Өтініш-сұрақ сақталды. Қазір жауап беріңіз немесе тізімде қалдырыңыз.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Өтініш-сұрақтар</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Дайын жауаптар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Жауапсыз</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауаппен</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Өтініш-сұрақтар</translation>
    </message>
    <message>
        <source>New question… F6</source>
        <translation>Жаңа өтініш-сұрақ… F6</translation>
    </message>
    <message>
        <source>Name, word, phone, number…</source>
        <translation>Аты, сөз, телефон, нөмір…</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Өтініш-сұрақтардан іздеу</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Қандай өтініш-сұрақтар</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation>Мұнда өтініш-сұрақ жоқ.</translation>
    </message>
    <message>
        <source>Questions, the longest waiting first</source>
        <translation>Өтініш-сұрақтар, алдымен ұзақ күткендері</translation>
    </message>
    <message>
        <source>Enter: answer</source>
        <translation>Enter — жауап беру</translation>
    </message>
</context>
<context>
    <name>kezek::InquiryCard</name>
    <message>
        <source>Asked %1</source>
        <translation>Сұралды %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>айналысып жатқан: %1</translation>
    </message>
    <message>
        <source>left no phone</source>
        <translation>телефон қалдырмаған</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>өтініш %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Жауап берілді %1</translation>
    </message>
    <message>
        <source>%1 has taken this question; the supervisor can pass it on.</source>
        <translation>Бұл өтініш-сұрақпен %1 айналысып жатыр; оны басшы басқаға бере алады.</translation>
    </message>
    <message>
        <source>Answer by SMS</source>
        <translation>SMS-пен жауап беру</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Оқып берілді</translation>
    </message>
    <message>
        <source>Give back F7</source>
        <translation>Қайтару F7</translation>
    </message>
    <message>
        <source>Take F7</source>
        <translation>Алу F7</translation>
    </message>
    <message>
        <source>The question is answered, the SMS is on its way.</source>
        <translation>Жауап берілді, SMS жіберілуде.</translation>
    </message>
    <message>
        <source>Noted: the answer was read out.</source>
        <translation>Жазылды: жауап оқып берілді.</translation>
    </message>
    <message>
        <source>The question is free again.</source>
        <translation>Өтініш-сұрақ қайта бос: оны кез келген қызметкер ала алады.</translation>
    </message>
    <message>
        <source>You have taken the question.</source>
        <translation>Сіз өтініш-сұрақты алдыңыз.</translation>
    </message>
    <message>
        <source>Choose a question in the list.</source>
        <translation>Тізімнен өтініш-сұрақты таңдаңыз.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Нөмірді көрсету</translation>
    </message>
    <message>
        <source>The journal keeps who saw it.</source>
        <translation>Кім көргені журналда қалады.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Қабылдауға</translation>
    </message>
</context>
<context>
    <name>kezek::InquiryStatsView</name>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефонмен</translation>
    </message>
    <message>
        <source>at the terminal</source>
        <translation>терминалда</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Жауапсыз</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Ең ұзақ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Қызметкер</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n апта</numerusform>
            <numerusform>%n апта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n өтініш-сұрақ</numerusform>
            <numerusform>%n өтініш-сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>жауап берілгені %n</numerusform>
            <numerusform>жауап берілгені %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>жауапсыз %n</numerusform>
            <numerusform>жауапсыз %n</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1, the longest took %2</source>
        <translation>жауаптардың жартысы %1 ішінде берілді, ең ұзағы — %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Questions by week, newest first</source>
        <translation>Апталар бойынша өтініш-сұрақтар, алдымен жаңалары</translation>
    </message>
    <message>
        <source>Answers by worker</source>
        <translation>Қызметкерлер бойынша жауаптар</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>No question of this time has been answered.</source>
        <translation>Бұл уақытта жауап берілген жоқ.</translation>
    </message>
    <message>
        <source>A week counts the questions asked in it, whenever they were answered. Times are hours and minutes from the question to the answer, day and night; days off are not counted.</source>
        <translation>Аптаға сол аптада қойылған өтініш-сұрақтар жатады, жауап қашан берілсе де. Уақыт — сұрақтан жауапқа дейінгі сағат пен минут, тәулік бойы; демалыс күндері есептелмейді.</translation>
    </message>
</context>
<context>
    <name>kezek::JournalCard</name>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Кім: %1</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>бағдарламаның өзі</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Қашан: %1</translation>
    </message>
    <message>
        <source>In effect since: %1</source>
        <translation>Күшіне енді: %1</translation>
    </message>
    <message>
        <source>From where: %1</source>
        <translation>Қайдан: %1</translation>
    </message>
    <message>
        <source>The personal data of this case was destroyed. Who did what and when is kept.</source>
        <translation>Бұл өтініштің дербес деректері жойылды. Кім, не, қашан істегені сақталған.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Негізі: %1</translation>
    </message>
    <message>
        <source>Choose a row to see what was before and after.</source>
        <translation>Бұрын және кейін не болғанын көру үшін жазбаны таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>reached back %n days</source>
        <translation>
            <numerusform>кері күнмен %n күн</numerusform>
            <numerusform>кері күнмен %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>It was looked at; nothing was changed.</source>
        <translation>Тек қаралды, ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Open the child</source>
        <translation>Баланы ашу</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Бұрын және кейін</translation>
    </message>
</context>
<context>
    <name>kezek::JournalFilters</name>
    <message>
        <source>Views and look-ups</source>
        <translation>Қараулар</translation>
    </message>
    <message>
        <source>Taking data out</source>
        <translation>Деректерді шығару</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Kindergartens and the bulletin</source>
        <translation>Балабақшалар мен бюллетень</translation>
    </message>
    <message>
        <source>SMS and inquiries</source>
        <translation>SMS және өтініш-сұрақтар</translation>
    </message>
    <message>
        <source>Accounts and signing in</source>
        <translation>Тіркелгілер мен кіру</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Alarms and destruction</source>
        <translation>Дабылдар мен жою</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Кез келген қызметкер</translation>
    </message>
    <message>
        <source>Any PC</source>
        <translation>Барлық компьютер</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Кез келген әрекет</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Кез келген нысан</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Күннен бастап</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Күнге дейін</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>From which PC</source>
        <translation>Қай жұмыс орнынан</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Application number or IIN</source>
        <translation>Өтініш нөмірі немесе ЖСН</translation>
    </message>
    <message>
        <source>Part of the reason</source>
        <translation>Негіздің бөлігі</translation>
    </message>
    <message>
        <source>Reached back more than, days:</source>
        <translation>Кері күнмен мынадан көп, күн:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Last 7 days, everything</source>
        <translation>7 күннің бәрі</translation>
    </message>
</context>
<context>
    <name>kezek::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Барлық жазба</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Дабылдар: %1</translation>
    </message>
</context>
<context>
    <name>kezek::JournalView</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>бағдарламаның өзі</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>Back, days</source>
        <translation>Кері, күн</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>No row of the journal fits. Ask for a longer period or for less.</source>
        <translation>Мұндай жазба жоқ. Кезеңді ұзартыңыз немесе шарттарды азайтыңыз.</translation>
    </message>
    <message>
        <source>Enter — open the child</source>
        <translation>Enter — баланы ашу</translation>
    </message>
    <message>
        <source>Rows of the journal</source>
        <translation>Журнал жазбалары</translation>
    </message>
</context>
<context>
    <name>kezek::KeptAnswerDialog</name>
    <message>
        <source>Change a kept answer</source>
        <translation>Дайын жауапты өзгерту</translation>
    </message>
    <message>
        <source>Keep an answer</source>
        <translation>Жаңа дайын жауап</translation>
    </message>
    <message>
        <source>Whoever answers chooses it and may still change the words. What was sent before stays as it was.</source>
        <translation>Жауап беруші оны таңдап, сөздерін түзете алады. Бұрын жіберілген өзгермейді.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>What it is about, for the list</source>
        <translation>Не туралы, тізім үшін</translation>
    </message>
    <message>
        <source>Answer in Russian</source>
        <translation>Орысша жауап</translation>
    </message>
    <message>
        <source>Answer in Kazakh</source>
        <translation>Қазақша жауап</translation>
    </message>
    <message>
        <source>In use: offered to whoever answers</source>
        <translation>Қолданылады: жауап берушілерге ұсынылады</translation>
    </message>
    <message>
        <source>Russian: %1. Kazakh: %2.</source>
        <translation>Орысша: %1. Қазақша: %2.</translation>
    </message>
</context>
<context>
    <name>kezek::KeptAnswersView</name>
    <message>
        <source>What it is about</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Қолданылады</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>The supervisor or the administrator writes kept answers.</source>
        <translation>Дайын жауаптарды басшы немесе әкімші жазады.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Дайын жауап сақталды.</translation>
    </message>
    <message>
        <source>Add an answer…</source>
        <translation>Жауап қосу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Дайын жауаптар</translation>
    </message>
    <message>
        <source>No answer is kept yet. Add those that are given often: then one choice fills them in.</source>
        <translation>Дайын жауап әлі жоқ. Жиі берілетіндерін қосыңыз: сонда оларды бір таңдаумен алуға болады.</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenDialog</name>
    <message>
        <source>Change the kindergarten</source>
        <translation>Балабақшаны өзгерту</translation>
    </message>
    <message>
        <source>Add a kindergarten</source>
        <translation>Балабақша қосу</translation>
    </message>
    <message>
        <source>It has no groups and no seats until you add them.</source>
        <translation>Сіз қоспайынша, онда топ та, орын да болмайды.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Қосу F8</translation>
    </message>
    <message>
        <source>Name, as families know it</source>
        <translation>Отбасыларға белгілі атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>№ 11 «Балдәурен»</source>
        <translation>№ 11 «Балдәурен»</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenEdit</name>
    <message>
        <source>No kindergarten has this name, or several do.</source>
        <translation>Мұндай атаумен балабақша жоқ немесе бірнешеу.</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenTreeModel</name>
    <message>
        <source>Kindergarten / group</source>
        <translation>Балабақша / топ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Taken %1, on referral %2, in the bulletin %3, free and not published %4, closed %5</source>
        <translation>Бос емес: %1, жолдамамен: %2, бюллетеньде: %3, бос, жарияланбаған: %4, жабық: %5</translation>
    </message>
    <message>
        <source>Born from %1 to %2</source>
        <translation>Туған күні: %1 – %2</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenVerbs</name>
    <message>
        <source>The kindergarten was added. Add its groups next.</source>
        <translation>Балабақша қосылды. Енді топтарын қосыңыз.</translation>
    </message>
    <message>
        <source>The kindergarten was changed.</source>
        <translation>Балабақша өзгертілді.</translation>
    </message>
    <message>
        <source>The group was added. Its seats are free and not published yet.</source>
        <translation>Топ қосылды. Орындары бос, әлі жарияланбаған.</translation>
    </message>
    <message>
        <source>The group was changed.</source>
        <translation>Топ өзгертілді.</translation>
    </message>
    <message>
        <source>Recall the referral to seat %1</source>
        <translation>%1-орынға берілген жолдаманы қайтарып алу</translation>
    </message>
    <message>
        <source>%1 goes back to its own place in the queue with its own category, without a strike, and the family gets an SMS. The seat becomes free.</source>
        <translation>%1 өз санатымен кезектегі өз орнына қайтады, мерзім өтуі есептелмейді, отбасына SMS жіберіледі. Орын босайды.</translation>
    </message>
    <message>
        <source>Recall the referral F8</source>
        <translation>Жолдаманы қайтарып алу F8</translation>
    </message>
    <message>
        <source>The referral was recalled; %1 is back in the queue.</source>
        <translation>Жолдама қайтарып алынды; %1 кезекке қайтты.</translation>
    </message>
    <message>
        <source>Recall seat %1 from the bulletin</source>
        <translation>%1-орынды бюллетеньнен қайтарып алу</translation>
    </message>
    <message>
        <source>Families can no longer choose it. Invitations that are left without a seat end, and those families get an SMS.</source>
        <translation>Отбасылар оны енді таңдай алмайды. Орынсыз қалған шақырулар аяқталып, ол отбасыларға SMS жіберіледі.</translation>
    </message>
    <message>
        <source>Recall the seat F8</source>
        <translation>Орынды қайтарып алу F8</translation>
    </message>
    <message>
        <source>Seat %1 was taken out of the bulletin.</source>
        <translation>%1-орын бюллетеньнен алынды.</translation>
    </message>
    <message>
        <source>Open seat %1 again</source>
        <translation>%1-орынды қайта ашу</translation>
    </message>
    <message>
        <source>Close seat %1</source>
        <translation>%1-орынды жабу</translation>
    </message>
    <message>
        <source>It becomes free and reaches families with the next bulletin.</source>
        <translation>Орын босап, келесі бюллетеньмен отбасыларға жетеді.</translation>
    </message>
    <message>
        <source>It is not counted and nobody can choose it until it is opened again. If it stands in the bulletin, it is taken out.</source>
        <translation>Қайта ашылғанша есепке алынбайды, оны ешкім таңдай алмайды. Бюллетеньде тұрса, одан алынады.</translation>
    </message>
    <message>
        <source>Open the seat F8</source>
        <translation>Орынды ашу F8</translation>
    </message>
    <message>
        <source>Close the seat F8</source>
        <translation>Орынды жабу F8</translation>
    </message>
    <message>
        <source>Seat %1 is open again.</source>
        <translation>%1-орын қайта ашылды.</translation>
    </message>
    <message>
        <source>Seat %1 is closed.</source>
        <translation>%1-орын жабылды.</translation>
    </message>
    <message>
        <source>%1 has left the kindergarten</source>
        <translation>%1 балабақшадан шықты</translation>
    </message>
    <message>
        <source>The enrolment ends and the application goes to the archive. Seat %1 becomes free and reaches families with the next bulletin.</source>
        <translation>Қабылдау тоқтатылып, өтініш мұрағатқа түседі. %1-орын босап, келесі бюллетеньмен отбасыларға жетеді.</translation>
    </message>
    <message>
        <source>End the enrolment F8</source>
        <translation>Қабылдауды тоқтату F8</translation>
    </message>
    <message>
        <source>The enrolment of %1 ended; the seat is free.</source>
        <translation>Баланы қабылдау тоқтатылды: %1; орын босады.</translation>
    </message>
    <message>
        <source>%1 has seat %2 in the other group, referral %3.</source>
        <translation>%1: басқа топта %2-орын, жолдама %3.</translation>
    </message>
    <message>
        <source>The group is closed.</source>
        <translation>Топ жабылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were recalled.</source>
        <translation>
            <numerusform>%n жолдама қайтарып алынды.</numerusform>
            <numerusform>%n жолдама қайтарып алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats left the bulletin.</source>
        <translation>
            <numerusform>Бюллетеньнен %n орын шықты.</numerusform>
            <numerusform>Бюллетеньнен %n орын шықты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children keep their seats.</source>
        <translation>
            <numerusform>%n бала орнын сақтайды.</numerusform>
            <numerusform>%n бала орнын сақтайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the group %1 again</source>
        <translation>Топты қайта ашу: %1</translation>
    </message>
    <message>
        <source>Its free seats are free since now and reach families with the next bulletin.</source>
        <translation>Оның бос орындары осы сәттен бос болады және отбасыларға келесі бюллетеньмен жетеді.</translation>
    </message>
    <message>
        <source>Open the group F8</source>
        <translation>Топты ашу F8</translation>
    </message>
    <message numerus="yes">
        <source>The group is open again: %n seats are free.</source>
        <translation>
            <numerusform>Топ қайта ашылды: %n орын бос.</numerusform>
            <numerusform>Топ қайта ашылды: %n орын бос.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::KindergartensPage</name>
    <message numerus="yes">
        <source>Publish %n seats…</source>
        <translation>
            <numerusform>%n орынды жариялау…</numerusform>
            <numerusform>%n орынды жариялау…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish seats…</source>
        <translation>Орындарды жариялау…</translation>
    </message>
    <message>
        <source>Kindergartens and seats</source>
        <translation>Балабақшалар мен орындар</translation>
    </message>
    <message>
        <source>Search among kindergartens and groups</source>
        <translation>Балабақшалар мен топтардан іздеу</translation>
    </message>
    <message>
        <source>Kindergartens and their groups</source>
        <translation>Балабақшалар және олардың топтары</translation>
    </message>
    <message>
        <source>Add kindergarten…</source>
        <translation>Балабақша қосу…</translation>
    </message>
    <message>
        <source>New school year…</source>
        <translation>Жаңа оқу жылы…</translation>
    </message>
    <message>
        <source>Groups and seats</source>
        <translation>Топтар мен орындар</translation>
    </message>
    <message>
        <source>Hidden seats</source>
        <translation>Жасырын орындар</translation>
    </message>
    <message>
        <source>Coming free</source>
        <translation>Босайтын орындар</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>No kindergarten is shown. Clear the search and the choices above, or add a kindergarten.</source>
        <translation>Бірде-бір балабақша көрсетілмеген. Жоғарыдағы іздеу мен сүзгіні тазалаңыз немесе балабақша қосыңыз.</translation>
    </message>
    <message>
        <source>Compare the list of the chosen kindergarten…</source>
        <translation>Таңдалған балабақшаның тізімін салыстыру…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Іздеу…</translation>
    </message>
</context>
<context>
    <name>kezek::LookMenu</name>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>The size of %1 % is kept. The windows that are open stay as they are. Close the program and start it again to see it.</source>
        <translation>%1 % өлшемі есте сақталды. Ашық терезелер әзірге бұрынғыдай қалды. Жаңа өлшемді көру үшін бағдарламаны жауып, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрасты</translation>
    </message>
</context>
<context>
    <name>kezek::LookUpStep</name>
    <message>
        <source>No application of this child was found. Compare the IIN with the birth certificate. If it is right, go back and press “Submit an application”, or come to the counter.</source>
        <translation>Бұл баланың өтініші табылмады. ЖСН-ді туу туралы куәлікпен салыстырыңыз. Ол дұрыс болса, артқа қайтып, «Өтініш беру» түймесін басыңыз немесе маманға келіңіз.</translation>
    </message>
    <message>
        <source>Check of the queue</source>
        <translation>Кезекті тексеру</translation>
    </message>
    <message>
        <source>IIN of the child, 12 digits</source>
        <translation>Баланың ЖСН-і, 12 цифр</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>kezek::MenuRow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Құпиясөзді өзгерту…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Қызметкерді ауыстыру</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>About Kezek</source>
        <translation>Kezek туралы</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Осы бет бойынша анықтама</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
</context>
<context>
    <name>kezek::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kezek::MessageCard</name>
    <message>
        <source>application %1</source>
        <translation>өтініш %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation>
            <numerusform>%n SMS бөлігі</numerusform>
            <numerusform>%n SMS бөлігі</numerusform>
        </translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Жазылған: %1</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>күту мерзімі: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>аяқталған: %1</translation>
    </message>
    <message>
        <source>The family was phoned on %1.</source>
        <translation>Отбасына қоңырау шалынған күн: %1.</translation>
    </message>
    <message>
        <source>A code is never sent twice: send a new one at the parent desk.</source>
        <translation>Код екі рет жіберілмейді: «Ата-аналарды қабылдау» бетінде жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>The message is still on its way; a second one would reach the family twice.</source>
        <translation>Хабарлама әлі жолда; екіншісі отбасына қайталанып барады.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message is sent once more.</source>
        <translation>Хабарлама тағы бір рет жіберілді.</translation>
    </message>
    <message>
        <source>Noted: the family was phoned.</source>
        <translation>Белгіленді: отбасына қоңырау шалынды.</translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation>Тізімнен хабарламаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Who was reached, and what was said</source>
        <translation>Кіммен сөйлестіңіз, не айтылды</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Тағы жіберу</translation>
    </message>
    <message>
        <source>Phoned</source>
        <translation>Қоңырау шалынды</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Қабылдауға</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>құны %1</translation>
    </message>
    <message>
        <source>History of the message</source>
        <translation>Хабарламаның тарихы</translation>
    </message>
</context>
<context>
    <name>kezek::MessagesPage</name>
    <message>
        <source>Written</source>
        <translation>Жазылған</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Кез келген күй</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Show all families</source>
        <translation>Барлық отбасыны көрсету</translation>
    </message>
    <message>
        <source>There is no message here.</source>
        <translation>Мұнда хабарлама жоқ.</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Хабарламалар, жаңасы алдымен</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Барлық хабарламалар</translation>
    </message>
    <message>
        <source>To phone: %1</source>
        <translation>Қоңырау шалу: %1</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Күндер бойынша құны</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
</context>
<context>
    <name>kezek::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>kezek::NewApplicationPage</name>
    <message>
        <source>What you had typed before was brought back. Codes must be sent anew.</source>
        <translation>Бұрын терген деректеріңіз қайтарылды. Кодтарды қайта жіберу керек.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is accepted for registration; it is due by %2. The family gets an SMS.</source>
        <translation>%1 тіркеуге қабылданды; тіркеу мерзімі: %2. Отбасына SMS жіберіледі.</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>нөмірі әлі жоқ</translation>
    </message>
    <message>
        <source>This child already has an application: %1, %2</source>
        <translation>Бұл баланың өтініші бар: %1, %2</translation>
    </message>
    <message>
        <source>An earlier application: %1, %2</source>
        <translation>Бұрынғы өтініш: %1, %2</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Back to the list Esc</source>
        <translation>Тізімге оралу Esc</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>File F8</source>
        <translation>Өтініш беру F8</translation>
    </message>
    <message>
        <source>Enter: next field. Ctrl+Down: next card. F8 or Ctrl+Enter: file. Esc goes back; what is typed stays.</source>
        <translation>Enter — келесі өріс, Ctrl+↓ — келесі бөлім, F8 немесе Ctrl+Enter — өтініш беру. Esc — артқа; терілгені сақталады.</translation>
    </message>
</context>
<context>
    <name>kezek::NewApplicationStep</name>
    <message>
        <source>The office registers the application by %1. Then an SMS with its number comes to %2. Keep the number: it changes a mobile and withdraws the application.</source>
        <translation>Бөлім өтінішті %1 дейін тіркейді. Содан кейін %2 нөміріне өтініш нөмірі көрсетілген СМС келеді. Нөмірді сақтаңыз: телефонды өзгерту және өтініштен бас тарту үшін сұралады.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> және </translation>
    </message>
    <message>
        <source>Confirmation of mobile %1 of %2</source>
        <translation>Нөмірді растау: %1/%2</translation>
    </message>
    <message>
        <source>A code comes to %1. Whoever has this mobile reads it to you.</source>
        <translation>Код %1 нөміріне келеді. Телефон екінші ата-анада болса, кодты оқып беруін сұраңыз.</translation>
    </message>
    <message>
        <source>Submit the application</source>
        <translation>Өтініш беру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>The application is accepted for registration</source>
        <translation>Өтініш тіркеуге қабылданды</translation>
    </message>
    <message>
        <source>Come to the counter with your identity card, the child&apos;s birth certificate and the paper of the benefit.</source>
        <translation>Маманға келіңіз: жеке куәлігіңізді, баланың туу туралы куәлігін және жеңілдік туралы құжатты алыңыз.</translation>
    </message>
    <message>
        <source>Come to the counter with your identity card and the child&apos;s birth certificate.</source>
        <translation>Маманға келіңіз: жеке куәлігіңізді және баланың туу туралы куәлігін алыңыз.</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Хабарламаны басып шығару</translation>
    </message>
</context>
<context>
    <name>kezek::NightPanel</name>
    <message>
        <source>Referrals annulled</source>
        <translation>Күші жойылатын жолдамалар</translation>
    </message>
    <message>
        <source>Applications back in the queue</source>
        <translation>Кезекке қайтатын өтініштер</translation>
    </message>
    <message>
        <source>Applications archived (second time overdue)</source>
        <translation>Мұрағатқа түсетін өтініштер (екінші рет)</translation>
    </message>
    <message>
        <source>Children too old, archived</source>
        <translation>Жасы асып, мұрағатқа түсетін балалар</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>Босайтын орындар</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>Жіберілетін SMS</translation>
    </message>
    <message>
        <source>If nobody does anything tonight</source>
        <translation>Бүгін ешкім ештеңе істемесе</translation>
    </message>
    <message>
        <source>Preview of the work at 00:00</source>
        <translation>Сағат 00:00-дегі жұмысты алдын ала көру</translation>
    </message>
    <message numerus="yes">
        <source>Of these referrals, %n family(ies) were told neither by SMS nor by phone. Phone them today.</source>
        <translation>
            <numerusform>Осы жолдамалар бойынша %n отбасыға SMS-пен де, телефонмен де айтылмады. Бүгін қоңырау шалыңыз.</numerusform>
            <numerusform>Осы жолдамалар бойынша %n отбасыға SMS-пен де, телефонмен де айтылмады. Бүгін қоңырау шалыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every family of these referrals was told, by SMS or by phone.</source>
        <translation>Осы жолдамалар бойынша барлық отбасыға SMS-пен немесе телефонмен айтылды.</translation>
    </message>
</context>
<context>
    <name>kezek::OfficeSection</name>
    <message>
        <source>The office was saved. Papers and messages carry the new words from now on.</source>
        <translation>Бөлім деректері сақталды. Құжаттар мен хабарламаларда енді жаңа деректер болады.</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Address where families come with papers</source>
        <translation>Отбасылар құжат әкелетін мекенжай</translation>
    </message>
    <message>
        <source>Telephone for families</source>
        <translation>Отбасыларға арналған телефон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бөлім</translation>
    </message>
</context>
<context>
    <name>kezek::OwnDataDialog</name>
    <message>
        <source>Own data: %1</source>
        <translation>Өз деректері: %1</translation>
    </message>
    <message>
        <source>One file with everything that is kept of the child and the applicant, for the person who asked. Workers are named by their roles; nothing is said of other families. That it was given out stands in the journal.</source>
        <translation>Сұраған адамға бала мен өтініш беруші туралы сақталатын барлық мәлімет бір файлда. Қызметкерлердің рөлі ғана көрсетіледі, басқа отбасылар туралы ештеңе жоқ. Берілгені журналға жазылады.</translation>
    </message>
    <message>
        <source>Make the file F8</source>
        <translation>Файлды жасау F8</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Сұраудың нөмірі</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Сұраудың күні</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Файлдың тілі</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Өз деректері</translation>
    </message>
</context>
<context>
    <name>kezek::PaperActions</name>
    <message>
        <source>Save the paper</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>The paper went to the printer. If it does not come out, look whether the printer has paper and print it again: what was done before stays done.</source>
        <translation>Құжат принтерге жіберілді. Шықпаса, принтерде қағаз бар-жоғын тексеріп, қайта басып шығарыңыз: бұған дейін жасалғанның бәрі сақталған.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>kezek::PasswordDialog</name>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Жаңа құпиясөз, кемінде 8 таңба</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>Жаңа құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Жаңа құпиясөз: %1</translation>
    </message>
    <message>
        <source>The worker signs in with it once and then chooses their own. A locked account is open again.</source>
        <translation>Қызметкер осымен бір рет кіріп, өз құпиясөзін қояды. Бұғатталған тіркелгі қайта ашылады.</translation>
    </message>
    <message>
        <source>Set F8</source>
        <translation>Орнату F8</translation>
    </message>
    <message>
        <source>Type the new password. The password was not set.</source>
        <translation>Жаңа құпиясөзді теріңіз. Құпиясөз орнатылмады.</translation>
    </message>
    <message>
        <source>The two passwords differ. The password was not set. Type the new one twice.</source>
        <translation>Екі құпиясөз бірдей емес. Құпиясөз орнатылмады. Жаңасын екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>kezek::PeriodChooser</name>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Осы оқу жылы</translation>
    </message>
    <message>
        <source>Last school year</source>
        <translation>Өткен оқу жылы</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Кезең: %1</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Басқа күндер…</translation>
    </message>
</context>
<context>
    <name>kezek::PeriodDialog</name>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Есеп кезеңі</translation>
    </message>
    <message>
        <source>Both days are counted. Type them as digits: 01092026.</source>
        <translation>Екі күн де есепке кіреді. Оларды цифрмен теруге болады: 01092026.</translation>
    </message>
    <message>
        <source>Show F8</source>
        <translation>Көрсету F8</translation>
    </message>
    <message>
        <source>The last day is before the first one. Nothing was counted. Type a later day.</source>
        <translation>Соңғы күн бірінші күннен бұрын. Ештеңе саналған жоқ. Кейінірек күнді енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>kezek::PhoneField</name>
    <message>
        <source>Again in %1</source>
        <translation>Қайта: %1</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Код жіберу</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Ұялы нөмір</translation>
    </message>
    <message>
        <source>Second mobile</source>
        <translation>Екінші ұялы нөмір</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation>SMS-тегі код</translation>
    </message>
    <message>
        <source>Code, valid %1 more</source>
        <translation>Код, тағы %1 жарамды</translation>
    </message>
    <message>
        <source>The code has ended: send a new one</source>
        <translation>Кодтың мерзімі өтті: жаңасын жіберіңіз</translation>
    </message>
    <message>
        <source>or why no code</source>
        <translation>немесе код неге жоқ</translation>
    </message>
</context>
<context>
    <name>kezek::PhoneView</name>
    <message>
        <source>Since</source>
        <translation>Қашаннан</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Не айту керек</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>%1 өтініші</translation>
    </message>
    <message>
        <source>nothing arrived since %1</source>
        <translation>%1 бастап ештеңе жетпеді</translation>
    </message>
    <message>
        <source>Noted: the family was phoned.</source>
        <translation>Жазылды: отбасына қоңырау шалынды.</translation>
    </message>
    <message>
        <source>Nobody must be phoned: every message arrived or is on its way.</source>
        <translation>Ешкімге қоңырау шалудың қажеті жоқ: барлық хабарлама жетті немесе жолда.</translation>
    </message>
    <message>
        <source>Families to phone, longest waiting first</source>
        <translation>Қоңырау шалынатын отбасылар, ұзағырақ күткендер бірінші</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Айтыңыз</translation>
    </message>
    <message>
        <source>Who was reached, and what was said</source>
        <translation>Кіммен сөйлестіңіз, не айттыңыз</translation>
    </message>
    <message>
        <source>Phoned F8</source>
        <translation>Қоңырау шалынды F8</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>All messages of this family: one can be sent once more.</source>
        <translation>Осы отбасының барлық хабарламалары: біреуін қайта жіберуге болады.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ата-аналарды қабылдауға</translation>
    </message>
    <message>
        <source>The whole phone number is shown there.</source>
        <translation>Толық телефон нөмірі сонда көрінеді.</translation>
    </message>
</context>
<context>
    <name>kezek::PlacesFilter</name>
    <message>
        <source>All districts</source>
        <translation>Барлық аудан</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тіл</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Барлық жас</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түр</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Барлық топ</translation>
    </message>
    <message>
        <source>With free seats</source>
        <translation>Бос орны бар</translation>
    </message>
    <message>
        <source>With closed seats</source>
        <translation>Жабық орны бар</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Language of the group</source>
        <translation>Топ тілі</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Жас тобы</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Топ түрі</translation>
    </message>
    <message>
        <source>Seats of the group</source>
        <translation>Топтың орындары</translation>
    </message>
</context>
<context>
    <name>kezek::ProgressRow</name>
    <message>
        <source>The report is being counted. Other windows can be worked in meanwhile.</source>
        <translation>Есеп жасалып жатыр. Әзірше басқа терезелерде жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Қаншасы жасалды</translation>
    </message>
    <message>
        <source>Stop Esc</source>
        <translation>Тоқтату Esc</translation>
    </message>
</context>
<context>
    <name>kezek::ProofPanel</name>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Why it did not get this seat</source>
        <translation>Орынды неге ол алмады</translation>
    </message>
    <message>
        <source>Referral %1, issued %2: place %3 of %4 in the queue of those born in %5.</source>
        <translation>%1 жолдамасы, %2 берілген: %5 жылы туғандар кезегінде %4 ішінде %3-орын.</translation>
    </message>
    <message>
        <source>Taken within the window: only those invited could take it.</source>
        <translation>Орын басымдық мерзімінде алынды: оны тек шақырылғандар ала алды.</translation>
    </message>
    <message>
        <source>Taken after the window: it was open to all.</source>
        <translation>Орын басымдық мерзімінен кейін алынды: ол барлығына ашық болды.</translation>
    </message>
    <message numerus="yes">
        <source>For %n children no reason was found in the records. Check them before the sheet leaves the office.</source>
        <translation>
            <numerusform>%n бала бойынша себебі жазбалардан анықталмады. Парақ бөлімнен шықпас бұрын тексеріңіз.</numerusform>
            <numerusform>%n бала бойынша себебі жазбалардан анықталмады. Парақ бөлімнен шықпас бұрын тексеріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof sheet: who stood ahead and why they were passed over</source>
        <translation>Дәлелдеме парағы: алда кім тұрды және орынды неге алмады</translation>
    </message>
    <message>
        <source>With names, for the office&apos;s own use</source>
        <translation>Аты-жөнімен, бөлімнің жұмысы үшін</translation>
    </message>
    <message>
        <source>Outsiders get numbers instead of names. The journal keeps who made a sheet with names.</source>
        <translation>Бөгде адамдарға есімнің орнына нөмір беріледі. Аты-жөні бар парақты кім жасағанын журнал сақтайды.</translation>
    </message>
    <message>
        <source>Nobody stood ahead: the child was the first.</source>
        <translation>Алда ешкім тұрған жоқ: бала бірінші болды.</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Мәліметтер жиналуда…</translation>
    </message>
    <message>
        <source>Who stood ahead</source>
        <translation>Алда кім тұрды</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ке сақтау…</translation>
    </message>
</context>
<context>
    <name>kezek::ProposalsDialog</name>
    <message>
        <source>Draft list</source>
        <translation>Жоба тізім</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Children and the seats that the trial gives them</source>
        <translation>Балалар және сынақ беретін орындар</translation>
    </message>
    <message>
        <source>Enter — the desk</source>
        <translation>Enter — қабылдау</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Қабылдауды ашу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>There is no draft list. The head of the office makes one of a trial: Reports, What if.</source>
        <translation>Жоба тізім жоқ. Оны басшы сынақ нәтижесінен жасайды: Есептер, «Егер».</translation>
    </message>
    <message numerus="yes">
        <source>%n families are still to be asked.</source>
        <translation>
            <numerusform>%n отбасынан сұрау қалды.</numerusform>
            <numerusform>%n отбасынан сұрау қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet: each seat is taken at the desk with the family&apos;s code.</source>
        <translation>Әлі ешкімге ештеңе уәде етілген жоқ: әр орын қабылдауда отбасының кодымен алынады.</translation>
    </message>
    <message>
        <source>Wanted after all</source>
        <translation>Бәрібір қалайды</translation>
    </message>
    <message>
        <source>The family declines</source>
        <translation>Отбасы бас тартады</translation>
    </message>
</context>
<context>
    <name>kezek::PublishPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2: %n орын</numerusform>
            <numerusform>%1, %2: %n орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more groups</source>
        <translation>
            <numerusform>және тағы %n топ</numerusform>
            <numerusform>және тағы %n топ</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the bulletin</source>
        <translation>Бюллетеньді жариялау</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation>
            <numerusform>%n орынды жариялау  F9</numerusform>
            <numerusform>%n орынды жариялау  F9</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families are invited.</source>
        <translation>
            <numerusform>%n отбасы шақырылды.</numerusform>
            <numerusform>%n отбасы шақырылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is published: %n seats.</source>
        <translation>
            <numerusform>Бюллетень %1 жарияланды: %n орын.</numerusform>
            <numerusform>Бюллетень %1 жарияланды: %n орын.</numerusform>
        </translation>
    </message>
    <message>
        <source>No waiting child fits them, so nobody is invited.</source>
        <translation>Олар кезектегі ешбір балаға сай келмейді, сондықтан ешкім шақырылмады.</translation>
    </message>
    <message>
        <source>They are open to all families at once.</source>
        <translation>Олар бірден барлық отбасыға ашық.</translation>
    </message>
</context>
<context>
    <name>kezek::QuestionDialog</name>
    <message>
        <source>A question by phone</source>
        <translation>Телефонмен өтініш-сұрақ</translation>
    </message>
    <message>
        <source>It stands in the list until somebody answers it: at once, or later by SMS.</source>
        <translation>Ол жауап берілгенше тізімде тұрады: бірден немесе кейін SMS-пен.</translation>
    </message>
    <message>
        <source>Keep F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Who asks, as they say it</source>
        <translation>Кім сұрайды, өз айтуынша</translation>
    </message>
    <message>
        <source>Phone for the answer, if they give one</source>
        <translation>Жауап үшін телефон, егер айтса</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Жауап тілі</translation>
    </message>
    <message>
        <source>An SMS is wanted</source>
        <translation>SMS жіберуге келіседі</translation>
    </message>
    <message>
        <source>The child&apos;s IIN or the application number, if it is about a child</source>
        <translation>Баланың ЖСН-і немесе өтініш нөмірі, егер сұрақ бала туралы болса</translation>
    </message>
</context>
<context>
    <name>kezek::QueuePage</name>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Кезек №</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Өтініш №</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation>Кезекке тұрған</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Number, IIN, name or phone within this year…</source>
        <translation>Нөмірі, ЖСН, аты-жөні, телефоны</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Барлық санат</translation>
    </message>
    <message>
        <source>One queue a birth year for the whole city: by category, inside it by the instant of filing. Enter opens the child at the desk.</source>
        <translation>Бүкіл қалада әр туған жылға бір кезек: санат бойынша, оның ішінде берілген уақыты бойынша. Enter — баланы «Ата-аналарды қабылдау» бетінде ашу.</translation>
    </message>
    <message>
        <source>Nobody waits here. Choose another year or clear the filter.</source>
        <translation>Мұнда ешкім күтіп тұрған жоқ. Басқа жылды таңдаңыз немесе сүзгіні тазалаңыз.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
</context>
<context>
    <name>kezek::RankChart</name>
    <message>
        <source>Rules A</source>
        <translation>А ережелері</translation>
    </message>
    <message>
        <source>Rules B</source>
        <translation>Ә ережелері</translation>
    </message>
    <message>
        <source>Placed by wish</source>
        <translation>Тілек бойынша орналасты</translation>
    </message>
    <message>
        <source>Which of the wishes</source>
        <translation>Нешінші тілек</translation>
    </message>
</context>
<context>
    <name>kezek::ReasonDialog</name>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Себебі (журналда сақталады)</translation>
    </message>
</context>
<context>
    <name>kezek::ReasonPanel</name>
    <message>
        <source>Referral %1 ends. The child goes back to its own place with its own category, without a strike. The seat becomes free. The family gets an SMS.</source>
        <translation>Жолдама %1 аяқталады. Бала өз санатымен өз орнына қайтады, мерзім өтуі есептелмейді. Орын босайды. Отбасына SMS жіберіледі.</translation>
    </message>
    <message>
        <source>It counts as a strike.</source>
        <translation>Бұл мерзім өтуі болып есептеледі.</translation>
    </message>
    <message>
        <source>It is not a strike.</source>
        <translation>Бұл мерзім өтуі болып есептелмейді.</translation>
    </message>
    <message>
        <source>Referral %1 ends. The child goes back to the queue on general grounds and keeps its filing date. %2 The seat goes through the next bulletin. A proof of the benefit shown later gives the category back.</source>
        <translation>Жолдама %1 аяқталады. Бала кезекке жалпы негізде қайтады, өтініш берілген күні сақталады. %2 Орын келесі бюллетеньге шығады. Жеңілдік құжаты кейін көрсетілсе, санаты қайтарылады.</translation>
    </message>
    <message>
        <source>Recall of the referral</source>
        <translation>Жолдаманы қайтарып алу</translation>
    </message>
    <message>
        <source>Papers missing or wrong</source>
        <translation>Құжаттар толық емес немесе қате</translation>
    </message>
    <message>
        <source>Recall the referral</source>
        <translation>Жолдаманы қайтарып алу</translation>
    </message>
    <message>
        <source>Return to the queue</source>
        <translation>Кезекке қайтару</translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Себебі (журналда сақталады)</translation>
    </message>
    <message>
        <source>Which papers, and what is wrong with them</source>
        <translation>Қай құжаттар, несі дұрыс емес</translation>
    </message>
    <message>
        <source>The referral was recalled; %1 is back in the queue.</source>
        <translation>Жолдама қайтарып алынды; %1 кезекке қайтты.</translation>
    </message>
    <message>
        <source>%1 is back in the queue on general grounds.</source>
        <translation>%1 кезекке жалпы негізде қайтты.</translation>
    </message>
</context>
<context>
    <name>kezek::RecallSeatPanel</name>
    <message>
        <source>Recall of a seat</source>
        <translation>Орынды қайтарып алу</translation>
    </message>
    <message>
        <source>Recall the seat</source>
        <translation>Орынды қайтарып алу</translation>
    </message>
    <message>
        <source>%1, %2, bulletin %3. The seat goes out of the bulletin; an invitation that no longer has a seat ends, and the family gets an SMS. It goes into a bulletin again only by hand.</source>
        <translation>%1, %2, бюллетень %3. Орын бюллетеньнен алынады; орынсыз қалған шақыру аяқталып, отбасына SMS жіберіледі. Орын бюллетеньге қайтадан тек қолмен шығарылады.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Себебі (журналда сақталады)</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>%1-орын</translation>
    </message>
    <message>
        <source>The seat is out of the bulletin.</source>
        <translation>Орын бюллетеньнен алынды.</translation>
    </message>
</context>
<context>
    <name>kezek::ReferralCard</name>
    <message>
        <source>%1 issued: %2, %3, seat %4</source>
        <translation>%1 берілді: %2, %3, %4-орын</translation>
    </message>
    <message>
        <source>%1 extended</source>
        <translation>%1 ұзартылды</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>шарт %1</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1 аяқталды: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>%1 · %2, %3, seat %4</source>
        <translation>%1 · %2, %3, %4-орын</translation>
    </message>
    <message>
        <source>Issued %1 · come by %2 · %3 · last day %4</source>
        <translation>Берілген %1 · келу мерзімі %2 · %3 · соңғы күні %4</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>бір рет ұзартылған</translation>
    </message>
    <message>
        <source>can be extended through %1</source>
        <translation>ұзартудың соңғы күні %1</translation>
    </message>
    <message>
        <source>If the term ends now, it is overdue for the last allowed time: the application goes to the archive.</source>
        <translation>Енді мерзімі өтсе, бұл рұқсат етілген соңғы рет болады: өтініш мұрағатқа түседі.</translation>
    </message>
    <message>
        <source>Choose a referral in the list.</source>
        <translation>Тізімнен жолдаманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Қабылдау бетіне</translation>
    </message>
    <message>
        <source>Extension, a new mobile and withdrawal are done at the parent desk, with a code.</source>
        <translation>Ұзарту, ұялы телефонды ауыстыру және өтініштен бас тарту «Ата-аналарды қабылдау» бетінде код арқылы жасалады.</translation>
    </message>
    <message>
        <source>Papers wrong…</source>
        <translation>Құжаттар дұрыс емес…</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>History of the family&apos;s referrals</source>
        <translation>Отбасы жолдамаларының тарихы</translation>
    </message>
    <message>
        <source>Proof sheet…</source>
        <translation>Дәлелдеме парағы…</translation>
    </message>
    <message>
        <source>Everyone who stood ahead when the referral was issued, and why they were passed over.</source>
        <translation>Жолдама берілгенде алда тұрғандардың бәрі және орынды неге олар алмағаны.</translation>
    </message>
</context>
<context>
    <name>kezek::ReferralsPage</name>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Назарда</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>the last time</source>
        <translation>соңғы рет</translation>
    </message>
    <message>
        <source>All kindergartens</source>
        <translation>Барлық балабақша</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Number, IIN, surname, phone…</source>
        <translation>Нөмірі, ЖСН, тегі, телефоны</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>Аяқталғандарын да</translation>
    </message>
    <message>
        <source>There is no referral here. A referral is issued at the parent desk.</source>
        <translation>Мұнда жолдама жоқ. Жолдама «Ата-аналарды қабылдау» бетінде беріледі.</translation>
    </message>
    <message>
        <source>Enter — to the desk</source>
        <translation>Enter — қабылдау бетіне</translation>
    </message>
    <message>
        <source>Referrals by their last day</source>
        <translation>Соңғы күні бойынша жолдамалар</translation>
    </message>
    <message>
        <source>Nobody has a referral to your kindergarten now.</source>
        <translation>Қазір сіздің балабақшаңызға ешкімде жолдама жоқ.</translation>
    </message>
    <message>
        <source>Enter — enrol</source>
        <translation>Enter — қабылдау</translation>
    </message>
</context>
<context>
    <name>kezek::RefuseDialog</name>
    <message>
        <source>Refuse registration: %1</source>
        <translation>Тіркеуден дәлелді бас тарту: %1</translation>
    </message>
    <message>
        <source>The application goes to the archive. The family gets the ground and these words by SMS and on paper.</source>
        <translation>Өтініш мұрағатқа түседі. Отбасы негіздемені және осы сөздерді SMS-пен және қағаз түрінде алады.</translation>
    </message>
    <message>
        <source>Refuse F8</source>
        <translation>Дәлелді бас тарту F8</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>In words, for the family</source>
        <translation>Отбасыға түсінікті сөзбен</translation>
    </message>
</context>
<context>
    <name>kezek::RenewBenefitPanel</name>
    <message>
        <source>Proof of a benefit</source>
        <translation>Жеңілдік құжаты</translation>
    </message>
    <message>
        <source>Accept the proof</source>
        <translation>Құжатты қабылдау</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Valid until (empty: no end)</source>
        <translation>Жарамды мерзімі (бос: мерзімсіз)</translation>
    </message>
    <message>
        <source>The child gets the category and keeps its filing date. Its place in the queue changes at once.</source>
        <translation>Балаға санат беріледі, өтініш берілген күні сақталады. Кезек нөмірі бірден өзгереді.</translation>
    </message>
    <message>
        <source>The benefit is accepted; the place in the queue is %1 now.</source>
        <translation>Жеңілдік қабылданды; кезек нөмірі енді %1.</translation>
    </message>
    <message>
        <source>The benefit is accepted.</source>
        <translation>Жеңілдік қабылданды.</translation>
    </message>
</context>
<context>
    <name>kezek::ReportFilters</name>
    <message>
        <source>Birth year</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>All birth years</source>
        <translation>Барлық туған жылдар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Барлық санаттар</translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation>Тәрбие тілі</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тілдер</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Барлық аудандар</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>All kindergartens</source>
        <translation>Барлық балабақшалар</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Барлық дереккөздер</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Барлық қызметкерлер</translation>
    </message>
</context>
<context>
    <name>kezek::ReportOutput</name>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ReportView</name>
    <message>
        <source>— a click on a bar, or Enter, opens its applications</source>
        <translation>— бағанды басу немесе Enter оның өтініштерін ашады</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Сандармен</translation>
    </message>
    <message>
        <source>Nothing was counted in these days. Choose another period above, or take the filters off.</source>
        <translation>Бұл күндерде санайтын ештеңе жоқ. Жоғарыдан басқа кезеңді таңдаңыз немесе сүзгілерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>There are no rows. Choose another period above, or take the filters off.</source>
        <translation>Жолдар жоқ. Жоғарыдан басқа кезеңді таңдаңыз немесе сүзгілерді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Enter: its applications</source>
        <translation>Enter: өтініштер</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Диаграмма: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ReportsPage</name>
    <message>
        <source>No applications stand behind this row: it counts something else. Choose another row.</source>
        <translation>Бұл жолдың артында өтініштер жоқ: онда басқа нәрсе саналған. Басқа жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>The counting was stopped. The report below is the one from before. Press F5 to count again.</source>
        <translation>Санау тоқтатылды. Төменде бұрынғы есеп тұр. Қайта санау үшін F5 басыңыз.</translation>
    </message>
    <message>
        <source>The counting was stopped. No report is shown. Press F5 to count again, or choose fewer days.</source>
        <translation>Санау тоқтатылды. Есеп көрсетілмеді. Қайта санау үшін F5 басыңыз немесе азырақ күн таңдаңыз.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Егер…</translation>
    </message>
    <message>
        <source>What if… (rules)</source>
        <translation>Егер… (ережелер)</translation>
    </message>
    <message>
        <source>Print Ctrl+P</source>
        <translation>Басып шығару Ctrl+P</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>kezek::ReturnDialog</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>Журналға жазылатын себебі</translation>
    </message>
</context>
<context>
    <name>kezek::RowTable</name>
    <message>
        <source>Open the row</source>
        <translation>Жолды ашу</translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation>Таңдалған жолдарды көшіру — электрондық кестеге</translation>
    </message>
    <message>
        <source>The table&apos;s columns: which, how wide, where</source>
        <translation>Кестенің бағандары: қайсысы, ені қандай, қай жерде</translation>
    </message>
</context>
<context>
    <name>kezek::RuleDialog</name>
    <message>
        <source>Rule %1</source>
        <translation>Ереже %1</translation>
    </message>
    <message>
        <source>%1. Now: %2. Referrals that were issued before keep their terms.</source>
        <translation>%1. Қазір: %2. Бұрын берілген жолдамалардың мерзімдері сақталады.</translation>
    </message>
    <message>
        <source>Set F8</source>
        <translation>Орнату F8</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Жаңа мән</translation>
    </message>
    <message>
        <source>New value. %1</source>
        <translation>Жаңа мән. %1</translation>
    </message>
    <message>
        <source>In force from (today or later)</source>
        <translation>Күшіне енетін күні (бүгін немесе кейін)</translation>
    </message>
    <message>
        <source>Why: the order or decision (the journal keeps it)</source>
        <translation>Неге: бұйрық немесе шешім (журналда сақталады)</translation>
    </message>
    <message>
        <source>Days that have passed keep their rules: choose today or a later day. The rule was not changed.</source>
        <translation>Өткен күндердің ережелері өзгермейді: бүгінгі не кейінгі күнді таңдаңыз. Ереже өзгертілмеді.</translation>
    </message>
</context>
<context>
    <name>kezek::RulesCard</name>
    <message>
        <source>Seats as now…</source>
        <translation>Орындар қазіргідей…</translation>
    </message>
    <message numerus="yes">
        <source>Seats: %n changes…</source>
        <translation>
            <numerusform>Орындар: %n өзгеріс…</numerusform>
            <numerusform>Орындар: %n өзгеріс…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how seats are given</source>
        <translation>%1: орындар қалай беріледі</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Тілектер</translation>
    </message>
    <message>
        <source>By the queue</source>
        <translation>Кезекпен</translation>
    </message>
</context>
<context>
    <name>kezek::RulesSection</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1, %2 күнінен бастап</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>тұрақты: %1</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күшіне енген</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>This rule is kept by the program itself and cannot be changed.</source>
        <translation>Бұл ережені бағдарламаның өзі сақтайды, оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Rule %1 was set. Referrals that were issued before keep their terms.</source>
        <translation>Ереже %1 орнатылды. Бұрын берілген жолдамалардың мерзімдері сақталады.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>All values of the chosen rule</source>
        <translation>Таңдалған ереженің барлық мәні</translation>
    </message>
    <message>
        <source>This rule has the value that the program ships.</source>
        <translation>Бұл ереженің мәні — бағдарламадағы бастапқы мән.</translation>
    </message>
    <message>
        <source>%1. %2: all values, newest first</source>
        <translation>%1. %2: барлық мәндер, жаңасы бірінші</translation>
    </message>
</context>
<context>
    <name>kezek::SearchBox</name>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Number, IIN, surname, phone…</source>
        <translation>Нөмірі, ЖСН, тегі, телефоны…</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Өтінішті табу</translation>
    </message>
    <message>
        <source>Found applications</source>
        <translation>Табылған өтініштер</translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation>Enter — ашу</translation>
    </message>
    <message>
        <source>Type a number, an IIN, a phone or a name. Down — to the list, Enter — open, Esc — close.</source>
        <translation>Нөмірін, ЖСН-ін, телефонын не аты-жөнін теріңіз. Төмен — тізімге, Enter — ашу, Esc — жабу.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow the search.</source>
        <translation>
            <numerusform>Алғашқы %n көрсетілді; іздеуді тарылту үшін толығырақ теріңіз.</numerusform>
            <numerusform>Алғашқы %n көрсетілді; іздеуді тарылту үшін толығырақ теріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n табылды</numerusform>
            <numerusform>%n табылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::SeatCard</name>
    <message>
        <source>%1 seats, %2 of them taken</source>
        <translation>%1 орын, оның %2 бос емес</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Топ қосу…</translation>
    </message>
    <message>
        <source>Change group…</source>
        <translation>Топты өзгерту…</translation>
    </message>
    <message>
        <source>Change kindergarten…</source>
        <translation>Балабақшаны өзгерту…</translation>
    </message>
    <message>
        <source>Recall referral…</source>
        <translation>Жолдаманы қайтарып алу…</translation>
    </message>
    <message>
        <source>Recall seat…</source>
        <translation>Орынды қайтарып алу…</translation>
    </message>
    <message>
        <source>Open seat…</source>
        <translation>Орынды ашу…</translation>
    </message>
    <message>
        <source>Close seat…</source>
        <translation>Орынды жабу…</translation>
    </message>
    <message>
        <source>Child left…</source>
        <translation>Бала шықты…</translation>
    </message>
    <message>
        <source>Seats of the group</source>
        <translation>Топтың орындары</translation>
    </message>
    <message>
        <source>To another group…</source>
        <translation>Басқа топқа…</translation>
    </message>
    <message>
        <source>closed on %1: %2</source>
        <translation>%1 жабылды: %2</translation>
    </message>
    <message>
        <source>Open the group again…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Close for repair…</source>
        <translation>Жөндеуге жабу…</translation>
    </message>
</context>
<context>
    <name>kezek::SeatChangesDialog</name>
    <message>
        <source>Seats of the trial</source>
        <translation>Сынақ орындары</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>The trial counts with more or fewer free seats. Only free seats can be closed. Nothing is changed in the kindergartens.</source>
        <translation>Сынақ бос орындарды көп немесе аз деп санайды. Тек бос орындарды жабуға болады. Балабақшаларда ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Seats more, or fewer below 0</source>
        <translation>Орын көп, 0-ден төмен — аз</translation>
    </message>
    <message>
        <source>Seats that the trial changes</source>
        <translation>Сынақ өзгертетін орындар</translation>
    </message>
    <message>
        <source>The seats are those of now.</source>
        <translation>Орындар қазіргідей.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Use these seats</source>
        <translation>Осы орындарды алу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>әр топ</translation>
    </message>
    <message>
        <source>%1, free: %2</source>
        <translation>%1, бос: %2</translation>
    </message>
    <message>
        <source>closed since</source>
        <translation>содан бері жабылған</translation>
    </message>
    <message>
        <source>The changes made here are not used yet. Close once more to drop them.</source>
        <translation>Осында жасалған өзгерістер әлі қолданылған жоқ. Оларды тастау үшін тағы бір рет жабыңыз.</translation>
    </message>
</context>
<context>
    <name>kezek::SeatChoice</name>
    <message>
        <source>Any language</source>
        <translation>Кез келген тіл</translation>
    </message>
    <message>
        <source>Any kindergarten</source>
        <translation>Кез келген балабақша</translation>
    </message>
    <message>
        <source>Any district</source>
        <translation>Кез келген аудан</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Топты таңдаңыз</translation>
    </message>
    <message>
        <source>This seat is kept for your child until %1.</source>
        <translation>Бұл орын %1 дейін сіздің балаңызға сақталады.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats of this group are free.</source>
        <translation>
            <numerusform>Бұл топта %n бос орын бар.</numerusform>
            <numerusform>Бұл топта %n бос орын бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group. The other lists make the choice shorter.</source>
        <translation>Топты таңдаңыз. Қалған тізімдер таңдауды тарылтады.</translation>
    </message>
    <message>
        <source>More seats are kept for the first in the queue until %1; after that they are open to all.</source>
        <translation>Басқа орындар %1 дейін кезектің басындағыларға сақталады; содан кейін олар бәріне ашық.</translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation>Тәрбие тілі</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
</context>
<context>
    <name>kezek::SenderSection</name>
    <message>
        <source>A password is kept; type one only to change it</source>
        <translation>Құпиясөз сақталған; өзгерту үшін ғана теріңіз</translation>
    </message>
    <message>
        <source>No password is kept</source>
        <translation>Құпиясөз сақталмаған</translation>
    </message>
    <message>
        <source>This is a training office: no message leaves this computer, whatever is set here. Messages are shown on the Messages page only.</source>
        <translation>Бұл оқу-жаттығу бөлімі: мұнда не орнатылса да, бұл компьютерден хабарлама жіберілмейді. Хабарламалар тек «Хабарламалар» бетінде көрсетіледі.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Sender&apos;s name, as telephones show it</source>
        <translation>Телефонда көрінетін жіберуші аты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API кілті</translation>
    </message>
    <message>
        <source>A key is kept; type one only to change it</source>
        <translation>Кілт сақталған; тек өзгерту үшін теріңіз</translation>
    </message>
    <message>
        <source>No key is kept</source>
        <translation>Кілт сақталмаған</translation>
    </message>
    <message>
        <source>No provider is set: messages wait.</source>
        <translation>Провайдер көрсетілмеген: хабарламалар күтуде.</translation>
    </message>
    <message>
        <source>Saved. Waiting messages leave through this provider.</source>
        <translation>Сақталды. Күтудегі хабарламалар осы провайдер арқылы кетеді.</translation>
    </message>
    <message>
        <source>Save first: the account that is saved is asked.</source>
        <translation>Алдымен сақтаңыз: сақталған шоттан сұралады.</translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>Провайдерден сұралуда…</translation>
    </message>
    <message>
        <source>On the account: %1</source>
        <translation>Шотта: %1</translation>
    </message>
    <message>
        <source>None: messages wait until a provider is set</source>
        <translation>Жоқ: провайдер көрсетілгенше хабарламалар күтеді</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Address of the provider</source>
        <translation>Провайдердің мекенжайы</translation>
    </message>
    <message>
        <source>Ask what is left on the account</source>
        <translation>Шоттағы қалдықты білу</translation>
    </message>
</context>
<context>
    <name>kezek::ServiceLine</name>
    <message>
        <source>The worker service has never run: no SMS leaves, and the night work is not done. The administrator starts it with “kezek-admin worker”.</source>
        <translation>Қызмет әлі бірде-бір рет жұмыс істеген жоқ: SMS кетпейді, түнгі жұмыс жасалмайды. Әкімші оны «kezek-admin worker» бұйрығымен іске қосады.</translation>
    </message>
    <message numerus="yes">
        <source>The worker service has not been heard of for %n minute(s): no SMS leaves, and the night work is not done. Call the administrator.</source>
        <translation>
            <numerusform>Қызметтен %n минут хабар жоқ: SMS кетпейді, түнгі жұмыс жасалмайды. Әкімшіге хабарлаңыз.</numerusform>
            <numerusform>Қызметтен %n минут хабар жоқ: SMS кетпейді, түнгі жұмыс жасалмайды. Әкімшіге хабарлаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker service runs since %1, but: %2</source>
        <translation>Қызмет %1 бастап жұмыс істейді, бірақ: %2</translation>
    </message>
    <message>
        <source>The worker service runs since %1 (%2).</source>
        <translation>Қызмет %1 бастап жұмыс істейді (%2).</translation>
    </message>
</context>
<context>
    <name>kezek::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Баптаулар бөлімдері</translation>
    </message>
</context>
<context>
    <name>kezek::SettingsSection</name>
    <message>
        <source>Your role looks at this section. A supervisor or an administrator changes it.</source>
        <translation>Рөліңіз бұл баптауларды тек көруге рұқсат береді. Оларды басшы немесе әкімші өзгертеді.</translation>
    </message>
    <message>
        <source>Your role looks at this section. An administrator changes it.</source>
        <translation>Рөліңіз бұл баптауларды тек көруге рұқсат береді. Оларды әкімші өзгертеді.</translation>
    </message>
</context>
<context>
    <name>kezek::Shell</name>
    <message>
        <source>%1 — Kezek</source>
        <translation>%1 — Kezek</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Training office — no SMS is sent</source>
        <translation>Оқу-жаттығу бөлімі — SMS жіберілмейді</translation>
    </message>
    <message>
        <source>About Kezek</source>
        <translation>Kezek туралы</translation>
    </message>
    <message>
        <source>Kezek %1 keeps a city&apos;s kindergarten queue.</source>
        <translation>Kezek %1 қаланың балабақша кезегін жүргізеді.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License 3-нұсқасы немесе одан кейінгісі бойынша таратылатын еркін бағдарлама.</translation>
    </message>
    <message>
        <source>Nothing was looked for: this page has no list to search in. Referrals and Kindergartens have one.</source>
        <translation>Іздеу басталған жоқ: бұл бетте іздейтін тізім жоқ. Ол «Жолдамалар» және «Балабақшалар» беттерінде бар.</translation>
    </message>
</context>
<context>
    <name>kezek::SignInPage</name>
    <message>
        <source>The password was not changed, so you are not signed in.</source>
        <translation>Құпиясөз өзгертілмеді, сондықтан жүйеге кірген жоқсыз.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Пернетақта кирилл әріптерін теріп тұр.</translation>
    </message>
    <message>
        <source>Sign in — Kezek</source>
        <translation>Кіру — Kezek</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Training office. Logins: registrar, placement, supervisor, admin, and terminal for the hall. The password of each: training.</source>
        <translation>Оқу-жаттығу бөлімі. Логиндер: registrar, placement, supervisor, admin және холл үшін terminal. Бәрінің құпиясөзі: training.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Басқа бөлім…</translation>
    </message>
    <message>
        <source>Remember my password on this PC</source>
        <translation>Құпиясөзімді осы компьютерде сақтау</translation>
    </message>
</context>
<context>
    <name>kezek::StaffDoor</name>
    <message>
        <source>This is the terminal&apos;s own login. The terminal was not left. Type the login and password of a worker.</source>
        <translation>Бұл терминалдың өз логині. Терминал жабылған жоқ. Қызметкердің логині мен құпиясөзін теріңіз.</translation>
    </message>
    <message>
        <source>For staff: leave the terminal</source>
        <translation>Қызметкерге: терминалдан шығу</translation>
    </message>
    <message>
        <source>Login of a worker</source>
        <translation>Қызметкердің логині</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Leave the terminal</source>
        <translation>Терминалдан шығу</translation>
    </message>
</context>
<context>
    <name>kezek::StatusLine</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n күтуде</numerusform>
            <numerusform>%n күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n жеткізілмеді</numerusform>
            <numerusform>%n жеткізілмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>SMS: all sent</source>
        <translation>SMS: бәрі жіберілді</translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Жаңартылды: %1</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Барлық өзгеріс сақталды</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no provider is set up</source>
        <translation>провайдер көрсетілмеген</translation>
    </message>
    <message>
        <source>the provider refuses the password</source>
        <translation>провайдер құпиясөзді қабылдамайды</translation>
    </message>
    <message>
        <source>the account is empty</source>
        <translation>шотта ақша жоқ</translation>
    </message>
    <message>
        <source>the provider blocks this computer</source>
        <translation>провайдер осы компьютерді бұғаттады</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>провайдер қолжетімсіз</translation>
    </message>
    <message>
        <source>the password safe is locked</source>
        <translation>құпиясөз қоймасы жабық</translation>
    </message>
    <message>
        <source>sending has stopped</source>
        <translation>жіберу тоқтады</translation>
    </message>
</context>
<context>
    <name>kezek::StoryPanel</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жылжуы</translation>
    </message>
    <message>
        <source>Why this place in the queue</source>
        <translation>Неге кезек нөмірі осындай</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>соңғы апта</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>соңғы 30 күн</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>соңғы 90 күн</translation>
    </message>
    <message>
        <source>since it was filed</source>
        <translation>өтініш берілгеннен бері</translation>
    </message>
    <message>
        <source>Nothing moved the place in this period.</source>
        <translation>Бұл кезеңде кезек нөмірі өзгермеген.</translation>
    </message>
    <message>
        <source>Moves of the place in the queue</source>
        <translation>Кезек нөмірінің өзгеруі</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>The child did not stand in the queue in this period.</source>
        <translation>Бұл уақытта бала кезекте тұрған жоқ.</translation>
    </message>
    <message>
        <source>%1: place %2. Forward %3, back %4. %5: place %6.</source>
        <extracomment>A sum that adds up: 41 − 5 + 2 = 38</extracomment>
        <translation>%1: орны %2. Алға %3, артқа %4. %5: орны %6.</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>орны %1</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>кезекте емес</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>at</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>the last calendar month</source>
        <translation>өткен күнтізбелік ай</translation>
    </message>
    <message>
        <source>as typed below</source>
        <translation>төменде көрсетілгендей</translation>
    </message>
</context>
<context>
    <name>kezek::SubmitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>What you typed here has not been saved. Close once more to drop it.</source>
        <translation>Мұнда терілгені сақталмады. Сақтамай шығу үшін тағы бір рет жабыңыз.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Бұрынғыдай</translation>
    </message>
    <message>
        <source>All fields as they are saved. Ctrl+Z takes back one change, Ctrl+Shift+Z does it again.</source>
        <translation>Барлық өріс сақталған күйіне қайтады. Ctrl+Z бір өзгерісті болдырмайды, Ctrl+Shift+Z оны қайталайды.</translation>
    </message>
</context>
<context>
    <name>kezek::TableJobDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Қаншасы орындалды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>%1 Rows: %2.</source>
        <translation>%1 Жол саны: %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kezek::TableMenu</name>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Import: %1…</source>
        <translation>Жүктеу: %1…</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Шығару: %1…</translation>
    </message>
</context>
<context>
    <name>kezek::TablesSection</name>
    <message>
        <source>Needed columns: %1.</source>
        <translation>Қажетті бағандар: %1.</translation>
    </message>
    <message>
        <source>Also understood: %1.</source>
        <translation>Мыналар да түсінікті: %1.</translation>
    </message>
    <message>
        <source>The table is checked first and every bad cell is named; with one bad cell nothing is imported.</source>
        <translation>Кесте алдымен тексеріледі: қатесі бар әр ұяшық аталады. Бір қате болса да, ештеңе жүктелмейді.</translation>
    </message>
    <message>
        <source>Import from XLSX or CSV</source>
        <translation>XLSX немесе CSV файлынан жүктеу</translation>
    </message>
    <message>
        <source>Export as XLSX or CSV</source>
        <translation>XLSX немесе CSV файлына шығару</translation>
    </message>
    <message>
        <source>Compare a kindergarten&apos;s list with the enrolled children</source>
        <translation>Балабақша тізімін қабылданған балалармен салыстыру</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Жүктеу…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Салыстыру…</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Нені жүктеу</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Нені шығару</translation>
    </message>
    <message>
        <source>Whose list to compare</source>
        <translation>Кімнің тізімін салыстыру</translation>
    </message>
    <message>
        <source>Whole IINs and phones stand in the file. The journal says who took it; keep it as you keep the papers.</source>
        <translation>Файлда ЖСН мен телефондар толық тұр. Оны кім алғаны журналға жазылады; файлды қағаздар сияқты сақтаңыз.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatPanel</name>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Кім ала алады</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Кез келген тіл</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Барлық аудан</translation>
    </message>
    <message>
        <source>This seat is kept for others now; choose one that the child may take.</source>
        <translation>Бұл орын қазір басқаларға сақталған; бала ала алатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choosing holds nothing: the seat is taken when the code is accepted.</source>
        <translation>Таңдау орынды ұстап тұрмайды: орын код қабылданғанда алынады.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Issue the referral</source>
        <translation>Жолдама беру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>A seat in the group %1 of %2.</source>
        <extracomment>%1 group, %2 kindergarten</extracomment>
        <translation>Орын: %2, топ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1;</source>
        <extracomment>%n working days, %1 last day</extracomment>
        <translation>
            <numerusform>Жолдама %n жұмыс күні жарамды, соңғы күні %1;</numerusform>
            <numerusform>Жолдама %n жұмыс күні жарамды, соңғы күні %1;</numerusform>
        </translation>
    </message>
    <message>
        <source>it can be extended through %1.</source>
        <translation>ұзартудың соңғы күні %1.</translation>
    </message>
    <message>
        <source>Referral %1 is issued.</source>
        <translation>Жолдама %1 берілді.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation>Тәрбие тілі</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>No seat in the bulletin fits the child.</source>
        <translation>Бюллетеньде балаға сәйкес орын жоқ.</translation>
    </message>
    <message>
        <source>Seats that fit the child</source>
        <translation>Балаға сәйкес орындар</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>%1, seat %2.
Come to the kindergarten by %3. It can be extended through %4. Last day: %5.</source>
        <translation>%1, %2-орын.
Балабақшаға келу мерзімі: %3. Ұзартудың соңғы күні: %4. Жолдаманың соңғы күні: %5.</translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatStep</name>
    <message>
        <source>A seat in the group %1 of %2. Make sure that it is the right one.</source>
        <extracomment>%1 group, %2 kindergarten</extracomment>
        <translation>%2, %1 тобындағы орын. Таңдауыңыз дұрыс екеніне көз жеткізіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1; it can be extended through %2.</source>
        <translation>
            <numerusform>Жолдама %n жұмыс күні, %1 дейін жарамды; оны %2 дейін ұзартуға болады.</numerusform>
            <numerusform>Жолдама %n жұмыс күні, %1 дейін жарамды; оны %2 дейін ұзартуға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The seat is yours when the code is accepted, not before.</source>
        <translation>Код қабылданғанда ғана орын сіздікі болады.</translation>
    </message>
    <message>
        <source>Come to the kindergarten by %1. It can be extended through %2. Last day of the referral: %3.</source>
        <translation>Балабақшаға %1 дейін келіңіз. %2 дейін ұзартуға болады. Жолдаманың соңғы күні: %3.</translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <translation>%1, %2, %3-орын.</translation>
    </message>
    <message>
        <source>Choice of a seat</source>
        <translation>Орын таңдау</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Ұялы телефон нөмірі</translation>
    </message>
    <message>
        <source>Bring with you: a photo of the child, your identity card, the birth certificate, the child&apos;s health passport and health certificate (originals). The number comes by SMS too.</source>
        <translation>Өзіңізбен бірге алыңыз: баланың фотосы, ата-ананың жеке куәлігі, туу туралы куәлік, баланың денсаулық паспорты мен денсаулық жағдайы туралы анықтаманың түпнұсқалары. Нөмір СМС-пен де келеді.</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Жолдаманы басып шығару</translation>
    </message>
</context>
<context>
    <name>kezek::Terminal</name>
    <message>
        <source>Check of the queue</source>
        <translation>Кезекті тексеру</translation>
    </message>
    <message>
        <source>Place in the queue, getting a referral, extending it, changing a mobile, withdrawing.</source>
        <translation>Кезектегі орын, жолдама алу және ұзарту, телефонды ауыстыру, өтініштен бас тарту.</translation>
    </message>
    <message>
        <source>Kindergarten queue</source>
        <translation>Балабақша кезегі</translation>
    </message>
    <message>
        <source>The referral is issued: its number stands on the screen and comes by SMS. The paper was not printed. Try again, or ask for it at the counter.</source>
        <translation>Жолдама берілді: нөмірі экранда тұр және СМС-пен келеді. Қағаз басылған жоқ. Қайталаңыз немесе маманнан сұраңыз.</translation>
    </message>
    <message>
        <source>Submit an application</source>
        <translation>Өтініш беру</translation>
    </message>
    <message>
        <source>Put a child in the queue for a kindergarten. Have the birth certificate and two mobiles at hand.</source>
        <translation>Баланы балабақша кезегіне қою. Туу туралы куәлік пен екі ұялы телефон қажет болады.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Сұрақ қою</translation>
    </message>
    <message>
        <source>The office answers by SMS.</source>
        <translation>Бөлім СМС арқылы жауап береді.</translation>
    </message>
    <message>
        <source>The paper is being printed. Take it from the printer. If it does not come out, ask for it at the counter.</source>
        <translation>Қағаз басылып жатыр. Оны принтерден алыңыз. Шықпаса, маманнан сұраңыз.</translation>
    </message>
</context>
<context>
    <name>kezek::TerminalCode</name>
    <message>
        <source>Send the code once more</source>
        <translation>Кодты қайта жіберу</translation>
    </message>
    <message>
        <source>Send the confirmation code</source>
        <translation>Растау кодын жіберу</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Жіберілуде…</translation>
    </message>
    <message>
        <source>First type the mobile number.</source>
        <translation>Алдымен ұялы телефон нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>Press “Send the confirmation code”. It comes by SMS.</source>
        <translation>«Растау кодын жіберу» түймесін басыңыз. Код СМС арқылы келеді.</translation>
    </message>
    <message>
        <source>Tick that you agree to an SMS. Then the code can be sent.</source>
        <translation>«СМС жіберуге келісемін» белгісін қойыңыз. Содан кейін кодты жіберуге болады.</translation>
    </message>
    <message>
        <source>No tries are left: send a new code.</source>
        <translation>Әрекет қалмады: жаңа код жіберіңіз.</translation>
    </message>
    <message>
        <source>The code has expired: send a new one.</source>
        <translation>Кодтың мерзімі өтті: жаңасын жіберіңіз.</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <translation>Код тағы %1 жарамды.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>%n әрекет қалды.</numerusform>
            <numerusform>%n әрекет қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent once more in %1.</source>
        <translation>Қайта жіберуге %1 кейін болады.</translation>
    </message>
    <message>
        <source>I agree to an SMS being sent</source>
        <translation>СМС жіберуге келісемін</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation>СМС-тегі код</translation>
    </message>
    <message>
        <source>Training: nothing was sent. The family would have read: “%1”</source>
        <translation>Оқу режимі: ештеңе жіберілген жоқ. Отбасы мынаны алар еді: «%1»</translation>
    </message>
</context>
<context>
    <name>kezek::TerminalFrame</name>
    <message numerus="yes">
        <source>Are you still here? In %n seconds the terminal forgets everything for the next family.</source>
        <translation>
            <numerusform>Сіз әлі осындасыз ба? %n секундтан кейін терминал келесі адам үшін бәрін ұмытады.</numerusform>
            <numerusform>Сіз әлі осындасыз ба? %n секундтан кейін терминал келесі адам үшін бәрін ұмытады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training office: nothing here is real, and no SMS is sent.</source>
        <translation>Оқу-жаттығу бөлімі: мұнда бәрі шын емес, СМС жіберілмейді.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Қызметкерге</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>kezek::TestMessage</name>
    <message>
        <source>The test message has arrived: messages leave and are delivered.</source>
        <translation>Сынақ хабарламасы жетті: хабарламалар жіберіледі және жеткізіледі.</translation>
    </message>
    <message>
        <source>A training office sends nothing: the message stands on the Messages page.</source>
        <translation>Оқу-жаттығу бөлімі ештеңе жібермейді: хабарлама «Хабарламалар» бетінде көрінеді.</translation>
    </message>
    <message>
        <source>It leaves with the next message of the office; this takes a few seconds.</source>
        <translation>Ол өз кезегімен бірнеше секундта жіберіледі.</translation>
    </message>
    <message>
        <source>It is not settled after a minute. See what became of it on the Messages page.</source>
        <translation>Бір минутта анықталмады. Не болғанын «Хабарламалар» бетінен қараңыз.</translation>
    </message>
    <message>
        <source>A phone that you hold in your hand</source>
        <translation>Қолыңыздағы телефон</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Сынақ хабарламасын жіберу</translation>
    </message>
</context>
<context>
    <name>kezek::TextEditor</name>
    <message>
        <source>Empty: the text that the program ships is sent.</source>
        <translation>Бос: бағдарламаның дайын мәтіні жіберіледі.</translation>
    </message>
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
            <numerusform>%n таңба</numerusform>
            <numerusform>%n таңба</numerusform>
        </translation>
    </message>
    <message>
        <source>Text; what stands in braces is filled in when the message is made</source>
        <translation>Мәтін; жақша ішіндегі сөздер хабарлама жасалғанда толтырылады</translation>
    </message>
    <message>
        <source>May be put in here</source>
        <translation>Мұнда қоюға болады</translation>
    </message>
    <message>
        <source>As a family would read it</source>
        <translation>Отбасы оқитын түрі</translation>
    </message>
    <message numerus="yes">
        <source>%n left in this SMS</source>
        <translation>
            <numerusform>осы SMS-те %n таңба қалды</numerusform>
            <numerusform>осы SMS-те %n таңба қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Each family costs %1 SMS instead of one.</source>
        <translation>Әр отбасыға бір SMS-тің орнына %1 SMS кетеді.</translation>
    </message>
    <message>
        <source>With Kazakh or Russian letters one SMS holds 70 characters.</source>
        <translation>Қазақ немесе орыс әріптерімен бір SMS-ке 70 таңба сыяды.</translation>
    </message>
</context>
<context>
    <name>kezek::TextsSection</name>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>бөлімдікі</translation>
    </message>
    <message>
        <source>Typed here and not saved yet.</source>
        <translation>Мұнда терілген, әлі сақталмаған.</translation>
    </message>
    <message>
        <source>The office&apos;s own words are sent.</source>
        <translation>Бөлімнің өз мәтіні жіберіледі.</translation>
    </message>
    <message>
        <source>There are no English words yet: families who asked for English get the Russian ones.</source>
        <translation>Ағылшынша мәтін әлі жоқ: ағылшынша сұраған отбасыларға орысшасы жіберіледі.</translation>
    </message>
    <message>
        <source>The words that the program ships are sent.</source>
        <translation>Бағдарламаның дайын мәтіні жіберіледі.</translation>
    </message>
    <message>
        <source>The words that the program ships are sent again.</source>
        <translation>Енді қайтадан бағдарламаның дайын мәтіні жіберіледі.</translation>
    </message>
    <message>
        <source>The text was saved. New messages carry it.</source>
        <translation>Мәтін сақталды. Жаңа хабарламалар осымен жіберіледі.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Дайын мәтінге қайтару</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мәтін тілі</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation>Хабарлама мәтіндері</translation>
    </message>
</context>
<context>
    <name>kezek::TodayPage</name>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Nothing awaits today.</source>
        <translation>Бүгінге жұмыс жоқ.</translation>
    </message>
    <message>
        <source>Seats to publish (%1)</source>
        <translation>Жарияланатын орындар (%1)</translation>
    </message>
    <message>
        <source>Seats to publish</source>
        <translation>Жарияланатын орындар</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n кешіккен</numerusform>
            <numerusform>%n кешіккен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the second time</source>
        <translation>
            <numerusform>%n екінші рет</numerusform>
            <numerusform>%n екінші рет</numerusform>
        </translation>
    </message>
    <message>
        <source>bulletin %1</source>
        <translation>бюллетень %1</translation>
    </message>
    <message>
        <source>phone them</source>
        <translation>қоңырау шалыңыз</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Бүгін, %1</translation>
    </message>
    <message>
        <source>The working calendar of %1 is not entered</source>
        <translation>%1 жылдың жұмыс күнтізбесі енгізілмеген</translation>
    </message>
    <message>
        <source>Tomorrow is a working day</source>
        <translation>Ертең — жұмыс күні</translation>
    </message>
    <message>
        <source>Tomorrow is a day off</source>
        <translation>Ертең — демалыс күні</translation>
    </message>
    <message>
        <source>%1 · next holiday %2</source>
        <translation>%1 · келесі мереке %2</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Тіркеу керек</translation>
    </message>
    <message>
        <source>Referrals that end today</source>
        <translation>Бүгін аяқталатын жолдамалар</translation>
    </message>
    <message>
        <source>SMS not delivered</source>
        <translation>Жеткізілмеген SMS</translation>
    </message>
    <message>
        <source>What to do today</source>
        <translation>Бүгін не істеу керек</translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation>Enter — ашу</translation>
    </message>
    <message>
        <source>No child is expected: nobody has a referral to your kindergarten.</source>
        <translation>Ешкім күтілмейді: сіздің балабақшаңызға ешкімде жолдама жоқ.</translation>
    </message>
    <message>
        <source>Children who come with the papers</source>
        <translation>Құжаттарымен келеді</translation>
    </message>
</context>
<context>
    <name>kezek::TouchKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Бас әріп</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Соңғы таңбаны өшіру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
</context>
<context>
    <name>kezek::TransferDialog</name>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n бос орын</numerusform>
            <numerusform>%n бос орын</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Себебі (журналда сақталады)</translation>
    </message>
    <message>
        <source>%1: to another group</source>
        <translation>%1: басқа топқа</translation>
    </message>
    <message>
        <source>The child goes to a free seat there with its contract, under a new referral number. Seat %1 becomes free and reaches families with the next bulletin.</source>
        <translation>Бала сол шартымен, жаңа жолдама нөмірімен ондағы бос орынға ауысады. %1-орын босап, келесі бюллетеньге шығады.</translation>
    </message>
    <message>
        <source>No other group of this kindergarten that takes the child has a free seat outside the bulletin. Nothing can be changed here.</source>
        <translation>Осы балабақшаның сай келетін басқа топтарында бюллетеньнен тыс бос орын жоқ. Мұнда ештеңе өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Move the child F8</source>
        <translation>Баланы ауыстыру F8</translation>
    </message>
</context>
<context>
    <name>kezek::UndoBar</name>
    <message>
        <source>Undo…  Ctrl+Z</source>
        <translation>Кері қайтару…  Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1: %n seats</source>
        <translation>
            <numerusform>%1 бюллетені: %n орын</numerusform>
            <numerusform>%1 бюллетені: %n орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families invited</source>
        <translation>
            <numerusform>%n отбасы шақырылды</numerusform>
            <numerusform>%n отбасы шақырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It can be taken back until %3; before that no SMS leaves.</source>
        <extracomment>%1 is &quot;Bulletin B-3: 12 seats&quot;, %2 &quot;5 families invited&quot;, %3 a time of the day</extracomment>
        <translation>%1, %2. Оны %3 дейін кері қайтаруға болады; оған дейін бірде-бір SMS жіберілмейді.</translation>
    </message>
    <message>
        <source>nobody invited</source>
        <translation>ешкім шақырылмады</translation>
    </message>
</context>
<context>
    <name>kezek::UndoBulletinPanel</name>
    <message>
        <source>Undo the bulletin</source>
        <translation>Бюллетеньді кері қайтару</translation>
    </message>
    <message>
        <source>Undo bulletin %1</source>
        <translation>%1 бюллетенін кері қайтару</translation>
    </message>
    <message numerus="yes">
        <source>%n seats leave the bulletin and wait for the next one.</source>
        <translation>
            <numerusform>%n орын бюллетеньнен шығып, келесісін күтеді.</numerusform>
            <numerusform>%n орын бюллетеньнен шығып, келесісін күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations end; SMS that have not left do not leave.</source>
        <translation>
            <numerusform>%n шақыру тоқтатылады; жіберілмеген SMS енді жіберілмейді.</numerusform>
            <numerusform>%n шақыру тоқтатылады; жіберілмеген SMS енді жіберілмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>A family that has read its invitation gets a notice. Seats that families have taken already stay theirs.</source>
        <translation>Шақыруды алып үлгерген отбасыға хабарлама жіберіледі. Отбасылар таңдап үлгерген орындар өздерінде қалады.</translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is undone: %n seats wait for the next one.</source>
        <translation>
            <numerusform>%1 бюллетені кері қайтарылды: %n орын келесісін күтеді.</numerusform>
            <numerusform>%1 бюллетені кері қайтарылды: %n орын келесісін күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were taken meanwhile and stay taken.</source>
        <translation>
            <numerusform>Осы уақытта %n орын таңдалды, олар отбасыларда қалады.</numerusform>
            <numerusform>Осы уақытта %n орын таңдалды, олар отбасыларда қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families get a notice.</source>
        <translation>
            <numerusform>%n отбасы хабарлама алады.</numerusform>
            <numerusform>%n отбасы хабарлама алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was invited. Seats that families have taken already stay theirs.</source>
        <translation>Ешкім шақырылмады. Отбасылар таңдап үлгерген орындар өздерінде қалады.</translation>
    </message>
</context>
<context>
    <name>kezek::UndoKeys</name>
    <message>
        <source>Take back the last change</source>
        <translation>Соңғы өзгерісті қайтару</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Қайта жасау</translation>
    </message>
</context>
<context>
    <name>kezek::VersionChoices</name>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Осында терілген</translation>
    </message>
    <message>
        <source>Stored by somebody else</source>
        <translation>Басқа біреу сақтаған</translation>
    </message>
    <message>
        <source>Will be saved</source>
        <translation>Сақталатыны</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>сақталғаны</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>сіздікі</translation>
    </message>
    <message>
        <source>Fields that you did not touch hold what they stored. Space changes which version of a field is saved; nothing that you typed is lost.</source>
        <translation>Сіз тимеген өрістерде басқа қызметкер сақтаған мән тұр. Бос орын пернесі өрістің қай мәні сақталатынын ауыстырады; сіз тергеніңіз жоғалмайды.</translation>
    </message>
</context>
<context>
    <name>kezek::WhatIfView</name>
    <message>
        <source>What came of it</source>
        <translation>Не шықты</translation>
    </message>
    <message>
        <source>Rules A</source>
        <translation>А ережелері</translation>
    </message>
    <message>
        <source>Rules B</source>
        <translation>Ә ережелері</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>А-дан Ә-ге</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>ұтады</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>ұтылады</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Егер</translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing was changed; the table shows the one before it.</source>
        <translation>Сынақ тоқтатылды. Ештеңе өзгерген жоқ; кестеде алдыңғы сынақ.</translation>
    </message>
    <message>
        <source>Choose two sets of rules and run the trial: the queue and the free seats of this minute under both. Nothing real is changed.</source>
        <translation>Екі ереже жинағын таңдап, сынақты бастаңыз: осы минуттағы кезек пен бос орындар екеуі бойынша. Нақты деректер өзгермейді.</translation>
    </message>
    <message>
        <source>Queue of %1: %2 children wait, seats free: %3 under A, %4 under B.</source>
        <extracomment>%1 instant, %2 and %3 numbers</extracomment>
        <translation>%1 кезегі: %2 бала күтуде, бос орын: А бойынша %3, Ә бойынша %4.</translation>
    </message>
    <message>
        <source>From A to B %1 gain and %2 lose.</source>
        <translation>А-дан Ә-ге %1 ұтады, %2 ұтылады.</translation>
    </message>
    <message numerus="yes">
        <source>A draft list of %n lines was made.</source>
        <translation>
            <numerusform>Жоба тізім жасалды: %n жол.</numerusform>
            <numerusform>Жоба тізім жасалды: %n жол.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept trials…</source>
        <translation>Сынақтар…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved: %1</source>
        <translation>
            <numerusform>%n жол сақталды: %1</numerusform>
            <numerusform>%n жол сақталды: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance No.</source>
        <translation>Кездейсоқтық №</translation>
    </message>
    <message>
        <source>The same number draws the same order of clicks.</source>
        <translation>Сол нөмір басудың сол ретін береді.</translation>
    </message>
    <message>
        <source>Run the trial</source>
        <translation>Сынақты бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Draft list</source>
        <translation>Жоба тізім</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Kept trials</source>
        <translation>Сақталған сынақтар</translation>
    </message>
    <message>
        <source>Make it by rules A</source>
        <translation>А ережелері бойынша жасау</translation>
    </message>
    <message>
        <source>Make it by rules B</source>
        <translation>Ә ережелері бойынша жасау</translation>
    </message>
    <message>
        <source>Show the present one</source>
        <translation>Қазіргісін көрсету</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Кім ұтады, кім ұтылады</translation>
    </message>
    <message>
        <source>Figures of both rules</source>
        <translation>Екі ереже бойынша көрсеткіштер</translation>
    </message>
    <message>
        <source>Children that the rules place otherwise</source>
        <translation>Ережелер басқаша орналастыратын балалар</translation>
    </message>
    <message>
        <source>Enter — the desk</source>
        <translation>Enter — қабылдау</translation>
    </message>
    <message>
        <source>Both rules place every child alike.</source>
        <translation>Екі ереже де әр баланы бірдей орналастырады.</translation>
    </message>
</context>
<context>
    <name>kezek::WithdrawPanel</name>
    <message>
        <source>Withdrawal of the application</source>
        <translation>Өтініштен бас тарту</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Өтініштен бас тарту</translation>
    </message>
    <message>
        <source>Application number, as the parent says it</source>
        <translation>Өтініш нөмірі, ата-ана айтқандай</translation>
    </message>
    <message>
        <source>The child leaves the queue and the application is archived. Referral %1 is annulled, its seat becomes free.</source>
        <translation>Бала кезектен шығады, өтініш мұрағатқа түседі. Жолдама %1 күшін жояды, оның орны босайды.</translation>
    </message>
    <message>
        <source>The child leaves the queue and the application is archived.</source>
        <translation>Бала кезектен шығады, өтініш мұрағатқа түседі.</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>Өтініштен бас тартылды.</translation>
    </message>
</context>
<context>
    <name>kezek::WithdrawStep</name>
    <message>
        <source>The application is withdrawn: the child has left the queue. An SMS says so too.</source>
        <translation>Өтініштен бас тартылды: бала кезектен шықты. Бұл туралы СМС те келеді.</translation>
    </message>
    <message>
        <source>Withdrawal of the application</source>
        <translation>Өтініштен бас тарту</translation>
    </message>
    <message>
        <source>Are you sure? The child leaves the queue and loses its place; the application goes to the archive.</source>
        <translation>Сенімдісіз бе? Бала кезектен шығып, орнынан айырылады; өтініш мұрағатқа кетеді.</translation>
    </message>
    <message>
        <source>The referral %1 is annulled and its seat goes to others.</source>
        <translation>%1 жолдамасы жойылып, орын басқаларға өтеді.</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Өтініш нөмірі</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Ұялы телефон нөмірі</translation>
    </message>
</context>
<context>
    <name>kezek::WorkerDialog</name>
    <message>
        <source>Change the worker</source>
        <translation>Қызметкер деректерін өзгерту</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>The new role is in force when the worker signs in next.</source>
        <translation>Жаңа рөл қызметкер келесі рет кіргенде күшіне енеді.</translation>
    </message>
    <message>
        <source>The worker signs in with this password once and then chooses their own.</source>
        <translation>Қызметкер осы құпиясөзбен бір рет кіріп, өзінікін қояды.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сақтау F8</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Қосу F8</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name, as the journal shows it</source>
        <translation>Журналда көрсетілетін аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>First password, at least 8 characters</source>
        <translation>Алғашқы құпиясөз, кемінде 8 таңба</translation>
    </message>
    <message>
        <source>The only kindergarten that this worker sees</source>
        <translation>Осы қызметкер көретін жалғыз балабақша</translation>
    </message>
    <message>
        <source>Families act on the terminal by codes alone. Whoever starts it in the morning types this login and password; the password stays.</source>
        <translation>Терминалда отбасылар тек код арқылы әрекет етеді. Таңертең оны қосатын адам осы логин мен құпиясөзді тереді; құпиясөз өзгермейді.</translation>
    </message>
</context>
<context>
    <name>kezek::WorkersSection</name>
    <message>
        <source>switched off</source>
        <translation>өшірулі</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>бұғат мерзімі: %1</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>кіре алады</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Кіруін қосу…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Кіруін өшіру…</translation>
    </message>
    <message>
        <source>The worker was added and can sign in.</source>
        <translation>Қызметкер қосылды, енді кіре алады.</translation>
    </message>
    <message>
        <source>The worker was changed.</source>
        <translation>Қызметкер деректері өзгертілді.</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Кіруін өшіру: %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Кіруін қосу: %1</translation>
    </message>
    <message>
        <source>The worker can no longer sign in. What they did stays in the journal under their name.</source>
        <translation>Қызметкер енді кіре алмайды. Істеген жұмысы журналда өз атымен қалады.</translation>
    </message>
    <message>
        <source>The worker can sign in again with the password they had.</source>
        <translation>Қызметкер бұрынғы құпиясөзімен қайта кіре алады.</translation>
    </message>
    <message>
        <source>Switch off F8</source>
        <translation>Өшіру F8</translation>
    </message>
    <message>
        <source>Switch on F8</source>
        <translation>Қосу F8</translation>
    </message>
    <message>
        <source>The worker was switched off.</source>
        <translation>Қызметкердің кіруі өшірілді.</translation>
    </message>
    <message>
        <source>The worker was switched on.</source>
        <translation>Қызметкердің кіруі қосылды.</translation>
    </message>
    <message>
        <source>The password was set. Tell it to the worker yourself.</source>
        <translation>Құпиясөз орнатылды. Оны қызметкерге өзіңіз айтыңыз.</translation>
    </message>
    <message>
        <source>Your password was changed. Use the new one from now on.</source>
        <translation>Құпиясөзіңіз өзгертілді. Енді жаңасын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Add worker…</source>
        <translation>Қызметкер қосу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Жаңа құпиясөз…</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Өз құпиясөзім…</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Қызметкерлер</translation>
    </message>
</context>
<context>
    <name>kezek::WrittenRequestPanel</name>
    <message>
        <source>Change of a phone by a written request</source>
        <translation>Телефонды жазбаша өтінішпен ауыстыру</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Жазбаша өтінішті тіркеу</translation>
    </message>
    <message>
        <source>Phone to replace</source>
        <translation>Ауыстырылатын телефон</translation>
    </message>
    <message>
        <source>New mobile</source>
        <translation>Жаңа ұялы нөмір</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Жазбаша өтініш нөмірі</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Жазбаша өтініш күні</translation>
    </message>
    <message>
        <source>The phone was changed by the written request.</source>
        <translation>Телефон жазбаша өтініш бойынша ауыстырылды.</translation>
    </message>
    <message>
        <source>No code is sent: the signed paper is the proof. Compare it with the parent&apos;s identity card; the number and the date of the paper are kept, a copy of the card is not.</source>
        <translation>Код жіберілмейді: қол қойылған өтініш дәлел болады. Оны ата-ананың жеке куәлігімен салыстырыңыз. Өтініштің нөмірі мен күні сақталады; куәліктің көшірмесі алынбайды және сақталмайды.</translation>
    </message>
</context>
<context>
    <name>kezek::YearChildrenPage</name>
    <message>
        <source>Children that do not fit</source>
        <translation>Сай келмейтін балалар</translation>
    </message>
    <message>
        <source>Enter: choose</source>
        <translation>Enter: таңдау</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Қазіргі топ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неліктен</translation>
    </message>
    <message>
        <source>What becomes of %1:</source>
        <translation>Не болады: %1</translation>
    </message>
</context>
<context>
    <name>kezek::YearGroupsPage</name>
    <message>
        <source>Groups and what becomes of them</source>
        <translation>Топтар және олардың не болатыны</translation>
    </message>
    <message>
        <source>There is no open group.</source>
        <translation>Ашық топ жоқ.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалар</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Кетеді</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Сай емес</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Балабақша</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Қазіргі топ</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Let it graduate</source>
        <translation>Бітірту</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Жоғары ауыстыру</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveBanner</name>
    <message>
        <source>Undo…</source>
        <translation>Болдырмау…</translation>
    </message>
    <message>
        <source>The groups moved into the school year %1 on %2. This can be undone until the first bulletin is published.</source>
        <translation>Топтар %1 оқу жылына ауысты: %2. Алғашқы бюллетень шыққанша болдырмауға болады.</translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveDialog</name>
    <message>
        <source>Back Alt+Left</source>
        <translation>Артқа Alt+←</translation>
    </message>
    <message>
        <source>New school year %1</source>
        <translation>Жаңа оқу жылы %1</translation>
    </message>
    <message>
        <source>Every group has the age of this school year already: nothing is to be moved. What has to change all the same can be chosen here.</source>
        <translation>Барлық топтың жасы осы оқу жылына сай: ауыстыратын ештеңе жоқ. Дегенмен өзгерту керек болса, осында таңдаңыз.</translation>
    </message>
    <message>
        <source>These children do not fit into what becomes of their group. Say of each one what is to be done.</source>
        <translation>Бұл балалар өз тобының жаңа жасына сай келмейді. Әрқайсысы туралы шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>All of this is done in one step. It can be undone until the first bulletin is published.</source>
        <translation>Осының бәрі бір қадаммен орындалады. Алғашқы бюллетень шыққанша болдырмауға болады.</translation>
    </message>
    <message>
        <source>Move the groups F8</source>
        <translation>Топтарды ауыстыру F8</translation>
    </message>
    <message>
        <source>Next F8</source>
        <translation>Әрі қарай F8</translation>
    </message>
    <message>
        <source>No group moves: there is nothing to be done. Choose a group, or close this window.</source>
        <translation>Бірде-бір топ ауыспайды: істейтін ештеңе жоқ. Топ таңдаңыз немесе терезені жабыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n children are still without a decision. Choose what becomes of them.</source>
        <translation>
            <numerusform>%n бала туралы әлі шешім жоқ. Не болатынын таңдаңыз.</numerusform>
            <numerusform>%n бала туралы әлі шешім жоқ. Не болатынын таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of each group. Where one goes to school, a nursery group opens in its room. Nothing is changed before the last step.</source>
        <translation>Әр топтың не болатыны. Топ мектепке кетсе, орнына бөбек тобы ашылады. Соңғы қадамға дейін ештеңе өзгермейді.</translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveVerbs</name>
    <message numerus="yes">
        <source>%n children left for school.</source>
        <translation>
            <numerusform>%n бала мектепке кетті.</numerusform>
            <numerusform>%n бала мектепке кетті.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups have moved into the school year %1.</source>
        <translation>Топтар %1 оқу жылына ауысты.</translation>
    </message>
    <message>
        <source>Undo the move into the school year %1</source>
        <translation>%1 оқу жылына ауыстыруды болдырмау</translation>
    </message>
    <message>
        <source>The groups have their age of last year again, the graduates and the children that changed groups are back on their seats, and the nursery groups that opened are closed.</source>
        <translation>Топтар былтырғы жасына қайтады, бітіргендер мен топ ауыстырған балалар өз орындарына оралады, ашылған бөбек топтары жабылады.</translation>
    </message>
    <message>
        <source>Undo the move F8</source>
        <translation>Ауыстыруды болдырмау F8</translation>
    </message>
    <message numerus="yes">
        <source>%n children are back on their seats.</source>
        <translation>
            <numerusform>%n бала өз орнына қайтты.</numerusform>
            <numerusform>%n бала өз орнына қайтты.</numerusform>
        </translation>
    </message>
    <message>
        <source>The move into the school year %1 is undone.</source>
        <translation>%1 оқу жылына ауыстыру болдырылмады.</translation>
    </message>
</context>
</TS>
