# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemFunctionCallOutput`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemFunctionCallOutputDict",
]


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """Output of a function call in a realtime conversation."""

    id: str | None = None
    """Its unique ID."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the item; it has no effect on the conversation."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    output: str
    """Output of the function call, as free text; it may be empty."""


class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCallOutput` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    call_id: Required[str]
    output: Required[str]
