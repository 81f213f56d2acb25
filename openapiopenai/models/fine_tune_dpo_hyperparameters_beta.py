# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneDPOHyperparametersBeta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "FineTuneDPOHyperparametersBeta",
    "FineTuneDPOHyperparametersBetaDict",
]


if TYPE_CHECKING:
    FineTuneDPOHyperparametersBeta: TypeAlias = Literal["auto"] | float
    """Beta of the DPO method, or `auto`: a higher value gives more weight to the penalty between policy and reference model."""
    FineTuneDPOHyperparametersBetaDict: TypeAlias = Literal["auto"] | float
    """`FineTuneDPOHyperparametersBeta` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> FineTuneDPOHyperparametersBeta:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneDPOHyperparametersBeta:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneDPOHyperparametersBetaDict = AS_GIVEN

    class FineTuneDPOHyperparametersBeta(OpenUnion):
        values = 'Literal["auto"] | float'
        variants = ()

    from_json = FineTuneDPOHyperparametersBeta.from_json
    from_dict = FineTuneDPOHyperparametersBeta.from_dict
