"""Modules that only have names of the official SDK, each of which is imported or made when it is first used.

Such a module has one statement a line: an import, or the assignment of a type. To everything else that reads it, such as
type checkers, it is an ordinary module.
"""

import os
import sys
from importlib import import_module
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader

TYPE_CHECKING = False  # that of `typing`, which is not imported here: see `openapiopenai/_runtime/lazy.py`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import FrameType, ModuleType
    from typing import Any

FOLDER = os.path.dirname(os.path.abspath(__file__))
"""Where the package `openai` is."""
GENERATED = ("openapiopenai.models.", "openapiopenai.api.")
"""Modules some of whose names are something else at run time than for type checkers."""
PACKAGE = "openapiopenai."
"""Start of the names of this package's own modules."""
MARK = "# Names of "
"""Start of a module that only has names."""


class Names:
    """`__getattr__` of a module, and the namespace in which its types are evaluated."""

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
                self._add(local or name, source, name, is_public=bool(local))
        elif " = " in line and not line.startswith("#"):
            target, _, expression = line.partition(" = ")
            self._add(target.partition(":")[0], "", expression, is_public=True)

    def _add(self, name: str, source: str, origin: str, *, is_public: bool) -> None:
        if name == "__all__":
            return
        self._statements[name] = source, origin
        if is_public and not name.startswith("_"):
            self.public.append(name)

    def __call__(self, name: str) -> "Any":
        """Return an attribute of the module that is not there yet. Raises AttributeError if there is none."""
        value = self[name] if name in self._statements else self._submodule(name, sys._getframe(1))
        setattr(self._module, name, value)
        return value

    def __getitem__(self, name: str) -> "Any":
        source, origin = self._statements[name]
        if not source:
            return eval(origin, vars(self._module), self)  # type: ignore[arg-type]
        home = import_module(source, self._module.__package__)
        if not source.startswith(GENERATED):
            return prepared(getattr(home, origin)) if source.startswith(PACKAGE) else getattr(home, origin)
        from .counterparts import counterpart

        return counterpart(home, origin, name)

    def _submodule(self, name: str, user: "FrameType") -> "ModuleType":
        whole = f"{self._module.__name__}.{name}"
        if "__path__" in vars(self._module) and name.isidentifier() and not name.startswith("__"):
            try:
                return import_module(whole)
            except ModuleNotFoundError as error:
                if error.name != whole:
                    raise
        raise self._missing(name, user)

    def _missing(self, name: str, user: "FrameType") -> Exception:
        from openapiopenai._runtime.json.spelling import advised
        from openapiopenai._runtime.lazy import no_name

        from .finding import type_remark

        owners = ["package"] if self._module.__name__ == f"{__package__}.openai" else []

        def remark() -> str:
            return advised(owners, name) or type_remark(name, self.public)

        return no_name(self._module.__name__, name, remark, user)

    def directory(self) -> "list[str]":
        """Implement `__dir__` of the module."""
        return sorted({*vars(self._module), *self.public})


def prepared(value: "Any") -> "Any":
    """Return a value whose annotations can be evaluated."""
    from openapiopenai._runtime.json.lookup import prepare

    prepare(value)
    return value


class NamesLoader(SourceFileLoader):
    """Loads a module; one that only has names without running it."""

    is_installed = False
    """Whether `import openai` gets the modules."""

    def exec_module(self, module: "ModuleType") -> None:
        text = self.get_data(self.path).decode()
        if not text.startswith(MARK):
            super().exec_module(module)
            if self.is_installed:
                rename_classes(module)
            return
        names = Names(module, text)
        vars(module).update(__getattr__=names, __dir__=names.directory, __all__=names.public)


def rename_classes(module: "ModuleType") -> None:
    """Let the classes of a module say that they are of `openai`: programs look at that to tell clients apart."""
    own = module.__name__
    official = own.removeprefix(f"{__package__}.")
    sys.modules.setdefault(official, module)
    for value in [*vars(module).values()]:
        if isinstance(value, type) and value.__module__ == own:
            value.__module__ = official


def name_officially() -> None:
    """Rename the classes of all modules that are loaded, or will be."""
    NamesLoader.is_installed = True
    for name, module in [*sys.modules.items()]:
        if name.startswith(f"{__package__}.openai"):
            rename_classes(module)


class NamesFinder:
    """A finder of `sys.meta_path` for the modules in this folder, and for these alone."""

    def __init__(self) -> None:
        self._folders: dict[str, FileFinder] = {}

    def find_spec(
        self, name: str, path: "Sequence[str] | None" = None, target: "ModuleType | None" = None
    ) -> "ModuleSpec | None":
        if not name.startswith(f"{__package__}.openai"):
            return None
        for folder in path or ():
            finder = self._folders.setdefault(folder, FileFinder(folder, (NamesLoader, SOURCE_SUFFIXES)))
            if spec := finder.find_spec(name, target):
                return spec
        return None

    def invalidate_caches(self) -> None:
        for finder in self._folders.values():
            finder.invalidate_caches()


def use_names() -> None:
    """Let Python load the modules in this folder, and there alone, by `NamesLoader`.

    What finds them comes first: pytest has a finder for packages with plugins that would load them in its own way.
    """
    if not any(isinstance(each, NamesFinder) for each in sys.meta_path):
        sys.meta_path.insert(0, NamesFinder())
