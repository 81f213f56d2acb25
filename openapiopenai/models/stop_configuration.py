# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `StopConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "StopConfiguration",
    "StopConfigurationDict",
]


if TYPE_CHECKING:
    StopConfiguration: TypeAlias = str | list[str]
    """Up to 4 sequences at which the model stops generating; the returned text does not contain them. Not supported by the reasoning models `o3` and `o4-mini`."""
    StopConfigurationDict: TypeAlias = str | Sequence[str]
    """`StopConfiguration` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> StopConfiguration:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> StopConfiguration:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    StopConfigurationDict = AS_GIVEN

    class StopConfiguration(OpenUnion):
        values = "str | list[str]"
        variants = ()

    from_json = StopConfiguration.from_json
    from_dict = StopConfiguration.from_dict
