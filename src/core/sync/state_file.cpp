#include "core/sync/state.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>
#include <utility>

namespace redress {
namespace {

constexpr int currentFormat = 1;
constexpr xml::Limits limits{2u << 20, 64};

std::string_view nameOf(RunKind kind) { return kind == RunKind::citation ? "citation" : "answer"; }
std::string_view nameOf(CitationForm form) {
    return form == CitationForm::words ? "words" : "brief";
}
std::string_view nameOf(Choice::Kind kind) { return kind == Choice::Kind::both ? "both" : "keep"; }

/// Reads one state. The first thing that cannot be what we wrote ends it: half a memory would take
/// the user's words for ours.
class Reading {
public:
    explicit Reading(xml::Element const& root) : root_(root) {}

    std::optional<State> read(Diagnostics& diagnostics) {
        State state;
        root(state);
        if (!broken_) answers(state, diagnostics);
        if (!broken_) written(state);
        if (!broken_) choices(state);
        if (!broken_) citations(state);
        if (!broken_) return state;
        diagnostics.error(Code::stateBroken, broken_->place());
        return std::nullopt;
    }

private:
    bool require(bool good, xml::Element const& where) {
        if (!good && !broken_) broken_ = &where;
        return good;
    }

    /// A whole number of at least `least`; the largest leaves room for the next one.
    template <typename Number>
    Number number(xml::Element const& element, std::string_view attribute, Number least) {
        std::string const& value = element[attribute];
        Number result = least;
        auto const [end, error] =
            std::from_chars(value.data(), value.data() + value.size(), result);
        require(!value.empty() && error == std::errc() && end == value.data() + value.size() &&
                    result >= least && result < 1000000000,
                element);
        return result;
    }

    void root(State& state) {
        if (!require(root_.name == "state" && root_["format"] == std::to_string(currentFormat),
                     root_))
            return;
        state.format = currentFormat;
        state.tag = root_["tag"];
        state.next = number(root_, "next", 1);
        state.letter = root_["letter"];
        state.pack = root_["pack"];
        state.version = root_["version"];
        state.declined = root_["declined"];
        require(state.tag.size() == 4 && !state.letter.empty() && !state.pack.empty() &&
                    std::all_of(
                        state.tag.begin(), state.tag.end(),
                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }) &&
                    root_.attributes.size() == (state.declined.empty() ? 6 : 7) &&
                    (root_.children().size() == 3 ||
                     (root_.children().size() == 4 && root_.child("citations"))),
                root_);
    }

    void answers(State& state, Diagnostics& diagnostics) {
        xml::Element const& element = root_.child("answers");
        std::size_t const before = diagnostics.errors();
        if (require(static_cast<bool>(element), root_))
            state.answers = readStoredAnswers(element, diagnostics);
        require(diagnostics.errors() == before, element ? element : root_);
    }

    void written(State& state) {
        xml::Element const& list = root_.child("written");
        require(static_cast<bool>(list), root_);
        for (xml::Element const* element : list.children()) {
            WrittenBlock block;
            block.number = markNumber(*element, state.next);
            block.id = (*element)["id"];
            block.style = (*element)["style"];
            block.text = element->child("text").text();
            require(element->name == "block" && !block.id.empty(), *element);
            runs(*element, block, state.next);
            if (broken_) return;
            state.written.push_back(std::move(block));
        }
    }

    void runs(xml::Element const& element, WrittenBlock& block, int next) {
        std::size_t const length = codePoints(block.text);
        std::size_t end = 0;
        bool first = true;
        for (xml::Element const* child : element.children()) {
            if (std::exchange(first, false)) {
                require(child->name == "text", *child);
                continue;
            }
            WrittenRun run;
            run.number = markNumber(*child, next);
            std::string const& kind = (*child)["kind"];
            run.kind = kind == "citation" ? RunKind::citation : RunKind::answer;
            run.question = (*child)["question"];
            run.from = number(*child, "from", end);
            run.to = number(*child, "to", run.from);
            if (!require(child->name == "run" && kind == nameOf(run.kind) && run.to <= length,
                         *child))
                return;
            end = run.to;
            block.runs.push_back(std::move(run));
        }
    }

    int markNumber(xml::Element const& element, int next) {
        int const result = number(element, "number", 1);
        require(result < next && numbers_.insert(result).second, element);
        return result;
    }

