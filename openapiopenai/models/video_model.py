# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VideoModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "VideoModel",
    "VideoModelDict",
]


if TYPE_CHECKING:
    VideoModel: TypeAlias = (
        Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
        | str
        | UnknownStr
    )
    """ID of a video generation model."""
    VideoModelDict: TypeAlias = (
        str | Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
    )
    """`VideoModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VideoModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VideoModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VideoModelDict = AS_GIVEN

    class VideoModel(OpenUnion):
        values = 'Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str | UnknownStr'
        variants = ()

    from_json = VideoModel.from_json
    from_dict = VideoModel.from_dict
