# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneDPOHyperparametersNEpochs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneDPOHyperparametersNEpochs",
    "FineTuneDPOHyperparametersNEpochsDict",
]


if TYPE_CHECKING:
    FineTuneDPOHyperparametersNEpochs: TypeAlias = Literal["auto"] | int
    """Number of epochs, or `auto`."""
    FineTuneDPOHyperparametersNEpochsDict: TypeAlias = Literal["auto"] | int
    """`FineTuneDPOHyperparametersNEpochs` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneDPOHyperparametersNEpochs:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneDPOHyperparametersNEpochs:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneDPOHyperparametersNEpochsDict = AS_GIVEN

    class FineTuneDPOHyperparametersNEpochs(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneDPOHyperparametersNEpochs.from_json
    from_dict = FineTuneDPOHyperparametersNEpochs.from_dict
