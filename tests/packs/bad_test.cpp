#include "core/language/messages.hpp"
#include "core/lint/lint.hpp"
#include "core/route/advice.hpp"
#include "packs/fixture.hpp"
#include "packs/small_document.hpp"
#include "session/asked_law.hpp"
#include "session/bodies.hpp"
#include "session/clock_words.hpp"
#include "session/declining.hpp"
#include "session/draft.hpp"
#include "session/findings.hpp"
#include "session/given_answers.hpp"
#include "session/letter_remarks.hpp"
#include "session/route_words.hpp"
#include "session/sent_letters.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

#include <sys/wait.h>

/// Whatever a pack, an answers file or a document's memory can have wrong: what is said of it, and
/// where. REDRESS_WRITE_EXPECTED=1 in the environment writes what is said into the fixtures, to be
/// read before it is kept.
namespace redress {

namespace testing {

void PrintTo(Fixture const& fixture, std::ostream* out) {
    *out << fixture.code << '/' << fixture.name;
}

} // namespace testing

namespace {

namespace fs = std::filesystem;
using testing::Fixture;
using testing::SmallDocument;

std::string rendered(Diagnostics const& diagnostics, std::string const& language,
                     std::string const& folder) {
    std::string lines;
    for (Diagnostic const& diagnostic : diagnostics.all())
        lines += render(diagnostic, language) + '\n';
    for (std::size_t at = lines.find(folder); at != std::string::npos; at = lines.find(folder, at))
        lines.erase(at, folder.size());
    return lines;
}

class Bad : public ::testing::TestWithParam<Fixture> {
protected:
    void SetUp() override {
        setCatalogueFolder(REDRESS_CATALOGUES);
        std::string name = (fs::temp_directory_path() / "bad-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder_ = name;
        ASSERT_EQ(make(GetParam(), folder_), "");
    }
    void TearDown() override {
        setCatalogueFolder({});
        fs::remove_all(folder_);
    }

    Order order() const {
        Order order;
        order.letter = GetParam().letter;
        order.packs = {folder_ / "base"};
        order.answers = folder_ / "answers.xml";
        order.language = "en";
        order.final = GetParam().final;
        order.readingCopy = GetParam().readingCopy;
        return order;
    }

    void work(Diagnostics& diagnostics) const {
        if (GetParam().marks)
            marks(diagnostics);
        else if (!GetParam().lint.empty())
            lint(*parseDate(GetParam().lint), diagnostics);
        else if (!GetParam().state.empty())
            readState(GetParam().state, diagnostics);
        else if (!GetParam().document.empty())
            onDocument(GetParam().document, diagnostics);
        else if (!GetParam().given.empty())
            change(GetParam().given, diagnostics);
        else if (!GetParam().law.first.empty())
            askLaw(GetParam().law.first, GetParam().law.second, diagnostics);
        else if (!GetParam().route.empty())
            askRoute(GetParam().route, GetParam().triage, diagnostics);
        else if (!GetParam().decline.empty())
            declinedLine(GetParam().decline, {"names.tsv", 1, 1}, diagnostics);
        else if (!GetParam().sent.empty())
            askClock(GetParam().sent, diagnostics);
        else if (!GetParam().body.empty())
            EXPECT_TRUE(bodiesFor(readPacks({folder_ / "base"}, diagnostics),
                                  {GetParam().body, {}, {}}, "en", diagnostics)
                            .empty());
        else
            readDraft(order(), {2026, 11, 21}, diagnostics);
    }

    void marks(Diagnostics& diagnostics) const {
        for (Pack const& pack : readPacks({folder_ / "base"}, diagnostics))
            checkMarks(pack, diagnostics);
    }

    void lint(Date today, Diagnostics& diagnostics) const {
        std::vector<fs::path> folders{folder_};
        if (fs::exists(folder_ / "more")) folders.push_back(folder_ / "more");
        for (Pack const& pack : readPacks(folders, diagnostics)) {
            checkConditions(pack, diagnostics);
            checkAge(pack, today, 365, diagnostics);
        }
    }

    /// The answers of the pack tests/bad/base, which are good.
    Draft goodDraft() const {
        Diagnostics none;
        auto draft = readDraft(order(), {2026, 11, 21}, none);
        EXPECT_TRUE(draft);
        return std::move(*draft);
    }

    void askLaw(std::string const& what, std::string const& words, Diagnostics& diagnostics) const {
        Diagnostics none;
        std::vector<Pack> const packs = readPacks({folder_ / "base"}, none);
        if (what == "text") {
            EXPECT_EQ(citationsIn(packs, words, "letter.txt", diagnostics).size(), 1u);
        } else if (what == "find") {
            EXPECT_TRUE(lawFor(packs, words, diagnostics).empty());
        } else {
            std::size_t const first = words.find('|');
            std::size_t const second = words.find('|', first + 1);
            std::string const place = words.substr(first + 1, second - first - 1);
            AskedCitation asked{words.substr(0, first), {}, {}, words.substr(second + 1)};
            if (!place.empty()) asked.places.push_back(place);
            EXPECT_TRUE(citationsFor(packs, asked, diagnostics).empty());
        }
    }

    void askRoute(std::string const& id, std::vector<std::string> const& answered,
                  Diagnostics& diagnostics) const {
        Diagnostics none;
        std::vector<Pack> const packs = readPacks({folder_ / "base"}, none);
        Answers answers;
        for (std::string const& text : answered)
            answers.values[text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
        if (Pack const* const pack = findRoutes(packs, id, diagnostics))
            advise(*pack, answers, {2026, 11, 21}, diagnostics);
    }

    /// As the command asks it.
    void askClock(std::string const& kept, Diagnostics& diagnostics) const {
        fs::path const file = folder_ / "answers.xml";
        if (kept != "no") std::ofstream(sentFileOf(file), std::ios::binary) << kept;
        std::vector<Pack> const packs = readPacks({folder_ / "base"}, diagnostics);
        if (GetParam().next) {
            auto const letter = readSentLetter(packs, file, {2026, 11, 21}, diagnostics);
            ASSERT_TRUE(letter);
            EXPECT_FALSE(letterAfter(*letter, {}, file, {2026, 11, 21}, "en", diagnostics));
            return;
        }
        auto const clock = readLetterClock(packs, file, {2026, 11, 21}, diagnostics);
        EXPECT_EQ(clock.has_value(), GetParam().calendar);
        if (clock) {
            auto const events = eventsOf(clock->letter, clock->entries, {2026, 11, 21}, "en");
            EXPECT_FALSE(calendarOf(events, {2026, 11, 21}, file, "dates.ics", diagnostics));
        }
    }

    void change(std::vector<std::string> const& texts, Diagnostics& diagnostics) const {
        Draft const draft = goodDraft();
        std::vector<GivenAnswer> given;
        for (std::string const& text : texts)
            given.push_back(givenAnswer(text).value());
        auto const groups = questionsOf(*draft.found.pack, *draft.found.letter);
        EXPECT_FALSE(changedAnswers(given, groups, draft.answers, "letter.odt", diagnostics));
    }

    /// An answer is changed where every paragraph stands as `standing` says.
    void leftToTheUser(SmallDocument& document, std::string const& question, AnswerValue value,
                       Diagnostics& diagnostics) const {
        Draft const draft = goodDraft();
        Standing const standing = document.standing;
        document.standing = Standing::clean;
        LetterSession session(document);
        EXPECT_TRUE(session.start(*draft.found.pack, *draft.found.letter, draft.answers, "Start",
                                  diagnostics));
        if (question == "calls") {
            EXPECT_TRUE(session.answer("calls", Rows{{"1", {}}, {"2", {}}}, "Calls", diagnostics));
        }
        document.standing = standing;
        document.erased = standing == Standing::gone;
        EXPECT_TRUE(session.answer(question, std::move(value), "Answer", diagnostics));
        tellFindings(session, "letter.odt", diagnostics);
    }

    void onDocument(std::string const& scene, Diagnostics& diagnostics) const {
        Diagnostics none;
        std::vector<Pack> const packs = readPacks({folder_ / "base"}, none);
        Pack const& pack = packs.at(0);
        LetterTemplate const& letter = pack.letters.at(0);
        SmallDocument document;
        LetterSession session(document);
        if (scene == "answer before start") {
            session.answer("where", std::string("home"), "Where", diagnostics);
        } else if (scene == "start twice") {
            session.start(pack, letter, {}, "Start", none);
            session.start(pack, letter, {}, "Start", diagnostics);
        } else if (scene == "letter erased") {
            session.start(pack, letter, {}, "Start", none);
            document.erased = true;
            LetterSession(document).resume(packs, diagnostics);
        } else if (scene == "without the pack") {
            session.start(pack, letter, {}, "Start", none);
            LetterSession(document).resume({}, diagnostics);
        } else if (scene == "bookmarks lost") {
            session.start(pack, letter, {}, "Start", none);
            document.adopted = true;
            LetterSession(document).resume(packs, diagnostics);
        } else if (scene == "bookmarks of another letter") {
            session.start(pack, letter, {}, "Start", none);
            document.foreign = {"rd.abcd.b1"};
            LetterSession(document).resume(packs, diagnostics);
        } else if (scene == "bookmarks alone") {
            document.foreign = {"rd.abcd.b1"};
            session.resume(packs, diagnostics);
        } else if (scene == "memory broken") {
            document.storeState("<state");
            session.resume(packs, diagnostics);
        } else if (scene == "locked") {
            document.refusal = translate("the section is protected", "en");
            session.start(pack, letter, {}, "Start", diagnostics);
        } else if (scene == "edited by hand") {
            document.standing = Standing::mine;
            leftToTheUser(document, "where", std::string("home"), diagnostics);
        } else if (scene == "edited by hand and not due") {
            document.standing = Standing::mine;
            leftToTheUser(document, "when", std::string(), diagnostics);
        } else if (scene == "deleted by hand") {
            document.standing = Standing::gone;
            leftToTheUser(document, "where", std::string("home"), diagnostics);
        } else if (scene == "protected") {
            document.standing = Standing::fixed;
            document.reason = "the section is protected";
            leftToTheUser(document, "where", std::string("home"), diagnostics);
        } else if (scene == "edited by hand and out of order") {
            document.standing = Standing::mine;
            leftToTheUser(document, "calls", Rows{{"2", {}}, {"1", {}}}, diagnostics);
        } else if (scene == "enclosures moved") {
            session.start(pack, letter, {}, "Start", none);
            document.turned = true;
            session.look();
            for (LetterRemark const& remark : letterRemarks(session, "en"))
                diagnostics.warning(remark.what.code, remark.what.place, remark.what.arguments);
        } else {
            ADD_FAILURE() << "no scene " << scene;
        }
    }

    fs::path folder_;
};

TEST_P(Bad, IsSaidInBothLanguagesWithItsPlace) {
    Diagnostics diagnostics;
    work(diagnostics);
    std::string const prefix = folder_.string() + '/';
    std::string const en = rendered(diagnostics, "en", prefix);
    std::string const ru = rendered(diagnostics, "ru", prefix);
    if (std::getenv("REDRESS_WRITE_EXPECTED")) {
        fs::path const file = fs::path(REDRESS_PROJECT) / "tests" / "bad" / GetParam().code /
                              (GetParam().name + ".txt");
        std::string text = testing::contentOf(file);
        text.erase(std::min(text.find("\nen: "), text.size() - 1) + 1);
        std::ofstream out(file, std::ios::binary);
        out << text;
        for (auto const& [key, lines] : {std::pair("en: ", en), std::pair("ru: ", ru)}) {
            std::istringstream each(lines);
            for (std::string line; std::getline(each, line);)
                out << key << line << '\n';
        }
        return;
    }
    EXPECT_EQ(en, GetParam().en);
    EXPECT_EQ(ru, GetParam().ru);
    bool found = false;
    for (Diagnostic const& diagnostic : diagnostics.all())
        found = found || textOf(diagnostic.code).name == GetParam().code;
    EXPECT_TRUE(found || GetParam().code == "accepted") << en;
}

/// Odd, and right: it comes out whole.
class Accepted : public Bad {};

TEST_P(Accepted, ComesOutWhole) {
    Diagnostics diagnostics;
    auto const draft = readDraft(order(), {2026, 11, 21}, diagnostics);
    ASSERT_TRUE(draft);
    bool said = false;
    for (Block const& block : draft->letter.blocks)
        said = said || block.text() == GetParam().says;
    EXPECT_TRUE(said) << plainText(draft->letter, draft->found.pack->layout);
}

std::string testName(::testing::TestParamInfo<Fixture> const& info) {
    std::string name = info.param.code + '_' + info.param.name;
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, Bad, ::testing::ValuesIn(testing::fixtures()), testName);

std::vector<Fixture> accepted() {
    std::vector<Fixture> all;
    for (Fixture const& fixture : testing::fixtures())
        if (fixture.code == "accepted") all.push_back(fixture);
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, Accepted, ::testing::ValuesIn(accepted()), testName);

/// The command says the same, ends with 1 where anything is an error, and writes nothing then.
class BadOnTheCommandLine : public Bad {};

TEST_P(BadOnTheCommandLine, EndsWithOneAndWritesNothing) {
    fs::path const out = folder_ / "letter.txt";
    fs::path const said = folder_ / "said";
    std::ofstream(out) << "what stood here before";
    std::string const command =
        std::string("LC_ALL=C '") + REDRESS_COMMAND + "' --packs '" + (folder_ / "base").string() +
        "' draft " + GetParam().letter + " --answers '" + (folder_ / "answers.xml").string() +
        "' --out '" + out.string() + '\'' + (GetParam().final ? " --final" : "") +
        (GetParam().readingCopy ? " --reading-copy" : "") + " 2> '" + said.string() + '\'';
    int const status = std::system(command.c_str());
    bool const isError =
        GetParam().code != "accepted" && GetParam().en.find(": warning: ") == std::string::npos;
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), isError ? 1 : 0);
    std::string lines = testing::contentOf(said);
    std::string const prefix = folder_.string() + '/';
    for (std::size_t at = lines.find(prefix); at != std::string::npos; at = lines.find(prefix, at))
        lines.erase(at, prefix.size());
    EXPECT_EQ(lines, GetParam().en);
    EXPECT_EQ(testing::contentOf(out) == "what stood here before", isError);
    EXPECT_FALSE(fs::exists(folder_ / "letter.txt.part"));
}

std::vector<Fixture> ofFiles() {
    std::vector<Fixture> all;
    for (Fixture const& fixture : testing::fixtures())
        if (fixture.ofFiles()) all.push_back(fixture);
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, BadOnTheCommandLine, ::testing::ValuesIn(ofFiles()), testName);

TEST(Codes, HaveAFixtureEachAndFixturesHaveACode) {
    std::set<std::string> codes;
    std::set<std::string> shown;
    for (CodeText const& text : allCodes())
        codes.insert(text.name);
    for (Fixture const& fixture : testing::fixtures())
        if (fixture.code != "accepted") shown.insert(fixture.code);
    EXPECT_EQ(shown, codes);
}

TEST(Codes, StandInTheOrderOfTheirTable) {
    int index = 0;
    std::set<std::string> names;
    for (CodeText const& text : allCodes()) {
        EXPECT_EQ(static_cast<int>(text.code), index++) << text.name;
        EXPECT_EQ(&textOf(text.code), &text) << text.name;
        EXPECT_TRUE(names.insert(text.name).second) << text.name;
        EXPECT_STRNE(text.what, "");
        EXPECT_STRNE(text.advice, "");
    }
}

} // namespace

} // namespace redress
