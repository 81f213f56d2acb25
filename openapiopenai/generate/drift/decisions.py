"""Decisions that need human judgment: names, and which differences are intended."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from openapiopenai.generate.openapi.files import read
from openapiopenai.generate.openapi.values import is_list

from .compare import Difference

FILE = Path(__file__).with_name("openai.yaml")


@dataclass
class Decisions:
    """The content of `openai.yaml`."""

    sdk: str = ""
    """Release of the SDK that the spec is compared with."""
    unions: dict[str, str] = field(default_factory=dict[str, str])
    """Event union of the SDK → name in the spec."""
    prefixes: dict[str, str] = field(default_factory=dict[str, str])
    """Prefix of a module of types → prefix of the names in the spec."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """Type of the SDK → name in the spec, if the rule does not produce a good one."""
    nouns: dict[str, str] = field(default_factory=dict[str, str])
    """Resource → noun for one of its objects in schema names."""
    tags: dict[str, str] = field(default_factory=dict[str, str])
    """Prefix of a resource → tag."""
    channels: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    vague: dict[str, str] = field(default_factory=dict[str, str])
    """Patterns of SDK classes that are less specific than the spec → reason."""
    counterparts: dict[str, str] = field(default_factory=dict[str, str])
    """Type of the SDK → name of this package, where no comparison finds it."""
    right: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """Intended differences: patterns `at` and `what`, and a `reason`."""

    @classmethod
    def load(cls, file: Path = FILE) -> Decisions:
        content: dict[str, Any] = read(file) or {}
        return cls(**content)

    def tag(self, resource: str) -> str:
        return next((tag for start, tag in self.tags.items() if f"{resource}.".startswith(f"{start}.")), "")

    def prefixed(self, module: str, name: str) -> str:
        """Return the name of a class in the spec, which has a single namespace."""
        prefix = next((each for start, each in self.prefixes.items() if module.startswith(start)), "")
        return name if prefix in name else prefix + name

    def is_refused(self, where: str) -> bool:
        """Whether a feature of the SDK is deliberately left out of the spec."""
        return any(each.get("keep") and fnmatchcase(where, at) for each in self.right for at in _list(each["at"]))

    def explain(self, differences: list[Difference]) -> tuple[list[Difference], list[dict[str, Any]]]:
        """Return the differences without an explanation, and the explanations that match no difference."""
        used: set[int] = set()
        open_: list[Difference] = []
        for each in differences:
            found = [number for number, entry in enumerate(self.right) if explains(entry, each)]
            used |= set(found[:1])
            if not found:
                open_.append(each)
        return open_, [entry for number, entry in enumerate(self.right) if number not in used]


def explains(entry: dict[str, Any], difference: Difference) -> bool:
    return any(fnmatchcase(difference.where, at) for at in _list(entry["at"])) and any(
        fnmatchcase(difference.what, what) for what in _list(entry.get("what", "*"))
    )


def _list(value: Any) -> list[str]:
    return value if is_list(value) else [value]
