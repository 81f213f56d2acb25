# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaResponseInstructions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_item import BetaInputItem

__all__ = [
    "BetaResponseInstructions",
]


if TYPE_CHECKING:
    BetaResponseInstructions: TypeAlias = str | list[BetaInputItem]
    """System (or developer) message in the model's context: text or items."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaResponseInstructions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaResponseInstructions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaResponseInstructions(OpenUnion):
        values = "str | list[BetaInputItem]"
        variants = ()

    from_json = BetaResponseInstructions.from_json
    from_dict = BetaResponseInstructions.from_dict
