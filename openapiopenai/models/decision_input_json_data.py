# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DecisionInputJSONData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "DecisionInputJSONData",
    "DecisionInputJSONDataDict",
]


if TYPE_CHECKING:
    DecisionInputJSONData: TypeAlias = list[dict[str, Any]] | dict[str, Any]
    """A JSON object, or a list of objects."""
    DecisionInputJSONDataDict: TypeAlias = Sequence[Mapping[str, Any]] | Mapping[str, Any]
    """`DecisionInputJSONData` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> DecisionInputJSONData:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> DecisionInputJSONData:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    DecisionInputJSONDataDict = AS_GIVEN

    class DecisionInputJSONData(OpenUnion):
        values = "list[dict[str, Any]] | dict[str, Any]"
        variants = ()

    from_json = DecisionInputJSONData.from_json
    from_dict = DecisionInputJSONData.from_dict
