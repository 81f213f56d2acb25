# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ImageEditStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.image_edit_completed_event import ImageEditCompletedEvent
    from openapiopenai.models.image_edit_partial_image_event import ImageEditPartialImageEvent

__all__ = [
    "ImageEditStreamEvent",
    "UnknownImageEditStreamEvent",
]


if TYPE_CHECKING:

    class UnknownImageEditStreamEvent(UnknownVariant):
        """Variant of `ImageEditStreamEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent | UnknownImageEditStreamEvent
    """An event in the stream of an image edit."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ImageEditStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ImageEditStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ImageEditStreamEvent(OpenUnion):
        tag = "type"
        mapping = {
            "image_edit.partial_image": "ImageEditPartialImageEvent",
            "image_edit.completed": "ImageEditCompletedEvent",
        }

    from_json = ImageEditStreamEvent.from_json
    from_dict = ImageEditStreamEvent.from_dict
    __getattr__ = ImageEditStreamEvent.module_attribute
