"""Names that are taken in a generated package: by what its modules import, and by the classes they build upon."""

from __future__ import annotations

import builtins
import keyword
import re
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
MODELS = ("object", "union", "value")
"""Templates of modules that define a model."""
RESOURCES = ("resource", "connection")
"""Templates of modules that define resources."""
BUILTINS = ("bool", "dict", "float", "int", "list", "str")
"""Builtins in annotations of fields."""
KEYWORDS = frozenset(each for each in (*keyword.kwlist, *dir(builtins)) if each[0].isupper())
"""Keywords and builtins that look like a class; annotations would mean the builtin."""
IMPORT = re.compile(r"^ *from (?!__future__)\S+ import (.+)$", re.MULTILINE)
MEMBER = re.compile(r"^    (?:def (\w+)|(\w+) = )", re.MULTILINE)
DECORATOR = re.compile(r"^ *@(\w+)", re.MULTILINE)


@cache
def template(name: str) -> str:
    return (PACKAGE / "templates" / f"{name}.mustache").read_text("utf-8")


@cache
def imported(templates: tuple[str, ...]) -> frozenset[str]:
    """Return the names that templates import, as far as they do not depend on the document."""
    statements = [names for each in templates for names in IMPORT.findall(template(each))]
    each = (name.strip().rpartition(" ")[2] for names in statements for name in names.split(","))
    return frozenset(name for name in each if name.isidentifier() and name[0] != "_")


@cache
def model_classes() -> frozenset[str]:
    """Names that no model can have, because its own module means something else by them."""
    return imported(MODELS) | KEYWORDS


@cache
def model_attributes() -> frozenset[str]:
    """Names that no field of a model can have: members of its base class, and what its annotations are made of."""
    from openapiopenai._runtime.json.model import BaseModel

    return frozenset({"self", *public(BaseModel), *imported(MODELS), *BUILTINS})


@cache
def resource_attributes() -> frozenset[str]:
    """Names that no method or part of a resource can have: members of its base class, and what decorates methods."""
    from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

    return public(SyncResource) | public(AsyncResource) | {*DECORATOR.findall(template("resource"))}


@cache
def client_attributes() -> frozenset[str]:
    """Names that no resource or method of the client itself can have."""
    from openapiopenai._runtime.calls.client_async import AsyncClient
    from openapiopenai._runtime.calls.client_sync import SyncClient

    sources = [*PACKAGE.glob("project/package/*.py"), *PACKAGE.glob("templates/client.mustache")]
    written = [found for path in sources for found in MEMBER.findall(path.read_text("utf-8"))]
    return (
        public(SyncClient) | public(AsyncClient) | {name for found in written for name in found if name[:1] not in "_"}
    )


def public(cls: type) -> frozenset[str]:
    """Return the names of all members, also of those that `dir` does not tell."""
    return frozenset(name for base in cls.__mro__ for name in vars(base) if name[0] != "_")
