#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace redress {

/// A program and whatever it starts, in a process group of its own, without standard input, its
/// output in a file. Its end is this object's end: what still runs then is killed.
class ChildProcess {
public:
    struct Launch {
        std::filesystem::path program;
        std::vector<std::string> arguments;
        std::map<std::string, std::string> environment; ///< besides our own
        std::filesystem::path output;
    };

    /// When the program cannot be started, it has ended at once.
    explicit ChildProcess(Launch const& launch);
    ~ChildProcess();
    ChildProcess(ChildProcess const&) = delete;
    ChildProcess& operator=(ChildProcess const&) = delete;

    bool ended();
    /// Ends the whole group and waits until the program is gone.
    void kill();

private:
    pid_t group_ = -1;
    bool ended_ = false;
};

/// True once somebody wants this command to end (interrupt, terminate, hang-up) while an object of
/// this class lives. When it goes, the signal is raised again with the effect it had before.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(Interruption const&) = delete;
    Interruption& operator=(Interruption const&) = delete;

    static bool wanted();

private:
    std::vector<void (*)(int)> previous_;
};

} // namespace redress
