"""Packages whose names are imported on first use."""

import os
import sys
from importlib import import_module

EAGER = "OPENAPIOPENAI_EAGER"
"""Environment variable; if it is set to anything but "" or "0", all models are imported and built immediately.

Useful for processes that fork (children share what the parent built), for freezing tools and for tests.
"""


class LazyNames:
    """Implements `__getattr__` and `__dir__` of a package from a table of name → submodule.

    A name is looked up once; after that it is an ordinary attribute of the package.
    """

    def __init__(self, package: str, table: "dict[str, str]") -> None:
        self.package = package
        self.table = table

    def __call__(self, name: str) -> object:
        module = self.table.get(name)
        if module is None:
            raise AttributeError(f"module {self.package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{self.package}.{module}"), name)
        setattr(sys.modules[self.package], name, value)
        return value

    def names(self) -> "list[str]":
        return sorted({*vars(sys.modules[self.package]), *self.table})


def is_eager() -> bool:
    return os.environ.get(EAGER, "0") not in ("", "0")


def load_all(names: LazyNames) -> None:
    """Import every name of a lazy package and build every model in it."""
    for name in names.table:
        value = getattr(sys.modules[names.package], name)
        build = getattr(value, "build", None)
        if build is not None:
            build()
