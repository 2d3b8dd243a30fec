#include "property/office/walk_before.hpp"
#include "writer/files.hpp"

#include <com/sun/star/util/XModifiable.hpp>

namespace redress::property {

bool Walk::saveAsOdt(Dice&) { return reload(".odt"); }
bool Walk::saveAsDocx(Dice&) { return reload(".docx"); }
bool Walk::openWithoutPack(Dice&) { return reload(".odt", true); }

/// Opening writes nothing. What the office itself loses over a file is not the program's.
bool Walk::reload(std::string const& ending, bool packMissing, std::vector<Pack> const* packs) {
    if (session_->state().tag.empty()) return false;
    if (!packs) packs = pack_ == &setting_.newer.front() ? &setting_.newer : &setting_.packs;
    std::string const file = setting_.folder + "/letter" + ending;
    std::string const state = writer_->storedState().value_or("");
    if (std::string const why = storeCopy(setting_.desk.context, document_, file, "en");
        !why.empty())
        broken("file: " + why);
    close();
    open(openDocument(setting_.desk.context, file));
    Seen const loaded = see(model());
    auto const marks = marksIn(setting_.desk.context, model());
    if (writer_->storedState().value_or("") != state) broken("file: the state came back otherwise");
    // The test's own reading of the marks may have changed that by now.
    auto const modifiable = as<css::util::XModifiable>(model());
    modifiable->setModified(false);
    Diagnostics diagnostics;
    if (packMissing && (session_->resume({}, diagnostics) || !diagnostics.hasErrors()))
        broken("file: a letter without its pack was taken up");
    if (!session_->resume(*packs, diagnostics)) broken("file: it was not taken up");
    bool const written = modifiable->isModified() || writer_->undoDepth() != 0;
    Seen const old = std::move(seen_);
    seen_ = see(model());
    if (written || wholeOf(seen_) != wholeOf(loaded) || writer_->storedState() != state ||
        marksIn(setting_.desk.context, model()) != marks)
        broken("file: opening it wrote to it");
    ledger_.follow(old, seen_);
    remember(false);
    return true;
}

/// A newer pack changes nothing until the user takes its words; meanwhile answers are followed.
bool Walk::openWithNewerPack(Dice& dice) {
    if (!reload(".odt", false, &setting_.newer)) return false;
    bool const first = pack_ != &setting_.newer.front();
    if (!first && !session_->packChanges().empty()) broken("pack: its words are there already");
    if (!first) return true;
    for (std::size_t i = 0; i < ledger_.owners().size(); ++i)
        if (ledger_.owners()[i] == "one" && !seen_.lines[i].tracked && !seen_.lines[i].closed &&
            session_->packChanges().empty() && session_->state().declined.empty())
            broken("pack: its other words are not told");
    std::size_t const way = dice.pick(3);
    if (way == 0)
        return program(answers_, [&] {
            Diagnostics diagnostics;
            return session_->declinePackChanges("Leave as it is", diagnostics);
        });
    if (way == 1) answer(dice);
    return program(answers_, [&] {
        Diagnostics diagnostics;
        bool const done = session_->takePackChanges("Take the new words", diagnostics);
        if (done) pack_ = &setting_.newer.front();
        return done;
    });
}

} // namespace redress::property
