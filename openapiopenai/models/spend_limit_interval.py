# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `SpendLimitInterval`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "SpendLimitInterval",
]


if TYPE_CHECKING:
    SpendLimitInterval: TypeAlias = Literal["month"] | str
    """Period over which spending is counted for a spend limit."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> SpendLimitInterval:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> SpendLimitInterval:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class SpendLimitInterval(OpenUnion):
        values = 'Literal["month"] | str'
        variants = ()

    from_json = SpendLimitInterval.from_json
    from_dict = SpendLimitInterval.from_dict
