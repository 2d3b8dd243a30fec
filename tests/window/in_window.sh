#!/bin/sh
# in_window.sh SOFFICE EXTENSIONS KEPT PROGRAM [ARGUMENT...]
# Runs a Python program of this folder beside an office with windows: a screen without a display, a
# window manager and a bus for accessibility of its own, as the ordinary user. EXTENSIONS is the
# folder with the unpacked package. What the program puts into the folder REDRESS_KEPT (pictures and
# the office's output of a failure) is in KEPT afterwards, which is emptied first.
set -eu
soffice=$1 extensions=$2 kept=$3
shift 3
here=$(dirname "$0")
. "$here/../office/ordinary_user.sh"

cp -R "$extensions" "$run/extensions"
cp -R "$here" "$run/window"
cp -R "$here/../letters" "$run/letters"
mkdir "$run/kept"
hand_over
patience=${patience:-600}
code=0
ordinary_user env REDRESS_SOFFICE="$soffice" REDRESS_RUN="$run" REDRESS_KEPT="$run/kept" \
    /usr/bin/python3 -B "$run/window/session.py" "$((patience - 15))" "$@" || code=$?
rm -rf "$kept"
mkdir -p "$kept"
find "$run/kept" -type f -exec cp {} "$kept" \;
exit "$code"
