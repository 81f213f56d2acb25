# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemCreateEventItemCustomToolCall`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "LiveDecisionItemCreateEventItemCustomToolCall",
    "LiveDecisionItemCreateEventItemCustomToolCallDict",
]


class LiveDecisionItemCreateEventItemCustomToolCall(BaseModel):
    """A custom tool call (free-text input), used as input for decisions."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Type: always `custom_tool_call`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Its current status."""
    name: str
    """Name of the tool."""
    input: str
    """Text that the tool received."""
    namespace: str | None = None
    """Namespace of the custom tool that is called."""


class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemCustomToolCall` as a dict, for arguments."""

    type: Required[Literal["custom_tool_call"]]
    id: str | None
    call_id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    name: Required[str]
    input: Required[str]
    namespace: str | None
