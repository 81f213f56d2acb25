# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CostsResultQuantityUnit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CostsResultQuantityUnit",
]


if TYPE_CHECKING:
    CostsResultQuantityUnit: TypeAlias = (
        Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | str
        | UnknownStr
    )
    """Unit of a quantity; null if no single supported unit applies."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CostsResultQuantityUnit:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CostsResultQuantityUnit:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class CostsResultQuantityUnit(OpenUnion):
        values = 'Literal["tokens", "1000_tokens", "duration_seconds", "duration_minutes", "duration_hours", "gibibyte_hours", "images", "characters"] | str | UnknownStr'
        variants = ()

    from_json = CostsResultQuantityUnit.from_json
    from_dict = CostsResultQuantityUnit.from_dict
