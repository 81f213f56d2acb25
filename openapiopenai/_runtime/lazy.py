"""Packages whose names are imported on first use."""

import os
import sys
from importlib import import_module

EAGER = f"{__name__.partition('.')[0].upper()}_EAGER"
"""Environment variable; if it is set to anything but "" or "0", all models are imported and built immediately.

Useful for processes that fork (children share what the parent built), for freezing tools and for tests.
"""


class LazyNames:
    """Implements `__getattr__` and `__dir__` of a package from a table of name → submodule.

    A name is looked up once; after that it is an ordinary attribute of the package.
    """

    def __init__(self, package: str, table: "dict[str, str]", *, others: "tuple[str, ...]" = ()) -> None:
        """Names that are not in the table are looked up in the subpackages `others`, in order."""
        self.package = package
        self.table = table
        self.others = others

    def __call__(self, name: str) -> object:
        value = self._find(name)
        setattr(sys.modules[self.package], name, value)
        return value

    def _find(self, name: str) -> object:
        if module := self.table.get(name):
            return getattr(import_module(f"{self.package}.{module}"), name)
        for other in () if name.startswith("__") else self.others:
            try:
                return getattr(import_module(f"{self.package}.{other}"), name)
            except AttributeError:
                continue
        raise AttributeError(f"module {self.package!r} has no attribute {name!r}")

    def names(self) -> "list[str]":
        inner = (dir(import_module(f"{self.package}.{other}")) for other in self.others)
        return sorted({*vars(sys.modules[self.package]), *self.table}.union(*inner))


def is_eager() -> bool:
    return os.environ.get(EAGER, "0") not in ("", "0")


def load_all(names: LazyNames) -> None:
    """Import every name of a lazy package and build every model in it."""
    for name in names.table:
        value = getattr(sys.modules[names.package], name)
        build = getattr(value, "build", None)
        if build is not None:
            build()
