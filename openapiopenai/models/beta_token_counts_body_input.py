# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaTokenCountsBodyInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_input_item import BetaInputItem, BetaInputItemDict

__all__ = [
    "BetaTokenCountsBodyInput",
    "BetaTokenCountsBodyInputDict",
]


if TYPE_CHECKING:
    BetaTokenCountsBodyInput: TypeAlias = str | list[BetaInputItem]
    """Input whose tokens to count: text, or items such as messages with images and files."""
    BetaTokenCountsBodyInputDict: TypeAlias = str | Sequence[BetaInputItemDict | BetaInputItem]
    """`BetaTokenCountsBodyInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaTokenCountsBodyInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaTokenCountsBodyInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaTokenCountsBodyInputDict = AS_GIVEN

    class BetaTokenCountsBodyInput(OpenUnion):
        values = "str | list[BetaInputItem]"
        variants = ()

    from_json = BetaTokenCountsBodyInput.from_json
    from_dict = BetaTokenCountsBodyInput.from_dict
