"""Model `EvalList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.eval import Eval

__all__ = [
    "EvalList",
]


class EvalList(Page["Eval"], BaseModel):
    """`EvalList` of the API."""

    object: Literal["list"] = "list"
    data: list[Eval]
    first_id: str
    last_id: str
    has_more: bool
