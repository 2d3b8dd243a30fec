#!/bin/sh
# schema_test.sh XMLLINT: the schemas for editors take every file of our packs, every answers file of
# the tests and a dispatch, and refuse what is none.
set -eu
xmllint=$1
cd "$(dirname "$0")/../.."

# validate SCHEMA FILE...
validate() {
    schema=$1
    shift
    "$xmllint" --nonet --noout --schema "templates/$schema" "$@" 2>&1
}
accept() {
    schema=$1
    shift
    said=$(validate "$schema" "$@") || { echo "$said" | grep -v ' validates$'; exit 1; }
}
refuse() {
    if printf '%s' "$2" | validate "$1" - >/dev/null; then
        echo "$1 takes $2"
        exit 1
    fi
}

# No name of ours has a space in it.
accept redress-pack.xsd $(find templates tests/bad/base -name '*.xml' ! -name answers.xml)
accept redress-answers.xsd $(find tests/letters tests/bad/base/answers.xml -name '*.xml')
refuse redress-pack.xsd '<act id="a"/>'
refuse redress-pack.xsd '<sources><source id="a b" address="x"/></sources>'
refuse redress-pack.xsd '<sources><source id="a" address=" "/></sources>'
refuse redress-pack.xsd '<pack/>'
accept_text() {
    said=$(printf '%s' "$2" | validate "$1" -) || { echo "$said"; exit 1; }
}
accept_text redress-sent.xsd '<sent letter="a" pack="b" on="2026-02-02" how="in-person"><number kind="kusp">1</number><reply day="2026-02-03" kind="full"/></sent>'
refuse redress-sent.xsd '<sent letter="a" pack="b" on="2026-02-30" how="in-person"/>'
refuse redress-sent.xsd '<sent letter="a" pack="b" on="2026-02-02" how="pigeon"/>'
refuse redress-sent.xsd '<sent letter="a" pack="b" on="2026-02-02"/>'
refuse redress-answers.xsd '<answers/>'
refuse redress-answers.xsd '<answers letter="a"><answer question="b"><family/></answer></answers>'
