# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTokenCountsResource`: another name of `TokenCountsResource`."""

from openapiopenai.models.token_counts_resource import TokenCountsResource as BetaTokenCountsResource

__all__ = ["BetaTokenCountsResource"]
