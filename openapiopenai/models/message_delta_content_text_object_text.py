# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentTextObjectText`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_object_text_annotations_item import (
        MessageDeltaContentTextObjectTextAnnotationsItem,
    )

__all__ = [
    "MessageDeltaContentTextObjectText",
]


class MessageDeltaContentTextObjectText(BaseModel):
    """Delta of the text of a message, with its annotations.

    Known as `TextDelta`."""

    value: str | None = None
    """The text itself."""
    annotations: list[MessageDeltaContentTextObjectTextAnnotationsItem] | None = None
    """Annotations of parts of the text, such as citations."""
