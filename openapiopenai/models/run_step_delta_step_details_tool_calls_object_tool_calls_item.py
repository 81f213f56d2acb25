# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepDeltaStepDetailsToolCallsObjectToolCallsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from openapiopenai.models.run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from openapiopenai.models.run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsObjectToolCallsItem",
    "UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem",
]


if TYPE_CHECKING:

    class UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem(UnknownVariant):
        """Variant of `RunStepDeltaStepDetailsToolCallsObjectToolCallsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RunStepDeltaStepDetailsToolCallsObjectToolCallsItem: TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeObject
        | RunStepDeltaStepDetailsToolCallsFileSearchObject
        | RunStepDeltaStepDetailsToolCallsFunctionObject
        | UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem
    )
    """Changed parts of a tool call: to Code Interpreter, file search or a function.

Known as `ToolCallDelta`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDeltaStepDetailsToolCallsObjectToolCallsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDeltaStepDetailsToolCallsObjectToolCallsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepDeltaStepDetailsToolCallsObjectToolCallsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObject",
            "file_search": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
            "function": "RunStepDeltaStepDetailsToolCallsFunctionObject",
        }

    from_json = RunStepDeltaStepDetailsToolCallsObjectToolCallsItem.from_json
    from_dict = RunStepDeltaStepDetailsToolCallsObjectToolCallsItem.from_dict
    __getattr__ = RunStepDeltaStepDetailsToolCallsObjectToolCallsItem.module_attribute
