"""Model `OpenAIFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "OpenAIFile",
]


class OpenAIFile(BaseModel):
    """A file that was uploaded, or that the API has made."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["file"] = "file"
    """Kind of object: always `file`."""
    filename: str
    """Name of the file."""
    purpose: (
        Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "vision",
            "user_data",
        ]
        | UnknownStr
    )
    """What the file is for."""
    bytes: int
    """Size in bytes."""
    created_at: int
    """When it was made, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    status: Literal["uploaded", "processed", "error"] | UnknownStr
    """Deprecated. How far it is.

Deprecated."""
    status_details: str | None = None
    """Deprecated: why a file is no good for fine-tuning stands in `error` of the job.

Deprecated."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
