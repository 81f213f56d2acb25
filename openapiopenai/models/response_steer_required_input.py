# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseSteerRequiredInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_required_input_apply_patch_call_output import (
        ResponseSteerRequiredInputApplyPatchCallOutput,
    )
    from openapiopenai.models.response_steer_required_input_computer_call_output import (
        ResponseSteerRequiredInputComputerCallOutput,
    )
    from openapiopenai.models.response_steer_required_input_custom_tool_call_output import (
        ResponseSteerRequiredInputCustomToolCallOutput,
    )
    from openapiopenai.models.response_steer_required_input_function_call_output import (
        ResponseSteerRequiredInputFunctionCallOutput,
    )
    from openapiopenai.models.response_steer_required_input_mcp_approval_response import (
        ResponseSteerRequiredInputMcpApprovalResponse,
    )
    from openapiopenai.models.response_steer_required_input_shell_call_output import (
        ResponseSteerRequiredInputShellCallOutput,
    )
    from openapiopenai.models.response_steer_required_input_tool_search_output import (
        ResponseSteerRequiredInputToolSearchOutput,
    )

__all__ = [
    "ResponseSteerRequiredInput",
    "UnknownResponseSteerRequiredInput",
]


if TYPE_CHECKING:

    class UnknownResponseSteerRequiredInput(UnknownVariant):
        """Variant of `ResponseSteerRequiredInput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponseSteerRequiredInput: TypeAlias = (
        ResponseSteerRequiredInputFunctionCallOutput
        | ResponseSteerRequiredInputCustomToolCallOutput
        | ResponseSteerRequiredInputComputerCallOutput
        | ResponseSteerRequiredInputShellCallOutput
        | ResponseSteerRequiredInputApplyPatchCallOutput
        | ResponseSteerRequiredInputToolSearchOutput
        | ResponseSteerRequiredInputMcpApprovalResponse
        | UnknownResponseSteerRequiredInput
    )
    """A tool output or approval that a response waits for."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerRequiredInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerRequiredInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponseSteerRequiredInput(OpenUnion):
        tag = "type"
        mapping = {
            "function_call_output": "ResponseSteerRequiredInputFunctionCallOutput",
            "custom_tool_call_output": "ResponseSteerRequiredInputCustomToolCallOutput",
            "computer_call_output": "ResponseSteerRequiredInputComputerCallOutput",
            "shell_call_output": "ResponseSteerRequiredInputShellCallOutput",
            "apply_patch_call_output": "ResponseSteerRequiredInputApplyPatchCallOutput",
            "tool_search_output": "ResponseSteerRequiredInputToolSearchOutput",
            "mcp_approval_response": "ResponseSteerRequiredInputMcpApprovalResponse",
        }

    from_json = ResponseSteerRequiredInput.from_json
    from_dict = ResponseSteerRequiredInput.from_dict
    __getattr__ = ResponseSteerRequiredInput.module_attribute
