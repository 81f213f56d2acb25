# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaInputItemMessageAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_output_message import BetaOutputMessage, BetaOutputMessageDict
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict

__all__ = [
    "BetaInputItemMessageAssistant",
    "BetaInputItemMessageAssistantDict",
    "UnknownBetaInputItemMessageAssistant",
]


if TYPE_CHECKING:

    class UnknownBetaInputItemMessageAssistant(UnknownVariant):
        """Variant of `BetaInputItemMessageAssistant` with a `status` that this version does not know; holds all that was sent."""

        status: UnknownTag
        """The tag as the server sent it."""
        role: Literal["assistant"]

    BetaInputItemMessageAssistant: TypeAlias = (
        EasyInputMessage | BetaOutputMessage | UnknownBetaInputItemMessageAssistant
    )
    """A message from the model, in the short form or as it was returned."""
    BetaInputItemMessageAssistantDict: TypeAlias = EasyInputMessageDict | BetaOutputMessageDict
    """`BetaInputItemMessageAssistant` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaInputItemMessageAssistant:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaInputItemMessageAssistant:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaInputItemMessageAssistantDict = AS_GIVEN

    class BetaInputItemMessageAssistant(OpenUnion):
        tag = "status"
        mapping = {
            "in_progress": "BetaOutputMessage",
            "completed": "BetaOutputMessage",
            "incomplete": "BetaOutputMessage",
        }
        default = "EasyInputMessage"

    from_json = BetaInputItemMessageAssistant.from_json
    from_dict = BetaInputItemMessageAssistant.from_dict
    __getattr__ = BetaInputItemMessageAssistant.module_attribute
