# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentTextAnnotationsFilePathObjectFilePath`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
]


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(BaseModel):
    """A file that the code interpreter generated."""

    file_id: str | None = None
    """ID of the generated file."""
