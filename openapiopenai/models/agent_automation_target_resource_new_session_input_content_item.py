# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationTargetResourceNewSessionInputContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_content_resource_input_image import (
        InputContentResourceInputImage,
        InputContentResourceInputImageDict,
    )
    from openapiopenai.models.user_message_input_text import UserMessageInputText, UserMessageInputTextDict

__all__ = [
    "AgentAutomationTargetResourceNewSessionInputContentItem",
    "AgentAutomationTargetResourceNewSessionInputContentItemDict",
    "UnknownAgentAutomationTargetResourceNewSessionInputContentItem",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationTargetResourceNewSessionInputContentItem(UnknownVariant):
        """Variant of `AgentAutomationTargetResourceNewSessionInputContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationTargetResourceNewSessionInputContentItem: TypeAlias = (
        UserMessageInputText
        | InputContentResourceInputImage
        | UnknownAgentAutomationTargetResourceNewSessionInputContentItem
    )
    """A content part of a message: text or an image."""
    AgentAutomationTargetResourceNewSessionInputContentItemDict: TypeAlias = (
        UserMessageInputTextDict | InputContentResourceInputImageDict
    )
    """`AgentAutomationTargetResourceNewSessionInputContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationTargetResourceNewSessionInputContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationTargetResourceNewSessionInputContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AgentAutomationTargetResourceNewSessionInputContentItemDict = AS_GIVEN

    class AgentAutomationTargetResourceNewSessionInputContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "InputContentResourceInputImage",
        }

    from_json = AgentAutomationTargetResourceNewSessionInputContentItem.from_json
    from_dict = AgentAutomationTargetResourceNewSessionInputContentItem.from_dict
    __getattr__ = AgentAutomationTargetResourceNewSessionInputContentItem.module_attribute
