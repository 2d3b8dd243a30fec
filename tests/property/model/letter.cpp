#include "letter.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace redress::model {
namespace {

std::array<std::string, 4> const texts{"name", "place", "note", "extra"};
std::array<std::string, 3> const truths{"sent", "urgent", "turned"};
// Some are the same as prose, so that paragraphs come to read the same.
std::array<std::string, 8> const values{"",        "x",  "Анна", "a longer answer",
                                        "🦔 ё", "on", "",     "Анна Ивановна"};
std::array<std::string, 10> const words{"To ", " on ",      "x", "The police did nothing", ".",
                                        "Ё",   " and then", " ", "I ask you to act. ",     "🦔"};

template <class Values>
auto const& any(Values const& all, property::Dice& chance) {
    return all[chance.pick(all.size())];
}

Piece makePiece(property::Dice& chance, Part::Times times) {
    switch (chance.pick(8)) {
    case 0:
    case 1:
        return {RunKind::prose, any(words, chance), {}};
    case 2:
        return {RunKind::citation, chance.once(2) ? "art. 10" : "",
                "act" + std::to_string(chance.pick(2))};
    case 3:
    case 4:
        if (times != Part::Times::once) return {RunKind::answer, {}, "*"};
        [[fallthrough]];
    default:
        return {RunKind::answer, {}, any(texts, chance)};
    }
}

Part makePart(std::string id, property::Dice& chance) {
    Part part;
    part.id = std::move(id);
    part.style = chance.once(3) ? "heading" : "body";
    if (chance.once(4)) part.times = chance.once(3) ? Part::Times::lines : Part::Times::rows;
    if (!chance.once(5)) part.pieces.push_back({RunKind::prose, any(words, chance), {}});
    for (std::size_t i = chance.pick(4); i > 0; --i)
        part.pieces.push_back(makePiece(chance, part.times));
    if (part.times != Part::Times::once) part.pieces.push_back({RunKind::answer, {}, "*"});
    if (chance.once(3)) part.condition = any(truths, chance);
    return part;
}

void shuffle(std::vector<std::size_t>& order, property::Dice& chance) {
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[chance.pick(i)]);
}

void makeTurned(Pattern& pattern, property::Dice& chance) {
    pattern.turned = pattern.order;
    if (pattern.turned.size() < 2) return;
    if (chance.once(2)) {
        shuffle(pattern.turned, chance);
    } else {
        std::size_t const at = chance.pick(pattern.turned.size() - 1);
        std::swap(pattern.turned[at], pattern.turned[at + 1]);
    }
}

Rows const* rowsOf(Answers const& answers) {
    auto const* const calls = answers.find("calls");
    return calls ? std::get_if<Rows>(calls) : nullptr;
}

std::vector<std::string> linesOf(std::string const& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// A part that is there several times has its own answer's question and text.
void add(Due& due, Part const& part, std::string const& id, bool holds, std::string const& question,
         std::string const& text) {
    due.order.push_back(id);
    if (!holds) return;
    Block block;
    block.id = id;
    block.style = part.style;
    std::string whole;
    for (Piece const& piece : part.pieces) {
        Run run;
        run.kind = piece.kind;
        if (piece.kind == RunKind::answer) {
            run.question = piece.question == "*" ? question : piece.question;
            run.text = piece.question == "*" ? text : due.answers.text(piece.question);
        } else {
            run.text = piece.text;
            if (piece.kind == RunKind::citation) run.question = piece.question;
        }
        whole += run.text;
        block.runs.push_back(std::move(run));
    }
    if (whole.empty()) return;
    Drafted drafted{id, part.style, {}, {}};
    for (Run const& run : block.runs) {
        std::size_t const from = drafted.text.size();
        drafted.text += wide(run.text);
        if (run.kind != RunKind::prose)
            drafted.runs.push_back({run.kind == RunKind::citation ? 'c' : 'a', run.question, from,
                                    drafted.text.size()});
    }
    due.drafted.push_back(std::move(drafted));
    due.letter.blocks.push_back(std::move(block));
}

void shuffle(Rows& rows, property::Dice& chance) {
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[chance.pick(i)]);
}

