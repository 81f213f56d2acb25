# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemFunctionCall`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallDict",
]


class RealtimeConversationItemFunctionCall(BaseModel):
    """A function call in a realtime conversation."""

    id: str | None = None
    """Its unique ID."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    type: Literal["function_call"] = "function_call"
    """Type: always `function_call`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the item; it has no effect on the conversation."""
    call_id: str | None = None
    """ID of the tool call; the tool's output has the same."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""


class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCall` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    call_id: str
    name: Required[str]
    arguments: Required[str]
