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
    """`LiveDecisionItemCreateEventItemCustomToolCall` of the API."""

    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    input: str
    name: str
    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Which variant this is: always `custom_tool_call`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None


class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemCustomToolCall` as a dict, for arguments."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
