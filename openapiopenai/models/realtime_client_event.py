# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeClientEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_client_event_conversation_item_create import (
        RealtimeClientEventConversationItemCreate,
        RealtimeClientEventConversationItemCreateDict,
    )
    from openapiopenai.models.realtime_client_event_conversation_item_delete import (
        RealtimeClientEventConversationItemDelete,
        RealtimeClientEventConversationItemDeleteDict,
    )
    from openapiopenai.models.realtime_client_event_conversation_item_retrieve import (
        RealtimeClientEventConversationItemRetrieve,
        RealtimeClientEventConversationItemRetrieveDict,
    )
    from openapiopenai.models.realtime_client_event_conversation_item_truncate import (
        RealtimeClientEventConversationItemTruncate,
        RealtimeClientEventConversationItemTruncateDict,
    )
    from openapiopenai.models.realtime_client_event_input_audio_buffer_append import (
        RealtimeClientEventInputAudioBufferAppend,
        RealtimeClientEventInputAudioBufferAppendDict,
    )
    from openapiopenai.models.realtime_client_event_input_audio_buffer_clear import (
        RealtimeClientEventInputAudioBufferClear,
        RealtimeClientEventInputAudioBufferClearDict,
    )
    from openapiopenai.models.realtime_client_event_input_audio_buffer_commit import (
        RealtimeClientEventInputAudioBufferCommit,
        RealtimeClientEventInputAudioBufferCommitDict,
    )
    from openapiopenai.models.realtime_client_event_output_audio_buffer_clear import (
        RealtimeClientEventOutputAudioBufferClear,
        RealtimeClientEventOutputAudioBufferClearDict,
    )
    from openapiopenai.models.realtime_client_event_response_cancel import (
        RealtimeClientEventResponseCancel,
        RealtimeClientEventResponseCancelDict,
    )
    from openapiopenai.models.realtime_client_event_response_create import (
        RealtimeClientEventResponseCreate,
        RealtimeClientEventResponseCreateDict,
    )
    from openapiopenai.models.realtime_client_event_session_update import (
        RealtimeClientEventSessionUpdate,
        RealtimeClientEventSessionUpdateDict,
    )

__all__ = [
    "RealtimeClientEvent",
    "RealtimeClientEventDict",
    "UnknownRealtimeClientEvent",
]


if TYPE_CHECKING:

    class UnknownRealtimeClientEvent(UnknownVariant):
        """Variant of `RealtimeClientEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeClientEvent: TypeAlias = (
        RealtimeClientEventConversationItemCreate
        | RealtimeClientEventConversationItemDelete
        | RealtimeClientEventConversationItemRetrieve
        | RealtimeClientEventConversationItemTruncate
        | RealtimeClientEventInputAudioBufferAppend
        | RealtimeClientEventInputAudioBufferClear
        | RealtimeClientEventOutputAudioBufferClear
        | RealtimeClientEventInputAudioBufferCommit
        | RealtimeClientEventResponseCancel
        | RealtimeClientEventResponseCreate
        | RealtimeClientEventSessionUpdate
        | UnknownRealtimeClientEvent
    )
    """An event that a client sends over a realtime connection."""
    RealtimeClientEventDict: TypeAlias = (
        RealtimeClientEventConversationItemCreateDict
        | RealtimeClientEventConversationItemDeleteDict
        | RealtimeClientEventConversationItemRetrieveDict
        | RealtimeClientEventConversationItemTruncateDict
        | RealtimeClientEventInputAudioBufferAppendDict
        | RealtimeClientEventInputAudioBufferClearDict
        | RealtimeClientEventOutputAudioBufferClearDict
        | RealtimeClientEventInputAudioBufferCommitDict
        | RealtimeClientEventResponseCancelDict
        | RealtimeClientEventResponseCreateDict
        | RealtimeClientEventSessionUpdateDict
    )
    """`RealtimeClientEvent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeClientEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeClientEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeClientEventDict = AS_GIVEN

    class RealtimeClientEvent(OpenUnion):
        tag = "type"
        mapping = {
            "conversation.item.create": "RealtimeClientEventConversationItemCreate",
            "conversation.item.delete": "RealtimeClientEventConversationItemDelete",
            "conversation.item.retrieve": "RealtimeClientEventConversationItemRetrieve",
            "conversation.item.truncate": "RealtimeClientEventConversationItemTruncate",
            "input_audio_buffer.append": "RealtimeClientEventInputAudioBufferAppend",
            "input_audio_buffer.clear": "RealtimeClientEventInputAudioBufferClear",
            "output_audio_buffer.clear": "RealtimeClientEventOutputAudioBufferClear",
            "input_audio_buffer.commit": "RealtimeClientEventInputAudioBufferCommit",
            "response.cancel": "RealtimeClientEventResponseCancel",
            "response.create": "RealtimeClientEventResponseCreate",
            "session.update": "RealtimeClientEventSessionUpdate",
        }

    from_json = RealtimeClientEvent.from_json
    from_dict = RealtimeClientEvent.from_dict
    __getattr__ = RealtimeClientEvent.module_attribute
