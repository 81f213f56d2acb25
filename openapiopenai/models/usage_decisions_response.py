# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageDecisionsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.usage_decisions_response_data_item import UsageDecisionsResponseDataItem

__all__ = [
    "UsageDecisionsResponse",
]


class UsageDecisionsResponse(_pages.Page["UsageDecisionsResponseDataItem"], BaseModel):
    """A page of usage of the Decisions API."""

    object: Literal["page"] = "page"
    """Kind of object: always `page`."""
    data: list[UsageDecisionsResponseDataItem]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    next_page: str | None = None
    """Cursor of the next page, for `page`; null if there is none."""
