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
    """A call of a tool in the user's page."""

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
    """How far it is."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call, as JSON text."""
    output: str | None
    """What the tool returned, as JSON text; null until it has."""
    created_at_datetime = datetime_view("created_at")
