# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateImageEditRequestSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateImageEditRequestSize",
    "CreateImageEditRequestSizeDict",
]


if TYPE_CHECKING:
    CreateImageEditRequestSize: TypeAlias = (
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str
    )
    """Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`."""
    CreateImageEditRequestSizeDict: TypeAlias = (
        str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
    )
    """`CreateImageEditRequestSize` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateImageEditRequestSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateImageEditRequestSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateImageEditRequestSizeDict = AS_GIVEN

    class CreateImageEditRequestSize(OpenUnion):
        values = 'Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str'
        variants = ()

    from_json = CreateImageEditRequestSize.from_json
    from_dict = CreateImageEditRequestSize.from_dict
