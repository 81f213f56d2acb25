# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaOutputAudio`: another name of `OutputAudio`."""

from openapiopenai.models.output_audio import OutputAudio as BetaOutputAudio

__all__ = ["BetaOutputAudio"]
