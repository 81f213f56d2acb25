# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementHyperparametersEvalSamples`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneReinforcementHyperparametersEvalSamples",
    "FineTuneReinforcementHyperparametersEvalSamplesDict",
]


if TYPE_CHECKING:
    FineTuneReinforcementHyperparametersEvalSamples: TypeAlias = Literal["auto"] | int
    """Number of evaluation samples generated per training step, or `auto`."""
    FineTuneReinforcementHyperparametersEvalSamplesDict: TypeAlias = Literal["auto"] | int
    """`FineTuneReinforcementHyperparametersEvalSamples` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersEvalSamples:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneReinforcementHyperparametersEvalSamples:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementHyperparametersEvalSamplesDict = AS_GIVEN

    class FineTuneReinforcementHyperparametersEvalSamples(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneReinforcementHyperparametersEvalSamples.from_json
    from_dict = FineTuneReinforcementHyperparametersEvalSamples.from_dict
