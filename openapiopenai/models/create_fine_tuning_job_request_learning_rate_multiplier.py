# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateFineTuningJobRequestLearningRateMultiplier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateFineTuningJobRequestLearningRateMultiplier",
    "CreateFineTuningJobRequestLearningRateMultiplierDict",
]


if TYPE_CHECKING:
    CreateFineTuningJobRequestLearningRateMultiplier: TypeAlias = Literal["auto"] | float
    """Scaling factor of the learning rate, or `auto`."""
    CreateFineTuningJobRequestLearningRateMultiplierDict: TypeAlias = Literal["auto"] | float
    """`CreateFineTuningJobRequestLearningRateMultiplier` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateFineTuningJobRequestLearningRateMultiplier:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateFineTuningJobRequestLearningRateMultiplier:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateFineTuningJobRequestLearningRateMultiplierDict = AS_GIVEN

    class CreateFineTuningJobRequestLearningRateMultiplier(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = CreateFineTuningJobRequestLearningRateMultiplier.from_json
    from_dict = CreateFineTuningJobRequestLearningRateMultiplier.from_dict
