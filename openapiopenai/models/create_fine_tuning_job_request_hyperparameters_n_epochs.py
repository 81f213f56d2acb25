# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateFineTuningJobRequestHyperparametersNEpochs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateFineTuningJobRequestHyperparametersNEpochs",
    "CreateFineTuningJobRequestHyperparametersNEpochsDict",
]


if TYPE_CHECKING:
    CreateFineTuningJobRequestHyperparametersNEpochs: TypeAlias = Literal["auto"] | int
    """Number of epochs, or `auto`."""
    CreateFineTuningJobRequestHyperparametersNEpochsDict: TypeAlias = Literal["auto"] | int
    """`CreateFineTuningJobRequestHyperparametersNEpochs` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateFineTuningJobRequestHyperparametersNEpochs:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateFineTuningJobRequestHyperparametersNEpochs:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateFineTuningJobRequestHyperparametersNEpochsDict = AS_GIVEN

    class CreateFineTuningJobRequestHyperparametersNEpochs(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = CreateFineTuningJobRequestHyperparametersNEpochs.from_json
    from_dict = CreateFineTuningJobRequestHyperparametersNEpochs.from_dict
