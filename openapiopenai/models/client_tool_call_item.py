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
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    thread_id: str
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    status: ClientToolCallStatus
    call_id: str
    name: str
    arguments: str
    output: str | None
    created_at_datetime = datetime_view("created_at")
