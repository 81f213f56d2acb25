# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentTextAnnotationsFileCitationObjectFileCitation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
]


class MessageContentTextAnnotationsFileCitationObjectFileCitation(BaseModel):
    """The file that a message cites."""

    file_id: str
    """ID of the cited file."""
