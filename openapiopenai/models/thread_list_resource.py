"""Model `ThreadListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.thread_resource import ThreadResource

__all__ = [
    "ThreadListResource",
]


class ThreadListResource(Page["ThreadResource"], BaseModel):
    """`ThreadListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[ThreadResource]
    first_id: str | None
    last_id: str | None
    has_more: bool
