#include "cli/commands.hpp"
#include "cli/days.hpp"
#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "session/clock_words.hpp"
#include "session/draft.hpp"
#include "session/output_file.hpp"
#include "session/sent_letters.hpp"
#include "session/whole_file.hpp"

#include <algorithm>
#include <iostream>

namespace redress::commands {
namespace {

namespace fs = std::filesystem;

constexpr char const* keptEnding = ".sent.xml";

/// A letter of a folder, as its line says it.
struct OpenLetter {
    std::string day; ///< empty: nothing is left to wait for
    std::string line;
};

class Clocks {
public:
    Clocks(Common const& common, ClockRequest const& request, Date today)
        : common_(common), request_(request), today_(today),
          packs_(readPacks(common.packs, diagnostics_)) {}

    int run() {
        if (diagnostics_.hasErrors()) return finish();
        bool const one = request_.folder.empty();
        std::string const out = one ? ofFile() : ofFolder();
        if (one && diagnostics_.hasErrors()) return finish();
        if (!request_.calendar.empty()) {
            fs::path const& of = one ? request_.file : request_.folder;
            auto const text = calendarOf(events_, today_, of, request_.calendar, diagnostics_);
            if (one && !text) return finish();
            if (auto const failed = text ? writeWhole(request_.calendar, *text) : std::error_code())
                return fail(whyNotStored(request_.calendar, failed.message(), common_.language));
        }
        std::cout << out;
        return finish();
    }

private:
    int finish() const { return redress::print(diagnostics_, common_.language); }

    void addEvents(SentLetter const& letter, std::vector<ClockEntry> const& entries) {
        for (CalendarEvent& event : eventsOf(letter, entries, today_, common_.language))
            events_.push_back(std::move(event));
    }

    ClockLine lineOf(SentLetter const& letter, ClockEntry const& entry) const {
        return redress::lineOf(letter, entry, today_, common_.language);
    }

    std::string ofFile() {
        auto const clock = readLetterClock(packs_, request_.file, today_, diagnostics_);
        if (!clock) return {};
        addEvents(clock->letter, clock->entries);
        std::string out;
        for (ClockEntry const& entry : clock->entries) {
            ClockLine const line = lineOf(clock->letter, entry);
            out += line.day + '\t' + line.state + '\t' + inLine(line.what) + '\t' +
                   inLine(line.provision) + '\n';
        }
        return out;
    }

    /// One that cannot be read hides none of the others.
    std::string ofFolder() {
        std::vector<OpenLetter> open;
        for (fs::path const& file : answersIn(request_.folder)) {
            Diagnostics found;
            if (auto const letter = readSentLetter(packs_, file, today_, found))
                add(*letter, file, found, open);
            diagnostics_.append(found);
        }
        std::stable_sort(open.begin(), open.end(),
                         [](OpenLetter const& one, OpenLetter const& other) {
                             if (one.day.empty() || other.day.empty())
                                 return !one.day.empty() && other.day.empty();
                             return one.day < other.day;
                         });
        std::string out;
        for (OpenLetter const& letter : open)
            out += letter.line;
        return out;
    }

    void add(SentLetter const& letter, fs::path const& file, Diagnostics& found,
             std::vector<OpenLetter>& open) {
        auto const entries = clockOf(letter, today_, found);
        if (!entries.empty() && entries.front().state == ClockEntry::State::answered) return;
        addEvents(letter, entries);
        ClockEntry const* const next = nextOf(entries, today_);
        ClockLine line{{}, "no-term", {}, {}};
        if (next)
            line = lineOf(letter, *next);
        else if (!entries.empty())
            line = lineOf(letter, entries.back());
        else
            line.what =
                translate(textOf(Code::sentNoTerm).what, common_.language, {letter.letter->id});
        if (!next) line.day.clear();
        open.push_back({line.day, line.day + '\t' + line.state + '\t' + file.filename().string() +
                                      '\t' + letter.letter->name.in(common_.language) + '\t' +
                                      inLine(line.what) + '\n'});
    }

    /// The answers files of a folder whose dispatch is kept beside them, by their names.
    std::vector<fs::path> answersIn(fs::path const& folder) {
        std::vector<fs::path> files;
        std::error_code failed;
        for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
             at.increment(failed)) {
            std::string const name = at->path().filename().string();
            std::size_t const ending = std::string(keptEnding).size();
            if (name.size() > ending && name.substr(name.size() - ending) == keptEnding)
                files.push_back(folder / (name.substr(0, name.size() - ending) + ".xml"));
        }
        if (failed) diagnostics_.error(Code::fileUnreadable, {folder.string(), 0, 0});
        std::sort(files.begin(), files.end());
        return files;
    }

    Common const& common_;
    ClockRequest const& request_;
    Date today_;
    Diagnostics diagnostics_;
    std::vector<Pack> packs_;
    std::vector<CalendarEvent> events_;
};

} // namespace

int clock(Common const& common, ClockRequest const& request) {
    Diagnostics diagnostics;
    auto const asked =
        request.day.empty() ? today() : dayGiven(request.day, "--today", diagnostics);
    if (!asked) return redress::print(diagnostics, common.language);
    if (!request.calendar.empty() && request.calendar.extension() != ".ics")
        return fail(translate(REDRESS_TEXT("{1}: no such kind of file; use .ics"), common.language,
                              {request.calendar.string()}));
    return Clocks(common, request, *asked).run();
}

} // namespace redress::commands
