# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeBetaClientEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_client_event_conversation_item_create import (
        RealtimeBetaClientEventConversationItemCreate,
        RealtimeBetaClientEventConversationItemCreateDict,
    )
    from openapiopenai.models.realtime_beta_client_event_conversation_item_delete import (
        RealtimeBetaClientEventConversationItemDelete,
        RealtimeBetaClientEventConversationItemDeleteDict,
    )
    from openapiopenai.models.realtime_beta_client_event_conversation_item_retrieve import (
        RealtimeBetaClientEventConversationItemRetrieve,
        RealtimeBetaClientEventConversationItemRetrieveDict,
    )
    from openapiopenai.models.realtime_beta_client_event_conversation_item_truncate import (
        RealtimeBetaClientEventConversationItemTruncate,
        RealtimeBetaClientEventConversationItemTruncateDict,
    )
    from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_append import (
        RealtimeBetaClientEventInputAudioBufferAppend,
        RealtimeBetaClientEventInputAudioBufferAppendDict,
    )
    from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_clear import (
        RealtimeBetaClientEventInputAudioBufferClear,
        RealtimeBetaClientEventInputAudioBufferClearDict,
    )
    from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_commit import (
        RealtimeBetaClientEventInputAudioBufferCommit,
        RealtimeBetaClientEventInputAudioBufferCommitDict,
    )
    from openapiopenai.models.realtime_beta_client_event_output_audio_buffer_clear import (
        RealtimeBetaClientEventOutputAudioBufferClear,
        RealtimeBetaClientEventOutputAudioBufferClearDict,
    )
    from openapiopenai.models.realtime_beta_client_event_response_cancel import (
        RealtimeBetaClientEventResponseCancel,
        RealtimeBetaClientEventResponseCancelDict,
    )
    from openapiopenai.models.realtime_beta_client_event_response_create import (
        RealtimeBetaClientEventResponseCreate,
        RealtimeBetaClientEventResponseCreateDict,
    )
    from openapiopenai.models.realtime_beta_client_event_session_update import (
        RealtimeBetaClientEventSessionUpdate,
        RealtimeBetaClientEventSessionUpdateDict,
    )
    from openapiopenai.models.realtime_beta_client_event_transcription_session_update import (
        RealtimeBetaClientEventTranscriptionSessionUpdate,
        RealtimeBetaClientEventTranscriptionSessionUpdateDict,
    )

__all__ = [
    "RealtimeBetaClientEvent",
    "RealtimeBetaClientEventDict",
    "UnknownRealtimeBetaClientEvent",
]


if TYPE_CHECKING:

    class UnknownRealtimeBetaClientEvent(UnknownVariant):
        """Variant of `RealtimeBetaClientEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeBetaClientEvent: TypeAlias = (
        RealtimeBetaClientEventConversationItemCreate
        | RealtimeBetaClientEventConversationItemDelete
        | RealtimeBetaClientEventConversationItemRetrieve
        | RealtimeBetaClientEventConversationItemTruncate
        | RealtimeBetaClientEventInputAudioBufferAppend
        | RealtimeBetaClientEventInputAudioBufferClear
        | RealtimeBetaClientEventInputAudioBufferCommit
        | RealtimeBetaClientEventOutputAudioBufferClear
        | RealtimeBetaClientEventResponseCancel
        | RealtimeBetaClientEventResponseCreate
        | RealtimeBetaClientEventSessionUpdate
        | RealtimeBetaClientEventTranscriptionSessionUpdate
        | UnknownRealtimeBetaClientEvent
    )
    """An event that a client sends over a realtime connection of the beta."""
    RealtimeBetaClientEventDict: TypeAlias = (
        RealtimeBetaClientEventConversationItemCreateDict
        | RealtimeBetaClientEventConversationItemDeleteDict
        | RealtimeBetaClientEventConversationItemRetrieveDict
        | RealtimeBetaClientEventConversationItemTruncateDict
        | RealtimeBetaClientEventInputAudioBufferAppendDict
        | RealtimeBetaClientEventInputAudioBufferClearDict
        | RealtimeBetaClientEventInputAudioBufferCommitDict
        | RealtimeBetaClientEventOutputAudioBufferClearDict
        | RealtimeBetaClientEventResponseCancelDict
        | RealtimeBetaClientEventResponseCreateDict
        | RealtimeBetaClientEventSessionUpdateDict
        | RealtimeBetaClientEventTranscriptionSessionUpdateDict
    )
    """`RealtimeBetaClientEvent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeBetaClientEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeBetaClientEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeBetaClientEventDict = AS_GIVEN

    class RealtimeBetaClientEvent(OpenUnion):
        tag = "type"
        mapping = {
            "conversation.item.create": "RealtimeBetaClientEventConversationItemCreate",
            "conversation.item.delete": "RealtimeBetaClientEventConversationItemDelete",
            "conversation.item.retrieve": "RealtimeBetaClientEventConversationItemRetrieve",
            "conversation.item.truncate": "RealtimeBetaClientEventConversationItemTruncate",
            "input_audio_buffer.append": "RealtimeBetaClientEventInputAudioBufferAppend",
            "input_audio_buffer.clear": "RealtimeBetaClientEventInputAudioBufferClear",
            "input_audio_buffer.commit": "RealtimeBetaClientEventInputAudioBufferCommit",
            "output_audio_buffer.clear": "RealtimeBetaClientEventOutputAudioBufferClear",
            "response.cancel": "RealtimeBetaClientEventResponseCancel",
            "response.create": "RealtimeBetaClientEventResponseCreate",
            "session.update": "RealtimeBetaClientEventSessionUpdate",
            "transcription_session.update": "RealtimeBetaClientEventTranscriptionSessionUpdate",
        }

    from_json = RealtimeBetaClientEvent.from_json
    from_dict = RealtimeBetaClientEvent.from_dict
    __getattr__ = RealtimeBetaClientEvent.module_attribute
