"""What an option stands for: a parameter of an operation, or a property within one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

Facts = Mapping[str, Any]
KINDS = {
    "string": "TEXT",
    "integer": "INTEGER",
    "number": "NUMBER",
    "boolean": "BOOLEAN",
    "object": "JSON",
    "array": "JSON",
    "file": "FILE",
}
FEW = 6
"""Number of values that are shown in place of a type."""


class Parameter:
    """A parameter of an operation, or a property of one; see `_runtime/registry.py` for what is known of it."""

    def __init__(self, name: str, facts: Facts, types: Mapping[str, Mapping[str, Facts]]) -> None:
        self.name = name
        """Python name of a parameter, wire name of a property."""
        self.facts = facts
        self.types = types

    @cached_property
    def kinds(self) -> list[str]:
        kind = self.facts.get("kind", "any")
        return [kind] if isinstance(kind, str) else list(kind)

    @property
    def place(self) -> str:
        """Where it is sent: "path", "query", "header", "cookie", "option", "whole" or "body"."""
        return str(self.facts.get("in", "body"))

    @property
    def is_file(self) -> bool:
        return bool(self.facts.get("file"))

    @property
    def is_flag(self) -> bool:
        return self.kinds == ["boolean"]

    @property
    def is_list(self) -> bool:
        """Whether it may be given several times."""
        return "array" in self.kinds

    @property
    def is_required(self) -> bool:
        return bool(self.facts.get("required"))

    @cached_property
    def item(self) -> Parameter:
        """What an element of a list is."""
        facts = {"kind": self.facts.get("items") or "any", "choices": self.facts.get("item_choices", [])}
        return Parameter(self.name, facts | {"file": self.is_file}, self.types)

    @property
    def choices(self) -> list[str]:
        """Values that are known; others may be valid as well."""
        return [str(each) for each in self.facts.get("choices") or self.facts.get("item_choices") or ()]

    @cached_property
    def properties(self) -> dict[str, Parameter] | None:
        """The properties of an object by the names of their options; None if it may have any."""
        if name := self.facts.get("type"):
            return {option(wire): Parameter(wire, facts, self.types) for wire, facts in self.types[name].items()}
        return None

    @property
    def metavar(self) -> str:
        """What stands for the value in help texts."""
        if self.choices and len(self.choices) <= FEW:
            return f"[{'|'.join(self.choices)}]"
        if self.is_file:
            return "FILE"
        kinds = self.item.kinds if self.kinds == ["array"] else self.kinds
        return "|".join(dict.fromkeys(KINDS.get(kind, "VALUE") for kind in kinds))

    @property
    def about(self) -> str:
        """Text of the help."""
        more = [str(self.facts.get("about", "")).replace("`", "")]
        if len(self.choices) > FEW:
            more.append(f"Such as {', '.join(self.choices[:FEW])}.")
        if self.properties:
            more.append(f"Or one by one: {', '.join(f'.{name}' for name in self.properties)}.")
        if self.is_list:
            more.append("May be repeated.")
        return " ".join(filter(None, more))


def option(name: str) -> str:
    """Return the name of an option or command for one of the API: words with hyphens, `from` for `from_`."""
    return name.strip("_").replace("_", "-") or name
