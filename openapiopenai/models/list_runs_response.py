# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListRunsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "ListRunsResponse",
]


class ListRunsResponse(_pages.Page["RunObject"], BaseModel):
    """A page of the runs of a thread."""

    object: str
    """Kind of object."""
    data: list[RunObject]
    """The entries of this page."""
    first_id: str
    """ID of the first entry of this page; pass it as `before` to get the previous page."""
    last_id: str
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
