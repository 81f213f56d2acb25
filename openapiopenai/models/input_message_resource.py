# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputMessageResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.input_message_content_list import InputMessageContentList

__all__ = [
    "InputMessageResource",
]


class InputMessageResource(BaseModel):
    """A message from the user's side, as the API returns it.

    Known as `ResponseInputMessageItem`."""

    type: Literal["message"] = "message"
    """Type: always `message`."""
    role: Literal["user", "system", "developer"]
    """Role of the author of the message."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Status of the message; set on items that the API returns."""
    content: InputMessageContentList
    """Content of the message: text, images and files."""
    id: str
    """Its unique ID."""
