#!/usr/bin/env python3
"""The guard is the only way in from the office: guard_is_the_only_way_in.py SRC

In the rooms that know UNO, the body of every method the office can call, and of every function it
finds by name, is one guarded call and nothing else. What the office can call is told by SAL_CALL;
so every override of a class with a UNO base must have it.
"""
import re
import sys
from pathlib import Path

ROOMS = ["writer", "component", "sidebar"]

# Bodies of another form, each with its reason.
EXCEPTIONS = {
    "Job::trigger": "its steps are guarded one by one, so that a bug in one leaves the others",
}

CLASS = re.compile(r"\b(?:class|struct)\s+(\w+)[^;{}()]*?:\s*([^;{}]*?)\{")
METHOD = re.compile(r"([^;{}]*?)\b(\w+)\s*\(((?:[^()]|\([^()]*\))*)\)([^;{}()]*)([;{])")
EXPORTED = re.compile(r"SAL_DLLPUBLIC_EXPORT[^;{}]*?\b(\w+)\s*\([^{};]*\)\s*(?:noexcept\s*)?\{")
UNO = re.compile(r"\b(?:cppu|css|comphelper)::")
ENTRY = re.compile(r"^(?:return\s+)?(?:redress::)?(?:guarded|construct<[\w:]+>)\(")


def bare(text):
    """Without comments, and with empty literals, so that no brace or name in them counts."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
    return pattern.sub(lambda m: " " if m[0][0] == "/" else m[0][0] * 2, text)


def matching(text, start, opening="{", closing="}"):
    """The index after the bracket that closes the one at `start`."""
    depth = 0
    for index in range(start, len(text)):
        depth += (text[index] == opening) - (text[index] == closing)
        if depth == 0:
            return index + 1
    raise ValueError("unbalanced " + opening)


def is_guarded(body):
    body = body.strip()
    entry = ENTRY.match(body)
    return bool(entry) and body[matching(body, entry.end() - 1, "(", ")"):].strip() == ";"


def problems(files):
    """Reads {name: source} and gives the faults, and how many bodies were looked at."""
    found, looked = [], 0
    sources = {name: bare(text) for name, text in files.items()}
    everything = "\n".join(sources.values())
    aliases = {m[1] for m in re.finditer(r"\busing\s+(\w+)\s*=\s*(?:cppu|css)::", everything)}

    def check(where, body):
        nonlocal looked
        looked += 1
        if where not in EXCEPTIONS and not is_guarded(body):
            found.append(f"{where}: the body is not one guarded call")

    for name, text in sources.items():
        for head in CLASS.finditer(text):
            inside = text[head.end():matching(text, head.end() - 1) - 1]
            uno = UNO.search(head[2]) or aliases & set(re.findall(r"\w+", head[2]))
            position = 0
            while method := METHOD.search(inside, position):
                where = f"{head[1]}::{method[2]}"
                position = method.end()
                destructor = method[1].rstrip().endswith("~")
                body = None
                if method[5] == "{":
                    position = matching(inside, method.end() - 1)
                    body = inside[method.end():position - 1]
                if uno and "override" in method[4] and "SAL_CALL" not in method[1] \
                        and not destructor:
                    found.append(f"{where}: overrides a method of the office without SAL_CALL")
                if "SAL_CALL" not in method[1]:
                    continue
                if body is not None:
                    check(where, body)
                    continue
                bodies = list(re.finditer(
                    rf"\b{head[1]}::{method[2]}\s*\((?:[^()]|\([^()]*\))*\)[^;{{}}()]*\{{",
                    everything))
                if not bodies:
                    found.append(f"{where}: no body was found in {name}'s room")
                for start in bodies:
                    check(where, everything[start.end():matching(everything, start.end() - 1) - 1])
        for export in EXPORTED.finditer(text):
            check(export[1], text[export.end():matching(text, export.end() - 1) - 1])
    return found, looked


def self_test():
    def faults(source):
        return len(problems({"x.cpp": source})[0])

    uno = "class A : public cppu::WeakImplHelper1<css::x::Y> {\n"
    assert faults(uno + 'void SAL_CALL f() override { guarded("{", [&] { g(); }); } };') == 0
    assert faults(uno + "int SAL_CALL f(X const&) override; }; int A::f(X const&) "
                  '{ return guarded("f", [&] { return 1; }, 0); }') == 0
    assert faults(uno + "void SAL_CALL f() override { g(); } };") == 1
    assert faults(uno + 'void SAL_CALL f() override { guarded("f", [&] {}); g(); } };') == 1
    assert faults(uno + "void SAL_CALL f() override; }; void A::f() { // guarded(x);\n g(); }") == 1
    assert faults(uno + 'void f() override { guarded("f", [&] {}); } };') == 1
    assert faults("using Base = cppu::WeakImplHelper1<X>; class A : public Base "
                  "{ void f() override { } };") == 1
    assert faults(uno + "~A() override; };") == 0
    assert faults("class A : public Document { void f() override { g(); } };") == 0
    assert faults('extern "C" SAL_DLLPUBLIC_EXPORT X* make(Y*) { return new X; }') == 1


def main(source_folder):
    self_test()
    files = {str(path): path.read_text(encoding="utf-8")
             for room in ROOMS for path in sorted(Path(source_folder, room).rglob("*.[hc]pp"))}
    found, looked = problems(files)
    print("\n".join(found) or f"{looked} ways in from the office, all guarded")
    return 1 if found or looked == 0 else 0


sys.exit(main(*sys.argv[1:]))
