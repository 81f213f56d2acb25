# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ImageGenToolSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "ImageGenToolSize",
    "ImageGenToolSizeDict",
]


if TYPE_CHECKING:
    ImageGenToolSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | UnknownStr
    """Size of an image in pixels, as `WIDTHxHEIGHT`, or `auto`. `gpt-image-2` takes any size with both sides divisible by 16, an aspect ratio from 1:3 to 3:1, and at most `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. All GPT image models take `1024x1024`, `1536x1024` and `1024x1536`."""
    ImageGenToolSizeDict: TypeAlias = str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """`ImageGenToolSize` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ImageGenToolSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ImageGenToolSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ImageGenToolSizeDict = AS_GIVEN

    class ImageGenToolSize(OpenUnion):
        values = 'Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | UnknownStr'
        variants = ()

    from_json = ImageGenToolSize.from_json
    from_dict = ImageGenToolSize.from_dict
