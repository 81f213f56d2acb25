# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementHyperparametersBatchSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneReinforcementHyperparametersBatchSize",
    "FineTuneReinforcementHyperparametersBatchSizeDict",
]


if TYPE_CHECKING:
    FineTuneReinforcementHyperparametersBatchSize: TypeAlias = Literal["auto"] | int
    """Number of examples in a batch, or `auto`."""
    FineTuneReinforcementHyperparametersBatchSizeDict: TypeAlias = Literal["auto"] | int
    """`FineTuneReinforcementHyperparametersBatchSize` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersBatchSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneReinforcementHyperparametersBatchSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementHyperparametersBatchSizeDict = AS_GIVEN

    class FineTuneReinforcementHyperparametersBatchSize(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneReinforcementHyperparametersBatchSize.from_json
    from_dict = FineTuneReinforcementHyperparametersBatchSize.from_dict
