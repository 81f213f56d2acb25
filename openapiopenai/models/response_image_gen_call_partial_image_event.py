# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseImageGenCallPartialImageEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "ResponseImageGenCallPartialImageEvent",
]


class ResponseImageGenCallPartialImageEvent(BaseModel):
    """Delivers a partial image while the final one is being generated."""

    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    """Type: always `response.image_generation_call.partial_image`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    partial_image_index: int
    """Index of the partial image, from 0."""
    partial_image_b64: str
    """Partial image, base64-encoded."""
    size: str | None = None
    """Size of the image."""
    quality: str | None = None
    """Quality that the image is generated with."""
    background: str | None = None
    """Background that the image is generated with."""
    output_format: str | None = None
    """Format of the image."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    partial_image_b64_bytes = bytes_view("partial_image_b64")
