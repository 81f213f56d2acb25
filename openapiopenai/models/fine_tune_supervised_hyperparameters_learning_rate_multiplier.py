# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneSupervisedHyperparametersLearningRateMultiplier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneSupervisedHyperparametersLearningRateMultiplier",
    "FineTuneSupervisedHyperparametersLearningRateMultiplierDict",
]


if TYPE_CHECKING:
    FineTuneSupervisedHyperparametersLearningRateMultiplier: TypeAlias = Literal["auto"] | float
    """Scaling factor of the learning rate, or `auto`."""
    FineTuneSupervisedHyperparametersLearningRateMultiplierDict: TypeAlias = Literal["auto"] | float
    """`FineTuneSupervisedHyperparametersLearningRateMultiplier` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneSupervisedHyperparametersLearningRateMultiplier:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneSupervisedHyperparametersLearningRateMultiplier:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneSupervisedHyperparametersLearningRateMultiplierDict = AS_GIVEN

    class FineTuneSupervisedHyperparametersLearningRateMultiplier(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = FineTuneSupervisedHyperparametersLearningRateMultiplier.from_json
    from_dict = FineTuneSupervisedHyperparametersLearningRateMultiplier.from_dict
