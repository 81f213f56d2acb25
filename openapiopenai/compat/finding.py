"""Finds `openai` and its modules among those of this package, and says which release they follow."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import Distribution, DistributionFinder
    from types import ModuleType

NAME = "openai"
PACKAGE = __name__.rpartition(".")[0]
"""The package that has the modules."""


def is_ours(module: ModuleType) -> bool:
    """Whether a module is one of this package."""
    return module.__name__.startswith(f"{PACKAGE}.")


class Alias:
    """A loader that gives a module of this package a second name, and makes no other."""

    def create_module(self, spec: ModuleSpec) -> None:
        """Let the import system make a module, which is thrown away."""

    def exec_module(self, module: ModuleType) -> None:
        sys.modules[module.__name__] = import_module(f"{PACKAGE}.{module.__name__}")


class OfficialNames:
    """A finder of `sys.meta_path`."""

    def find_spec(self, name: str, path: object = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != NAME and not name.startswith(f"{NAME}."):
            return None
        found = find_spec(f"{PACKAGE}.{name}")
        if found is None:
            return None
        spec = ModuleSpec(name, Alias(), origin=found.origin, is_package=found.submodule_search_locations is not None)  # type: ignore[arg-type]
        if found.submodule_search_locations is not None:
            spec.submodule_search_locations = found.submodule_search_locations
        return spec

    def invalidate_caches(self) -> None:
        """Nothing is cached."""

    def find_distributions(self, context: DistributionFinder.Context) -> Iterator[Distribution]:
        """Yield the distribution that `importlib.metadata` looks for, if it is `openai`."""
        if (context.name or NAME).lower() == NAME:
            from .metadata import Followed

            yield Followed()
