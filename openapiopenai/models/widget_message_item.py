# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WidgetMessageItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "WidgetMessageItem",
]


class WidgetMessageItem(BaseModel):
    """A thread item that renders a widget.

    Known as `ChatKitWidgetItem`."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    type: Literal["chatkit.widget"] = "chatkit.widget"
    """Type: always `chatkit.widget`."""
    widget: str
    """Serialized widget that the UI renders."""
    created_at_datetime = datetime_view("created_at")
