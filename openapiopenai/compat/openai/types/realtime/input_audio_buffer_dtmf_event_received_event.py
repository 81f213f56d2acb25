# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_input_audio_buffer_dtmf_event_received import RealtimeServerEventInputAudioBufferDtmfEventReceived as InputAudioBufferDtmfEventReceivedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferDtmfEventReceivedEvent", "BaseModel"]
