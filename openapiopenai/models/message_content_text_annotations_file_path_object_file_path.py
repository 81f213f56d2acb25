# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentTextAnnotationsFilePathObjectFilePath`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageContentTextAnnotationsFilePathObjectFilePath",
]


class MessageContentTextAnnotationsFilePathObjectFilePath(BaseModel):
    """A file that the code interpreter generated."""

    file_id: str
    """ID of the generated file."""
