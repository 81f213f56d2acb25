# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_audio_done_event import RealtimeBetaResponseAudioDoneEvent as ResponseAudioDoneEvent
__all__ = ["ResponseAudioDoneEvent"]
