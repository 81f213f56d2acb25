# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPrompt`: another name of `Prompt`."""

from openapiopenai.models.prompt import Prompt as BetaPrompt

__all__ = ["BetaPrompt"]
