"""`BetaError`: another name of `Error`."""

from openapiopenai.models.error import Error as BetaError

__all__ = ["BetaError"]
