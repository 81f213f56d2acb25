# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateImageVariationRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateImageVariationRequestModel",
    "CreateImageVariationRequestModelDict",
]


if TYPE_CHECKING:
    CreateImageVariationRequestModel: TypeAlias = (
        Literal[
            "dall-e-2",
            "chatgpt-image-latest",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
        | str
    )
    """ID of a model that creates variations: only `dall-e-2`."""
    CreateImageVariationRequestModelDict: TypeAlias = (
        str
        | Literal[
            "dall-e-2",
            "chatgpt-image-latest",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.6-flare",
            "gpt-image-2.6-sunburst",
        ]
    )
    """`CreateImageVariationRequestModel` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateImageVariationRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateImageVariationRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateImageVariationRequestModelDict = AS_GIVEN

    class CreateImageVariationRequestModel(OpenUnion):
        values = 'Literal["dall-e-2", "chatgpt-image-latest", "dall-e-3", "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.6-flare", "gpt-image-2.6-sunburst"] | str'
        variants = ()

    from_json = CreateImageVariationRequestModel.from_json
    from_dict = CreateImageVariationRequestModel.from_dict
