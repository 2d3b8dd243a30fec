# shellcheck shell=sh
# Sourced by the scripts that start an office. Makes the folder $run for one run, and runs commands
# as an ordinary user with a home there: unopkg refuses root, and root passes checks others fail.

run=$(mktemp -d "${TMPDIR:-/tmp}/redress-test-XXXXXX")
trap 'rm -rf "$run"' EXIT
trap 'exit 129' HUP INT TERM

# Gives everything in $run to the ordinary user: call it after putting something there.
hand_over() {
    if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$run"; fi
}

ordinary_user() {
    if [ "$(id -u)" = 0 ]; then
        set -- setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    fi
    (cd "$run" && env -u DISPLAY -u XDG_RUNTIME_DIR -u XDG_CONFIG_HOME -u XDG_CACHE_HOME \
        HOME="$run" TMPDIR="$run" LC_ALL=C.UTF-8 timeout -k 10 "${patience:-120}" "$@")
}
