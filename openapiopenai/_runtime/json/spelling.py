"""Names that do not exist: errors that say which one was meant.

Misspelt arguments would otherwise become properties of the request body. What a name is taken for comes from its
spelling (`meant`), or from the module `Profile.advice`, which knows what users of the API expect.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...profile import PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

PACKAGE = __name__.partition(".")[0]
FARTHEST = 2
"""Maximum number of letters to insert, delete, replace or swap."""


def check_spelling(
    method: str,
    names: Iterable[str],
    options: frozenset[str],
    parameters: frozenset[str] = frozenset(),
    given: Container[str] = (),
    extra: str = "extra_body",
) -> None:
    """Raise TypeError, naming the right one, if a name that the method does not know is one that it knows, misspelt.

    A name close to that of a parameter that is given as well is no mistake: `model` and `models`. Neither is one with
    other letters: `min_tokens` is not `max_tokens`. `extra`: the option for what only the server knows.
    """
    for name in names:
        right = meant(name, options) or meant(name, parameters, replacing=2) or advised_argument(method, name)
        if right and right not in given:
            raise TypeError(
                f"{method} takes no {name}: did you mean {right}? If the server takes {name}, pass it in {extra}"
            )


@lru_cache(maxsize=1024)
def meant(name: str, known: frozenset[str], *, replacing: int = 1) -> str:
    """Return the known name that a name is nearest to; "" if none is. The shorter it is, the nearer it has to be.

    `replacing`: see `distance`.
    """
    wanted = folded(name)
    keys = ((folded(each), each) for each in known)
    near = [(distance(wanted, key, replacing), each) for key, each in keys if abs(len(key) - len(wanted)) <= FARTHEST]
    found, nearest = min(near, default=(FARTHEST + 1, ""))
    return nearest if found <= min(FARTHEST, (len(folded(nearest)) - 3) // 2) else ""


def folded(name: str) -> str:
    """Return a name without what sets `time_out`, `maxRetry` and `extra_header` apart from the options."""
    return name.lower().replace("_", "").replace("ies", "y").removesuffix("s")


def distance(one: str, other: str, replacing: int) -> int:
    """Return the number of letters to insert, delete, replace or swap that lie between two names (Damerau).

    A letter that is replaced counts as `replacing` letters.
    """
    rows: list[list[int]] = [[*range(len(other) + 1)]]
    for i, letter in enumerate(one, 1):
        above = rows[-1]
        row = [i]
        for j, each in enumerate(other, 1):
            steps = [above[j] + 1, row[j - 1] + 1, above[j - 1] + replacing * (letter != each)]
            if i > 1 and j > 1 and (one[i - 2], letter) == (each, other[j - 2]):
                steps.append(rows[i - 2][j - 2] + 1)
            row.append(min(steps))
        rows.append(row)
    return rows[-1][-1]


def public(kind: type) -> frozenset[str]:
    """Return the public attributes of a class."""
    return frozenset(name for name in dir(kind) if not name.startswith("_"))


def advised(owners: Iterable[str], name: str) -> str:
    """Return a sentence on a name that an owner lacks, if the API has one. Owners: see the module `Profile.advice`."""
    table = _advice("NAMES")
    for owner in owners:
        if text := table.get(owner, {}).get(name):
            return str(text)
    return ""


def advised_argument(method: str, name: str) -> str:
    """Return the argument that a method has instead of a name, in any spelling of that; "" if there is none."""
    table, method = _advice("ARGUMENTS"), method.removesuffix("()")
    wrong: dict[str, str] = {**table.get("", {}), **table.get(method, {})}
    return next((right for each, right in wrong.items() if folded(each) == folded(name)), "")


def advised_class(method: str) -> str:
    """Return a sentence on the method that takes classes or functions, as this one does not; "" if there is none."""
    sentence: str = _advice("CLASSES").get(method, "")
    return sentence


def _advice(table: str) -> dict[str, Any]:
    return vars(import_module(PROFILE.advice))[table] if PROFILE.advice else {}


def package_remark(name: str, names: Iterable[str]) -> str:
    """Say what was meant by a name that the package does not have; "" if nothing is like it."""
    if text := advised(["package"], name):
        return text
    if hasattr(import_module(f"{PACKAGE}.api.root").Root, name):
        return f"it is a part of a client: client.{name}"
    if name in dir(import_module(PACKAGE)):
        return _importable(PACKAGE, name)
    known = frozenset(names)
    return did_you_mean(meant(name, known) or meant(f"{name}Error", known))


def module_remark(name: str) -> str:
    """Say what was meant by a module that does not exist; "" if nothing is like it."""
    from pkgutil import iter_modules

    parent, _, last = name.rpartition(".")
    package = import_module(parent)
    names = frozenset(each for each in dir(package) if not each.startswith("_"))
    if last in names:
        return _importable(parent, last)
    modules = {each.name for each in iter_modules(package.__path__) if not each.name.startswith("_")}
    if near := meant(last, frozenset(modules | {each for each in names if each.islower()})):
        return did_you_mean(f"{parent}.{near}")
    return package_remark(last, names) if parent == PACKAGE else advised(["module"], last)


def _importable(package: str, name: str) -> str:
    return f"it is a name of {package}: from {package} import {name}"


def did_you_mean(name: str) -> str:
    """Return the question, or "" for no name."""
    return f"did you mean {name!r}?" if name else ""


class Missing(AttributeError):
    """An attribute that does not exist. What was meant is looked for when the message is read, as `hasattr` is not to wait."""

    def __init__(self, owner: str, name: str, remark: Callable[[], str]) -> None:
        # With a name, but no object, Python adds no suggestion of its own.
        super().__init__(f"{owner} has no attribute {name!r}", name=name)
        self.remark = remark

    def __str__(self) -> str:
        said: str = self.args[0]
        remark = "" if str(self.name).startswith("_") else self.remark()
        return f"{said}; {remark}" if remark else said

    def __reduce__(self) -> tuple[Any, ...]:
        return AttributeError, (str(self),)


Missing.__module__, Missing.__name__, Missing.__qualname__ = "builtins", "AttributeError", "AttributeError"
"""As tracebacks show it."""


class WithAdvice:
    """A class whose objects say which attribute was meant by one that they do not have."""

    if not TYPE_CHECKING:  # type checkers report such an attribute

        def __getattr__(self, name: str) -> Any:
            kind = type(self)
            owners = [each.__name__ for each in kind.__mro__]
            raise Missing(kind.__name__, name, lambda: advised(owners, name) or did_you_mean(meant(name, public(kind))))
