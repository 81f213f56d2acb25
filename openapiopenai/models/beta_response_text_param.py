# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseTextParam`: another name of `ResponseTextParam`."""

from openapiopenai.models.response_text_param import ResponseTextParam as BetaResponseTextParam

__all__ = ["BetaResponseTextParam"]