AnswerRow makeRow(std::string id, property::Dice& chance) {
    return {std::move(id), {{"who", AnswerValue(any(values, chance))}}};
}

void changeRows(Answers& answers, property::Dice& chance) {
    AnswerValue& value = answers.values["calls"];
    if (!std::holds_alternative<Rows>(value)) value = Rows();
    Rows& rows = std::get<Rows>(value);
    std::string const id = "r" + std::to_string(1 + chance.pick(5));
    auto const has = [&] {
        return std::any_of(rows.begin(), rows.end(), [&](auto const& row) { return row.id == id; });
    };
    switch (chance.pick(4)) {
    case 0:
        if (!rows.empty())
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(chance.pick(rows.size())));
        break;
    case 1:
        shuffle(rows, chance);
        break;
    case 2:
        if (!rows.empty()) {
            rows[chance.pick(rows.size())].cells["who"] = any(values, chance);
            break;
        }
        [[fallthrough]];
    default:
        if (rows.size() < 4 && !has())
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(chance.pick(rows.size() + 1)),
                        makeRow(id, chance));
        break;
    }
    if (rows.empty()) answers.values.erase("calls");
}

std::string story(property::Dice& chance) {
    std::string text;
    for (std::size_t i = chance.pick(4); i > 0; --i)
        text += any(values, chance) + (i > 1 ? "\n" : "");
    return text;
}

void give(Answers& answers, std::string const& question, std::string text) {
    if (text.empty())
        answers.values.erase(question);
    else
        answers.values[question] = std::move(text);
}

} // namespace

Pattern makePattern(property::Dice& chance) {
    Pattern pattern;
    pattern.version = "1";
    std::size_t const count = 3 + chance.pick(6);
    for (std::size_t i = 0; i < count; ++i) {
        pattern.parts.push_back(makePart("p" + std::to_string(i), chance));
        // The same text twice.
        if (i > 0 && chance.once(6)) pattern.parts[i].pieces = pattern.parts[i - 1].pieces;
        pattern.order.push_back(i);
    }
    // A letter of nothing but conditions may be empty; one that begins so has no place.
    pattern.parts[0].condition.clear();
    pattern.parts[0].times = Part::Times::once;
    pattern.parts[0].pieces = {{RunKind::prose, "Dear ", {}}, {RunKind::answer, {}, "name"}};
    makeTurned(pattern, chance);
    return pattern;
}

Pattern makeNewer(Pattern const& old, property::Dice& chance) {
    Pattern pattern = old;
    pattern.version += ".1";
    for (std::size_t i = 1 + chance.pick(2); i > 0; --i) {
        Part& part = pattern.parts[chance.pick(pattern.parts.size())];
        Part const other = makePart(part.id, chance);
        if (chance.once(4)) part.style = other.style;
        part.pieces = other.times == part.times ? other.pieces : part.pieces;
        part.pieces.push_back({RunKind::prose, any(words, chance), {}});
    }
    if (chance.once(2) && pattern.order.size() > 2)
        pattern.order.erase(pattern.order.begin() +
                            static_cast<std::ptrdiff_t>(chance.pick(pattern.order.size())));
    if (chance.once(2)) {
        pattern.order.insert(pattern.order.begin() +
                                 static_cast<std::ptrdiff_t>(chance.pick(pattern.order.size() + 1)),
                             pattern.parts.size());
        pattern.parts.push_back(makePart("q" + std::to_string(pattern.parts.size()), chance));
    }
    if (chance.once(2)) shuffle(pattern.order, chance);
    makeTurned(pattern, chance);
    return pattern;
}

Drafted const* Due::find(std::string const& id) const {
    auto const found = std::find_if(drafted.begin(), drafted.end(),
                                    [&](Drafted const& one) { return one.id == id; });
    return found == drafted.end() ? nullptr : &*found;
}

