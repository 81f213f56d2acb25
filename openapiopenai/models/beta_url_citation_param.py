# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaUrlCitationParam`: another name of `UrlCitationParam`."""

from openapiopenai.models.url_citation_param import UrlCitationParam as BetaUrlCitationParam

__all__ = ["BetaUrlCitationParam"]
