"""Union `RunStepObjectStepDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
    from openapiopenai.models.run_step_details_tool_calls_object import RunStepDetailsToolCallsObject

__all__ = [
    "RunStepObjectStepDetails",
    "UnknownRunStepObjectStepDetails",
]


class UnknownRunStepObjectStepDetails(UnknownVariant):
    """A `RunStepObjectStepDetails` whose `type` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        type: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    RunStepObjectStepDetails: TypeAlias = (
        RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject | UnknownRunStepObjectStepDetails
    )
    """One of several kinds of value."""

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
        unknown = UnknownRunStepObjectStepDetails

    from_json = RunStepObjectStepDetails.from_json
    from_dict = RunStepObjectStepDetails.from_dict
