# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemMessage2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_message import (
        CreateDecisionRequestInputItemMessage,
        CreateDecisionRequestInputItemMessageDict,
    )
    from openapiopenai.models.create_decision_request_input_item_message_assistant import (
        CreateDecisionRequestInputItemMessageAssistant,
        CreateDecisionRequestInputItemMessageAssistantDict,
    )
    from openapiopenai.models.create_decision_request_input_item_message_param import (
        CreateDecisionRequestInputItemMessageParam,
        CreateDecisionRequestInputItemMessageParamDict,
    )
    from openapiopenai.models.create_decision_request_input_item_message_system import (
        CreateDecisionRequestInputItemMessageSystem,
        CreateDecisionRequestInputItemMessageSystemDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessage2",
    "CreateDecisionRequestInputItemMessage2Dict",
    "UnknownCreateDecisionRequestInputItemMessage2",
]


if TYPE_CHECKING:

    class UnknownCreateDecisionRequestInputItemMessage2(UnknownVariant):
        """Variant of `CreateDecisionRequestInputItemMessage2` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    CreateDecisionRequestInputItemMessage2: TypeAlias = (
        CreateDecisionRequestInputItemMessage
        | CreateDecisionRequestInputItemMessageParam
        | CreateDecisionRequestInputItemMessageSystem
        | CreateDecisionRequestInputItemMessageAssistant
        | UnknownCreateDecisionRequestInputItemMessage2
    )
    """A message in the context of the questions."""
    CreateDecisionRequestInputItemMessage2Dict: TypeAlias = (
        CreateDecisionRequestInputItemMessageDict
        | CreateDecisionRequestInputItemMessageParamDict
        | CreateDecisionRequestInputItemMessageSystemDict
        | CreateDecisionRequestInputItemMessageAssistantDict
    )
    """`CreateDecisionRequestInputItemMessage2` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessage2:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInputItemMessage2:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemMessage2Dict = AS_GIVEN

    class CreateDecisionRequestInputItemMessage2(OpenUnion):
        tag = "role"
        mapping = {
            "user": "CreateDecisionRequestInputItemMessage",
            "developer": "CreateDecisionRequestInputItemMessageParam",
            "system": "CreateDecisionRequestInputItemMessageSystem",
            "assistant": "CreateDecisionRequestInputItemMessageAssistant",
        }

    from_json = CreateDecisionRequestInputItemMessage2.from_json
    from_dict = CreateDecisionRequestInputItemMessage2.from_dict
    __getattr__ = CreateDecisionRequestInputItemMessage2.module_attribute
