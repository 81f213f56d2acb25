"""Model `EvalItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content import EvalItemContent, EvalItemContentDict

__all__ = [
    "EvalItem",
    "EvalItemDict",
]


class EvalItem(BaseModel):
    """`EvalItem` of the API."""

    role: Literal["user", "assistant", "system", "developer"] | UnknownStr
    content: EvalItemContent
    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""


class EvalItemDict(TypedDict, total=False):
    """`EvalItem` as a dict, for arguments."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EvalItemContentDict | EvalItemContent]
    type: Literal["message"]
