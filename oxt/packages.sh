# shellcheck shell=bash disable=SC2034,SC2153
# Sourced by ./try and ./test: what they need of Debian 12, and how it is installed. Nothing is
# asked of the network when everything is there.

packages_to_try=(
    g++ cmake ninja-build gettext python3
    libboost-locale-dev libpugixml-dev libcli11-dev
    libreoffice-dev libreoffice-writer fonts-liberation poppler-utils
)
packages_to_test=(
    libgtest-dev libbenchmark-dev gcovr clang libclang-rt-14-dev clang-format
    libxml2-utils qpdf strace python3-icalendar
    # tests/window
    libreoffice-gtk3 libreoffice-l10n-ru xvfb x11-xkb-utils openbox xdotool imagemagick
    dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi python3-uno
)

# What draws the office's windows: what the desktop has, else GTK's.
desktop_package() {
    local package
    for package in libreoffice-gtk3 libreoffice-kf5 libreoffice-qt5; do
        [[ -n $(missing_packages "$package") ]] && continue
        echo "$package"
        return
    done
    echo libreoffice-gtk3
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            printf '%s\n' "$package"
    done
}

# install_packages NAME...
install_packages() {
    local missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian: nothing is installed. Needed, by their names there: $*"
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} == 0)) && return
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "These packages are missing: ${missing[*]}" \
                "Install them as root: apt-get install --no-install-recommends ${missing[*]}"
        sudo -v
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -y -o APT::Status-Fd=1)
    step "Fetching Debian's list of packages" "${as_root[@]}" update
    step "Downloading what is missing (${#missing[@]} by name)" \
        "${as_root[@]}" install --no-install-recommends --download-only "${missing[@]}"
    step "Installing it" "${as_root[@]}" install --no-install-recommends "${missing[@]}"
}

# become_caller COMMAND: after `sudo ./try` the files should be the caller's own. Starts the command
# again as the caller, once the packages stand.
become_caller() {
    ((EUID == 0)) && [[ -n ${SUDO_UID:-} && $SUDO_UID != 0 ]] || return 0
    [[ ! -e build ]] || chown -R "$SUDO_UID:$SUDO_GID" build
    exec setpriv --reuid="$SUDO_UID" --regid="$SUDO_GID" --init-groups \
        env -u SUDO_UID HOME="$(getent passwd "$SUDO_UID" | cut -d: -f6)" "$@"
}
