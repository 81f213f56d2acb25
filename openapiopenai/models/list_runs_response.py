"""Model `ListRunsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "ListRunsResponse",
]


class ListRunsResponse(Page["RunObject"], BaseModel):
    """A page of the runs of a thread."""

    object: str
    """Kind of object."""
    data: list[RunObject]
    """The entries of this page."""
    first_id: str
    """Id of the first entry of this page; `before` takes it."""
    last_id: str
    """Id of the last entry of this page; `after` takes it."""
    has_more: bool
    """Whether there is more behind this page."""
