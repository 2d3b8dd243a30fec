#include "cli/child_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace redress {
namespace {

std::vector<std::string> merged(std::map<std::string, std::string> const& additions) {
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        std::string const text = *variable;
        if (additions.count(text.substr(0, text.find('='))) == 0) variables.push_back(text);
    }
    for (auto const& [name, value] : additions)
        variables.push_back(name + "=" + value);
    return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
std::sig_atomic_t volatile received = 0;

} // namespace

ChildProcess::ChildProcess(Launch const& launch) {
    std::vector<std::string> arguments{launch.program.string()};
    arguments.insert(arguments.end(), launch.arguments.begin(), launch.arguments.end());
    std::vector<std::string> environment = merged(launch.environment);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, launch.output.c_str(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    ended_ = posix_spawn(&group_, launch.program.c_str(), &files, &attributes,
                         pointers(arguments).data(), pointers(environment).data()) != 0;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
}

ChildProcess::~ChildProcess() { kill(); }

bool ChildProcess::ended() {
    if (!ended_) ended_ = waitpid(group_, nullptr, WNOHANG) == group_;
    return ended_;
}

void ChildProcess::kill() {
    if (ended()) return;
    ::kill(-group_, SIGKILL);
    while (waitpid(group_, nullptr, 0) == -1 && errno == EINTR) {
    }
    ended_ = true;
}

Interruption::Interruption() {
    received = 0;
    for (int const signal : signals) {
        auto const previous = std::signal(signal, [](int number) { received = number; });
        if (previous == SIG_IGN) // as nohup wants it
            std::signal(signal, SIG_IGN);
        previous_.push_back(previous);
    }
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < signals.size(); ++i)
        std::signal(signals[i], previous_[i]);
    if (received != 0) std::raise(received);
}

bool Interruption::wanted() { return received != 0; }

} // namespace redress
