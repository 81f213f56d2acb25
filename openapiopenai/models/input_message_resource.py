"""Model `InputMessageResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.input_message_content_list import InputMessageContentList

__all__ = [
    "InputMessageResource",
]


class InputMessageResource(BaseModel):
    """A message of the user's side, as the API returns it."""

    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    role: Literal["user", "system", "developer"] | UnknownStr
    """Whose message it is."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far the message is. Set on items that the API returns."""
    content: InputMessageContentList
    """What the message says: text, images and files."""
    id: str
    """Its id, by which other calls name it."""
