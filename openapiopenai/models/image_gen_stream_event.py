# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ImageGenStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.image_gen_completed_event import ImageGenCompletedEvent
    from openapiopenai.models.image_gen_partial_image_event import ImageGenPartialImageEvent

__all__ = [
    "ImageGenStreamEvent",
    "UnknownImageGenStreamEvent",
]


if TYPE_CHECKING:

    class UnknownImageGenStreamEvent(UnknownVariant):
        """Variant of `ImageGenStreamEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent | UnknownImageGenStreamEvent
    """An event in the stream of an image generation."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ImageGenStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ImageGenStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ImageGenStreamEvent(OpenUnion):
        tag = "type"
        mapping = {
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
        }

    from_json = ImageGenStreamEvent.from_json
    from_dict = ImageGenStreamEvent.from_dict
    __getattr__ = ImageGenStreamEvent.module_attribute
