# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_delta import RealtimeServerEventConversationItemInputAudioTranscriptionDelta as ConversationItemInputAudioTranscriptionDeltaEvent
from ..._models import BaseModel as BaseModel
from .log_prob_properties import LogProbProperties as LogProbProperties
__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "BaseModel", "LogProbProperties"]
