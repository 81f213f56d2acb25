# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem",
    "UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem",
]


if TYPE_CHECKING:

    class UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem(UnknownVariant):
        """Variant of `RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem: TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
        | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        | UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem
    )
    """An output of Code Interpreter: text or an image."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem(OpenUnion):
        tag = "type"
        mapping = {
            "logs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
            "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
        }

    from_json = RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem.from_json
    from_dict = RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem.from_dict
    __getattr__ = RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem.module_attribute
