"""The public surface of the package as text: what callers may import, call and read.

    python -m tools.surface           write it to `test/data/surface.txt`
    python -m tools.surface --check   fail if that file says something else

Of models, the names are listed; of methods of resources, the names of the arguments, since types and texts come from
the spec; of all other classes and functions, the signatures and the public members, inherited ones included.
"""

from __future__ import annotations

import ast
import difflib
import inspect
import pkgutil
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any

from openapiopenai._runtime.lazy import LazyNames

PACKAGE = "openapiopenai"
APART = ("testing", "types")
"""Modules that callers import from by their own names."""
FORWARD = re.compile(r"ForwardRef\((.*?)\)")
FILE = Path(__file__).parents[1] / "test" / "data" / "surface.txt"


class Computed:
    """Stands for a default that is an object."""

    def __repr__(self) -> str:
        return "…"


def surface() -> str:
    """Return the public surface, one name a line."""
    apart = (line for each in APART for line in names(f"{PACKAGE}.{each}"))
    return "\n".join([*names(PACKAGE), *apart, *models(), *resources()]) + "\n"


def names(module: str) -> Iterator[str]:
    """Yield what a module exports."""
    found = import_module(module)
    yield f"# {module}"
    for name in sorted(found.__all__):
        value = getattr(found, name)
        if not inspect.isclass(value):
            yield name + (signature(value) if isinstance(value, FunctionType) else "")
        elif value.__name__ != name:
            yield f"{name} = {value.__name__}"
        else:
            yield f"class {name}({', '.join(base.__name__ for base in value.__bases__)})"
            yield from (f"    {line}" for line in members(value))
    yield ""


def models() -> Iterator[str]:
    """Yield the names of models."""
    yield f"# {PACKAGE}.models"
    table: LazyNames = vars(import_module(f"{PACKAGE}.models"))["__getattr__"]
    yield from sorted(table.table)
    yield ""


def resources() -> Iterator[str]:
    """Yield the resources and connections with their methods; the asynchronous ones have the same."""
    yield f"# {PACKAGE}.api"
    for each in pkgutil.iter_modules(import_module(f"{PACKAGE}.api").__path__):
        module = import_module(f"{PACKAGE}.api.{each.name}")
        for name, value in sorted(vars(module).items()):
            if inspect.isclass(value) and value.__module__ == module.__name__ and not name.startswith(("_", "Async")):
                yield f"class {name}"
                yield from (f"    {line}" for line in members(value))


def members(owner: type) -> Iterator[str]:
    """Yield the public members of a class, but those of other packages and the fields of models."""
    bases = [base for base in owner.__mro__ if base.__module__.startswith(PACKAGE) and ".models" not in base.__module__]
    if "__init__" in vars(owner) or "__new__" in vars(owner):
        # pydantic replaces the signature of a model that was built
        made: Any = vars(owner).get("__init__")
        of_model = hasattr(made, "__pydantic_base_init__")
        yield f"__init__{signature(MethodType(made, owner) if of_model else owner)}"
    found: dict[str, str] = {}
    for base in reversed(bases):
        found |= dict.fromkeys(attributes(base), "")
        found |= {name: f": {annotation}" for name, annotation in fields(base).items()}
        found |= {name: described(value) for name, value in vars(base).items()}
    yield from (f"{name}{text}" for name, text in sorted(found.items()) if not name.startswith("_"))


def attributes(owner: type) -> Iterator[str]:
    """Yield the attributes that the constructor of a class sets."""
    make = vars(owner).get("__init__")
    if isinstance(make, FunctionType) and make.__code__.co_filename != "<string>":  # that of a dataclass
        for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(make)))):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.ctx, ast.Store)
                and ast.unparse(node.value) == "self"
            ):
                yield node.attr


def fields(owner: type) -> dict[str, str]:
    """Return the annotated attributes of a class."""
    return {name: str(getattr(each, "__forward_arg__", each)) for name, each in inspect.get_annotations(owner).items()}


def described(value: Any) -> str:
    """Return what is to be said of a member."""
    if isinstance(value, (classmethod, staticmethod)):
        return f"{signature(value.__func__)} [{type(value).__name__}]"  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    if isinstance(value, FunctionType):
        return signature(value)
    if isinstance(value, property):
        return f": {inspect.get_annotations(value.fget).get('return', 'Any')} [property]" if value.fget else ""
    return " [property]" if inspect.isdatadescriptor(value) else ""


def signature(function: Callable[..., Any]) -> str:
    """Return a signature; of a method of a resource, without types."""
    declared = inspect.unwrap(function)
    if declared is not function and isinstance(declared, FunctionType):
        return f"({', '.join(arguments(declared))})"
    try:
        found = inspect.signature(function)
    except ValueError:  # a class of C
        return ""
    parameters = [
        each if literal(each.default) else each.replace(default=Computed()) for each in found.parameters.values()
    ]
    return FORWARD.sub(r"\1", str(found.replace(parameters=parameters)).replace("'", ""))


def literal(default: object) -> bool:
    """Whether a default reads the same in every process."""
    return default is inspect.Parameter.empty or isinstance(default, (str, int, float, bool, type(None)))


def arguments(declared: FunctionType) -> Iterator[str]:
    """Yield the arguments of a declaration, `…=` for those that may be left out."""
    code, optional = declared.__code__, declared.__kwdefaults__ or {}
    yield from code.co_varnames[1 : code.co_argcount]
    if code.co_kwonlyargcount:
        yield "*"
    for name in code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]:
        yield f"{name}=" if name in optional else name


def main() -> int:
    """Write or compare the file."""
    now = surface()
    if "--check" not in sys.argv:
        FILE.write_text(now, "utf-8")
        return 0
    before = FILE.read_text("utf-8")
    sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), now.splitlines(True), "listed", "found"))
    return int(before != now)


if __name__ == "__main__":
    sys.exit(main())
