"""Model `WidgetMessageItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "WidgetMessageItem",
]


class WidgetMessageItem(BaseModel):
    """`WidgetMessageItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    thread_id: str
    type: Literal["chatkit.widget"] = "chatkit.widget"
    widget: str
    created_at_datetime = datetime_view("created_at")
