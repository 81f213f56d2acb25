# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaCompactResponseMethodPublicBodyInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_input_item import BetaInputItem, BetaInputItemDict

__all__ = [
    "BetaCompactResponseMethodPublicBodyInput",
    "BetaCompactResponseMethodPublicBodyInputDict",
]


if TYPE_CHECKING:
    BetaCompactResponseMethodPublicBodyInput: TypeAlias = str | list[BetaInputItem]
    """The conversation to compact: text, or a list of input items."""
    BetaCompactResponseMethodPublicBodyInputDict: TypeAlias = str | Sequence[BetaInputItemDict | BetaInputItem]
    """`BetaCompactResponseMethodPublicBodyInput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaCompactResponseMethodPublicBodyInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaCompactResponseMethodPublicBodyInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaCompactResponseMethodPublicBodyInputDict = AS_GIVEN

    class BetaCompactResponseMethodPublicBodyInput(OpenUnion):
        values = "str | list[BetaInputItem]"
        variants = ()

    from_json = BetaCompactResponseMethodPublicBodyInput.from_json
    from_dict = BetaCompactResponseMethodPublicBodyInput.from_dict
