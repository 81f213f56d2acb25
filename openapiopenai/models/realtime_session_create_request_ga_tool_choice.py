# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateRequestGAToolChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from openapiopenai.models.tool_choice_options import ToolChoiceOptions

__all__ = [
    "RealtimeSessionCreateRequestGAToolChoice",
    "RealtimeSessionCreateRequestGAToolChoiceDict",
    "UnknownRealtimeSessionCreateRequestGAToolChoice",
]


if TYPE_CHECKING:

    class UnknownRealtimeSessionCreateRequestGAToolChoice(UnknownVariant):
        """Variant of `RealtimeSessionCreateRequestGAToolChoice` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeSessionCreateRequestGAToolChoice: TypeAlias = (
        ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | UnknownRealtimeSessionCreateRequestGAToolChoice
    )
    """How the model chooses tools: a mode (`none`, `auto` or `required`), or a function or MCP tool that it must call."""
    RealtimeSessionCreateRequestGAToolChoiceDict: TypeAlias = (
        ToolChoiceOptions | str | ToolChoiceFunctionDict | ToolChoiceMCPDict
    )
    """`RealtimeSessionCreateRequestGAToolChoice` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestGAToolChoice:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateRequestGAToolChoice:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeSessionCreateRequestGAToolChoiceDict = AS_GIVEN

    class RealtimeSessionCreateRequestGAToolChoice(OpenUnion):
        tag = "type"
        mapping = {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        }
        values = "ToolChoiceOptions"

    from_json = RealtimeSessionCreateRequestGAToolChoice.from_json
    from_dict = RealtimeSessionCreateRequestGAToolChoice.from_dict
    __getattr__ = RealtimeSessionCreateRequestGAToolChoice.module_attribute
