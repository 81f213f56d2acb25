"""Model `LiveDecisionItemCreateEventItemCustomToolCall`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "LiveDecisionItemCreateEventItemCustomToolCall",
    "LiveDecisionItemCreateEventItemCustomToolCallDict",
]


class LiveDecisionItemCreateEventItemCustomToolCall(BaseModel):
    """A call of a tool that takes free text, that decisions are made from."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Which variant this is: always `custom_tool_call`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""
    name: str
    """Name of the tool."""
    input: str
    """The text that the tool got."""
    namespace: str | None = None
    """Namespace of the tool."""


class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemCustomToolCall` as a dict, for arguments."""

    type: Required[Literal["custom_tool_call"]]
    id: str | None
    call_id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    name: Required[str]
    input: Required[str]
    namespace: str | None