bool sameDrafts(Drafted const& one, Drafted const& other) {
    return one.text == other.text && one.style == other.style &&
           std::equal(one.runs.begin(), one.runs.end(), other.runs.begin(), other.runs.end(),
                      [](DraftedRun const& a, DraftedRun const& b) {
                          return a.kind == b.kind && a.question == b.question && a.from == b.from &&
                                 a.to == b.to;
                      });
}

bool sameOrder(std::vector<std::string> const& one, std::vector<std::string> const& other) {
    auto from = one.begin();
    for (std::string const& id : other) {
        auto const found = std::find(one.begin(), one.end(), id);
        if (found == one.end()) continue;
        if (found < from) return false;
        from = found;
    }
    return true;
}

std::shared_ptr<Due const> compose(int number, Pattern const& pattern, Answers answers) {
    auto due = std::make_shared<Due>();
    due->pattern = number;
    due->letter.id = "made.up";
    due->letter.pack = "made";
    due->letter.version = pattern.version;
    answers.version = pattern.version;
    due->answers = std::move(answers);
    Rows const* const rows = rowsOf(due->answers);
    if (rows)
        for (AnswerRow const& row : *rows)
            due->rows.push_back(row.id);
    bool const turned = due->answers.text("turned") == "yes";
    for (std::size_t const index : turned ? pattern.turned : pattern.order) {
        Part const& part = pattern.parts[index];
        bool const holds = part.condition.empty() || due->answers.text(part.condition) == "yes";
        if (part.times == Part::Times::once) {
            add(*due, part, part.id, holds, {}, {});
        } else if (part.times == Part::Times::rows && rows) {
            for (AnswerRow const& row : *rows)
                add(*due, part, part.id + '/' + row.id, holds, "calls/" + row.id + "/who",
                    std::get<std::string>(row.cells.at("who")));
        } else if (part.times == Part::Times::lines) {
            int line = 0;
            for (std::string const& text : linesOf(due->answers.text("story")))
                add(*due, part, part.id + '/' + std::to_string(++line), holds, "story", text);
        }
    }
    return due;
}

Answers firstAnswers(property::Dice& chance) {
    Answers answers;
    answers.letter = "made.up";
    answers.pack = "made";
    for (std::size_t i = chance.pick(8); i > 0; --i)
        changeAnswer(answers, chance);
    return answers;
}

std::string changeAnswer(Answers& answers, property::Dice& chance) {
    switch (chance.pick(8)) {
    case 0:
    case 1:
        changeRows(answers, chance);
        return "calls";
    case 2:
        give(answers, "story", story(chance));
        return "story";
    case 3:
    case 4: {
        std::string const& question = any(truths, chance);
        give(answers, question, answers.text(question) == "yes" ? "" : "yes");
        return question;
    }
    default: {
        std::string const& question = any(texts, chance);
        give(answers, question, any(values, chance));
        return question;
    }
    }
}

bool sameAnswers(Answers const& one, Answers const& other) {
    auto const sameMaps = [](auto const& same, auto const& a, auto const& b) -> bool {
        return a.size() == b.size() &&
               std::equal(a.begin(), a.end(), b.begin(), [&](auto const& x, auto const& y) {
                   if (x.first != y.first || x.second.index() != y.second.index()) return false;
                   if (auto const* text = std::get_if<std::string>(&x.second))
                       return *text == std::get<std::string>(y.second);
                   auto const* rows = std::get_if<Rows>(&x.second);
                   if (!rows) return false;
                   Rows const& others = std::get<Rows>(y.second);
                   return std::equal(rows->begin(), rows->end(), others.begin(), others.end(),
                                     [&](AnswerRow const& r, AnswerRow const& s) {
                                         return r.id == s.id && same(same, r.cells, s.cells);
                                     });
               });
    };
    return one.letter == other.letter && one.pack == other.pack && one.version == other.version &&
           sameMaps(sameMaps, one.values, other.values);
}

} // namespace redress::model
