# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneSupervisedHyperparametersBatchSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneSupervisedHyperparametersBatchSize",
    "FineTuneSupervisedHyperparametersBatchSizeDict",
]


if TYPE_CHECKING:
    FineTuneSupervisedHyperparametersBatchSize: TypeAlias = Literal["auto"] | int
    """Number of examples in a batch, or `auto`."""
    FineTuneSupervisedHyperparametersBatchSizeDict: TypeAlias = Literal["auto"] | int
    """`FineTuneSupervisedHyperparametersBatchSize` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneSupervisedHyperparametersBatchSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneSupervisedHyperparametersBatchSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneSupervisedHyperparametersBatchSizeDict = AS_GIVEN

    class FineTuneSupervisedHyperparametersBatchSize(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneSupervisedHyperparametersBatchSize.from_json
    from_dict = FineTuneSupervisedHyperparametersBatchSize.from_dict
