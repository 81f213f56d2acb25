# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveFunctionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "LiveFunctionTool",
    "LiveFunctionToolDict",
]


class LiveFunctionTool(BaseModel):
    """A function that the delegated model may call."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    name: str
    """Name of the function."""
    description: str | None = None
    """Description of the function, from which the model decides when and how to call it."""
    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether the model adheres exactly to the schema of the arguments."""


class LiveFunctionToolDict(TypedDict, total=False):
    """`LiveFunctionTool` as a dict, for arguments."""

    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Mapping[str, Any] | None
    strict: bool | None
