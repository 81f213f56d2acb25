# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event_session_output_audio_delta import RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationOutputAudioDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranslationOutputAudioDeltaEvent", "BaseModel"]
