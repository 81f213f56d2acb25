"""Model `CreateModerationRequestInputItemImageUrlImageUrl`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateModerationRequestInputItemImageUrlImageUrl",
    "CreateModerationRequestInputItemImageUrlImageUrlDict",
]


class CreateModerationRequestInputItemImageUrlImageUrl(BaseModel):
    """`CreateModerationRequestInputItemImageUrlImageUrl` of the API."""

    url: str


class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrlImageUrl` as a dict, for arguments."""

    url: Required[str]
