# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementHyperparametersLearningRateMultiplier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneReinforcementHyperparametersLearningRateMultiplier",
    "FineTuneReinforcementHyperparametersLearningRateMultiplierDict",
]


if TYPE_CHECKING:
    FineTuneReinforcementHyperparametersLearningRateMultiplier: TypeAlias = Literal["auto"] | float
    """Scaling factor of the learning rate, or `auto`."""
    FineTuneReinforcementHyperparametersLearningRateMultiplierDict: TypeAlias = Literal["auto"] | float
    """`FineTuneReinforcementHyperparametersLearningRateMultiplier` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersLearningRateMultiplier:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersLearningRateMultiplier:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementHyperparametersLearningRateMultiplierDict = AS_GIVEN

    class FineTuneReinforcementHyperparametersLearningRateMultiplier(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = FineTuneReinforcementHyperparametersLearningRateMultiplier.from_json
    from_dict = FineTuneReinforcementHyperparametersLearningRateMultiplier.from_dict
