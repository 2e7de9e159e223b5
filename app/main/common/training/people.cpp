// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/people.h"

#include "domain/iin.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Names {
    QStringList surnames; ///< male form
    QStringList boys, girls, fathers, mothers;
};

const Names &kazakh()
{
    static const Names names = {
        u"Ахметов Әбенов Байжанов Бекболатов Жақсылықов Жұмабеков Есенов Ибраев Қайратов Қалиев Құсайынов Мұқанов Мұсабеков Нұрғалиев Нұрланов Омаров Оспанов Рахимов Сағындықов Садықов Сейтқалиев Смағұлов Сүлейменов Тәжібаев Төлегенов Тұрсынов Үмбетов Шәріпов Ысқақов Әлібеков"_s.split(u' '),
        u"Алдияр Әли Арлан Асылхан Айсұлтан Батырхан Бекзат Ғалымжан Дамир Ерасыл Жанібек Ислам Қуаныш Мансұр Мирас Нұрислам Нұрсұлтан Олжас Рамазан Санжар Сұлтан Тамерлан Шыңғыс Ілияс"_s.split(u' '),
        u"Айару Айзере Айлин Аружан Аяулым Әмина Әсем Балауса Дана Жансая Зере Інжу Қарақат Кәусар Мадина Медина Нұрай Раяна Сафия Томирис Тоғжан Үміт Хадиша Ясмин"_s.split(u' '),
        u"Азамат Бауыржан Ғани Дархан Ерлан Қайрат Марат Нұрлан Руслан Серік Талғат"_s.split(u' '),
        u"Айгүл Ақмарал Әлия Бибігүл Гүлнар Динара Жанар Қарлығаш Мәншүк Сәуле Шынар"_s.split(u' '),
    };
    return names;
}

const Names &russian()
{
    static const Names names = {
        u"Абрамов Белов Васильев Власов Воробьёв Григорьев Гусев Денисов Ефимов Захаров Зуев Калинин Климов Ковалёв Крылов Лебедев Макаров Медведев Никитин Орлов Петров Романов Семёнов Соловьёв Тарасов Титов Фёдоров Фролов Чернов Щербаков"_s.split(u' '),
        u"Александр Алексей Арсений Артём Богдан Глеб Даниил Дмитрий Егор Иван Илья Кирилл Лев Макар Марк Матвей Михаил Никита Роман Семён Степан Тимофей Фёдор Ярослав"_s.split(u' '),
        u"Алиса Анастасия Анна Варвара Василиса Вера Виктория Дарья Ева Екатерина Елизавета Злата Кира Ксения Майя Маргарита Мария Милана Полина София Стефания Таисия Ульяна Юлия"_s.split(u' '),
        u"Андрей Антон Виталий Денис Евгений Игорь Максим Олег Павел Сергей Юрий"_s.split(u' '),
        u"Алла Валерия Галина Елена Инна Ирина Лариса Марина Наталья Оксана Светлана"_s.split(u' '),
    };
    return names;
}

QString fatherName(const QString &father, bool kazakhFamily, Sex sex)
{
    if (kazakhFamily)
        return father + (sex == Sex::Male ? u"ұлы"_s : u"қызы"_s);
    if (father.endsWith(u'й') || father.endsWith(u'ь'))
        return father.chopped(1) + (sex == Sex::Male ? u"евич"_s : u"евна"_s);
    return father + (sex == Sex::Male ? u"ович"_s : u"овна"_s);
}

const QStringList &streets()
{
    static const QStringList list = u"пр. Республики|пр. Мира|ул. Абая|ул. Чайковского|ул. Металлургов|бул. Независимости|ул. Димитрова|ул. Фурманова|ул. Калинина|ул. Темиртауская"_s.split(u'|');
    return list;
}

} // namespace

QString groupNameAt(int index)
{
    static const QStringList names = u"Күншуақ Ромашка Айгөлек Солнышко Балапан Колобок Қарлығаш Теремок Балдырған Радуга Жұлдыз Сказка Бәйтерек Пчёлка Ақбота Звёздочка Көбелек Ласточка Раушан Светлячок"_s.split(u' ');
    return u"«%1»"_s.arg(names.at(index % names.size()));
}

QString kindergartenNameAt(int index)
{
    static const QStringList names = u"Балдәурен|Сказка|Ертөстік|Солнышко|Айналайын|Теремок|Балауса|Золотой ключик|Қызғалдақ|Алёнушка|Күншуақ|Дюймовочка|Бөбек|Родничок|Нұрсәт|Василёк|Еркетай|Умка"_s.split(u'|');
    return u"№ %1 «%2»"_s.arg(index + 1).arg(names.at(index % names.size()));
}

QString MadeUpPeople::iin(QDate born, Sex sex)
{
    const int century = born.year() < 2000 ? 3 : 5;
    for (;;) {
        const QString eleven = born.toString(u"yyMMdd"_s) + QString::number(century + (sex == Sex::Female)) + QString::number(1000 + below(9000));
        const int check = Iin::checkDigit(eleven);
        const QString digits = eleven + QString::number(check);
        if (check < 0 || m_iins.contains(digits))
            continue;
        m_iins.insert(digits);
        return digits;
    }
}

QString MadeUpPeople::phone()
{
    static const QStringList prefixes = u"700 701 702 705 707 747 771 775 776 777 778"_s.split(u' ');
    for (;;) {
        const QString digits = u"+7"_s + prefixes.at(below(int(prefixes.size()))) + u"%1"_s.arg(below(10000000), 7, 10, QLatin1Char('0'));
        if (m_phones.contains(digits))
            continue;
        m_phones.insert(digits);
        return digits;
    }
}

ApplicationInput MadeUpPeople::family(QDate childBorn, const QList<DistrictId> &districts)
{
    const bool isKazakh = chance(60);
    const Names &names = isKazakh ? kazakh() : russian();
    const auto pick = [this](const QStringList &list) { return list.at(below(int(list.size()))); };
    const Sex sex = chance(51) ? Sex::Male : Sex::Female;
    const QString surname = pick(names.surnames);
    const QString feminine = surname + u'а';
    const QString father = pick(names.fathers);

    ApplicationInput input;
    input.child.iin = iin(childBorn, sex);
    input.child.name = {sex == Sex::Male ? surname : feminine, pick(sex == Sex::Male ? names.boys : names.girls), fatherName(father, isKazakh, sex)};
    input.child.certificate = {{}, QString::number(1000000 + below(9000000)), u"Отдел РАГС"_s, childBorn.addDays(5)};
    const bool mother = chance(75);
    input.applicant.iin = iin(childBorn.addYears(-22 - below(18)).addDays(-below(300)), mother ? Sex::Female : Sex::Male);
    input.applicant.name = {mother ? feminine : surname, mother ? pick(names.mothers) : father,
                            fatherName(pick(names.fathers), isKazakh, mother ? Sex::Female : Sex::Male)};
    if (!districts.isEmpty())
        input.address.district = districts.at(below(int(districts.size())));
    input.address.text = u"%1 %2, кв. %3"_s.arg(pick(streets())).arg(1 + below(90)).arg(1 + below(120));
    input.phones = {{phone(), {}, {}}, {phone(), {}, {}}};
    input.messageLanguage = isKazakh ? Language::Kazakh : Language::Russian;
    input.wishes.languages = {chance(85) == isKazakh ? GroupLanguage::Kazakh : GroupLanguage::Russian};
    return input;
}

} // namespace kezek
