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
    """`RealtimeConversationItemFunctionCallOutput` of the API."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call_output"] = "function_call_output"
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    call_id: str
    output: str


class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCallOutput` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    call_id: Required[str]
    output: Required[str]
