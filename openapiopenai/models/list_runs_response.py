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
    """`ListRunsResponse` of the API."""

    object: str
    data: list[RunObject]
    first_id: str
    last_id: str
    has_more: bool
