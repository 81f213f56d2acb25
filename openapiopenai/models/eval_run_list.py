"""Model `EvalRunList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.eval_run import EvalRun

__all__ = [
    "EvalRunList",
]


class EvalRunList(Page["EvalRun"], BaseModel):
    """`EvalRunList` of the API."""

    object: Literal["list"] = "list"
    data: list[EvalRun]
    first_id: str
    last_id: str
    has_more: bool
