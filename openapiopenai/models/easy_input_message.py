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
    """`EasyInputMessage` of the API."""

    role: Literal["user", "assistant", "system", "developer"] | UnknownStr
    content: EasyInputMessageContent
    phase: MessagePhase | None = None
    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""


class EasyInputMessageDict(TypedDict, total=False):
    """`EasyInputMessage` as a dict, for arguments."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EasyInputMessageContentDict | EasyInputMessageContent]
    phase: MessagePhase | str | None
    type: Literal["message"]
