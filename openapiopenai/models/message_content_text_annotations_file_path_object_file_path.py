"""Model `MessageContentTextAnnotationsFilePathObjectFilePath`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageContentTextAnnotationsFilePathObjectFilePath",
]


class MessageContentTextAnnotationsFilePathObjectFilePath(BaseModel):
    """The file that the code interpreter made."""

    file_id: str
    """Id of the file that was made."""
