"""Union `RunStepDeltaObjectDeltaStepDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject,
    )
    from openapiopenai.models.run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObject,
    )

__all__ = [
    "RunStepDeltaObjectDeltaStepDetails",
    "UnknownRunStepDeltaObjectDeltaStepDetails",
]


class UnknownRunStepDeltaObjectDeltaStepDetails(UnknownVariant):
    """A `RunStepDeltaObjectDeltaStepDetails` whose `type` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        type: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    RunStepDeltaObjectDeltaStepDetails: TypeAlias = (
        RunStepDeltaStepDetailsMessageCreationObject
        | RunStepDeltaStepDetailsToolCallsObject
        | UnknownRunStepDeltaObjectDeltaStepDetails
    )
    """One of several kinds of value."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDeltaObjectDeltaStepDetails:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RunStepDeltaObjectDeltaStepDetails:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepDeltaObjectDeltaStepDetails(OpenUnion):
        tag = "type"
        mapping = {
            "message_creation": "RunStepDeltaStepDetailsMessageCreationObject",
            "tool_calls": "RunStepDeltaStepDetailsToolCallsObject",
        }
        unknown = UnknownRunStepDeltaObjectDeltaStepDetails

    from_json = RunStepDeltaObjectDeltaStepDetails.from_json
    from_dict = RunStepDeltaObjectDeltaStepDetails.from_dict
