"""Resolution of names in annotations, when a model is first used.

A generated module imports the models it refers to only for type checkers. At run time, a model is built on first
use; only then are the names in its annotations looked up in the package that contains the module, and bound in
the module. Imports thus neither cascade nor form cycles, and `typing.get_type_hints` works afterwards.
"""

import sys
from types import CodeType
from typing import Any


def resolve(module: str, name: str) -> Any:
    """Return the object `name` refers to in `module`: its own attribute or one of the package that contains it."""
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
    """Evaluate a string annotation in the namespace of `module`."""
    bind(module, {"": annotation})
    return eval(annotation, sys.modules[module].__dict__)


def _names(code: CodeType) -> "tuple[str, ...]":
    return code.co_names
