# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_audio import InputAudioDict as ResponseInputAudioParam
from openapiopenai.models.input_audio_input_audio import InputAudioInputAudioDict as InputAudio
__all__ = ["ResponseInputAudioParam", "InputAudio"]
