# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationRequestInputItemImageUrl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_moderation_request_input_item_image_url_image_url import (
        CreateModerationRequestInputItemImageUrlImageUrl,
        CreateModerationRequestInputItemImageUrlImageUrlDict,
    )

__all__ = [
    "CreateModerationRequestInputItemImageUrl",
    "CreateModerationRequestInputItemImageUrlDict",
]


class CreateModerationRequestInputItemImageUrl(BaseModel):
    """An image to classify."""

    type: Literal["image_url"] = "image_url"
    """Type: always `image_url`."""
    image_url: CreateModerationRequestInputItemImageUrlImageUrl
    """URL of the image, or a data URL with the image in base64."""


class CreateModerationRequestInputItemImageUrlDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrl` as a dict, for arguments."""

    type: Required[Literal["image_url"]]
    image_url: Required[
        CreateModerationRequestInputItemImageUrlImageUrlDict | CreateModerationRequestInputItemImageUrlImageUrl
    ]
