# shellcheck shell=bash
# Sourced by ./try and ./test. The office's package tool refuses root, so root hands such work to
# the user with the number 65534 and takes the files back afterwards.

# After `sudo ./try` the files should be the caller's own: become the caller once packages stand.
become_caller() {
    ((EUID == 0)) && [[ -n ${SUDO_UID:-} && $SUDO_UID != 0 ]] || return 0
    [[ -e build ]] && chown -R "$SUDO_UID:$SUDO_GID" build
    exec setpriv --reuid="$SUDO_UID" --regid="$SUDO_GID" --init-groups \
        env -u SUDO_UID -u SUDO_GID -u SUDO_USER HOME="$(getent passwd "$SUDO_UID" | cut -d: -f6)" \
        "$@"
}

# as_ordinary_user FOLDER COMMAND...: the command may write in FOLDER, which is also its home.
as_ordinary_user() {
    local folder=$1 status=0
    shift
    if ((EUID != 0)); then
        env HOME="$folder" "$@"
        return
    fi
    chown -R 65534:65534 "$folder"
    # The capability lets it pass through folders above that are closed to others, such as /root.
    setpriv --reuid=65534 --regid=65534 --clear-groups \
        --inh-caps=+dac_override --ambient-caps=+dac_override \
        env -u XDG_RUNTIME_DIR HOME="$folder" "$@" || status=$?
    chown -R 0:0 "$folder"
    return "$status"
}
