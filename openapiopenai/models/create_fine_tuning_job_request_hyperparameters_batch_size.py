# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateFineTuningJobRequestHyperparametersBatchSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateFineTuningJobRequestHyperparametersBatchSize",
    "CreateFineTuningJobRequestHyperparametersBatchSizeDict",
]


if TYPE_CHECKING:
    CreateFineTuningJobRequestHyperparametersBatchSize: TypeAlias = Literal["auto"] | int
    """Number of examples in a batch, or `auto`."""
    CreateFineTuningJobRequestHyperparametersBatchSizeDict: TypeAlias = Literal["auto"] | int
    """`CreateFineTuningJobRequestHyperparametersBatchSize` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateFineTuningJobRequestHyperparametersBatchSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateFineTuningJobRequestHyperparametersBatchSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateFineTuningJobRequestHyperparametersBatchSizeDict = AS_GIVEN

    class CreateFineTuningJobRequestHyperparametersBatchSize(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = CreateFineTuningJobRequestHyperparametersBatchSize.from_json
    from_dict = CreateFineTuningJobRequestHyperparametersBatchSize.from_dict
