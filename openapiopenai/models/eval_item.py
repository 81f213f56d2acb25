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
    """A message for a model, in an evaluation. What `developer` and `system` say counts more than what `user` says; `assistant` is what a model said earlier."""

    role: Literal["user", "assistant", "system", "developer"] | UnknownStr
    """Whose message this is."""
    content: EvalItemContent
    """What the message consists of; templates are filled in."""
    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""


class EvalItemDict(TypedDict, total=False):
    """`EvalItem` as a dict, for arguments."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EvalItemContentDict | EvalItemContent]
    type: Literal["message"]
