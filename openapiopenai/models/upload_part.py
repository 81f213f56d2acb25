"""Model `UploadPart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "UploadPart",
]


class UploadPart(BaseModel):
    """`UploadPart` of the API."""

    id: str
    created_at: int
    upload_id: str
    object: Literal["upload.part"] = "upload.part"
    created_at_datetime = datetime_view("created_at")
