# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `AttachmentType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AttachmentType",
]

AttachmentType: TypeAlias = Literal["image", "file"] | UnknownStr
"""Whether an attachment is an image or another file."""
