#!/usr/bin/python3
"""session.py SECONDS PROGRAM [ARGUMENT...]: runs a Python program of this folder in a desktop made
for it, and ends everything that was started, whatever becomes of the program."""

import ctypes
import os
import pathlib
import signal
import subprocess
import sys

import processes

HERE = pathlib.Path(__file__).resolve().parent
# High enough for the deck to show all of a panel without being scrolled.
SCREEN = os.environ.get("REDRESS_SCREEN", "1400x2400")


def end_all():
    processes.end_below(os.getpid())
    # Where nobody above takes them, the dead would stay.
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def start(log, *command, **options):
    with open(log, "ab") as output:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                                **options)


def first_line(log, *command):
    """Starts a command that writes a line to the descriptor put in place of {}, and gives that."""
    reading, writing = os.pipe()
    start(log, *(word.format(writing) for word in command), pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as pipe:
        line = pipe.readline().strip()
    if not line:
        sys.exit(f"{command[0]} did not start: {log.read_text()}")
    return line


def main():
    seconds, program, *arguments = sys.argv[1:]
    # Orphans come to this process: nothing that was started can get away from it.
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))

    kept = pathlib.Path(os.environ["REDRESS_KEPT"])
    log = kept / "session.log"
    runtime = pathlib.Path(os.environ["REDRESS_RUN"]) / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    try:
        display = first_line(log, "Xvfb", "-displayfd", "{}", "-screen", "0", f"{SCREEN}x24",
                             "-nolisten", "tcp", "-dpi", "96", "-noreset")
        os.environ["DISPLAY"] = f":{display}"
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = first_line(
            log, "dbus-daemon", "--session", "--nofork", "--print-address={}")
        # Letters of both languages have keys: xdotool would put others on a key as it types, and the
        # office, told late, would drop some.
        subprocess.run(["setxkbmap", "-layout", "us,ru"], check=True)
        start(log, "openbox", "--sm-disable")
        start(log, "/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        child = subprocess.Popen([sys.executable, "-B", str(HERE / program), *arguments])
        try:
            return child.wait(float(seconds))
        except subprocess.TimeoutExpired:
            print(f"{program} did not come to its end in {seconds} s.")
            subprocess.run(["import", "-window", "root", str(kept / "too_late.png")])
            return 1
    finally:
        end_all()


if __name__ == "__main__":
    sys.exit(main())
