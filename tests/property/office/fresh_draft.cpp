#include "property/office/fresh_draft.hpp"

#include "core/sync/deliberate.hpp"
#include "property/office/ledger.hpp"
#include "session/letter_session.hpp"
#include "writer/files.hpp"
#include "writer/writer_document.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>

#include <stdexcept>

namespace redress::property {

Names namesOf(State const& state) {
    Names names;
    for (WrittenBlock const& block : state.written) {
        names[markName(state, 'b', block.number)] = "b:" + block.id;
        std::map<std::string, int> seen;
        for (WrittenRun const& run : block.runs) {
            std::string const name = "a:" + block.id + ':' + run.question;
            names[markName(state, markKind(run.kind), run.number)] =
                name + ':' + std::to_string(++seen[name]);
        }
    }
    for (UsersCitation const& citation : state.citations) {
        std::string const mark = markName(state, 'c', citation.number);
        names[mark] = mark;
    }
    return names;
}

Draft const& FreshDrafts::of(Pack const& pack, Answers const& answers) {
    std::string const key = pack.version + xml::write(writeAnswers(answers));
    auto const known = drafts_.find(key);
    if (known != drafts_.end()) return known->second;
    deliberate::Without const noFault;
    if (!document_.is()) document_ = newDocument(context_);
    Draft draft;
    {
        WriterDocument writer(document_, "en");
        LetterSession session(writer);
        Diagnostics diagnostics;
        if (!session.start(pack, pack.letters.front(), answers, "Draft", diagnostics))
            throw std::runtime_error("a fresh draft was refused");
        Seen const seen = see(as<css::frame::XModel>(document_));
        Names const names = namesOf(session.state());
        auto const owners = ownersOf(seen, names);
        for (std::size_t i = 0; i < owners.size(); ++i) {
            if (owners[i].empty()) continue;
            draft.order.push_back(owners[i]);
            draft.lines[owners[i]] = seen.lines[i];
            draft.keys[owners[i]] = keyOf(seen.lines[i], names);
        }
        writer.storeState({});
    }
    document_->getText()->setString({});
    as<css::beans::XMultiPropertyStates>(document_->getText()->createTextCursor())
        ->setAllPropertiesToDefault();
    set(document_->getText()->getStart(), "ParaStyleName", rtl::OUString("Standard"));
    as<css::document::XUndoManagerSupplier>(document_)->getUndoManager()->clear();
    return drafts_[key] = std::move(draft);
}

FreshDrafts::~FreshDrafts() { closeDocument(document_); }

} // namespace redress::property
