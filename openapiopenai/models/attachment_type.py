"""Type `AttachmentType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AttachmentType",
]

AttachmentType: TypeAlias = Literal["image", "file"] | UnknownStr
"""Whether an attachment is an image or another file."""
