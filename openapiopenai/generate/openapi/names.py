"""Names of extracted components, and Python names of properties."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from .reserved import client_attributes, model_attributes, model_classes, resource_attributes

LONGEST = 60

# Files that Windows does not have, whatever their suffix, and the page of all pages.
FILE_NAMES = frozenset(
    ["con", "prn", "aux", "nul", "readme", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
LONGEST_FILE = 120
SPELLED = {
    "+": "plus", "-": "dash", "*": "star", "/": "slash", "@": "at", "$": "dollar", "#": "hash", "%": "percent",
    "&": "and", "|": "or", "!": "not", "?": "query", "~": "tilde", "^": "caret", "<": "lt", ">": "gt", "=": "eq",
    ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "(": "open", ")": "close", "[": "of", "]": "end",
}  # fmt: skip
"""What characters are called where only they tell two names apart."""


VERSION = re.compile(r"v?\d+([._-]\d+)*((alpha|beta|preview)\d*)?", re.IGNORECASE)
PREFIXES = ("api", "rest")
"""First segments of paths that name nothing."""


@cache
def pascal(text: str) -> str:
    """`created_by-user` → `CreatedByUser`; capitals inside a word are kept."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text))
    return "".join(word[0].upper() + word[1:] for word in words)


@cache
def fold(name: str) -> str:
    """Return a key shared by all names that would end up in the same file."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", name).casefold())


def made_beside(key: str) -> Iterator[str]:
    """Yield the (folded) names of the components beside which a class of this name would be generated."""
    if key.endswith("dict"):
        yield key.removesuffix("dict")
    if key.startswith("unknown"):
        yield key.removeprefix("unknown")


@cache
def python_name(wire: str) -> str:
    """Return the Python name of a property or parameter."""
    name = unicodedata.normalize("NFKC", wire).lstrip("_")
    for odd in (r"\W+", r"[^0-9A-Za-z]+"):
        if not f"n{name}".isidentifier():
            name = re.sub(odd, "_", name).strip("_")
    if not name.isidentifier():
        name = f"n{name}" if name else "value"
    return f"{name}_" if keyword.iskeyword(name) or name in model_attributes() else name


def spelled(wire: str) -> str:
    """`-1` → `minus_1`: the Python name of a property, with words in place of its odd characters."""
    wire = re.sub(r"^-(?=\d)", "minus_", wire)
    words = "".join(f"_{SPELLED[each]}_" if each in SPELLED else each for each in wire)
    return python_name(re.sub("_+", "_", words).strip("_"))


def python_names(wires: Mapping[str, str | None], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return the Python names of the properties of an object, each another one; some may be given."""
    found = {wire: name for wire, name in wires.items() if name}
    used = {*taken, *found.values()}
    wanted = {wire: python_name(wire) for wire in wires if wire not in found}
    alike = Counter(wanted.values())
    for wire, name in sorted(wanted.items(), key=lambda item: (item[0] != item[1], item[0])):
        is_odd = name != wire and (alike[name] > 1 or not re.match(r"\w|\W+[^\W\d]", wire))
        found[wire] = free(name, used, *([spelled(wire)] if is_odd else []))
        used.add(found[wire])
    return found


def free(name: str, used: Collection[str], *others: str) -> str:
    """Return the first of some names that is not used yet, or a similar one."""
    for each in (*others, name, f"{name.rstrip('_')}_"):
        if each not in used:
            return each
    number = 2
    while (found := f"{name.rstrip('_')}_{number}") in used:
        number += 1
    return found


def member(name: str) -> str:
    """Return a name that a method or resource can have."""
    return f"{name}_" if keyword.iskeyword(name) or name in resource_attributes() else name


def whole_words(name: str) -> str:
    """Return as many words of a snake case name as a method may have."""
    cut = name[:LONGEST_FILE]
    return cut if cut == name else cut.rpartition("_")[0] or cut


def method_path(name: str) -> str:
    """Return the path of a method with parts that can be names of resources and methods."""
    *parts, method = name.split(".")
    longest = max(LONGEST_FILE // max(len(parts), 1), 1)
    resources = [member(part[:longest].rstrip("_")) for part in parts]
    if resources and resources[0] in client_attributes():
        resources[0] += "_resource"
    method = member(whole_words(method))
    if not resources and method in client_attributes():
        method += "_"
    return ".".join([*resources, method])


class Names:
    """Names in use, and creation of new ones."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken: dict[str, str] = {fold(name): name for name in (*model_classes(), *FILE_NAMES)}
        self.notes: list[str] = []
        for name in taken:
            if fold(name) in self.taken:
                self.notes.append(f"name collision: {name} and {self.taken[fold(name)]}")
            self.taken[fold(name)] = name

    def is_free(self, name: str) -> bool:
        key = fold(name)
        return not any(each in self.taken for each in (key, f"{key}dict", f"unknown{key}", *made_beside(key)))

    def claim(self, name: str) -> bool:
        """Reserve a name; return False if it is invalid or taken."""
        if not name.isidentifier() or not self.is_free(name):
            return False
        self.taken[fold(name)] = name
        return True

    def new(self, wanted: str, root: str = "") -> str:
        """Reserve and return the wanted name, or a similar one that is free: a number is the last resort."""
        base = shorten(wanted, root)
        name, number = base, 1
        while not self.claim(name):
            more = str(number) if number > 1 else "Model"
            name = f"{shorten(wanted, root, LONGEST - len(more))}{more}"
            number += 1
        if name != base:
            self.notes.append(f"name collision: {base} is taken, the new component is {name}")
        return name


def shorten(name: str, root: str = "", longest: int = LONGEST) -> str:
    """Drop words until a name fits: first those after the root, but never the last one."""
    if not name.isidentifier():
        name, root = pascal(name), pascal(root)
    if not name[:1].isalpha():
        name = f"N{name}"
    if len(name) <= longest:
        return name
    root = root if name.startswith(root) else ""
    words = _words(name[len(root) :])
    while len(words) > 1 and len(root + "".join(words)) > longest:
        del words[0]
    words = [*_words(root), *words]
    while len(words) > 2 and len("".join(words)) > longest:
        del words[len(words) // 2]
    short = "".join(words)
    return (short if short[0].isalpha() else f"N{short}")[:longest]


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+|[^\W_A-Za-z0-9]+", name)
