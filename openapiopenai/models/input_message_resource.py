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
    """`InputMessageResource` of the API."""

    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    role: Literal["user", "system", "developer"] | UnknownStr
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    content: InputMessageContentList
    id: str
    """Its id, by which other calls name it."""
