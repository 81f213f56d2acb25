"""Model `UsageResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.usage_time_bucket import UsageTimeBucket

__all__ = [
    "UsageResponse",
]


class UsageResponse(Page["UsageTimeBucket"], BaseModel):
    """A page of figures of usage."""

    object: Literal["page"] = "page"
    """Kind of object: always `page`."""
    data: list[UsageTimeBucket]
    """The entries of this page."""
    has_more: bool
    """Whether there is more behind this page."""
    next_page: str | None
    """What `page` takes to get the next page; null where this is the last one."""
