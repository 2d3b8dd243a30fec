#include "core/citation/acts.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>
#include <fstream>

namespace redress::testing {
namespace {

constexpr std::array<Case, 6> cases{Case::nominative, Case::genitive,     Case::dative,
                                    Case::accusative, Case::instrumental, Case::prepositional};

/// "{Закон|Закона|…} о полиции" in its six cases; without braces the same in all of them.
Forms declined(std::string const& text) {
    Forms forms;
    std::size_t const open = text.find('{');
    if (open == std::string::npos) return {{Case::nominative, text}};
    std::size_t const close = text.find('}');
    std::vector<std::string> const heads = split(text.substr(open + 1, close - open - 1), '|');
    for (std::size_t i = 0; i < cases.size(); ++i)
        forms[cases[i]] = text.substr(0, open) + heads.at(i) + text.substr(close + 1);
    return forms;
}

std::string const law = "{Федеральный закон|Федерального закона|Федеральному закону|Федеральный "
                        "закон|Федеральным законом|Федеральном законе}";
std::string const briefly = "{Закон|Закона|Закону|Закон|Законом|Законе}";
std::string const code = "{ый кодекс|ого кодекса|ому кодексу|ый кодекс|ым кодексом|ом кодексе}";
std::string const constitution =
    "{Конституция|Конституции|Конституции|Конституцию|Конституцией|Конституции}";
std::string const instruction =
    "{Инструкция|Инструкции|Инструкции|Инструкцию|Инструкцией|Инструкции}";
std::string const plenum = "{Пленум|Пленума|Пленуму|Пленум|Пленумом|Пленуме}";
std::string const ruling = "{постановление|постановления|постановлению|постановление|"
                           "постановлением|постановлении}";

StyledAct made(std::string const& style, std::string const& id, std::string const& units,
               std::string const& title, std::string const& brief, std::string const& places,
               std::string const& number = {}) {
    StyledAct result{style, {}};
    Act& act = result.act;
    act.id = id;
    act.title = declined(title);
    act.shortTitle = declined(brief);
    act.number = number;
    act.units = split(units, ' ');
    if (id.rfind("uksc/", 0) == 0 || id.rfind("echr/", 0) == 0 || id.rfind("ac/", 0) == 0)
        act.kind = ActKind::judgment;
    for (std::string const& place : split(places, ' '))
        act.provisions.push_back(provisionAt(place, act.units));
    return result;
}

std::vector<StyledAct> all() {
    std::string const ru = "russian";
    std::string const uk = "oscola";
    return {
        made(ru, "ru.const", "article part point", constitution + " Российской Федерации",
             constitution + " РФ", "2 18 21 22/2 25 33 45/1 45/2 46/1 46/2 52 53"),
        made(ru, "ru.fz2202", "article point",
             law + " от 17.01.1992 № 2202-1 «О прокуратуре Российской Федерации»",
             briefly + " о прокуратуре",
             "10 10/1 10/2 10/3 10/4 10/5 21 21/1 21/2 22 22/1 22/2 22/3 23 24 25 25.1 26 27 30"),
        made(ru, "ru.fz3", "article part point", law + " от 07.02.2011 № 3-ФЗ «О полиции»",
             briefly + " о полиции",
             "5/3 5/4 5/4/2 5/5 6/1 6/2 12/1/1 12/1/2 12/1/3 12/1/11 49 50 51 53"),
        made(ru, "ru.fz59", "article part point",
             law + " от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской "
                   "Федерации»",
             briefly + " № 59-ФЗ", "article,point:4/4 article,point:5/4 8/1 8/2 8/3 8/6 12/1 12/2"),
        made(ru, "ru.fz342", "article part point",
             law + " от 30.11.2011 № 342-ФЗ «О службе в органах внутренних дел Российской "
                   "Федерации и внесении изменений в отдельные законодательные акты Российской "
                   "Федерации»",
             briefly + " № 342-ФЗ", "49 52"),
        made(ru, "ru.kas", "article part point",
             "{Кодекс|Кодекса|Кодексу|Кодекс|Кодексом|Кодексе} административного судопроизводства "
             "Российской Федерации от 08.03.2015 № 21-ФЗ",
             "КАС РФ", "218/1 219/1 220/2"),
        made(ru, "ru.upk", "article part point",
             "Уголовно-процессуальн" + code + " Российской Федерации от 18.12.2001 № 174-ФЗ",
             "УПК РФ",
             "37/2/5.1 123 124 124/1 124/2 124/2.1 124/3 125 125/1 144 144/1 144/3 145 148 "
             "chapter:16"),
        made(ru, "ru.koap", "article part point",
             "{Кодекс|Кодекса|Кодексу|Кодекс|Кодексом|Кодексе} Российской Федерации об "
             "административных правонарушениях от 30.12.2001 № 195-ФЗ",
             "КоАП РФ", "27.3 27.5 27.7"),
        made(ru, "ru.uk", "article part point",
             "Уголовн" + code + " Российской Федерации от 13.06.1996 № 63-ФЗ", "УК РФ",
             "285 286 286/3/а 286/3/б 286/3/в 293"),
        made(ru, "ru.nk1", "article point subpoint",
             "Налогов" + code + " Российской Федерации (часть первая) от 31.07.1998 № 146-ФЗ",
             "НК РФ", "1/1"),
        made(ru, "ru.nk2", "article point subpoint",
             "Налогов" + code + " Российской Федерации (часть вторая) от 05.08.2000 № 117-ФЗ",
             "НК РФ", "333.19/1/7 article,point,paragraph:333.19/1/2"),
        made(ru, "ru.mvd736", "point",
             instruction +
                 " о порядке приема, регистрации и разрешения в территориальных органах "
                 "Министерства внутренних дел Российской Федерации заявлений и сообщений о "
                 "преступлениях, утвержденная приказом МВД России от 29.08.2014 № 736",
             instruction + " № 736", "25 26 27 28"),
        made(ru, "ru.pl21", "point",
             ruling + " Пленума Верховного Суда РФ от 28.06.2022 № 21 «О некоторых вопросах "
                      "применения судами положений главы 22»",
             plenum + " № 21", "14"),
        made(uk, "ukpga/2002/30", "section subsection paragraph", "Police Reform Act 2002",
             "PRA 2002",
             "12 12/1 12/2 12/3 12/4 12/5 12/1A 12/1A/a 12/1B 12/1B/a 12/1B/b 12/1B/c 13 14 29 "
             "29/1 29/5 part:2 schedule:3 schedule,paragraph:3/4 schedule,paragraph:3/25 "
             "schedule,paragraph,subparagraph,item:3/2/6A/a schedule,paragraph:3/30 "
             "schedule,paragraph:3/31 schedule,paragraph:3/32"),
        made(uk, "ukpga/1998/42", "section subsection paragraph", "Human Rights Act 1998",
             "HRA 1998", "6 6/1 6/6 7 7/1 7/5 7/5/a 8"),
        made(uk, "ukpga/2010/15", "section subsection paragraph", "Equality Act 2010", "EqA 2010",
             "29/6 149"),
        made(uk, "ukpga/1984/60", "section subsection paragraph",
             "Police and Criminal Evidence Act 1984", "PACE 1984", "1 2/2 2/3 3/7"),
        made(uk, "uksi/2020/2", "regulation paragraph subparagraph item",
             "Police (Complaints and Misconduct) Regulations 2020", "Complaints Regulations 2020",
             "4/1/a/i 4/1/a/ii 4/1/a/iii 29 29/2 29/5 29/5/a 30 32 33 34", "SI 2020/2"),
        made(uk, "uksi/2020/4", "regulation paragraph subparagraph item",
             "Police (Conduct) Regulations 2020", "Conduct Regulations 2020", "2 5 schedule:2",
             "SI 2020/4"),
        made(uk, "ssi/2014/68", "regulation paragraph",
             "Police Service of Scotland (Conduct) Regulations 2014", "2014 Regulations",
             "schedule:1", "SSI 2014/68"),
        made(uk, "nisr/2001/184", "regulation paragraph", "RUC (Complaints etc) Regulations 2001",
             "2001 Regulations", "5/2 6/1", "SR 2001/184"),
        made(uk, "asp/2006/10", "section subsection paragraph",
             "Police, Public Order and Criminal Justice (Scotland) Act 2006", "2006 Act",
             "34 34/1 34/2 35", "asp 10"),
        made(uk, "ukpga/1998/32", "section subsection", "Police (Northern Ireland) Act 1998",
             "PNIA 1998", "52 52/1"),
        made(uk, "uksc/2015/2", "paragraph", "Michael v Chief Constable of South Wales Police",
             "Michael", "45 46 47 48 115 116 117 118", "[2015] UKSC 2, [2015] AC 1732"),
        made(uk, "ac/1989/53", "paragraph", "Hill v Chief Constable of West Yorkshire", "Hill",
             "63", "[1989] AC 53 (HL)"),
        made(uk, "echr", "article paragraph", "European Convention on Human Rights", "ECHR",
             "2 3 8"),
        made(uk, "code/c", "paragraph",
             "Code of Practice for the Detention of Persons by Police Officers (PACE Code C)",
             "PACE Code C", "2.4A"),
        made(uk, "echr/1998/101", "paragraph", "Osman v United Kingdom", "Osman", "115 116",
             "(2000) 29 EHRR 245"),
        made(uk, "uksc/2018/11", "paragraph", "Commissioner of Police of the Metropolis v DSD",
             "DSD", "20", "[2018] UKSC 11, [2019] AC 196"),
        made(uk, "uksc/2018/4", "paragraph", "Robinson v Chief Constable of West Yorkshire Police",
             "Robinson", "21 35", "[2018] UKSC 4, [2018] AC 736"),
    };
}

} // namespace

std::vector<StyledAct> const& acts() {
    static std::vector<StyledAct> const made = all();
    return made;
}

Act const& actWith(std::string const& id) {
    auto const found = std::find_if(acts().begin(), acts().end(),
                                    [&id](StyledAct const& each) { return each.act.id == id; });
    return found->act;
}

std::vector<Act const*> actsOf(std::string const& style) {
    std::vector<Act const*> result;
    for (StyledAct const& each : acts())
        if (each.style == style) result.push_back(&each.act);
    return result;
}

Provision provisionAt(std::string const& place, std::vector<std::string> const& units) {
    Provision result;
    std::size_t const colon = place.find(':');
    result.id = place;
    result.numbers = split(place.substr(colon == std::string::npos ? 0 : colon + 1), '/');
    result.units = units;
    if (colon != std::string::npos) result.units = split(place.substr(0, colon), ',');
    result.units.resize(result.numbers.size());
    return result;
}

std::vector<std::string> split(std::string const& text, char at) {
    std::vector<std::string> parts(1);
    for (char const c : text) {
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::vector<std::string> linesOf(std::string const& file) {
    std::ifstream stream(REDRESS_PROJECT "/tests/core/citation/" + file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        if (!line.empty() && line.front() != '#') lines.push_back(line);
    return lines;
}

std::string shown(std::string text) {
    for (std::size_t at = text.find(noBreakSpace); at != std::string::npos;
         at = text.find(noBreakSpace))
        text.replace(at, noBreakSpace.size(), "_");
    return text;
}

} // namespace redress::testing
