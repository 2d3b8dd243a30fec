#!/bin/sh
# beside_office.sh SOFFICE EXTENSIONS PROGRAM [ARGUMENT...]
# Runs a Python program of tests/, named from there, as the ordinary user beside headless offices of
# its own (headless.py). EXTENSIONS is the folder with the unpacked package.
set -eu
soffice=$1 extensions=$2
shift 2
here=$(dirname "$0")
. "$here/ordinary_user.sh"

cp -R "$extensions" "$run/extensions"
mkdir "$run/tests" "$run/docs"
for folder in office kill letters; do
    if [ -d "$here/../$folder" ]; then cp -R "$here/../$folder" "$run/tests"; fi
done
cp "$here"/../../docs/*.md "$run/docs"
hand_over
program=$1
shift
ordinary_user env REDRESS_SOFFICE="$soffice" REDRESS_RUN="$run" PYTHONPATH="$run/tests/office" \
    /usr/bin/python3 -B "$run/tests/$program" "$@"
