# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EasyInputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message_content import EasyInputMessageContent, EasyInputMessageContentDict
    from openapiopenai.models.message_phase import MessagePhase

__all__ = [
    "EasyInputMessage",
    "EasyInputMessageDict",
]


class EasyInputMessage(BaseModel):
    """A message, in the short form. Instructions with role `developer` or `system` take precedence over those of `user`; messages with role `assistant` count as earlier output of the model."""

    role: Literal["user", "assistant", "system", "developer"] | UnknownStr
    """Role of the message's author."""
    content: EasyInputMessageContent
    """Content of the message: text, or a list of content parts. May include earlier responses of the model."""
    phase: MessagePhase | None = None
    """Whether the message is intermediate commentary or the final answer; only for assistant messages. When continuing from earlier messages, send it back on each of them: newer models perform worse without it."""
    type: Literal["message"] | None = None
    """Type: always `message`."""


class EasyInputMessageDict(TypedDict, total=False):
    """`EasyInputMessage` as a dict, for arguments."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EasyInputMessageContentDict | EasyInputMessageContent]
    phase: MessagePhase | str | None
    type: Literal["message"]
