# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementHyperparametersNEpochs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneReinforcementHyperparametersNEpochs",
    "FineTuneReinforcementHyperparametersNEpochsDict",
]


if TYPE_CHECKING:
    FineTuneReinforcementHyperparametersNEpochs: TypeAlias = Literal["auto"] | int
    """Number of epochs, or `auto`."""
    FineTuneReinforcementHyperparametersNEpochsDict: TypeAlias = Literal["auto"] | int
    """`FineTuneReinforcementHyperparametersNEpochs` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementHyperparametersNEpochs:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneReinforcementHyperparametersNEpochs:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementHyperparametersNEpochsDict = AS_GIVEN

    class FineTuneReinforcementHyperparametersNEpochs(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneReinforcementHyperparametersNEpochs.from_json
    from_dict = FineTuneReinforcementHyperparametersNEpochs.from_dict
