"""Model `WidgetMessageItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "WidgetMessageItem",
]


class WidgetMessageItem(BaseModel):
    """Something in a thread that is drawn as a widget."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.widget"] = "chatkit.widget"
    """Which variant this is: always `chatkit.widget`."""
    widget: str
    """The widget to draw, serialized as text."""
    created_at_datetime = datetime_view("created_at")
