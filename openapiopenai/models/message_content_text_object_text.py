# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentTextObjectText`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_text_object_text_annotations_item import (
        MessageContentTextObjectTextAnnotationsItem,
    )

__all__ = [
    "MessageContentTextObjectText",
]


class MessageContentTextObjectText(BaseModel):
    """Text of a message, with its annotations."""

    value: str
    """The text itself."""
    annotations: list[MessageContentTextObjectTextAnnotationsItem]
    """Annotations of parts of the text, such as citations."""
