# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseGAToolChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.tool_choice_function import ToolChoiceFunction
    from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP
    from openapiopenai.models.tool_choice_options import ToolChoiceOptions

__all__ = [
    "RealtimeSessionCreateResponseGAToolChoice",
    "UnknownRealtimeSessionCreateResponseGAToolChoice",
]


if TYPE_CHECKING:

    class UnknownRealtimeSessionCreateResponseGAToolChoice(UnknownVariant):
        """Variant of `RealtimeSessionCreateResponseGAToolChoice` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeSessionCreateResponseGAToolChoice: TypeAlias = (
        ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | UnknownRealtimeSessionCreateResponseGAToolChoice
    )
    """How the model chooses tools: a mode (`none`, `auto` or `required`), or a function or MCP tool that it must call."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseGAToolChoice:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateResponseGAToolChoice:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseGAToolChoice(OpenUnion):
        tag = "type"
        mapping = {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        }
        values = "ToolChoiceOptions"

    from_json = RealtimeSessionCreateResponseGAToolChoice.from_json
    from_dict = RealtimeSessionCreateResponseGAToolChoice.from_dict
    __getattr__ = RealtimeSessionCreateResponseGAToolChoice.module_attribute
