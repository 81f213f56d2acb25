"""Model `MessageDeltaContentTextAnnotationsFilePathObjectFilePath`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
]


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(BaseModel):
    """The file that the code interpreter made."""

    file_id: str | None = None
    """Id of the file that was made."""
