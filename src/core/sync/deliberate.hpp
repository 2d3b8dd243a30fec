#pragma once

#include <string>

namespace redress::deliberate {

/// Faults that tests put in to see that they would find them. Nothing else ever sets one.
enum class Fault {
    none,
    enclosingMarkLost, ///< a rewritten paragraph does not get its block's bookmark again
    textComparedOnly,  ///< a paragraph is clean as soon as its words are
    stateNotSwitched,  ///< undo and redo leave the state as it was
    copiesBound,       ///< "… Copy 1" is taken for what it was copied from
    commentIgnored,    ///< a paragraph with a comment is clean
    orderFromDocument, ///< what the user moved is moved back
    writeAfterUndo,    ///< what was undone is written again
    trackingLeftOff,   ///< changes are no longer tracked after a write
    emptyRunKept,      ///< an empty answer's bookmark goes along into a new paragraph
    foreignBound,      ///< another letter's bookmark is taken for ours
};

inline Fault present = Fault::none;

inline bool is(Fault fault) { return present == fault; }

/// The name of the bookmark that one is taken for: its own, but for copiesBound and foreignBound.
std::string bound(std::string const& name, std::string const& tag);

/// While it lives, this fault is there and no other.
class With {
public:
    explicit With(Fault fault) : before_(present) { present = fault; }
    ~With() { present = before_; }
    With(With const&) = delete;
    With& operator=(With const&) = delete;

private:
    Fault before_;
};

/// While it lives, there is none.
class Without : public With {
public:
    Without() : With(Fault::none) {}
};

} // namespace redress::deliberate
