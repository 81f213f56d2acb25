# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepDeltaObjectDeltaStepDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

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


if TYPE_CHECKING:

    class UnknownRunStepDeltaObjectDeltaStepDetails(UnknownVariant):
        """Variant of `RunStepDeltaObjectDeltaStepDetails` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RunStepDeltaObjectDeltaStepDetails: TypeAlias = (
        RunStepDeltaStepDetailsMessageCreationObject
        | RunStepDeltaStepDetailsToolCallsObject
        | UnknownRunStepDeltaObjectDeltaStepDetails
    )
    """Details of a run step, as far as they have changed: a message that is created, or tool calls."""

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

    from_json = RunStepDeltaObjectDeltaStepDetails.from_json
    from_dict = RunStepDeltaObjectDeltaStepDetails.from_dict
    __getattr__ = RunStepDeltaObjectDeltaStepDetails.module_attribute
