# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaUrlCitationBody`: another name of `UrlCitationBody`."""

from openapiopenai.models.url_citation_body import UrlCitationBody as BetaUrlCitationBody

__all__ = ["BetaUrlCitationBody"]
