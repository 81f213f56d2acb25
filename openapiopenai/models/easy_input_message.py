"""Model `EasyInputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message_content import EasyInputMessageContent, EasyInputMessageContentDict
    from openapiopenai.models.message_phase import MessagePhase

__all__ = [
    "EasyInputMessage",
    "EasyInputMessageDict",
]


class EasyInputMessage(BaseModel):
    """A message, in the short form. What `developer` and `system` say takes precedence over `user`; messages of `assistant` are taken for earlier ones of the model."""

    role: Literal["user", "assistant", "system", "developer"] | UnknownStr
    """Who the message is from."""
    content: EasyInputMessageContent
    """What the message says: text, or pieces of content. Earlier answers of the model may be among them."""
    phase: MessagePhase | None = None
    """Whether it is a comment on the way or the final answer; only for messages of the model. When going on from earlier messages, send it back on each of them: newer models do worse without it."""
    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""


class EasyInputMessageDict(TypedDict, total=False):
    """`EasyInputMessage` as a dict, for arguments."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EasyInputMessageContentDict | EasyInputMessageContent]
    phase: MessagePhase | str | None
    type: Literal["message"]
