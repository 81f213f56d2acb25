# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_segment import RealtimeServerEventConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment
from ..._models import BaseModel as BaseModel
__all__ = ["ConversationItemInputAudioTranscriptionSegment", "BaseModel"]
