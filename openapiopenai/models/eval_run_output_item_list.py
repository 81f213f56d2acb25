# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItemList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.eval_run_output_item import EvalRunOutputItem

__all__ = [
    "EvalRunOutputItemList",
]


class EvalRunOutputItemList(_pages.Page["EvalRunOutputItem"], BaseModel):
    """A page of the output items of a run."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[EvalRunOutputItem]
    """The entries of this page."""
    first_id: str
    """ID of the first entry of this page."""
    last_id: str
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
