# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeFunctionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RealtimeFunctionTool",
    "RealtimeFunctionToolDict",
]


class RealtimeFunctionTool(BaseModel):
    """A function that the model may call in a realtime session."""

    type: Literal["function"] | None = None
    """Type: always `function`."""
    name: str | None = None
    """Name of the function."""
    description: str | None = None
    """What the function does, when and how to call it, and what to tell the user during the call, if anything."""
    parameters: dict[str, Any] | None = None
    """Parameters of the function, as a JSON Schema."""


class RealtimeFunctionToolDict(TypedDict, total=False):
    """`RealtimeFunctionTool` as a dict, for arguments."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]
