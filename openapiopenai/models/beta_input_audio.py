"""`BetaInputAudio`: another name of `InputAudio`."""

from openapiopenai.models.input_audio import InputAudio as BetaInputAudio

__all__ = ["BetaInputAudio"]
