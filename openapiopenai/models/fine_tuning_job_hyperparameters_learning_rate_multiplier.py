# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuningJobHyperparametersLearningRateMultiplier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuningJobHyperparametersLearningRateMultiplier",
]


if TYPE_CHECKING:
    FineTuningJobHyperparametersLearningRateMultiplier: TypeAlias = Literal["auto"] | float
    """Scaling factor of the learning rate, above 0, or `auto`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuningJobHyperparametersLearningRateMultiplier:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuningJobHyperparametersLearningRateMultiplier:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FineTuningJobHyperparametersLearningRateMultiplier(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = FineTuningJobHyperparametersLearningRateMultiplier.from_json
    from_dict = FineTuningJobHyperparametersLearningRateMultiplier.from_dict
