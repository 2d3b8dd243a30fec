#pragma once

#include "core/authority/naming.hpp"
#include "session/address_book.hpp"
#include "session/interview.hpp"
#include "sidebar/view.hpp"

#include <map>
#include <optional>
#include <string>

namespace redress {

/// What a person chose in the list of bodies of a question.
struct BodyChoice {
    std::string path; ///< the question whose list is open
    std::string kind;
    BodyValues values;
};

/// What a person left in fields that is no answer yet, or none at all, by the field's name.
struct Unfinished {
    std::map<std::string, std::string> typed;  ///< as it stands there, by control
    std::map<std::string, std::string> errors; ///< what is wrong with it, by question
    std::map<std::string, std::string> rows;   ///< the row that is open, by list
    std::string atCursor;                      ///< the question the document's cursor stands in
    std::string cases;                         ///< the question whose name is shown in all cases
    BodyChoice body;
    AddressBook book; ///< what is kept for other letters
};

/// Adds the controls of a question: its label, where the answer goes, what is wrong with it, its
/// hint, and the provision that asks for it. `language` is the interface's.
void showQuestion(View& view, Pack const& pack, Asked const& asked, Unfinished const& unfinished,
                  std::string const& language);

/// "answer:calls/r1/who#surname": a control's name, and what it says of its question.
struct FieldName {
    std::string path;
    std::string part; ///< of a person, a case of a name, the option of a check box; may be empty
};
std::string fieldName(std::string const& path, std::string const& part = {});
std::optional<FieldName> parseFieldName(std::string const& name);

/// The question of that path, cells of rows included; nothing when it is not asked.
Asked const* findAsked(std::vector<Asked> const& questions, std::string const& path);

/// A text that differs when the answer does, of the kinds that are typed.
std::string asText(AnswerValue const* value);

/// The answer that follows when the field gets what the event says. Nothing when it is wrong, and
/// then `diagnostics` say why; what the other fields of the question hold stays.
std::optional<AnswerValue> answerFrom(Pack const& pack, Asked const& asked, FieldName const& field,
                                      Event const& event, Diagnostics& diagnostics);

} // namespace redress
