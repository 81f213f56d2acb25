# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateModerationRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateModerationRequestModel",
    "CreateModerationRequestModelDict",
]


if TYPE_CHECKING:
    CreateModerationRequestModel: TypeAlias = (
        Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
    )
    """ID of a moderation model."""
    CreateModerationRequestModelDict: TypeAlias = (
        str
        | Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
    )
    """`CreateModerationRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateModerationRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateModerationRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateModerationRequestModelDict = AS_GIVEN

    class CreateModerationRequestModel(OpenUnion):
        values = 'Literal["omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"] | str'
        variants = ()

    from_json = CreateModerationRequestModel.from_json
    from_dict = CreateModerationRequestModel.from_dict
