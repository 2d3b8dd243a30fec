#pragma once

#include "desk.hpp"
#include "oracle.hpp"

namespace redress::model {

/// Plays actions on one desk and holds what the program did against the oracle.
class Player {
public:
    explicit Player(std::uint64_t seed);

    /// Whether the action changed anything. Throws what did not hold.
    bool act(std::size_t kind, property::Dice chance);
    Desk const& desk() const { return desk_; }

    // What the program is asked for, and what the office does.
    bool answer(property::Dice& chance);
    bool answerAgain(property::Dice& chance);
    bool replaceAnswers(property::Dice& chance);
    bool leaveField(property::Dice& chance);
    bool upgrade(property::Dice& chance);
    bool wish(property::Dice& chance);
    bool useWording(property::Dice& chance);
    bool there(property::Dice& chance); ///< k steps of the program's, and k undone
    bool undo(property::Dice& chance);
    bool redo(property::Dice& chance);
    bool clearUndo(property::Dice& chance);
    bool saveOdt(property::Dice& chance);
    bool saveDocx(property::Dice& chance);
    bool track(property::Dice& chance);
    bool lock(property::Dice& chance);

private:
    bool begin(property::Dice& chance);
    bool write(int pattern, Answers answers, std::string const& question,
               std::vector<Wish> const& wishes, bool refuse, Wished const& wished = {});
    Plan planned() const;

    Desk desk_;
};

} // namespace redress::model
