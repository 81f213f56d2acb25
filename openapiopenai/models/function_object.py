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
    """`FunctionObject` of the API."""

    description: str | None = None
    name: str
    parameters: FunctionParameters | None = None
    strict: bool | None = None


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a dict, for arguments."""

    description: str
    name: Required[str]
    parameters: Mapping[str, Any]
    strict: bool | None
