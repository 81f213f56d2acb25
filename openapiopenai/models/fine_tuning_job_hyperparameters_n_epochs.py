# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuningJobHyperparametersNEpochs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuningJobHyperparametersNEpochs",
]


if TYPE_CHECKING:
    FineTuningJobHyperparametersNEpochs: TypeAlias = Literal["auto"] | int
    """Number of epochs, or `auto`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuningJobHyperparametersNEpochs:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuningJobHyperparametersNEpochs:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FineTuningJobHyperparametersNEpochs(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuningJobHyperparametersNEpochs.from_json
    from_dict = FineTuningJobHyperparametersNEpochs.from_dict
