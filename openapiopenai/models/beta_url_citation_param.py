"""`BetaUrlCitationParam`: another name of `UrlCitationParam`."""

from openapiopenai.models.url_citation_param import UrlCitationParam as BetaUrlCitationParam

__all__ = ["BetaUrlCitationParam"]
