#!/bin/sh
# coverage_test.sh GCOVR BUILD BOUND
# The lines of the core that the tests under build/asan ran, in per cent, are not below BOUND. The
# result is kept in BUILD/coverage.txt for ./test to print.
set -eu
gcovr=$1 build=$2 bound=$3
cd "$(dirname "$0")/.."
rm -f "$build/coverage.txt"
"$gcovr" --root . --filter src/core/ --object-directory "$build/asan" --print-summary \
    --fail-under-line "$bound" "$build/asan/src/core" > "$build/coverage-of-files.txt" || bad=$?
cat "$build/coverage-of-files.txt"
sed -n "s/^lines: /Line coverage of the core (at least $bound% asked): /p" \
    "$build/coverage-of-files.txt" > "$build/coverage.txt"
exit "${bad:-0}"
