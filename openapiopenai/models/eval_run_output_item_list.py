"""Model `EvalRunOutputItemList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.eval_run_output_item import EvalRunOutputItem

__all__ = [
    "EvalRunOutputItemList",
]


class EvalRunOutputItemList(Page["EvalRunOutputItem"], BaseModel):
    """`EvalRunOutputItemList` of the API."""

    object: Literal["list"] = "list"
    data: list[EvalRunOutputItem]
    first_id: str
    last_id: str
    has_more: bool
