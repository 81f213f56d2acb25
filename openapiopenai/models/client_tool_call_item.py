# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ClientToolCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.client_tool_call_status import ClientToolCallStatus

__all__ = [
    "ClientToolCallItem",
]


class ClientToolCallItem(BaseModel):
    """A tool call that runs on the client, initiated by the assistant."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    """Type: always `chatkit.client_tool_call`."""
    status: ClientToolCallStatus
    """Its current status."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments of the call, as JSON text."""
    output: str | None = FROM_SERVER
    """Output of the tool as a JSON string; null while the call is in progress."""
    created_at_datetime = datetime_view("created_at")
