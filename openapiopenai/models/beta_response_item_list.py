"""Model `BetaResponseItemList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.beta_item_resource import BetaItemResource

__all__ = [
    "BetaResponseItemList",
]


class BetaResponseItemList(Page["BetaItemResource"], BaseModel):
    """`BetaResponseItemList` of the API."""

    object: Literal["list"] = "list"
    data: list[BetaItemResource]
    has_more: bool
    first_id: str
    last_id: str
