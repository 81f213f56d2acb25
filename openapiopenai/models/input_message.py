"""Model `InputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.input_content import InputContent, InputContentDict
    from openapiopenai.models.input_message_content_list import InputMessageContentList

__all__ = [
    "InputMessage",
    "InputMessageDict",
]


class InputMessage(BaseModel):
    """A message to the model. What `developer` and `system` say takes precedence over `user`."""

    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""
    role: Literal["user", "system", "developer"] | UnknownStr
    """Who the message is from."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far the message is. Set on items that the API returns."""
    content: InputMessageContentList
    """What the message says, in pieces."""


class InputMessageDict(TypedDict, total=False):
    """`InputMessage` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"] | str]
    status: Literal["in_progress", "completed", "incomplete"] | str
    content: Required[Sequence[InputContentDict | InputContent]]
