# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneSupervisedHyperparametersNEpochs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneSupervisedHyperparametersNEpochs",
    "FineTuneSupervisedHyperparametersNEpochsDict",
]


if TYPE_CHECKING:
    FineTuneSupervisedHyperparametersNEpochs: TypeAlias = Literal["auto"] | int
    """Number of epochs, or `auto`."""
    FineTuneSupervisedHyperparametersNEpochsDict: TypeAlias = Literal["auto"] | int
    """`FineTuneSupervisedHyperparametersNEpochs` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneSupervisedHyperparametersNEpochs:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneSupervisedHyperparametersNEpochs:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneSupervisedHyperparametersNEpochsDict = AS_GIVEN

    class FineTuneSupervisedHyperparametersNEpochs(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneSupervisedHyperparametersNEpochs.from_json
    from_dict = FineTuneSupervisedHyperparametersNEpochs.from_dict
