#!/bin/sh
# run.sh NAME TARGET BUILD SECONDS: seeds from the packs and the answers of the tests, words from the
# schema, then the fuzz target. All it writes is below BUILD.
set -eu
name=$1 target=$2 build=$3 seconds=$4
cd "$(dirname "$0")/../.."
work=$build/$name
rm -rf "$work/seeds"
mkdir -p "$work/seeds" "$work/corpus"

# The names and values of a schema, as libFuzzer's dictionary wants them.
sed -n 's/.*\(name\|value\)="\([^"\\]*\)".*/"\2"/p' "templates/redress-$name.xsd" | sort -u |
    grep -v '[^[:print:]]' > "$work/words"
printf '%s\n' '"$"' '" and "' '" or "' '"not("' '"count("' '"contains("' '"string-length("' \
    '" != '"''"'"' '" = '"'yes'"'"' '"["' '"]"' '"/"' '"when=\""' '"<![CDATA["' '"&#x"' >> "$work/words"

# A file as it is, without its declaration.
body() { sed '1s/^<?xml[^>]*?>//' "$1"; }
case $name in
pack)
    # The good pack of tests/bad whole, and every file of ours in it.
    files="jurisdiction layout sources authorities acts/law clauses/delay letters/complaint"
    whole() { for part in $files; do body "tests/bad/base/$part.xml"; done; }
    { echo '<pack>'; whole; echo '</pack>'; } > "$work/seeds/base"
    find templates -name '*.xml' | while read -r file; do
        { echo '<pack>'; whole; body "$file"; echo '</pack>'; } \
            > "$work/seeds/$(echo "$file" | tr / -)"
    done
    ;;
answers)
    for file in tests/bad/base/answers.xml $(find tests/letters -name '*.xml'); do
        cp "$file" "$work/seeds/$(echo "$file" | tr / -)"
    done
    ;;
esac

exec "$target" -dict="$work/words" -artifact_prefix="$work/" -max_total_time="$seconds" \
    -max_len=30000 -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
    "$work/corpus" "$work/seeds"
