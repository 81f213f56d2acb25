"""Model `BetaResponseImageGenCallPartialImageEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseImageGenCallPartialImageEvent",
]


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    """An unfinished image has come."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    """Which variant this is: always `response.image_generation_call.partial_image`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    partial_image_index: int
    """Its place among the unfinished images, from 0."""
    partial_image_b64: str
    """The unfinished image, in base64."""
    size: str | None = None
    """Size of the image."""
    quality: str | None = None
    """Quality that the image is made with."""
    background: str | None = None
    """Background that the image is made with."""
    output_format: str | None = None
    """Format of the image."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
    partial_image_b64_bytes = bytes_view("partial_image_b64")
