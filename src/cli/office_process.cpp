#include "cli/office_process.hpp"

#include "cli/child_process.hpp"
#include "cli/installation.hpp"
#include "core/diagnostic/diagnostic.hpp"
#include "core/language/messages.hpp"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

namespace redress {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using std::chrono::seconds;

/// How long to wait for what. A cold start takes about a second, on a slow disk many.
struct Patience {
    seconds start{90}; ///< until the office comes to the order
    seconds work{300}; ///< until the order is carried out
    seconds end{5};    ///< until the office is gone after that
};

Patience patience() {
    Patience patience;
    if (char const* const limit = std::getenv("REDRESS_OFFICE_TIMEOUT"))
        patience.start = patience.work = seconds(std::strtol(limit, nullptr, 10));
    return patience;
}

/// A folder for one run, for nobody else to read, gone with this object.
class RunFolder {
public:
    RunFolder() {
        std::error_code failed;
        std::string name = (fs::temp_directory_path(failed) / "redress-XXXXXX").string();
        if (!failed && mkdtemp(name.data()) != nullptr) path_ = name;
    }
    ~RunFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    RunFolder(RunFolder const&) = delete;
    RunFolder& operator=(RunFolder const&) = delete;

    fs::path const& path() const { return path_; }

private:
    fs::path path_;
};

/// Everything but plain letters is escaped: the office expands $ and \ in what it is told by -env.
std::string fileUrl(fs::path const& file) {
    static constexpr char const* plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-";
    static constexpr char const* digits = "0123456789ABCDEF";
    std::string url = "file://";
    for (char const c : file.string()) {
        auto const byte = static_cast<unsigned char>(c);
        if (std::string_view(plain).find(c) != std::string_view::npos)
            url += c;
        else
            url.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return url;
}

ChildProcess::Launch launch(fs::path const& office, fs::path const& package, fs::path const& run) {
    fs::path const order = run / "order";
    return {office,
            {"--headless", "--norestore", "--nologo", "--nofirststartwizard",
             "-env:UserInstallation=" + fileUrl(run / "profile"),
             "-env:BUNDLED_EXTENSIONS=" + fileUrl(package.parent_path()),
             "service:vnd.redress.Job?" + fileUrl(order)},
            // The office's own temporary files can hold the letter: they go with the folder.
            {{"REDRESS_ORDER", order.string()}, {"TMPDIR", run.string()}},
            run / "output"};
}

/// The job's status when it has got one, or nothing when a limit passed or the office ended.
std::optional<Status> wait(ChildProcess& office, fs::path const& statusFile,
                           Patience const& limits) {
    std::optional<Status> status;
    Clock::time_point const start = Clock::now();
    auto const waiting = [&] {
        seconds const limit = status ? limits.work : limits.start;
        return (!status || status->state == Status::State::running) && !Interruption::wanted() &&
               Clock::now() - start < limit;
    };
    while (waiting()) {
        bool const last = office.ended();
        if (auto read = readStatus(statusFile)) status = std::move(read);
        if (last) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    Clock::time_point const written = Clock::now();
    while (!office.ended() && !Interruption::wanted() && Clock::now() - written < limits.end &&
           status && status->state != Status::State::running)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return status;
}

std::string printed(fs::path const& output) {
    std::ifstream in(output, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Status failed(std::string message) { return {Status::State::failed, {std::move(message)}, {}, 0}; }

Order absolute(Order order) {
    for (auto* files : {&order.packs, &order.outputs})
        for (fs::path& file : *files)
            file = fs::absolute(file);
    for (fs::path* file : {&order.answers, &order.document})
        if (!file->empty()) *file = fs::absolute(*file);
    return order;
}

} // namespace

Status runInOffice(Order order) {
    std::string const language = order.language;
    // A folder opens, but has no first byte.
    if (!order.document.empty() &&
        std::ifstream(order.document, std::ios::binary).get() == std::ifstream::traits_type::eof())
        return failed(render({Code::fileUnreadable, {order.name, 0, 0}, {}}, language));
    auto const package = packageFolder();
    if (!package)
        return failed(translate("The Redress package is not beside this command. Build it, or "
                                "install the command with its share folder.",
                                language));
    auto const program = officeProgram();
    if (!program)
        return failed(translate("No LibreOffice was found. Install libreoffice-writer, or name "
                                "the office's folder in REDRESS_OFFICE.",
                                language));
    // In this order: what the run left is gone before the signal takes effect.
    Interruption const interruption;
    RunFolder const run;
    order = absolute(std::move(order));
    order.status = run.path() / "status";
    if (run.path().empty() || !write(run.path() / "order", order))
        return failed(translate("No temporary folder can be written. Free some space, or name "
                                "another folder in TMPDIR.",
                                language));

    ChildProcess office(launch(*program, *package, run.path()));
    auto const status = wait(office, order.status, patience());
    bool const ended = office.ended();
    office.kill();
    if (status && status->state != Status::State::running) return *status;
    std::string const output = printed(run.path() / "output");
    if (!ended)
        return failed(translate("LibreOffice ({1}) did not finish in time and was ended. It "
                                "said: {2}",
                                language, {program->string(), output}));
    return failed(translate("LibreOffice ({1}) ended before the letter was made. It said: {2}",
                            language, {program->string(), output}));
}

} // namespace redress
