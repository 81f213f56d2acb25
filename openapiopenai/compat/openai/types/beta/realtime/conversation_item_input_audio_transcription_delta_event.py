# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_delta import RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as ConversationItemInputAudioTranscriptionDeltaEvent
from openapiopenai.models.log_prob_properties import LogProbProperties as Logprob
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob", "BaseModel"]
