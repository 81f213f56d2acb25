# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateModerationRequestInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_moderation_request_input_item import (
        CreateModerationRequestInputItem,
        CreateModerationRequestInputItemDict,
    )

__all__ = [
    "CreateModerationRequestInput",
    "CreateModerationRequestInputDict",
]


if TYPE_CHECKING:
    CreateModerationRequestInput: TypeAlias = str | list[str] | list[CreateModerationRequestInputItem]
    """Input to classify: a string, several strings, or content parts with text and images."""
    CreateModerationRequestInputDict: TypeAlias = (
        str | Sequence[str] | Sequence[CreateModerationRequestInputItemDict | CreateModerationRequestInputItem]
    )
    """`CreateModerationRequestInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateModerationRequestInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateModerationRequestInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateModerationRequestInputDict = AS_GIVEN

    class CreateModerationRequestInput(OpenUnion):
        values = "str | list[str] | list[CreateModerationRequestInputItem]"
        variants = ()

    from_json = CreateModerationRequestInput.from_json
    from_dict = CreateModerationRequestInput.from_dict
