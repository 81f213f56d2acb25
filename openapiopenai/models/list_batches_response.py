"""Model `ListBatchesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.batch import Batch

__all__ = [
    "ListBatchesResponse",
]


class ListBatchesResponse(Page["Batch"], BaseModel):
    """`ListBatchesResponse` of the API."""

    data: list[Batch]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
    object: Literal["list"] = "list"
