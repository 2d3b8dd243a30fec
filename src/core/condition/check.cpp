#include "core/condition/check.hpp"

#include "core/condition/tokens.hpp"
#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"
#include "core/xml/xpath.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

using Kind = Token::Kind;

constexpr std::array<std::string_view, 13> functions{
    "and",    "or",       "not",           "true",        "false",
    "count",  "contains", "string-length", "starts-with", "normalize-space",
    "number", "boolean",  "string"};

/// Two levels of predicates and this length bound what an evaluation can cost.
constexpr std::size_t longest = 2000;
constexpr int deepestPredicate = 2;

class Check {
public:
    Check(Condition const& condition, ConditionScope const& scope, Diagnostics& diagnostics)
        : condition_(condition), scope_(scope), diagnostics_(diagnostics),
          tokens_(tokens(condition.text)) {}

    std::vector<Question const*> run() {
        std::size_t const before = diagnostics_.errors();
        if (condition_.text.size() > longest)
            report(Code::conditionForbidden, 0, {shortened(condition_.text, 40)});
        else
            for (std::size_t i = 0; i < tokens_.size(); ++i)
                token(i);
        if (diagnostics_.errors() == before) parse();
        return std::move(read_);
    }

private:
    bool isSign(std::size_t i, std::string_view text) const {
        return i < tokens_.size() && tokens_[i].kind == Kind::sign && tokens_[i].text == text;
    }

    void token(std::size_t i) {
        Token const& token = tokens_[i];
        switch (token.kind) {
        case Kind::variable:
            variable(i);
            break;
        case Kind::name:
            isSign(i + 1, "(") ? function(token) : name(i);
            break;
        case Kind::sign:
            sign(i);
            break;
        case Kind::bad:
            report(Code::conditionSyntax, token.offset, {shortened(token.text, 40)});
            break;
        case Kind::keyword:
        case Kind::literal:
        case Kind::number:
            break;
        }
    }

    void variable(std::size_t i) {
        auto const found = scope_.variables->find(tokens_[i].text);
        if (found == scope_.variables->end()) {
            std::vector<std::string> names;
            for (auto const& [known, kind] : *scope_.variables)
                names.push_back(known);
            report(Code::conditionUnknownVariable, tokens_[i].offset,
                   {tokens_[i].text, nearest(tokens_[i].text, names)});
            return;
        }
        if (!found->second.question) return;
        Question const& question = *found->second.question;
        read_.push_back(&question);
        if (question.type == QuestionType::list) lists_.push_back(&question);
        comparison(i, found->first, question);
    }

    /// A name is a column of the list the condition stands in, or of one that it reads.
    void name(std::size_t i) {
        std::vector<Question const*> lists = lists_;
        if (scope_.list) lists.push_back(scope_.list);
        for (Question const* list : lists) {
            VariableKinds const cells = cellKinds(*list);
            auto const found = cells.find(tokens_[i].text);
            if (found == cells.end()) continue;
            read_.push_back(found->second.question);
            comparison(i, found->first, *found->second.question);
            return;
        }
        report(Code::conditionUnknownName, tokens_[i].offset, {tokens_[i].text});
    }

    void function(Token const& token) {
        if (std::find(functions.begin(), functions.end(), token.text) == functions.end())
            report(Code::conditionForbidden, token.offset, {token.text + "()"});
    }

    /// A path goes on from a variable, a column or a row; from nothing it would begin at the root.
    bool continuesPath(std::size_t i) const {
        if (i == 0) return false;
        Token const& before = tokens_[i - 1];
        return before.kind == Kind::variable || before.kind == Kind::name || isSign(i - 1, "]");
    }

    void sign(std::size_t i) {
        Token const& token = tokens_[i];
        if (token.text == "/" && !continuesPath(i))
            report(Code::conditionForbidden, token.offset, {token.text});
        for (std::string_view const forbidden : {"//", "::", "..", "@", "*", "|"})
            if (token.text == forbidden)
                report(Code::conditionForbidden, token.offset, {token.text});
        depth_ += token.text == "[" ? 1 : token.text == "]" ? -1 : 0;
        if (depth_ > deepestPredicate && token.text == "[")
            report(Code::conditionForbidden, token.offset, {"[[["});
    }

    /// `$choice = 'word'`, either way round: the word has to be one of the options.
    void comparison(std::size_t i, std::string const& name, Question const& question) {
        std::vector<std::string> const options = answersOf(name, question);
        if (options.empty()) return;
        Token const* literal = nullptr;
        if ((isSign(i + 1, "=") || isSign(i + 1, "!=")) && i + 2 < tokens_.size())
            literal = &tokens_[i + 2];
        else if (i >= 2 && (isSign(i - 1, "=") || isSign(i - 1, "!=")))
            literal = &tokens_[i - 2];
        if (!literal || literal->kind != Kind::literal || literal->text.empty()) return;
        if (std::find(options.begin(), options.end(), literal->text) == options.end())
            report(Code::conditionNeverTrue, literal->offset,
                   {literal->text, name, commaList(options)});
    }

    /// All that the variable or cell can be where it is not empty; nothing where there is no end.
    static std::vector<std::string> answersOf(std::string const& name, Question const& question) {
        std::vector<std::string> answers;
        if (name == question.id + ".gender") answers = {"male", "female"};
        if (name == question.id && question.type == QuestionType::yesNo) answers = {"yes", "no"};
        if (name == question.id)
            for (Option const& option : question.options)
                answers.push_back(option.id);
        return answers;
    }

    /// The library's own parser has the last word on the form. It is given the variables that the
    /// condition names, not all there are: a letter may have very many.
    void parse() {
        xml::Variables variables;
        for (Token const& token : tokens_)
            if (token.kind == Kind::variable)
                set(variables, token.text, scope_.variables->at(token.text).type);
        auto const result = variables.evaluate(condition_.text);
        if (result.error)
            report(Code::conditionSyntax,
                   static_cast<std::size_t>(std::max(result.error->offset, 0)),
                   {result.error->message});
    }

    static void set(xml::Variables& variables, std::string const& name, VariableKind::Type type) {
        switch (type) {
        case VariableKind::Type::text:
            variables.setText(name, {});
            break;
        case VariableKind::Type::number:
            variables.setNumber(name, 0);
            break;
        case VariableKind::Type::values:
            variables.setValues(name, {});
            break;
        case VariableKind::Type::rows:
            variables.setRows(name, {});
            break;
        }
    }

    void report(Code code, std::size_t offset, std::vector<std::string> arguments) {
        Place place = condition_.place;
        place.column +=
            static_cast<int>(codePoints(std::string_view(condition_.text).substr(0, offset)));
        diagnostics_.error(code, place, std::move(arguments));
    }

    Condition const& condition_;
    ConditionScope const& scope_;
    Diagnostics& diagnostics_;
    std::vector<Token> tokens_;
    std::vector<Question const*> read_;
    std::vector<Question const*> lists_;
    int depth_ = 0;
};

} // namespace

std::vector<Question const*> checkCondition(Condition const& condition, ConditionScope const& scope,
                                            Diagnostics& diagnostics) {
    if (condition.always()) return {};
    return Check(condition, scope, diagnostics).run();
}

} // namespace redress
