#pragma once

#include "desk.hpp"
#include "oracle.hpp"

namespace redress::model {

/// Plays actions on one desk and holds what the program did against the oracle.
class Player {
public:
    explicit Player(std::uint64_t seed);

    /// Whether the action changed anything. Throws what did not hold.
    bool act(std::size_t kind, Chance chance);
    Desk const& desk() const { return desk_; }

    // What the program is asked for, and what the office does.
    bool answer(Chance& chance);
    bool answerAgain(Chance& chance);
    bool replaceAnswers(Chance& chance);
    bool leaveField(Chance& chance);
    bool upgrade(Chance& chance);
    bool wish(Chance& chance);
    bool useWording(Chance& chance);
    bool there(Chance& chance); ///< k steps of the program's, and k undone
    bool undo(Chance& chance);
    bool redo(Chance& chance);
    bool clearUndo(Chance& chance);
    bool saveOdt(Chance& chance);
    bool saveDocx(Chance& chance);
    bool track(Chance& chance);
    bool lock(Chance& chance);

private:
    bool begin(Chance& chance);
    bool write(int pattern, Answers answers, std::string const& question,
               std::vector<Wish> const& wishes, bool refuse, Wished const& wished = {});
    Plan planned() const;

    Desk desk_;
};

} // namespace redress::model
