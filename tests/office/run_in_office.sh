#!/bin/sh
# run_in_office.sh SOFFICE EXTENSIONS RESULTS
# Runs the test library inside a headless office of its own and gives its result. EXTENSIONS is the
# folder with the unpacked test package, RESULTS the XML file to write. GoogleTest's variables
# choose and shape the tests: GTEST_FILTER, GTEST_REPEAT, GTEST_SHUFFLE …
set -eu
soffice=$1 extensions=$2 results=$3
. "$(dirname "$0")/ordinary_user.sh"

cp -R "$extensions" "$run/extensions"
hand_over
patience=800
GTEST_OUTPUT="xml:$run/results.xml" ordinary_user "$soffice" --headless --norestore --nologo \
    "-env:UserInstallation=file://$run/profile" "-env:BUNDLED_EXTENSIONS=file://$run/extensions" \
    "service:vnd.redress.test.Job?file://$run/result" || echo "The office ended with $?."
if [ -e "$run/results.xml" ]; then cp "$run/results.xml" "$results"; fi
if [ ! -e "$run/result" ]; then
    echo "The tests did not come to their end: the office went down or was ended."
    exit 1
fi
exit "$(cat "$run/result")"
