#include "core/declension/declension.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <vector>

namespace redress {

void PrintTo(Declined const& declined, std::ostream* out) {
    *out << declined.text << (declined.sure() ? "" : " (left to be asked)");
}

namespace {

constexpr Case allCases[] = {Case::nominative, Case::genitive,     Case::dative,
                             Case::accusative, Case::instrumental, Case::prepositional};

/// A line of phrases.tsv.
struct Row {
    int line = 0;
    std::string kind;
    Gender gender = Gender::unknown;
    std::vector<std::string> forms;
};

std::vector<Row> phrases() {
    std::ifstream in(REDRESS_PROJECT "/tests/core/declension/phrases.tsv");
    std::vector<Row> rows;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> columns;
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, '\t');)
            columns.push_back(field);
        std::string const rest = columns.size() > 8 ? ' ' + columns[8] : "";
        Row row{number, columns.at(0), Gender::unknown, {}};
        row.gender = columns.at(1) == "m"   ? Gender::male
                     : columns.at(1) == "f" ? Gender::female
                                            : Gender::unknown;
        for (std::size_t i = 2; i < 8; ++i)
            row.forms.push_back(columns.at(i) + rest);
        rows.push_back(row);
    }
    return rows;
}

TEST(Phrases, AreDeclinedAsTheTableSays) {
    std::vector<Row> const rows = phrases();
    EXPECT_GE(rows.size(), 300U);
    for (Row const& row : rows)
        for (Case const one : allCases) {
            std::string const& lemma = row.forms.front();
            Declined const form = row.kind == "post" ? declinedPhrase(lemma, one)
                                                     : declinedFullName(lemma, row.gender, one);
            EXPECT_EQ(form.text, row.forms[static_cast<std::size_t>(one)]) << row.line;
            EXPECT_TRUE(form.sure()) << row.line << ' ' << nameOf(one);
        }
}

TEST(Phrases, AreToldFromNames) {
    for (Row const& row : phrases())
        EXPECT_EQ(isPhrase(row.forms.front()), row.kind == "post") << row.forms.front();
}

std::string left(Declined const& declined) { return declined.sure() ? "sure" : declined.text; }

TEST(Phrases, StayWhereTheirHeadIsNotKnown) {
    for (char const* text :
         {"звездочёт полиции", "старший звездочёт", "дежурный ветеринар", "полиции", "по отделу",
          "начальница-неизвестная", "«Каменский»", "старший отделение"})
        EXPECT_EQ(left(declinedPhrase(text, Case::genitive)), text);
    EXPECT_EQ(declinedPhrase(" ", Case::genitive).doubt, Doubt::empty);
    EXPECT_EQ(declinedPhrase("начaльник отдела", Case::genitive).doubt, Doubt::letters); // Latin a
}

TEST(Phrases, TakeTheNameBehindThemAlong) {
    EXPECT_EQ(declinedPhrase("участковый Сидоров", Case::dative).text, "участковому Сидорову");
    EXPECT_EQ(declinedPhrase("капитан полиции Иванова Мария Ивановна", Case::dative).text,
              "капитану полиции Ивановой Марии Ивановне");
    // Her name, or his in the genitive: nobody can know.
    EXPECT_EQ(declinedPhrase("помощник прокурора Иванова А. А.", Case::dative).doubt,
              Doubt::gender);
    EXPECT_FALSE(declinedPhrase("майор полиции Кравчук", Case::dative).sure());
    EXPECT_EQ(declinedPhrase("гражданка Ткачук", Case::dative).text, "гражданке Ткачук");
    EXPECT_EQ(declinedPhrase("задержанная Жук", Case::dative).text, "задержанной Жук");
    EXPECT_EQ(declinedPhrase("мэр Саратова", Case::dative).text, "мэру Саратова");
    EXPECT_EQ(declinedPhrase("прокурор Ижевска", Case::dative).text, "прокурору Ижевска");
    EXPECT_EQ(declinedPhrase("начальник Управления", Case::dative).text, "начальнику Управления");
}

TEST(Phrases, StayWhereAWordMayBeANameOrNot) {
    for (char const* text :
         {"прокурор Иванова", "прокурор Скиба", "начальник полиции Саратова", "адвокат Петрова",
          "майор Щербина", "капитан Цой", "следователи Петров и Иванов", "понятые Петров и Иванов",
          "следователь Петров и дознаватель Сидоров", "майор полиции Петров, следователь отдела",
          "начальник отдела Петров П. П., майор полиции", "инспектор отдела, звездочёт"})
        EXPECT_EQ(left(declinedPhrase(text, Case::genitive)), text);
}

TEST(Phrases, StayWhereATownDoesNotTellHowItChanges) {
    for (char const* text : {"г. Невидомец", "г. Невидоми", "г. Невидомы", "г. Невидоль"})
        EXPECT_EQ(left(declinedPhrase(text, Case::genitive)), text);
}

