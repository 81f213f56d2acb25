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
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"] | UnknownStr
    expires_at: int
    object: Literal["upload"] | None = None
    file: OpenAIFile | None = None
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
