# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `SpendLimitEnforcementStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "SpendLimitEnforcementStatus",
]


if TYPE_CHECKING:
    SpendLimitEnforcementStatus: TypeAlias = Literal["inactive", "enforcing"] | str | UnknownStr
    """Whether a hard spend limit is currently enforced."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> SpendLimitEnforcementStatus:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> SpendLimitEnforcementStatus:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class SpendLimitEnforcementStatus(OpenUnion):
        values = 'Literal["inactive", "enforcing"] | str | UnknownStr'
        variants = ()

    from_json = SpendLimitEnforcementStatus.from_json
    from_dict = SpendLimitEnforcementStatus.from_dict
