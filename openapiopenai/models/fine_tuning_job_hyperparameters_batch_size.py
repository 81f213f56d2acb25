# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuningJobHyperparametersBatchSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuningJobHyperparametersBatchSize",
]


if TYPE_CHECKING:
    FineTuningJobHyperparametersBatchSize: TypeAlias = Literal["auto"] | int
    """Number of examples in a batch, or `auto`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuningJobHyperparametersBatchSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuningJobHyperparametersBatchSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FineTuningJobHyperparametersBatchSize(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuningJobHyperparametersBatchSize.from_json
    from_dict = FineTuningJobHyperparametersBatchSize.from_dict
