"""Model `ThreadItemListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.thread_item import ThreadItem

__all__ = [
    "ThreadItemListResource",
]


class ThreadItemListResource(Page["ThreadItem"], BaseModel):
    """`ThreadItemListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[ThreadItem]
    first_id: str | None
    last_id: str | None
    has_more: bool
