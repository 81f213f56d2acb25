# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentImageFileObjectImageFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessageDeltaContentImageFileObjectImageFile",
]


class MessageDeltaContentImageFileObjectImageFile(BaseModel):
    """An image, given by file.

    Known as `ImageFileDelta`."""

    file_id: str | None = None
    """ID of the image's file. Upload it with purpose `vision` if you need to display the content later."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """Level of detail at which the model sees the image; `low` uses fewer tokens, `high` gives high resolution."""
