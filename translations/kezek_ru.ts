<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>The office&apos;s name in Russian.</source>
        <translation>Название отдела на русском языке.</translation>
    </message>
    <message>
        <source>The office&apos;s name in Kazakh.</source>
        <translation>Название отдела на казахском языке.</translation>
    </message>
    <message>
        <source>The city.</source>
        <translation>Город.</translation>
    </message>
    <message>
        <source>Name of the first administrator.</source>
        <translation>Имя первого администратора.</translation>
    </message>
    <message>
        <source>A district, Russian and Kazakh name parted by “|”; may be given several times.</source>
        <translation>Район: русское и казахское название через «|»; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The office was made: %1</source>
        <translation>Отдел создан: %1</translation>
    </message>
    <message>
        <source>The training office was made: %1</source>
        <translation>Учебный отдел создан: %1</translation>
    </message>
    <message>
        <source>Sign in as registrar, placement, supervisor or admin, and as terminal for the hall; the password is “training”.</source>
        <translation>Войдите как registrar, placement, supervisor или admin, для терминала в холле — как terminal; пароль — «training».</translation>
    </message>
    <message>
        <source>The office&apos;s data is of this program&apos;s version.</source>
        <translation>Данные отдела соответствуют версии программы.</translation>
    </message>
    <message>
        <source>Say where the copy goes: kezek-admin backup FILE</source>
        <translation>Укажите, куда копировать: kezek-admin backup ФАЙЛ</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Скопировано в %1</translation>
    </message>
    <message>
        <source>Say which copy: kezek-admin restore FILE</source>
        <translation>Укажите, какую копию: kezek-admin restore ФАЙЛ</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was done. Give --replace to put the copy in its place.</source>
        <translation>%1 уже существует. Ничего не сделано. Укажите --replace, чтобы заменить его копией.</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Восстановлено в %1</translation>
    </message>
    <message>
        <source>Clean: every invariant holds.</source>
        <translation>Ошибок нет: все условия соблюдены.</translation>
    </message>
    <message>
        <source>Make a new office with its first administrator.</source>
        <translation>Создать новый отдел с первым администратором.</translation>
    </message>
    <message>
        <source>Make a training office with seeded data; nothing leaves the PC.</source>
        <translation>Создать учебный отдел с готовыми данными; с компьютера ничего не отправляется.</translation>
    </message>
    <message>
        <source>Another seed gives other children.</source>
        <translation>Другое начальное число даёт других детей.</translation>
    </message>
    <message>
        <source>How many children wait.</source>
        <translation>Сколько детей в очереди.</translation>
    </message>
    <message>
        <source>Bring the office&apos;s data to this program&apos;s version; a copy is kept.</source>
        <translation>Перевести данные отдела на версию этой программы; копия сохраняется.</translation>
    </message>
    <message>
        <source>A whole copy while others work.</source>
        <translation>Полная копия, пока другие работают.</translation>
    </message>
    <message>
        <source>Verify a copy and put it in the office&apos;s place.</source>
        <translation>Проверить копию и поставить её на место данных отдела.</translation>
    </message>
    <message>
        <source>Replace the office that is there.</source>
        <translation>Заменить существующий отдел.</translation>
    </message>
    <message>
        <source>Check every invariant over the whole file.</source>
        <translation>Проверить все условия по всему файлу.</translation>
    </message>
    <message>
        <source>The worker&apos;s login; the same rights and journal as in the windows.</source>
        <translation>Логин работника; права и журнал те же, что и в окнах.</translation>
    </message>
    <message>
        <source>The worker&apos;s name.</source>
        <translation>Имя работника.</translation>
    </message>
    <message>
        <source>Registrar, Placement, Kindergarten, Supervisor or Administrator.</source>
        <translation>Registrar, Placement, Kindergarten, Supervisor или Administrator.</translation>
    </message>
    <message>
        <source>Number of the kindergarten, for the role Kindergarten.</source>
        <translation>Номер детского сада для роли Kindergarten.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new worker&apos;s password.</source>
        <translation>Переменная среды с паролем нового работника.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Say what: kezek-admin user list, or kezek-admin user add|change|disable|enable LOGIN</source>
        <translation>Укажите действие: kezek-admin user list или kezek-admin user add|change|disable|enable ЛОГИН</translation>
    </message>
    <message>
        <source>Workers&apos; accounts.</source>
        <translation>Учётные записи работников.</translation>
    </message>
    <message>
        <source>kezek-admin: set-up, jobs and scripts of a kindergarten-queue office</source>
        <translation>kezek-admin: настройка, задания и сценарии отдела, ведущего очередь в детские сады</translation>
    </message>
    <message>
        <source>Usage: kezek-admin COMMAND [options]; “kezek-admin COMMAND --help” tells more.</source>
        <translation>Вызов: kezek-admin КОМАНДА [параметры]; подробнее — «kezek-admin КОМАНДА --help».</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused, nothing done; 2 wrong command line; 3 data or file not available; 4 check found something.</source>
        <translation>Коды выхода: 0 — сделано; 1 — отказано, ничего не сделано; 2 — неверная командная строка; 3 — данные или файл недоступны; 4 — проверка нашла ошибки.</translation>
    </message>
    <message>
        <source>Results, lists and errors as JSON.</source>
        <translation>Результаты, списки и ошибки в виде JSON.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Эта справка.</translation>
    </message>
    <message>
        <source>Run a training office at this local day or instant (2026-11-23 or 2026-11-23T09:41).</source>
        <translation>Открыть учебный отдел на эту местную дату или время (2026-11-23 или 2026-11-23T09:41).</translation>
    </message>
    <message>
        <source>There is no command “%1”. “kezek-admin --help” lists them.</source>
        <translation>Команды «%1» нет. Список команд: «kezek-admin --help».</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>Загружена %n строка.</numerusform>
            <numerusform>Загружено %n строки.</numerusform>
            <numerusform>Загружено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported: this was a dry run; give --write to import.</source>
        <translation>
            <numerusform>%n строка верна. Ничего не загружено: это пробный запуск; для загрузки укажите --write.</numerusform>
            <numerusform>%n строки верны. Ничего не загружено: это пробный запуск; для загрузки укажите --write.</numerusform>
            <numerusform>%n строк верны. Ничего не загружено: это пробный запуск; для загрузки укажите --write.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what and from where: kezek-admin import children|kindergartens|groups FILE</source>
        <translation>Укажите, что и откуда: kezek-admin import children|kindergartens|groups ФАЙЛ</translation>
    </message>
    <message>
        <source>Say what and where to: kezek-admin export %1 FILE</source>
        <translation>Укажите, что и куда: kezek-admin export %1 ФАЙЛ</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>Записана %n строка.</numerusform>
            <numerusform>Записано %n строки.</numerusform>
            <numerusform>Записано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>A UUID of this call: the same one again does nothing twice and gives the first result.</source>
        <translation>UUID этого вызова: при повторе ничего не делается дважды, возвращается первый результат.</translation>
    </message>
    <message>
        <source>Say one verb: kezek-admin do VERB &lt; input.json</source>
        <translation>Укажите одно действие: kezek-admin do ДЕЙСТВИЕ &lt; input.json</translation>
    </message>
    <message>
        <source>Run the night work up to now; every missed night in its order.</source>
        <translation>Выполнить ночную работу до текущего времени; все пропущенные ночи по порядку.</translation>
    </message>
    <message>
        <source>List every verb with its fields.</source>
        <translation>Перечислить все действия и их поля.</translation>
    </message>
    <message>
        <source>Run a verb: a JSON object on standard input, a JSON result on standard output.</source>
        <translation>Выполнить действие: объект JSON на стандартном вводе, результат JSON на стандартном выводе.</translation>
    </message>
    <message>
        <source>How many of the last days are lived through (26).</source>
        <translation>Сколько последних дней проживает учебный отдел (26).</translation>
    </message>
    <message>
        <source>Only say whether a password is kept: exit code 0 or 1.</source>
        <translation>Только сказать, хранится ли пароль: код выхода 0 или 1.</translation>
    </message>
    <message>
        <source>Take the password out of the safe.</source>
        <translation>Удалить пароль из хранилища.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Пароль хранится.</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>Пароль не сохранён.</translation>
    </message>
    <message>
        <source>The password was forgotten.</source>
        <translation>Пароль удалён.</translation>
    </message>
    <message>
        <source>The password is kept in the safe of this user on this computer.</source>
        <translation>Пароль сохранён в хранилище паролей этого пользователя на этом компьютере.</translation>
    </message>
    <message>
        <source>Say kezek-admin sender-password &lt; FILE, or with --check or --forget. The password never stands in the command line.</source>
        <translation>Наберите kezek-admin sender-password &lt; ФАЙЛ или с --check либо --forget. Пароль никогда не пишется в командной строке.</translation>
    </message>
    <message>
        <source>Keep the SMS provider&apos;s password (first line of standard input) in this user&apos;s password safe.</source>
        <translation>Сохранить пароль SMS-провайдера (первая строка стандартного ввода) в хранилище паролей этого пользователя.</translation>
    </message>
    <message>
        <source>Column %1 is not known and was left out.</source>
        <translation>Столбец %1 программе неизвестен, он пропущен.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>Ещё %n не перечислена.</numerusform>
            <numerusform>Ещё %n не перечислены.</numerusform>
            <numerusform>Ещё %n не перечислены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows are bad. Nothing was imported.</source>
        <translation>
            <numerusform>Ошибок в ячейках и строках: %n. Ничего не загружено.</numerusform>
            <numerusform>Ошибок в ячейках и строках: %n. Ничего не загружено.</numerusform>
            <numerusform>Ошибок в ячейках и строках: %n. Ничего не загружено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>Строк: %1, %2 %</translation>
    </message>
    <message>
        <source>Take a table over, XLSX or CSV. A dry run unless --write is given; one bad cell, and nothing is imported. The columns may be headed in Kazakh, Russian or English:</source>
        <translation>Загрузить таблицу, XLSX или CSV. Без --write это только проверка; если хотя бы в одной ячейке ошибка, ничего не загружается. Заголовки столбцов могут быть на казахском, русском или английском:</translation>
    </message>
    <message>
        <source>Take a table over, XLSX or CSV; a dry run unless --write is given.</source>
        <translation>Загрузить таблицу, XLSX или CSV; без --write — только проверка.</translation>
    </message>
    <message>
        <source>Import when every cell is good.</source>
        <translation>Загрузить, если хороши все ячейки.</translation>
    </message>
    <message>
        <source>Write a table as XLSX (a name that ends so) or CSV.</source>
        <translation>Записать таблицу как XLSX (если имя так кончается) или CSV.</translation>
    </message>
    <message>
        <source>Headings and values in words of this language (kk, ru, en); CSV without it is for scripts.</source>
        <translation>Заголовки и значения словами этого языка (kk, ru, en); CSV без него — для сценариев.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences.</source>
        <translation>
            <numerusform>%n расхождение.</numerusform>
            <numerusform>%n расхождения.</numerusform>
            <numerusform>%n расхождений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their list: %1 rows; enrolled here: %2 children; rows that could not be compared: %3.</source>
        <translation>Строк в списке сада: %1; зачислено у нас детей: %2; строк, которые не удалось сравнить: %3.</translation>
    </message>
    <message>
        <source>Say which kindergarten and its list: kezek-admin compare KINDERGARTEN FILE [RESULT]</source>
        <translation>Укажите сад и его список: kezek-admin compare САД ФАЙЛ [РЕЗУЛЬТАТ]</translation>
    </message>
    <message>
        <source>Compare a kindergarten&apos;s list of its children (IIN, name, group; XLSX or CSV) with those enrolled here.</source>
        <translation>Сверить список детей сада (ИИН, имя, группа; XLSX или CSV) с зачисленными у нас.</translation>
    </message>
    <message>
        <source>The file itself is not clean, so nothing was copied. First see to this:
%1</source>
        <translation>В самом файле нарушены правила данных, поэтому ничего не скопировано. Сначала разберитесь с этим:
%1</translation>
    </message>
    <message>
        <source>The office on the server is no new one. It was not touched, and nothing was copied. Make a new one with “kezek-admin init --postgresql”. In it there are already: %1</source>
        <translation>База отдела на сервере уже не новая. Она не тронута, ничего не скопировано. Создайте новую командой «kezek-admin init --postgresql». В ней уже есть: %1</translation>
    </message>
    <message>
        <source>“%1”, the first administrator on the server, is no administrator of the file. Nothing was copied. Make the server&apos;s office anew with the login of one of these: %2</source>
        <translation>«%1», первый администратор на сервере, не администратор в файле. Ничего не скопировано. Создайте базу на сервере заново с логином одного из них: %2</translation>
    </message>
    <message>
        <source>What arrived was not what was sent, so all of it was taken back; the server&apos;s office is as it was. Tables: %1</source>
        <translation>Пришло не то, что отправлено, поэтому всё отменено; база на сервере такая же, как была. Таблицы: %1</translation>
    </message>
    <message>
        <source>What arrived is not clean, so all of it was taken back; the server&apos;s office is as it was:
%1</source>
        <translation>В том, что пришло, нарушены правила данных, поэтому всё отменено; база на сервере такая же, как была:
%1</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables: on both sides the same number, the same content.</source>
        <translation>Строк: %1, таблиц: %2. С обеих сторон столько же строк и то же содержание.</translation>
    </message>
    <message>
        <source>The old passwords stayed behind. Give each worker the start password from %1, then delete that file; it is changed at the first signing in.</source>
        <translation>Старые пароли не переносятся. Раздайте работникам начальные пароли из файла %1 и удалите его; при первом входе пароль меняют.</translation>
    </message>
    <message>
        <source>compared: %1, %2 of %3 rows</source>
        <translation>сверено: %1, строк %2 из %3</translation>
    </message>
    <message>
        <source>copied: %1, %2 of %3 rows</source>
        <translation>скопировано: %1, строк %2 из %3</translation>
    </message>
    <message>
        <source>Say from which file to which server: kezek-admin copy FILE postgresql://host/database --passwords NEWFILE</source>
        <translation>Скажите, из какого файла на какой сервер: kezek-admin copy ФАЙЛ postgresql://сервер/база --passwords НОВЫЙФАЙЛ</translation>
    </message>
    <message>
        <source>Say with --passwords in which new file the workers&apos; start passwords are to be written. Nothing was copied.</source>
        <translation>Укажите в --passwords новый файл, куда записать начальные пароли работников. Ничего не скопировано.</translation>
    </message>
    <message>
        <source>Bring an office from its file into a new office on a server, and compare the two.</source>
        <translation>Перенести базу отдела из файла в новую базу на сервере и сверить обе.</translation>
    </message>
    <message>
        <source>A new file for the workers&apos; start passwords; only you can read it.</source>
        <translation>Новый файл для начальных паролей работников; прочитать его сможете только вы.</translation>
    </message>
    <message>
        <source>Where a server&apos;s office is to be: postgresql://host/database. The database is made.</source>
        <translation>Где быть базе отдела на сервере: postgresql://сервер/база. База создаётся.</translation>
    </message>
    <message>
        <source>A training office is a file on one PC. Nothing was made. Give its file with --database.</source>
        <translation>Учебный отдел — это файл на одном компьютере. Ничего не создано. Укажите его файл в --database.</translation>
    </message>
    <message>
        <source>%1 (other users may read it too; first: %2)</source>
        <translation>%1 (его могут прочитать и другие пользователи; сначала: %2)</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Пароль %1: </translation>
    </message>
    <message>
        <source>Who comes in to an office on a server; else the environment&apos;s KEZEK_LOGIN, else --as, else the owner. With init: the first administrator.</source>
        <translation>Кто входит в базу на сервере; иначе KEZEK_LOGIN из окружения, иначе --as, иначе владелец. В init: первый администратор.</translation>
    </message>
    <message>
        <source>A file whose first line is the password, “-” for standard input; else the environment&apos;s KEZEK_PASSWORD; else it is asked for.</source>
        <translation>Файл с паролем в первой строке, «-» — стандартный ввод; иначе KEZEK_PASSWORD из окружения; иначе пароль спросят.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program %1 failed: %2</source>
        <translation>Программа PostgreSQL %1 не справилась: %2</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program %1 was not found. Install the package postgresql-client, or say with --programs in which folder it lies.</source>
        <translation>Программа PostgreSQL %1 не найдена. Установите пакет postgresql-client или укажите в --programs её папку.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>%1 is no copy of an office. Nothing was restored.</source>
        <translation>%1 — не копия базы отдела. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>The server has a database “%1” already. It was not touched, and nothing was restored. Without --server-login an empty one is filled.</source>
        <translation>На сервере уже есть база «%1». Она не тронута, ничего не восстановлено. Без --server-login заполняется пустая база.</translation>
    </message>
    <message>
        <source>The database “%1” is not empty: it has tables already. It was not touched, and nothing was restored.</source>
        <translation>База «%1» не пустая: в ней уже есть таблицы. Она не тронута, ничего не восстановлено.</translation>
    </message>
    <message>
        <source>Of the table %1 not every row came back. What was restored is not whole; do not work with it.</source>
        <translation>Из таблицы %1 вернулись не все строки. Восстановлено не всё; не работайте с этой базой.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables, as many as in the copy.</source>
        <translation>Строк: %1, таблиц: %2, столько же, сколько в копии.</translation>
    </message>
    <message>
        <source>Of an office on a server: the folder of pg_dump and pg_restore, where they are not found by themselves.</source>
        <translation>Для базы на сервере: папка программ pg_dump и pg_restore, если они не находятся сами.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Копия не сделана.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables, read back whole.</source>
        <translation>Строк: %1, таблиц: %2; копия прочитана целиком.</translation>
    </message>
    <message>
        <source>Who may make roles and databases on the server (postgres).</source>
        <translation>Кто на сервере может создавать роли и базы (postgres).</translation>
    </message>
    <message>
        <source>A file with their password; else the environment&apos;s KEZEK_SERVER_PASSWORD; else it is asked for.</source>
        <translation>Файл с его паролем; иначе KEZEK_SERVER_PASSWORD из окружения; иначе пароль спросят.</translation>
    </message>
    <message>
        <source>A file with the password of the database&apos;s owner; else the environment&apos;s KEZEK_OWNER_PASSWORD; else it is asked for.</source>
        <translation>Файл с паролем владельца базы; иначе KEZEK_OWNER_PASSWORD из окружения; иначе пароль спросят.</translation>
    </message>
    <message>
        <source>The server has a database “%1” already. It was not touched, and nothing was made. Choose another name, or drop it first.</source>
        <translation>На сервере уже есть база «%1». Она не тронута, ничего не создано. Выберите другое имя или сначала удалите её.</translation>
    </message>
    <message>
        <source>Its owner is “%1”: keep that password for backups and new versions. “%2” signs in as the first administrator.</source>
        <translation>Владелец базы — «%1»: храните этот пароль для копий и новых версий. Первым администратором входит «%2».</translation>
    </message>
    <message>
        <source>The office&apos;s data is of this program&apos;s version, and its rights were said anew.</source>
        <translation>Данные отдела соответствуют версии программы, права заданы заново.</translation>
    </message>
    <message>
        <source>With “login”: a file with the service&apos;s new password; else the environment&apos;s KEZEK_NEW_PASSWORD; else it is asked for.</source>
        <translation>Для «login»: файл с новым паролем службы; иначе KEZEK_NEW_PASSWORD из окружения; иначе пароль спросят.</translation>
    </message>
    <message>
        <source>This worker leads: it does the night work and the bulletin, and sends the SMS.</source>
        <translation>Эта служба ведущая: делает ночную работу и бюллетень, отправляет SMS.</translation>
    </message>
    <message>
        <source>This worker leads no longer, and stands by.</source>
        <translation>Эта служба больше не ведущая и ждёт.</translation>
    </message>
    <message>
        <source>This worker stands by.</source>
        <translation>Эта служба ждёт.</translation>
    </message>
    <message>
        <source>This worker has ended.</source>
        <translation>Эта служба завершена.</translation>
    </message>
    <message>
        <source>Say kezek-admin worker, which runs until it is ended, or kezek-admin worker login NAME, which makes its login.</source>
        <translation>Скажите kezek-admin worker (работает, пока её не завершат) или kezek-admin worker login ИМЯ (создаёт её логин).</translation>
    </message>
    <message>
        <source>An office in a file needs no worker service: the program with windows does that work itself. Nothing was started. Give a server&apos;s address with --database.</source>
        <translation>Отделу в файле служба не нужна: эту работу делает сама программа с окнами. Ничего не запущено. Укажите адрес сервера в --database.</translation>
    </message>
    <message>
        <source>The service of an office on a server: night work, bulletin, SMS. Of several one leads, the others stand by.</source>
        <translation>Служба отдела на сервере: ночная работа, бюллетень, SMS. Из нескольких одна ведущая, остальные ждут.</translation>
    </message>
    <message>
        <source>Say what to explain: kezek-admin explain iin|phone|terms VALUE… (“-” reads values from standard input), or kezek-admin explain place NUMBER [FROM [UNTIL]]</source>
        <translation>Укажите, что объяснить: kezek-admin explain iin|phone|terms ЗНАЧЕНИЕ… («-» читает значения из стандартного ввода) или kezek-admin explain place НОМЕР [С [ПО]]</translation>
    </message>
    <message>
        <source>Say of each value what it is, as one JSON object a line; of an application every move of its place in the queue between two instants.</source>
        <translation>Сказать о каждом значении, что это, по одному объекту JSON в строке; о заявлении — каждое изменение его места в очереди между двумя моментами.</translation>
    </message>
    <message>
        <source>Say which report and of which days: kezek-admin report %1 --from YYYY-MM-DD --until YYYY-MM-DD [FILE]</source>
        <translation>Укажите отчёт и дни: kezek-admin report %1 --from ГГГГ-ММ-ДД --until ГГГГ-ММ-ДД [ФАЙЛ]</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Первый день, ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD; it is counted.</source>
        <translation>Последний день, ГГГГ-ММ-ДД; он входит в счёт.</translation>
    </message>
    <message>
        <source>Count these alone; a report that does not know the filter refuses it.</source>
        <translation>Считать только это; отчёт, который такого отбора не знает, его не примет.</translation>
    </message>
    <message>
        <source>Count a report of the office&apos;s head: as JSON, or into an XLSX or CSV file.</source>
        <translation>Посчитать отчёт руководителя: в JSON или в файл XLSX или CSV.</translation>
    </message>
    <message>
        <source>Say kezek-admin connection, which checks this PC&apos;s connection file, or kezek-admin connection FILE.</source>
        <translation>Напишите kezek-admin connection — проверить файл подключения этого компьютера, или kezek-admin connection FILE.</translation>
    </message>
    <message>
        <source>This PC has no connection file. It would lie here: %1</source>
        <translation>На этом компьютере нет файла подключения. Его место: %1</translation>
    </message>
    <message>
        <source>The connection file is right: %1 leads to %2</source>
        <translation>Файл подключения верен: %1 ведёт к %2</translation>
    </message>
    <message>
        <source>Check the file that says to everybody on a PC where the office lies; no server is asked.</source>
        <translation>Проверить файл, который говорит всем на компьютере, где лежит отдел; сервер не опрашивается.</translation>
    </message>
    <message>
        <source>The office&apos;s data, a file or postgresql://host/database; else the environment&apos;s KEZEK_DATABASE, else what this PC&apos;s connection file says, else this user&apos;s office.</source>
        <translation>Данные отдела: файл или postgresql://host/database; иначе KEZEK_DATABASE из окружения, иначе то, что говорит файл подключения этого компьютера, иначе отдел этого пользователя.</translation>
    </message>
    <message>
        <source>It lies here now, for every user of this PC: %1</source>
        <translation>Теперь он лежит здесь, для всех пользователей этого компьютера: %1</translation>
    </message>
    <message>
        <source>Lay a right file, and its certificate, where every user of this PC finds them.</source>
        <translation>Положить верный файл и его сертификат туда, где их находят все пользователи этого компьютера.</translation>
    </message>
    <message>
        <source>Here: kezek-admin migrate.</source>
        <translation>Здесь: kezek-admin migrate.</translation>
    </message>
    <message>
        <source>Of an office on a server: the new file of the copy that is made first. Of a file the copy lies beside it.</source>
        <translation>База отдела на сервере: новый файл для копии, которая делается сначала. У базы в файле копия лежит рядом с ней.</translation>
    </message>
    <message>
        <source>Of an office on a server: make none, since there is a whole copy of today.</source>
        <translation>База отдела на сервере: копию не делать, полная сегодняшняя копия уже есть.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump and pg_restore were not found. Install the package postgresql-client, or say with --programs in which folder they lie.</source>
        <translation>Программы PostgreSQL pg_dump и pg_restore не найдены. Установите пакет postgresql-client или укажите их папку в --programs.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program could not make the copy: %1</source>
        <translation>Программа PostgreSQL не смогла сделать копию: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say with --copy in which new file the copy from before is to lie, or with --without-copy that there is a whole copy of today. Nothing was changed.</source>
        <translation>Укажите в --copy новый файл для копии прежних данных или дайте --without-copy, если полная сегодняшняя копия есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The office&apos;s data was brought from version %1 to version %2.</source>
        <translation>Данные отдела приведены с версии %1 к версии %2.</translation>
    </message>
    <message>
        <source>The copy from before: %1</source>
        <translation>Копия прежних данных: %1</translation>
    </message>
</context>
<context>
    <name>AgeGroup</name>
    <message>
        <source>Nursery</source>
        <translation>Ясельная</translation>
    </message>
    <message>
        <source>Younger</source>
        <translation>Младшая</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Старшая</translation>
    </message>
    <message>
        <source>Pre-school</source>
        <translation>Предшкольная</translation>
    </message>
</context>
<context>
    <name>AnswerWay</name>
    <message>
        <source>by SMS</source>
        <translation>по SMS</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>зачитано</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>to be registered</source>
        <translation>на регистрации</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>has a referral</source>
        <translation>есть направление</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>зачислен</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
</context>
<context>
    <name>ApplicationVerb</name>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>Вернуть на регистрацию</translation>
    </message>
    <message>
        <source>Issue a referral</source>
        <translation>Получить направление</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>First overdue</source>
        <translation>Первая просрочка</translation>
    </message>
    <message>
        <source>Second overdue</source>
        <translation>Вторая просрочка</translation>
    </message>
    <message>
        <source>Papers wrong</source>
        <translation>Документы неверны</translation>
    </message>
    <message>
        <source>Recall the referral</source>
        <translation>Отозвать направление</translation>
    </message>
    <message>
        <source>Age out</source>
        <translation>Снять по возрасту</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Leave the kindergarten</source>
        <translation>Выбытие из детского сада</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Undo the graduation</source>
        <translation>Отменить выпуск</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>Publication is frozen from %1 through %2: no bulletin is made in these days, by hand or by itself. Seats that become free wait.</source>
        <translation>Публикация приостановлена с %1 по %2: в эти дни бюллетень не выходит ни вручную, ни автоматически. Освободившиеся места ждут.</translation>
    </message>
    <message>
        <source>By itself the next bulletin is made on %1.</source>
        <translation>Автоматически следующий бюллетень выйдет %1.</translation>
    </message>
    <message>
        <source>Every free seat stands in a bulletin.</source>
        <translation>Все свободные места в бюллетене.</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats stand in no bulletin.</source>
        <translation>
            <numerusform>%n свободное место не в бюллетене.</numerusform>
            <numerusform>%n свободных места не в бюллетене.</numerusform>
            <numerusform>%n свободных мест не в бюллетене.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are published now, the first in the queues get an SMS and may choose until %1; then the seats are open to all.</source>
        <translation>Если опубликовать сейчас, первые в очередях получат SMS и смогут выбирать до %1; затем места станут доступны всем.</translation>
    </message>
    <message>
        <source>If they are published now, they are open to all at once.</source>
        <translation>Если опубликовать сейчас, места сразу станут доступны всем.</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>всем</translation>
    </message>
    <message>
        <source>B-%1</source>
        <translation>Б-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n families until %1</source>
        <translation>
            <numerusform>%n семья до %1</numerusform>
            <numerusform>%n семьи до %1</numerusform>
            <numerusform>%n семей до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet, until %1</source>
        <translation>пока никому, до %1</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>restored from the archive</source>
        <translation>восстановлено из архива</translation>
    </message>
    <message>
        <source>referral issued</source>
        <translation>выдано направление</translation>
    </message>
    <message>
        <source>referral overdue</source>
        <translation>направление просрочено</translation>
    </message>
    <message>
        <source>papers missing or wrong</source>
        <translation>документов нет или они неверны</translation>
    </message>
    <message>
        <source>referral recalled by the office</source>
        <translation>направление отозвано отделом</translation>
    </message>
    <message>
        <source>withdrawn by the parent</source>
        <translation>отклонено родителем</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>зачислен</translation>
    </message>
    <message>
        <source>reached the age limit</source>
        <translation>предельный возраст</translation>
    </message>
    <message>
        <source>benefit confirmed</source>
        <translation>льгота подтверждена</translation>
    </message>
    <message>
        <source>benefit paper expired</source>
        <translation>справка о льготе истекла</translation>
    </message>
    <message>
        <source>data corrected</source>
        <translation>данные исправлены</translation>
    </message>
    <message>
        <source>referral overdue for the second time</source>
        <translation>направление просрочено второй раз</translation>
    </message>
    <message>
        <source>new seat</source>
        <translation>новое место</translation>
    </message>
    <message>
        <source>child left the kindergarten</source>
        <translation>ребёнок выбыл из сада</translation>
    </message>
    <message>
        <source>seat back in use</source>
        <translation>место снова открыто</translation>
    </message>
    <message>
        <source>publication recalled</source>
        <translation>публикация отозвана</translation>
    </message>
    <message>
        <source>seat taken</source>
        <translation>место занято</translation>
    </message>
    <message>
        <source>seat closed</source>
        <translation>место закрыто</translation>
    </message>
    <message>
        <source>refused at registration</source>
        <translation>отказано в регистрации</translation>
    </message>
    <message>
        <source>left for school</source>
        <translation>выпуск в школу</translation>
    </message>
    <message>
        <source>graduation undone</source>
        <translation>выпуск отменён</translation>
    </message>
    <message>
        <source>child moved to another group</source>
        <translation>ребёнок переведён в другую группу</translation>
    </message>
    <message>
        <source>bulletin undone</source>
        <translation>бюллетень отменён</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message>
        <source>Until %1 the seats that fit are kept for the first in the queue. After that they are open to all.</source>
        <translation>До %1 подходящие места сохраняются за первыми в очереди. После этого они открыты для всех.</translation>
    </message>
    <message>
        <source>No free seat fits the child now.</source>
        <translation>Сейчас нет свободного места, подходящего ребёнку.</translation>
    </message>
    <message>
        <source>The next bulletin of free seats comes on %1.</source>
        <translation>Следующий бюллетень свободных мест выйдет %1.</translation>
    </message>
    <message>
        <source>The office registers the application by %1. The number then comes by SMS, and this can be done.</source>
        <translation>Отдел зарегистрирует заявление до %1. Тогда номер придёт по СМС, и это станет возможно.</translation>
    </message>
    <message>
        <source>The application is not registered yet. The number comes by SMS, and then this can be done.</source>
        <translation>Заявление ещё не зарегистрировано. Номер придёт по СМС, и тогда это станет возможно.</translation>
    </message>
    <message>
        <source>The child has a referral already.</source>
        <translation>У ребёнка уже есть направление.</translation>
    </message>
    <message>
        <source>The child is enrolled in a kindergarten.</source>
        <translation>Ребёнок зачислен в детский сад.</translation>
    </message>
    <message>
        <source>The application has ended and lies in the archive.</source>
        <translation>Заявление закончено и находится в архиве.</translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken through %1. From the next day on it can.</source>
        <translation>После просроченного направления место нельзя получить по %1 включительно. Со следующего дня можно.</translation>
    </message>
    <message>
        <source>The child has no referral that could be extended.</source>
        <translation>У ребёнка нет направления, которое можно продлить.</translation>
    </message>
    <message>
        <source>It could be extended through %1. The kindergarten still takes the child through %2.</source>
        <translation>Продлить можно было по %1 включительно. Прийти в детский сад с документами можно по %2 включительно.</translation>
    </message>
    <message>
        <source>It was extended already, through %1. A referral is extended once.</source>
        <translation>Направление уже продлено по %1. Продлить можно один раз.</translation>
    </message>
    <message>
        <source>There are free seats that fit: choose one and confirm it.</source>
        <translation>Есть подходящие свободные места: выберите одно и подтвердите.</translation>
    </message>
    <message>
        <source>The referral can be extended once, through %1.</source>
        <translation>Направление можно продлить один раз, по %1 включительно.</translation>
    </message>
    <message>
        <source>Another mobile number in place of the old one.</source>
        <translation>Новый номер мобильного телефона вместо старого.</translation>
    </message>
    <message>
        <source>The child leaves the queue, by your own wish.</source>
        <translation>Ребёнок выйдет из очереди по вашему желанию.</translation>
    </message>
    <message>
        <source>Get a referral</source>
        <translation>Получить направление</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>The application is with the office, which registers it by %1.</source>
        <translation>Заявление принято, отдел зарегистрирует его до %1.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue of children born in %3.</source>
        <extracomment>%1 place, %2 how many children, %3 birth year</extracomment>
        <translation>Место %1 из %2 в очереди детей %3 года рождения.</translation>
    </message>
    <message>
        <source>The child has a referral to a kindergarten.</source>
        <translation>У ребёнка есть направление в детский сад.</translation>
    </message>
    <message>
        <source>The child is enrolled in a kindergarten and has left the queue.</source>
        <translation>Ребёнок зачислен в детский сад и вышел из очереди.</translation>
    </message>
    <message>
        <source>The application has ended: it lies in the archive. If that is not right, come to the counter.</source>
        <translation>Заявление закончено и находится в архиве. Если это неверно, подойдите к специалисту.</translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <extracomment>%1 kindergarten, %2 group</extracomment>
        <translation>%1, %2, место %3.</translation>
    </message>
    <message>
        <source>Come to the kindergarten by %1. Last day of the referral: %2.</source>
        <translation>Придите в детский сад до %1. Последний день направления: %2.</translation>
    </message>
    <message>
        <source>The last day of the referral was %1. In the night the child goes back to the queue, after a second overdue referral to the archive.</source>
        <translation>Последний день направления был %1. Ночью ребёнок вернётся в очередь, а после второго просроченного направления — в архив.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>The connection file cannot be read: %1. No office was opened. Let every user of this PC read it, or ask whoever set up this PC.</source>
        <translation>Файл подключения не читается: %1. Отдел не открыт. Разрешите читать его всем пользователям этого компьютера или обратитесь к тому, кто настраивал компьютер.</translation>
    </message>
    <message>
        <source>The connection file is no text in UTF-8: %1. No office was opened. Write it anew in a plain text editor.</source>
        <translation>Файл подключения — не текст в кодировке UTF-8: %1. Отдел не открыт. Напишите его заново в простом текстовом редакторе.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 has no “=”: “%3”. No office was opened. Write the line as “server = db.office.kz”, or begin it with “#”.</source>
        <translation>В строке %2 файла подключения %1 нет знака «=»: «%3». Отдел не открыт. Напишите строку так: «server = db.office.kz», или начните её с «#».</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 names a setting that there is not: “%3”. No office was opened. The settings are server, port, database and certificate.</source>
        <translation>В строке %2 файла подключения %1 названа настройка, которой нет: «%3». Отдел не открыт. Настройки — server, port, database и certificate.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 says “%3” for the second time. No office was opened. Leave one of the two lines.</source>
        <translation>Строка %2 файла подключения %1 задаёт «%3» второй раз. Отдел не открыт. Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 gives “%3” no value. No office was opened. Write the value behind “=”, or take the line out.</source>
        <translation>В строке %2 файла подключения %1 у «%3» нет значения. Отдел не открыт. Напишите значение после «=» или уберите строку.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 gives no port: “%3”. No office was opened. Write a number from 1 to 65535, or take the line out: then it is 5432.</source>
        <translation>В строке %2 файла подключения %1 указан не порт: «%3». Отдел не открыт. Напишите число от 1 до 65535 или уберите строку: тогда порт 5432.</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 names a certificate that cannot be read: “%3”. No office was opened. Lay the certificate there, and let every user of this PC read it.</source>
        <translation>В строке %2 файла подключения %1 назван сертификат, который не читается: «%3». Отдел не открыт. Положите сертификат туда и разрешите читать его всем пользователям этого компьютера.</translation>
    </message>
    <message>
        <source>The connection file names no server: %1. No office was opened. Add a line such as “server = db.office.kz”.</source>
        <translation>Файл подключения не называет сервер: %1. Отдел не открыт. Добавьте строку, например «server = db.office.kz».</translation>
    </message>
    <message>
        <source>Line %2 of the connection file %1 gives no name of a server: “%3”. No office was opened. Write a name such as db.office.kz, and several with commas between them.</source>
        <translation>В строке %2 файла подключения %1 указано не имя сервера: «%3». Отдел не открыт. Напишите имя, например db.office.kz, а несколько — через запятую.</translation>
    </message>
    <message>
        <source>This cannot be written: %1. The connection file of this PC is as it was. Do it as an administrator of the PC.</source>
        <translation>Не удаётся записать: %1. Файл подключения этого компьютера остался прежним. Выполните это от имени администратора компьютера.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. The connection file of this PC is as it was.</source>
        <translation>Не удаётся прочитать: %1. Файл подключения этого компьютера остался прежним.</translation>
    </message>
