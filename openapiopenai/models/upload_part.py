# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UploadPart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "UploadPart",
]


class UploadPart(BaseModel):
    """A part of an upload."""

    id: str
    """Its unique ID."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    upload_id: str
    """ID of the upload."""
    object: Literal["upload.part"] = "upload.part"
    """Kind of object: always `upload.part`."""
    created_at_datetime = datetime_view("created_at")
