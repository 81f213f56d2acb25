# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputAudio`: another name of `InputAudio`."""

from openapiopenai.models.input_audio import InputAudio as BetaInputAudio

__all__ = ["BetaInputAudio"]
