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
    """`InputMessage` of the API."""

    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""
    role: Literal["user", "system", "developer"] | UnknownStr
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    content: InputMessageContentList


class InputMessageDict(TypedDict, total=False):
    """`InputMessage` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"] | str]
    status: Literal["in_progress", "completed", "incomplete"] | str
    content: Required[Sequence[InputContentDict | InputContent]]
