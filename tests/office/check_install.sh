#!/bin/sh
# check_install.sh OXT VERSION SOFFICE UNOPKG
# The package goes into a user's profile the usual way, its component runs there, and it goes out.
set -eu
oxt=$1 version=$2 soffice=$3 unopkg=$4
. "$(dirname "$0")/ordinary_user.sh"
wrong() { echo "$1"; exit 1; }
profile="-env:UserInstallation=file://$run/profile"
cp "$oxt" "$run/redress.oxt"
printf '%s\n' 'letter: none' 'language: en' "status: $run/status" end > "$run/order"
hand_over

# Into a profile that was never started, unopkg of 7.4 adds without registering.
ordinary_user "$soffice" --headless --terminate_after_init "$profile"
ordinary_user "$unopkg" add "$profile" "$run/redress.oxt"
ordinary_user "$unopkg" list "$profile" vnd.redress | tee "$run/listed"
grep -q 'is registered: yes' "$run/listed" || wrong "not registered"
grep -q "Version: $version" "$run/listed" || wrong "not version $version"

REDRESS_ORDER="$run/order" ordinary_user "$soffice" --headless --norestore --nologo "$profile" \
    "service:vnd.redress.Job?file://$run/order"
grep -q '^state: failed' "$run/status" || wrong "the component did not run"

# Without the command behind it, an order is not taken.
rm "$run/status"
patience=5
if ordinary_user "$soffice" --headless --norestore --nologo "$profile" \
    "service:vnd.redress.Job?file://$run/order"; then wrong "the office was ended"; fi
[ ! -e "$run/status" ] || wrong "an order was taken from a stranger"

patience=60
ordinary_user "$unopkg" remove "$profile" vnd.redress
if ordinary_user "$unopkg" list "$profile" vnd.redress > "$run/listed" 2>&1; then
    wrong "still there: $(cat "$run/listed")"
fi
