# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ThreadItemListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.thread_item import ThreadItem

__all__ = [
    "ThreadItemListResource",
]


class ThreadItemListResource(_pages.Page["ThreadItem"], BaseModel):
    """A page of the items of a ChatKit thread.

    Known as `ChatKitThreadItemList`."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[ThreadItem]
    """The entries of this page."""
    first_id: str | None = FROM_SERVER
    """ID of the first entry of this page; pass it as `before` to get the previous page."""
    last_id: str | None = FROM_SERVER
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
