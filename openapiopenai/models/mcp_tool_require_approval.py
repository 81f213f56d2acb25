# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MCPToolRequireApproval`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool_require_approval_object import (
        MCPToolRequireApprovalObject,
        MCPToolRequireApprovalObjectDict,
    )

__all__ = [
    "MCPToolRequireApproval",
    "MCPToolRequireApprovalDict",
]


if TYPE_CHECKING:
    MCPToolRequireApproval: TypeAlias = Literal["always", "never"] | MCPToolRequireApprovalObject | UnknownStr
    """Which calls of an MCP server's tools need a person's approval: all (`always`), none (`never`), or those that a filter selects."""
    MCPToolRequireApprovalDict: TypeAlias = MCPToolRequireApprovalObjectDict | Literal["always", "never"] | str
    """`MCPToolRequireApproval` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> MCPToolRequireApproval:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MCPToolRequireApproval:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    MCPToolRequireApprovalDict = AS_GIVEN

    class MCPToolRequireApproval(OpenUnion):
        values = 'Literal["always", "never"] | UnknownStr'
        variants = ("MCPToolRequireApprovalObject",)

    from_json = MCPToolRequireApproval.from_json
    from_dict = MCPToolRequireApproval.from_dict
