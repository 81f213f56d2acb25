# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseOutputText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_output_text_annotations_item import ResponseOutputTextAnnotationsItem

__all__ = [
    "ResponseOutputText",
]


class ResponseOutputText(BaseModel):
    """Text of an assistant message, with any annotations.

    Known as `ChatKitResponseOutputText`."""

    type: Literal["output_text"] = "output_text"
    """Type: always `output_text`."""
    text: str
    """The text."""
    annotations: list[ResponseOutputTextAnnotationsItem]
    """Annotations of the text, in order: the sources that it cites."""
