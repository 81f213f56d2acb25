"""Names of extracted components, and Python names of properties."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

LONGEST = 60

# Attributes of every model; a property with such a name gets a trailing underscore.
# Those of pydantic.BaseModel (checked by a test), and those added by the package's base class.
MODEL_NAMES = frozenset(
    """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json
    update_forward_refs validate
    model_computed_fields model_config model_construct model_copy model_dump model_dump_json
    model_extra model_fields model_fields_set model_json_schema model_parametrized_name
    model_post_init model_rebuild model_validate model_validate_json model_validate_strings
    from_json to_json from_dict to_dict decode_issues fields self
    """.split()  # noqa: SIM905
)


def pascal(text: str) -> str:
    """`created_by-user` → `CreatedByUser`; capitals inside a word are kept."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


def fold(name: str) -> str:
    """Return a key shared by all names that would end up in the same file."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def python_name(wire: str) -> str:
    """Return the Python name of a property or parameter."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", wire).strip("_") if not wire.isidentifier() else wire
    if not name or name[0].isdigit():
        name = f"n{name}" if name else "value"
    if keyword.iskeyword(name) or name in MODEL_NAMES:
        name += "_"
    return name


class Names:
    """Names in use, and creation of new ones."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken: dict[str, str] = {}
        self.notes: list[str] = []
        for name in taken:
            if fold(name) in self.taken:
                self.notes.append(f"name collision: {name} and {self.taken[fold(name)]}")
            self.taken[fold(name)] = name

    def is_free(self, name: str) -> bool:
        key = fold(name)
        near = [key, key + "dict", "unknown" + key]
        near += [key[:-4]] if key.endswith("dict") else []
        near += [key[7:]] if key.startswith("unknown") else []
        return not any(each in self.taken for each in near)

    def claim(self, name: str) -> bool:
        """Reserve a name; return False if it is invalid or taken."""
        if not name.isidentifier() or not self.is_free(name):
            return False
        self.taken[fold(name)] = name
        return True

    def new(self, wanted: str, root: str = "") -> str:
        """Reserve and return the wanted name, or a similar one that is free."""
        base = shorten(wanted, root)
        name, number = base, 2
        while not self.claim(name):
            name = f"{shorten(wanted, root, LONGEST - len(str(number)))}{number}"
            number += 1
        if name != base:
            self.notes.append(f"name collision: {base} is taken, the new component is {name}")
        return name


def shorten(name: str, root: str = "", longest: int = LONGEST) -> str:
    """Drop words until a name fits: first those after the root, but never the last one."""
    if len(name) <= longest:
        return name
    root = root if name.startswith(root) else ""
    words = _words(name[len(root) :])
    while len(words) > 1 and len(root + "".join(words)) > longest:
        del words[0]
    words = [*_words(root), *words]
    while len(words) > 2 and len("".join(words)) > longest:
        del words[len(words) // 2]
    return "".join(words)[:longest]


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+", name)
