"""Model `RealtimeConversationItemFunctionCallOutput`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemFunctionCallOutputDict",
]


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """What a function returned, in a realtime conversation."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """How far it is; changes nothing in the conversation."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    output: str
    """What the function returned, as any text, or an empty one."""


class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCallOutput` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    call_id: Required[str]
    output: Required[str]
