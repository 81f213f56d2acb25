# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementHyperparametersComputeMultiplier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneReinforcementHyperparametersComputeMultiplier",
    "FineTuneReinforcementHyperparametersComputeMultiplierDict",
]


if TYPE_CHECKING:
    FineTuneReinforcementHyperparametersComputeMultiplier: TypeAlias = Literal["auto"] | float
    """Multiplier for the compute that explores the search space in training, or `auto`."""
    FineTuneReinforcementHyperparametersComputeMultiplierDict: TypeAlias = Literal["auto"] | float
    """`FineTuneReinforcementHyperparametersComputeMultiplier` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersComputeMultiplier:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersComputeMultiplier:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementHyperparametersComputeMultiplierDict = AS_GIVEN

    class FineTuneReinforcementHyperparametersComputeMultiplier(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = FineTuneReinforcementHyperparametersComputeMultiplier.from_json
    from_dict = FineTuneReinforcementHyperparametersComputeMultiplier.from_dict