struct Part {
    NamePart part;
    char const* name;
    Gender gender;
    Case grammaticalCase;
    char const* form;
};

TEST(NameParts, AreDeclined) {
    auto const surname = NamePart::surname;
    auto const given = NamePart::given;
    auto const male = Gender::male;
    auto const female = Gender::female;
    for (Part const& one : {
             Part{surname, "Дарвин", male, Case::instrumental, "Дарвином"},
             {surname, "Грин", male, Case::instrumental, "Грином"},
             {surname, "Голицын", male, Case::instrumental, "Голицыным"},
             {surname, "фон Бюлов", male, Case::instrumental, "фон Бюловом"},
             {surname, "фон Мекк", female, Case::instrumental, "фон Мекк"},
             {surname, "Швец", male, Case::genitive, "Швеца"},
             {surname, "Кравец", male, Case::instrumental, "Кравцом"},
             {surname, "Американец", male, Case::instrumental, "Американцем"},
             {surname, "Заец", male, Case::dative, "Зайцу"},
             {surname, "Волчок", male, Case::dative, "Волчку"},
             {surname, "Блок", male, Case::dative, "Блоку"},
             {surname, "Цой", male, Case::instrumental, "Цоем"},
             {surname, "Лонской", male, Case::instrumental, "Лонским"},
             {surname, "Дюмон-Дюрвиль", male, Case::dative, "Дюмон-Дюрвилю"},
             {surname, "Немирович-Данченко", male, Case::dative, "Немировичу-Данченко"},
             {surname, "Ёлкин", male, Case::genitive, "Ёлкина"},
             {surname, "Королёв", male, Case::instrumental, "Королёвым"},
             {surname, "О'Нил", male, Case::genitive, "О'Нила"},
             {surname, "БЕРИЯ", male, Case::accusative, "БЕРИЮ"},
             {surname, "Скиба", female, Case::genitive, "Скибы"},
             {surname, "Дюма", female, Case::genitive, "Дюма"},
             {surname, "Лаццарони", male, Case::genitive, "Лаццарони"},
             {given, "Лев", male, Case::genitive, "Льва"},
             {given, "Павел", male, Case::instrumental, "Павлом"},
             {given, "Пётр", male, Case::prepositional, "Петре"},
             {given, "ПЁТР", male, Case::dative, "ПЕТРУ"},
             {given, "Юрий", male, Case::prepositional, "Юрии"},
             {given, "Илья", male, Case::instrumental, "Ильёй"},
             {given, "Хосе Луис", male, Case::genitive, "Хосе Луиса"},
             {given, "Чен Ын", male, Case::genitive, "Чен Ына"},
             {given, "Мария", female, Case::dative, "Марии"},
             {given, "Ия", female, Case::dative, "Ие"},
             {given, "Любовь", female, Case::instrumental, "Любовью"},
             {given, "Айгуль", female, Case::dative, "Айгуль"},
             {given, "Анна-Мария", female, Case::accusative, "Анну-Марию"},
             {given, "Жан-Поль", male, Case::dative, "Жан-Полю"},
             {given, "А.", male, Case::dative, "А."},
             {surname, "Прибой", male, Case::genitive, "Прибоя"},
             {surname, "Водопой", male, Case::dative, "Водопою"},
             {surname, "Кий", male, Case::prepositional, "Кие"},
             {surname, "Борщ", male, Case::instrumental, "Борщом"},
             {surname, "Беглец", male, Case::instrumental, "Беглецом"},
             {surname, "Малец", male, Case::instrumental, "Мальцом"},
             {surname, "Ближний", male, Case::genitive, "Ближнего"},
             {surname, "Задорожний", male, Case::genitive, "Задорожного"},
             {NamePart::patronymic, "Гейдар-оглы", male, Case::dative, "Гейдар-оглы"},
             {NamePart::patronymic, "Ильич", male, Case::instrumental, "Ильичом"},
             {NamePart::patronymic, "Никитич", male, Case::instrumental, "Никитичем"},
             {NamePart::patronymic, "Алирза оглы", male, Case::dative, "Алирза оглы"},
             {NamePart::patronymic, "Кузьминична", female, Case::genitive, "Кузьминичны"},
         }) {
        Declined const form = declinedPart(one.part, one.name, one.gender, one.grammaticalCase);
        EXPECT_EQ(form.text, one.form);
        EXPECT_TRUE(form.sure()) << one.name;
    }
}

TEST(NameParts, ThatGrammarLeavesOpenStay) {
    for (char const* name : {"Лев", "Заяц", "Соловей", "Коток", "Иванова", "Павел"}) {
        Declined const form = declinedPart(NamePart::surname, name, Gender::male, Case::genitive);
        EXPECT_EQ(form.text, name);
        EXPECT_EQ(form.doubt, Doubt::undecided) << name;
    }
    EXPECT_FALSE(declinedPart(NamePart::surname, "Калина", Gender::female, Case::dative).sure());
    EXPECT_FALSE(declinedPart(NamePart::surname, "Иванов", Gender::female, Case::dative).sure());
    EXPECT_FALSE(declinedPart(NamePart::given, "Данило", Gender::male, Case::dative).sure());
}

