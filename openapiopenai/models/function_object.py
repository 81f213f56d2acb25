# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Description of the function, from which the model decides when and how to call it."""
    name: str
    """Name of the function: letters `a-z` and `A-Z`, digits, underscores and dashes; at most 64 characters."""
    parameters: FunctionParameters | None = None
    """Parameters of the function, as a JSON Schema."""
    strict: bool | None = None
    """Whether function calls must follow the schema in `parameters` exactly; the schema may then use only a subset of JSON Schema. Off by default."""


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a dict, for arguments."""

    description: str
    name: Required[str]
    parameters: Mapping[str, Any]
    strict: bool | None
