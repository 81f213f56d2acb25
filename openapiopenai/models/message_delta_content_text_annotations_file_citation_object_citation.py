# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentTextAnnotationsFileCitationObjectCitation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageDeltaContentTextAnnotationsFileCitationObjectCitation",
]


class MessageDeltaContentTextAnnotationsFileCitationObjectCitation(BaseModel):
    """The file that a message cites."""

    file_id: str | None = None
    """ID of the cited file."""
    quote: str | None = None
    """Quoted passage of the file."""
