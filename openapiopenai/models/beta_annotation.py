# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaAnnotation`: another name of `Annotation`."""

from openapiopenai.models.annotation import Annotation as BetaAnnotation

__all__ = ["BetaAnnotation"]
