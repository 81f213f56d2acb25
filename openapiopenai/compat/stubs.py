"""Modules made of stubs: names of the official SDK, each imported from this package when it is first used.

A stub (`.pyi`) has one statement a line: an import, or the assignment of a type. Type checkers read it, too, so every
name is written down once.
"""

import os
import sys
from importlib import import_module
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader

TYPE_CHECKING = False  # that of `typing`, which is not imported here: see `openapiopenai/_runtime/lazy.py`
if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "openai")
"""The folder of the package."""
SUFFIX = ".pyi"


class Names:
    """The names of a stub: `__getattr__` of a module, and the namespace in which the types of the stub are evaluated."""

    def __init__(self, module: "ModuleType", text: str) -> None:
        self._module = module
        self._statements: dict[str, tuple[str, str]] = {}
        """Name → the module to import it from and its name there, or "" and an expression."""
        self.public: list[str] = []
        for line in text.splitlines():
            self._read(line)

    def _read(self, line: str) -> None:
        if line.startswith("from "):
            source, _, names = line[5:].partition(" import ")
            for each in names.split(", "):
                name, _, local = each.partition(" as ")
                self._statements[local or name] = source, name
                if local and not local.startswith("_"):
                    self.public.append(local)
        elif " = " in line:
            target, _, expression = line.partition(" = ")
            name = target.partition(":")[0]
            self._statements[name] = "", expression
            self.public.append(name)

    def __call__(self, name: str) -> "Any":
        """Return an attribute of the module that is not there yet. Raises AttributeError if there is none."""
        if name in self._statements:
            value = self[name]
        else:
            value = self._submodule(name)
        setattr(self._module, name, value)
        return value

    def __getitem__(self, name: str) -> "Any":
        source, origin = self._statements[name]
        if not source:
            return eval(origin, vars(self._module), self)  # type: ignore[arg-type]
        from .counterparts import counterpart

        return counterpart(import_module(source, self._module.__package__), origin, name)

    def _submodule(self, name: str) -> "ModuleType":
        whole = f"{self._module.__name__}.{name}"
        if "__path__" in vars(self._module) and not name.startswith("__"):
            try:
                return import_module(whole)
            except ModuleNotFoundError as error:
                if error.name != whole:
                    raise
        raise AttributeError(f"module {self._module.__name__!r} has no attribute {name!r}")

    def directory(self) -> "list[str]":
        """Implement `__dir__` of the module."""
        return sorted({*vars(self._module), *self.public})


def text_beside(file: str) -> str:
    """Return the text of the stub beside a module."""
    with open(os.path.splitext(file)[0] + SUFFIX, encoding="utf-8") as stub:
        return stub.read()


def fill(module: "ModuleType", text: str) -> Names:
    """Give a module the names of a stub."""
    names = Names(module, text)
    vars(module).update(__getattr__=names, __dir__=names.directory, __all__=names.public)
    return names


class StubLoader(SourceFileLoader):
    """Loads a stub as a module."""

    def exec_module(self, module: "ModuleType") -> None:
        fill(module, self.get_data(self.path).decode())


class StubFinder:
    """Finds the modules in a folder, of which some are stubs."""

    def __init__(self, path: str) -> None:
        """Raises ImportError for a folder of others, as an entry of `sys.path_hooks` does."""
        if path != ROOT and not path.startswith(ROOT + os.sep):
            raise ImportError(f"only for folders in {ROOT}")
        self._path = path
        self._files = FileFinder(path, (SourceFileLoader, SOURCE_SUFFIXES), (StubLoader, [SUFFIX]))

    def find_spec(self, name: str, target: "ModuleType | None" = None) -> "ModuleSpec | None":
        return self._files.find_spec(name, target)

    def invalidate_caches(self) -> None:
        self._files.invalidate_caches()

    def iter_modules(self, prefix: str = "") -> "Iterator[tuple[str, bool]]":
        """Yield the names of all modules and whether they are packages; for `pkgutil`."""
        for entry in sorted(os.scandir(self._path), key=lambda entry: entry.name):
            name, suffix = os.path.splitext(entry.name)
            is_package = entry.is_dir() and name != "__pycache__"
            if is_package or (suffix in (*SOURCE_SUFFIXES, SUFFIX) and name != "__init__"):
                yield prefix + name, is_package


def use_stubs() -> None:
    """Let Python find stubs in the folder of the package, and there alone."""
    if StubFinder not in sys.path_hooks:
        sys.path_hooks.insert(0, StubFinder)
        sys.path_importer_cache.pop(ROOT, None)