    void choices(State& state) {
        xml::Element const& list = root_.child("choices");
        require(static_cast<bool>(list), root_);
        for (xml::Element const* element : list.children()) {
            Choice choice;
            choice.block = number(*element, "block", 1);
            std::string const& kind = (*element)["kind"];
            choice.kind = kind == "both" ? Choice::Kind::both : Choice::Kind::keep;
            choice.due = element->text();
            if (!require(element->name == "choice" && kind == nameOf(choice.kind) &&
                             state.find(choice.block),
                         *element))
                return;
            state.choices.push_back(std::move(choice));
        }
    }

    void citations(State& state) {
        for (xml::Element const* element : root_.child("citations").children()) {
            UsersCitation citation;
            citation.number = markNumber(*element, state.next);
            Citation& cited = citation.cited;
            cited.act = (*element)["act"];
            std::istringstream provisions((*element)["provisions"]);
            for (std::string id; provisions >> id;)
                cited.provisions.push_back(id);
            auto const grammaticalCase = parseCase((*element)["case"]);
            cited.form = (*element)["form"] == "words" ? CitationForm::words : CitationForm::brief;
            cited.sentenceStart = (*element)["start"] == "yes";
            citation.kept = (*element)["kept"] == "yes";
            citation.text = element->text();
            if (!require(element->name == "citation" && grammaticalCase &&
                             (*element)["form"] == nameOf(cited.form),
                         *element))
                return;
            cited.grammaticalCase = *grammaticalCase;
            state.citations.push_back(std::move(citation));
        }
    }

    xml::Element const& root_;
    xml::Element const* broken_ = nullptr;
    std::set<int> numbers_;
};

xml::Element blockElement(WrittenBlock const& block) {
    xml::Element element = xml::make(
        "block",
        {{"number", std::to_string(block.number)}, {"id", block.id}, {"style", block.style}});
    // Text stands in elements, never in attributes: there white space would be folded.
    append(element, xml::make("text", {}, block.text));
    for (WrittenRun const& run : block.runs)
        append(element, xml::make("run", {{"number", std::to_string(run.number)},
                                          {"kind", std::string(nameOf(run.kind))},
                                          {"question", run.question},
                                          {"from", std::to_string(run.from)},
                                          {"to", std::to_string(run.to)}}));
    return element;
}

xml::Element citationElement(UsersCitation const& citation) {
    Citation const& cited = citation.cited;
    std::string provisions;
    for (std::string const& id : cited.provisions)
        provisions += (provisions.empty() ? "" : " ") + id;
    std::vector<std::pair<std::string, std::string>> attributes{
        {"number", std::to_string(citation.number)},
        {"act", cited.act},
        {"provisions", provisions},
        {"form", std::string(nameOf(cited.form))},
        {"case", std::string(nameOf(cited.grammaticalCase))}};
    if (cited.sentenceStart) attributes.emplace_back("start", "yes");
    if (citation.kept) attributes.emplace_back("kept", "yes");
    return xml::make("citation", std::move(attributes), citation.text);
}

} // namespace

std::string writeState(State const& state) {
    xml::Element root = xml::make("state", {{"format", std::to_string(currentFormat)},
                                            {"tag", state.tag},
                                            {"next", std::to_string(state.next)},
                                            {"letter", state.letter},
                                            {"pack", state.pack},
                                            {"version", state.version}});
    if (!state.declined.empty()) root.attributes.push_back({"declined", state.declined, {}});
    append(root, writeAnswers(state.answers));
    xml::Element& choices = append(root, xml::make("choices"));
    for (Choice const& choice : state.choices)
        append(choices, xml::make("choice",
                                  {{"block", std::to_string(choice.block)},
                                   {"kind", std::string(nameOf(choice.kind))}},
                                  choice.due));
    xml::Element& written = append(root, xml::make("written"));
    for (WrittenBlock const& block : state.written)
        append(written, blockElement(block));
    if (!state.citations.empty()) {
        xml::Element& citations = append(root, xml::make("citations"));
        for (UsersCitation const& citation : state.citations)
            append(citations, citationElement(citation));
    }
    return xml::write(root);
}

std::optional<State> readState(std::string_view xml, Diagnostics& diagnostics) {
    std::string const file = "document";
    xml::Element const root = xml::parse(xml, file, diagnostics, limits);
    if (!root) {
        diagnostics.error(Code::stateBroken, {file, 0, 0});
        return std::nullopt;
    }
    return Reading(root).read(diagnostics);
}

} // namespace redress
