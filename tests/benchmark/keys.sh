#!/bin/sh
# keys.sh [BUILD]
# How long a key takes from being pressed to the repainted document: in a field of the deck, and
# typed into the same paragraph by Writer itself. BUILD is a release tree, `build` by default.
# Needs the packages of ./test. The display is one of its own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../build}" && pwd)
cmake --build "$build" --target redress redress_oxt redress_benchmark_oxt > /dev/null
. "$here/../office/ordinary_user.sh"

letter=ru.proc.inaction
mkdir "$run/extensions" "$run/letters"
cp -R "$build/share/redress/extensions/redress.oxt" \
    "$build/tests/benchmark/redress-benchmark.oxt" "$run/extensions"
"$build/redress" draft "$letter" --answers "$here/answers.xml" --out "$run/letters/letter.odt"
cat > "$run/session.sh" <<'SESSION'
Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3> "$2/display" &
screen=$!
while [ ! -s "$2/display" ]; do sleep 0.1; done
export DISPLAY=":$(cat "$2/display")"
openbox &
manager=$!
sleep 1
SAL_USE_VCLPLUGIN=gtk3 GTK_THEME=Adwaita NO_AT_BRIDGE=1 "$1" --norestore --nologo \
    "-env:UserInstallation=file://$2/profile" "-env:BUNDLED_EXTENSIONS=file://$2/extensions" \
    "service:vnd.redress.benchmark.Job?file://$2/letters"
kill "$manager" "$screen"
SESSION
hand_over
soffice=$(sed -n 's/^UNO_SOFFICE:FILEPATH=//p' "$build/CMakeCache.txt")
patience=${patience:-300}
ordinary_user sh "$run/session.sh" "$soffice" "$run" > "$run/output" 2>&1 || echo "The office ended with $?."
[ -s "$run/letters/result" ] || { cat "$run/output"; exit 1; }
cat "$run/letters/result"
! grep -q '^failed' "$run/letters/result"
