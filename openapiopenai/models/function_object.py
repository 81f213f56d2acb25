"""Model `FunctionObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.function_parameters import FunctionParameters

__all__ = [
    "FunctionObject",
    "FunctionObjectDict",
]


class FunctionObject(BaseModel):
    """A function that the model may call."""

    description: str | None = None
    """What the function is for; the model decides by it."""
    name: str
    """Name of the function: letters of `a-z` and `A-Z`, digits, underscores and dashes, at most 64."""
    parameters: FunctionParameters | None = None
    """The parameters, as a JSON Schema."""
    strict: bool | None = None
    """Whether calls follow the schema in `parameters` exactly. It may then use only a part of JSON Schema. Off by default."""


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a dict, for arguments."""

    description: str
    name: Required[str]
    parameters: Mapping[str, Any]
    strict: bool | None
