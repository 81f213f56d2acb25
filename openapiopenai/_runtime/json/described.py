"""What `help` shows of a model: its docstring, and its fields with the first sentences of their texts."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from functools import cache
from itertools import pairwise
from textwrap import shorten
from typing import TYPE_CHECKING

from .lookup import MODELS

if TYPE_CHECKING:
    from .model import BaseModel

WIDTH = 110
SENTENCE = re.compile(r"(?<!e\.g)(?<!i\.e)[.;](?= |$)")


def described(model: type[BaseModel], doc: str) -> str:
    """Return the docstring of a generated model with its fields, one a line."""
    texts: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if base.__module__.startswith(MODELS):
            texts |= _texts(base)
    lines = [_line(name, texts.get(name, "")) for name in model.__pydantic_fields__]
    return "\n".join([doc, "", "Fields:", *lines]) if lines else doc


def _line(name: str, text: str) -> str:
    first = SENTENCE.split(" ".join(text.split()), maxsplit=1)[0]
    return shorten(f"- {name}: {first}", WIDTH, placeholder=" …").removesuffix(":")


@cache
def _texts(model: type) -> dict[str, str]:
    """Field → its text in the source; none where programs come without sources."""
    try:
        body = ast.parse(inspect.getsource(sys.modules[model.__module__])).body
    except (OSError, TypeError, SyntaxError):
        return {}
    classes = {each.name: each.body for each in body if isinstance(each, ast.ClassDef)}
    inner = classes.get(model.__name__, [])
    return {
        field.target.id: str(about.value.value)
        for field, about in pairwise(inner)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(about, ast.Expr) and isinstance(about.value, ast.Constant)
    }
