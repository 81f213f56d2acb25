"""Model `Upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.open_ai_file import OpenAIFile

__all__ = [
    "Upload",
]


class Upload(BaseModel):
    """`Upload` of the API."""

    id: str
    """Its id, by which other calls name it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    filename: str
    """Name of the file."""
    bytes: int
    """Size in bytes."""
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"] | UnknownStr
    expires_at: int
    """When it expires, in seconds since 1970."""
    object: Literal["upload"] | None = None
    """Kind of object: always `upload`."""
    file: OpenAIFile | None = None
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