</context>
<context>
    <name>DeskVerbs</name>
    <message>
        <source>The fitting seats are kept for the first in the queue until %1; after that they are open to all.</source>
        <translation>Подходящие места до %1 доступны первым в очереди; затем — всем.</translation>
    </message>
    <message>
        <source>No seat in the bulletin fits the child.</source>
        <translation>В бюллетене нет мест, подходящих ребёнку.</translation>
    </message>
    <message>
        <source>The next bulletin is on %1.</source>
        <translation>Следующий бюллетень: %1.</translation>
    </message>
    <message>
        <source>The child has no referral.</source>
        <translation>У ребёнка нет направления.</translation>
    </message>
    <message>
        <source>The application has ended.</source>
        <translation>Заявление уже закрыто.</translation>
    </message>
    <message>
        <source>The application has no number yet: register it first.</source>
        <translation>У заявления ещё нет номера: сначала зарегистрируйте его.</translation>
    </message>
    <message>
        <source>The child holds a seat by its referral already.</source>
        <translation>У ребёнка уже есть место по направлению.</translation>
    </message>
    <message>
        <source>The child is enrolled: it left the queue.</source>
        <translation>Ребёнок зачислен: он вышел из очереди.</translation>
    </message>
    <message>
        <source>Your role does not do this. Who does: %1.</source>
        <translation>Ваша роль этого не делает. Кто делает: %1.</translation>
    </message>
    <message>
        <source>After an overdue referral the family cannot take a seat through %1.</source>
        <translation>После просроченного направления семья не может выбрать место по %1 включительно.</translation>
    </message>
    <message>
        <source>The last day of the referral was %1. The night work annuls it.</source>
        <translation>Последний день направления был %1. Ночная работа аннулирует его.</translation>
    </message>
    <message>
        <source>The last day to extend was %1; the child can be enrolled through %2.</source>
        <translation>Последний день продления был %1; зачислить ребёнка можно по %2 включительно.</translation>
    </message>
    <message>
        <source>It was extended once already; the child can be enrolled through %1.</source>
        <translation>Уже продлено один раз; зачислить ребёнка можно по %1 включительно.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPaper</name>
    <message>
        <source>Photo of the child</source>
        <translation>Фото ребёнка</translation>
    </message>
    <message>
        <source>Parent&apos;s identity card</source>
        <translation>Удостоверение личности родителя</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Health passport of the child (original)</source>
        <translation>Паспорт здоровья ребёнка (оригинал)</translation>
    </message>
    <message>
        <source>Health certificate of the child (original)</source>
        <translation>Справка о состоянии здоровья ребёнка (оригинал)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>An IIN has exactly 12 digits. Check the document and type all of them.</source>
        <translation>В ИИН ровно 12 цифр. Проверьте документ и введите все цифры.</translation>
    </message>
    <message>
        <source>An IIN holds digits only. A letter O is often typed for a zero: check each character.</source>
        <translation>ИИН состоит только из цифр. Вместо нуля часто вводят букву О: проверьте каждый знак.</translation>
    </message>
    <message>
        <source>The check digit of the IIN does not fit: a digit is wrong or two are swapped. Compare it with the document.</source>
        <translation>Контрольная цифра ИИН не сходится: одна цифра неверна или две переставлены. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The first digits of the IIN are no birth date. Compare the IIN with the document.</source>
        <translation>Первые цифры ИИН — не дата рождения. Сверьте ИИН с документом.</translation>
    </message>
    <message>
        <source>There is no such telephone number. Type it as +7 701 123 45 67 or 8 701 123 45 67.</source>
        <translation>Такого номера телефона не бывает. Введите в виде +7 701 123 45 67 или 8 701 123 45 67.</translation>
    </message>
    <message>
        <source>This is no number of ours. Numbers look like 2026-004127-3 or Н-2026-0881-4.</source>
        <translation>Это не наш номер. Номера имеют вид 2026-004127-3 или Н-2026-0881-4.</translation>
    </message>
    <message>
        <source>The check digit of the number does not fit: ask the family to read it once more.</source>
        <translation>Контрольная цифра номера не сходится: попросите прочитать номер ещё раз.</translation>
    </message>
    <message>
        <source>The name is empty. Type it as the document says.</source>
        <translation>Имя не заполнено. Введите, как в документе.</translation>
    </message>
    <message>
        <source>A name holds letters, spaces and hyphens only. Type it as the document says.</source>
        <translation>В имени могут быть только буквы, пробелы и дефисы. Введите, как в документе.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Это поле нужно заполнить.</translation>
    </message>
    <message>
        <source>What stands here was not understood. Check it and type it again.</source>
        <translation>Введённое здесь не распознано. Проверьте и введите снова.</translation>
    </message>
    <message>
        <source>“%1” was not understood here. Check it and type it again.</source>
        <translation>«%1» здесь не распознано. Проверьте и введите снова.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed here. Nothing was changed. Type another one.</source>
        <translation>Значение вне допустимых пределов. Ничего не изменено. Введите другое.</translation>
    </message>
    <message>
        <source>This day has not come yet. Type the day that the document shows.</source>
        <translation>Этот день ещё не наступил. Введите дату, указанную в документе.</translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered, so the term cannot be counted. Nothing was done. Enter that year in Settings → Calendar.</source>
        <translation>Рабочий календарь на %1 год не введён, срок посчитать нельзя. Ничего не сделано. Введите этот год в «Настройки → Календарь».</translation>
    </message>
    <message>
        <source>A reason is needed: it goes to the journal and to the family.</source>
        <translation>Нужна причина: она попадёт в журнал и к семье.</translation>
    </message>
    <message>
        <source>The parent&apos;s consent is not ticked. Nothing was sent. Ask the parent and tick the box.</source>
        <translation>Согласие родителя не отмечено. Ничего не отправлено. Спросите родителя и поставьте галочку.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters. The password was not set. Type a longer one.</source>
        <translation>В пароле должно быть не меньше 8 знаков. Пароль не задан. Введите пароль длиннее.</translation>
    </message>
    <message>
        <source>Both numbers are the same. Type the second parent&apos;s number or leave the field empty.</source>
        <translation>Номера одинаковы. Введите номер второго родителя или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>More kindergartens are wished than the rules allow. Take one away.</source>
        <translation>Желаемых детских садов больше, чем разрешено. Уберите один.</translation>
    </message>
    <message>
        <source>The child is 7 full years old or older, so it cannot stand in the queue. Nothing was done. Compare the birth date with the document; if it is right, the child goes to school.</source>
        <translation>Ребёнку исполнилось 7 лет или больше, в очередь его поставить нельзя. Ничего не сделано. Сверьте дату рождения с документом; если она верна, ребёнку пора в школу.</translation>
    </message>
    <message>
        <source>The birth date is in the future. Check the IIN and the birth date.</source>
        <translation>Дата рождения в будущем. Проверьте ИИН и дату рождения.</translation>
    </message>
    <message>
        <source>This child already has an application (%1). A second one was not made. Open the first one by the IIN.</source>
        <translation>На этого ребёнка уже есть заявление (%1). Второе не создано. Откройте первое по ИИН.</translation>
    </message>
    <message>
        <source>This child already has application %2 (%1). A second one was not made. Open the first one by the IIN.</source>
        <translation>На этого ребёнка уже есть заявление %2 (%1). Второе не создано. Откройте первое по ИИН.</translation>
    </message>
    <message>
        <source>This child is enrolled in a kindergarten. No application was made. If the child has left, end the enrolment first.</source>
        <translation>Ребёнок зачислен в детский сад. Заявление не создано. Если ребёнок выбыл, сначала завершите зачисление.</translation>
    </message>
    <message>
        <source>The parent&apos;s IIN and the child&apos;s IIN are the same. Check both documents.</source>
        <translation>ИИН родителя и ребёнка одинаковы. Проверьте оба документа.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Nothing was changed. Open it anew: its buttons show what can be done now.</source>
        <translation>В текущем состоянии это невозможно. Ничего не изменено. Откройте заново: кнопки показывают, что можно сделать сейчас.</translation>
    </message>
    <message>
        <source>“%2” cannot be done: the present state is “%1”. Nothing was changed. Open it anew: its buttons show what can be done now.</source>
        <translation>Действие «%2» невозможно: текущее состояние — «%1». Ничего не изменено. Откройте заново: кнопки показывают, что можно сделать сейчас.</translation>
    </message>
    <message>
        <source>The application was never registered and has no number. Re-open it and register it first.</source>
        <translation>Заявление не было зарегистрировано и не имеет номера. Верните его на регистрацию и зарегистрируйте.</translation>
    </message>
    <message>
        <source>Not every check is ticked. The application was not registered. Compare the papers and tick what is right.</source>
        <translation>Отмечены не все проверки. Заявление не зарегистрировано. Сверьте документы и отметьте верное.</translation>
    </message>
    <message>
        <source>This number was not confirmed by a code. Send a code, or say why there is none.</source>
        <translation>Номер не подтверждён кодом. Отправьте код или укажите, почему его нет.</translation>
    </message>
    <message>
        <source>This number is not on the application. Nothing was sent. Use a number of the application, or change it first.</source>
        <translation>Этого номера нет в заявлении. Ничего не отправлено. Укажите номер из заявления или сначала измените его.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s referral. Ask the parent to read the SMS once more.</source>
        <translation>Это не номер направления этого ребёнка. Попросите родителя прочитать SMS ещё раз.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s application. Ask the parent to read the SMS or the notice once more.</source>
        <translation>Это не номер заявления этого ребёнка. Попросите родителя прочитать SMS или уведомление ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>A code was sent a moment ago. A new one can be sent in %n seconds.</source>
        <translation>
            <numerusform>Код только что отправлен. Новый можно отправить через %n секунду.</numerusform>
            <numerusform>Код только что отправлен. Новый можно отправить через %n секунды.</numerusform>
            <numerusform>Код только что отправлен. Новый можно отправить через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. Wait an hour, or take a written request.</source>
        <translation>На этот номер отправлено слишком много кодов. Подождите час или примите письменное заявление.</translation>
    </message>
    <message>
        <source>The last seat of this group has just been taken. No referral was issued. Choose another group.</source>
        <translation>Последнее место в этой группе только что заняли. Направление не выдано. Выберите другую группу.</translation>
    </message>
    <message>
        <source>This seat does not stand in a bulletin. Nothing was done. Choose one that does, or publish it first.</source>
        <translation>Этого места нет в бюллетене. Ничего не сделано. Выберите место из бюллетеня или сначала опубликуйте это.</translation>
    </message>
    <message>
        <source>Until %1 the seats of this group are kept for the invited head of the queue. No referral was issued. After that they are open to all.</source>
        <translation>До %1 места этой группы доступны только приглашённым из начала очереди. Направление не выдано. Затем места доступны всем.</translation>
    </message>
    <message>
        <source>Children of this group would no longer fit it. Nothing was changed. Move them to another group first.</source>
        <translation>Дети этой группы перестанут ей соответствовать. Ничего не изменено. Сначала переведите их в другую группу.</translation>
    </message>
    <message>
        <source>The group takes children born from %1 to %2. No referral was issued. Choose a group of the child&apos;s age.</source>
        <translation>Группа принимает детей, рождённых с %1 по %2. Направление не выдано. Выберите группу по возрасту ребёнка.</translation>
    </message>
    <message>
        <source>This group needs a valid paper of the commission (%1). No referral was issued. Enter the paper in the application first.</source>
        <translation>Для этой группы нужно действующее заключение комиссии (%1). Направление не выдано. Сначала внесите заключение в заявление.</translation>
    </message>
    <message>
        <source>After an overdue referral the family cannot take a seat through %1. No referral was issued. Ask the family to come after that day.</source>
        <translation>После просроченного направления семья не может получить место по %1 включительно. Направление не выдано. Пригласите семью прийти после этого дня.</translation>
    </message>
    <message>
        <source>The last day to extend was %1. The referral was not extended. The child can still be enrolled while the referral is valid.</source>
        <translation>Последний день продления был %1. Направление не продлено. Пока направление действует, ребёнка можно зачислить.</translation>
    </message>
    <message>
        <source>The referral was extended once already; a second extension is not allowed.</source>
        <translation>Направление уже продлевали; второй раз продлить нельзя.</translation>
    </message>
    <message>
        <source>Not all papers are ticked. The child was not enrolled. Tick each paper that was brought, or choose “Papers wrong”.</source>
        <translation>Отмечены не все документы. Ребёнок не зачислен. Отметьте каждый принесённый документ или выберите «Документы неверны».</translation>
    </message>
    <message>
        <source>The number or the date of the contract is missing. The child was not enrolled. Type both from the contract.</source>
        <translation>Не указан номер или дата договора. Ребёнок не зачислен. Введите и то и другое из договора.</translation>
    </message>
    <message>
        <source>There is no free seat that is not published yet. No bulletin was made. Publish when a seat has become free.</source>
        <translation>Нет свободных неопубликованных мест. Бюллетень не создан. Публикуйте, когда освободится место.</translation>
    </message>
    <message>
        <source>Publication is frozen through %1. No bulletin was made. Publish after that day.</source>
        <translation>Публикация приостановлена по %1 включительно. Бюллетень не создан. Публикуйте после этого дня.</translation>
    </message>
    <message>
        <source>Today is not a working day. Nothing was done. Do it on the next working day; if the calendar is wrong, correct it in Settings → Calendar.</source>
        <translation>Сегодня нерабочий день. Ничего не сделано. Сделайте это в ближайший рабочий день; если ошибка в календаре, исправьте его: Настройки → Календарь.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats of the group are taken or promised; it cannot be made smaller than that. The capacity was not changed. Type at least that many.</source>
        <translation>
            <numerusform>В группе занято или обещано %n место; меньше сделать нельзя. Вместимость не изменена. Введите не меньше.</numerusform>
            <numerusform>В группе занято или обещано %n места; меньше сделать нельзя. Вместимость не изменена. Введите не меньше.</numerusform>
            <numerusform>В группе занято или обещано %n мест; меньше сделать нельзя. Вместимость не изменена. Введите не меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>A child holds this seat. Nothing was changed. Recall the referral or end the enrolment first.</source>
        <translation>Это место за ребёнком. Ничего не изменено. Сначала отзовите направление или завершите зачисление.</translation>
    </message>
    <message>
        <source>This name is taken already. Choose another.</source>
        <translation>Это название уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>This is the last administrator: the office would be left without one. Nothing was changed. Make another worker an administrator first.</source>
        <translation>Это последний администратор: отдел останется без администратора. Ничего не изменено. Сначала назначьте администратором другого работника.</translation>
    </message>
    <message>
        <source>This value is outside what the rule allows. The rule was not changed. Type another one.</source>
        <translation>Правило не допускает такого значения. Правило не изменено. Введите другое.</translation>
    </message>
    <message>
        <source>The paper of the benefit has expired. The category was not changed. Ask for a renewed paper.</source>
        <translation>Справка о льготе истекла. Категория не изменена. Попросите новую справку.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was done. Ask a colleague with the right.</source>
        <translation>Ваша роль этого не разрешает. Ничего не сделано. Обратитесь к коллеге с таким правом.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again; after five wrong tries the account is locked for 15 minutes.</source>
        <translation>Неверное имя или пароль. Попробуйте ещё раз; после пяти ошибок вход закрывается на 15 минут.</translation>
    </message>
    <message>
        <source>This account is locked until %1 after too many wrong passwords. Wait, or ask the administrator.</source>
        <translation>Вход закрыт до %1: слишком много неверных паролей. Подождите или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Only a training office can be run at another date. Nothing was done. Make one, or leave the date out.</source>
        <translation>На другую дату можно открыть только учебный отдел. Ничего не сделано. Создайте такой отдел или не указывайте дату.</translation>
    </message>
    <message>
        <source>Nothing was found. Check what was typed.</source>
        <translation>Ничего не найдено. Проверьте введённое.</translation>
    </message>
    <message>
        <source>Someone else has changed this since you opened it. Your change was not saved. Look at the present version and do it again.</source>
        <translation>Пока запись была у вас открыта, её изменил другой работник. Ваше изменение не сохранено. Посмотрите новые данные и повторите.</translation>
    </message>
    <message>
        <source>This was done already; it was not done twice.</source>
        <translation>Это уже сделано; второй раз не выполнено.</translation>
    </message>
    <message>
        <source>Another program is writing to the office&apos;s data. Nothing was done. Try again in a moment.</source>
        <translation>Данные отдела записывает другая программа. Ничего не сделано. Повторите через минуту.</translation>
    </message>
    <message>
        <source>There is no office&apos;s data at this place. Check the path or make a new office.</source>
        <translation>Здесь нет данных отдела. Проверьте путь или создайте новый отдел.</translation>
    </message>
    <message>
        <source>This file is not an office&apos;s data of Kezek. It was not touched. Choose another file.</source>
        <translation>Этот файл — не данные отдела Kezek. Он не тронут. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The office&apos;s data can only be read, not written. Nothing was saved. Check the rights of the file and its folder.</source>
        <translation>Данные отдела можно только читать. Ничего не сохранено. Проверьте права на файл и папку.</translation>
    </message>
    <message>
        <source>The office&apos;s data is damaged. Nothing was written. Restore the last backup and keep the damaged file.</source>
        <translation>Данные отдела повреждены. Ничего не записано. Восстановите последнюю копию и сохраните повреждённый файл.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing was lost. Free some space and try again.</source>
        <translation>Диск заполнен. Ничего не сохранено и ничего не потеряно. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The office&apos;s data could not be read or written. Nothing was changed. Try again; if it goes on, call the administrator.</source>
        <translation>Не удалось прочитать или записать данные отдела. Ничего не изменено. Повторите; если не поможет, позовите администратора.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place.</source>
        <translation>Файл не записывается: %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>No SMS provider is set up. The message stays in the queue. Set one up in Settings → SMS.</source>
        <translation>SMS-провайдер не настроен. Сообщение ждёт отправки. Настройте его в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Остановлено по вашей просьбе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The command “verbs” lists them all.</source>
        <translation>Действия «%1» нет. Все действия перечисляет команда «verbs».</translation>
    </message>
    <message>
        <source>What was given is no JSON object. Nothing was done. Write it as {&quot;field&quot;: value}.</source>
        <translation>Введённое — не объект JSON. Ничего не сделано. Запишите его так: {&quot;поле&quot;: значение}.</translation>
    </message>
    <message>
        <source>This was not done. Check what was typed and try again.</source>
        <translation>Это не сделано. Проверьте введённое и повторите.</translation>
    </message>
    <message>
        <source>The code is not right. Nothing was done. Check the digits, or send a new code.</source>
        <translation>Код неверный. Ничего не сделано. Проверьте цифры или отправьте новый код.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or take a written request.</source>
        <translation>
            <numerusform>За 24 часа для этого номера набран %n неверный код. Код не отправлен. Подождите до завтра или примите письменное заявление.</numerusform>
            <numerusform>За 24 часа для этого номера набрано %n неверных кода. Код не отправлен. Подождите до завтра или примите письменное заявление.</numerusform>
            <numerusform>За 24 часа для этого номера набрано %n неверных кодов. Код не отправлен. Подождите до завтра или примите письменное заявление.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have sent %n codes today, the most that the office allows one worker. No code was sent. Ask the supervisor.</source>
        <translation>
            <numerusform>Вы отправили сегодня %n код — больше отдел одному работнику не разрешает. Код не отправлен. Обратитесь к руководителю.</numerusform>
            <numerusform>Вы отправили сегодня %n кода — больше отдел одному работнику не разрешает. Код не отправлен. Обратитесь к руководителю.</numerusform>
            <numerusform>Вы отправили сегодня %n кодов — больше отдел одному работнику не разрешает. Код не отправлен. Обратитесь к руководителю.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office has sent %n codes today, the most that it allows. No code was sent. Ask the supervisor.</source>
        <translation>
            <numerusform>Отдел отправил сегодня %n код — это предел. Код не отправлен. Обратитесь к руководителю.</numerusform>
            <numerusform>Отдел отправил сегодня %n кода — это предел. Код не отправлен. Обратитесь к руководителю.</numerusform>
            <numerusform>Отдел отправил сегодня %n кодов — это предел. Код не отправлен. Обратитесь к руководителю.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SMS provider cannot be spoken to as it is set up: the address or a name is not right. Messages wait. Correct it in Settings → SMS.</source>
        <translation>С такими настройками с SMS-провайдером не связаться: неверен адрес или имя. Сообщения ждут. Исправьте в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>The SMS provider refuses the user, the password or this computer. Messages wait. Correct the password in Settings → SMS, or ask the provider to admit this computer.</source>
        <translation>SMS-провайдер не принимает пользователя, пароль или этот компьютер. Сообщения ждут. Исправьте пароль в «Настройки → SMS» или попросите провайдера допустить этот компьютер.</translation>
    </message>
    <message>
        <source>The account with the SMS provider is empty. Messages wait. Top the account up; sending then goes on by itself.</source>
        <translation>На счёте у SMS-провайдера нет денег. Сообщения ждут. Пополните счёт, дальше отправка пойдёт сама.</translation>
    </message>
    <message>
        <source>The SMS provider has blocked this computer or account for a while. Messages wait. Call the provider and ask why.</source>
        <translation>SMS-провайдер на время заблокировал этот компьютер или счёт. Сообщения ждут. Позвоните провайдеру и узнайте причину.</translation>
    </message>
    <message>
        <source>The SMS provider cannot be reached. Nothing was sent; messages wait and go as soon as the line is back. Check the network and the address.</source>
        <translation>SMS-провайдер недоступен. Ничего не отправлено; сообщения ждут и уйдут, как только связь восстановится. Проверьте сеть и адрес.</translation>
    </message>
    <message>
        <source>Something answered that is not the SMS provider. Check the network and the address in Settings → SMS.</source>
        <translation>Ответил не SMS-провайдер. Проверьте сеть и адрес в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>The password safe of this computer cannot be opened. The password is known until the program ends and must then be typed again. Unlock the safe, or install one.</source>
        <translation>Хранилище паролей этого компьютера не открывается. Пароль известен, пока программа открыта, потом его нужно набрать снова. Разблокируйте хранилище или установите его.</translation>
    </message>
    <message numerus="yes">
        <source>Too many look-ups were made here within an hour. Nothing was looked up. Try again in %n minutes, or come to the counter.</source>
        <translation>
            <numerusform>За час здесь сделано слишком много проверок. Проверка не выполнена. Повторите через %n минуту или подойдите к сотруднику.</numerusform>
            <numerusform>За час здесь сделано слишком много проверок. Проверка не выполнена. Повторите через %n минуты или подойдите к сотруднику.</numerusform>
            <numerusform>За час здесь сделано слишком много проверок. Проверка не выполнена. Повторите через %n минут или подойдите к сотруднику.</numerusform>
        </translation>
    </message>
    <message>
        <source>This question has been answered already. Your answer was not sent. Read the answer that was given.</source>
        <translation>На это обращение уже ответили. Ваш ответ не отправлен. Прочитайте данный ответ.</translation>
    </message>
    <message>
        <source>The term of the referral has ended. Nothing was done. The night work annuls it; the child then goes back to the queue, after a second overdue referral to the archive.</source>
        <translation>Срок направления закончился. Ничего не сделано. Ночная обработка его аннулирует; ребёнок вернётся в очередь, а после второй просрочки — в архив.</translation>
    </message>
    <message>
        <source>The last day of the referral was %1. Nothing was done. The night work annuls it; the child then goes back to the queue, after a second overdue referral to the archive.</source>
        <translation>Последний день направления был %1. Ничего не сделано. Ночная работа аннулирует его; ребёнок вернётся в очередь, а после второй просрочки заявление уйдёт в архив.</translation>
    </message>
    <message>
        <source>The referral was extended once already, through %1; a second extension is not allowed. The child can be enrolled through that day.</source>
        <translation>Направление уже продлено один раз, по %1; второе продление не допускается. Зачислить ребёнка можно по этот день включительно.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n characters are allowed. Nothing was kept or sent. Shorten it.</source>
        <translation>
            <numerusform>Текст слишком длинный: разрешён %n знак. Ничего не сохранено и не отправлено. Сократите его.</numerusform>
            <numerusform>Текст слишком длинный: разрешено %n знака. Ничего не сохранено и не отправлено. Сократите его.</numerusform>
            <numerusform>Текст слишком длинный: разрешено %n знаков. Ничего не сохранено и не отправлено. Сократите его.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has taken this question. Nothing was changed and no answer was sent. Ask them, or the supervisor, who can pass it on.</source>
        <translation>Этим обращением занимается %1. Ничего не изменено, ответ не отправлен. Обратитесь к этому сотруднику или к руководителю: он может передать обращение.</translation>
    </message>
    <message>
        <source>As an SMS this answer would take %1 parts; %2 are allowed. Nothing was sent. Shorten it, or read it out.</source>
        <translation>Такой ответ занял бы в SMS частей: %1, а разрешено: %2. Ничего не отправлено. Сократите его или зачитайте.</translation>
    </message>
    <message>
        <source>This is a landline: it cannot receive a code. Type a mobile number; the landline of an application is replaced by a written request.</source>
        <translation>Это домашний телефон: код на него не придёт. Введите номер мобильного; домашний телефон в заявлении меняют по письменному заявлению.</translation>
    </message>
    <message>
        <source>The office&apos;s file is no longer in its place: %1. Nothing was saved. Put it back there and try again; do not make a new office. If another file has been put there since, start the program again.</source>
        <translation>Файла отдела больше нет на его месте: %1. Ничего не сохранено. Верните его туда и повторите; новый отдел не создавайте. Если на его месте уже другой файл, запустите программу заново.</translation>
    </message>
    <message>
        <source>The paper was not printed; what was done before stays done. Look whether the printer is on and has paper, then print again, or save the paper as PDF.</source>
        <translation>Документ не напечатан; всё сделанное до этого сохранено. Проверьте, включён ли принтер и есть ли бумага, и напечатайте ещё раз или сохраните документ в PDF.</translation>
    </message>
    <message>
        <source>The file is no table: neither an XLSX workbook nor CSV text. Nothing was imported. Save the table as XLSX or CSV and try again.</source>
        <translation>Это не таблица: ни книга XLSX, ни текст CSV. Ничего не загружено. Сохраните таблицу как XLSX или CSV и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Nothing was imported. Name the column so in the head line and try again.</source>
        <translation>В таблице нет столбца «%1». Ничего не загружено. Назовите так столбец в строке заголовков и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Two columns of the table mean the same: “%1”. Nothing was imported. Leave one of them.</source>
        <translation>Два столбца таблицы значат одно и то же: «%1». Ничего не загружено. Оставьте один из них.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not complete. Nothing was imported. Open it in a spreadsheet program, save it anew as XLSX and try again.</source>
        <translation>Книга повреждена или неполна. Ничего не загружено. Откройте её в табличной программе, сохраните заново как XLSX и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The workbook is of the old format XLS or locked by a password. Nothing was imported. Save it as XLSX without a password and try again.</source>
        <translation>Книга старого формата XLS или закрыта паролем. Ничего не загружено. Сохраните её как XLSX без пароля и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The table is larger than the program takes. Nothing was imported. Cut it into several tables and import them one by one.</source>
        <translation>Таблица больше, чем принимает программа. Ничего не загружено. Разделите её на несколько таблиц и загрузите их по одной.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 20.11.2026.</source>
        <translation>«%1» — не дата. Напишите её так: 20.11.2026.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write it in digits.</source>
        <translation>«%1» — не целое число. Напишите его цифрами.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>Значение «%1» здесь неизвестно. Напишите одно из: %2.</translation>
    </message>
    <message>
        <source>The office&apos;s lists have no “%1”. Write the name as it stands there, or add it there first.</source>
        <translation>В списках отдела нет «%1». Напишите название так, как оно стоит там, или сначала добавьте его туда.</translation>
    </message>
    <message numerus="yes">
        <source>%n promises were given in this group: referrals, invitations, published seats. Nothing was changed. Look at them and say what becomes of them.</source>
        <translation>
            <numerusform>%n обещание дано в этой группе: направления, приглашения, места в бюллетене. Ничего не изменено. Посмотрите, кому что обещано, и решите, что с этим будет.</numerusform>
            <numerusform>%n обещания даны в этой группе: направления, приглашения, места в бюллетене. Ничего не изменено. Посмотрите, кому что обещано, и решите, что с этим будет.</numerusform>
            <numerusform>%n обещаний дано в этой группе: направления, приглашения, места в бюллетене. Ничего не изменено. Посмотрите, кому что обещано, и решите, что с этим будет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is in another kindergarten. Nothing was changed. A child changes the kindergarten by an application of its own.</source>
        <translation>Группа в другом детском саду. Ничего не изменено. В другой сад ребёнок переходит по новому заявлению.</translation>
    </message>
    <message>
        <source>It could be undone until %1. Nothing was changed. Recall the seats that were published by mistake one by one.</source>
        <translation>Отменить можно было до %1. Ничего не изменено. Места, опубликованные по ошибке, отзовите по одному.</translation>
    </message>
    <message>
        <source>A bulletin was published after the groups had moved, so this can no longer be undone. Nothing was changed. Change the groups one by one.</source>
        <translation>После перевода групп вышел бюллетень, поэтому отменить перевод уже нельзя. Ничего не изменено. Измените группы по одной.</translation>
    </message>
    <message>
        <source>The groups have moved into this school year already. Nothing was changed.</source>
        <translation>Группы уже переведены в этот учебный год. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Отменять нечего. Ничего не изменено.</translation>
    </message>
    <message>
        <source>From %1 to %2 is allowed here. Nothing was changed. Type a value between them.</source>
        <translation>Здесь допустимо от %1 до %2. Ничего не изменено. Введите значение в этих пределах.</translation>
    </message>
    <message>
        <source>Not before %1. Nothing was changed. Type that day or a later one.</source>
        <translation>Не раньше %1. Ничего не изменено. Введите этот день или более поздний.</translation>
    </message>
    <message>
        <source>There is no computer of the name “%1” in the network. Nothing was done. Check the server&apos;s name and this PC&apos;s network.</source>
        <translation>В сети нет компьютера с именем «%1». Ничего не сделано. Проверьте имя сервера и подключение этого ПК к сети.</translation>
    </message>
    <message>
        <source>The office&apos;s server does not answer: %1. Nothing was done. Check its name, the port and the network; if others have no connection either, call the administrator.</source>
        <translation>Сервер отдела не отвечает: %1. Ничего не сделано. Проверьте его имя, порт и сеть; если связи нет и у других, позовите администратора.</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server cannot be made safe: its certificate was not accepted, or it offers none. Nothing was sent. Call the administrator; do not go on without protection.</source>
        <translation>Защищённое соединение с сервером отдела не установлено: его сертификат не принят или его нет. Ничего не отправлено. Позовите администратора; без защиты не продолжайте.</translation>
    </message>
    <message>
        <source>The office&apos;s server does not accept this login and password. Nothing was done. Check both, also the keyboard&apos;s language; the administrator can set a new password.</source>
        <translation>Сервер отдела не принимает этот логин и пароль. Ничего не сделано. Проверьте их и раскладку клавиатуры; новый пароль может задать администратор.</translation>
    </message>
    <message>
        <source>The office&apos;s server takes no more connections at present. Nothing was done. Try again in a minute; if it goes on, call the administrator.</source>
        <translation>Сервер отдела сейчас не принимает новых подключений. Ничего не сделано. Попробуйте через минуту; если это повторяется, позовите администратора.</translation>
    </message>
    <message>
        <source>The server&apos;s PostgreSQL is too old: %1. Nothing was done. Version %2 or newer is needed.</source>
        <translation>PostgreSQL на сервере слишком старый: %1. Ничего не сделано. Нужна версия %2 или новее.</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server broke. Nothing was saved. What you typed is still here; try again when the connection is back.</source>
        <translation>Связь с сервером отдела прервалась. Ничего не сохранено. Введённое осталось на месте; повторите, когда связь вернётся.</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server broke while this was being saved. Whether it was saved is not known yet. Try again when the connection is back: nothing will be done twice.</source>
        <translation>Связь с сервером отдела прервалась во время сохранения. Сохранено ли это, пока неизвестно. Повторите, когда связь вернётся: дважды ничего не будет сделано.</translation>
    </message>
    <message>
        <source>No application ended so long ago that its data is to be destroyed. Nothing was changed.</source>
        <translation>Нет заявлений, законченных так давно, чтобы их данные подлежали уничтожению. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The personal data of this application was destroyed by act № %1, when the term for keeping it had ended. Nothing was done.</source>
        <translation>Личные данные этого заявления уничтожены по акту № %1, когда истёк срок их хранения. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The queue or the seats have changed since the list was drawn up: this line no longer holds. Nothing was done. Draw the list up anew.</source>
        <translation>Очередь или места изменились с тех пор, как составлен список: эта строка больше не верна. Ничего не сделано. Составьте список заново.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Nothing was done. Check that it is there and that you may read it, or choose another.</source>
        <translation>Файл не читается: %1. Ничего не сделано. Проверьте, что он на месте и открыт для вас, или выберите другой.</translation>
    </message>
    <message>
        <source>This program (version %1) is newer than the office&apos;s data: that is of version %2, and the program works with %3. Nothing was changed. An administrator signs in to the windows once to bring the data along; until then work with the former version of the program.</source>
        <translation>Эта программа (версия %1) новее данных отдела: у данных версия %2, программе нужна %3. Ничего не изменено. Администратор один раз входит в программу и приводит данные к новой версии; до этого работайте в прежней версии программы.</translation>
    </message>
    <message>
        <source>The office&apos;s data has meanwhile been brought along to a newer version than this program (version %1) knows. Nothing was saved. Note what you typed, close the program and start the new version; the administrator has it.</source>
        <translation>Данные отдела тем временем приведены к новой версии, которой эта программа (версия %1) не знает. Ничего не сохранено. Запишите, что вы набрали, закройте программу и запустите новую версию; она есть у администратора.</translation>
    </message>
    <message>
        <source>Ask the administrator for the new version of the program.</source>
        <translation>Попросите у администратора новую версию программы.</translation>
    </message>
    <message>
        <source>Ask the administrator for version %1 of the program, or a later one.</source>
        <translation>Попросите у администратора версию программы %1 или более новую.</translation>
    </message>
    <message>
        <source>This program (version %1) is older than the office&apos;s data: that is of version %2, and the program knows versions up to %3. The data was not touched.</source>
        <translation>Эта программа (версия %1) старее данных отдела: у данных версия %2, программа знает версии до %3. Данные не тронуты.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>The table is being written.</source>
        <translation>Таблица записывается.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved: %1</source>
        <translation>
            <numerusform>Сохранена %n строка: %1</numerusform>
            <numerusform>Сохранены %n строки: %1</numerusform>
            <numerusform>Сохранено %n строк: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Текст (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ExtensionFrom</name>
    <message>
        <source>from the old last day</source>
        <translation>от прежнего последнего дня</translation>
    </message>
    <message>
        <source>from the day of issue</source>
        <translation>от дня выдачи</translation>
    </message>
    <message>
        <source>from the day of extension</source>
        <translation>от дня продления</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>written request No. %1 of %2</source>
        <translation>письменное заявление № %1 от %2</translation>
    </message>
    <message>
        <source>by a code</source>
        <translation>по коду</translation>
    </message>
    <message>
        <source>Contract No. %1 of %2.</source>
        <translation>Договор № %1 от %2.</translation>
    </message>
    <message>
        <source>%1 (landline, no SMS)</source>
        <translation>%1 (домашний, без SMS)</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Телефона нет</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Телефоны: %1</translation>
    </message>
    <message>
        <source>messages in: %1</source>
        <translation>язык сообщений: %1</translation>
    </message>
    <message>
        <source>Changed phones:</source>
        <translation>Изменения телефонов:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on the applications of %n other families.</source>
        <translation>
            <numerusform>%1 есть в заявлении ещё %n семьи.</numerusform>
            <numerusform>%1 есть в заявлениях ещё %n семей.</numerusform>
            <numerusform>%1 есть в заявлениях ещё %n семей.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had to be registered by %1 and is late.</source>
        <translation>Регистрация просрочена: срок был до %1.</translation>
    </message>
    <message>
        <source>It is to be registered by %1.</source>
        <translation>Зарегистрировать до %1.</translation>
    </message>
    <message>
        <source>Archived on %1: %2.</source>
        <translation>В архиве с %1: %2.</translation>
    </message>
    <message>
        <source>Last referral %1, %2, %3: %4, %5.</source>
        <extracomment>%1 number, %2 kindergarten, %3 group, %4 &quot;overdue&quot;, &quot;enrolled&quot; and so on, %5 day</extracomment>
        <translation>Последнее направление %1, %2, %3: %4, %5.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>продлено один раз</translation>
    </message>
    <message>
        <source>can be extended through %1</source>
        <translation>продлить можно по %1</translation>
    </message>
    <message>
        <source>could be extended through %1</source>
        <translation>продлить можно было по %1</translation>
    </message>
    <message>
        <source>Come by %1; %2; last day %3.</source>
        <translation>Прийти не позднее %1; %2; последний день %3.</translation>
    </message>
    <message>
        <source>The application is not registered yet. On the page Applications its papers are compared; then it gets its number and its place in the queue, and the family an SMS.</source>
        <translation>Заявление ещё не зарегистрировано. Документы сверяют на странице «Заявления»; после этого заявление получает номер и место в очереди, а семья — SMS.</translation>
    </message>
    <message>
        <source>Choose on the left what the parent came for.</source>
        <translation>Выберите слева, зачем пришёл родитель.</translation>
    </message>
    <message>
        <source>The child is enrolled and stands in no queue, so nothing can be done for it here. Should it leave the kindergarten, that is recorded at its seat on the page Kindergartens.</source>
        <translation>Ребёнок зачислен и в очереди не стоит, здесь для него ничего делать не нужно. Если он уйдёт из детского сада, это отмечают у его места на странице «Детские сады».</translation>
    </message>
    <message>
        <source>The application is in the archive, and nothing can be done for it here. A supervisor can return it on the page Archive with its own date of filing; otherwise the family files a new one (Ctrl+N).</source>
        <translation>Заявление в архиве, здесь с ним ничего сделать нельзя. Руководитель может вернуть его на странице «Архив», дата подачи сохранится; иначе семья подаёт новое заявление (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>GroupKind</name>
    <message>
        <source>general</source>
        <translation>общая</translation>
    </message>
    <message>
        <source>special (correctional)</source>
        <translation>специальная (коррекционная)</translation>
    </message>
    <message>
        <source>sanatorium</source>
        <translation>санаторная</translation>
    </message>
</context>
<context>
    <name>GroupLanguage</name>
    <message>
        <source>kaz</source>
        <translation>каз</translation>
    </message>
    <message>
        <source>rus</source>
        <translation>рус</translation>
    </message>
    <message>
        <source>kaz/rus</source>
        <translation>каз/рус</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Казахский и русский</translation>
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
        <translation>звонок</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left in this SMS</source>
        <translation>
            <numerusform>в этом SMS остался %n знак</numerusform>
            <numerusform>в этом SMS осталось %n знака</numerusform>
            <numerusform>в этом SMS осталось %n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS are too many</source>
        <translation>
            <numerusform>%n SMS — слишком много</numerusform>
            <numerusform>%n SMS — слишком много</numerusform>
            <numerusform>%n SMS — слишком много</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer takes %n SMS at most.</source>
        <translation>
            <numerusform>Ответ занимает не больше %n SMS.</numerusform>
            <numerusform>Ответ занимает не больше %n SMS.</numerusform>
            <numerusform>Ответ занимает не больше %n SMS.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryState</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
</context>
<context>
    <name>KindergartenKind</name>
    <message>
        <source>state</source>
        <translation>государственный</translation>
    </message>
    <message>
        <source>private with state order</source>
        <translation>частный с госзаказом</translation>
    </message>
    <message>
        <source>mini-centre</source>
        <translation>мини-центр</translation>
    </message>
</context>
<context>
    <name>MessageKind</name>
    <message>
        <source>Confirmation code</source>
        <translation>Код подтверждения</translation>
    </message>
    <message>
        <source>Accepted for registration</source>
        <translation>Принято на регистрацию</translation>
    </message>
    <message>
        <source>Registered, with the number</source>
        <translation>Зарегистрировано, с номером</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Mobile changed</source>
        <translation>Телефон изменён</translation>
    </message>
    <message>
        <source>Invitation to take a seat</source>
        <translation>Приглашение выбрать место</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Номер направления</translation>
    </message>
    <message>
        <source>Referral issued</source>
        <translation>Направление выдано</translation>
    </message>
    <message>
        <source>Referral extended</source>
        <translation>Направление продлено</translation>
    </message>
    <message>
        <source>Reminder to come</source>
        <translation>Напоминание прийти</translation>
    </message>
    <message>
        <source>Referral overdue</source>
        <translation>Направление просрочено</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Возвращено в очередь</translation>
    </message>
    <message>
        <source>Archived after the second overdue</source>
        <translation>В архив после второй просрочки</translation>
    </message>
    <message>
        <source>Papers missing or wrong</source>
        <translation>Документов нет или они неверны</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Зачисление</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>Заявление отклонено</translation>
    </message>
    <message>
        <source>Reached the age limit</source>
        <translation>Предельный возраст</translation>
    </message>
    <message>
        <source>Taken back by the office</source>
        <translation>Отозвано отделом</translation>
    </message>
    <message>
        <source>Restored to the queue</source>
        <translation>Восстановлено в очереди</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Проверочное сообщение</translation>
    </message>
    <message>
        <source>Benefit expired</source>
        <translation>Льгота закончилась</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Ответ на обращение</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>waiting</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>accepted by the provider</source>
        <translation>принято оператором</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>expired at the provider</source>
        <translation>истекло у оператора</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>не принято оператором</translation>
    </message>
    <message>
        <source>not known whether it left</source>
        <translation>неизвестно, ушло ли</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>too late, not sent</source>
        <translation>опоздало, не отправлено</translation>
    </message>
    <message>
        <source>shown here only</source>
        <translation>показано только здесь</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>The provider said: %1.</source>
        <translation>Ответ провайдера: %1.</translation>
    </message>
    <message>
        <source>Check the settings and the phone, and send another test message.</source>
        <translation>Проверьте настройки и телефон и отправьте ещё одно пробное сообщение.</translation>
    </message>
    <message>
        <source>It is sent again by itself, next at %1.</source>
        <translation>Оно отправится снова само, в следующий раз в %1.</translation>
    </message>
    <message>
        <source>The provider took it and cannot say whether it arrived. Where it matters, phone the family.</source>
        <translation>Провайдер его принял и не может сказать, дошло ли оно. Если это важно, позвоните семье.</translation>
    </message>
    <message>
        <source>The provider is being asked about it; meanwhile nothing is sent twice.</source>
        <translation>О нём спрашивают провайдера; до ответа ничего не отправляется дважды.</translation>
    </message>
    <message>
        <source>Nobody can say whether it was sent. Phone the family, or send it once more.</source>
        <translation>Никто не может сказать, отправлено ли оно. Позвоните семье или отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Its time was over before it could be sent. Phone the family.</source>
        <translation>Его срок прошёл раньше, чем удалось отправить. Позвоните семье.</translation>
    </message>
    <message>
        <source>It did not arrive. Phone the family, or send it once more.</source>
        <translation>Оно не дошло. Позвоните семье или отправьте ещё раз.</translation>
    </message>
    <message>
        <source>the family was phoned</source>
        <translation>семье позвонили</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>the program ended while it was being sent</source>
        <translation>программа закрылась во время отправки</translation>
    </message>
    <message>
        <source>put off to the morning</source>
        <translation>отложено до утра</translation>
    </message>
    <message>
        <source>the provider could not be asked</source>
        <translation>провайдера не удалось спросить</translation>
    </message>
    <message>
        <source>The text of a code is not shown.</source>
        <translation>Текст кода не показывается.</translation>
    </message>
    <message>
        <source>The text of this code is wiped: it is no longer valid.</source>
        <translation>Текст этого кода стёрт: он больше не действует.</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>доставка не подтверждена</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Parent desk</source>
        <translation>Приём родителей</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Детские сады</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>For the head</source>
        <translation>Руководителю</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал действий</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>had a referral already</source>
        <translation>уже имел направление</translation>
    </message>
    <message>
        <source>invited to the same group: a seat of its own was kept</source>
        <translation>приглашён в эту же группу: для него сохранялось своё место</translation>
    </message>
    <message>
        <source>invited to this group and took nothing</source>
        <translation>был приглашён в эту группу и места не занял</translation>
    </message>
    <message>
        <source>does not fit the age of the group</source>
        <translation>не подходит по возрасту</translation>
    </message>
    <message>
        <source>no valid commission paper for this kind of group</source>
        <translation>нет действующего заключения комиссии для группы этого вида</translation>
    </message>
    <message>
        <source>could not take a seat after an overdue referral</source>
        <translation>не мог занять место после просрочки</translation>
    </message>
    <message>
        <source>the benefit paper had expired: without it the child stood behind</source>
        <translation>срок документа о льготе истёк: без неё стоял бы позади</translation>
    </message>
    <message>
        <source>asked for another language</source>
        <translation>просил другой язык воспитания</translation>
    </message>
    <message>
        <source>asked neither for this kindergarten nor for its district</source>
        <translation>не просил этот детский сад и этот район</translation>
    </message>
    <message>
        <source>invited to another group</source>
        <translation>был приглашён в другую группу</translation>
    </message>
    <message>
        <source>the seat was open to all, and was not taken</source>
        <translation>место было открыто для всех, и он его не занял</translation>
    </message>
    <message>
        <source>joined the queue after the invitations</source>
        <translation>встал в очередь после приглашения</translation>
    </message>
    <message>
        <source>came ahead after the invitations</source>
        <translation>стал впереди после приглашения</translation>
    </message>
    <message>
        <source>did not fit, or had not asked for it, when the invitations went out</source>
        <translation>в день приглашения не подходил или не просил это место</translation>
    </message>
    <message>
        <source>the invitation was taken back</source>
        <translation>приглашение отменено</translation>
    </message>
    <message>
        <source>the seat was offered to a twin together with its twin</source>
        <translation>место предложено близнецу вместе с близнецом</translation>
    </message>
    <message>
        <source>no reason found in the records: it must be checked</source>
        <translation>причина по записям не установлена: требуется проверка</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n children who filed earlier or have a benefit were registered</source>
        <translation>
            <numerusform>Зарегистрирован %n ребёнок: подача раньше или льгота</numerusform>
            <numerusform>Зарегистрированы %n ребёнка: подача раньше или льгота</numerusform>
            <numerusform>Зарегистрировано %n детей: подача раньше или льгота</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back from the archive to their own place</source>
        <translation>
            <numerusform>%n ребёнок вернулся из архива на своё место</numerusform>
            <numerusform>%n ребёнка вернулись из архива на свои места</numerusform>
            <numerusform>%n детей вернулись из архива на свои места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead got a referral</source>
        <translation>
            <numerusform>%n ребёнок впереди получил направление</numerusform>
            <numerusform>%n ребёнка впереди получили направление</numerusform>
            <numerusform>%n детей впереди получили направление</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: their referral ended overdue</source>
        <translation>
            <numerusform>%n ребёнок вернулся на своё место: направление просрочено</numerusform>
            <numerusform>%n ребёнка вернулись на свои места: направление просрочено</numerusform>
            <numerusform>%n детей вернулись на свои места: направление просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: papers missing or wrong</source>
        <translation>
            <numerusform>%n ребёнок вернулся на своё место: документов нет или они неверны</numerusform>
            <numerusform>%n ребёнка вернулись на свои места: документов нет или они неверны</numerusform>
            <numerusform>%n детей вернулись на свои места: документов нет или они неверны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children came back to their own place: the office recalled the referral</source>
        <translation>
            <numerusform>%n ребёнок вернулся на своё место: направление отозвано отделом</numerusform>
            <numerusform>%n ребёнка вернулись на свои места: направление отозвано отделом</numerusform>
            <numerusform>%n детей вернулись на свои места: направление отозвано отделом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead left the queue by the parents&apos; wish</source>
        <translation>
            <numerusform>%n ребёнок впереди снят с очереди по желанию родителей</numerusform>
            <numerusform>%n ребёнка впереди сняты с очереди по желанию родителей</numerusform>
            <numerusform>%n детей впереди сняты с очереди по желанию родителей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead were enrolled</source>
        <translation>
            <numerusform>%n ребёнок впереди зачислен</numerusform>
            <numerusform>%n ребёнка впереди зачислены</numerusform>
            <numerusform>%n детей впереди зачислены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children ahead reached the age limit</source>
        <translation>
            <numerusform>%n ребёнок впереди достиг предельного возраста</numerusform>
            <numerusform>%n ребёнка впереди достигли предельного возраста</numerusform>
            <numerusform>%n детей впереди достигли предельного возраста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit of %n children was confirmed</source>
        <translation>
            <numerusform>Льгота подтверждена у %n ребёнка</numerusform>
            <numerusform>Льгота подтверждена у %n детей</numerusform>
            <numerusform>Льгота подтверждена у %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The benefit paper of %n children expired</source>
        <translation>
            <numerusform>Справка о льготе истекла у %n ребёнка</numerusform>
            <numerusform>Справка о льготе истекла у %n детей</numerusform>
            <numerusform>Справка о льготе истекла у %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n children were corrected</source>
        <translation>
            <numerusform>Исправлены данные %n ребёнка</numerusform>
            <numerusform>Исправлены данные %n детей</numerusform>
            <numerusform>Исправлены данные %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were archived: overdue for the second time</source>
        <translation>
            <numerusform>%n ребёнок — в архив: вторая просрочка</numerusform>
            <numerusform>%n ребёнка — в архив: вторая просрочка</numerusform>
            <numerusform>%n детей — в архив: вторая просрочка</numerusform>
        </translation>
    </message>
    <message>
        <source>this child, until %1</source>
        <translation>этому ребёнку до %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всем</translation>
    </message>
    <message>
        <source>the first in the queue, until %1</source>
        <translation>первым в очереди — до %1</translation>
    </message>
    <message>
        <source>not this child</source>
        <translation>не этому ребёнку</translation>
    </message>
    <message>
        <source>The messages about this referral are still on their way: look again before the last day.</source>
        <translation>Сообщения об этом направлении ещё в пути: проверьте ещё раз до последнего дня.</translation>
    </message>
    <message>
        <source>It became overdue while its messages were still on their way: the family may not have known of it.</source>
        <translation>Оно просрочено, когда сообщения были ещё в пути: семья могла о нём не знать.</translation>
    </message>
    <message>
        <source>The provider took the messages about this referral and cannot say whether they arrived: phone the family.</source>
        <translation>Провайдер принял сообщения об этом направлении и не может сказать, дошли ли они: позвоните семье.</translation>
    </message>
    <message>
        <source>It became overdue and nobody can say whether any of its messages arrived: the family may not have known of it.</source>
        <translation>Оно просрочено, и никто не может сказать, дошло ли хоть одно сообщение: семья могла о нём не знать.</translation>
    </message>
    <message>
        <source>No message about this referral has reached the family: phone them.</source>
        <translation>Ни одно сообщение об этом направлении не дошло до семьи: позвоните ей.</translation>
    </message>
    <message>
        <source>It became overdue although none of its messages was ever delivered: the family may not have known of it.</source>
        <translation>Оно просрочено, хотя ни одно сообщение о нём не было доставлено: семья могла о нём не знать.</translation>
    </message>
    <message>
        <source>This child&apos;s own benefit was confirmed</source>
        <translation>Подтверждена льгота этого ребёнка</translation>
    </message>
    <message>
        <source>This child&apos;s own benefit paper expired</source>
        <translation>Истекла справка о льготе этого ребёнка</translation>
    </message>
    <message>
        <source>This child&apos;s own data were corrected</source>
        <translation>Исправлены данные этого ребёнка</translation>
    </message>
    <message>
        <source>Came into the queue (%1): place %2</source>
        <translation>Появился в очереди (%1): место %2</translation>
    </message>
    <message>
        <source>Left the queue (%1) from place %2</source>
        <translation>Ушёл из очереди (%1) с места %2</translation>
    </message>
    <message>
        <source>The order of the queue became another one (rule R5)</source>
        <translation>Порядок очереди изменился (правило R5)</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the group was made smaller</source>
        <translation>группа уменьшена</translation>
    </message>
    <message>
        <source>%1, %2, born %3</source>
        <translation>%1, %2, %3 г. р.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again on %1 if the parents do not come.</source>
        <translation>
            <numerusform>%n место по направлению: освободится %1, если родители не придут.</numerusform>
            <numerusform>%n места по направлениям: освободятся %1, если родители не придут.</numerusform>
            <numerusform>%n мест по направлениям: освободятся %1, если родители не придут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are on referral: free again from %1 to %2 if the parents do not come.</source>
        <translation>
            <numerusform>%n место по направлению: освободится с %1 по %2, если родители не придут.</numerusform>
            <numerusform>%n места по направлениям: освободятся с %1 по %2, если родители не придут.</numerusform>
            <numerusform>%n мест по направлениям: освободятся с %1 по %2, если родители не придут.</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>своб.</translation>
    </message>
    <message>
        <source>Seat %1 is taken by %2.</source>
        <translation>Место %1 занято: %2.</translation>
    </message>
    <message>
        <source>Seat %1 is kept for %2 by a referral that is valid until %3.</source>
        <translation>Место %1 — по направлению: %2, действует по %3.</translation>
    </message>
    <message>
        <source>Seat %1 stands in bulletin %2: families can choose it.</source>
        <translation>Место %1 в бюллетене %2: семьи могут его выбрать.</translation>
    </message>
    <message>
        <source>Seat %1 has been free since %2 and waits for the next bulletin.</source>
        <translation>Место %1 свободно с %2 и ждёт следующего бюллетеня.</translation>
    </message>
    <message>
        <source>Seat %1 is closed: %2.</source>
        <translation>Место %1 закрыто: %2.</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Stands in a narrow cell: at most nine letters with the day (&quot;by 26.11&quot;)</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Seat %1 is closed with the whole group.</source>
        <translation>Место %1 закрыто вместе со всей группой.</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>the number of the application</source>
        <translation>номер заявления</translation>
    </message>
    <message>
        <source>the number of the referral</source>
        <translation>номер направления</translation>
    </message>
    <message>
        <source>the kindergarten</source>
        <translation>детский сад</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>the day that the message is about</source>
        <translation>день, о котором сообщение</translation>
    </message>
    <message>
        <source>the last day to extend</source>
        <translation>последний день продления</translation>
    </message>
    <message>
        <source>the place in the queue</source>
        <translation>номер в очереди</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>the confirmation code</source>
        <translation>код подтверждения</translation>
    </message>
    <message>
        <source>how many minutes the code is valid</source>
        <translation>сколько минут действует код</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>название отдела</translation>
    </message>
    <message>
        <source>the answer to the question</source>
        <translation>ответ на вопрос</translation>
    </message>
</context>
<context>
    <name>PriorityCategory</name>
    <message>
        <source>Extraordinary</source>
        <translation>Внеочередная</translation>
    </message>
    <message>
        <source>First priority</source>
        <translation>Первоочередная</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общая</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Kezek: the kindergarten queue of a city education office</source>
        <translation>Kezek: очередь в детские сады городского отдела образования</translation>
    </message>
    <message>
        <source>Open a training office at this local day or instant.</source>
        <translation>Открыть учебный отдел на эту местную дату или время.</translation>
    </message>
    <message>
        <source>kk, ru or en.</source>
        <translation>kk, ru или en.</translation>
    </message>
    <message>
        <source>Drive the real windows through one office day on a training office; pictures and papers go to FOLDER.</source>
        <translation>Провести настоящие окна через один рабочий день учебного отдела; снимки и документы — в ПАПКУ.</translation>
    </message>
    <message>
        <source>Be the terminal in the hall: the whole screen, for an account of self-service only.</source>
        <translation>Работать терминалом в холле: весь экран, только для учётной записи самообслуживания.</translation>
    </message>
    <message>
        <source>Open this office: a file, or postgresql://server/database.</source>
        <translation>Открыть этот отдел: файл или postgresql://сервер/база.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The provider has taken the message.</source>
        <translation>Провайдер принял сообщение.</translation>
    </message>
    <message>
        <source>The message is on its way to the phone. Its delivery is asked after by itself.</source>
        <translation>Сообщение на пути к телефону. О доставке программа спросит сама.</translation>
    </message>
    <message>
        <source>The message has reached the phone.</source>
        <translation>Сообщение дошло до телефона.</translation>
    </message>
    <message>
        <source>The operator could not deliver the message. Phone the family.</source>
        <translation>Оператор не смог доставить сообщение. Позвоните семье.</translation>
    </message>
    <message>
        <source>The message did not reach the phone in time and is tried no longer. Phone the family.</source>
        <translation>Сообщение не дошло до телефона в срок, больше его не доставляют. Позвоните семье.</translation>
    </message>
    <message>
        <source>The provider takes no such number. The message was not sent. Check the family&apos;s phone number.</source>
        <translation>Провайдер не принимает такой номер. Сообщение не отправлено. Проверьте телефон семьи.</translation>
    </message>
    <message>
        <source>The provider did not accept how the message was asked for. It was not sent. Check the sender name in Settings → SMS and send again; if it goes on, tell the administrator.</source>
        <translation>Провайдер не принял запрос на отправку. Сообщение не отправлено. Проверьте имя отправителя в «Настройки → SMS» и отправьте снова; если повторится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The provider refuses the user, the password or this computer. The message was not sent. Correct the password in Settings → SMS, or ask the provider to admit this computer.</source>
        <translation>Провайдер не принимает пользователя, пароль или этот компьютер. Сообщение не отправлено. Исправьте пароль в «Настройки → SMS» или попросите провайдера допустить этот компьютер.</translation>
    </message>
    <message>
        <source>The provider is not found at this address. The message was not sent. Correct the address in Settings → SMS.</source>
        <translation>По этому адресу провайдера нет. Сообщение не отправлено. Исправьте адрес в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>The account with the provider is empty. The message was not sent. Top the account up.</source>
        <translation>На счёте у провайдера нет денег. Сообщение не отправлено. Пополните счёт.</translation>
    </message>
    <message>
        <source>The provider has blocked this computer or account. The message was not sent. Call the provider and ask why.</source>
        <translation>Провайдер заблокировал этот компьютер или счёт. Сообщение не отправлено. Позвоните провайдеру и узнайте причину.</translation>
    </message>
    <message>
        <source>The text or the sender name is forbidden. The message was not sent. Change the text, or have the sender name registered with the provider.</source>
        <translation>Текст или имя отправителя запрещены. Сообщение не отправлено. Измените текст или зарегистрируйте имя отправителя у провайдера.</translation>
    </message>
    <message>
        <source>The provider asks to wait. The message was not sent now and is sent again by itself.</source>
        <translation>Провайдер просит подождать. Сейчас сообщение не отправлено, оно отправится снова само.</translation>
    </message>
    <message>
        <source>It is not known whether the message was sent. Nothing repeats it by itself. Wait until the provider has been asked, or phone the family.</source>
        <translation>Неизвестно, отправлено ли сообщение. Само оно не повторяется. Дождитесь ответа провайдера или позвоните семье.</translation>
    </message>
    <message>
        <source>The provider does not know the message. It has probably not been sent. Send it again or phone the family.</source>
        <translation>Провайдер не знает этого сообщения. Скорее всего, оно не отправлено. Отправьте снова или позвоните семье.</translation>
    </message>
    <message>
        <source>The provider cannot be spoken to as it is set up. The message was not sent. Correct the address and the names in Settings → SMS.</source>
        <translation>С такими настройками с провайдером не связаться. Сообщение не отправлено. Исправьте адрес и имена в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>This computer knows no password of the provider. The message was not sent. Type it in Settings → SMS.</source>
        <translation>На этом компьютере нет пароля провайдера. Сообщение не отправлено. Наберите его в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>The message has no text. It was not sent. Write its text in Settings → Message texts.</source>
        <translation>У сообщения нет текста. Оно не отправлено. Напишите текст в «Настройки → Тексты сообщений».</translation>
    </message>
    <message>
        <source>A landline takes no SMS. The message was not sent. Phone the family.</source>
        <translation>Городской телефон не принимает SMS. Сообщение не отправлено. Позвоните семье.</translation>
    </message>
    <message>
        <source>The message is too long for the provider. It was not sent. Shorten its text in Settings → Message texts.</source>
        <translation>Сообщение слишком длинное для провайдера. Оно не отправлено. Сократите текст в «Настройки → Тексты сообщений».</translation>
    </message>
    <message>
        <source>The provider cannot be reached. The message was not sent and goes as soon as the line is back. Check the network.</source>
        <translation>Провайдер недоступен. Сообщение не отправлено и уйдёт, как только связь восстановится. Проверьте сеть.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a password. The message was not sent. Ask whoever looks after the network.</source>
        <translation>Прокси-сервер сети требует пароль. Сообщение не отправлено. Обратитесь к тому, кто ведёт сеть.</translation>
    </message>
    <message>
        <source>The gateway refuses the message. It was not sent. Correct the user and the password in Settings → SMS, or ask whoever looks after the gateway.</source>
        <translation>Шлюз не принимает сообщение. Оно не отправлено. Исправьте пользователя и пароль в «Настройки → SMS» или обратитесь к тому, кто ведёт шлюз.</translation>
    </message>
    <message>
        <source>The gateway is busy or was not reached. The message is sent again by itself if it is certain that it was not sent.</source>
        <translation>Шлюз занят или недоступен. Сообщение отправится снова само, если точно известно, что оно не ушло.</translation>
    </message>
    <message>
        <source>The provider cannot deliver to this number. The message was not sent. Phone the family.</source>
        <translation>Провайдер не может доставить на этот номер. Сообщение не отправлено. Позвоните семье.</translation>
    </message>
    <message>
        <source>The provider has stopped the message. Look in the provider&apos;s cabinet why, or phone the family.</source>
        <translation>Провайдер остановил сообщение. Посмотрите причину в кабинете провайдера или позвоните семье.</translation>
    </message>
    <message>
        <source>The message has been read.</source>
        <translation>Сообщение прочитано.</translation>
    </message>
    <message>
        <source>The message has been read and its link opened.</source>
        <translation>Сообщение прочитано, ссылка открыта.</translation>
    </message>
    <message>
        <source>This number cannot be reached by SMS. Phone the family.</source>
        <translation>Этот номер недоступен для SMS. Позвоните семье.</translation>
    </message>
    <message>
        <source>The number does not exist.</source>
        <translation>Такого номера не существует.</translation>
    </message>
    <message>
        <source>The phone is switched off or out of reach.</source>
        <translation>Телефон выключен или вне сети.</translation>
    </message>
    <message>
        <source>SMS is not switched on for this number.</source>
        <translation>Для этого номера SMS не подключены.</translation>
    </message>
    <message>
        <source>The phone has a fault or no room for messages.</source>
        <translation>Телефон неисправен или его память заполнена.</translation>
    </message>
    <message>
        <source>The number is blocked.</source>
        <translation>Номер заблокирован.</translation>
    </message>
    <message>
        <source>The phone or its network does not take SMS.</source>
        <translation>Телефон или его сеть не принимает SMS.</translation>
    </message>
    <message>
        <source>The account only pretends to send: switch virtual sending off in the provider&apos;s cabinet.</source>
        <translation>Включена виртуальная отправка: сообщения не уходят. Выключите её в кабинете провайдера.</translation>
    </message>
    <message>
        <source>The SIM card was changed lately.</source>
        <translation>SIM-карта недавно заменена.</translation>
    </message>
    <message>
        <source>The operator&apos;s queue is full.</source>
        <translation>Очередь оператора переполнена.</translation>
    </message>
    <message>
        <source>Nobody answers.</source>
        <translation>Нет ответа.</translation>
    </message>
    <message>
        <source>The text has no template approved by the operator: have it approved.</source>
        <translation>Текст не соответствует шаблону, одобренному оператором: согласуйте шаблон.</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not allowed: have it admitted in the provider&apos;s cabinet.</source>
        <translation>Адрес этого компьютера не разрешён: добавьте его в кабинете провайдера.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>Номер занят.</translation>
    </message>
    <message>
        <source>The text could not be converted.</source>
        <translation>Текст не удалось преобразовать.</translation>
    </message>
    <message>
        <source>An answering machine took it.</source>
        <translation>Ответил автоответчик.</translation>
    </message>
    <message>
        <source>A contract with the provider is needed.</source>
        <translation>Нужен договор с провайдером.</translation>
    </message>
    <message>
        <source>Mailings are forbidden for this account: call the provider.</source>
        <translation>Для этого счёта рассылки запрещены: позвоните провайдеру.</translation>
    </message>
    <message>
        <source>The operator did not say what became of it.</source>
        <translation>Оператор не сообщил, что с ним стало.</translation>
    </message>
    <message>
        <source>Sending is limited to certain hours.</source>
        <translation>Отправка разрешена только в определённые часы.</translation>
    </message>
    <message>
        <source>The account&apos;s limit of messages is reached: call the provider.</source>
        <translation>Исчерпан лимит сообщений счёта: позвоните провайдеру.</translation>
    </message>
    <message>
        <source>The provider has no way to this operator.</source>
        <translation>У провайдера нет пути к этому оператору.</translation>
    </message>
    <message>
        <source>The number is not written as it should be.</source>
        <translation>Номер записан неправильно.</translation>
    </message>
    <message>
        <source>The account&apos;s settings forbid this number: look in the provider&apos;s cabinet.</source>
        <translation>Настройки счёта запрещают этот номер: проверьте в кабинете провайдера.</translation>
    </message>
    <message>
        <source>This number&apos;s limit of messages is reached.</source>
        <translation>Исчерпан лимит сообщений на этот номер.</translation>
    </message>
    <message>
        <source>The number is forbidden.</source>
        <translation>Номер запрещён.</translation>
    </message>
    <message>
        <source>The spam filter held it back: change the text.</source>
        <translation>Задержано спам-фильтром: измените текст.</translation>
    </message>
    <message>
        <source>The sender name is not registered: have it registered with the provider.</source>
        <translation>Имя отправителя не зарегистрировано: зарегистрируйте его у провайдера.</translation>
    </message>
    <message>
        <source>The operator refused it.</source>
        <translation>Оператор отказал.</translation>
    </message>
    <message>
        <source>The provider has taken the message and looks at its text first. It goes when the text is approved.</source>
        <translation>Провайдер принял сообщение и сначала проверяет его текст. Оно уйдёт после одобрения.</translation>
    </message>
    <message>
        <source>This account belongs to another address of the provider. The message was not sent. Ask the provider for the address and write it in Settings → SMS.</source>
        <translation>Этот счёт относится к другому адресу провайдера. Сообщение не отправлено. Узнайте адрес у провайдера и впишите его в «Настройки → SMS».</translation>
    </message>
    <message>
        <source>A part of the message has reached the phone. The rest is asked after by itself.</source>
        <translation>Часть сообщения дошла до телефона. Об остальном программа спросит сама.</translation>
    </message>
    <message>
        <source>The operator refused the message: the number, the text or the sender name. Check them, and phone the family.</source>
        <translation>Оператор не принял сообщение: номер, текст или имя отправителя. Проверьте их и позвоните семье.</translation>
    </message>
    <message>
        <source>The operator has deleted the message. Phone the family.</source>
        <translation>Оператор удалил сообщение. Позвоните семье.</translation>
    </message>
</context>
<context>
    <name>QueueOrder</name>
    <message>
        <source>categories strictly one after another</source>
        <translation>категории строго одна за другой</translation>
    </message>
    <message>
        <source>one first-priority child, then several general ones</source>
        <translation>один первоочередной, затем несколько общих</translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>issued</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>продлено</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>зачислен</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>papers rejected</source>
        <translation>документы не приняты</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>отозвано</translation>
    </message>
</context>
<context>
    <name>ReferralVerb</name>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Let lapse</source>
        <translation>Аннулировать по сроку</translation>
    </message>
    <message>
        <source>Papers wrong</source>
        <translation>Документы неверны</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>RefusalGround</name>
    <message>
        <source>data differ from the documents</source>
        <translation>сведения не совпадают с документами</translation>
    </message>
    <message>
        <source>the child is in the queue already</source>
        <translation>ребёнок уже стоит в очереди</translation>
    </message>
    <message>
        <source>the family does not live in the city</source>
        <translation>семья не проживает в городе</translation>
    </message>
    <message>
        <source>the child is too old</source>
        <translation>ребёнок старше возраста приёма</translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation>представлены не все документы</translation>
    </message>
    <message>
        <source>at the request of the applicant</source>
        <translation>по просьбе заявителя</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>registrar</source>
        <translation>регистратор</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>распределение мест</translation>
    </message>
    <message>
        <source>kindergarten</source>
        <translation>детский сад</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>night work</source>
        <translation>ночная работа</translation>
    </message>
    <message>
        <source>self-service terminal</source>
        <translation>терминал самообслуживания</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>От %1 до %2.</translation>
    </message>
    <message>
        <source>Leave it empty for none.</source>
        <translation>Если не нужно, оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Registration is due, working days after filing</source>
        <translation>Срок регистрации, рабочих дней после подачи</translation>
    </message>
    <message>
        <source>Mobile numbers on an application</source>
        <translation>Мобильных номеров в заявлении</translation>
    </message>
    <message>
        <source>A confirmation code is valid, minutes</source>
        <translation>Код подтверждения действует, минут</translation>
    </message>
    <message>
        <source>Tries to type a code</source>
        <translation>Попыток ввода кода</translation>
    </message>
    <message>
        <source>A new code can be sent after, seconds</source>
        <translation>Новый код можно отправить через, секунд</translation>
    </message>
    <message>
        <source>Codes to one number in an hour, at most</source>
        <translation>Кодов на один номер в час, не больше</translation>
    </message>
    <message>
        <source>One queue for each birth year, city-wide</source>
        <translation>Одна очередь на каждый год рождения, общая по городу</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Порядок очереди</translation>
    </message>
    <message>
        <source>General children after each first-priority child</source>
        <translation>Общих детей после каждого первоочередного</translation>
    </message>
    <message>
        <source>The bulletin is published on working days at</source>
        <translation>Бюллетень публикуется в рабочие дни в</translation>
    </message>
    <message>
        <source>The invited head of the queue chooses first, working days (0: no window)</source>
        <translation>Приглашённые из начала очереди выбирают первыми, рабочих дней (0: без окна)</translation>
    </message>
    <message>
        <source>The window closes on its last day at</source>
        <translation>Окно закрывается в последний день в</translation>
    </message>
    <message>
        <source>After the window a seat is open to all waiting children that fit</source>
        <translation>После окна место доступно всем подходящим детям в очереди</translation>
    </message>
    <message>
        <source>A referral is valid, working days</source>
        <translation>Направление действует, рабочих дней</translation>
    </message>
    <message>
        <source>A referral can be extended, working days</source>
        <translation>Направление можно продлить в течение, рабочих дней</translation>
    </message>
    <message>
        <source>An extension adds, calendar days</source>
        <translation>Продление добавляет, календарных дней</translation>
    </message>
    <message>
        <source>The extension is counted</source>
        <translation>Продление считается</translation>
    </message>
    <message>
        <source>The family is asked to come within, calendar days</source>
        <translation>Семью просят прийти в течение, календарных дней</translation>
    </message>
    <message>
        <source>An extended last day that falls on a day off moves to the next working day</source>
        <translation>Последний день после продления переносится с выходного на рабочий</translation>
    </message>
    <message>
        <source>Overdue referrals that archive an application</source>
        <translation>Просроченных направлений до архива</translation>
    </message>
    <message>
        <source>An overdue referral leaves the category as it was</source>
        <translation>Просроченное направление не меняет категорию</translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken for, days</source>
        <translation>После просроченного направления нельзя получить место, дней</translation>
    </message>
    <message>
        <source>Missing or wrong papers count as an overdue referral</source>
        <translation>Отсутствие или ошибки документов считаются просрочкой</translation>
    </message>
    <message>
        <source>A freed seat can be chosen after the next bulletin</source>
        <translation>Освободившееся место можно выбрать после следующего бюллетеня</translation>
    </message>
    <message>
        <source>Yearly confirmation of applications</source>
        <translation>Ежегодное подтверждение заявлений</translation>
    </message>
    <message>
        <source>One live application a child, one live referral an application, one live referral a seat</source>
        <translation>Одно действующее заявление на ребёнка, одно направление на заявление, одно направление на место</translation>
    </message>
    <message>
        <source>A child waits until it is, full years</source>
        <translation>Ребёнок стоит в очереди до возраста, полных лет</translation>
    </message>
    <message>
        <source>Twins are children of one parent born within, days</source>
        <translation>Двойняшки — дети одного родителя с разницей, дней</translation>
    </message>
    <message>
        <source>Twins are offered seats together</source>
        <translation>Двойняшкам предлагаются места вместе</translation>
    </message>
    <message>
        <source>Publication is frozen from</source>
        <translation>Публикация приостановлена с</translation>
    </message>
    <message>
        <source>Publication is frozen until</source>
        <translation>Публикация приостановлена по</translation>
    </message>
    <message>
        <source>A landline becomes a mobile only by written request</source>
        <translation>Домашний телефон меняется на мобильный только по письменному заявлению</translation>
    </message>
    <message>
        <source>An expired benefit paper gives no priority until it is renewed</source>
        <translation>Истёкшая справка не даёт льготы, пока её не обновят</translation>
    </message>
    <message>
        <source>A seat is never given twice and a group is never over-filled</source>
        <translation>Место не выдаётся дважды, группа не переполняется</translation>
    </message>
    <message>
        <source>Kindergartens a family may wish for</source>
        <translation>Желаемых детских садов у семьи</translation>
    </message>
    <message>
        <source>Notices wait in the evening from</source>
        <translation>Уведомления вечером ждут с</translation>
    </message>
    <message>
        <source>Notices wait in the morning until</source>
        <translation>Уведомления утром ждут до</translation>
    </message>
    <message>
        <source>Codes that one worker may send in a day, at most</source>
        <translation>Сколько кодов один работник может отправить за день</translation>
    </message>
    <message>
        <source>Codes that the whole office may send in a day, at most</source>
        <translation>Сколько кодов весь отдел может отправить за день</translation>
    </message>
    <message>
        <source>Look-ups at one self-service terminal in an hour, at most</source>
        <translation>Проверок очереди на одном терминале самообслуживания за час, не более</translation>
    </message>
    <message>
        <source>Of these, look-ups that found no child, at most</source>
        <translation>Из них проверок, не нашедших ребёнка, не более</translation>
    </message>
    <message>
        <source>A self-service terminal forgets the family after silence of, seconds</source>
        <translation>Терминал самообслуживания забывает семью после бездействия, секунд</translation>
    </message>
    <message>
        <source>A bulletin can be taken back, and its invitations wait, for minutes</source>
        <translation>Бюллетень можно отменить, и приглашения ждут, минут</translation>
    </message>
    <message>
        <source>The forecast of freed seats looks ahead, working days</source>
        <translation>Прогноз освобождающихся мест смотрит вперёд, рабочих дней</translation>
    </message>
    <message>
        <source>A seat that nobody was offered stands out after, days</source>
        <translation>Место, которое никому не предложено, выделяется через, дней</translation>
    </message>
    <message>
        <source>Alarm: a change reached back further than, days</source>
        <translation>Сигнал: изменение задним числом больше чем на, дней</translation>
    </message>
    <message>
        <source>Alarm: children that one worker or PC looked at in an hour, more than</source>
        <translation>Сигнал: один работник или компьютер открыл за час детей, больше чем</translation>
    </message>
    <message>
        <source>Alarm: families with one phone number, this many or more</source>
        <translation>Сигнал: семей с одним номером телефона, столько или больше</translation>
    </message>
    <message>
        <source>Alarm: somebody works in the morning before</source>
        <translation>Сигнал: кто-то работает утром раньше</translation>
    </message>
    <message>
        <source>Alarm: somebody works in the evening after</source>
        <translation>Сигнал: кто-то работает вечером позже</translation>
    </message>
    <message>
        <source>Personal data is kept after the end of a case, months</source>
        <translation>Персональные данные хранятся после завершения заявления, месяцев</translation>
    </message>
</context>
<context>
    <name>SeatActions</name>
    <message>
        <source>Your role looks at seats only.</source>
        <translation>Ваша роль — только просмотр мест.</translation>
    </message>
    <message>
        <source>Not for your role.</source>
        <translation>Не для вашей роли.</translation>
    </message>
    <message>
        <source>Your role does not publish seats.</source>
        <translation>Ваша роль не публикует места.</translation>
    </message>
    <message>
        <source>Every free seat is published.</source>
        <translation>Все свободные места опубликованы.</translation>
    </message>
    <message>
        <source>The whole group is closed.</source>
        <translation>Закрыта вся группа.</translation>
    </message>
</context>
<context>
    <name>SeatState</name>
    <message>
        <source>taken</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>on referral</source>
        <translation>по направлению</translation>
    </message>
    <message>
        <source>in the bulletin</source>
        <translation>в бюллетене</translation>
    </message>
    <message>
        <source>free, not published</source>
        <translation>свободно, не опубликовано</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>boy</source>
        <translation>мальчик</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>девочка</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Counter</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
</context>
<context>
    <name>StatePicture</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Следующее состояние</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Row %1, column %2 “%3”: %4</source>
        <translation>Строка %1, столбец %2 «%3»: %4</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2 is in their list and not enrolled here.</source>
        <translation>Строка %1: %2 есть в списке сада, а у нас не числится.</translation>
    </message>
    <message>
        <source>Row %1: %2 is in their list and enrolled here in another kindergarten: %3.</source>
        <translation>Строка %1: %2 есть в списке сада, а у нас числится в другом саду: %3.</translation>
    </message>
    <message>
        <source>%1 is enrolled here, group %2, and not in their list.</source>
        <translation>%1: у нас числится в группе %2, а в списке сада нет.</translation>
    </message>
    <message>
        <source>Row %1: %2 is in group %3 of their list and in group %4 here.</source>
        <translation>Строка %1: %2 в списке сада в группе %3, а у нас в группе %4.</translation>
    </message>
    <message>
        <source>Row %1: %2 is spelt here %3.</source>
        <translation>Строка %1: %2, у нас написано %3.</translation>
    </message>
    <message>
        <source>Row %1: %2 stands in their list before.</source>
        <translation>Строка %1: %2 уже стоит в списке сада выше.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 has no end. Nothing was imported. Close the quotation or take the mark out.</source>
        <translation>Кавычка в строке %1 не закрыта. Ничего не загружено. Закройте кавычку или уберите её.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Register the application · %1</source>
        <translation>Зарегистрировать заявление · %1</translation>
    </message>
    <message>
        <source>Referral %1 ends for the second time · will go to the archive</source>
        <translation>Направление %1 истекает второй раз · уйдёт в архив</translation>
    </message>
    <message>
        <source>Referral %1 ends · %2</source>
        <translation>Направление %1 истекает · %2</translation>
    </message>
    <message numerus="yes">
        <source>Last day to extend: %n referral(s)</source>
        <translation>
            <numerusform>Последний день продления: %n направление</numerusform>
            <numerusform>Последний день продления: %n направления</numerusform>
            <numerusform>Последний день продления: %n направлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window of the first in the queue closes: %n seat(s)</source>
        <translation>
            <numerusform>Окно первых в очереди закроется: %n место</numerusform>
            <numerusform>Окно первых в очереди закроется: %n места</numerusform>
            <numerusform>Окно первых в очереди закроется: %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone the families: %n SMS not delivered</source>
        <translation>
            <numerusform>Позвонить семьям: %n SMS не доставлено</numerusform>
            <numerusform>Позвонить семьям: %n SMS не доставлены</numerusform>
            <numerusform>Позвонить семьям: %n SMS не доставлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone the family, the SMS was not delivered · %1</source>
        <translation>Позвонить семье, SMS не доставлено · %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Phone the family about referral %1: %2 · %3</source>
        <translation>Позвонить семье о направлении %1: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Answer the parents: %n question(s)</source>
        <translation>
            <numerusform>Ответить родителям: %n обращение</numerusform>
            <numerusform>Ответить родителям: %n обращения</numerusform>
            <numerusform>Ответить родителям: %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes with the papers · %2, seat %3</source>
        <translation>%1 придёт с документами · %2, место %3</translation>
    </message>
    <message>
        <source>%1 · the last time</source>
        <translation>%1 · в последний раз</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToFamilies</name>
    <message>
        <source>This is a landline: no SMS reaches it. Nothing was sent. Type a mobile number; with a landline alone, come to the counter.</source>
        <translation>Это домашний телефон: СМС на него не приходит. Ничего не отправлено. Введите мобильный номер; если мобильного нет, подойдите к специалисту.</translation>
    </message>
    <message>
        <source>A digit of the number is wrong, or two are swapped. Nothing was done. Compare it with the SMS or the notice.</source>
        <translation>В номере неверная цифра или две цифры переставлены. Ничего не сделано. Сверьте номер с СМС или уведомлением.</translation>
    </message>
    <message>
        <source>The office has not entered the working days of %1 yet, so the term cannot be counted. Nothing was done. Please come to the counter.</source>
        <translation>Отдел ещё не внёс рабочие дни %1 года, поэтому срок посчитать нельзя. Ничего не сделано. Подойдите, пожалуйста, к специалисту.</translation>
    </message>
    <message>
        <source>Your consent is not ticked. Nothing was done. Tick it and try again.</source>
        <translation>Галочка согласия не поставлена. Ничего не сделано. Поставьте её и повторите.</translation>
    </message>
    <message>
        <source>This number stands there already. Nothing was done. Type another mobile, for example the other parent&apos;s.</source>
        <translation>Этот номер уже указан. Ничего не сделано. Введите другой мобильный, например второго родителя.</translation>
    </message>
    <message>
        <source>This child already has an application (%1). A second one was not made. Return to the first screen and look the child up in the queue.</source>
        <translation>На этого ребёнка уже есть заявление (%1). Второе не подано. Вернитесь на первый экран и нажмите «Проверка очереди».</translation>
    </message>
    <message>
        <source>This child is enrolled in a kindergarten. No application was made. If the child has left it, come to the counter.</source>
        <translation>Этот ребёнок зачислен в детский сад. Заявление не подано. Если ребёнок из сада выбыл, подойдите к специалисту.</translation>
    </message>
    <message>
        <source>The application has no number yet. Nothing was done. The number comes by SMS after registration.</source>
        <translation>У заявления ещё нет номера. Ничего не сделано. Номер придёт по СМС после регистрации.</translation>
    </message>
    <message>
        <source>This number is not confirmed. Nothing was done. Send a code to it and type the code.</source>
        <translation>Этот номер не подтверждён. Ничего не сделано. Отправьте на него код и введите код.</translation>
    </message>
    <message>
        <source>This number is not on the application. Nothing was sent. Type the mobile that you gave in the application, or come to the counter.</source>
        <translation>Этого номера нет в заявлении. Ничего не отправлено. Введите мобильный, указанный в заявлении, или подойдите к специалисту.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s referral. Nothing was done. Compare it with the SMS or the referral.</source>
        <translation>Это не номер направления этого ребёнка. Ничего не сделано. Сверьте номер с СМС или направлением.</translation>
    </message>
    <message>
        <source>This is not the number of this child&apos;s application. Nothing was done. Compare it with the SMS or the notice.</source>
        <translation>Это не номер заявления этого ребёнка. Ничего не сделано. Сверьте номер с СМС или уведомлением.</translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. No code was sent. Wait an hour, or come to the counter.</source>
        <translation>На этот номер отправлено слишком много кодов. Код не отправлен. Подождите час или подойдите к специалисту.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong codes were typed for this number within 24 hours. No code was sent. Wait until tomorrow, or come to the counter.</source>
        <translation>
            <numerusform>За сутки для этого номера введён %n неверный код. Код не отправлен. Подождите до завтра или подойдите к специалисту.</numerusform>
            <numerusform>За сутки для этого номера введено %n неверных кода. Код не отправлен. Подождите до завтра или подойдите к специалисту.</numerusform>
            <numerusform>За сутки для этого номера введено %n неверных кодов. Код не отправлен. Подождите до завтра или подойдите к специалисту.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more codes can be sent today. No code was sent. Come again tomorrow, or come to the counter.</source>
        <translation>Сегодня коды больше не отправляются. Код не отправлен. Приходите завтра или подойдите к специалисту.</translation>
    </message>
    <message>
        <source>This seat cannot be chosen yet. No referral was issued. Choose another group.</source>
        <translation>Это место пока нельзя выбрать. Направление не выдано. Выберите другую группу.</translation>
    </message>
    <message>
        <source>This group needs a valid paper of the commission (%1). No referral was issued. Choose another group, or bring the paper to the counter.</source>
        <translation>Для этой группы нужно действующее заключение комиссии (%1). Направление не выдано. Выберите другую группу или принесите заключение специалисту.</translation>
    </message>
    <message>
        <source>The term of the referral has ended. Nothing was done. The child returns to the queue; ask at the counter if anything is unclear.</source>
        <translation>Срок направления истёк. Ничего не сделано. Ребёнок возвращается в очередь; если что-то неясно, спросите у специалиста.</translation>
    </message>
    <message>
        <source>This cannot be done here. Nothing was done. Please come to the counter.</source>
        <translation>Здесь этого сделать нельзя. Ничего не сделано. Подойдите, пожалуйста, к специалисту.</translation>
    </message>
    <message>
        <source>Something has changed in the meantime. Nothing was done. Go back and look once more.</source>
        <translation>За это время данные изменились. Ничего не сделано. Вернитесь назад и посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>The office is busy just now. Nothing was done. Try again in a moment.</source>
        <translation>Отдел сейчас занят другой записью. Ничего не сделано. Повторите через минуту.</translation>
    </message>
    <message>
        <source>The office&apos;s data cannot be reached. Nothing was done. Try again in a moment; if it goes on, come to the counter.</source>
        <translation>Данные отдела сейчас недоступны. Ничего не сделано. Повторите через минуту; если не получится, подойдите к специалисту.</translation>
    </message>
    <message>
        <source>No SMS can be sent just now. Nothing was done. Try again later, or come to the counter.</source>
        <translation>Сейчас СМС не отправляются. Ничего не сделано. Повторите позже или подойдите к специалисту.</translation>
    </message>
    <message>
        <source>The paper was not printed; all that you did stays done. Try again, or ask at the counter for the paper.</source>
        <translation>Бумага не напечатана; всё, что вы сделали, сохранено. Повторите или попросите бумагу у специалиста.</translation>
    </message>
    <message>
        <source>After an overdue referral no seat can be taken through %1. No referral was issued. Come again after that day.</source>
        <translation>После просроченного направления место нельзя получить по %1 включительно. Направление не выдано. Приходите после этого дня.</translation>
    </message>
    <message>
        <source>This paper has expired, so it gives no place before others. Nothing was done. Type a paper that is valid, or go back and choose “no benefit”.</source>
        <translation>Срок этого документа истёк, поэтому он не даёт места раньше других. Ничего не сделано. Введите действующий документ или вернитесь назад и выберите «нет льготы».</translation>
    </message>
    <message>
        <source>This is outside what is allowed here. Nothing was done. Check it and type it again.</source>
        <translation>Это вне того, что здесь разрешено. Ничего не сделано. Проверьте и введите ещё раз.</translation>
    </message>
    <message>
        <source>The connection broke while this was being saved. Whether it was saved is not known yet. Please ask at the counter before you begin again.</source>
        <translation>Связь прервалась во время сохранения. Сохранено ли это, пока неизвестно. Прежде чем начинать заново, спросите, пожалуйста, у окна приёма.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>told by SMS</source>
        <translation>сообщено по SMS</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>сообщено по телефону</translation>
    </message>
    <message>
        <source>SMS still on its way</source>
        <translation>SMS ещё в пути</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>доставка не подтверждена</translation>
    </message>
    <message>
        <source>nothing delivered</source>
        <translation>ничего не доставлено</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Placed after less than 3 months</source>
        <translation>Устроены до 3 месяцев ожидания</translation>
    </message>
    <message>
        <source>Placed after 3 to 6 months</source>
        <translation>Устроены через 3–6 месяцев</translation>
    </message>
    <message>
        <source>Placed after 6 to 12 months</source>
        <translation>Устроены через 6–12 месяцев</translation>
    </message>
    <message>
        <source>Placed after 1 to 2 years</source>
        <translation>Устроены через 1–2 года</translation>
    </message>
    <message>
        <source>Placed after 2 years and more</source>
        <translation>Устроены через 2 года и позже</translation>
    </message>
    <message>
        <source>First click</source>
        <translation>Кто первым нажал</translation>
    </message>
    <message>
        <source>By the filing date alone</source>
        <translation>Только по дате подачи</translation>
    </message>
    <message>
        <source>Categories one after another</source>
        <translation>По категориям, строго</translation>
    </message>
    <message>
        <source>One privileged, then n general</source>
        <translation>Один льготник, затем n общих</translation>
    </message>
    <message>
        <source>Deferred acceptance, siblings first</source>
        <translation>Отложенный приём: братья и сёстры</translation>
    </message>
    <message>
        <source>Deferred acceptance, own district first</source>
        <translation>Отложенный приём: свой район</translation>
    </message>
    <message>
        <source>Part by the queue, the rest by click</source>
        <translation>Часть по очереди, прочее нажатием</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>спросить семью</translation>
    </message>
    <message>
        <source>has the referral</source>
        <translation>направление выдано</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>семья отказалась</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>wish No. %1</source>
        <translation>пожелание № %1</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>нет места</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Устроены</translation>
    </message>
    <message>
        <source>by wish No. %1</source>
        <translation>по пожеланию № %1</translation>
    </message>
    <message>
        <source>Left waiting</source>
        <translation>Остались ждать</translation>
    </message>
    <message>
        <source>of them no free seat fits</source>
        <translation>из них не подходит ни одно место</translation>
    </message>
    <message>
        <source>Placed beside a sibling</source>
        <translation>Вместе с братом или сестрой</translation>
    </message>
    <message>
        <source>With a benefit, placed</source>
        <translation>Льготники, устроены</translation>
    </message>
    <message>
        <source>See a later one in a seat they wanted more</source>
        <translation>Видят на желанном месте более позднего</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Half of the placed waited no longer than</source>
        <translation>Половина устроенных ждала не дольше</translation>
    </message>
    <message>
        <source>Nine tenths of the placed, no longer than</source>
        <translation>Девять десятых устроенных, не дольше</translation>
    </message>
    <message>
        <source>Half of the left have waited no longer than</source>
        <translation>Половина оставшихся ждёт не дольше</translation>
    </message>
    <message>
        <source>Seats left empty</source>
        <translation>Пустых мест осталось</translation>
    </message>
    <message>
        <source>Empty: %1, %2</source>
        <comment>age group, language</comment>
        <translation>Пусто: %1, %2</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>stays as it is</source>
        <translation>остаётся как есть</translation>
    </message>
    <message>
        <source>of pre-school age in %1: too young for school</source>
        <translation>в %1 ещё предшкольного возраста: рано в школу</translation>
    </message>
    <message>
        <source>the group takes children born %1</source>
        <translation>группа берёт детей %1 года рождения</translation>
    </message>
    <message>
        <source>past the age limit on 1 September</source>
        <translation>1 сентября уже старше предельного возраста</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n приглашение</numerusform>
            <numerusform>%n приглашения</numerusform>
            <numerusform>%n приглашений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the bulletin</source>
        <translation>
            <numerusform>%n место в бюллетене</numerusform>
            <numerusform>%n места в бюллетене</numerusform>
            <numerusform>%n мест в бюллетене</numerusform>
        </translation>
    </message>
    <message>
        <source>stays in this group</source>
        <translation>остаётся в этой группе</translation>
    </message>
    <message>
        <source>leaves for school</source>
        <translation>уходит в школу</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n свободное место</numerusform>
            <numerusform>%n свободных места</numerusform>
            <numerusform>%n свободных мест</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to %1 (%2)</source>
        <translation>перевод: %1 (%2)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>перевод: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups move up a year.</source>
        <translation>
            <numerusform>%n группа переходит на год старше.</numerusform>
            <numerusform>%n группы переходят на год старше.</numerusform>
            <numerusform>%n групп переходят на год старше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups graduate and end.</source>
        <translation>
            <numerusform>%n группа выпускается и завершается.</numerusform>
            <numerusform>%n группы выпускаются и завершаются.</numerusform>
            <numerusform>%n групп выпускаются и завершаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children leave for school; their applications go to the archive.</source>
        <translation>
            <numerusform>%n ребёнок уходит в школу, его заявление уходит в архив.</numerusform>
            <numerusform>%n ребёнка уходят в школу, их заявления уходят в архив.</numerusform>
            <numerusform>%n детей уходят в школу, их заявления уходят в архив.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nursery groups open in the rooms of the graduates: %n free seats, none published yet.</source>
        <translation>
            <numerusform>На месте выпускных открываются ясельные группы: %n свободное место, ещё не опубликовано.</numerusform>
            <numerusform>На месте выпускных открываются ясельные группы: %n свободных места, ещё не опубликованы.</numerusform>
            <numerusform>На месте выпускных открываются ясельные группы: %n свободных мест, ещё не опубликованы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children go to another group of their kindergarten.</source>
        <translation>
            <numerusform>%n ребёнок переходит в другую группу своего сада.</numerusform>
            <numerusform>%n ребёнка переходят в другие группы своего сада.</numerusform>
            <numerusform>%n детей переходят в другие группы своего сада.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups stay as they are.</source>
        <translation>
            <numerusform>%n группа остаётся как есть.</numerusform>
            <numerusform>%n группы остаются как есть.</numerusform>
            <numerusform>%n групп остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>to school</source>
        <translation>в школу</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n направление</numerusform>
            <numerusform>%n направления</numerusform>
            <numerusform>%n направлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ActionPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kezek::ActsDialog</name>
    <message>
        <source>Acts of destruction</source>
        <translation>Акты об уничтожении</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утвердил</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Заявлений</translation>
    </message>
    <message>
        <source>No personal data has been destroyed by term yet.</source>
        <translation>Персональные данные по сроку ещё не уничтожались.</translation>
    </message>
    <message>
        <source>Act %1</source>
        <translation>Акт %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>PDF in Kazakh…</source>
        <translation>PDF на казахском…</translation>
    </message>
    <message>
        <source>PDF in Russian…</source>
        <translation>PDF на русском…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Закрыть  Esc</translation>
    </message>
</context>
<context>
    <name>kezek::AlarmView</name>
    <message numerus="yes">
        <source>%n changes reached back, the furthest by %1 days</source>
        <translation>
            <numerusform>%n изменение задним числом, дальше всего на %1 дн.</numerusform>
            <numerusform>%n изменения задним числом, дальше всего на %1 дн.</numerusform>
            <numerusform>%n изменений задним числом, дальше всего на %1 дн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children were looked at within an hour</source>
        <translation>
            <numerusform>за час открыт %n ребёнок</numerusform>
            <numerusform>за час открыто %n ребёнка</numerusform>
            <numerusform>за час открыто %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families have the phone %1</source>
        <translation>
            <numerusform>телефон %1 у %n семьи</numerusform>
            <numerusform>телефон %1 у %n семей</numerusform>
            <numerusform>телефон %1 у %n семей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows outside the hours</source>
        <translation>
            <numerusform>%n запись вне рабочего времени</numerusform>
            <numerusform>%n записи вне рабочего времени</numerusform>
            <numerusform>%n записей вне рабочего времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords, the account was locked</source>
        <translation>
            <numerusform>%n неверный пароль, учётная запись заблокирована</numerusform>
            <numerusform>%n неверных пароля, учётная запись заблокирована</numerusform>
            <numerusform>%n неверных паролей, учётная запись заблокирована</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Что обращает внимание</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>Кто или где</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Seen by %1 on %2: %3</source>
        <translation>Просмотрено: %1, %2: %3</translation>
    </message>
    <message>
        <source>Mark as seen: %1</source>
        <translation>Отметить просмотренным: %1</translation>
    </message>
    <message>
        <source>Say what it was: it stays beside the alarm and in the journal, with your name.</source>
        <translation>Напишите, что это было: останется рядом с сигналом и в журнале, с вашим именем.</translation>
    </message>
    <message>
        <source>Mark as seen F8</source>
        <translation>Отметить F8</translation>
    </message>
    <message>
        <source>The alarm is marked as seen.</source>
        <translation>Сигнал отмечен как просмотренный.</translation>
    </message>
    <message>
        <source>The last 30 days: dates set back more than %1 days, more than %2 children looked at in an hour, %3 or more families with one phone, work before %4 or after %5, locked accounts. Settings → Rules changes the numbers.</source>
        <translation>За последние 30 дней: задним числом больше чем на %1 дн., за час открыто больше %2 детей, один телефон у %3 и более семей, работа раньше %4 или позже %5, заблокированные учётные записи. Числа меняются в Настройках → Правила.</translation>
    </message>
    <message>
        <source>Seen ones too</source>
        <translation>И просмотренные</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>Mark as seen… F8</source>
        <translation>Отметить просмотренным… F8</translation>
    </message>
    <message>
        <source>Nothing stands out that nobody has looked at.</source>
        <translation>Непросмотренных сигналов нет.</translation>
    </message>
    <message>
        <source>Enter — show the rows</source>
        <translation>Enter — показать записи</translation>
    </message>
</context>
<context>
    <name>kezek::AlongPage</name>
    <message>
        <source>The copy is being made…</source>
        <translation>Делается копия…</translation>
    </message>
    <message>
        <source>The data is being brought along: step %1 of %2…</source>
        <translation>Данные приводятся к новой версии: шаг %1 из %2…</translation>
    </message>
    <message>
        <source>Somebody else has just brought the office&apos;s data along.</source>
        <translation>Данные отдела только что привёл к новой версии кто-то другой.</translation>
    </message>
    <message>
        <source>The office&apos;s data is of version %1 now.</source>
        <translation>Теперь у данных отдела версия %1.</translation>
    </message>
    <message>
        <source>The copy from before: %1</source>
        <translation>Копия прежних данных: %1</translation>
    </message>
    <message>
        <source>The office is still open in another program, or somebody else is bringing it along just now. Nothing was changed. Close it there, then try again.</source>
        <translation>База отдела ещё открыта в другой программе, или её как раз приводит к новой версии кто-то другой. Ничего не изменено. Закройте её там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server does not accept the owner&apos;s login and password. Nothing was changed. Check both, also the keyboard&apos;s language.</source>
        <translation>Сервер не принимает логин и пароль владельца. Ничего не изменено. Проверьте их и раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>This login does not own the office&apos;s database. Nothing was changed. Type the owner&apos;s.</source>
        <translation>Этот логин не владеет базой отдела. Ничего не изменено. Введите логин владельца.</translation>
    </message>
    <message>
        <source>Say in which new file the copy is to lie. Nothing was changed.</source>
        <translation>Укажите новый файл для копии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The copy could not be written to %1. Nothing was changed. Choose another place.</source>
        <translation>Копию не удалось записать в %1. Ничего не изменено. Выберите другое место.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump and pg_restore were not found on this PC, so no copy was made. Nothing was changed. Make the copy on another PC and tick the line below.</source>
        <translation>Программы PostgreSQL pg_dump и pg_restore на этом компьютере не найдены, копия не сделана. Ничего не изменено. Сделайте копию на другом компьютере и отметьте строку ниже.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s program could not make the copy: %1. Nothing was changed. Choose another file, or make the copy on another PC and tick the line below.</source>
        <translation>Программа PostgreSQL не смогла сделать копию: %1. Ничего не изменено. Выберите другой файл или сделайте копию на другом компьютере и отметьте строку ниже.</translation>
    </message>
    <message>
        <source>%1
The data was kept by an earlier version of the program: it is of version %2. This program is version %3 and works with version %4.</source>
        <translation>%1
Данные вела прежняя версия программы: у них версия %2. Эта программа версии %3 работает с версией данных %4.</translation>
    </message>
    <message>
        <source>First a whole copy is made: %1</source>
        <translation>Сначала делается полная копия: %1</translation>
    </message>
    <message>
        <source>First a whole copy is made. The password of the database&apos;s owner is needed, which nobody works with.</source>
        <translation>Сначала делается полная копия. Нужен пароль владельца базы, под которым никто не работает.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs pg_dump and pg_restore are not on this PC, so no copy can be made here. The password of the database&apos;s owner is needed.</source>
        <translation>Программ PostgreSQL pg_dump и pg_restore на этом компьютере нет, поэтому копию здесь не сделать. Нужен пароль владельца базы.</translation>
    </message>
    <message>
        <source>Everybody else should close the program meanwhile. If anything fails, the data stays as it is. Afterwards the former version of the program can no longer open it.</source>
        <translation>Остальным нужно на это время закрыть программу. При любой неудаче данные останутся как есть. После этого прежняя версия программы их больше не откроет.</translation>
    </message>
    <message>
        <source>The office comes along — Kezek</source>
        <translation>Новая версия данных — Kezek</translation>
    </message>
    <message>
        <source>The office&apos;s data is of an older version</source>
        <translation>У данных отдела прежняя версия</translation>
    </message>
    <message>
        <source>I have made sure that there is a whole copy of today</source>
        <translation>Я проверил(а): полная сегодняшняя копия есть</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Bring the office along</source>
        <translation>Привести к новой версии</translation>
    </message>
    <message>
        <source>The office came along</source>
        <translation>Данные приведены к новой версии</translation>
    </message>
    <message>
        <source>Owner of the database</source>
        <translation>Владелец базы</translation>
    </message>
    <message>
        <source>Owner&apos;s password</source>
        <translation>Пароль владельца</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Файл копии</translation>
    </message>
</context>
<context>
    <name>kezek::AnswerEditor</name>
    <message>
        <source>No answer is kept yet</source>
        <translation>Готовых ответов пока нет</translation>
    </message>
    <message>
        <source>Take a kept answer…</source>
        <translation>Взять готовый ответ…</translation>
    </message>
    <message>
        <source>The number is a landline: type a mobile, or read the answer out.</source>
        <translation>Это городской номер: введите мобильный или зачитайте ответ.</translation>
    </message>
    <message>
        <source>No mobile is known: type one, or read the answer out.</source>
        <translation>Мобильный не указан: введите его или зачитайте ответ.</translation>
    </message>
    <message>
        <source>Ask whether an SMS is wanted, and tick it.</source>
        <translation>Спросите, нужен ли ответ по SMS, и поставьте отметку.</translation>
    </message>
    <message>
        <source>The answer is too long for SMS: shorten it, or read it out.</source>
        <translation>Ответ слишком длинный для SMS: сократите его или зачитайте.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не написано.</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Mobile for the SMS</source>
        <translation>Мобильный для SMS</translation>
    </message>
    <message>
        <source>An SMS is wanted</source>
        <translation>Согласен на отправку SMS</translation>
    </message>
    <message>
        <source>The SMS as it will arrive</source>
        <translation>SMS, как его получат</translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationForm</name>
    <message>
        <source>as in the IIN</source>
        <translation>по ИИН</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>нет льготы</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>нет заключения</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>нет в списке</translation>
    </message>
    <message>
        <source>any district</source>
        <translation>любой район</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>ИИН ребёнка</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>№ свидетельства</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <source>Parent&apos;s IIN</source>
        <translation>ИИН родителя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Street, house, flat</source>
        <translation>Улица, дом, квартира</translation>
    </message>
    <message>
        <source>Language of the group</source>
        <translation>Язык группы</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Kindergarten %1</source>
        <translation>Детский сад %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Kind of benefit</source>
        <translation>Вид льготы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Commission&apos;s group</source>
        <translation>Вид группы</translation>
    </message>
    <message>
        <source>Commission&apos;s paper</source>
        <translation>Заключение комиссии</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Язык сообщений</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Paper received on</source>
        <translation>Дата приёма бумаги</translation>
    </message>
    <message>
        <source>at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Пожелания</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Benefit and commission</source>
        <translation>Льгота и комиссия</translation>
    </message>
    <message>
        <source>The parent agrees to SMS and to the handling of the family&apos;s data</source>
        <translation>Родитель согласен на отправку SMS и обработку данных семьи</translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationSummary</name>
    <message>
        <source>valid until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>issued on %1</source>
        <translation>выдано %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
    <message>
        <source>any kindergarten</source>
        <translation>любой детский сад</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>нет льготы</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation>Проверьте заявление</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Пожелания</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Mobiles</source>
        <translation>Мобильные телефоны</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>The education office keeps and uses these data to keep the kindergarten queue, and sends SMS about it to these mobiles.</source>
        <translation>Отдел образования хранит и использует эти данные, чтобы вести очередь в детские сады, и отправляет на эти номера СМС о ней.</translation>
    </message>
    <message>
        <source>I agree to the handling of the family&apos;s data</source>
        <translation>Согласен на обработку данных семьи</translation>
    </message>
    <message>
        <source>All is right, confirm the mobiles</source>
        <translation>Всё верно, подтвердить номера</translation>
    </message>
</context>
<context>
    <name>kezek::ApplicationsPage</name>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message numerus="yes">
        <source>Registration is due %n working days after filing</source>
        <translation>
            <numerusform>Срок регистрации — %n рабочий день с момента подачи</numerusform>
            <numerusform>Срок регистрации — %n рабочих дня с момента подачи</numerusform>
            <numerusform>Срок регистрации — %n рабочих дней с момента подачи</numerusform>
        </translation>
    </message>
    <message>
        <source>This application does not wait for registration any more.</source>
        <translation>Это заявление больше не ждёт регистрации.</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Просрочено %1</translation>
    </message>
    <message>
        <source>Before the day ends %1</source>
        <translation>До конца дня %1</translation>
    </message>
    <message>
        <source>Later %1</source>
        <translation>Позже %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Завтра %1</translation>
    </message>
    <message>
        <source>%1 is registered: number %2, place %3 in the queue (%4).</source>
        <translation>%1 — зарегистрировано: номер %2, в очереди %3 (%4).</translation>
    </message>
    <message>
        <source>Registration was refused. The application is in the archive and the family gets the reason.</source>
        <translation>В регистрации отказано. Заявление в архиве, причину сообщат семье.</translation>
    </message>
    <message>
        <source>The correction was saved. Compare the papers again.</source>
        <translation>Исправление сохранено. Сверьте документы ещё раз.</translation>
    </message>
    <message>
        <source>Applications to register</source>
        <translation>Заявления на регистрацию</translation>
    </message>
    <message>
        <source>New application Ctrl+N</source>
        <translation>Новое заявление Ctrl+N</translation>
    </message>
    <message>
        <source>No application waits for registration. Ctrl+N begins a new one.</source>
        <translation>Нет заявлений на регистрацию. Новое — Ctrl+N.</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Печать уведомления</translation>
    </message>
</context>
<context>
    <name>kezek::ArchiveCard</name>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>Choose an ended application in the list to read it.</source>
        <translation>Выберите завершённое заявление в списке.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Never registered</source>
        <translation>Не зарегистрировано</translation>
    </message>
    <message>
        <source>child&apos;s IIN %1</source>
        <translation>ИИН ребёнка %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 г. р.</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>подано %1</translation>
    </message>
    <message>
        <source>overdue referrals: %1</source>
        <translation>просроченных направлений: %1</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>No referral was issued.</source>
        <translation>Направлений не было.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Re-open…</source>
        <translation>На регистрацию…</translation>
    </message>
    <message>
        <source>Own data…</source>
        <translation>Данные по запросу…</translation>
    </message>
</context>
<context>
    <name>kezek::ArchivePage</name>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Восстановить: %1</translation>
    </message>
    <message>
        <source>The child comes back into the queue with the instant of its own filing. Overdue referrals are counted from zero. The family gets an SMS.</source>
        <translation>Ребёнок вернётся в очередь со своим временем подачи. Счёт просроченных направлений начнётся с нуля. Семья получит SMS.</translation>
    </message>
    <message>
        <source>Restore F8</source>
        <translation>Восстановить F8</translation>
    </message>
    <message>
        <source>The child is in the queue again, place %1.</source>
        <translation>Ребёнок снова в очереди, номер %1.</translation>
    </message>
    <message>
        <source>Re-open: %1</source>
        <translation>Вернуть на регистрацию: %1</translation>
    </message>
    <message>
        <source>The application comes back on the registration list; the instant of its filing stays.</source>
        <translation>Заявление вернётся в список на регистрацию; время подачи сохранится.</translation>
    </message>
    <message>
        <source>Re-open F8</source>
        <translation>Вернуть на регистрацию F8</translation>
    </message>
    <message>
        <source>The application waits for registration again.</source>
        <translation>Заявление снова ждёт регистрации.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Number, IIN, name or phone in the archive…</source>
        <translation>Номер, ИИН, имя или телефон в архиве…</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Поиск в архиве</translation>
    </message>
    <message>
        <source>No ended application is found. Clear the search to see all of them.</source>
        <translation>Завершённых заявлений не найдено. Очистите поиск, чтобы увидеть все.</translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n cases was destroyed: act № %1.</source>
        <translation>
            <numerusform>Персональные данные %n заявления уничтожены: акт № %1.</numerusform>
            <numerusform>Персональные данные %n заявлений уничтожены: акт № %1.</numerusform>
            <numerusform>Персональные данные %n заявлений уничтожены: акт № %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy by term…</source>
        <translation>Уничтожить по сроку…</translation>
    </message>
    <message>
        <source>Acts…</source>
        <translation>Акты…</translation>
    </message>
</context>
<context>
    <name>kezek::ArchivedCase</name>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Into the queue: %1</source>
        <translation>В очередь: %1</translation>
    </message>
    <message>
        <source>Out of the queue: %1</source>
        <translation>Из очереди: %1</translation>
    </message>
    <message>
        <source>Referral %1 issued: %2</source>
        <translation>Направление %1 выдано: %2</translation>
    </message>
    <message>
        <source>Referral %1: %2</source>
        <translation>Направление %1: %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Завершено: %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Only what is in the archive can come back; this application is “%1”.</source>
        <translation>Вернуть можно только из архива; состояние этого заявления — «%1».</translation>
    </message>
    <message>
        <source>The child has another application (%1), and a second one is not allowed.</source>
        <translation>У ребёнка есть другое заявление (%1), второе не допускается.</translation>
    </message>
    <message>
        <source>This is for other roles: %1.</source>
        <translation>Это могут другие роли: %1.</translation>
    </message>
    <message>
        <source>The application was never registered and has no number; re-open it instead.</source>
        <translation>Заявление не было зарегистрировано и не имеет номера; верните его на регистрацию.</translation>
    </message>
    <message>
        <source>Only a refused application is re-opened; this one ended otherwise.</source>
        <translation>На регистрацию возвращают только после отказа; это заявление завершено иначе.</translation>
    </message>
</context>
<context>
    <name>kezek::AskStep</name>
    <message numerus="yes">
        <source>%n characters are left.</source>
        <translation>
            <numerusform>Остался %n знак.</numerusform>
            <numerusform>Осталось %n знака.</numerusform>
            <numerusform>Осталось %n знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>Лишний %n знак.</numerusform>
            <numerusform>Лишние %n знака.</numerusform>
            <numerusform>Лишних %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has your question. The answer comes by SMS to %1.</source>
        <translation>Отдел получил ваш вопрос. Ответ придёт по СМС на %1.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message>
        <source>Write what you want to know about the queue. A worker of the office answers.</source>
        <translation>Напишите, что вы хотите узнать об очереди. Ответит специалист отдела.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Куда прислать ответ</translation>
    </message>
    <message>
        <source>The answer comes by SMS to this mobile. A code confirms that it is yours.</source>
        <translation>Ответ придёт по СМС на этот номер. Код подтвердит, что номер ваш.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Номер мобильного телефона</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Отправить вопрос</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто спрашивает</translation>
    </message>
</context>
<context>
    <name>kezek::BehindView</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>← To the report Esc</source>
        <translation>← К отчёту Esc</translation>
    </message>
    <message>
        <source>Applications · %1</source>
        <translation>Заявления · %1</translation>
    </message>
    <message>
        <source>No application stands behind this number. Go back with Esc.</source>
        <translation>За этим числом нет заявлений. Вернуться — Esc.</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>Enter: открыть</translation>
    </message>
</context>
<context>
    <name>kezek::BulletinPage</name>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Why it is free</source>
        <translation>Почему свободно</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A column of seats that are still open, of those that were published</extracomment>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Кому доступно</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>Окно до</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>без окна</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation>
            <numerusform>Опубликовать %n место  F9</numerusform>
            <numerusform>Опубликовать %n места  F9</numerusform>
            <numerusform>Опубликовать %n мест  F9</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish  F9</source>
        <translation>Опубликовать  F9</translation>
    </message>
    <message>
        <source>Free, in no bulletin</source>
        <translation>Свободны, не в бюллетене</translation>
    </message>
    <message>
        <source>In the bulletin now</source>
        <translation>Сейчас в бюллетене</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Recall a seat…</source>
        <translation>Отозвать место…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Every free seat stands in a bulletin.</source>
        <translation>Все свободные места в бюллетене.</translation>
    </message>
    <message>
        <source>No seat stands in a bulletin now.</source>
        <translation>Сейчас в бюллетене нет мест.</translation>
    </message>
    <message>
        <source>No bulletin was made yet.</source>
        <translation>Бюллетеней ещё не было.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>undone on %1</source>
        <translation>отменён %1</translation>
    </message>
    <message>
        <source>Draft list</source>
        <translation>Черновой список</translation>
    </message>
</context>
<context>
    <name>kezek::CalendarSection</name>
    <message>
        <source>The calendar of %1 has not been entered: a term that reaches into it is refused, not guessed. Its first mark enters the year, so mark all its days off at once.</source>
        <translation>Календарь на %1 год не введён: срок, который в него попадает, не угадывается — в нём отказывают. Первая отметка вводит год, поэтому отметьте сразу все его нерабочие дни.</translation>
    </message>
    <message>
        <source>%1: a day off</source>
        <translation>%1: нерабочий день</translation>
    </message>
    <message>
        <source>%1: a working day</source>
        <translation>%1: рабочий день</translation>
    </message>
    <message>
        <source>Make it a working day…</source>
        <translation>Сделать рабочим…</translation>
    </message>
    <message>
        <source>Make it a day off…</source>
        <translation>Сделать нерабочим…</translation>
    </message>
    <message>
        <source>%1 is a working day.</source>
        <translation>%1 — рабочий день.</translation>
    </message>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 — нерабочий день.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>holiday or day moved off</source>
        <translation>праздник или перенос</translation>
    </message>
    <message>
        <source>weekend that is worked</source>
        <translation>рабочий выходной</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>kezek::CardSign</name>
    <message>
        <source>Works on this card: %1</source>
        <extracomment>%1: names of workers</extracomment>
        <translation>С этой карточкой работает: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ChangeMobilePanel</name>
    <message>
        <source>Change of a mobile</source>
        <translation>Изменение номера телефона</translation>
    </message>
    <message>
        <source>Change the mobile</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Application number, as the parent says it</source>
        <translation>Номер заявления со слов родителя</translation>
    </message>
    <message>
        <source>Old mobile</source>
        <translation>Старый номер</translation>
    </message>
    <message>
        <source>New mobile</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>The code goes to the new mobile. The old number stays in the history.</source>
        <translation>Код придёт на новый номер. Старый номер останется в истории.</translation>
    </message>
    <message>
        <source>The mobile was changed.</source>
        <translation>Номер телефона изменён.</translation>
    </message>
</context>
<context>
    <name>kezek::ChangeMobileStep</name>
    <message>
        <source>The mobile number was changed. From now on all messages come to the new one.</source>
        <translation>Номер мобильного телефона изменён. Теперь все сообщения приходят на новый.</translation>
    </message>
    <message>
        <source>Change of the mobile number</source>
        <translation>Изменение номера мобильного телефона</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Номер заявления</translation>
    </message>
    <message>
        <source>Old mobile number</source>
        <translation>Старый номер мобильного телефона</translation>
    </message>
    <message>
        <source>Type the new mobile number. The code comes to the new number.</source>
        <translation>Введите новый номер мобильного телефона. Код придёт на новый номер.</translation>
    </message>
    <message>
        <source>New mobile number</source>
        <translation>Новый номер мобильного телефона</translation>
    </message>
</context>
<context>
    <name>kezek::ChangePasswordDialog</name>
    <message>
        <source>The two passwords differ. Type the new one again.</source>
        <translation>Пароли не совпадают. Введите новый ещё раз.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>At least 8 characters. Nobody else in the office should know it.</source>
        <translation>Не меньше 8 знаков. Никто другой в отделе не должен его знать.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>kezek::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Заявление не открыто</translation>
    </message>
    <message>
        <source>Choose an application in the list to compare its papers.</source>
        <translation>Выберите заявление в списке, чтобы сверить документы.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Filed %1 · %2</source>
        <translation>Подано %1 · %2</translation>
    </message>
    <message>
        <source>Register F8</source>
        <translation>Зарегистрировать F8</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Change what was typed wrong (F4)</source>
        <translation>Исправить введённое неверно (F4)</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Отказать…</translation>
    </message>
    <message>
        <source>Refuse registration and say why (Ctrl+R)</source>
        <translation>Отказать в регистрации и указать причину (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show IINs</source>
        <translation>Показать ИИН</translation>
    </message>
    <message>
        <source>Show both IINs whole; the journal keeps who looked (Ctrl+I)</source>
        <translation>Показать оба ИИН полностью; в журнале останется, кто смотрел (Ctrl+I)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Show the phone numbers whole; the journal keeps who looked (Ctrl+T)</source>
        <translation>Показать телефоны полностью; в журнале останется, кто смотрел (Ctrl+T)</translation>
    </message>
    <message>
        <source>Register on general grounds: the paper of the benefit was not accepted</source>
        <translation>Зарегистрировать на общих основаниях: справка о льготе не принята</translation>
    </message>
    <message>
        <source>What is compared with the papers</source>
        <translation>Что сверяется с документами</translation>
    </message>
</context>
<context>
    <name>kezek::CheckList</name>
    <message>
        <source>The child already has an application or is enrolled, so this one cannot be registered. Refuse it and name the ground.</source>
        <translation>На ребёнка уже есть заявление или он зачислен, это заявление зарегистрировать нельзя. Откажите и укажите основание.</translation>
    </message>
    <message>
        <source>The paper of the benefit has expired: register on general grounds or ask for a new paper.</source>
        <translation>Справка о льготе истекла: зарегистрировать на общих основаниях или попросить новую справку.</translation>
    </message>
    <message>
        <source>The benefit was not accepted: the child will stand in the queue on general grounds.</source>
        <translation>Льгота не принята: ребёнок встанет в очередь на общих основаниях.</translation>
    </message>
    <message>
        <source>A phone of this family also stands on another family&apos;s application: ask whose it is.</source>
        <translation>Телефон этой семьи есть и в заявлении другой семьи: спросите, чей он.</translation>
    </message>
    <message>
        <source>A twin also has an application: %1.</source>
        <translation>Есть заявление и на двойню: %1.</translation>
    </message>
    <message>
        <source>Compare the marked papers and tick each one with Space.</source>
        <translation>Сверьте отмеченные документы и поставьте галочки пробелом.</translation>
    </message>
    <message>
        <source>Everything is compared: F8 registers the application and gives it a number.</source>
        <translation>Всё сверено: F8 зарегистрирует заявление и присвоит номер.</translation>
    </message>
    <message>
        <source>no phone was given</source>
        <translation>телефон не указан</translation>
    </message>
    <message>
        <source>both phones confirmed by code</source>
        <translation>оба телефона подтверждены кодом</translation>
    </message>
    <message>
        <source>phones confirmed by code</source>
        <translation>телефоны подтверждены кодом</translation>
    </message>
    <message>
        <source>no phone confirmed by code</source>
        <translation>телефоны не подтверждены кодом</translation>
    </message>
    <message>
        <source>not every phone confirmed by code</source>
        <translation>не все телефоны подтверждены кодом</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>сверено</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>ИИН ребёнка</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верен</translation>
    </message>
    <message>
        <source>Birth date as in the IIN</source>
        <translation>Дата рождения = ИИН</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>не совпадает</translation>
    </message>
    <message>
        <source>sex differs</source>
        <translation>пол не совпадает</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Parent&apos;s IIN</source>
        <translation>ИИН родителя</translation>
    </message>
    <message>
        <source>Twice in the queue</source>
        <translation>Повтор в очереди</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Льгота: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>не принята</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждены</translation>
    </message>
    <message>
        <source>another family&apos;s</source>
        <translation>есть у др. семьи</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждены</translation>
    </message>
</context>
<context>
    <name>kezek::ChildPage</name>
    <message>
        <source>%1, born in %2</source>
        <extracomment>%1 initials, %2 birth year</extracomment>
        <translation>%1, %2 года рождения</translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>Направление %1</translation>
    </message>
    <message>
        <source>Mobiles of the application: %1</source>
        <translation>Телефоны в заявлении: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ChoiceGrid</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>← Назад по списку</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Дальше по списку →</translation>
    </message>
</context>
<context>
    <name>kezek::CloseGroupDialog</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим будет</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>Seat %1, valid until %2: recalled, back to the queue</source>
        <translation>Место %1, до %2: отозвать, вернуть в очередь</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>прекратится</translation>
    </message>
    <message>
        <source>bulletin</source>
        <translation>бюллетень</translation>
    </message>
    <message numerus="yes">
        <source>%n seats leave the bulletin</source>
        <translation>
            <numerusform>%n место выйдет из бюллетеня</numerusform>
            <numerusform>%n места выйдут из бюллетеня</numerusform>
            <numerusform>%n мест выйдут из бюллетеня</numerusform>
        </translation>
    </message>
    <message>
        <source>attends</source>
        <translation>посещает</translation>
    </message>
    <message>
        <source>keeps seat %1</source>
        <translation>остаётся на месте %1</translation>
    </message>
    <message>
        <source>Promises given in this group, and the children that attend it</source>
        <translation>Что обещано в этой группе и кто её посещает</translation>
    </message>
    <message>
        <source>Nothing was promised in this group and no child attends it.</source>
        <translation>В этой группе никому ничего не обещано, и никто её не посещает.</translation>
    </message>
    <message numerus="yes">
        <source>Break these promises: %n</source>
        <translation>
            <numerusform>Нарушить это обещание: %n</numerusform>
            <numerusform>Нарушить эти обещания: %n</numerusform>
            <numerusform>Нарушить эти обещания: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is opened again no seat of it is published or given; children that attend it keep their seats.</source>
        <translation>Пока её не откроют снова, её места не публикуются и не выдаются; дети, которые её посещают, сохраняют места.</translation>
    </message>
    <message>
        <source>Closing it breaks promises that were given: children with a referral go back to their own place in the queue, and their families and those invited get an SMS.</source>
        <translation>Закрытие нарушит данные обещания: дети с направлением вернутся на своё место в очереди, их семьи и приглашённые получат SMS.</translation>
    </message>
    <message>
        <source>Closing it breaks no promise.</source>
        <translation>Закрытие не нарушит ни одного обещания.</translation>
    </message>
    <message>
        <source>Close the group %1</source>
        <translation>Закрыть группу: %1</translation>
    </message>
    <message>
        <source>Close the group F8</source>
        <translation>Закрыть группу F8</translation>
    </message>
    <message>
        <source>Nothing was closed yet. Look at what breaks and tick that these promises are to be broken.</source>
        <translation>Группа ещё не закрыта. Посмотрите, какие обещания будут нарушены, и отметьте, что их следует нарушить.</translation>
    </message>
</context>
<context>
    <name>kezek::CodePanel</name>
    <message>
        <source>Training: nothing was sent. The family would have read: “%1”</source>
        <translation>Учебный режим: ничего не отправлено. Семья получила бы: «%1»</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Отправить код подтверждения</translation>
    </message>
    <message>
        <source>First ask the parent for consent and tick the box.</source>
        <translation>Сначала спросите согласие родителя и поставьте галочку.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Fill in the form above, then send the code.</source>
        <translation>Заполните форму выше, затем отправьте код.</translation>
    </message>
    <message>
        <source>Send the code and ask the parent to read it.</source>
        <translation>Отправьте код и попросите родителя его прочитать.</translation>
    </message>
    <message>
        <source>Ask the parent for consent, then send the code.</source>
        <translation>Спросите согласие родителя, затем отправьте код.</translation>
    </message>
    <message>
        <source>The code went to another number. Send a new one.</source>
        <translation>Код ушёл на другой номер. Отправьте новый.</translation>
    </message>
    <message>
        <source>no tries left: send a new code</source>
        <translation>попыток не осталось: отправьте новый код</translation>
    </message>
    <message>
        <source>the code has expired: send a new one</source>
        <translation>срок кода истёк: отправьте новый</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>попыток: %n</numerusform>
            <numerusform>попыток: %n</numerusform>
            <numerusform>попыток: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>send again in %1</source>
        <translation>отправить снова через %1</translation>
    </message>
    <message>
        <source>Confirm the choice</source>
        <translation>Подтвердите выбор</translation>
    </message>
    <message>
        <source>The parent agrees to receive an SMS</source>
        <translation>Согласен на отправку SMS</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation>Код из SMS</translation>
    </message>
    <message>
        <source>Mobile that the code goes to</source>
        <translation>Номер, на который придёт код</translation>
    </message>
</context>
<context>
    <name>kezek::CodeStep</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
</context>
<context>
    <name>kezek::ColumnMenu</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выделенные строки</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Показанные столбцы</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Столбцы как вначале</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Шире</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Уже</translation>
    </message>
    <message>
        <source>Sort from the first</source>
        <translation>Упорядочить по возрастанию</translation>
    </message>
    <message>
        <source>Sort from the last</source>
        <translation>Упорядочить по убыванию</translation>
    </message>
</context>
<context>
    <name>kezek::ComingFreeView</name>
    <message>
        <source>Free on</source>
        <translation>Освободится</translation>
    </message>
    <message>
        <source>Could be chosen from</source>
        <translation>Можно выбрать с</translation>
    </message>
    <message>
        <source>calendar not entered</source>
        <translation>календарь не введён</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Was the family told?</source>
        <translation>Знает ли семья</translation>
    </message>
    <message numerus="yes">
        <source>in the next %n working days</source>
        <translation>
            <numerusform>в ближайший %n рабочий день</numerusform>
            <numerusform>в ближайшие %n рабочих дня</numerusform>
            <numerusform>в ближайшие %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats come free</source>
        <translation>
            <numerusform>%n место освободится</numerusform>
            <numerusform>%n места освободятся</numerusform>
            <numerusform>%n мест освободится</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat comes free: no referral ends by %1.</source>
        <translation>Места не освобождаются: до %1 ни одно направление не заканчивается.</translation>
    </message>
    <message>
        <source>%1 %2, by %3, if the families do not come with their papers.</source>
        <comment>how many seats, in how many days, last day</comment>
        <translation>%1 %2, до %3, если семьи не придут с документами.</translation>
    </message>
    <message>
        <source>Seats whose referrals end later come here when their time is near.</source>
        <translation>Места, направления на которые заканчиваются позже, появятся здесь, когда их срок приблизится.</translation>
    </message>
    <message>
        <source>Seats that come free and the referrals that hold them</source>
        <translation>Освобождающиеся места и направления, которые их держат</translation>
    </message>
    <message>
        <source>Enter — the referral</source>
        <translation>Enter — направление</translation>
    </message>
</context>
<context>
    <name>kezek::CompareDialog</name>
    <message>
        <source>The list of %1</source>
        <translation>Список сада %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Save the differences…</source>
        <translation>Сохранить расхождения…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>The list is being compared. Nothing is changed.</source>
        <translation>Список сверяется. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Their list has %1 rows; here %2 children are enrolled.</source>
        <translation>Строк в списке сада: %1; у нас зачислено детей: %2.</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Расхождений не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found.</source>
        <translation>
            <numerusform>Найдено %n расхождение.</numerusform>
            <numerusform>Найдено %n расхождения.</numerusform>
            <numerusform>Найдено %n расхождений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be compared: correct them in the list and compare it again.</source>
        <translation>
            <numerusform>%n строку не удалось сравнить: исправьте её в списке и сверьте его снова.</numerusform>
            <numerusform>%n строки не удалось сравнить: исправьте их в списке и сверьте его снова.</numerusform>
            <numerusform>%n строк не удалось сравнить: исправьте их в списке и сверьте его снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>No connection to the office&apos;s server since %1. What you see is from then; nothing can be saved until it is back. The program connects again by itself.</source>
        <translation>С %1 нет связи с сервером отдела. То, что на экране, было на тот момент; пока связи нет, ничего сохранить нельзя. Программа подключится сама.</translation>
    </message>
    <message>
        <source>No connection to the office&apos;s server. The program connects again by itself.</source>
        <translation>Нет связи с сервером отдела. Программа подключится сама.</translation>
    </message>
</context>
<context>
    <name>kezek::ConnectionForm</name>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation>Проверка остановлена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server answers: PostgreSQL %1, %2. Login and password are right.</source>
        <translation>Сервер отвечает: PostgreSQL %1, %2. Логин и пароль верны.</translation>
    </message>
    <message>
        <source>The server answers, but has no database “%1”. Nothing was changed. Check the database&apos;s name.</source>
        <translation>Сервер отвечает, но базы данных «%1» на нём нет. Ничего не изменено. Проверьте имя базы данных.</translation>
    </message>
    <message>
        <source>The database “%1” on the server is no office of Kezek. It was not touched. Check the database&apos;s name.</source>
        <translation>База данных «%1» на сервере — не отдел программы Kezek. Она не тронута. Проверьте имя базы данных.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file cannot be read: %1. Nothing was sent. Choose the file that the administrator gave you.</source>
        <translation>Файл сертификата не читается: %1. Ничего не отправлено. Выберите файл, который дал вам администратор.</translation>
    </message>
    <message>
        <source>The certificate that the server&apos;s is verified by</source>
        <translation>Сертификат, по которому проверяется сервер</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Сертификаты (*.crt *.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Name of the server; several with commas between them</source>
        <translation>Имя сервера; несколько — через запятую</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>File of the root certificate, if the administrator gave you one</source>
        <translation>Файл корневого сертификата, если его дал администратор</translation>
    </message>
    <message>
        <source>Login, for the test</source>
        <translation>Логин, для проверки</translation>
    </message>
    <message>
        <source>Password, for the test</source>
        <translation>Пароль, для проверки</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Открыть отдел</translation>
    </message>
</context>
<context>
    <name>kezek::CorrectDialog</name>
    <message>
        <source>Correct the application: %1</source>
        <translation>Исправление заявления: %1</translation>
    </message>
    <message>
        <source>The journal keeps both versions. A mobile is changed at the desk, by a code or a written request.</source>
        <translation>В журнале останутся оба варианта. Телефон меняют на приёме — по коду или письменному заявлению.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Причина исправления</translation>
    </message>
    <message>
        <source>%1 changed this application at %2.</source>
        <translation>Это заявление изменено. Кто: %1, когда: %2.</translation>
    </message>
    <message>
        <source>Somebody else changed this application.</source>
        <translation>Это заявление изменил другой работник.</translation>
    </message>
</context>
<context>
    <name>kezek::CostView</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>SMS parts</source>
        <translation>Части SMS</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n без цены</numerusform>
            <numerusform>%n без цены</numerusform>
            <numerusform>%n без цены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation>
            <numerusform>%n часть SMS</numerusform>
            <numerusform>%n части SMS</numerusform>
            <numerusform>%n частей SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the provider named no price for %n of them</source>
        <translation>
            <numerusform>для %n из них провайдер не назвал цену</numerusform>
            <numerusform>для %n из них провайдер не назвал цену</numerusform>
            <numerusform>для %n из них провайдер не назвал цену</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>No provider took a message in this month.</source>
        <translation>В этом месяце провайдер не принял ни одного сообщения.</translation>
    </message>
    <message>
        <source>Cost of SMS by day</source>
        <translation>Стоимость SMS по дням</translation>
    </message>
</context>
<context>
    <name>kezek::DayDialog</name>
    <message>
        <source>Make %1 a working day</source>
        <translation>Сделать %1 рабочим днём</translation>
    </message>
    <message>
        <source>Make %1 a day off</source>
        <translation>Сделать %1 нерабочим днём</translation>
    </message>
    <message>
        <source>Terms that are counted from now on follow it. Terms that were counted before stay as they were printed and sent.</source>
        <translation>Сроки, которые будут считаться с этого времени, это учтут. Прежние сроки остаются такими, как напечатаны и отправлены.</translation>
    </message>
    <message>
        <source>A working day F8</source>
        <translation>Рабочий день F8</translation>
    </message>
    <message>
        <source>A day off F8</source>
        <translation>Нерабочий день F8</translation>
    </message>
    <message>
        <source>Which holiday, or which day was moved</source>
        <translation>Какой праздник или какой день перенесён</translation>
    </message>
</context>
<context>
    <name>kezek::DeadlineNotice</name>
    <message numerus="yes">
        <source>%n applications must be registered or refused within the hour, the first by %1.</source>
        <translation>
            <numerusform>%n заявление нужно решить в течение часа: зарегистрировать или отказать в регистрации. Ближайший срок — %1.</numerusform>
            <numerusform>%n заявления нужно решить в течение часа: зарегистрировать или отказать в регистрации. Ближайший срок — %1.</numerusform>
            <numerusform>%n заявлений нужно решить в течение часа: зарегистрировать или отказать в регистрации. Ближайший срок — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline is near</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Press here to open the list.</source>
        <translation>Нажмите, чтобы открыть список.</translation>
    </message>
</context>
<context>
    <name>kezek::DeskPage</name>
    <message>
        <source>No application of this child was found. Compare the IIN with the birth certificate; if it is right, file a new application.</source>
        <translation>Заявление на этого ребёнка не найдено. Сверьте ИИН со свидетельством о рождении; если он верен, подайте новое заявление.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Several children were found. Type the child&apos;s IIN.</source>
        <translation>Найдено несколько детей. Введите ИИН ребёнка.</translation>
    </message>
    <message>
        <source>Parent desk</source>
        <translation>Приём родителей</translation>
    </message>
    <message>
        <source>Child&apos;s IIN</source>
        <translation>ИИН ребёнка</translation>
    </message>
    <message>
        <source>Find  Enter</source>
        <translation>Найти  Enter</translation>
    </message>
    <message>
        <source>The group of the draft list has no open seat for this child now. Publish its seat, or choose another.</source>
        <translation>В группе из чернового списка сейчас нет места, открытого для этого ребёнка. Место не занято. Опубликуйте место этой группы или выберите другое.</translation>
    </message>
</context>
<context>
    <name>kezek::Desktop</name>
    <message>
        <source>This program was started as the terminal in the hall. Nothing was opened. Sign in with the terminal&apos;s own account, or start the program without --self-service.</source>
        <translation>Программа запущена как терминал в холле. Ничего не открыто. Войдите под учётной записью терминала или запустите программу без --self-service.</translation>
    </message>
    <message>
        <source>The office on the server %1</source>
        <translation>Отдел на сервере %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Until the office&apos;s data is brought along, work with the former version of the program.</source>
        <translation>Ничего не изменено. Пока данные отдела не приведены к новой версии, работайте в прежней версии программы.</translation>
    </message>
</context>
<context>
    <name>kezek::DestroyDialog</name>
    <message numerus="yes">
        <source>Personal data is kept for %n months after the end of a case.</source>
        <translation>
            <numerusform>Персональные данные хранятся %n месяц после завершения заявления.</numerusform>
            <numerusform>Персональные данные хранятся %n месяца после завершения заявления.</numerusform>
            <numerusform>Персональные данные хранятся %n месяцев после завершения заявления.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy by term</source>
        <translation>Уничтожение по сроку</translation>
    </message>
    <message>
        <source>No case has ended so long ago. There is nothing to destroy.</source>
        <translation>Заявлений, завершённых так давно, нет. Уничтожать нечего.</translation>
    </message>
    <message>
        <source>Destroy F8</source>
        <translation>Уничтожить F8</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are due; they ended from %1 to %2.</source>
        <translation>
            <numerusform>Срок истёк у %n заявления; завершены с %1 по %2.</numerusform>
            <numerusform>Срок истёк у %n заявлений; завершены с %1 по %2.</numerusform>
            <numerusform>Срок истёк у %n заявлений; завершены с %1 по %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, IINs, phones, addresses, papers, messages, inquiries and the words of the journal are emptied for good; no backup made from now on holds them. Places in the queue, dates and numbers stay, so that the order of other children can be proved.</source>
        <translation>Имена, ИИН, телефоны, адреса, документы, сообщения, обращения и содержание журнала стираются навсегда; в копиях, сделанных после этого, их нет. Места в очереди, даты и номера остаются, чтобы порядок других детей можно было доказать.</translation>
    </message>
    <message>
        <source>Approved by: position and name</source>
        <translation>Кто утвердил: должность и имя</translation>
    </message>
    <message>
        <source>Reason, for the act and the journal</source>
        <translation>Основание, для акта и журнала</translation>
    </message>
    <message>
        <source>Type the number of cases to confirm</source>
        <translation>Для подтверждения введите число заявлений</translation>
    </message>
</context>
<context>
    <name>kezek::DistrictDialog</name>
    <message>
        <source>Rename the district</source>
        <translation>Переименовать район</translation>
    </message>
    <message>
        <source>Add a district</source>
        <translation>Добавить район</translation>
    </message>
    <message>
        <source>Kindergartens, addresses and wishes that name it show the new name.</source>
        <translation>Новое название появится в детских садах, адресах и пожеланиях.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Добавить F8</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
</context>
<context>
    <name>kezek::DistrictsSection</name>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>The district was added.</source>
        <translation>Район добавлен.</translation>
    </message>
    <message>
        <source>The district was renamed everywhere.</source>
        <translation>Район переименован везде.</translation>
    </message>
    <message>
        <source>Add district…</source>
        <translation>Добавить район…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>There is no district yet. Add the first one: kindergartens and addresses are listed by district.</source>
        <translation>Районов ещё нет. Добавьте первый: детские сады и адреса перечислены по районам.</translation>
    </message>
</context>
<context>
    <name>kezek::EnrolPanel</name>
    <message>
        <source>Enrolment</source>
        <translation>Зачисление</translation>
    </message>
    <message>
        <source>Enrol the child</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Номер договора</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Дата договора</translation>
    </message>
    <message>
        <source>Referral %1: %2, %3, seat %4. Compare the papers with the originals; they are not kept.</source>
        <translation>Направление %1: %2, %3, место %4. Сверьте документы с оригиналами; они не хранятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are not ticked yet. If one is missing or wrong, go back and choose “Papers wrong”.</source>
        <translation>
            <numerusform>Не отмечен %n документ. Если его нет или он неверен, вернитесь назад и выберите «Документы неверны».</numerusform>
            <numerusform>Не отмечено %n документа. Если какого-то нет или он неверен, вернитесь назад и выберите «Документы неверны».</numerusform>
            <numerusform>Не отмечено %n документов. Если какого-то нет или он неверен, вернитесь назад и выберите «Документы неверны».</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number and the date of the contract.</source>
        <translation>Введите номер и дату договора.</translation>
    </message>
    <message>
        <source>The child leaves the queue and takes the seat.</source>
        <translation>Ребёнок снимается с очереди и занимает место.</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 — ребёнок зачислен.</translation>
    </message>
</context>
<context>
    <name>kezek::ExtendPanel</name>
    <message>
        <source>The last day moves from %1 to %2. A referral is extended once.</source>
        <translation>Последний день переносится с %1 на %2. Продлить направление можно один раз.</translation>
    </message>
    <message>
        <source>Extension of the referral</source>
        <translation>Продление направления</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Referral number, as the parent says it</source>
        <translation>Номер направления со слов родителя</translation>
    </message>
    <message>
        <source>The referral is extended through %1.</source>
        <translation>Направление продлено по %1.</translation>
    </message>
</context>
<context>
    <name>kezek::ExtendStep</name>
    <message>
        <source>The referral is extended through %1. An SMS says so too. Come to the kindergarten with the papers before that day is over.</source>
        <translation>Направление продлено по %1. Об этом придёт и СМС. Придите в детский сад с документами до конца этого дня.</translation>
    </message>
    <message>
        <source>Extension of the referral</source>
        <translation>Продление направления</translation>
    </message>
    <message>
        <source>Type the number of your referral and the mobile that stands in the application. The code comes to that mobile.</source>
        <translation>Введите номер вашего направления и мобильный телефон из заявления. На него придёт код.</translation>
    </message>
    <message>
        <source>Number of the referral</source>
        <translation>Номер направления</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Номер мобильного телефона</translation>
    </message>
</context>
<context>
    <name>kezek::FamilyForm</name>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>Имя ребёнка</translation>
    </message>
    <message>
        <source>The birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>The parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Язык группы</translation>
    </message>
    <message>
        <source>Which kindergartens</source>
        <translation>Детские сады</translation>
    </message>
    <message>
        <source>A benefit</source>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>The paper of the benefit</source>
        <translation>Документ о льготе</translation>
    </message>
    <message>
        <source>Two mobiles</source>
        <translation>Два мобильных телефона</translation>
    </message>
    <message>
        <source>Type the child&apos;s IIN. The birth date and the sex are taken from it; correct them if they differ.</source>
        <translation>Введите ИИН ребёнка. Дата рождения и пол берутся из него; исправьте их, если они другие.</translation>
    </message>
    <message>
        <source>Type the name as it stands in the birth certificate.</source>
        <translation>Введите имя так, как оно написано в свидетельстве о рождении.</translation>
    </message>
    <message>
        <source>Type what stands in the birth certificate. The series may stay empty.</source>
        <translation>Введите данные свидетельства о рождении. Серию можно не указывать.</translation>
    </message>
    <message>
        <source>The one who files: the mother, the father or another legal representative.</source>
        <translation>Кто подаёт заявление: мать, отец или другой законный представитель.</translation>
    </message>
    <message>
        <source>Where the child lives.</source>
        <translation>Где живёт ребёнок.</translation>
    </message>
    <message>
        <source>Choose the language of the group, one or several. If you choose none, any will do.</source>
        <translation>Выберите язык группы, один или несколько. Если ничего не выбрать, подойдёт любой.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n kindergartens in the order of your wish. If you choose none, any will do.</source>
        <translation>
            <numerusform>Выберите не больше %n детского сада. Если ничего не выбрать, подойдёт любой.</numerusform>
            <numerusform>Выберите не больше %n детских садов, начиная с самого желаемого. Если ничего не выбрать, подойдёт любой.</numerusform>
            <numerusform>Выберите не больше %n детских садов, начиная с самого желаемого. Если ничего не выбрать, подойдёт любой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has your family a benefit that gives a place before others? The office asks to see its paper when it registers the application.</source>
        <translation>Есть ли у семьи льгота, которая даёт место раньше других? При регистрации заявления отдел попросит показать документ о ней.</translation>
    </message>
    <message>
        <source>Type what stands in the paper, and show the paper at the counter: without it the child stands in the general queue.</source>
        <translation>Введите данные документа и покажите его специалисту: без документа ребёнок встанет в общую очередь.</translation>
    </message>
    <message>
        <source>For example the mother&apos;s and the father&apos;s. SMS about the queue come to both; at the end each is confirmed by a code.</source>
        <translation>Например, мамы и папы. СМС об очереди приходят на оба; в конце каждый подтверждается кодом.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The first mobile</source>
        <translation>Первый мобильный</translation>
    </message>
    <message>
        <source>The second mobile</source>
        <translation>Второй мобильный</translation>
    </message>
</context>
<context>
    <name>kezek::FamilyPanel</name>
    <message>
        <source>Application %1</source>
        <translation>Заявление %1</translation>
    </message>
    <message>
        <source>Application without a number yet</source>
        <translation>Заявление пока без номера</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 г. р.</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>подано %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ИИН %1</translation>
    </message>
    <message>
        <source>in the queue of those born in %1, of %2</source>
        <extracomment>%1 birth year, %2 children waiting</extracomment>
        <translation>в очереди %1 г. р. из %2</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>последний день сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>Направление %1</translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <translation>%1, %2, место %3.</translation>
    </message>
    <message>
        <source>Benefit: none</source>
        <translation>Льгота: нет</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Льгота: %1</translation>
    </message>
    <message>
        <source>(the paper expired on %1)</source>
        <translation>(справка истекла %1)</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(по %1)</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>категория: %1</translation>
    </message>
    <message>
        <source>overdue referrals: %1 of %2</source>
        <translation>просроченных направлений: %1 из %2</translation>
    </message>
    <message>
        <source>The child has another application: %1 (%2).</source>
        <translation>У ребёнка есть другое заявление: %1 (%2).</translation>
    </message>
    <message>
        <source>Twin: %1, application %2 (%3).</source>
        <translation>Двойня: %1, заявление %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type the child&apos;s IIN and press Enter. The card, the place in the queue and what can be done now appear here.</source>
        <translation>Введите ИИН ребёнка и нажмите Enter. Здесь появятся карточка, номер в очереди и доступные действия.</translation>
    </message>
    <message>
        <source>Show whole</source>
        <translation>Показать полностью</translation>
    </message>
    <message>
        <source>The journal keeps who saw the whole IIN and the phones.</source>
        <translation>В журнале останется, кто видел полный ИИН и телефоны.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Получить направление</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Mobile…</source>
        <translation>Телефон…</translation>
    </message>
    <message>
        <source>Written request…</source>
        <translation>Письменно…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Зачислить…</translation>
    </message>
    <message>
        <source>Papers wrong…</source>
        <translation>Документы неверны…</translation>
    </message>
    <message>
        <source>Benefit…</source>
        <translation>Льгота…</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>does not stand in the queue now</source>
        <translation>сейчас в очереди не стоит</translation>
    </message>
</context>
<context>
    <name>kezek::FirstStart</name>
    <message>
        <source>New office</source>
        <translation>Новый отдел</translation>
    </message>
    <message>
        <source>Where is your office&apos;s queue?</source>
        <translation>Где очередь вашего отдела?</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Пароли не совпадают. Введите ещё раз.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>Where the office&apos;s database will lie</source>
        <translation>Где будет храниться база данных отдела</translation>
    </message>
    <message>
        <source>Kezek office (*.kezek)</source>
        <translation>Отдел Kezek (*.kezek)</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Открыть отдел</translation>
    </message>
    <message>
        <source>Kezek office (*.kezek);;All files (*)</source>
        <translation>Отдел Kezek (*.kezek);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Kezek — the kindergarten queue</source>
        <translation>Kezek — очередь в детские сады</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>A training office with made-up children and kindergartens. No SMS leaves this computer.</source>
        <translation>Учебный отдел с вымышленными детьми и садами. SMS с этого компьютера не отправляются.</translation>
    </message>
    <message>
        <source>Open a training office</source>
        <translation>Открыть учебный отдел</translation>
    </message>
    <message>
        <source>An empty queue for your city, kept in one file on this computer. You become its administrator.</source>
        <translation>Пустая очередь вашего города в одном файле на этом компьютере. Вы станете её администратором.</translation>
    </message>
    <message>
        <source>Set up an office…</source>
        <translation>Создать отдел…</translation>
    </message>
    <message>
        <source>An office that exists</source>
        <translation>Существующий отдел</translation>
    </message>
    <message>
        <source>The file was made on this computer before, or a colleague gave you its place.</source>
        <translation>Файл уже создан на этом компьютере, или коллега сообщил вам, где он.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Name of the office in Russian</source>
        <translation>Название отдела на русском</translation>
    </message>
    <message>
        <source>Name of the office in Kazakh</source>
        <translation>Название отдела на казахском</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Districts, one a line: Russian name / Kazakh name</source>
        <translation>Районы, по одному в строке: русское название / казахское название</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>Имя администратора</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Пароль, не меньше 8 знаков</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>File of the office</source>
        <translation>Файл отдела</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Создать отдел</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>Отдел на сервере</translation>
    </message>
    <message>
        <source>Several workplaces share one queue. The administrator told you the server&apos;s name.</source>
        <translation>Несколько рабочих мест ведут одну очередь. Имя сервера вам сообщил администратор.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Подключиться к серверу…</translation>
    </message>
    <message>
        <source>What you typed here has not been saved. Close once more to drop it.</source>
        <translation>Введённое здесь не сохранено. Закройте ещё раз, чтобы отказаться от него.</translation>
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
        <translation>изменено, не сохранено</translation>
    </message>
</context>
<context>
    <name>kezek::GroupDialog</name>
    <message>
        <source>Change the group %1</source>
        <translation>Изменить группу %1</translation>
    </message>
    <message>
        <source>%1. Seats that are taken or promised stay; a smaller group closes free seats.</source>
        <translation>%1. Занятые и обещанные места остаются; при уменьшении закрываются свободные.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>Add a group: %1</source>
        <translation>Добавить группу: %1</translation>
    </message>
    <message>
        <source>Its seats appear free and reach families with the next bulletin.</source>
        <translation>Её места появятся свободными и выйдут к семьям в следующем бюллетене.</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Добавить F8</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Takes children born from</source>
        <translation>Рождённые с</translation>
    </message>
    <message>
        <source>… to</source>
        <translation>… по</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Norm by the licence</source>
        <translation>Норма по лицензии</translation>
    </message>
    <message>
        <source>Reason (needed when the seats, the norm or the children it takes change)</source>
        <translation>Основание (нужно, если меняются места, норма или каких детей принимают)</translation>
    </message>
</context>
<context>
    <name>kezek::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>Find in this topic (Ctrl+F, Enter)</source>
        <translation>Найти в этой теме (Ctrl+F, Enter)</translation>
    </message>
    <message>
        <source>Find in this topic</source>
        <translation>Найти в этой теме</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>States and what leads from one to another</source>
        <translation>Состояния и что ведёт из одного в другое</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The same picture in words</source>
        <translation>Та же схема словами</translation>
    </message>
</context>
<context>
    <name>kezek::HiddenSeatsView</name>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>On referral</source>
        <translation>По направлению</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>В бюллетене</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Сколько дней</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ask the head</source>
        <extracomment>Behind the number of days for which a seat was offered to nobody</extracomment>
        <translation>%1 · спросите сад</translation>
    </message>
    <message>
        <source>Every seat of the norm is taken, on referral, published, or closed for a reason.</source>
        <translation>Каждое место нормы занято, держится по направлению, стоит в бюллетене или закрыто с указанием причины.</translation>
    </message>
    <message>
        <source>No seat is hidden.</source>
        <translation>Скрытых мест нет.</translation>
    </message>
    <message numerus="yes">
        <source>In %n kindergartens</source>
        <translation>
            <numerusform>В %n детском саду</numerusform>
            <numerusform>В %n детских садах</numerusform>
            <numerusform>В %n детских садах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are offered to nobody</source>
        <translation>
            <numerusform>%n место никому не предложено</numerusform>
            <numerusform>%n места никому не предложены</numerusform>
            <numerusform>%n мест никому не предложено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n days</source>
        <translation>
            <numerusform>самое давнее — %n день</numerusform>
            <numerusform>самое давнее — %n дня</numerusform>
            <numerusform>самое давнее — %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>since when the oldest is hidden is not known</source>
        <translation>с какого дня скрыто самое давнее, не известно</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>where, how many seats, for how long</comment>
        <translation>%1 %2; %3.</translation>
    </message>
    <message>
        <source>Seats of the norm that are neither taken, nor on referral, nor in a bulletin, nor closed for a reason: free ones that were not published, and those that the group was never opened for.</source>
        <translation>Места нормы, которые не заняты, не держатся по направлению, не стоят в бюллетене и не закрыты с указанием причины: свободные, но не опубликованные, и те, на которые группу так и не открыли.</translation>
    </message>
    <message>
        <source>Hidden seats by kindergarten and group</source>
        <translation>Скрытые места по садам и группам</translation>
    </message>
    <message>
        <source>Enter — its seats</source>
        <translation>Enter — места группы</translation>
    </message>
</context>
<context>
    <name>kezek::HomeScreen</name>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation>Здравствуйте! Что вы хотите сделать?</translation>
    </message>
</context>
<context>
    <name>kezek::ImportDialog</name>
    <message>
        <source>Columns that are not known are left out: %1.</source>
        <translation>Неизвестные столбцы пропущены: %1.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Bad cells of the table</source>
        <translation>Ячейки с ошибками</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>The table is being checked. Nothing is written.</source>
        <translation>Таблица проверяется. Ничего не записывается.</translation>
    </message>
    <message>
        <source>The table is being imported.</source>
        <translation>Таблица загружается.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>Загружена %n строка.</numerusform>
            <numerusform>Загружены %n строки.</numerusform>
            <numerusform>Загружено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>Ещё %n не перечислена.</numerusform>
            <numerusform>Ещё %n не перечислены.</numerusform>
            <numerusform>Ещё %n не перечислены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells or rows are bad. Nothing was imported. Correct them in the table, save it and import it again.</source>
        <translation>
            <numerusform>Ошибок в ячейках и строках: %n. Ничего не загружено. Исправьте их в таблице, сохраните её и загрузите снова.</numerusform>
            <numerusform>Ошибок в ячейках и строках: %n. Ничего не загружено. Исправьте их в таблице, сохраните её и загрузите снова.</numerusform>
            <numerusform>Ошибок в ячейках и строках: %n. Ничего не загружено. Исправьте их в таблице, сохраните её и загрузите снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are good. Nothing was imported yet.</source>
        <translation>
            <numerusform>%n строка без ошибок. Пока ничего не загружено.</numerusform>
            <numerusform>%n строки без ошибок. Пока ничего не загружено.</numerusform>
            <numerusform>%n строк без ошибок. Пока ничего не загружено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::InquiriesPage</name>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто спрашивает</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>The question is kept. Answer it now, or leave it in the list.</source>
        <translation>Обращение сохранено. Ответьте сейчас или оставьте его в списке.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>New question… F6</source>
        <translation>Новое обращение… F6</translation>
    </message>
    <message>
        <source>Name, word, phone, number…</source>
        <translation>Имя, слово, телефон, номер…</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Поиск в обращениях</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Какие обращения</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>There is no question here.</source>
        <translation>Здесь нет обращений.</translation>
    </message>
    <message>
        <source>Questions, the longest waiting first</source>
        <translation>Обращения, сначала те, что ждут дольше</translation>
    </message>
    <message>
        <source>Enter: answer</source>
        <translation>Enter — ответить</translation>
    </message>
</context>
<context>
    <name>kezek::InquiryCard</name>
    <message>
        <source>Asked %1</source>
        <translation>Задано %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>занимается %1</translation>
    </message>
    <message>
        <source>left no phone</source>
        <translation>телефона нет</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>заявление %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Ответ дан %1</translation>
    </message>
    <message>
        <source>%1 has taken this question; the supervisor can pass it on.</source>
        <translation>Этим обращением занимается %1; передать его может руководитель.</translation>
    </message>
    <message>
        <source>Answer by SMS</source>
        <translation>Ответить по SMS</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Зачитано</translation>
    </message>
    <message>
        <source>Give back F7</source>
        <translation>Вернуть F7</translation>
    </message>
    <message>
        <source>Take F7</source>
        <translation>Взять F7</translation>
    </message>
    <message>
        <source>The question is answered, the SMS is on its way.</source>
        <translation>Ответ дан, SMS отправляется.</translation>
    </message>
    <message>
        <source>Noted: the answer was read out.</source>
        <translation>Записано: ответ зачитан.</translation>
    </message>
    <message>
        <source>The question is free again.</source>
        <translation>Обращение снова свободно: его может взять любой.</translation>
    </message>
    <message>
        <source>You have taken the question.</source>
        <translation>Вы взяли обращение.</translation>
    </message>
    <message>
        <source>Choose a question in the list.</source>
        <translation>Выберите обращение в списке.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Показать номер</translation>
    </message>
    <message>
        <source>The journal keeps who saw it.</source>
        <translation>В журнале останется, кто его видел.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>К приёму</translation>
    </message>
</context>
<context>
    <name>kezek::InquiryStatsView</name>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Задано</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>at the terminal</source>
        <translation>у терминала</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Дольше всего</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Работник</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>с ответом %n</numerusform>
            <numerusform>с ответом %n</numerusform>
            <numerusform>с ответом %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>без ответа %n</numerusform>
            <numerusform>без ответа %n</numerusform>
            <numerusform>без ответа %n</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the answers came within %1, the longest took %2</source>
        <translation>половина ответов дана не позже чем за %1, самый долгий — за %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Questions by week, newest first</source>
        <translation>Обращения по неделям, сначала новые</translation>
    </message>
    <message>
        <source>Answers by worker</source>
        <translation>Ответы по работникам</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто отвечал</translation>
    </message>
    <message>
        <source>No question of this time has been answered.</source>
        <translation>За это время ответов нет.</translation>
    </message>
    <message>
        <source>A week counts the questions asked in it, whenever they were answered. Times are hours and minutes from the question to the answer, day and night; days off are not counted.</source>
        <translation>К неделе относятся обращения, заданные в ней, когда бы на них ни ответили. Время — часы и минуты от вопроса до ответа, круглые сутки; выходные дни не считаются.</translation>
    </message>
</context>
<context>
    <name>kezek::JournalCard</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>сама программа</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Когда: %1</translation>
    </message>
    <message>
        <source>In effect since: %1</source>
        <translation>Действует с: %1</translation>
    </message>
    <message>
        <source>From where: %1</source>
        <translation>Откуда: %1</translation>
    </message>
    <message>
        <source>The personal data of this case was destroyed. Who did what and when is kept.</source>
        <translation>Персональные данные этого заявления уничтожены. Кто, что и когда делал — сохранено.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Choose a row to see what was before and after.</source>
        <translation>Выберите запись, чтобы увидеть, что было и что стало.</translation>
    </message>
    <message numerus="yes">
        <source>reached back %n days</source>
        <translation>
            <numerusform>задним числом на %n день</numerusform>
            <numerusform>задним числом на %n дня</numerusform>
            <numerusform>задним числом на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>It was looked at; nothing was changed.</source>
        <translation>Только просмотр, ничего не изменено.</translation>
    </message>
    <message>
        <source>Open the child</source>
        <translation>Открыть ребёнка</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Было и стало</translation>
    </message>
</context>
<context>
    <name>kezek::JournalFilters</name>
    <message>
        <source>Views and look-ups</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Taking data out</source>
        <translation>Выгрузка данных</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Kindergartens and the bulletin</source>
        <translation>Детские сады и бюллетень</translation>
    </message>
    <message>
        <source>SMS and inquiries</source>
        <translation>SMS и обращения</translation>
    </message>
    <message>
        <source>Accounts and signing in</source>
        <translation>Учётные записи и вход</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Alarms and destruction</source>
        <translation>Сигналы и уничтожение</translation>
    </message>
    <message>
        <source>Any worker</source>
        <translation>Любой работник</translation>
    </message>
    <message>
        <source>Any PC</source>
        <translation>Любое рабочее место</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Любое действие</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>О чём угодно</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Работник</translation>
    </message>
    <message>
        <source>From which PC</source>
        <translation>С какого рабочего места</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Application number or IIN</source>
        <translation>Номер заявления или ИИН</translation>
    </message>
    <message>
        <source>Part of the reason</source>
        <translation>Часть основания</translation>
    </message>
    <message>
        <source>Reached back more than, days:</source>
        <translation>Задним числом больше, дней:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Last 7 days, everything</source>
        <translation>Всё за 7 дней</translation>
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
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Сигналы: %1</translation>
    </message>
</context>
<context>
    <name>kezek::JournalView</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>сама программа</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожено</translation>
    </message>
    <message>
        <source>Back, days</source>
        <translation>Назад, дн.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>No row of the journal fits. Ask for a longer period or for less.</source>
        <translation>Таких записей нет. Возьмите период длиннее или уберите часть условий.</translation>
    </message>
    <message>
        <source>Enter — open the child</source>
        <translation>Enter — открыть ребёнка</translation>
    </message>
    <message>
        <source>Rows of the journal</source>
        <translation>Записи журнала</translation>
    </message>
</context>
<context>
    <name>kezek::KeptAnswerDialog</name>
    <message>
        <source>Change a kept answer</source>
        <translation>Изменить готовый ответ</translation>
    </message>
    <message>
        <source>Keep an answer</source>
        <translation>Новый готовый ответ</translation>
    </message>
    <message>
        <source>Whoever answers chooses it and may still change the words. What was sent before stays as it was.</source>
        <translation>Отвечающий выбирает его и может поправить слова. Отправленное раньше не меняется.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>What it is about, for the list</source>
        <translation>О чём, для списка</translation>
    </message>
    <message>
        <source>Answer in Russian</source>
        <translation>Ответ по-русски</translation>
    </message>
    <message>
        <source>Answer in Kazakh</source>
        <translation>Ответ по-казахски</translation>
    </message>
    <message>
        <source>In use: offered to whoever answers</source>
        <translation>Используется: предлагается тем, кто отвечает</translation>
    </message>
    <message>
        <source>Russian: %1. Kazakh: %2.</source>
        <translation>По-русски: %1. По-казахски: %2.</translation>
    </message>
</context>
<context>
    <name>kezek::KeptAnswersView</name>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The supervisor or the administrator writes kept answers.</source>
        <translation>Готовые ответы пишет руководитель или администратор.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Готовый ответ сохранён.</translation>
    </message>
    <message>
        <source>Add an answer…</source>
        <translation>Добавить ответ…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>No answer is kept yet. Add those that are given often: then one choice fills them in.</source>
        <translation>Готовых ответов пока нет. Добавьте те, что даются часто: тогда их можно будет взять одним выбором.</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenDialog</name>
    <message>
        <source>Change the kindergarten</source>
        <translation>Изменить детский сад</translation>
    </message>
    <message>
        <source>Add a kindergarten</source>
        <translation>Добавить детский сад</translation>
    </message>
    <message>
        <source>It has no groups and no seats until you add them.</source>
        <translation>Групп и мест в нём нет, пока вы их не добавите.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Добавить F8</translation>
    </message>
    <message>
        <source>Name, as families know it</source>
        <translation>Название, как его знают семьи</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
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
        <translation>Такого детского сада нет или их несколько.</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenTreeModel</name>
    <message>
        <source>Kindergarten / group</source>
        <translation>Сад / группа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родились</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Своб.</translation>
    </message>
    <message>
        <source>Taken %1, on referral %2, in the bulletin %3, free and not published %4, closed %5</source>
        <translation>Занято %1, по направлению %2, в бюллетене %3, свободно и не опубликовано %4, закрыто %5</translation>
    </message>
    <message>
        <source>Born from %1 to %2</source>
        <translation>Рождённые с %1 по %2</translation>
    </message>
</context>
<context>
    <name>kezek::KindergartenVerbs</name>
    <message>
        <source>The kindergarten was added. Add its groups next.</source>
        <translation>Детский сад добавлен. Теперь добавьте его группы.</translation>
    </message>
    <message>
        <source>The kindergarten was changed.</source>
        <translation>Детский сад изменён.</translation>
    </message>
    <message>
        <source>The group was added. Its seats are free and not published yet.</source>
        <translation>Группа добавлена. Её места свободны и ещё не опубликованы.</translation>
    </message>
    <message>
        <source>The group was changed.</source>
        <translation>Группа изменена.</translation>
    </message>
    <message>
        <source>Recall the referral to seat %1</source>
        <translation>Отозвать направление на место %1</translation>
    </message>
    <message>
        <source>%1 goes back to its own place in the queue with its own category, without a strike, and the family gets an SMS. The seat becomes free.</source>
        <translation>%1 — ребёнок вернётся на своё место в очереди со своей категорией, без просрочки; семья получит SMS. Место освободится.</translation>
    </message>
    <message>
        <source>Recall the referral F8</source>
        <translation>Отозвать направление F8</translation>
    </message>
    <message>
        <source>The referral was recalled; %1 is back in the queue.</source>
        <translation>Направление отозвано; %1 снова в очереди.</translation>
    </message>
    <message>
        <source>Recall seat %1 from the bulletin</source>
        <translation>Отозвать место %1 из бюллетеня</translation>
    </message>
    <message>
        <source>Families can no longer choose it. Invitations that are left without a seat end, and those families get an SMS.</source>
        <translation>Семьи больше не смогут его выбрать. Приглашения, оставшиеся без места, отменяются, этим семьям придёт SMS.</translation>
    </message>
    <message>
        <source>Recall the seat F8</source>
        <translation>Отозвать место F8</translation>
    </message>
    <message>
        <source>Seat %1 was taken out of the bulletin.</source>
        <translation>Место %1 убрано из бюллетеня.</translation>
    </message>
    <message>
        <source>Open seat %1 again</source>
        <translation>Снова открыть место %1</translation>
    </message>
    <message>
        <source>Close seat %1</source>
        <translation>Закрыть место %1</translation>
    </message>
    <message>
        <source>It becomes free and reaches families with the next bulletin.</source>
        <translation>Оно станет свободным и выйдет к семьям в следующем бюллетене.</translation>
    </message>
    <message>
        <source>It is not counted and nobody can choose it until it is opened again. If it stands in the bulletin, it is taken out.</source>
        <translation>Оно не считается, и выбрать его нельзя, пока его снова не откроют. Если оно в бюллетене, оно оттуда убирается.</translation>
    </message>
    <message>
        <source>Open the seat F8</source>
        <translation>Открыть место F8</translation>
    </message>
    <message>
        <source>Close the seat F8</source>
        <translation>Закрыть место F8</translation>
    </message>
    <message>
        <source>Seat %1 is open again.</source>
        <translation>Место %1 снова открыто.</translation>
    </message>
    <message>
        <source>Seat %1 is closed.</source>
        <translation>Место %1 закрыто.</translation>
    </message>
    <message>
        <source>%1 has left the kindergarten</source>
        <translation>%1 — ребёнок выбыл из детского сада</translation>
    </message>
    <message>
        <source>The enrolment ends and the application goes to the archive. Seat %1 becomes free and reaches families with the next bulletin.</source>
        <translation>Зачисление завершится, заявление уйдёт в архив. Место %1 освободится и выйдет к семьям в следующем бюллетене.</translation>
    </message>
    <message>
        <source>End the enrolment F8</source>
        <translation>Завершить зачисление F8</translation>
    </message>
    <message>
        <source>The enrolment of %1 ended; the seat is free.</source>
        <translation>%1 — зачисление завершено; место свободно.</translation>
    </message>
    <message>
        <source>%1 has seat %2 in the other group, referral %3.</source>
        <translation>%1: место %2 в другой группе, направление %3.</translation>
    </message>
    <message>
        <source>The group is closed.</source>
        <translation>Группа закрыта.</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were recalled.</source>
        <translation>
            <numerusform>Отозвано %n направление.</numerusform>
            <numerusform>Отозваны %n направления.</numerusform>
            <numerusform>Отозвано %n направлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats left the bulletin.</source>
        <translation>
            <numerusform>Из бюллетеня вышло %n место.</numerusform>
            <numerusform>Из бюллетеня вышли %n места.</numerusform>
            <numerusform>Из бюллетеня вышло %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children keep their seats.</source>
        <translation>
            <numerusform>%n ребёнок сохраняет место.</numerusform>
            <numerusform>%n ребёнка сохраняют места.</numerusform>
            <numerusform>%n детей сохраняют места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the group %1 again</source>
        <translation>Снова открыть группу: %1</translation>
    </message>
    <message>
        <source>Its free seats are free since now and reach families with the next bulletin.</source>
        <translation>Её свободные места свободны с этой минуты и дойдут до семей со следующим бюллетенем.</translation>
    </message>
    <message>
        <source>Open the group F8</source>
        <translation>Открыть группу F8</translation>
    </message>
    <message numerus="yes">
        <source>The group is open again: %n seats are free.</source>
        <translation>
            <numerusform>Группа снова открыта: свободно %n место.</numerusform>
            <numerusform>Группа снова открыта: свободны %n места.</numerusform>
            <numerusform>Группа снова открыта: свободно %n мест.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::KindergartensPage</name>
    <message numerus="yes">
        <source>Publish %n seats…</source>
        <translation>
            <numerusform>Опубликовать %n место…</numerusform>
            <numerusform>Опубликовать %n места…</numerusform>
            <numerusform>Опубликовать %n мест…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish seats…</source>
        <translation>Опубликовать места…</translation>
    </message>
    <message>
        <source>Kindergartens and seats</source>
        <translation>Детские сады и места</translation>
    </message>
    <message>
        <source>Search among kindergartens and groups</source>
        <translation>Поиск по садам и группам</translation>
    </message>
    <message>
        <source>Kindergartens and their groups</source>
        <translation>Детские сады и их группы</translation>
    </message>
    <message>
        <source>Add kindergarten…</source>
        <translation>Добавить сад…</translation>
    </message>
    <message>
        <source>New school year…</source>
        <translation>Новый учебный год…</translation>
    </message>
    <message>
        <source>Groups and seats</source>
        <translation>Группы и места</translation>
    </message>
    <message>
        <source>Hidden seats</source>
        <translation>Скрытые места</translation>
    </message>
    <message>
        <source>Coming free</source>
        <translation>Освобождаются</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>No kindergarten is shown. Clear the search and the choices above, or add a kindergarten.</source>
        <translation>Ни один сад не показан. Очистите поиск и отбор выше или добавьте детский сад.</translation>
    </message>
    <message>
        <source>Compare the list of the chosen kindergarten…</source>
        <translation>Сверить список выбранного сада…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>kezek::LookMenu</name>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>The size of %1 % is kept. The windows that are open stay as they are. Close the program and start it again to see it.</source>
        <translation>Размер %1 % запомнен. Открытые окна пока остались прежними. Чтобы увидеть новый размер, закройте программу и запустите её снова.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастный</translation>
    </message>
</context>
<context>
    <name>kezek::LookUpStep</name>
    <message>
        <source>No application of this child was found. Compare the IIN with the birth certificate. If it is right, go back and press “Submit an application”, or come to the counter.</source>
        <translation>Заявление этого ребёнка не найдено. Сверьте ИИН со свидетельством о рождении. Если он верный, вернитесь назад и нажмите «Подать заявление» или подойдите к специалисту.</translation>
    </message>
    <message>
        <source>Check of the queue</source>
        <translation>Проверка очереди</translation>
    </message>
    <message>
        <source>IIN of the child, 12 digits</source>
        <translation>ИИН ребёнка, 12 цифр</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>About Kezek</source>
        <translation>О программе Kezek</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Справка по этой странице</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>kezek::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kezek::MessageCard</name>
    <message>
        <source>application %1</source>
        <translation>заявление %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS parts</source>
        <translation>
            <numerusform>%n часть SMS</numerusform>
            <numerusform>%n части SMS</numerusform>
            <numerusform>%n частей SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Создано %1</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>ждёт до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завершено %1</translation>
    </message>
    <message>
        <source>The family was phoned on %1.</source>
        <translation>Семье позвонили %1.</translation>
    </message>
    <message>
        <source>A code is never sent twice: send a new one at the parent desk.</source>
        <translation>Код дважды не отправляют: отправьте новый на приёме родителей.</translation>
    </message>
    <message>
        <source>The message is still on its way; a second one would reach the family twice.</source>
        <translation>Сообщение ещё в пути; второе пришло бы семье повторно.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message is sent once more.</source>
        <translation>Сообщение отправляется ещё раз.</translation>
    </message>
    <message>
        <source>Noted: the family was phoned.</source>
        <translation>Отмечено: семье позвонили.</translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation>Выберите сообщение в списке.</translation>
    </message>
    <message>
        <source>Who was reached, and what was said</source>
        <translation>С кем говорили и что сказали</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Phoned</source>
        <translation>Позвонили</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>На приём</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>стоимость %1</translation>
    </message>
    <message>
        <source>History of the message</source>
        <translation>История сообщения</translation>
    </message>
</context>
<context>
    <name>kezek::MessagesPage</name>
    <message>
        <source>Written</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Show all families</source>
        <translation>Показать все семьи</translation>
    </message>
    <message>
        <source>There is no message here.</source>
        <translation>Здесь нет сообщений.</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Сообщения, сначала новые</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Все сообщения</translation>
    </message>
    <message>
        <source>To phone: %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Стоимость по дням</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
</context>
<context>
    <name>kezek::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>kezek::NewApplicationPage</name>
    <message>
        <source>What you had typed before was brought back. Codes must be sent anew.</source>
        <translation>Введённое ранее возвращено. Коды нужно отправить заново.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is accepted for registration; it is due by %2. The family gets an SMS.</source>
        <translation>%1 — заявление принято на регистрацию; срок до %2. Семья получит SMS.</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>пока без номера</translation>
    </message>
    <message>
        <source>This child already has an application: %1, %2</source>
        <translation>На этого ребёнка уже есть заявление: %1, %2</translation>
    </message>
    <message>
        <source>An earlier application: %1, %2</source>
        <translation>Прежнее заявление: %1, %2</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Back to the list Esc</source>
        <translation>К списку Esc</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>File F8</source>
        <translation>Подать F8</translation>
    </message>
    <message>
        <source>Enter: next field. Ctrl+Down: next card. F8 or Ctrl+Enter: file. Esc goes back; what is typed stays.</source>
        <translation>Enter — к следующему полю, Ctrl+↓ — к следующему разделу, F8 или Ctrl+Enter — подать. Esc — назад; введённое сохраняется.</translation>
    </message>
</context>
<context>
    <name>kezek::NewApplicationStep</name>
    <message>
        <source>The office registers the application by %1. Then an SMS with its number comes to %2. Keep the number: it changes a mobile and withdraws the application.</source>
        <translation>Отдел зарегистрирует заявление до %1. После этого на %2 придёт СМС с номером заявления. Сохраните номер: по нему меняют телефон и отклоняют заявление.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>Confirmation of mobile %1 of %2</source>
        <translation>Подтверждение номера %1 из %2</translation>
    </message>
    <message>
        <source>A code comes to %1. Whoever has this mobile reads it to you.</source>
        <translation>Код придёт на %1. Если телефон у другого родителя, попросите прочитать код.</translation>
    </message>
    <message>
        <source>Submit the application</source>
        <translation>Подать заявление</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The application is accepted for registration</source>
        <translation>Заявление принято для регистрации</translation>
    </message>
    <message>
        <source>Come to the counter with your identity card, the child&apos;s birth certificate and the paper of the benefit.</source>
        <translation>Подойдите к специалисту: возьмите удостоверение личности, свидетельство о рождении ребёнка и документ о льготе.</translation>
    </message>
    <message>
        <source>Come to the counter with your identity card and the child&apos;s birth certificate.</source>
        <translation>Подойдите к специалисту: возьмите удостоверение личности и свидетельство о рождении ребёнка.</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Распечатать уведомление</translation>
    </message>
</context>
<context>
    <name>kezek::NightPanel</name>
    <message>
        <source>Referrals annulled</source>
        <translation>Аннулируется направлений</translation>
    </message>
    <message>
        <source>Applications back in the queue</source>
        <translation>Заявлений вернётся в очередь</translation>
    </message>
    <message>
        <source>Applications archived (second time overdue)</source>
        <translation>Заявлений уйдёт в архив (2-я просрочка)</translation>
    </message>
    <message>
        <source>Children too old, archived</source>
        <translation>Детей старше возраста — в архив</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>Мест освободится</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS будет отправлено</translation>
    </message>
    <message>
        <source>If nobody does anything tonight</source>
        <translation>Если никто ничего не сделает сегодня ночью</translation>
    </message>
    <message>
        <source>Preview of the work at 00:00</source>
        <translation>Предпросмотр работы в 00:00</translation>
    </message>
    <message numerus="yes">
        <source>Of these referrals, %n family(ies) were told neither by SMS nor by phone. Phone them today.</source>
        <translation>
            <numerusform>По этим направлениям %n семье не сообщено ни по SMS, ни по телефону. Позвоните сегодня.</numerusform>
            <numerusform>По этим направлениям %n семьям не сообщено ни по SMS, ни по телефону. Позвоните сегодня.</numerusform>
            <numerusform>По этим направлениям %n семьям не сообщено ни по SMS, ни по телефону. Позвоните сегодня.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every family of these referrals was told, by SMS or by phone.</source>
        <translation>Всем семьям по этим направлениям сообщено — по SMS или по телефону.</translation>
    </message>
</context>
<context>
    <name>kezek::OfficeSection</name>
    <message>
        <source>The office was saved. Papers and messages carry the new words from now on.</source>
        <translation>Данные отдела сохранены. Теперь они стоят в документах и сообщениях.</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Address where families come with papers</source>
        <translation>Адрес, куда семьи приходят с документами</translation>
    </message>
    <message>
        <source>Telephone for families</source>
        <translation>Телефон для семей</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Отдел</translation>
    </message>
</context>
<context>
    <name>kezek::OwnDataDialog</name>
    <message>
        <source>Own data: %1</source>
        <translation>Собственные данные: %1</translation>
    </message>
    <message>
        <source>One file with everything that is kept of the child and the applicant, for the person who asked. Workers are named by their roles; nothing is said of other families. That it was given out stands in the journal.</source>
        <translation>Один файл со всем, что хранится о ребёнке и заявителе, для того, кто запросил. О работниках указана роль, о других семьях ничего. Выдача записывается в журнал.</translation>
    </message>
    <message>
        <source>Make the file F8</source>
        <translation>Сделать файл F8</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер запроса</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Дата запроса</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Язык файла</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Собственные данные</translation>
    </message>
</context>
<context>
    <name>kezek::PaperActions</name>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>The paper went to the printer. If it does not come out, look whether the printer has paper and print it again: what was done before stays done.</source>
        <translation>Документ отправлен на принтер. Если он не вышел, проверьте, есть ли бумага, и напечатайте ещё раз: всё сделанное до этого сохранено.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>kezek::PasswordDialog</name>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>Новый пароль, не меньше 8 знаков</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Новый пароль: %1</translation>
    </message>
    <message>
        <source>The worker signs in with it once and then chooses their own. A locked account is open again.</source>
        <translation>Работник войдёт с ним один раз и задаст свой. Закрытый вход снова открывается.</translation>
    </message>
    <message>
        <source>Set F8</source>
        <translation>Задать F8</translation>
    </message>
    <message>
        <source>Type the new password. The password was not set.</source>
        <translation>Введите новый пароль. Пароль не задан.</translation>
    </message>
    <message>
        <source>The two passwords differ. The password was not set. Type the new one twice.</source>
        <translation>Пароли не совпадают. Пароль не задан. Введите новый дважды.</translation>
    </message>
</context>
<context>
    <name>kezek::PeriodChooser</name>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Этот учебный год</translation>
    </message>
    <message>
        <source>Last school year</source>
        <translation>Прошлый учебный год</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Другие дни…</translation>
    </message>
</context>
<context>
    <name>kezek::PeriodDialog</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Период отчёта</translation>
    </message>
    <message>
        <source>Both days are counted. Type them as digits: 01092026.</source>
        <translation>Оба дня входят в отчёт. Их можно набрать цифрами: 01092026.</translation>
    </message>
    <message>
        <source>Show F8</source>
        <translation>Показать F8</translation>
    </message>
    <message>
        <source>The last day is before the first one. Nothing was counted. Type a later day.</source>
        <translation>Последний день раньше первого. Ничего не посчитано. Введите более поздний день.</translation>
    </message>
</context>
<context>
    <name>kezek::PhoneField</name>
    <message>
        <source>Again in %1</source>
        <translation>Снова через %1</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Отправить код</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Second mobile</source>
        <translation>Второй мобильный</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation>Код из SMS</translation>
    </message>
    <message>
        <source>Code, valid %1 more</source>
        <translation>Код, ещё %1</translation>
    </message>
    <message>
        <source>The code has ended: send a new one</source>
        <translation>Срок кода истёк: отправьте новый</translation>
    </message>
    <message>
        <source>or why no code</source>
        <translation>или почему без кода</translation>
    </message>
</context>
<context>
    <name>kezek::PhoneView</name>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Что сообщить</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>заявление %1</translation>
    </message>
    <message>
        <source>nothing arrived since %1</source>
        <translation>ничего не доходит с %1</translation>
    </message>
    <message>
        <source>Noted: the family was phoned.</source>
        <translation>Записано: семье позвонили.</translation>
    </message>
    <message>
        <source>Nobody must be phoned: every message arrived or is on its way.</source>
        <translation>Звонить никому не нужно: все сообщения дошли или в пути.</translation>
    </message>
    <message>
        <source>Families to phone, longest waiting first</source>
        <translation>Кому позвонить, сначала те, кто ждёт дольше</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Сообщите</translation>
    </message>
    <message>
        <source>Who was reached, and what was said</source>
        <translation>С кем говорили и что сказали</translation>
    </message>
    <message>
        <source>Phoned F8</source>
        <translation>Позвонили F8</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>All messages of this family: one can be sent once more.</source>
        <translation>Все сообщения этой семьи: любое можно отправить ещё раз.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>К приёму родителей</translation>
    </message>
    <message>
        <source>The whole phone number is shown there.</source>
        <translation>Там виден полный номер телефона.</translation>
    </message>
</context>
<context>
    <name>kezek::PlacesFilter</name>
    <message>
        <source>All districts</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Все возрасты</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>With free seats</source>
        <translation>Есть свободные</translation>
    </message>
    <message>
        <source>With closed seats</source>
        <translation>Есть закрытые</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Language of the group</source>
        <translation>Язык группы</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Вид группы</translation>
    </message>
    <message>
        <source>Seats of the group</source>
        <translation>Места группы</translation>
    </message>
</context>
<context>
    <name>kezek::ProgressRow</name>
    <message>
        <source>The report is being counted. Other windows can be worked in meanwhile.</source>
        <translation>Отчёт считается. В других окнах пока можно работать.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Stop Esc</source>
        <translation>Остановить Esc</translation>
    </message>
</context>
<context>
    <name>kezek::ProofPanel</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Why it did not get this seat</source>
        <translation>Почему место занял не он</translation>
    </message>
    <message>
        <source>Referral %1, issued %2: place %3 of %4 in the queue of those born in %5.</source>
        <translation>Направление %1, выдано %2: место %3 из %4 в очереди детей %5 года рождения.</translation>
    </message>
    <message>
        <source>Taken within the window: only those invited could take it.</source>
        <translation>Место занято в окно приоритета: занять его могли только приглашённые.</translation>
    </message>
    <message>
        <source>Taken after the window: it was open to all.</source>
        <translation>Место занято после окна приоритета: оно было открыто для всех.</translation>
    </message>
    <message numerus="yes">
        <source>For %n children no reason was found in the records. Check them before the sheet leaves the office.</source>
        <translation>
            <numerusform>Для %n ребёнка причина по записям не установлена. Проверьте, прежде чем лист выйдет из отдела.</numerusform>
            <numerusform>Для %n детей причина по записям не установлена. Проверьте, прежде чем лист выйдет из отдела.</numerusform>
            <numerusform>Для %n детей причина по записям не установлена. Проверьте, прежде чем лист выйдет из отдела.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof sheet: who stood ahead and why they were passed over</source>
        <translation>Лист доказательства: кто стоял впереди и почему не получил место</translation>
    </message>
    <message>
        <source>With names, for the office&apos;s own use</source>
        <translation>С именами, для работы отдела</translation>
    </message>
    <message>
        <source>Outsiders get numbers instead of names. The journal keeps who made a sheet with names.</source>
        <translation>Посторонним выдаются номера вместо имён. Журнал хранит, кто составил лист с именами.</translation>
    </message>
    <message>
        <source>Nobody stood ahead: the child was the first.</source>
        <translation>Впереди не стоял никто: ребёнок был первым.</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Собираются сведения…</translation>
    </message>
    <message>
        <source>Who stood ahead</source>
        <translation>Кто стоял впереди</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
</context>
<context>
    <name>kezek::ProposalsDialog</name>
    <message>
        <source>Draft list</source>
        <translation>Черновой список</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождён</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Children and the seats that the trial gives them</source>
        <translation>Дети и места, которые даёт им проба</translation>
    </message>
    <message>
        <source>Enter — the desk</source>
        <translation>Enter — приём</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть приём</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is no draft list. The head of the office makes one of a trial: Reports, What if.</source>
        <translation>Чернового списка нет. Его составляет руководитель по результату пробы: Отчёты, «Что, если».</translation>
    </message>
    <message numerus="yes">
        <source>%n families are still to be asked.</source>
        <translation>
            <numerusform>Осталось спросить %n семью.</numerusform>
            <numerusform>Осталось спросить %n семьи.</numerusform>
            <numerusform>Осталось спросить %n семей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet: each seat is taken at the desk with the family&apos;s code.</source>
        <translation>Никому ещё ничего не обещано: каждое место занимают на приёме с кодом семьи.</translation>
    </message>
    <message>
        <source>Wanted after all</source>
        <translation>Всё-таки хотят</translation>
    </message>
    <message>
        <source>The family declines</source>
        <translation>Семья отказывается</translation>
    </message>
</context>
<context>
    <name>kezek::PublishPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1, %2: %n место</numerusform>
            <numerusform>%1, %2: %n места</numerusform>
            <numerusform>%1, %2: %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more groups</source>
        <translation>
            <numerusform>и ещё %n группа</numerusform>
            <numerusform>и ещё %n группы</numerusform>
            <numerusform>и ещё %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the bulletin</source>
        <translation>Публикация бюллетеня</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n seats  F9</source>
        <translation>
            <numerusform>Опубликовать %n место  F9</numerusform>
            <numerusform>Опубликовать %n места  F9</numerusform>
            <numerusform>Опубликовать %n мест  F9</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families are invited.</source>
        <translation>
            <numerusform>Приглашена %n семья.</numerusform>
            <numerusform>Приглашены %n семьи.</numerusform>
            <numerusform>Приглашено %n семей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is published: %n seats.</source>
        <translation>
            <numerusform>Бюллетень %1 опубликован: %n место.</numerusform>
            <numerusform>Бюллетень %1 опубликован: %n места.</numerusform>
            <numerusform>Бюллетень %1 опубликован: %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>No waiting child fits them, so nobody is invited.</source>
        <translation>Они не подходят ни одному ребёнку в очереди, поэтому никто не приглашён.</translation>
    </message>
    <message>
        <source>They are open to all families at once.</source>
        <translation>Они сразу открыты для всех семей.</translation>
    </message>
</context>
<context>
    <name>kezek::QuestionDialog</name>
    <message>
        <source>A question by phone</source>
        <translation>Обращение по телефону</translation>
    </message>
    <message>
        <source>It stands in the list until somebody answers it: at once, or later by SMS.</source>
        <translation>Оно стоит в списке, пока на него не ответят: сразу или позже по SMS.</translation>
    </message>
    <message>
        <source>Keep F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>Who asks, as they say it</source>
        <translation>Кто спрашивает, с его слов</translation>
    </message>
    <message>
        <source>Phone for the answer, if they give one</source>
        <translation>Телефон для ответа, если назван</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>An SMS is wanted</source>
        <translation>Согласен на отправку SMS</translation>
    </message>
    <message>
        <source>The child&apos;s IIN or the application number, if it is about a child</source>
        <translation>ИИН ребёнка или номер заявления, если вопрос о ребёнке</translation>
    </message>
</context>
<context>
    <name>kezek::QueuePage</name>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>№ в очереди</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>In the queue since</source>
        <translation>В очереди с</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Number, IIN, name or phone within this year…</source>
        <translation>Номер, ИИН, имя или телефон</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>One queue a birth year for the whole city: by category, inside it by the instant of filing. Enter opens the child at the desk.</source>
        <translation>Одна очередь на год рождения по всему городу: по категории, внутри — по времени подачи. Enter открывает ребёнка на приёме.</translation>
    </message>
    <message>
        <source>Nobody waits here. Choose another year or clear the filter.</source>
        <translation>Здесь никто не ждёт. Выберите другой год или очистите фильтр.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
</context>
<context>
    <name>kezek::RankChart</name>
    <message>
        <source>Rules A</source>
        <translation>Правила А</translation>
    </message>
    <message>
        <source>Rules B</source>
        <translation>Правила Б</translation>
    </message>
    <message>
        <source>Placed by wish</source>
        <translation>Устроены по пожеланиям</translation>
    </message>
    <message>
        <source>Which of the wishes</source>
        <translation>Которое из пожеланий</translation>
    </message>
</context>
<context>
    <name>kezek::ReasonDialog</name>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Причина (останется в журнале)</translation>
    </message>
</context>
<context>
    <name>kezek::ReasonPanel</name>
    <message>
        <source>Referral %1 ends. The child goes back to its own place with its own category, without a strike. The seat becomes free. The family gets an SMS.</source>
        <translation>Направление %1 завершится. Ребёнок вернётся на своё место со своей категорией, без просрочки. Место освободится. Семья получит SMS.</translation>
    </message>
    <message>
        <source>It counts as a strike.</source>
        <translation>Это считается просрочкой.</translation>
    </message>
    <message>
        <source>It is not a strike.</source>
        <translation>Это не просрочка.</translation>
    </message>
    <message>
        <source>Referral %1 ends. The child goes back to the queue on general grounds and keeps its filing date. %2 The seat goes through the next bulletin. A proof of the benefit shown later gives the category back.</source>
        <translation>Направление %1 завершится. Ребёнок вернётся в очередь на общих основаниях, дата подачи сохранится. %2 Место выйдет в следующем бюллетене. Если льготу подтвердят позже, категория вернётся.</translation>
    </message>
    <message>
        <source>Recall of the referral</source>
        <translation>Отзыв направления</translation>
    </message>
    <message>
        <source>Papers missing or wrong</source>
        <translation>Документов нет или они неверны</translation>
    </message>
    <message>
        <source>Recall the referral</source>
        <translation>Отозвать направление</translation>
    </message>
    <message>
        <source>Return to the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Причина (останется в журнале)</translation>
    </message>
    <message>
        <source>Which papers, and what is wrong with them</source>
        <translation>Какие документы и что в них не так</translation>
    </message>
    <message>
        <source>The referral was recalled; %1 is back in the queue.</source>
        <translation>Направление отозвано; %1 снова в очереди.</translation>
    </message>
    <message>
        <source>%1 is back in the queue on general grounds.</source>
        <translation>%1 — возврат в очередь на общих основаниях.</translation>
    </message>
</context>
<context>
    <name>kezek::RecallSeatPanel</name>
    <message>
        <source>Recall of a seat</source>
        <translation>Отзыв места</translation>
    </message>
    <message>
        <source>Recall the seat</source>
        <translation>Отозвать место</translation>
    </message>
    <message>
        <source>%1, %2, bulletin %3. The seat goes out of the bulletin; an invitation that no longer has a seat ends, and the family gets an SMS. It goes into a bulletin again only by hand.</source>
        <translation>%1, %2, бюллетень %3. Место уйдёт из бюллетеня; приглашение, оставшееся без места, отменяется, семья получит SMS. В бюллетень место вернётся только вручную.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Причина (останется в журнале)</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>место %1</translation>
    </message>
    <message>
        <source>The seat is out of the bulletin.</source>
        <translation>Место убрано из бюллетеня.</translation>
    </message>
</context>
<context>
    <name>kezek::ReferralCard</name>
    <message>
        <source>%1 issued: %2, %3, seat %4</source>
        <translation>%1 выдано: %2, %3, место %4</translation>
    </message>
    <message>
        <source>%1 extended</source>
        <translation>%1 продлено</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>договор %1</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1 завершено: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1 · %2, %3, seat %4</source>
        <translation>%1 · %2, %3, место %4</translation>
    </message>
    <message>
        <source>Issued %1 · come by %2 · %3 · last day %4</source>
        <translation>Выдано %1 · прийти не позднее %2 · %3 · последний день %4</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>продлено один раз</translation>
    </message>
    <message>
        <source>can be extended through %1</source>
        <translation>продлить можно по %1</translation>
    </message>
    <message>
        <source>If the term ends now, it is overdue for the last allowed time: the application goes to the archive.</source>
        <translation>Если срок истечёт, просрочка будет последней допустимой: заявление уйдёт в архив.</translation>
    </message>
    <message>
        <source>Choose a referral in the list.</source>
        <translation>Выберите направление в списке.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Зачислить…</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>На приём</translation>
    </message>
    <message>
        <source>Extension, a new mobile and withdrawal are done at the parent desk, with a code.</source>
        <translation>Продление, смена телефона и отклонение — на приёме родителей, по коду.</translation>
    </message>
    <message>
        <source>Papers wrong…</source>
        <translation>Документы неверны…</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>History of the family&apos;s referrals</source>
        <translation>История направлений семьи</translation>
    </message>
    <message>
        <source>Proof sheet…</source>
        <translation>Лист доказательства…</translation>
    </message>
    <message>
        <source>Everyone who stood ahead when the referral was issued, and why they were passed over.</source>
        <translation>Все, кто стоял впереди, когда выдано направление, и почему место получили не они.</translation>
    </message>
</context>
<context>
    <name>kezek::ReferralsPage</name>
    <message>
        <source>Last day</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>the last time</source>
        <translation>последний раз</translation>
    </message>
    <message>
        <source>All kindergartens</source>
        <translation>Все детские сады</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Number, IIN, surname, phone…</source>
        <translation>Номер, ИИН, фамилия, телефон</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>И завершённые</translation>
    </message>
    <message>
        <source>There is no referral here. A referral is issued at the parent desk.</source>
        <translation>Здесь нет направлений. Направление выдают на приёме родителей.</translation>
    </message>
    <message>
        <source>Enter — to the desk</source>
        <translation>Enter — на приём</translation>
    </message>
    <message>
        <source>Referrals by their last day</source>
        <translation>Направления по последнему дню</translation>
    </message>
    <message>
        <source>Nobody has a referral to your kindergarten now.</source>
        <translation>Сейчас ни у кого нет направления в ваш детский сад.</translation>
    </message>
    <message>
        <source>Enter — enrol</source>
        <translation>Enter — зачислить</translation>
    </message>
</context>
<context>
    <name>kezek::RefuseDialog</name>
    <message>
        <source>Refuse registration: %1</source>
        <translation>Отказ в регистрации: %1</translation>
    </message>
    <message>
        <source>The application goes to the archive. The family gets the ground and these words by SMS and on paper.</source>
        <translation>Заявление уйдёт в архив. Основание и этот текст семья получит в SMS и на бумаге.</translation>
    </message>
    <message>
        <source>Refuse F8</source>
        <translation>Отказать F8</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>In words, for the family</source>
        <translation>Словами, для семьи</translation>
    </message>
</context>
<context>
    <name>kezek::RenewBenefitPanel</name>
    <message>
        <source>Proof of a benefit</source>
        <translation>Подтверждение льготы</translation>
    </message>
    <message>
        <source>Accept the proof</source>
        <translation>Принять подтверждение</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Valid until (empty: no end)</source>
        <translation>Действует до (пусто: бессрочно)</translation>
    </message>
    <message>
        <source>The child gets the category and keeps its filing date. Its place in the queue changes at once.</source>
        <translation>Ребёнок получит категорию, дата подачи сохранится. Номер в очереди изменится сразу.</translation>
    </message>
    <message>
        <source>The benefit is accepted; the place in the queue is %1 now.</source>
        <translation>Льгота принята; номер в очереди теперь %1.</translation>
    </message>
    <message>
        <source>The benefit is accepted.</source>
        <translation>Льгота принята.</translation>
    </message>
</context>
<context>
    <name>kezek::ReportFilters</name>
    <message>
        <source>Birth year</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>All birth years</source>
        <translation>Все годы рождения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation>Язык воспитания</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>All kindergartens</source>
        <translation>Все детские сады</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Работник</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Все работники</translation>
    </message>
</context>
<context>
    <name>kezek::ReportOutput</name>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>kezek::ReportView</name>
    <message>
        <source>— a click on a bar, or Enter, opens its applications</source>
        <translation>— щелчок по столбцу или Enter открывает его заявления</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Числами</translation>
    </message>
    <message>
        <source>Nothing was counted in these days. Choose another period above, or take the filters off.</source>
        <translation>За эти дни считать нечего. Выберите вверху другой период или снимите фильтры.</translation>
    </message>
    <message>
        <source>There are no rows. Choose another period above, or take the filters off.</source>
        <translation>Строк нет. Выберите вверху другой период или снимите фильтры.</translation>
    </message>
    <message>
        <source>Enter: its applications</source>
        <translation>Enter: заявления</translation>
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
        <translation>За этой строкой нет заявлений: в ней посчитано другое. Выберите другую строку.</translation>
    </message>
    <message>
        <source>The counting was stopped. The report below is the one from before. Press F5 to count again.</source>
        <translation>Подсчёт остановлен. Ниже стоит прежний отчёт. Чтобы посчитать снова, нажмите F5.</translation>
    </message>
    <message>
        <source>The counting was stopped. No report is shown. Press F5 to count again, or choose fewer days.</source>
        <translation>Подсчёт остановлен. Отчёт не показан. Нажмите F5, чтобы посчитать снова, или выберите меньше дней.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Что, если…</translation>
    </message>
    <message>
        <source>What if… (rules)</source>
        <translation>Что, если… (правила)</translation>
    </message>
    <message>
        <source>Print Ctrl+P</source>
        <translation>Печать Ctrl+P</translation>
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
        <translation>Причина, для журнала</translation>
    </message>
</context>
<context>
    <name>kezek::RowTable</name>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation>Копировать выбранные строки — для электронной таблицы</translation>
    </message>
    <message>
        <source>The table&apos;s columns: which, how wide, where</source>
        <translation>Столбцы таблицы: какие, какой ширины, где</translation>
    </message>
</context>
<context>
    <name>kezek::RuleDialog</name>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>%1. Now: %2. Referrals that were issued before keep their terms.</source>
        <translation>%1. Сейчас: %2. Ранее выданные направления сохраняют свои сроки.</translation>
    </message>
    <message>
        <source>Set F8</source>
        <translation>Установить F8</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>New value. %1</source>
        <translation>Новое значение. %1</translation>
    </message>
    <message>
        <source>In force from (today or later)</source>
        <translation>Действует с (сегодня или позже)</translation>
    </message>
    <message>
        <source>Why: the order or decision (the journal keeps it)</source>
        <translation>Почему: приказ или решение (останется в журнале)</translation>
    </message>
    <message>
        <source>Days that have passed keep their rules: choose today or a later day. The rule was not changed.</source>
        <translation>Прошедшие дни сохраняют свои правила: выберите сегодня или позже. Правило не изменено.</translation>
    </message>
</context>
<context>
    <name>kezek::RulesCard</name>
    <message>
        <source>Seats as now…</source>
        <translation>Места как сейчас…</translation>
    </message>
    <message numerus="yes">
        <source>Seats: %n changes…</source>
        <translation>
            <numerusform>Места: %n правка…</numerusform>
            <numerusform>Места: %n правки…</numerusform>
            <numerusform>Места: %n правок…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how seats are given</source>
        <translation>%1: как дают места</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Пожеланий</translation>
    </message>
    <message>
        <source>By the queue</source>
        <translation>По очереди</translation>
    </message>
</context>
<context>
    <name>kezek::RulesSection</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>неизменно: %1</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>This rule is kept by the program itself and cannot be changed.</source>
        <translation>Это правило соблюдает сама программа, изменить его нельзя.</translation>
    </message>
    <message>
        <source>Rule %1 was set. Referrals that were issued before keep their terms.</source>
        <translation>Правило %1 установлено. Ранее выданные направления сохраняют свои сроки.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>All values of the chosen rule</source>
        <translation>Все значения выбранного правила</translation>
    </message>
    <message>
        <source>This rule has the value that the program ships.</source>
        <translation>У этого правила исходное значение программы.</translation>
    </message>
    <message>
        <source>%1. %2: all values, newest first</source>
        <translation>%1. %2: все значения, сначала новые</translation>
    </message>
</context>
<context>
    <name>kezek::SearchBox</name>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Number, IIN, surname, phone…</source>
        <translation>Номер, ИИН, фамилия, телефон…</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Найти заявление</translation>
    </message>
    <message>
        <source>Found applications</source>
        <translation>Найденные заявления</translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation>Enter — открыть</translation>
    </message>
    <message>
        <source>Type a number, an IIN, a phone or a name. Down — to the list, Enter — open, Esc — close.</source>
        <translation>Введите номер, ИИН, телефон или имя. Вниз — к списку, Enter — открыть, Esc — закрыть.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; type more to narrow the search.</source>
        <translation>
            <numerusform>Показан первый %n; уточните запрос.</numerusform>
            <numerusform>Показаны первые %n; уточните запрос.</numerusform>
            <numerusform>Показаны первые %n; уточните запрос.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kezek::SeatCard</name>
    <message>
        <source>%1 seats, %2 of them taken</source>
        <translation>мест: %1, занято: %2</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Добавить группу…</translation>
    </message>
    <message>
        <source>Change group…</source>
        <translation>Изменить группу…</translation>
    </message>
    <message>
        <source>Change kindergarten…</source>
        <translation>Изменить сад…</translation>
    </message>
    <message>
        <source>Recall referral…</source>
        <translation>Отозвать направление…</translation>
    </message>
    <message>
        <source>Recall seat…</source>
        <translation>Отозвать место…</translation>
    </message>
    <message>
        <source>Open seat…</source>
        <translation>Открыть место…</translation>
    </message>
    <message>
        <source>Close seat…</source>
        <translation>Закрыть место…</translation>
    </message>
    <message>
        <source>Child left…</source>
        <translation>Ребёнок выбыл…</translation>
    </message>
    <message>
        <source>Seats of the group</source>
        <translation>Места группы</translation>
    </message>
    <message>
        <source>To another group…</source>
        <translation>В другую группу…</translation>
    </message>
    <message>
        <source>closed on %1: %2</source>
        <translation>закрыта %1: %2</translation>
    </message>
    <message>
        <source>Open the group again…</source>
        <translation>Снова открыть…</translation>
    </message>
    <message>
        <source>Close for repair…</source>
        <translation>Закрыть на ремонт…</translation>
    </message>
</context>
<context>
    <name>kezek::SeatChangesDialog</name>
    <message>
        <source>Seats of the trial</source>
        <translation>Места для пробы</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Свободных мест</translation>
    </message>
    <message>
        <source>The trial counts with more or fewer free seats. Only free seats can be closed. Nothing is changed in the kindergartens.</source>
        <translation>Проба считает, что свободных мест больше или меньше. Закрыть можно только свободные места. В самих садах ничего не меняется.</translation>
    </message>
    <message>
        <source>Seats more, or fewer below 0</source>
        <translation>Мест больше, а ниже 0 — меньше</translation>
    </message>
    <message>
        <source>Seats that the trial changes</source>
        <translation>Места, которые меняет проба</translation>
    </message>
    <message>
        <source>The seats are those of now.</source>
        <translation>Места такие, как сейчас.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Use these seats</source>
        <translation>Взять эти места</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>each group</source>
        <translation>каждая группа</translation>
    </message>
    <message>
        <source>%1, free: %2</source>
        <translation>%1, свободно: %2</translation>
    </message>
    <message>
        <source>closed since</source>
        <translation>с тех пор закрыто</translation>
    </message>
    <message>
        <source>The changes made here are not used yet. Close once more to drop them.</source>
        <translation>Сделанные здесь изменения ещё не применены. Закройте ещё раз, чтобы отбросить их.</translation>
    </message>
</context>
<context>
    <name>kezek::SeatChoice</name>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Any kindergarten</source>
        <translation>Любой детский сад</translation>
    </message>
    <message>
        <source>Any district</source>
        <translation>Любой район</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Выберите группу</translation>
    </message>
    <message>
        <source>This seat is kept for your child until %1.</source>
        <translation>Это место сохраняется за вашим ребёнком до %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats of this group are free.</source>
        <translation>
            <numerusform>В этой группе свободно %n место.</numerusform>
            <numerusform>В этой группе свободно %n места.</numerusform>
            <numerusform>В этой группе свободно %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group. The other lists make the choice shorter.</source>
        <translation>Выберите группу. Остальные списки сужают выбор.</translation>
    </message>
    <message>
        <source>More seats are kept for the first in the queue until %1; after that they are open to all.</source>
        <translation>Другие места сохраняются за первыми в очереди до %1; после этого они открыты для всех.</translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation>Язык воспитания</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
</context>
<context>
    <name>kezek::SenderSection</name>
    <message>
        <source>A password is kept; type one only to change it</source>
        <translation>Пароль сохранён; введите, только чтобы сменить</translation>
    </message>
    <message>
        <source>No password is kept</source>
        <translation>Пароль не сохранён</translation>
    </message>
    <message>
        <source>This is a training office: no message leaves this computer, whatever is set here. Messages are shown on the Messages page only.</source>
        <translation>Это учебный отдел: что бы здесь ни задать, сообщения с этого компьютера не уходят. Их видно только на странице «Сообщения».</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sender&apos;s name, as telephones show it</source>
        <translation>Имя отправителя, как его видят на телефоне</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>A key is kept; type one only to change it</source>
        <translation>Ключ сохранён; набирайте, только чтобы изменить</translation>
    </message>
    <message>
        <source>No key is kept</source>
        <translation>Ключ не сохранён</translation>
    </message>
    <message>
        <source>No provider is set: messages wait.</source>
        <translation>Провайдер не задан: сообщения ждут.</translation>
    </message>
    <message>
        <source>Saved. Waiting messages leave through this provider.</source>
        <translation>Сохранено. Ожидающие сообщения уходят через этого провайдера.</translation>
    </message>
    <message>
        <source>Save first: the account that is saved is asked.</source>
        <translation>Сначала сохраните: спрашивается сохранённый счёт.</translation>
    </message>
    <message>
        <source>The provider is being asked…</source>
        <translation>Спрашиваем провайдера…</translation>
    </message>
    <message>
        <source>On the account: %1</source>
        <translation>На счёте: %1</translation>
    </message>
    <message>
        <source>None: messages wait until a provider is set</source>
        <translation>Нет: сообщения ждут, пока не задан провайдер</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Address of the provider</source>
        <translation>Адрес провайдера</translation>
    </message>
    <message>
        <source>Ask what is left on the account</source>
        <translation>Узнать остаток на счёте</translation>
    </message>
</context>
<context>
    <name>kezek::ServiceLine</name>
    <message>
        <source>The worker service has never run: no SMS leaves, and the night work is not done. The administrator starts it with “kezek-admin worker”.</source>
        <translation>Служба ещё ни разу не работала: SMS не уходят, ночная работа не делается. Администратор запускает её командой «kezek-admin worker».</translation>
    </message>
    <message numerus="yes">
        <source>The worker service has not been heard of for %n minute(s): no SMS leaves, and the night work is not done. Call the administrator.</source>
        <translation>
            <numerusform>Служба молчит %n минуту: SMS не уходят, ночная работа не делается. Сообщите администратору.</numerusform>
            <numerusform>Служба молчит %n минуты: SMS не уходят, ночная работа не делается. Сообщите администратору.</numerusform>
            <numerusform>Служба молчит %n минут: SMS не уходят, ночная работа не делается. Сообщите администратору.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worker service runs since %1, but: %2</source>
        <translation>Служба работает с %1, но: %2</translation>
    </message>
    <message>
        <source>The worker service runs since %1 (%2).</source>
        <translation>Служба работает с %1 (%2).</translation>
    </message>
</context>
<context>
    <name>kezek::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>kezek::SettingsSection</name>
    <message>
        <source>Your role looks at this section. A supervisor or an administrator changes it.</source>
        <translation>Ваша роль — только просмотр. Изменяет руководитель или администратор.</translation>
    </message>
    <message>
        <source>Your role looks at this section. An administrator changes it.</source>
        <translation>Ваша роль — только просмотр. Изменяет администратор.</translation>
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
        <translation>Учебный отдел — SMS не отправляются</translation>
    </message>
    <message>
        <source>About Kezek</source>
        <translation>О программе Kezek</translation>
    </message>
    <message>
        <source>Kezek %1 keeps a city&apos;s kindergarten queue.</source>
        <translation>Kezek %1 ведёт очередь города в детские сады.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>Nothing was looked for: this page has no list to search in. Referrals and Kindergartens have one.</source>
        <translation>Поиск не начат: на этой странице нет списка для поиска. Он есть на страницах «Направления» и «Детские сады».</translation>
    </message>
</context>
<context>
    <name>kezek::SignInPage</name>
    <message>
        <source>The password was not changed, so you are not signed in.</source>
        <translation>Пароль не сменён, поэтому вход не выполнен.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Клавиатура вводит кириллицу.</translation>
    </message>
    <message>
        <source>Sign in — Kezek</source>
        <translation>Вход — Kezek</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Training office. Logins: registrar, placement, supervisor, admin, and terminal for the hall. The password of each: training.</source>
        <translation>Учебный отдел. Логины: registrar, placement, supervisor, admin и terminal для холла. Пароль у всех: training.</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Другой отдел…</translation>
    </message>
    <message>
        <source>Remember my password on this PC</source>
        <translation>Запомнить мой пароль на этом компьютере</translation>
    </message>
</context>
<context>
    <name>kezek::StaffDoor</name>
    <message>
        <source>This is the terminal&apos;s own login. The terminal was not left. Type the login and password of a worker.</source>
        <translation>Это логин самого терминала. Терминал не закрыт. Введите логин и пароль работника.</translation>
    </message>
    <message>
        <source>For staff: leave the terminal</source>
        <translation>Для сотрудника: выход из терминала</translation>
    </message>
    <message>
        <source>Login of a worker</source>
        <translation>Логин работника</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Leave the terminal</source>
        <translation>Выйти из терминала</translation>
    </message>
</context>
<context>
    <name>kezek::StatusLine</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n в очереди</numerusform>
            <numerusform>%n в очереди</numerusform>
            <numerusform>%n в очереди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n не доставлено</numerusform>
            <numerusform>%n не доставлены</numerusform>
            <numerusform>%n не доставлено</numerusform>
        </translation>
    </message>
    <message>
        <source>SMS: all sent</source>
        <translation>SMS: все отправлены</translation>
    </message>
    <message>
        <source>SMS: %1</source>
        <translation>SMS: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Обновлено %1</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no provider is set up</source>
        <translation>провайдер не задан</translation>
    </message>
    <message>
        <source>the provider refuses the password</source>
        <translation>провайдер не принимает пароль</translation>
    </message>
    <message>
        <source>the account is empty</source>
        <translation>на счёте нет денег</translation>
    </message>
    <message>
        <source>the provider blocks this computer</source>
        <translation>провайдер блокирует этот компьютер</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>провайдер недоступен</translation>
    </message>
    <message>
        <source>the password safe is locked</source>
        <translation>хранилище паролей закрыто</translation>
    </message>
    <message>
        <source>sending has stopped</source>
        <translation>отправка остановлена</translation>
    </message>
</context>
<context>
    <name>kezek::StoryPanel</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>Why this place in the queue</source>
        <translation>Почему такой номер в очереди</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>последняя неделя</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>последние 90 дней</translation>
    </message>
    <message>
        <source>since it was filed</source>
        <translation>с подачи заявления</translation>
    </message>
    <message>
        <source>Nothing moved the place in this period.</source>
        <translation>За этот период номер не менялся.</translation>
    </message>
    <message>
        <source>Moves of the place in the queue</source>
        <translation>Изменения номера в очереди</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The child did not stand in the queue in this period.</source>
        <translation>За это время ребёнок в очереди не стоял.</translation>
    </message>
    <message>
        <source>%1: place %2. Forward %3, back %4. %5: place %6.</source>
        <extracomment>A sum that adds up: 41 − 5 + 2 = 38</extracomment>
        <translation>%1: место %2. Вперёд %3, назад %4. %5: место %6.</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>место %1</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>не в очереди</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>the last calendar month</source>
        <translation>прошлый календарный месяц</translation>
    </message>
    <message>
        <source>as typed below</source>
        <translation>как указано ниже</translation>
    </message>
</context>
<context>
    <name>kezek::SubmitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What you typed here has not been saved. Close once more to drop it.</source>
        <translation>Введённое здесь не сохранено. Закройте ещё раз, чтобы отказаться от него.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>All fields as they are saved. Ctrl+Z takes back one change, Ctrl+Shift+Z does it again.</source>
        <translation>Все поля — как сохранено. Ctrl+Z отменяет одно изменение, Ctrl+Shift+Z повторяет его.</translation>
    </message>
</context>
<context>
    <name>kezek::TableJobDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Насколько сделано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>%1 Rows: %2.</source>
        <translation>%1 Строк: %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kezek::TableMenu</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Import: %1…</source>
        <translation>Загрузить: %1…</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>Выгрузить: %1…</translation>
    </message>
</context>
<context>
    <name>kezek::TablesSection</name>
    <message>
        <source>Needed columns: %1.</source>
        <translation>Нужные столбцы: %1.</translation>
    </message>
    <message>
        <source>Also understood: %1.</source>
        <translation>Также понимаются: %1.</translation>
    </message>
    <message>
        <source>The table is checked first and every bad cell is named; with one bad cell nothing is imported.</source>
        <translation>Таблица сначала проверяется: каждая ячейка с ошибкой будет названа. Пока есть хотя бы одна ошибка, ничего не загружается.</translation>
    </message>
    <message>
        <source>Import from XLSX or CSV</source>
        <translation>Загрузка из XLSX или CSV</translation>
    </message>
    <message>
        <source>Export as XLSX or CSV</source>
        <translation>Выгрузка в XLSX или CSV</translation>
    </message>
    <message>
        <source>Compare a kindergarten&apos;s list with the enrolled children</source>
        <translation>Сверка списка детского сада с зачисленными детьми</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сверить…</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Что загрузить</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что выгрузить</translation>
    </message>
    <message>
        <source>Whose list to compare</source>
        <translation>Чей список сверить</translation>
    </message>
    <message>
        <source>Whole IINs and phones stand in the file. The journal says who took it; keep it as you keep the papers.</source>
        <translation>В файле стоят полные ИИН и телефоны. В журнале записано, кто его взял; храните его так же, как бумаги.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatPanel</name>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Кому доступно</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <source>This seat is kept for others now; choose one that the child may take.</source>
        <translation>Это место сейчас доступно другим; выберите доступное ребёнку.</translation>
    </message>
    <message>
        <source>Choosing holds nothing: the seat is taken when the code is accepted.</source>
        <translation>Выбор ничего не закрепляет: место занято, когда принят код.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Issue the referral</source>
        <translation>Получить направление</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A seat in the group %1 of %2.</source>
        <extracomment>%1 group, %2 kindergarten</extracomment>
        <translation>Место в группе %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1;</source>
        <extracomment>%n working days, %1 last day</extracomment>
        <translation>
            <numerusform>Направление действует %n рабочий день — по %1;</numerusform>
            <numerusform>Направление действует %n рабочих дня — по %1;</numerusform>
            <numerusform>Направление действует %n рабочих дней — по %1;</numerusform>
        </translation>
    </message>
    <message>
        <source>it can be extended through %1.</source>
        <translation>продлить можно по %1.</translation>
    </message>
    <message>
        <source>Referral %1 is issued.</source>
        <translation>Направление %1 выдано.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Language of upbringing</source>
        <translation>Язык воспитания</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>No seat in the bulletin fits the child.</source>
        <translation>В бюллетене нет мест, подходящих ребёнку.</translation>
    </message>
    <message>
        <source>Seats that fit the child</source>
        <translation>Места, подходящие ребёнку</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>%1, seat %2.
Come to the kindergarten by %3. It can be extended through %4. Last day: %5.</source>
        <translation>%1, место %2.
Прийти в детский сад не позднее %3. Продлить можно по %4. Последний день: %5.</translation>
    </message>
</context>
<context>
    <name>kezek::TakeSeatStep</name>
    <message>
        <source>A seat in the group %1 of %2. Make sure that it is the right one.</source>
        <extracomment>%1 group, %2 kindergarten</extracomment>
        <translation>Место в группе %1, %2. Убедитесь, что вы не ошиблись с выбором.</translation>
    </message>
    <message numerus="yes">
        <source>The referral is valid for %n working days, through %1; it can be extended through %2.</source>
        <translation>
            <numerusform>Направление действует %n рабочий день, по %1; продлить его можно по %2.</numerusform>
            <numerusform>Направление действует %n рабочих дня, по %1; продлить его можно по %2.</numerusform>
            <numerusform>Направление действует %n рабочих дней, по %1; продлить его можно по %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The seat is yours when the code is accepted, not before.</source>
        <translation>Место станет вашим, когда код будет принят, не раньше.</translation>
    </message>
    <message>
        <source>Come to the kindergarten by %1. It can be extended through %2. Last day of the referral: %3.</source>
        <translation>Придите в детский сад до %1. Продлить можно по %2. Последний день направления: %3.</translation>
    </message>
    <message>
        <source>%1, %2, seat %3.</source>
        <translation>%1, %2, место %3.</translation>
    </message>
    <message>
        <source>Choice of a seat</source>
        <translation>Выбор места</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Номер мобильного телефона</translation>
    </message>
    <message>
        <source>Bring with you: a photo of the child, your identity card, the birth certificate, the child&apos;s health passport and health certificate (originals). The number comes by SMS too.</source>
        <translation>Возьмите с собой: фото ребёнка, удостоверение личности родителя, свидетельство о рождении, оригиналы паспорта здоровья и справки о состоянии здоровья ребёнка. Номер придёт и по СМС.</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Напечатать направление</translation>
    </message>
</context>
<context>
    <name>kezek::Terminal</name>
    <message>
        <source>Check of the queue</source>
        <translation>Проверка очереди</translation>
    </message>
    <message>
        <source>Place in the queue, getting a referral, extending it, changing a mobile, withdrawing.</source>
        <translation>Место в очереди, получение и продление направления, смена телефона, отклонение заявления.</translation>
    </message>
    <message>
        <source>Kindergarten queue</source>
        <translation>Очередь в детский сад</translation>
    </message>
    <message>
        <source>The referral is issued: its number stands on the screen and comes by SMS. The paper was not printed. Try again, or ask for it at the counter.</source>
        <translation>Направление выдано: его номер на экране и придёт по СМС. Бумага не напечатана. Повторите или попросите её у специалиста.</translation>
    </message>
    <message>
        <source>Submit an application</source>
        <translation>Подать заявление</translation>
    </message>
    <message>
        <source>Put a child in the queue for a kindergarten. Have the birth certificate and two mobiles at hand.</source>
        <translation>Поставить ребёнка в очередь в детский сад. Понадобятся свидетельство о рождении и два мобильных телефона.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message>
        <source>The office answers by SMS.</source>
        <translation>Отдел ответит по СМС.</translation>
    </message>
    <message>
        <source>The paper is being printed. Take it from the printer. If it does not come out, ask for it at the counter.</source>
        <translation>Бумага печатается. Возьмите её в принтере. Если она не вышла, попросите её у специалиста.</translation>
    </message>
</context>
<context>
    <name>kezek::TerminalCode</name>
    <message>
        <source>Send the code once more</source>
        <translation>Отправить код ещё раз</translation>
    </message>
    <message>
        <source>Send the confirmation code</source>
        <translation>Отправить код подтверждения</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>First type the mobile number.</source>
        <translation>Сначала введите номер мобильного телефона.</translation>
    </message>
    <message>
        <source>Press “Send the confirmation code”. It comes by SMS.</source>
        <translation>Нажмите «Отправить код подтверждения». Он придёт по СМС.</translation>
    </message>
    <message>
        <source>Tick that you agree to an SMS. Then the code can be sent.</source>
        <translation>Поставьте галочку «Согласен на отправку СМС». После этого можно отправить код.</translation>
    </message>
    <message>
        <source>No tries are left: send a new code.</source>
        <translation>Попыток не осталось: отправьте новый код.</translation>
    </message>
    <message>
        <source>The code has expired: send a new one.</source>
        <translation>Срок кода истёк: отправьте новый.</translation>
    </message>
    <message>
        <source>The code is good for %1 more.</source>
        <translation>Код действует ещё %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>Осталась %n попытка.</numerusform>
            <numerusform>Осталось %n попытки.</numerusform>
            <numerusform>Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent once more in %1.</source>
        <translation>Отправить ещё раз можно через %1.</translation>
    </message>
    <message>
        <source>I agree to an SMS being sent</source>
        <translation>Согласен на отправку СМС</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <translation>Код из СМС</translation>
    </message>
    <message>
        <source>Training: nothing was sent. The family would have read: “%1”</source>
        <translation>Учебный режим: ничего не отправлено. Семья получила бы: «%1»</translation>
    </message>
</context>
<context>
    <name>kezek::TerminalFrame</name>
    <message numerus="yes">
        <source>Are you still here? In %n seconds the terminal forgets everything for the next family.</source>
        <translation>
            <numerusform>Вы ещё здесь? Через %n секунду терминал забудет всё, чтобы мог подойти следующий.</numerusform>
            <numerusform>Вы ещё здесь? Через %n секунды терминал забудет всё, чтобы мог подойти следующий.</numerusform>
            <numerusform>Вы ещё здесь? Через %n секунд терминал забудет всё, чтобы мог подойти следующий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training office: nothing here is real, and no SMS is sent.</source>
        <translation>Учебный отдел: здесь всё ненастоящее, СМС не отправляются.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Для сотрудника</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>kezek::TestMessage</name>
    <message>
        <source>The test message has arrived: messages leave and are delivered.</source>
        <translation>Пробное сообщение дошло: сообщения уходят и доставляются.</translation>
    </message>
    <message>
        <source>A training office sends nothing: the message stands on the Messages page.</source>
        <translation>Учебный отдел ничего не отправляет: сообщение видно на странице «Сообщения».</translation>
    </message>
    <message>
        <source>It leaves with the next message of the office; this takes a few seconds.</source>
        <translation>Оно уйдёт в свою очередь, через несколько секунд.</translation>
    </message>
    <message>
        <source>It is not settled after a minute. See what became of it on the Messages page.</source>
        <translation>За минуту исход не ясен. Что с ним стало, смотрите на странице «Сообщения».</translation>
    </message>
    <message>
        <source>A phone that you hold in your hand</source>
        <translation>Телефон, который у вас в руках</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Отправить пробное сообщение</translation>
    </message>
</context>
<context>
    <name>kezek::TextEditor</name>
    <message>
        <source>Empty: the text that the program ships is sent.</source>
        <translation>Пусто: отправляется исходный текст программы.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Text; what stands in braces is filled in when the message is made</source>
        <translation>Текст; данные в фигурных скобках подставляются при создании сообщения</translation>
    </message>
    <message>
        <source>May be put in here</source>
        <translation>Можно вставить</translation>
    </message>
    <message>
        <source>As a family would read it</source>
        <translation>Как прочтёт семья</translation>
    </message>
    <message numerus="yes">
        <source>%n left in this SMS</source>
        <translation>
            <numerusform>остался %n знак в этом SMS</numerusform>
            <numerusform>осталось %n знака в этом SMS</numerusform>
            <numerusform>осталось %n знаков в этом SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Each family costs %1 SMS instead of one.</source>
        <translation>Каждая семья обходится в %1 SMS вместо одного.</translation>
    </message>
    <message>
        <source>With Kazakh or Russian letters one SMS holds 70 characters.</source>
        <translation>С казахскими или русскими буквами в одно SMS входит 70 знаков.</translation>
    </message>
</context>
<context>
    <name>kezek::TextsSection</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>отдела</translation>
    </message>
    <message>
        <source>Typed here and not saved yet.</source>
        <translation>Введено здесь и ещё не сохранено.</translation>
    </message>
    <message>
        <source>The office&apos;s own words are sent.</source>
        <translation>Отправляется текст отдела.</translation>
    </message>
    <message>
        <source>There are no English words yet: families who asked for English get the Russian ones.</source>
        <translation>Английского текста ещё нет: семьи, выбравшие английский, получают русский.</translation>
    </message>
    <message>
        <source>The words that the program ships are sent.</source>
        <translation>Отправляется исходный текст программы.</translation>
    </message>
    <message>
        <source>The words that the program ships are sent again.</source>
        <translation>Снова отправляется исходный текст программы.</translation>
    </message>
    <message>
        <source>The text was saved. New messages carry it.</source>
        <translation>Текст сохранён. Он пойдёт в новые сообщения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Вернуть исходный текст</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Message texts</source>
        <translation>Тексты сообщений</translation>
    </message>
</context>
<context>
    <name>kezek::TodayPage</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Nothing awaits today.</source>
        <translation>На сегодня дел нет.</translation>
    </message>
    <message>
        <source>Seats to publish (%1)</source>
        <translation>Мест к публикации (%1)</translation>
    </message>
    <message>
        <source>Seats to publish</source>
        <translation>Мест к публикации</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the second time</source>
        <translation>
            <numerusform>%n — второй раз</numerusform>
            <numerusform>%n — второй раз</numerusform>
            <numerusform>%n — второй раз</numerusform>
        </translation>
    </message>
    <message>
        <source>bulletin %1</source>
        <translation>бюллетень %1</translation>
    </message>
    <message>
        <source>phone them</source>
        <translation>позвонить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>The working calendar of %1 is not entered</source>
        <translation>Рабочий календарь на %1 год не введён</translation>
    </message>
    <message>
        <source>Tomorrow is a working day</source>
        <translation>Завтра рабочий день</translation>
    </message>
    <message>
        <source>Tomorrow is a day off</source>
        <translation>Завтра нерабочий день</translation>
    </message>
    <message>
        <source>%1 · next holiday %2</source>
        <translation>%1 · ближайший праздник %2</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Referrals that end today</source>
        <translation>Направления истекают сегодня</translation>
    </message>
    <message>
        <source>SMS not delivered</source>
        <translation>Не доставлены SMS</translation>
    </message>
    <message>
        <source>What to do today</source>
        <translation>Что сделать сегодня</translation>
    </message>
    <message>
        <source>Enter — open</source>
        <translation>Enter — открыть</translation>
    </message>
    <message>
        <source>No child is expected: nobody has a referral to your kindergarten.</source>
        <translation>Никого не ждут: направления в ваш детский сад ни у кого нет.</translation>
    </message>
    <message>
        <source>Children who come with the papers</source>
        <translation>Придут с документами</translation>
    </message>
</context>
<context>
    <name>kezek::TouchKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Заглавная буква</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Стереть последний знак</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>kezek::TransferDialog</name>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>%n свободное место</numerusform>
            <numerusform>%n свободных места</numerusform>
            <numerusform>%n свободных мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Reason (the journal keeps it)</source>
        <translation>Причина (останется в журнале)</translation>
    </message>
    <message>
        <source>%1: to another group</source>
        <translation>%1: в другую группу</translation>
    </message>
    <message>
        <source>The child goes to a free seat there with its contract, under a new referral number. Seat %1 becomes free and reaches families with the next bulletin.</source>
        <translation>Ребёнок перейдёт туда на свободное место с тем же договором и новым номером направления. Место %1 освободится и попадёт в следующий бюллетень.</translation>
    </message>
    <message>
        <source>No other group of this kindergarten that takes the child has a free seat outside the bulletin. Nothing can be changed here.</source>
        <translation>В других подходящих группах этого сада нет свободных мест вне бюллетеня. Здесь ничего изменить нельзя.</translation>
    </message>
    <message>
        <source>Move the child F8</source>
        <translation>Перевести ребёнка F8</translation>
    </message>
</context>
<context>
    <name>kezek::UndoBar</name>
    <message>
        <source>Undo…  Ctrl+Z</source>
        <translation>Отменить…  Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1: %n seats</source>
        <translation>
            <numerusform>Бюллетень %1: %n место</numerusform>
            <numerusform>Бюллетень %1: %n места</numerusform>
            <numerusform>Бюллетень %1: %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families invited</source>
        <translation>
            <numerusform>приглашена %n семья</numerusform>
            <numerusform>приглашены %n семьи</numerusform>
            <numerusform>приглашено %n семей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. It can be taken back until %3; before that no SMS leaves.</source>
        <extracomment>%1 is &quot;Bulletin B-3: 12 seats&quot;, %2 &quot;5 families invited&quot;, %3 a time of the day</extracomment>
        <translation>%1, %2. Его можно отменить до %3; до этого ни одна SMS не уйдёт.</translation>
    </message>
    <message>
        <source>nobody invited</source>
        <translation>никто не приглашён</translation>
    </message>
</context>
<context>
    <name>kezek::UndoBulletinPanel</name>
    <message>
        <source>Undo the bulletin</source>
        <translation>Отмена бюллетеня</translation>
    </message>
    <message>
        <source>Undo bulletin %1</source>
        <translation>Отменить бюллетень %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats leave the bulletin and wait for the next one.</source>
        <translation>
            <numerusform>%n место выйдет из бюллетеня и будет ждать следующего.</numerusform>
            <numerusform>%n места выйдут из бюллетеня и будут ждать следующего.</numerusform>
            <numerusform>%n мест выйдут из бюллетеня и будут ждать следующего.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations end; SMS that have not left do not leave.</source>
        <translation>
            <numerusform>%n приглашение прекратится; неотправленная SMS не уйдёт.</numerusform>
            <numerusform>%n приглашения прекратятся; неотправленные SMS не уйдут.</numerusform>
            <numerusform>%n приглашений прекратятся; неотправленные SMS не уйдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>A family that has read its invitation gets a notice. Seats that families have taken already stay theirs.</source>
        <translation>Семья, которая уже получила приглашение, получит уведомление. Места, которые семьи успели выбрать, остаются за ними.</translation>
    </message>
    <message numerus="yes">
        <source>Bulletin %1 is undone: %n seats wait for the next one.</source>
        <translation>
            <numerusform>Бюллетень %1 отменён: %n место ждёт следующего.</numerusform>
            <numerusform>Бюллетень %1 отменён: %n места ждут следующего.</numerusform>
            <numerusform>Бюллетень %1 отменён: %n мест ждут следующего.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were taken meanwhile and stay taken.</source>
        <translation>
            <numerusform>%n место за это время выбрали, оно остаётся за семьёй.</numerusform>
            <numerusform>%n места за это время выбрали, они остаются за семьями.</numerusform>
            <numerusform>%n мест за это время выбрали, они остаются за семьями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families get a notice.</source>
        <translation>
            <numerusform>%n семья получит уведомление.</numerusform>
            <numerusform>%n семьи получат уведомление.</numerusform>
            <numerusform>%n семей получат уведомление.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was invited. Seats that families have taken already stay theirs.</source>
        <translation>Никто не был приглашён. Места, которые семьи успели выбрать, остаются за ними.</translation>
    </message>
</context>
<context>
    <name>kezek::UndoKeys</name>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Сделать снова</translation>
    </message>
</context>
<context>
    <name>kezek::VersionChoices</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Набрано здесь</translation>
    </message>
    <message>
        <source>Stored by somebody else</source>
        <translation>Сохранено другим</translation>
    </message>
    <message>
        <source>Will be saved</source>
        <translation>Сохранится</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>сохранённое</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>Fields that you did not touch hold what they stored. Space changes which version of a field is saved; nothing that you typed is lost.</source>
        <translation>В полях, которых вы не касались, стоит то, что сохранил другой. Пробел меняет, какое значение поля сохранится; набранное вами не пропадёт.</translation>
    </message>
</context>
<context>
    <name>kezek::WhatIfView</name>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Rules A</source>
        <translation>Правила А</translation>
    </message>
    <message>
        <source>Rules B</source>
        <translation>Правила Б</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>От А к Б</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>выигрывает</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>теряет</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing was changed; the table shows the one before it.</source>
        <translation>Проба остановлена. Ничего не изменено; в таблице прежняя проба.</translation>
    </message>
    <message>
        <source>Choose two sets of rules and run the trial: the queue and the free seats of this minute under both. Nothing real is changed.</source>
        <translation>Выберите два набора правил и запустите пробу: очередь и свободные места этой минуты по тем и другим. Настоящие данные не меняются.</translation>
    </message>
    <message>
        <source>Queue of %1: %2 children wait, seats free: %3 under A, %4 under B.</source>
        <extracomment>%1 instant, %2 and %3 numbers</extracomment>
        <translation>Очередь на %1: ждут %2 детей, свободных мест: %3 по А, %4 по Б.</translation>
    </message>
    <message>
        <source>From A to B %1 gain and %2 lose.</source>
        <translation>От А к Б %1 выигрывают, %2 теряют.</translation>
    </message>
    <message numerus="yes">
        <source>A draft list of %n lines was made.</source>
        <translation>
            <numerusform>Составлен черновой список: %n строка.</numerusform>
            <numerusform>Составлен черновой список: %n строки.</numerusform>
            <numerusform>Составлен черновой список: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept trials…</source>
        <translation>Пробы…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved: %1</source>
        <translation>
            <numerusform>Сохранена %n строка: %1</numerusform>
            <numerusform>Сохранены %n строки: %1</numerusform>
            <numerusform>Сохранено %n строк: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance No.</source>
        <translation>Случай №</translation>
    </message>
    <message>
        <source>The same number draws the same order of clicks.</source>
        <translation>Тот же номер даёт тот же порядок нажатий.</translation>
    </message>
    <message>
        <source>Run the trial</source>
        <translation>Запустить пробу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Draft list</source>
        <translation>Черновой список</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Kept trials</source>
        <translation>Сохранённые пробы</translation>
    </message>
    <message>
        <source>Make it by rules A</source>
        <translation>Составить по правилам А</translation>
    </message>
    <message>
        <source>Make it by rules B</source>
        <translation>Составить по правилам Б</translation>
    </message>
    <message>
        <source>Show the present one</source>
        <translation>Показать нынешний</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Кто выигрывает и кто теряет</translation>
    </message>
    <message>
        <source>Figures of both rules</source>
        <translation>Показатели по обоим наборам правил</translation>
    </message>
    <message>
        <source>Children that the rules place otherwise</source>
        <translation>Дети, которых правила устраивают иначе</translation>
    </message>
    <message>
        <source>Enter — the desk</source>
        <translation>Enter — приём</translation>
    </message>
    <message>
        <source>Both rules place every child alike.</source>
        <translation>Оба набора правил устраивают каждого ребёнка одинаково.</translation>
    </message>
</context>
<context>
    <name>kezek::WithdrawPanel</name>
    <message>
        <source>Withdrawal of the application</source>
        <translation>Отклонение заявления</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Application number, as the parent says it</source>
        <translation>Номер заявления со слов родителя</translation>
    </message>
    <message>
        <source>The child leaves the queue and the application is archived. Referral %1 is annulled, its seat becomes free.</source>
        <translation>Ребёнок снимается с очереди, заявление уходит в архив. Направление %1 аннулируется, место освобождается.</translation>
    </message>
    <message>
        <source>The child leaves the queue and the application is archived.</source>
        <translation>Ребёнок снимается с очереди, заявление уходит в архив.</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>Заявление отклонено.</translation>
    </message>
</context>
<context>
    <name>kezek::WithdrawStep</name>
    <message>
        <source>The application is withdrawn: the child has left the queue. An SMS says so too.</source>
        <translation>Заявление отклонено по вашему желанию: ребёнок вышел из очереди. Об этом придёт и СМС.</translation>
    </message>
    <message>
        <source>Withdrawal of the application</source>
        <translation>Отклонение заявления</translation>
    </message>
    <message>
        <source>Are you sure? The child leaves the queue and loses its place; the application goes to the archive.</source>
        <translation>Вы уверены? Ребёнок выйдет из очереди и потеряет своё место; заявление уйдёт в архив.</translation>
    </message>
    <message>
        <source>The referral %1 is annulled and its seat goes to others.</source>
        <translation>Направление %1 будет аннулировано, место перейдёт другим.</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Номер заявления</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Номер мобильного телефона</translation>
    </message>
</context>
<context>
    <name>kezek::WorkerDialog</name>
    <message>
        <source>Change the worker</source>
        <translation>Изменить работника</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Добавить работника</translation>
    </message>
    <message>
        <source>The new role is in force when the worker signs in next.</source>
        <translation>Новая роль начнёт действовать при следующем входе работника.</translation>
    </message>
    <message>
        <source>The worker signs in with this password once and then chooses their own.</source>
        <translation>Работник войдёт с этим паролем один раз и задаст свой.</translation>
    </message>
    <message>
        <source>Save F8</source>
        <translation>Сохранить F8</translation>
    </message>
    <message>
        <source>Add F8</source>
        <translation>Добавить F8</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name, as the journal shows it</source>
        <translation>Имя, как в журнале</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>First password, at least 8 characters</source>
        <translation>Первый пароль, не меньше 8 знаков</translation>
    </message>
    <message>
        <source>The only kindergarten that this worker sees</source>
        <translation>Единственный детский сад, который видит работник</translation>
    </message>
    <message>
        <source>Families act on the terminal by codes alone. Whoever starts it in the morning types this login and password; the password stays.</source>
        <translation>На терминале семьи действуют только по кодам. Кто включает его утром, вводит этот логин и пароль; пароль не меняется.</translation>
    </message>
</context>
<context>
    <name>kezek::WorkersSection</name>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>закрыт до %1</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>вход открыт</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Включить…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>The worker was added and can sign in.</source>
        <translation>Работник добавлен и может войти.</translation>
    </message>
    <message>
        <source>The worker was changed.</source>
        <translation>Данные работника изменены.</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Отключить: %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Включить: %1</translation>
    </message>
    <message>
        <source>The worker can no longer sign in. What they did stays in the journal under their name.</source>
        <translation>Работник больше не сможет войти. Его действия остаются в журнале под его именем.</translation>
    </message>
    <message>
        <source>The worker can sign in again with the password they had.</source>
        <translation>Работник снова сможет войти с прежним паролем.</translation>
    </message>
    <message>
        <source>Switch off F8</source>
        <translation>Отключить F8</translation>
    </message>
    <message>
        <source>Switch on F8</source>
        <translation>Включить F8</translation>
    </message>
    <message>
        <source>The worker was switched off.</source>
        <translation>Работник отключён.</translation>
    </message>
    <message>
        <source>The worker was switched on.</source>
        <translation>Работник включён.</translation>
    </message>
    <message>
        <source>The password was set. Tell it to the worker yourself.</source>
        <translation>Пароль задан. Сообщите его работнику лично.</translation>
    </message>
    <message>
        <source>Your password was changed. Use the new one from now on.</source>
        <translation>Ваш пароль изменён. Теперь входите с новым.</translation>
    </message>
    <message>
        <source>Add worker…</source>
        <translation>Добавить работника…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Новый пароль…</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Мой пароль…</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Работники</translation>
    </message>
</context>
<context>
    <name>kezek::WrittenRequestPanel</name>
    <message>
        <source>Change of a phone by a written request</source>
        <translation>Смена телефона по письменному заявлению</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Записать заявление</translation>
    </message>
    <message>
        <source>Phone to replace</source>
        <translation>Заменяемый телефон</translation>
    </message>
    <message>
        <source>New mobile</source>
        <translation>Новый мобильный</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер письменного заявления</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Дата письменного заявления</translation>
    </message>
    <message>
        <source>The phone was changed by the written request.</source>
        <translation>Телефон изменён по письменному заявлению.</translation>
    </message>
    <message>
        <source>No code is sent: the signed paper is the proof. Compare it with the parent&apos;s identity card; the number and the date of the paper are kept, a copy of the card is not.</source>
        <translation>Код не отправляется: доказательство — подписанное заявление. Сверьте его с удостоверением родителя. Сохраняются номер и дата заявления; копию удостоверения не делают и не хранят.</translation>
    </message>
</context>
<context>
    <name>kezek::YearChildrenPage</name>
    <message>
        <source>Children that do not fit</source>
        <translation>Дети, которые не подходят</translation>
    </message>
    <message>
        <source>Enter: choose</source>
        <translation>Enter: выбрать</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ним будет</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Группа сейчас</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What becomes of %1:</source>
        <translation>Что будет: %1</translation>
    </message>
</context>
<context>
    <name>kezek::YearGroupsPage</name>
    <message>
        <source>Groups and what becomes of them</source>
        <translation>Группы и что с ними будет</translation>
    </message>
    <message>
        <source>There is no open group.</source>
        <translation>Открытых групп нет.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Детей</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уходят</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Не подходят</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>Группа сейчас</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Let it graduate</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Перевести старше</translation>
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
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>The groups moved into the school year %1 on %2. This can be undone until the first bulletin is published.</source>
        <translation>Группы переведены в учебный год %1: %2. Отменить можно, пока не вышел первый бюллетень.</translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveDialog</name>
    <message>
        <source>Back Alt+Left</source>
        <translation>Назад Alt+←</translation>
    </message>
    <message>
        <source>New school year %1</source>
        <translation>Новый учебный год %1</translation>
    </message>
    <message>
        <source>Every group has the age of this school year already: nothing is to be moved. What has to change all the same can be chosen here.</source>
        <translation>У всех групп уже возраст этого учебного года: переводить нечего. Если что-то всё же надо изменить, выберите это здесь.</translation>
    </message>
    <message>
        <source>These children do not fit into what becomes of their group. Say of each one what is to be done.</source>
        <translation>Эти дети не подходят к тому, чем станет их группа. Решите о каждом, что с ним будет.</translation>
    </message>
    <message>
        <source>All of this is done in one step. It can be undone until the first bulletin is published.</source>
        <translation>Всё это делается за один шаг. Отменить можно, пока не вышел первый бюллетень.</translation>
    </message>
    <message>
        <source>Move the groups F8</source>
        <translation>Перевести группы F8</translation>
    </message>
    <message>
        <source>Next F8</source>
        <translation>Далее F8</translation>
    </message>
    <message>
        <source>No group moves: there is nothing to be done. Choose a group, or close this window.</source>
        <translation>Ни одна группа не переходит: делать нечего. Выберите группу или закройте окно.</translation>
    </message>
    <message numerus="yes">
        <source>%n children are still without a decision. Choose what becomes of them.</source>
        <translation>
            <numerusform>О %n ребёнке ещё не решено. Выберите, что с ним будет.</numerusform>
            <numerusform>О %n детях ещё не решено. Выберите, что с ними будет.</numerusform>
            <numerusform>О %n детях ещё не решено. Выберите, что с ними будет.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of each group. Where one goes to school, a nursery group opens in its room. Nothing is changed before the last step.</source>
        <translation>Что будет с каждой группой. Где группа уходит в школу, на её месте открывается ясельная. До последнего шага ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>kezek::YearMoveVerbs</name>
    <message numerus="yes">
        <source>%n children left for school.</source>
        <translation>
            <numerusform>%n ребёнок ушёл в школу.</numerusform>
            <numerusform>%n ребёнка ушли в школу.</numerusform>
            <numerusform>%n детей ушли в школу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups have moved into the school year %1.</source>
        <translation>Группы переведены в учебный год %1.</translation>
    </message>
    <message>
        <source>Undo the move into the school year %1</source>
        <translation>Отменить перевод в учебный год %1</translation>
    </message>
    <message>
        <source>The groups have their age of last year again, the graduates and the children that changed groups are back on their seats, and the nursery groups that opened are closed.</source>
        <translation>У групп снова будет прошлогодний возраст, выпускники и дети, сменившие группу, вернутся на свои места, а открытые ясельные группы закроются.</translation>
    </message>
    <message>
        <source>Undo the move F8</source>
        <translation>Отменить перевод F8</translation>
    </message>
    <message numerus="yes">
        <source>%n children are back on their seats.</source>
        <translation>
            <numerusform>%n ребёнок снова на своём месте.</numerusform>
            <numerusform>%n ребёнка снова на своих местах.</numerusform>
            <numerusform>%n детей снова на своих местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The move into the school year %1 is undone.</source>
        <translation>Перевод в учебный год %1 отменён.</translation>
    </message>
</context>
</TS>
