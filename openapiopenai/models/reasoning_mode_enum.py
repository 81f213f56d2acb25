# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ReasoningModeEnum`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "ReasoningModeEnum",
    "ReasoningModeEnumDict",
]


if TYPE_CHECKING:
    ReasoningModeEnum: TypeAlias = Literal["standard", "pro"] | str | UnknownStr
    """Reasoning mode: `standard`, `pro`, or another mode."""
    ReasoningModeEnumDict: TypeAlias = str | Literal["standard", "pro"]
    """`ReasoningModeEnum` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ReasoningModeEnum:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ReasoningModeEnum:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ReasoningModeEnumDict = AS_GIVEN

    class ReasoningModeEnum(OpenUnion):
        values = 'Literal["standard", "pro"] | str | UnknownStr'
        variants = ()

    from_json = ReasoningModeEnum.from_json
    from_dict = ReasoningModeEnum.from_dict
