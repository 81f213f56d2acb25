"""Resolution of names in annotations, when they are first needed.

A generated module imports the models it refers to only for type checkers. At run time, names are bound in the module
when the annotations that contain them are: those of a model when it is built, those of a method when they are read.
Imports thus neither cascade nor form cycles, and whatever evaluates annotations in the namespace of the module finds
the names there (`typing.get_type_hints`, `inspect.signature(eval_str=True)`, `pydantic.validate_call`).

Handwritten modules import for type checkers only, too. Their names are those of the block `if TYPE_CHECKING:`, of which
a statement is run when an annotation is read that contains its name (`defer`).
"""

import ast
import sys
from contextlib import suppress
from dataclasses import is_dataclass
from functools import cache, cached_property
from importlib import import_module
from inspect import getsource
from types import FunctionType
from typing import TYPE_CHECKING, Any, ForwardRef, cast

from typing_extensions import is_typeddict

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = __name__.partition(".")[0]
MODELS = f"{PACKAGE}.models."
STANDARD = ("collections.abc", "typing", "os")
BUILTIN = frozenset({"bool", "bytearray", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"})
"""Types that need no import."""
_Strings: "type[dict[str, Any]]" = dict
unread = _Strings.values
"""Returns annotations as they are; reading `Annotations` binds their names."""


def texts(annotations: "dict[str, Any]") -> "dict[str, Any]":
    """Return a copy of annotations as they are."""
    return dict(_Strings.items(annotations))


def resolve(module: str, name: str) -> Any:
    """Return the object `name` refers to in `module`: its own attribute or one of the package that contains it."""
    own = sys.modules[module].__dict__
    if name not in own:
        own[name] = getattr(sys.modules[module.rpartition(".")[0]], name)
    return own[name]


def bind(module: str, annotations: "dict[str, Any]", places: "tuple[str, ...]" = ()) -> None:
    """Bind all names that occur in the annotations of a class or function of `module`, as far as they are strings.

    A name that the module lacks is looked up in the package that contains it, in the modules `places`, and in those of
    the standard library that generated code imports from.
    """
    own = sys.modules[module].__dict__
    for annotation in unread(annotations):
        for name in _names(annotation):
            if name not in own and name not in BUILTIN:
                own.update(_found(name, (module.rpartition(".")[0], *places, *STANDARD)))


def _names(annotation: Any) -> "tuple[str, ...]":
    """Return the names in an annotation, if it is a string."""
    text = annotation.__forward_arg__ if isinstance(annotation, ForwardRef) else annotation
    return compile(text, "annotation", "eval").co_names if isinstance(text, str) else ()


def _found(name: str, places: "tuple[str, ...]") -> "dict[str, Any]":
    """Return the first object of this name; empty for builtins, and for attributes of other names."""
    for place in filter(None, places):  # a module of its own is in no package
        found = getattr(import_module(place), name, None)
        if found is None or getattr(found, "__name__", "") == f"{place}.{name}":  # a submodule is no type
            continue
        prepare(found, places)
        return {name: found}
    return {}


def prepare(found: Any, places: "tuple[str, ...]" = ()) -> None:
    """Make the annotations of what is exported, or named by an annotation, evaluable."""
    defer(found)
    own: dict[str, Any] = getattr(found, "__annotations__", {})
    if (is_typeddict(found) or _is_model(found)) and not isinstance(own, Annotations):
        found.__annotations__ = Annotations(own, found.__module__)
    elif is_dataclass(found):
        bind(found.__module__, own, places)


def _is_model(found: Any) -> bool:
    return hasattr(found, "__pydantic_complete__") and found.__module__.startswith(MODELS)


def evaluate(module: str, annotation: str) -> Any:
    """Evaluate a string annotation in the namespace of `module`."""
    bind(module, {"": annotation})
    return eval(annotation, sys.modules[module].__dict__)


class Annotations(dict[str, Any]):
    """Annotations of a function or TypedDict in a generated module; reading them binds the names in them there.

    Only `unread`, `texts`, and comparison with another dict in C read them without that.
    """

    def __init__(self, strings: "dict[str, Any]", module: str, places: "tuple[str, ...]" = ()) -> None:
        """See `bind`."""
        super().__init__(strings)
        self.module = module
        self.places = places
        self.is_bound = False

    def bind(self) -> None:
        """Bind the names: those that the module imports for type checkers come before those of other places."""
        if self.places:
            for annotation in unread(self):
                for name in _names(annotation):
                    _define(self.module, name)
        bind(self.module, self, self.places)

    def without(self, unwanted: str) -> "Annotations":
        """Return the other annotations."""
        others = texts(self)
        others.pop(unwanted, None)
        return Annotations(others, self.module, self.places)


def _reading(name: str) -> Any:
    read = getattr(dict, name)

    def bound(self: Annotations, *arguments: Any) -> Any:
        if not self.is_bound:
            self.is_bound = True
            self.bind()
        return read(self, *arguments)

    return bound


for _name in ("__getitem__", "__iter__", "get", "items", "keys", "values"):
    setattr(Annotations, _name, _reading(_name))


def annotate(function: Any, annotations: Annotations) -> None:
    """Give a function its annotations."""
    function.__annotations__ = annotations
    if sys.version_info >= (3, 14):
        function.__annotate__ = lambda _format: annotations  # what `functools.wraps` copies


def defer(exported: Any) -> None:
    """Make annotations evaluable: those of a handwritten function, or of a class and its methods and properties."""
    for part in filter(_is_own, getattr(exported, "__mro__", (exported,))):
        _defer(part)


@cache
def _defer(part: Any) -> None:
    for each in filter(_is_own, _annotated(part)):
        strings = getattr(each, "__annotations__", None)
        if strings and type(strings) is dict:
            annotate(each, Deferred(cast("dict[str, Any]", strings), each.__module__))


def _is_own(part: Any) -> bool:
    """Whether an object is defined in a module of this package, but no model, whose names `bind` finds."""
    module: str = getattr(part, "__module__", "")
    return module.startswith(PACKAGE) and not module.startswith(MODELS)


def _annotated(part: Any) -> "Iterator[Any]":
    """Iterate over a function or class, unless it is a model (`bind`), and over the functions in a class."""
    if isinstance(part, (type, FunctionType)) and not hasattr(part, "__pydantic_complete__"):
        yield part
    for member in vars(part).values() if isinstance(part, type) else ():
        if isinstance(member, property):
            yield member.fget
        elif isinstance(member, (classmethod, staticmethod)):
            yield cast("Any", member).__func__
        elif isinstance(member, cached_property):
            yield member.func
        elif isinstance(member, FunctionType):
            yield member


class Deferred(Annotations):
    """Annotations in a handwritten module, whose names are those that it imports or defines for type checkers only."""

    def bind(self) -> None:
        for annotation in unread(self):
            for name in _names(annotation):
                _define(getattr(annotation, "__forward_module__", None) or self.module, name)


def _define(module: str, name: str) -> None:
    """Define a name in a module that has it for type checkers only."""
    own = sys.modules[module].__dict__
    statement = _deferred(module).get(name)
    if statement is not None and name not in own:
        with suppress(ImportError, AttributeError):  # of an extra that is not installed; a class for type checkers only
            own[name] = _value(own, name, statement)


def _value(own: "dict[str, Any]", name: str, statement: ast.stmt) -> Any:
    """Return what an import or an assignment in a module defines a name as."""
    if isinstance(statement, ast.ImportFrom):
        source = import_module("." * statement.level + (statement.module or ""), own["__package__"])
        [imported] = [each.name for each in statement.names if name == (each.asname or each.name)]
        _define(source.__name__, imported)
        found = getattr(source, imported)
        prepare(found)
        return found
    for each in ast.walk(statement):
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load):
            _define(own["__name__"], each.id)
    made: dict[str, Any] = {}
    exec(compile(ast.Module([statement], []), own["__file__"], "exec"), own, made)
    return made[name]


@cache
def _deferred(module: str) -> "dict[str, ast.stmt]":
    """Return the statements under `if TYPE_CHECKING:` of a module, by the names that they define."""
    try:
        tree = ast.parse(getsource(sys.modules[module]))
    except OSError:  # installed without sources
        return {}
    blocks = (each for each in tree.body if isinstance(each, ast.If) and ast.unparse(each.test) == "TYPE_CHECKING")
    return {name: statement for block in blocks for statement in block.body for name in _defined(statement)}


def _defined(statement: ast.stmt) -> "list[str]":
    """Return the names that an import or an assignment defines."""
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return [alias.asname or alias.name for alias in statement.names]
    return [each.id for each in ast.walk(statement) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)]
