# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.open_ai_file import OpenAIFile

__all__ = [
    "Upload",
]


class Upload(BaseModel):
    """An upload, to which a file is added in parts."""

    id: str
    """Its unique ID."""
    object: Literal["upload"] | None = None
    """Kind of object: always `upload`."""
    status: Literal["pending", "completed", "cancelled", "expired"] | UnknownStr
    """Its current status."""
    filename: str
    """Name of the file."""
    purpose: str
    """What the file is for."""
    bytes: int
    """Size in bytes."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    file: OpenAIFile | None = None
    """The file, once the upload is complete."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
