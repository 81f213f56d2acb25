# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaRefusalContent`: another name of `RefusalContent`."""

from openapiopenai.models.refusal_content import RefusalContent as BetaRefusalContent

__all__ = ["BetaRefusalContent"]
