# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentImageFileObjectImageFile`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessageContentImageFileObjectImageFile",
    "MessageContentImageFileObjectImageFileDict",
]


class MessageContentImageFileObjectImageFile(BaseModel):
    """An image, by file ID."""

    file_id: str
    """ID of the image's file. Upload it with purpose `vision` if you need to display the content later."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """Level of detail at which the model sees the image; `low` uses fewer tokens, `high` gives high resolution."""


class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile` as a dict, for arguments."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"] | str
