#!/bin/sh
# format_test.sh CLANG_FORMAT: every source looks the way .clang-format says.
set -eu
cd "$(dirname "$0")/.."
find src tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 |
    xargs -0 -n 20 "$1" --dry-run --Werror
