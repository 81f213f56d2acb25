# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_audio_delta_event import LiveOutputAudioDeltaEvent as OutputAudioDeltaEvent
__all__ = ["OutputAudioDeltaEvent"]
