#include "session/order.hpp"

#include "session/whole_file.hpp"

#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <system_error>

namespace redress {
namespace {

namespace fs = std::filesystem;

/// The last line of every file: without it the file is cut off.
constexpr char const* end = "end";

void put(std::ostream& out, char const* name, std::string const& value) {
    out << name << ": ";
    for (char const c : value) {
        if (c == '\n')
            out << "\\n";
        else if (c == '\\')
            out << "\\\\";
        else
            out << c;
    }
    out << '\n';
}

std::string unescaped(std::string const& value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        bool const escape = value[i] == '\\' && i + 1 < value.size();
        if (escape) ++i;
        text += escape && value[i] == 'n' ? '\n' : value[i];
    }
    return text;
}

/// The last line tells a whole file from one that was cut off.
bool finish(fs::path const& file, std::ostringstream& out) {
    out << end << '\n';
    return !writeWhole(file, out.str());
}

/// What to do with the value of each name; false from one means that the value is not understood.
using Fields = std::map<std::string, std::function<bool(std::string const&)>>;

bool readWhole(fs::path const& file, Fields const& fields) {
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        if (line == end) return true;
        std::size_t const colon = line.find(": ");
        if (colon == std::string::npos) return false;
        auto const field = fields.find(line.substr(0, colon));
        if (field == fields.end() || !field->second(unescaped(line.substr(colon + 2))))
            return false;
    }
    return false;
}

template <class Member>
auto into(Member& member) {
    return [&member](std::string const& value) {
        member = value;
        return true;
    };
}

auto yesOrNo(bool& member) {
    return [&member](std::string const& value) {
        member = value == "yes";
        return member || value == "no";
    };
}

template <class Member>
auto append(std::vector<Member>& members) {
    return [&members](std::string const& value) {
        members.emplace_back(value);
        return true;
    };
}

} // namespace

bool write(fs::path const& file, Order const& order) {
    std::ostringstream out;
    put(out, "letter", order.letter);
    for (fs::path const& pack : order.packs)
        put(out, "pack", pack.string());
    put(out, "answers", order.answers.string());
    put(out, "language", order.language);
    for (fs::path const& output : order.outputs)
        put(out, "output", output.string());
    put(out, "final", order.final ? "yes" : "no");
    put(out, "reading-copy", order.readingCopy ? "yes" : "no");
    put(out, "redacted", order.redacted ? "yes" : "no");
    put(out, "document", order.document.string());
    put(out, "name", order.name);
    for (std::string const& given : order.given)
        put(out, "given", given);
    put(out, "review", order.review);
    put(out, "status", order.status.string());
    return finish(file, out);
}

bool write(fs::path const& file, Status const& status) {
    std::ostringstream out;
    put(out, "state",
        status.state == Status::State::running ? "running"
        : status.state == Status::State::done  ? "done"
                                               : "failed");
    for (std::string const& message : status.messages)
        put(out, "message", message);
    for (std::string const& finding : status.findings)
        put(out, "finding", finding);
    put(out, "guarded-calls", std::to_string(status.guardedCalls));
    return finish(file, out);
}

std::optional<Order> readOrder(fs::path const& file) {
    Order order;
    Fields const fields{{"letter", into(order.letter)},
                        {"pack", append(order.packs)},
                        {"answers", into(order.answers)},
                        {"language", into(order.language)},
                        {"output", append(order.outputs)},
                        {"final", yesOrNo(order.final)},
                        {"reading-copy", yesOrNo(order.readingCopy)},
                        {"redacted", yesOrNo(order.redacted)},
                        {"document", into(order.document)},
                        {"name", into(order.name)},
                        {"given", append(order.given)},
                        {"review", into(order.review)},
                        {"status", into(order.status)}};
    return readWhole(file, fields) ? std::optional(order) : std::nullopt;
}

std::optional<Status> readStatus(fs::path const& file) {
    Status status;
    auto const state = [&status](std::string const& value) {
        static std::map<std::string, Status::State> const states{
            {"running", Status::State::running},
            {"done", Status::State::done},
            {"failed", Status::State::failed}};
        auto const found = states.find(value);
        if (found != states.end()) status.state = found->second;
        return found != states.end();
    };
    auto const count = [&status](std::string const& value) {
        std::istringstream number(value);
        return static_cast<bool>(number >> status.guardedCalls);
    };
    Fields const fields{{"state", state},
                        {"message", append(status.messages)},
                        {"finding", append(status.findings)},
                        {"guarded-calls", count}};
    return readWhole(file, fields) ? std::optional(status) : std::nullopt;
}

} // namespace redress
