# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeMCPToolCallError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_mcp_protocol_error import RealtimeMCPProtocolError, RealtimeMCPProtocolErrorDict
    from openapiopenai.models.realtime_mcp_tool_execution_error import (
        RealtimeMCPToolExecutionError,
        RealtimeMCPToolExecutionErrorDict,
    )
    from openapiopenai.models.realtime_mcphttp_error import RealtimeMCPHTTPError, RealtimeMCPHTTPErrorDict

__all__ = [
    "RealtimeMCPToolCallError",
    "RealtimeMCPToolCallErrorDict",
    "UnknownRealtimeMCPToolCallError",
]


if TYPE_CHECKING:

    class UnknownRealtimeMCPToolCallError(UnknownVariant):
        """Variant of `RealtimeMCPToolCallError` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeMCPToolCallError: TypeAlias = (
        RealtimeMCPProtocolError
        | RealtimeMCPToolExecutionError
        | RealtimeMCPHTTPError
        | UnknownRealtimeMCPToolCallError
    )
    """Why a tool call failed: a protocol error, an HTTP error, or an error in the tool itself."""
    RealtimeMCPToolCallErrorDict: TypeAlias = (
        RealtimeMCPProtocolErrorDict | RealtimeMCPToolExecutionErrorDict | RealtimeMCPHTTPErrorDict
    )
    """`RealtimeMCPToolCallError` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeMCPToolCallError:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeMCPToolCallError:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeMCPToolCallErrorDict = AS_GIVEN

    class RealtimeMCPToolCallError(OpenUnion):
        tag = "type"
        mapping = {
            "protocol_error": "RealtimeMCPProtocolError",
            "tool_execution_error": "RealtimeMCPToolExecutionError",
            "http_error": "RealtimeMCPHTTPError",
        }

    from_json = RealtimeMCPToolCallError.from_json
    from_dict = RealtimeMCPToolCallError.from_dict
    __getattr__ = RealtimeMCPToolCallError.module_attribute
