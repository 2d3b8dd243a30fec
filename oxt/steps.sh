# shellcheck shell=bash
# Sourced by ./try and ./test. A long step is one line: what it is, how far it is, its seconds.
# What it printed stands in build/log and is shown when it fails.

logs=build/log

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# The last percentage in a log: ninja prints `[ 45%]`, apt `pmstatus:package:45.0:text`.
percentage() {
    tail -c 2000 "$1" 2>/dev/null | tr '\r' '\n' |
        sed -nE 's/^\[ *([0-9]+)%\].*/\1/p; s/^[dp][lm]status:[^:]*:([0-9]+).*/\1/p' | tail -n 1
}

# step TITLE COMMAND...
step() {
    local title=$1 start=$SECONDS said=$SECONDS child percent log status=0
    shift
    mkdir -p "$logs"
    log="$logs/$(tr -cs 'a-zA-Z0-9' '-' <<<"$title" | sed 's/^-*//; s/-*$//').log"
    "$@" >"$log" 2>&1 </dev/null &
    child=$!
    # What runs in the background of a script does not hear Ctrl+C by itself.
    trap 'kill "$child" 2>/dev/null; exit 130' INT TERM
    while kill -0 "$child" 2>/dev/null; do
        sleep 0.2
        percent=$(percentage "$log")
        if [[ -t 1 ]]; then
            printf '\r\033[K%-44s %5s %4d s' "$title …" "${percent:+$percent %}" $((SECONDS - start))
        elif ((SECONDS - said >= 20)); then
            said=$SECONDS
            printf '    %s … %s %d s\n' "$title" "${percent:+$percent %,}" $((SECONDS - start))
        fi
    done
    wait "$child" || status=$?
    trap - INT TERM
    [[ -t 1 ]] && printf '\r\033[K'
    if ((status != 0)); then
        printf '%s: failed (%d) after %d s\n' "$title" "$status" $((SECONDS - start))
        tail -n 40 "$log" | grep -vE '^[dp][lm]status:' >&2
        fail "" "The whole of it: $log"
    fi
    printf '%-44s %4d s\n' "$title" $((SECONDS - start))
}

# build PRESET [OPTION...]: configures and builds one tree of CMakePresets.json.
build() {
    local preset=$1
    shift
    step "Configuring ($preset)" cmake --preset "$preset" "$@"
    NINJA_STATUS='[%p] ' step "Building ($preset)" cmake --build --preset "$preset"
}
