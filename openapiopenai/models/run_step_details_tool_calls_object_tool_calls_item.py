# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepDetailsToolCallsObjectToolCallsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
    from openapiopenai.models.run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObject,
    )
    from openapiopenai.models.run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject

__all__ = [
    "RunStepDetailsToolCallsObjectToolCallsItem",
    "UnknownRunStepDetailsToolCallsObjectToolCallsItem",
]


if TYPE_CHECKING:

    class UnknownRunStepDetailsToolCallsObjectToolCallsItem(UnknownVariant):
        """Variant of `RunStepDetailsToolCallsObjectToolCallsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RunStepDetailsToolCallsObjectToolCallsItem: TypeAlias = (
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
        | UnknownRunStepDetailsToolCallsObjectToolCallsItem
    )
    """A tool call of a run step: to Code Interpreter, file search or a function.

Known as `ToolCall`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RunStepDetailsToolCallsObjectToolCallsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RunStepDetailsToolCallsObjectToolCallsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepDetailsToolCallsObjectToolCallsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "RunStepDetailsToolCallsCodeObject",
            "file_search": "RunStepDetailsToolCallsFileSearchObject",
            "function": "RunStepDetailsToolCallsFunctionObject",
        }

    from_json = RunStepDetailsToolCallsObjectToolCallsItem.from_json
    from_dict = RunStepDetailsToolCallsObjectToolCallsItem.from_dict
    __getattr__ = RunStepDetailsToolCallsObjectToolCallsItem.module_attribute
