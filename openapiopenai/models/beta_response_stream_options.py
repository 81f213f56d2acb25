# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseStreamOptions`: another name of `ResponseStreamOptions`."""

from openapiopenai.models.response_stream_options import ResponseStreamOptions as BetaResponseStreamOptions

__all__ = ["BetaResponseStreamOptions"]
