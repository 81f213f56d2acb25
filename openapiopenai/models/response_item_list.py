"""Model `ResponseItemList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.item_resource import ItemResource

__all__ = [
    "ResponseItemList",
]


class ResponseItemList(Page["ItemResource"], BaseModel):
    """`ResponseItemList` of the API."""

    object: Literal["list"] = "list"
    data: list[ItemResource]
    has_more: bool
    first_id: str
    last_id: str
