# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content import EvalItemContent, EvalItemContentDict

__all__ = [
    "EvalItem",
    "EvalItemDict",
]


class EvalItem(BaseModel):
    """A message for a model in an evaluation. Instructions with role `developer` or `system` take precedence over those of `user`; messages with role `assistant` count as earlier output of a model."""

    role: Literal["user", "assistant", "system", "developer"] | UnknownStr
    """Role of the message's author."""
    content: EvalItemContent
    """Content of the message: one content part or several; may contain template strings."""
    type: Literal["message"] | None = None
    """Type: always `message`."""


class EvalItemDict(TypedDict, total=False):
    """`EvalItem` as a dict, for arguments."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EvalItemContentDict | EvalItemContent]
    type: Literal["message"]
