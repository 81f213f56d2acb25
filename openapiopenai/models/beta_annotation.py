"""`BetaAnnotation`: another name of `Annotation`."""

from openapiopenai.models.annotation import Annotation as BetaAnnotation

__all__ = ["BetaAnnotation"]