struct Bad {
    char const* name;
    Doubt doubt;
};

TEST(FullNames, ThatCannotBeReadStay) {
    for (Bad const& bad : {
             Bad{"", Doubt::empty},
             {"  ", Doubt::empty},
             {"Pетров Иван", Doubt::letters}, // Latin P
             {"Ivanov Ivan", Doubt::letters},
             {"Иванов2 Иван", Doubt::letters},
             {"Иванов (младший) Иван", Doubt::letters},
             {"Іваненко Іван", Doubt::letters},
             {"Иванов Петров Сидоров", Doubt::parts},
             {"Иванов-Петров-Сидоров Иван", Doubt::parts},
             {"О'Нил Юджин", Doubt::parts},
             {"Иванов Мария", Doubt::contradiction},
             {"Иванова Мария Ивановна", Doubt::none},
             {"Иванов Иван Ивановна", Doubt::contradiction},
             {"Ткачук Саша", Doubt::gender},
             {"Дэн Сяопин", Doubt::undecided},
             {"Соловей Ипполит", Doubt::gender},
             {"Элен Курагина", Doubt::parts},
             {"Заяц Иван Петрович", Doubt::undecided},
         }) {
        Declined const form = declinedFullName(bad.name, Gender::unknown, Case::genitive);
        EXPECT_EQ(form.doubt, bad.doubt) << bad.name;
        if (bad.doubt != Doubt::none) {
            EXPECT_EQ(form.text, bad.name);
        }
    }
    EXPECT_EQ(declinedFullName("Иванова Мария", Gender::male, Case::dative).doubt,
              Doubt::contradiction);
}

TEST(FullNames, KeepTheirOrderAndSpaces) {
    auto const dative = [](char const* name) {
        return declinedFullName(name, Gender::unknown, Case::dative).text;
    };
    EXPECT_EQ(dative("Пётр Ильич Чайковский"), "Петру Ильичу Чайковскому");
    EXPECT_EQ(dative("Константин Райкин"), "Константину Райкину");
    EXPECT_EQ(dative("Иванов\u00A0И.\u00A0И."), "Иванову\u00A0И.\u00A0И.");
    EXPECT_EQ(dative(" Иванов  Иван "), " Иванову  Ивану ");
    EXPECT_EQ(dative("фон Мекк Надежда Филаретовна"), "фон Мекк Надежде Филаретовне");
    EXPECT_EQ(dative("Павел"), "Павлу");
    EXPECT_EQ(dative("Достоевский"), "Достоевскому");
}

TEST(Genders, AreProposedOnlyWhereTheyAreSure) {
    auto const proposed = [](char const* surname, char const* given, char const* patronymic) {
        return proposedGender({surname, given, patronymic, "", Gender::unknown, {}});
    };
    EXPECT_EQ(proposed("Шевченко", "Саша", "Олегович"), Gender::male);
    EXPECT_EQ(proposed("Шевченко", "Саша", "Гасан кызы"), Gender::female);
    EXPECT_EQ(proposed("Иванова", "Женя", ""), Gender::female);
    EXPECT_EQ(proposed("Ткачук", "Мария", ""), Gender::female);
    EXPECT_EQ(proposed("Иванов", "Мария", ""), Gender::unknown);
    for (char const* surname : {"Шевченко", "Седых", "Цой", "Щербина", "Окуджава", "Бова", "Грин",
                                "Пэйлин", "Сковорода", "фон Бюлов", ""})
        EXPECT_EQ(genderOfSurname(surname), Gender::unknown) << surname;
    EXPECT_EQ(genderOfSurname("Римская-Корсакова"), Gender::female);
    EXPECT_EQ(genderOfSurname("Толстой"), Gender::male);
}

TEST(Numbers, TakeTheFormThatGoesWithThem) {
    std::array<std::string_view, 3> const sheets{"лист", "листа", "листов"};
    for (auto const& [number, text] :
         {std::pair(1, "1\u00A0лист"), std::pair(2, "2\u00A0листа"), std::pair(5, "5\u00A0листов"),
          std::pair(11, "11\u00A0листов"), std::pair(14, "14\u00A0листов"),
          std::pair(21, "21\u00A0лист"), std::pair(104, "104\u00A0листа"),
          std::pair(0, "0\u00A0листов")})
        EXPECT_EQ(counted(number, sheets), text);
    EXPECT_EQ(counted(2, {"листе", "листах", "листах"}), "2\u00A0листах");
}

} // namespace
} // namespace redress
