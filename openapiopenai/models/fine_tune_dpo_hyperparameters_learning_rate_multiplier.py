# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneDPOHyperparametersLearningRateMultiplier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneDPOHyperparametersLearningRateMultiplier",
    "FineTuneDPOHyperparametersLearningRateMultiplierDict",
]


if TYPE_CHECKING:
    FineTuneDPOHyperparametersLearningRateMultiplier: TypeAlias = Literal["auto"] | float
    """Scaling factor of the learning rate, or `auto`."""
    FineTuneDPOHyperparametersLearningRateMultiplierDict: TypeAlias = Literal["auto"] | float
    """`FineTuneDPOHyperparametersLearningRateMultiplier` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneDPOHyperparametersLearningRateMultiplier:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneDPOHyperparametersLearningRateMultiplier:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneDPOHyperparametersLearningRateMultiplierDict = AS_GIVEN

    class FineTuneDPOHyperparametersLearningRateMultiplier(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = FineTuneDPOHyperparametersLearningRateMultiplier.from_json
    from_dict = FineTuneDPOHyperparametersLearningRateMultiplier.from_dict
