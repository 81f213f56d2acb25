"""`BetaVerbosity`: another name of `Verbosity`."""

from openapiopenai.models.verbosity import Verbosity as BetaVerbosity

__all__ = ["BetaVerbosity"]
