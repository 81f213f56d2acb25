# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_audio import InputAudio as ResponseInputAudio
from openapiopenai.models.input_audio_input_audio import InputAudioInputAudio as InputAudio
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseInputAudio", "InputAudio", "BaseModel"]
