# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationRequestInputItemImageUrlImageUrl`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateModerationRequestInputItemImageUrlImageUrl",
    "CreateModerationRequestInputItemImageUrlImageUrlDict",
]


class CreateModerationRequestInputItemImageUrlImageUrl(BaseModel):
    """URL of an image, or a data URL with the image in base64."""

    url: str
    """URL of the image, or a data URL with its base64-encoded content."""


class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrlImageUrl` as a dict, for arguments."""

    url: Required[str]
