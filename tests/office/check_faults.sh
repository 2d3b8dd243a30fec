#!/bin/sh
# check_faults.sh SOFFICE EXTENSIONS LETTER ANSWERS
# Carries out an order once to count the guarded calls it meets, then once with a fault put into
# each of them in turn. EXTENSIONS is the folder with the unpacked package. The office must not go
# down, and the order must be told apart from one that went well.
set -eu
soffice=$1 extensions=$2 letter=$3 answers=$4
. "$(dirname "$0")/ordinary_user.sh"
wrong() { echo "$1"; exit 1; }

cp -R "$extensions" "$run/extensions"
cp "$answers" "$run/answers.xml"
mkdir "$run/out"
{
    printf '%s\n' "letter: $letter" "pack: $run/extensions/redress.oxt/templates" \
        "answers: $run/answers.xml" 'language: en'
    for kind in odt docx pdf; do printf '%s\n' "output: $run/out/letter.$kind"; done
    printf '%s\n' 'final: no' "status: $run/status" end
} > "$run/order"
hand_over

# Runs the order with the fault $1 put in; sets $code to what the office ended with.
carry_out() {
    rm -f "$run/status" "$run/out/"*
    code=0
    REDRESS_FAULT=$1 REDRESS_ORDER="$run/order" ordinary_user "$soffice" --headless --norestore \
        --nologo "-env:UserInstallation=file://$run/profile" \
        "-env:BUNDLED_EXTENSIONS=file://$run/extensions" \
        "service:vnd.redress.Job?file://$run/order" > "$run/output" 2>&1 || code=$?
}

lived_on() { [ "$code" = 124 ] || [ "$code" = 137 ]; }

carry_out 0
[ "$code" = 0 ] || wrong "the office ended with $code: $(cat "$run/output")"
grep -q '^state: done' "$run/status" || wrong "without a fault: $(cat "$run/status")"
calls=$(sed -n 's/^guarded-calls: //p' "$run/status")
echo "$calls guarded calls"

patience=8
for nth in $(seq 1 $((calls + 1))); do
    carry_out "$nth"
    place=$(sed -n 's/^redress: \(.*\): fault put into.*/\1/p' "$run/output")
    echo "$nth: ${place:-no fault met}: ended with $code"
    [ -n "$place" ] || wrong "fault $nth was not met"
    case $place in
        # Nothing comes to the order, or to the end: the office lives on until its time is over, as
        # it would for the command.
        "construct job") lived_on && [ ! -e "$run/status" ] ;;
        "job: end") lived_on && grep -q '^state: done' "$run/status" ;;
        # Without a last word in the status, the command says that the office did not finish.
        "job: order" | "job: status") [ "$code" = 0 ] && ! grep -qs '^state: done' "$run/status" ;;
        *) [ "$code" = 0 ] && grep -q '^state: failed' "$run/status" &&
            grep -q '^message: .*stopped in' "$run/status" ;;
    esac || wrong "$(cat "$run/output" "$run/status")"
    [ -z "$(ls "$run/out" | grep -v '^letter\.\(odt\|docx\|pdf\)$')" ] || wrong "$(ls "$run/out")"
done
