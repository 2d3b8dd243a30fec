#!/bin/sh
# check_contents.sh OXT PYTHON PACKAGE_SCRIPT BUILD
# The package holds what it says, shows nothing it should not, and packs to the same bytes again.
# BUILD is the build folder, or empty when its name may be seen (a build with debug information).
set -eu
oxt=$1 python=$2 pack=$3 build=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong() { echo "$1"; exit 1; }

"$python" -m zipfile -e "$oxt" "$work/package"
cd "$work/package"
echo "Well-formed XML"
find . \( -name '*.xml' -o -name '*.components' -o -name '*.xcu' -o -name '*.xdl' \
    -o -name '*.xsd' -o -name '*.svg' \) \
    -exec xmllint --nonet --noout {} +
echo "Every file of the manifest is there"
for name in $(xmllint --xpath '//@*[local-name() = "full-path"]' META-INF/manifest.xml |
    sed 's/.*"\(.*\)"/\1/'); do
    [ -f "$name" ] || wrong "missing: $name"
done
for name in LICENSE description/en.txt description/ru.txt icons/redress.svg icons/redress_16.png \
    icons/redress_24.png; do
    [ -s "$name" ] || wrong "missing: $name"
done

echo "The library shows its constructors only"
shown=$(nm -D --defined-only --extern-only libredress.so | awk '{ print $3 }' | sort)
named=$(xmllint --xpath '//@constructor' redress.components | sed 's/.*"\(.*\)"/\1/' | sort)
[ "$shown" = "$named" ] || wrong "shown: $shown; named in redress.components: $named"
readelf -d libredress.so | grep -q 'FLAGS_1.*NODELETE' || wrong "the library can be unloaded"
paths=$(readelf -d libredress.so | sed -n 's/.*\(RPATH\|RUNPATH\).*\[\(.*\)\]/\2/p')
[ "$paths" = '$ORIGIN' ] || wrong "the library looks for others in $paths"

echo "Nothing tells where it was built"
if [ -n "$build" ] && grep -rlF "$build" .; then wrong "the build folder's name is in these"; fi

echo "The same files, put in another order and at another time, give the same bytes"
find . -type f | sed 's,^\./,,' | sort -r |
    while read -r name; do printf '%s\t%s\n' "$name" "$work/package/$name"; done > "$work/list"
find . -exec touch -d 2001-01-01 {} +
"$python" "$pack" "$work/list" "$work/stage" "$work/again.oxt"
cmp "$oxt" "$work/again.oxt"
