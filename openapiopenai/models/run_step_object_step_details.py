# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepObjectStepDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
    from openapiopenai.models.run_step_details_tool_calls_object import RunStepDetailsToolCallsObject

__all__ = [
    "RunStepObjectStepDetails",
    "UnknownRunStepObjectStepDetails",
]


if TYPE_CHECKING:

    class UnknownRunStepObjectStepDetails(UnknownVariant):
        """Variant of `RunStepObjectStepDetails` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RunStepObjectStepDetails: TypeAlias = (
        RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject | UnknownRunStepObjectStepDetails
    )
    """Details of a run step: the message that it creates, or its tool calls."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RunStepObjectStepDetails:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RunStepObjectStepDetails:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepObjectStepDetails(OpenUnion):
        tag = "type"
        mapping = {
            "message_creation": "RunStepDetailsMessageCreationObject",
            "tool_calls": "RunStepDetailsToolCallsObject",
        }

    from_json = RunStepObjectStepDetails.from_json
    from_dict = RunStepObjectStepDetails.from_dict
    __getattr__ = RunStepObjectStepDetails.module_attribute
