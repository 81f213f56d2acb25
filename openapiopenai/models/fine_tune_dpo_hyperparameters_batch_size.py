# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneDPOHyperparametersBatchSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneDPOHyperparametersBatchSize",
    "FineTuneDPOHyperparametersBatchSizeDict",
]


if TYPE_CHECKING:
    FineTuneDPOHyperparametersBatchSize: TypeAlias = Literal["auto"] | int
    """Number of examples in a batch, or `auto`."""
    FineTuneDPOHyperparametersBatchSizeDict: TypeAlias = Literal["auto"] | int
    """`FineTuneDPOHyperparametersBatchSize` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneDPOHyperparametersBatchSize:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneDPOHyperparametersBatchSize:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneDPOHyperparametersBatchSizeDict = AS_GIVEN

    class FineTuneDPOHyperparametersBatchSize(OpenUnion):
        values = 'Literal["auto"] | int'
        variants = ()

    from_json = FineTuneDPOHyperparametersBatchSize.from_json
    from_dict = FineTuneDPOHyperparametersBatchSize.from_dict
