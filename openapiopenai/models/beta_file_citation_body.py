# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFileCitationBody`: another name of `FileCitationBody`."""

from openapiopenai.models.file_citation_body import FileCitationBody as BetaFileCitationBody

__all__ = ["BetaFileCitationBody"]
