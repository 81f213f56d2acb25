# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementHyperparametersEvalInterval`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneReinforcementHyperparametersEvalInterval",
    "FineTuneReinforcementHyperparametersEvalIntervalDict",
]


if TYPE_CHECKING:
    FineTuneReinforcementHyperparametersEvalInterval: TypeAlias = Literal["auto"] | int
    """Number of training steps between two evaluation runs, or `auto`."""
    FineTuneReinforcementHyperparametersEvalIntervalDict: TypeAlias = Literal["auto"] | int
    """`FineTuneReinforcementHyperparametersEvalInterval` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersEvalInterval:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneReinforcementHyperparametersEvalInterval:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementHyperparametersEvalIntervalDict = AS_GIVEN

    class FineTuneReinforcementHyperparametersEvalInterval(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneReinforcementHyperparametersEvalInterval.from_json
    from_dict = FineTuneReinforcementHyperparametersEvalInterval.from_dict
