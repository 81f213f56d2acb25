"""`BetaOutputContent`: another name of `OutputContent`."""

from openapiopenai.models.output_content import OutputContent as BetaOutputContent

__all__ = ["BetaOutputContent"]
