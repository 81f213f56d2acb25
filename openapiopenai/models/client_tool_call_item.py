"""Model `ClientToolCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.client_tool_call_status import ClientToolCallStatus

__all__ = [
    "ClientToolCallItem",
]


class ClientToolCallItem(BaseModel):
    """`ClientToolCallItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    """Which variant this is: always `chatkit.client_tool_call`."""
    status: ClientToolCallStatus
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    arguments: str
    output: str | None
    created_at_datetime = datetime_view("created_at")
