# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event import RealtimeBetaClientEvent as RealtimeClientEvent
from openapiopenai.models.realtime_beta_client_event_output_audio_buffer_clear import RealtimeBetaClientEventOutputAudioBufferClear as OutputAudioBufferClear
__all__ = ["RealtimeClientEvent", "OutputAudioBufferClear"]
