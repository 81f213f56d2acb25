# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSearchContentType`: another name of `SearchContentType`."""

from openapiopenai.models.search_content_type import SearchContentType as BetaSearchContentType

__all__ = ["BetaSearchContentType"]
