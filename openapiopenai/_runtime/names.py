"""Names in annotations, found when a model is first used.

A generated module imports the models that it refers to for type checkers only. At run time a model
is built when it is first used; just then the names in its annotations are looked up in the package
that the module is part of, and bound in the module. So imports never cascade and never form a cycle,
and afterwards `typing.get_type_hints` works on the module too.
"""

import sys
from types import CodeType
from typing import Any


def resolve(module: str, name: str) -> Any:
    """The object that `name` means in `module`: its own, or one of the package it is part of."""
    own = sys.modules[module].__dict__
    if name not in own:
        own[name] = getattr(sys.modules[module.rpartition(".")[0]], name)
    return own[name]


def bind(module: str, annotations: "dict[str, Any]") -> None:
    """Bind all names that occur in string annotations of a class or function of `module`."""
    own = sys.modules[module].__dict__
    package = sys.modules.get(module.rpartition(".")[0])
    for annotation in annotations.values():
        if isinstance(annotation, str):
            for name in _names(compile(annotation, module, "eval")):
                if name not in own and hasattr(package, name):
                    own[name] = getattr(package, name)


def evaluate(module: str, annotation: str) -> Any:
    """The type that a string annotation in `module` means."""
    bind(module, {"": annotation})
    return eval(annotation, sys.modules[module].__dict__)


def _names(code: CodeType) -> "tuple[str, ...]":
    return code.co_names
