"""Model `ConversationResource`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ConversationResource",
]


class ConversationResource(BaseModel):
    """`ConversationResource` of the API."""

    id: str
    object: Literal["conversation"] = "conversation"
    metadata: Any
    created_at: int
    created_at_datetime = datetime_view("created_at")
