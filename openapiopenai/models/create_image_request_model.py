# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateImageRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateImageRequestModel",
    "CreateImageRequestModelDict",
]


if TYPE_CHECKING:
    CreateImageRequestModel: TypeAlias = (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
        | str
    )
    """ID of a model that generates images; `dall-e-2` by default, unless the request uses a parameter that only GPT image models have."""
    CreateImageRequestModelDict: TypeAlias = (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
    )
    """`CreateImageRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateImageRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateImageRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateImageRequestModelDict = AS_GIVEN

    class CreateImageRequestModel(OpenUnion):
        values = 'Literal["gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.6-flare", "gpt-image-2.6-sunburst"] | str'
        variants = ()

    from_json = CreateImageRequestModel.from_json
    from_dict = CreateImageRequestModel.from_dict
