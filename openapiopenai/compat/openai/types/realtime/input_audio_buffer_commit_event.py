# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_input_audio_buffer_commit import RealtimeClientEventInputAudioBufferCommit as InputAudioBufferCommitEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputAudioBufferCommitEvent", "BaseModel"]
