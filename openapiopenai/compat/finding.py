"""Finds `openai` and its modules among those of this package, and says which release they follow."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from openapiopenai._runtime.json.spelling import did_you_mean, meant
from openapiopenai._runtime.lazy import no_name

from .loading import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from importlib.metadata import Distribution, DistributionFinder
    from types import ModuleType
    from typing import Any

NAME = "openai"
PACKAGE = __name__.rpartition(".")[0]
"""The package that has the modules."""
TYPES = f"{PACKAGE.partition('.')[0]}.types"
"""The package that has the types by a second name."""


def is_ours(module: ModuleType) -> bool:
    """Whether a module is one of this package."""
    return module.__name__.startswith(f"{PACKAGE}.")


class Alias:
    """A loader that gives a module of this package a second name, and makes no other."""

    def __init__(self, own: str) -> None:
        self.own = own

    def create_module(self, spec: ModuleSpec) -> None:
        """Let the import system make a module, which is thrown away."""

    def exec_module(self, module: ModuleType) -> None:
        sys.modules[module.__name__] = import_module(self.own)


def second_name(name: str, own: str) -> ModuleSpec | None:
    """Return what imports the module `own` by another name; None if there is no such module."""
    found = find_spec(own)
    if found is None:
        return None
    spec = ModuleSpec(name, Alias(own), origin=found.origin, is_package=found.submodule_search_locations is not None)  # type: ignore[arg-type]
    if found.submodule_search_locations is not None:
        spec.submodule_search_locations = found.submodule_search_locations
    return spec


class OfficialNames:
    """A finder of `sys.meta_path`."""

    def find_spec(self, name: str, path: object = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != NAME and not name.startswith(f"{NAME}."):
            return None
        return second_name(name, f"{PACKAGE}.{name}")

    def invalidate_caches(self) -> None:
        """Nothing is cached."""

    def find_distributions(self, context: DistributionFinder.Context) -> Iterator[Distribution]:
        """Yield the distribution that `importlib.metadata` looks for, if it is `openai`."""
        if (context.name or NAME).lower() == NAME:
            from .metadata import Followed

            yield Followed()


def types() -> dict[str, str]:
    """Return the types that packages of `openai.types` export, and the package with the shortest name: `chat`."""
    root = Path(FOLDER, NAME, "types")
    homes = {".".join(each.parent.relative_to(root).parts): each for each in root.rglob("__init__.py")}
    return {
        line.rpartition(" as ")[2]: home
        for home in sorted(homes, key=len, reverse=True)
        for line in homes[home].read_text("utf-8").splitlines()
        if " as " in line
    }


def type_remark(name: str, public: Iterable[str]) -> str:
    """Say which type was meant by a name that a module lacks, whose names are `public`; "" if none is like it."""
    everywhere = types()
    near = meant(name, frozenset(each for each in public if each[:1].isupper() == name[:1].isupper()))
    found = name if name in everywhere or near else meant(name, frozenset(everywhere))
    if found in everywhere:
        return f"did you mean {'.'.join(filter(None, (TYPES, everywhere[found], found)))}?"
    return did_you_mean(near)


class Mirror:
    """A finder of `sys.meta_path` for the modules of a package that has those of another."""

    def __init__(self, package: str, own: str) -> None:
        self.package = package
        self.own = own

    def find_spec(self, name: str, path: object = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not name.startswith(f"{self.package}."):
            return None
        return second_name(name, f"{self.own}{name.removeprefix(self.package)}")

    def invalidate_caches(self) -> None:
        """Nothing is cached."""


def mirror(package: str, part: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Let a package have the names and modules of a part of `openai`; return its `__getattr__` and `__dir__`."""
    own = f"{PACKAGE}.{NAME}.{part}"
    sys.meta_path.insert(0, Mirror(package, own))  # before what would find its files by the path of a package

    def find(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        try:
            return getattr(import_module(own), name)
        except AttributeError:
            pass
        raise no_name(package, name, lambda: type_remark(name, names()), sys._getframe(1))

    def names() -> list[str]:
        packages = {each.parent.name for each in Path(FOLDER, NAME, part).glob("*/__init__.py")}
        return sorted({*vars(sys.modules[package])["__all__"], *dir(import_module(own)), *packages})

    return find, names
