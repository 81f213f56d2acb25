# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_committed import RealtimeBetaServerEventInputAudioBufferCommitted as InputAudioBufferCommittedEvent
from ...._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferCommittedEvent", "BaseModel"]
