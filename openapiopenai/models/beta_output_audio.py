"""`BetaOutputAudio`: another name of `OutputAudio`."""

from openapiopenai.models.output_audio import OutputAudio as BetaOutputAudio

__all__ = ["BetaOutputAudio"]
