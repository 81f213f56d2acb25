"""Resolution of names in annotations, when they are first needed.

A generated module imports the models it refers to only for type checkers. At run time, names are bound in the module
when the annotations that contain them are: those of a model when it is built, those of a method when they are read.
Imports thus neither cascade nor form cycles, and whatever evaluates annotations in the namespace of the module finds
the names there (`typing.get_type_hints`, `inspect.signature(eval_str=True)`, `pydantic.validate_call`).
"""

import sys
from dataclasses import is_dataclass
from importlib import import_module
from typing import Any, ForwardRef

from typing_extensions import is_typeddict

STANDARD = ("collections.abc", "typing", "os")


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
    for annotation in annotations.values():
        text = annotation.__forward_arg__ if isinstance(annotation, ForwardRef) else annotation
        if isinstance(text, str):
            for name in compile(text, module, "eval").co_names:
                if name not in own:
                    own.update(_found(name, (module.rpartition(".")[0], *places, *STANDARD)))


def _found(name: str, places: "tuple[str, ...]") -> "dict[str, Any]":
    """Return the first object of this name; empty for builtins, and for attributes of other names."""
    for place in places:
        found = getattr(import_module(place), name, None)
        if found is None or getattr(found, "__name__", "") == f"{place}.{name}":  # a submodule is no type
            continue
        own: dict[str, Any] = getattr(found, "__annotations__", {})
        if is_typeddict(found) and not isinstance(own, Annotations):
            found.__annotations__ = Annotations(own, found.__module__)
        elif is_dataclass(found):
            bind(found.__module__, own, places)
        return {name: found}
    return {}


def evaluate(module: str, annotation: str) -> Any:
    """Evaluate a string annotation in the namespace of `module`."""
    bind(module, {"": annotation})
    return eval(annotation, sys.modules[module].__dict__)


class Annotations(dict[str, Any]):
    """Annotations of a function or TypedDict in a generated module; reading them binds the names in them there.

    Only what `dict` itself does with another dict in C (`copy`, `|`, `==`) reads them without that.
    """

    def __init__(self, strings: "dict[str, Any]", module: str, places: "tuple[str, ...]" = ()) -> None:
        """See `bind`."""
        super().__init__(strings)
        self.module = module
        self.places = places
        self.is_bound = False

    def without(self, unwanted: str) -> "Annotations":
        """Return the other annotations."""
        others = self.copy()
        others.pop(unwanted, None)
        return Annotations(others, self.module, self.places)


def _reading(name: str) -> Any:
    read = getattr(dict, name)

    def bound(self: Annotations, *arguments: Any) -> Any:
        if not self.is_bound:
            self.is_bound = True
            bind(self.module, self.copy(), self.places)
        return read(self, *arguments)

    return bound


for _name in ("__getitem__", "__iter__", "get", "items", "keys", "values"):
    setattr(Annotations, _name, _reading(_name))


def annotate(function: Any, annotations: Annotations) -> None:
    """Give a function its annotations."""
    function.__annotations__ = annotations
    if sys.version_info >= (3, 14):
        function.__annotate__ = lambda _format: annotations  # what `functools.wraps` copies
