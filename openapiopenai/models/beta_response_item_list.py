# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseItemList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_item_resource import BetaItemResource

__all__ = [
    "BetaResponseItemList",
]


class BetaResponseItemList(_pages.Page["BetaItemResource"], BaseModel):
    """A page of the input items of a response."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[BetaItemResource]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
    first_id: str
    """ID of the first entry of this page."""
    last_id: str
    """ID of the last entry of this page; pass it as `after` to get the next page."""
