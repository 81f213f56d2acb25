# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateModerationRequestInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_moderation_request_input_item_image_url import (
        CreateModerationRequestInputItemImageUrl,
        CreateModerationRequestInputItemImageUrlDict,
    )
    from openapiopenai.models.create_moderation_request_input_item_text import (
        CreateModerationRequestInputItemText,
        CreateModerationRequestInputItemTextDict,
    )

__all__ = [
    "CreateModerationRequestInputItem",
    "CreateModerationRequestInputItemDict",
    "UnknownCreateModerationRequestInputItem",
]


if TYPE_CHECKING:

    class UnknownCreateModerationRequestInputItem(UnknownVariant):
        """Variant of `CreateModerationRequestInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateModerationRequestInputItem: TypeAlias = (
        CreateModerationRequestInputItemImageUrl
        | CreateModerationRequestInputItemText
        | UnknownCreateModerationRequestInputItem
    )
    """A content part to classify: text or an image."""
    CreateModerationRequestInputItemDict: TypeAlias = (
        CreateModerationRequestInputItemImageUrlDict | CreateModerationRequestInputItemTextDict
    )
    """`CreateModerationRequestInputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateModerationRequestInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateModerationRequestInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateModerationRequestInputItemDict = AS_GIVEN

    class CreateModerationRequestInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "image_url": "CreateModerationRequestInputItemImageUrl",
            "text": "CreateModerationRequestInputItemText",
        }

    from_json = CreateModerationRequestInputItem.from_json
    from_dict = CreateModerationRequestInputItem.from_dict
    __getattr__ = CreateModerationRequestInputItem.module_attribute
