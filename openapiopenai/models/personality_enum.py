# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `PersonalityEnum`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "PersonalityEnum",
    "PersonalityEnumDict",
]


if TYPE_CHECKING:
    PersonalityEnum: TypeAlias = Literal["friendly", "pragmatic"] | str
    """Personality of the model: `friendly`, `pragmatic` or another that it supports."""
    PersonalityEnumDict: TypeAlias = str | Literal["friendly", "pragmatic"]
    """`PersonalityEnum` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> PersonalityEnum:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> PersonalityEnum:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    PersonalityEnumDict = AS_GIVEN

    class PersonalityEnum(OpenUnion):
        values = 'Literal["friendly", "pragmatic"] | str'
        variants = ()

    from_json = PersonalityEnum.from_json
    from_dict = PersonalityEnum.from_dict
