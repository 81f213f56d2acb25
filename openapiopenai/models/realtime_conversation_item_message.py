# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeConversationItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistant,
        RealtimeConversationItemMessageAssistantDict,
    )
    from openapiopenai.models.realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystem,
        RealtimeConversationItemMessageSystemDict,
    )
    from openapiopenai.models.realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUser,
        RealtimeConversationItemMessageUserDict,
    )

__all__ = [
    "RealtimeConversationItemMessage",
    "RealtimeConversationItemMessageDict",
    "UnknownRealtimeConversationItemMessage",
]


if TYPE_CHECKING:

    class UnknownRealtimeConversationItemMessage(UnknownVariant):
        """Variant of `RealtimeConversationItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    RealtimeConversationItemMessage: TypeAlias = (
        RealtimeConversationItemMessageSystem
        | RealtimeConversationItemMessageUser
        | RealtimeConversationItemMessageAssistant
        | UnknownRealtimeConversationItemMessage
    )
    """A message in a realtime conversation: from the system, the user or the assistant."""
    RealtimeConversationItemMessageDict: TypeAlias = (
        RealtimeConversationItemMessageSystemDict
        | RealtimeConversationItemMessageUserDict
        | RealtimeConversationItemMessageAssistantDict
    )
    """`RealtimeConversationItemMessage` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeConversationItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeConversationItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeConversationItemMessageDict = AS_GIVEN

    class RealtimeConversationItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "system": "RealtimeConversationItemMessageSystem",
            "user": "RealtimeConversationItemMessageUser",
            "assistant": "RealtimeConversationItemMessageAssistant",
        }

    from_json = RealtimeConversationItemMessage.from_json
    from_dict = RealtimeConversationItemMessage.from_dict
    __getattr__ = RealtimeConversationItemMessage.module_attribute
