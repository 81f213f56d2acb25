# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from openapiopenai.models.run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject,
    )

__all__ = [
    "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem",
    "UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem",
]


if TYPE_CHECKING:

    class UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem(UnknownVariant):
        """Variant of `RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem: TypeAlias = (
        RunStepDetailsToolCallsCodeOutputLogsObject
        | RunStepDetailsToolCallsCodeOutputImageObject
        | UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem
    )
    """An output of Code Interpreter: text or an image."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem(OpenUnion):
        tag = "type"
        mapping = {
            "logs": "RunStepDetailsToolCallsCodeOutputLogsObject",
            "image": "RunStepDetailsToolCallsCodeOutputImageObject",
        }

    from_json = RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem.from_json
    from_dict = RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem.from_dict
    __getattr__ = RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem.module_attribute
