# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentSessionMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText
    from openapiopenai.models.input_content_resource_input_image import InputContentResourceInputImage
    from openapiopenai.models.user_message_input_text import UserMessageInputText

__all__ = [
    "AgentSessionMessageContent",
    "UnknownAgentSessionMessageContent",
]


if TYPE_CHECKING:

    class UnknownAgentSessionMessageContent(UnknownVariant):
        """Variant of `AgentSessionMessageContent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentSessionMessageContent: TypeAlias = (
        UserMessageInputText
        | InputContentResourceInputImage
        | EvalItemContentOutputText
        | UnknownAgentSessionMessageContent
    )
    """A content part of a message: text or an image."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentSessionMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentSessionMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentSessionMessageContent(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "InputContentResourceInputImage",
            "output_text": "EvalItemContentOutputText",
        }

    from_json = AgentSessionMessageContent.from_json
    from_dict = AgentSessionMessageContent.from_dict
    __getattr__ = AgentSessionMessageContent.module_attribute
