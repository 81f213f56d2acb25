"""Model `ChatSessionFileUpload`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionFileUpload",
]


class ChatSessionFileUpload(BaseModel):
    """`ChatSessionFileUpload` of the API."""

    enabled: bool
    max_file_size: int | None
    max_files: int | None
