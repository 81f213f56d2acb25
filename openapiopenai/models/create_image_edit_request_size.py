"""Union `CreateImageEditRequestSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.unions import OpenUnion

__all__ = [
    "CreateImageEditRequestSize",
    "CreateImageEditRequestSizeDict",
]


if TYPE_CHECKING:
    CreateImageEditRequestSize: TypeAlias = (
        Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str
    )
    """Width and height in pixels, such as `1024x1024`, or `auto`."""
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
    CreateImageEditRequestSizeDict = Any

    class CreateImageEditRequestSize(OpenUnion):
        values = 'Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str'
        variants = ()

    from_json = CreateImageEditRequestSize.from_json
    from_dict = CreateImageEditRequestSize.from_dict
