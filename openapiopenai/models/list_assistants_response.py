"""Model `ListAssistantsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.assistant_object import AssistantObject

__all__ = [
    "ListAssistantsResponse",
]


class ListAssistantsResponse(Page["AssistantObject"], BaseModel):
    """`ListAssistantsResponse` of the API."""

    object: str
    data: list[AssistantObject]
    first_id: str
    last_id: str
    has_more: bool
