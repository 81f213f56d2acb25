# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OpenAIFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "OpenAIFile",
]


class OpenAIFile(BaseModel):
    """A file that was uploaded, or that the API generated.

    Known as `FileObject`."""

    id: str
    """Its unique ID."""
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
    """When it was created, as Unix time in seconds."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    status: Literal["uploaded", "processed", "error"] | UnknownStr
    """Deprecated: status of the file."""
    status_details: str | None = None
    """Deprecated: for why a fine-tuning file failed validation, see `error` of the fine-tuning job."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
