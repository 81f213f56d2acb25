"""Model `ChatSessionFileUpload`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionFileUpload",
]


class ChatSessionFileUpload(BaseModel):
    """Whether users may upload files."""

    enabled: bool
    """Whether users may upload files in the session."""
    max_file_size: int | None
    """Most megabytes of a file."""
    max_files: int | None
    """How many files may be uploaded in the session."""
