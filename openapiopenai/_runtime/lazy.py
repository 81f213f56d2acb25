"""Packages whose names are imported on first use."""

import os
import sys
import warnings
from importlib import import_module

TYPE_CHECKING = False  # that of `typing`, which is not imported here, as every program waits for this module
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType, ModuleType

EAGER = f"{__name__.partition('.')[0].upper()}_EAGER"
"""Environment variable; if it is set to anything but "" or "0", all models are imported and built immediately.

Useful for processes that fork (children share what the parent built), for freezing tools and for tests.
"""


class LazyNames:
    """Implements `__getattr__` and `__dir__` of a package from a table of name → submodule.

    A name is looked up once; after that it is an ordinary attribute of the package.
    """

    def __init__(
        self,
        package: str,
        table: "dict[str, str]",
        *,
        others: "tuple[str, ...]" = (),
        former: "dict[str, tuple[str, str]] | None" = None,
    ) -> None:
        """Names that are not in the table are looked up in the subpackages `others`, in order.

        `former` maps names that were given up to the present ones, or to themselves if there is none, and to the version
        in which they go; their use outside of the package is a DeprecationWarning.
        """
        self.package = package
        self._table = table
        self.others = others
        self.former = former or {}
        if "." not in package:
            MissingModules.watch(package)

    def __call__(self, name: str) -> object:
        present, version = self.former.get(name, (name, ""))
        if version:
            self._warn(name, present, version)
        if present != name:
            return getattr(sys.modules[self.package], present)
        from .json.lookup import prepare

        value, home = self._find(name)
        prepare(value)
        if name in vars(home) and not version:  # a former name gives its warning each time
            setattr(sys.modules[self.package], name, value)
        return value

    def _warn(self, name: str, present: str, version: str) -> None:
        depth, user = caller()
        if user.partition(".")[0] != self.package.partition(".")[0]:
            what = "is no longer published" if present == name else f"is now {present}"
            message = f"{self.package}.{name} {what}; this name goes with version {version}"
            warnings.warn(message, DeprecationWarning, stacklevel=depth)

    def _find(self, name: str) -> "tuple[object, ModuleType]":
        """Return an object and the module that has it."""
        if home := self._home(name):
            return getattr(home, name), home
        for other in () if name.startswith("_") else self.others:
            home = import_module(f"{self.package}.{other}")
            inner: LazyNames = vars(home)["__getattr__"]
            if name in inner.former or inner._home(name):
                return getattr(home, name), home
        if self.others and not name.startswith("_") and self._has_module(name):
            return import_module(f"{self.package}.{name}"), sys.modules[self.package]
        raise self._missing(name, sys._getframe(2))

    def _home(self, name: str) -> "ModuleType | None":
        """Return the module that has a name, except for those of `others`."""
        return import_module(f"{self.package}.{self._table[name]}") if name in self._table else None

    @property
    def table(self) -> "dict[str, str]":
        """Names, except for those of `others`, and their modules."""
        return self._table

    def _has_module(self, name: str) -> bool:
        from importlib.util import find_spec

        return find_spec(f"{self.package}.{name}") is not None

    def _missing(self, name: str, user: "FrameType") -> Exception:
        """Return the error for a name that does not exist, which says what was meant."""
        from .json.spelling import package_remark

        return no_name(self.package, name, lambda: package_remark(name, self.names()), user)

    def names(self) -> "list[str]":
        """Return the names of the package, the same whatever was imported before."""
        inner = (vars(import_module(f"{self.package}.{other}"))["__getattr__"].names() for other in self.others)
        own = (name for name in vars(sys.modules[self.package]) if name.startswith("__"))
        return sorted({*own, *self.table, *self.others}.union(*inner))


class LazyModels(LazyNames):
    """Names of the package of models, which needs no table: a module has the name of its model; see `module_name`."""

    def __init__(self, package: str, names: str, *, former: "dict[str, tuple[str, str]]") -> None:
        """`names`: the classes of all modules. They are one text, as that takes no time to load."""
        super().__init__(package, {}, former=former)
        self._names = names

    def _home(self, name: str) -> "ModuleType | None":
        if name[:1].islower() or name.startswith("_") or not name.isidentifier():  # a module, or nothing
            return None
        for model in filter(None, dict.fromkeys(owners(name))):
            path = f"{self.package}.{module_name(model)}"
            try:
                home = import_module(path)
            except ModuleNotFoundError as error:
                if error.name != path:
                    raise
            else:
                if hasattr(home, name):
                    return home
        return None

    @property
    def table(self) -> "dict[str, str]":
        """Names of models, and of what is made beside them, and their modules."""
        names = dict.fromkeys(self._names.split())
        return {name: next(module_name(each) for each in owners(name) if each in names) for name in names}


def owners(name: str) -> "tuple[str, str]":
    """Return the models in whose module a name may be, the likelier one first: see `module_name`."""
    return name.removesuffix("Dict") if name.endswith("Dict") else name.removeprefix("Unknown"), name


def module_name(model: str) -> str:
    """Return the name of the module of a model: `BookPage` → `book_page`.

    What is made beside a model is in its module: the TypedDict with the suffix `Dict`, the class of variants that the
    document lacks with the prefix `Unknown`.
    """
    import re
    from keyword import iskeyword

    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", model)
    name = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower()
    return f"{name}_" if iskeyword(name) else name


class MissingModules:
    """The last finder of `sys.meta_path`: says what was meant by a module of a package that does not exist."""

    def __init__(self, package: str) -> None:
        self.package = package

    @classmethod
    def watch(cls, package: str) -> None:
        """Watch the modules of a package, which may be imported anew."""
        others = (each for each in sys.meta_path if getattr(each, "package", None) != package or type(each) is not cls)
        sys.meta_path[:] = [*others, cls(package)]

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Raise ModuleNotFoundError where a module is imported; whoever only asks for it gets no error."""
        if name.startswith(f"{self.package}.") and sys._getframe(2).f_code.co_name == "_find_and_load_unlocked":
            from .json.spelling import module_remark

            remark = module_remark(name)
            raise ModuleNotFoundError(f"No module named {name!r}{remark and f'; {remark}'}", name=name)


def no_name(module: str, name: str, remark: "Callable[[], str]", user: "FrameType") -> Exception:
    """Return the error for a name that a module does not have. `user`: the frame that asks for it.

    Where the name is imported (`from … import`), Python would put an error of its own in the place of this one, if it
    were no ImportError.
    """
    from opcode import opmap

    from .json.spelling import Missing

    error = Missing(f"module {module!r}", name, remark)
    if user.f_code.co_code[user.f_lasti] != opmap["IMPORT_FROM"]:
        return error
    text = f"cannot import name {name!r} from {module!r}{str(error).removeprefix(error.args[0])}"
    return ImportError(text, name=name, path=sys.modules[module].__file__)


def caller() -> "tuple[int, str]":
    """Return the code that a warning is for, outside of this module: its depth in the stack, and its module."""
    frame: FrameType | None = sys._getframe(1)
    count = 0
    while frame and frame.f_code.co_filename == __file__:
        frame, count = frame.f_back, count + 1
    return count + 1, frame.f_globals.get("__name__", "") if frame else ""


def is_eager() -> bool:
    return os.environ.get(EAGER, "0") not in ("", "0")


def load_all(names: LazyNames) -> None:
    """Import every name of a lazy package and build every model in it."""
    for name in names.table:
        value = getattr(sys.modules[names.package], name)
        build = getattr(value, "build", None)
        if build is not None:
            build()
