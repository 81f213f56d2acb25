# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ImageGenToolModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "ImageGenToolModel",
    "ImageGenToolModelDict",
]


if TYPE_CHECKING:
    ImageGenToolModel: TypeAlias = (
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "chatgpt-image-latest",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
        | str
        | UnknownStr
    )
    """ID of an image model, such as `gpt-image-1.5`."""
    ImageGenToolModelDict: TypeAlias = (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "chatgpt-image-latest",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
    )
    """`ImageGenToolModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ImageGenToolModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ImageGenToolModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ImageGenToolModelDict = AS_GIVEN

    class ImageGenToolModel(OpenUnion):
        values = 'Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "chatgpt-image-latest", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.6-flare", "gpt-image-2.6-sunburst"] | str | UnknownStr'
        variants = ()

    from_json = ImageGenToolModel.from_json
    from_dict = ImageGenToolModel.from_dict
