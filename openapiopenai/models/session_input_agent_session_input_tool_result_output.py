# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `SessionInputAgentSessionInputToolResultOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.session_input_agent_session_input_tool_result_output_item import (
        SessionInputAgentSessionInputToolResultOutputItem,
        SessionInputAgentSessionInputToolResultOutputItemDict,
    )

__all__ = [
    "SessionInputAgentSessionInputToolResultOutput",
    "SessionInputAgentSessionInputToolResultOutputDict",
]


if TYPE_CHECKING:
    SessionInputAgentSessionInputToolResultOutput: TypeAlias = (
        str | list[SessionInputAgentSessionInputToolResultOutputItem]
    )
    """Output of the function: text, or a list of text and image parts."""
    SessionInputAgentSessionInputToolResultOutputDict: TypeAlias = (
        str
        | Sequence[
            SessionInputAgentSessionInputToolResultOutputItemDict | SessionInputAgentSessionInputToolResultOutputItem
        ]
    )
    """`SessionInputAgentSessionInputToolResultOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> SessionInputAgentSessionInputToolResultOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> SessionInputAgentSessionInputToolResultOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    SessionInputAgentSessionInputToolResultOutputDict = AS_GIVEN

    class SessionInputAgentSessionInputToolResultOutput(OpenUnion):
        values = "str | list[SessionInputAgentSessionInputToolResultOutputItem]"
        variants = ()

    from_json = SessionInputAgentSessionInputToolResultOutput.from_json
    from_dict = SessionInputAgentSessionInputToolResultOutput.from_dict
