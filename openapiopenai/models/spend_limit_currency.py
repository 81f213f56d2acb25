# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `SpendLimitCurrency`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "SpendLimitCurrency",
]


if TYPE_CHECKING:
    SpendLimitCurrency: TypeAlias = Literal["USD"] | str
    """Currency of a spend limit."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> SpendLimitCurrency:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> SpendLimitCurrency:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class SpendLimitCurrency(OpenUnion):
        values = 'Literal["USD"] | str'
        variants = ()

    from_json = SpendLimitCurrency.from_json
    from_dict = SpendLimitCurrency.from_dict
