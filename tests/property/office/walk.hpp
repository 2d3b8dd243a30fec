#pragma once

#include "property/office/fresh_draft.hpp"
#include "property/office/ledger.hpp"
#include "property/office/person.hpp"
#include "session/letter_session.hpp"
#include "writer/writer_document.hpp"

#include <com/sun/star/container/XNamed.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace redress::property {

/// What walks share: the letter, what a person has at hand, and fresh drafts to compare with.
struct Setting {
    Desk desk;
    std::vector<Pack> packs; ///< the letter's, alone
    std::vector<Pack> newer; ///< a later version of it
    std::string folder;      ///< to save in
    std::unique_ptr<FreshDrafts> drafts;
    bool verbose = false; ///< tell what stands after each act
    bool trace = false;   ///< tell each act before it is done
};

/// One act, and the chance in it.
struct Action {
    std::size_t kind = 0; ///< in `kinds`
    std::uint64_t seed = 0;
};
using Sequence = std::vector<Action>;

/// A promise that was not kept; its first word says which.
struct Violation {
    std::string what;
};

/// How often acts of each kind were done, and how much there was to hold the program to.
struct Counts {
    std::map<std::size_t, std::size_t> done; ///< by kind
    std::size_t sequences = 0;
    std::size_t untouched = 0;  ///< paragraphs compared with a fresh draft
    std::size_t writes = 0;     ///< acts of the program's
    std::size_t undone = 0;     ///< steps of the program's undone or redone and compared
    std::size_t officesOwn = 0; ///< steps of the user's that the office itself did not undo rightly
};

/// A person and the program at work on one letter, and what must hold after each act.
class Walk {
public:
    Walk(Setting& setting, Counts& counts);
    ~Walk();
    Walk(Walk const&) = delete;
    Walk& operator=(Walk const&) = delete;

    /// The first promise that was broken; empty: none. `log` tells what was done.
    std::string run(Sequence const& sequence);
    /// As many answers, undone one by one, and done again.
    std::string runFarBack(std::uint64_t seed, int steps);
    std::vector<std::string> const& log() const { return log_; }

    // Acts of the program's, and undo; false where there was nothing to do.
    bool answer(Dice& dice);
    bool answerTheSame(Dice& dice);
    bool answerLocked(Dice& dice);
    bool replaceAnswers(Dice& dice);
    bool leaveField(Dice& dice);
    bool insertLaw(Dice& dice);
    bool rest(Dice& dice);
    bool changeCitation(Dice& dice);
    bool bringToLife(Dice& dice);
    bool saveAsOdt(Dice& dice);
    bool saveAsDocx(Dice& dice);
    bool openWithoutPack(Dice& dice);
    bool openWithNewerPack(Dice& dice);
    bool decide(Dice& dice);
    bool useWordings(Dice& dice);
    bool finish(Dice& dice);
    bool undo(Dice& dice);
    bool redo(Dice& dice);

    Person& person() { return *person_; }

private:
    /// What stood at a depth of the undo list.
    struct Moment {
        Seen seen;
        std::vector<std::string> whole;
        Ledger ledger;
        std::string state;
        Answers answers;
        Pack const* pack;
    };
    struct Before;
    /// What an act may do beyond what every act may.
    struct Allowance {
        bool refusal = false;
        std::set<int> losses;           ///< marks of the user's that they want away
        bool lines = false;             ///< lines may come that are nobody's
        std::set<std::string> replaced; ///< lines in which the user wants other words
        std::string regained;           ///< a block that is the program's again, if it is written
    };

    void open(Ref<css::text::XTextDocument> const& document);
    void close();
    std::string begun(std::function<void()> const& goOn);
    void act(Action const& action);
    void goFarBack(Dice& dice, int steps);
    void letOfficeRest();
    bool isFormOnly() const;
    bool bindCitation(std::function<bool(Diagnostics&)> const& bind);
    /// After an act of the user's.
    void follow();
    /// Carries out an act of the program's that makes the answers these, and holds it to all.
    bool program(Answers const& wanted, std::function<bool()> const& write,
                 Allowance const& allowance);
    bool program(Answers const& wanted, std::function<bool()> const& write) {
        return program(wanted, write, {});
    }
    void checkWritten(Before const& before, Draft const& draft, Allowance const& allowance);
    void checkBlocks(Before const& before, Draft const& draft, Names const& names);
    void checkOrder(Before const& before, Draft const& draft, Names const& names);
    void checkUsersLines(Before const& before, Allowance const& allowance);
    void checkTouchedOnly(Before const& before, Draft const& draft);
    void checkMarks(Before const& before, std::set<int> const& losses = {});
    void checkMentions();
    std::set<int> marksOfTheirs(UsersCitation const& citation) const;
    void checkNothingDone(Before const& before);
    void checkStored();
    bool reload(std::string const& ending, bool packMissing = false,
                std::vector<Pack> const* packs = nullptr);
    Allowance allowanceFor(Wish const& wish, std::string const& id) const;
    void takeForAnswers(std::string const& text);
    bool step(bool back);
    void noteChangesBelow();
    Moment now() const;
    void remember(bool byProgram);

    Ref<css::frame::XModel> model() const { return as<css::frame::XModel>(document_); }
    Pack const& pack() const { return *pack_; }
    Draft const& draft() { return setting_.drafts->of(pack(), answers_); }
    bool give(std::string const& question, AnswerValue const& value);
    static Answers with(Answers answers, std::string const& question, AnswerValue const& value);
    [[noreturn]] static void broken(std::string const& what);

    Setting& setting_;
    Counts& counts_;
    Pack const* pack_; ///< whose words the letter has
    Ref<css::text::XTextDocument> document_;
    std::unique_ptr<WriterDocument> writer_;
    std::unique_ptr<LetterSession> session_;
    std::unique_ptr<Person> person_;
    Answers answers_; ///< that the test has given, by its own account
    Ledger ledger_;
    Seen seen_;                                  ///< as it stands now
    std::vector<std::optional<Moment>> moments_; ///< by undo depth
    std::vector<bool> ours_;                     ///< whether the step to a depth is the program's
    std::size_t depth_ = 0;                      ///< of the undo list, after the last act
    std::vector<std::string> log_;
    int marks_ = 0;
    std::set<int> inAnswers_; ///< marks that the user has made parts of answers
};

/// A kind of act.
struct Kind {
    char const* name;
    unsigned weight;
    bool user; ///< an edit of the user's
    bool (*act)(Walk& walk, Dice& dice);
};
std::vector<Kind> const& kinds();

} // namespace redress::property
