# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.usage_time_bucket import UsageTimeBucket

__all__ = [
    "UsageResponse",
]


class UsageResponse(_pages.Page["UsageTimeBucket"], BaseModel):
    """A page of usage or costs, in time buckets."""

    object: Literal["page"] = "page"
    """Kind of object: always `page`."""
    data: list[UsageTimeBucket]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    next_page: str | None = FROM_SERVER
    """Cursor of the next page, for `page`; null if there is none."""
