# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaVerbosity`: another name of `Verbosity`."""

from openapiopenai.models.verbosity import Verbosity as BetaVerbosity

__all__ = ["BetaVerbosity"]
