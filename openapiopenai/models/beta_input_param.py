# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaInputParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_input_item import BetaInputItem, BetaInputItemDict

__all__ = [
    "BetaInputParam",
    "BetaInputParamDict",
]


if TYPE_CHECKING:
    BetaInputParam: TypeAlias = str | list[BetaInputItem]
    """Input to the model: text, or items such as messages with text, images and files."""
    BetaInputParamDict: TypeAlias = str | Sequence[BetaInputItemDict | BetaInputItem]
    """`BetaInputParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaInputParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaInputParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaInputParamDict = AS_GIVEN

    class BetaInputParam(OpenUnion):
        values = "str | list[BetaInputItem]"
        variants = ()

    from_json = BetaInputParam.from_json
    from_dict = BetaInputParam.from_dict
